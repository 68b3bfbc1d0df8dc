// How conditions are said in plain English.

#include <fmt/format.h>

#include <cmath>
#include <string>
#include <string_view>

#include "output/words/wording.hpp"
#include "scenarios/describe/phrases/fact_table.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway {

namespace {

/// A yes-or-no fact, as it is said when it is so and when it is not.
struct YesOrNo {
  std::string_view yes;
  std::string_view no;
};

/// Nothing for a fact that is not told so.
YesOrNo phrase_of(Fact fact) {
  const auto text = [](const std::string& id) {
    const auto found = all_texts().find(id);
    return found == all_texts().end() ? std::string_view() : found->second;
  };
  return {text(fmt::format("facts.{}", id_of(fact))), text(fmt::format("facts.{}.not", id_of(fact)))};
}

std::string number_phrase(const Condition& condition) {
  std::string range;
  if (condition.at_least == condition.at_most)
    range = fmt::format("exactly {}", condition.at_least);
  else if (std::isinf(condition.at_least))
    range = fmt::format("at most {}", condition.at_most);
  else if (std::isinf(condition.at_most))
    range = fmt::format("at least {}", condition.at_least);
  else
    range = fmt::format("{} to {}", condition.at_least, condition.at_most);
  const double last = std::isinf(condition.at_most) ? condition.at_least : condition.at_most;
  const auto* const how = last == 1.0 ? "counted_one" : "counted";
  return wording(fmt::format("facts.{}.{}", id_of(condition.fact), how), {{"range", range}});
}

template <class Enum>
std::string set_phrase(std::string_view before, std::uint32_t set) {
  std::vector<std::string> members;
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    if ((set >> i & 1U) != 0) members.push_back(spaced(Names<Enum>::ids[i]));
  return std::string(before) + " " + listed(members, "or");
}

}  // namespace

std::string in_words(const Condition& condition) {
  if (!condition.any_of.empty()) {
    std::vector<std::string> parts;
    for (const auto& one : condition.any_of) parts.push_back(in_words(one));
    return "(" + listed(parts, "or") + ")";
  }
  switch (kind_of(condition.fact)) {
    case FactKind::number:
      return number_phrase(condition);
    case FactKind::offence_group:
      return set_phrase<OffenceGroup>("whose offence is", condition.one_of);
    case FactKind::planned_outcome:
      return set_phrase<PoliceOutcome>(wording("facts.planned_outcome.one_of"), condition.one_of);
    case FactKind::ethnic_group:
      return set_phrase<EthnicGroup>(wording("facts.ethnic_group.one_of"), condition.one_of);
    case FactKind::yes_or_no:
      break;
  }
  const bool yes = condition.at_least > 0.0;
  if (const auto phrase = phrase_of(condition.fact); !phrase.yes.empty())
    return std::string(yes ? phrase.yes : phrase.no);
  constexpr std::string_view known = "known_";
  const auto need = spaced(id_of(condition.fact).substr(known.size()));
  const bool vowel = std::string_view("aeiou").find(need.front()) != std::string_view::npos;
  return fmt::format("{} to have {} {} need", yes ? "known" : "not known", vowel ? "an" : "a", need);
}

}  // namespace holloway
