#include <algorithm>
#include <array>

#include "output/page/columns.hpp"
#include "output/page/embedded.hpp"
#include "output/page/packed.hpp"
#include "output/page/page.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// What a page opens only when its reader asks for it.
constexpr std::array<std::string_view, 10> opened_when_asked_for{
    "by_area",  "by_area_range",        "by_group",   "group_gaps",           "differences_by_group",
    "by_month", "differences_by_month", "parameters", "programme_parameters", "changed_parameters"};

Json study_of(const StudyForPage& study) {
  Json summary = Json::object();
  Json parts = Json::object();
  for (const auto& [key, value] : study.summary.items()) {
    const bool later = std::find(opened_when_asked_for.begin(), opened_when_asked_for.end(), key) !=
                       opened_when_asked_for.end();
    if (later)
      parts[key] = packed(in_columns(value).dump(-1, ' ', false, Json::error_handler_t::replace));
    else
      summary[key] = in_columns(value);
  }
  return {{"name", study.name}, {"summary", std::move(summary)}, {"packed", std::move(parts)}};
}

/// The texts that the page's modules take, by the prefixes of their ids.
Json texts_of_page() {
  Json texts = Json::object();
  std::string_view rest = embedded::page_texts;
  while (!rest.empty()) {
    const auto prefix = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(prefix.size() + 1, rest.size()));
    if (prefix.empty()) continue;
    for (const auto& [id, text] : all_texts())
      if (std::string_view(id).starts_with(prefix)) texts[id] = text;
  }
  return texts;
}

}  // namespace

Json page_data(std::span<const StudyForPage> studies) {
  Json all = Json::array();
  for (const auto& study : studies) all.push_back(study_of(study));
  return {{"format", 1}, {"studies", std::move(all)}, {"texts", texts_of_page()}};
}

}  // namespace holloway
