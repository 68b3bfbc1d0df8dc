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

/// What a number is counted in, and how the sentence begins.
struct Counted {
  std::string_view before;
  std::string_view after;
  std::string_view after_one;
};

Counted counted(Fact fact) {
  switch (fact) {
    case Fact::gravity:
      return {"whose offence has a gravity score of", "", ""};
    case Fact::previous_occasions:
      return {"with", " previous cautions or convictions", " previous caution or conviction"};
    case Fact::previous_custody:
      return {"with", " previous custodial sentences", " previous custodial sentence"};
    case Fact::age:
      return {"aged", "", ""};
    case Fact::dependent_children:
      return {"known to have", " dependent children", " dependent child"};
    case Fact::known_needs:
      return {"with", " known needs", " known need"};
    case Fact::days_to_serve:
      return {"with", " days left to serve", " day left to serve"};
    case Fact::custody_chance:
      return {"of whom, by offence and record, a share of", " are sent to prison", " are sent to prison"};
    default:
      return {"with a sentence of", " days", " day"};
  }
}

std::string number_phrase(const Condition& condition) {
  const auto words = counted(condition.fact);
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
  return fmt::format("{} {}{}", words.before, range, last == 1.0 ? words.after_one : words.after);
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
      return set_phrase<PoliceOutcome>("for whom the police would otherwise decide on", condition.one_of);
    case FactKind::ethnic_group:
      return set_phrase<EthnicGroup>("whose ethnic group is", condition.one_of);
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
