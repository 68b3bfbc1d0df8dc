#include "commands/verify/verify_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "commands/shared/version.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/phrases/text_table.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t width = 110;
constexpr std::size_t most_rows = 20;
constexpr std::size_t digits_of_hash = 12;

std::string paragraph(const std::string& text) {
  return wrapped(text, width, 0);
}

/// The keys of a path, without the first slash.
std::vector<std::string> keys_of(const std::string& path) {
  std::vector<std::string> keys;
  std::istringstream in(path.substr(1));
  for (std::string key; std::getline(in, key, '/');) keys.push_back(key);
  return keys;
}

/// A measure's average over all years: "/measures/ID/SCENARIO/mean".
struct MovedAverage {
  std::string measure, scenario;
  double then = 0.0, now = 0.0;

  [[nodiscard]] double share() const { return then == 0.0 ? 1.0 : std::abs(now - then) / std::abs(then); }
};

std::vector<MovedAverage> moved_averages(const Verified& verified) {
  std::vector<MovedAverage> all;
  for (const auto& value : verified.difference.moved) {
    const auto keys = keys_of(value.path);
    if (keys.size() == 4 && keys[0] == "measures" && keys[3] == "mean" && value.then.is_number() &&
        value.now.is_number())
      all.push_back({keys[1], keys[2], value.then.get<double>(), value.now.get<double>()});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const MovedAverage& a, const MovedAverage& b) { return a.share() > b.share(); });
  return all;
}

/// "-0.4%", "+12%".
std::string change_in_percent(const MovedAverage& moved) {
  return moved.then == 0.0 ? ""
                           : fmt::format("{:+.2g}%", 100.0 * (moved.now - moved.then) / std::abs(moved.then));
}

std::string averages_text(const Verified& verified) {
  const auto all = moved_averages(verified);
  if (all.empty()) return {};
  TextTable table({"measure", "scenario", "then", "now", "change"});
  for (std::size_t i = 0; i < all.size() && i < most_rows; ++i)
    table.add({all[i].measure, all[i].scenario, fmt::format("{:.5g}", all[i].then),
               fmt::format("{:.5g}", all[i].now), change_in_percent(all[i])});
  std::ostringstream rows;
  table.write(rows);
  return "\n" + paragraph(wording("verify.averages", {{"number", whole_text(all.size())}})) + rows.str();
}

std::string parts_text(const Verified& verified) {
  std::map<std::string, std::size_t> parts;
  for (const auto& value : verified.difference.moved) ++parts[keys_of(value.path).front()];
  std::vector<std::string> said;
  for (const auto& [part, number] : parts) said.push_back(fmt::format("{} {}", part, whole_text(number)));
  return "\n" + paragraph(wording("verify.elsewhere", {{"parts", listed(said)}}));
}

std::string gone_text(const Verified& verified) {
  std::vector<std::string> gone;
  for (const auto& value : verified.difference.moved)
    if (value.now.is_discarded()) gone.push_back(value.path);
  if (gone.empty()) return {};
  return paragraph(wording("verify.gone", {{"number", whole_text(gone.size())}, {"example", gone.front()}}));
}

/// What differs and is no difference.
std::string besides_text(const SummaryDifference& difference) {
  std::string text;
  if (!difference.reworded.empty())
    text += paragraph(wording("verify.reworded", {{"number", whole_text(difference.reworded.size())},
                                                  {"example", difference.reworded.front()}}));
  if (difference.added.empty()) return text;
  constexpr std::size_t few = 5;
  auto some = difference.added;
  if (some.size() > few) {
    some.resize(few);
    some.push_back(fmt::format("{} more", whole_text(difference.added.size() - few)));
  }
  return text + paragraph(wording("verify.added", {{"list", listed(some)}}));
}

std::string made_by_text(const Verified& verified) {
  const auto& saved = *verified.saved;
  const auto here = std::string(model_hash().substr(0, digits_of_hash));
  if (saved.version.empty())
    return paragraph(
        wording("verify.unknown_version", {{"this_version", version_number()}, {"this_sha256", here}}));
  return paragraph(wording("verify.made_by", {{"version", saved.version},
                                              {"sha256", saved.model_sha256.substr(0, digits_of_hash)},
                                              {"this_version", version_number()},
                                              {"this_sha256", here}}));
}

std::string why_text(const Verified& verified) {
  auto text = "\n" + made_by_text(verified);
  if (!verified.same_data) text += paragraph(wording("verify.other_data"));
  if (verified.same_sources) return text + paragraph(wording("verify.same_sources"));
  if (verified.changes.empty()) return text + paragraph(wording("verify.no_why"));
  const auto& version = verified.saved->version;
  text += paragraph(version == version_number() ? wording("verify.why_unreleased", {{"version", version}})
                                                : wording("verify.why", {{"version", version}}));
  for (const auto& change : verified.changes)
    text += wrapped(fmt::format("{}: {}", change.release, change.text), width, 2);
  return text;
}

}  // namespace

std::string verified_text(const Verified& verified) {
  const auto& difference = verified.difference;
  const auto values = whole_text(difference.values);
  if (verified.same()) {
    const bool all = verified.same_bytes && verified.same_hdf5 == true;
    return paragraph(
               wording("verify.same", {{"values", values}, {"bytes", all ? wording("verify.bytes") : ""}})) +
           besides_text(difference);
  }
  if (difference.moved.empty())
    return paragraph(wording("verify.hdf5")) + besides_text(difference) + why_text(verified);
  return paragraph(
             wording("verify.moved", {{"moved", whole_text(difference.moved.size())}, {"values", values}})) +
         averages_text(verified) + parts_text(verified) + gone_text(verified) + besides_text(difference) +
         why_text(verified);
}

Json verified_json(const Verified& verified) {
  Json moved = Json::array();
  for (const auto& value : verified.difference.moved) {
    moved.push_back({{"path", value.path}, {"then", value.then}});
    if (!value.now.is_discarded()) moved.back()["now"] = value.now;
  }
  Json why = Json::array();
  if (!verified.same())
    for (const auto& change : verified.changes)
      why.push_back({{"release", change.release}, {"text", change.text}});
  return {{"same", verified.same()},
          {"values", verified.difference.values},
          {"same_bytes", verified.same_bytes},
          {"same_results_h5", verified.same_hdf5 ? Json(*verified.same_hdf5) : Json(nullptr)},
          {"made_by", {{"version", verified.saved->version}, {"sha256", verified.saved->model_sha256}}},
          {"this", {{"version", version_number()}, {"sha256", model_hash()}}},
          {"moved", std::move(moved)},
          {"reworded", verified.difference.reworded},
          {"added", verified.difference.added},
          {"why", std::move(why)}};
}

}  // namespace holloway
