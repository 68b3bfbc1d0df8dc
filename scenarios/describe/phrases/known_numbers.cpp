#include "scenarios/describe/phrases/known_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/words/wording.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/reader/published/findings.hpp"

namespace holloway {

std::string number_of(double number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1.0 ? "" : "s");
}

std::string evidence_in_words(std::string_view evidence) {
  if (evidence == "assumption") return "assumed";
  if (evidence == "computed") return wording("saying.computed");
  if (evidence == "unverified") return "recalled, not checked";
  if (evidence.empty() || evidence == "not stated") return "no evidence stated";
  const auto& ids = finding_ids();
  if (evidence == "found" || std::find(ids.begin(), ids.end(), evidence) != ids.end()) return "published";
  return std::string(evidence);
}

KnownNumbers::KnownNumbers(std::string_view id, std::span<const ParameterRecord> records)
    : prefix_(fmt::format("programmes.{}", id)), records_(records) {}

std::string KnownNumbers::say(std::string_view path, std::string_view text) const {
  const auto found = std::find_if(records_.begin(), records_.end(), [&](const ParameterRecord& record) {
    if (!record.path.starts_with(prefix_)) return false;
    // A programme that is used more than once is called "ID[2]".
    const auto rest = std::string_view(record.path).substr(prefix_.size());
    const auto dot = rest.find('.');
    return dot != rest.npos && (dot == 0 || rest[0] == '[') && rest.substr(dot + 1) == path;
  });
  if (found == records_.end()) return std::string(text);
  const bool money = !found->price_year.empty();
  const auto shown = [&](double number) { return money ? in_pounds(number) : fmt::format("{}", number); };
  const auto range = found->low < found->high
                         ? fmt::format(", {} to {}", shown(found->low), shown(found->high))
                         : std::string();
  return fmt::format("{} ({}{})", text, evidence_in_words(found->evidence), range);
}

std::string KnownNumbers::say(std::string_view path, double number) const {
  return say(path, fmt::format("{}", number));
}

std::string KnownNumbers::say(std::string_view path, double number, std::string_view noun) const {
  return say(path, number_of(number, noun));
}

}  // namespace holloway
