// How conditions are said in plain English.

#include <fmt/format.h>

#include <cmath>
#include <string>
#include <string_view>

#include "scenarios/describe/phrases.hpp"
#include "scenarios/reader/programme/fact_table.hpp"
#include "scenarios/reader/programme/read_programme.hpp"

namespace holloway {

namespace {

/// A yes-or-no fact, as it is said when it is so and when it is not.
struct YesOrNo {
  std::string_view yes;
  std::string_view no;
};

YesOrNo phrase_of_her_state(Fact fact) {
  switch (fact) {
    case Fact::homeless:
      return {"without a home", "with a home"};
    case Fact::in_treatment:
      return {"in treatment", "not in treatment"};
    case Fact::with_baby:
      return {"in a mother and baby unit", "not in a mother and baby unit"};
    case Fact::children_apart:
      return {"whose children live apart from them", "none of whose children live apart from them"};
    case Fact::in_care_proceedings:
      return {"in care proceedings about their children", "not in care proceedings about their children"};
    case Fact::remanded:
      return {"who are remanded in custody", "who are not remanded in custody"};
    case Fact::in_prison:
      return {"in prison", "not in prison"};
    case Fact::recently_released:
      return {"released from prison in the last weeks", "not released from prison in the last weeks"};
    case Fact::on_order:
      return {"on a community order or suspended sentence order",
              "on no community order or suspended sentence order"};
    case Fact::on_licence:
      return {"on licence or supervision", "not on licence or supervision"};
    default:
      return {};
  }
}

YesOrNo phrase_of(Fact fact) {
  switch (fact) {
    case Fact::admitted:
      return {"who admit the offence", "who do not admit the offence"};
    case Fact::pregnant:
      return {"who are pregnant", "who are not pregnant"};
    case Fact::care_experienced:
      return {"who were in care as children", "who were not in care as children"};
    case Fact::foreign_national:
      return {"who are foreign nationals", "who are British"};
    case Fact::no_recourse:
      return {"who have no recourse to public funds", "who have recourse to public funds"};
    case Fact::neurodivergent:
      return {"who are neurodivergent or have a learning disability or brain injury",
              "who are not neurodivergent and have no learning disability or brain injury"};
    case Fact::abuser_is_other_party:
      return {"whose abuser is known to be the other party",
              "whose abuser is not known to be the other party"};
    case Fact::known_drugs_or_alcohol:
      return {"known to have a drug or alcohol need", "not known to have a drug or alcohol need"};
    case Fact::known_children:
      return {"known to have dependent children", "not known to have dependent children"};
    case Fact::known_coercion:
      return {"known to have been coerced", "not known to have been coerced"};
    case Fact::arrested:
      return {"who were arrested", "who were not arrested"};
    case Fact::screened:
      return {"whom Liaison and Diversion has screened", "whom Liaison and Diversion has not screened"};
    case Fact::crown_court:
      return {"whose case is in the Crown Court", "whose case is in the magistrates' court"};
    case Fact::has_report:
      return {"with a pre-sentence report", "without a pre-sentence report"};
    default:
      return phrase_of_her_state(fact);
  }
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
