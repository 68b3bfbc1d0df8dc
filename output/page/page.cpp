#include "output/page/page.hpp"

#include <algorithm>
#include <stdexcept>

#include "output/page/embedded.hpp"
#include "output/page/html.hpp"
#include "output/words/fill_blanks.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// JSON inside a script element, which only "<" could end.
std::string for_script(const Json& value) {
  auto text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
  for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at))
    text.replace(at, 1, "\\u003c");
  return text;
}

/// A module as an address of its own: what would end an address, or be read otherwise in one, is written as
/// %XX.
std::string as_address(std::string_view module) {
  constexpr std::string_view kept = "!*'()-_.~,:@&=+$/?[]";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string address = "data:text/javascript;charset=utf-8,";
  for (const char c : module) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (plain || kept.find(c) != kept.npos)
      address += c;
    else
      address.append({'%', digits[byte >> 4U], digits[byte & 15U]});
  }
  return address;
}

std::string import_map() {
  Json imports = Json::object();
  for (const auto& module : embedded::page_modules)
    imports[std::string(module.name)] = as_address(module.text);
  return for_script({{"imports", std::move(imports)}});
}

std::string title_of(std::span<const StudyForPage> studies) {
  return studies.size() == 1 ? studies.front().summary.at("in_words").at("title").get<std::string>()
                             : wording("page.title_of_studies", {{"studies", studies.size()}});
}

}  // namespace

std::string page_text(std::span<const StudyForPage> studies) {
  if (studies.empty()) throw std::invalid_argument("a page needs a study");
  return fill_blanks(embedded::page_template, {"{{", "}}"}, [&](std::string_view blank) -> std::string {
    if (blank == "title") return html::escape(title_of(studies));
    if (blank == "style") return std::string(embedded::page_style);
    if (blank == "import_map") return import_map();
    if (blank == "skip") return html::escape(wording("page.skip_to_content"));
    if (blank == "kind") return html::escape(wording("page.kind"));
    if (blank == "answer") return answer_without_scripts(studies);
    if (blank == "made_by") return html::escape(wording("page.made_by"));
    if (blank == "data") return for_script(page_data(studies));
    throw std::logic_error("the page's template has a blank that nothing fills: " + std::string(blank));
  });
}

}  // namespace holloway
