#include "scenarios/reader/programme/number_reader.hpp"

#include <fmt/format.h>

#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/checks/usual_values.hpp"
#include "scenarios/reader/published/findings.hpp"

namespace holloway {

std::optional<NumberReader::Claim> NumberReader::read_claim(const Cursor& item, std::string_view key,
                                                            const std::string& path, std::string_view meaning,
                                                            const Unit& unit, std::optional<double> none) {
  const auto value = item[key];
  const auto evidence = item["evidence"].text().value_or("");
  check_evidence(item["evidence"], programme_["evidence"]);
  if (!value.number(unit)) return std::nullopt;
  warn_if_unusual(value, path, meaning, unit);
  auto record = make_record(prefix_ + path, meaning, unit, value, item);
  if (none && evidence == "assumption" && item["range"].is(Node::Kind::list) &&
      !(record.low <= *none && *none <= record.high))
    item["range"].problem(fmt::format("the range of an assumption must include no effect, {}", *none));
  Claim claim{record.value, record.low, record.high, evidence, record.source};
  records_.push_back(std::move(record));
  return claim;
}

void NumberReader::check_assumptions() const {
  const std::vector<std::string_view> known(known_.begin(), known_.end());
  for (const auto& [path, assumption] : programme_["assumptions"].members())
    if (!known_.contains(path) && !outdated(path))
      assumption.problem(
          fmt::format("no number {} in this programme{}", in_quotes(path), did_you_mean(path, known)));
}

void NumberReader::warn_if_unusual(const Cursor& value, const std::string& path, std::string_view meaning,
                                   const Unit& unit) {
  if (const auto why = why_unusual(path, meaning, value.node().number, unit); !why.empty()) value.warn(why);
}

bool NumberReader::outdated(const std::string& path) const {
  const auto assumption = programme_["assumptions"][path];
  for (const std::string list : {"effects", "costs", "support.phases", "capacity.later"})
    if (path.starts_with(list + ".") && assumption.exists() && programme_.at_path(list).exists())
      return assumption.node().file->layer < programme_.at_path(list).node().file->layer;
  return false;
}

}  // namespace holloway
