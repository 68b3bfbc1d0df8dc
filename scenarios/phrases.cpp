#include "scenarios/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "scenarios/read_programme.hpp"
#include "scenarios/text_table.hpp"

namespace holloway {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

/// A yes-or-no fact, as it is said when it is so and when it is not.
struct YesOrNo {
  std::string_view yes;
  std::string_view no;
};

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
    case Fact::abuser_is_other_party:
      return {"whose abuser is known to be the other party",
              "whose abuser is not known to be the other party"};
    case Fact::known_drugs_or_alcohol:
      return {"known to have a drug or alcohol need", "not known to have a drug or alcohol need"};
    default:
      return {};
  }
}

/// What a number is counted in, and how the sentence begins.
struct Counted {
  std::string_view before;
  std::string_view after;
};

Counted counted(Fact fact) {
  switch (fact) {
    case Fact::gravity:
      return {"whose offence has a gravity score of", ""};
    case Fact::previous_occasions:
      return {"with", " previous cautions or convictions"};
    case Fact::previous_custody:
      return {"with", " previous custodial sentences"};
    case Fact::age:
      return {"aged", ""};
    case Fact::dependent_children:
      return {"with", " dependent children"};
    default:
      return {"with a sentence of", " days"};
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
  return fmt::format("{} {}{}", words.before, range, words.after);
}

template <class Enum>
std::string set_phrase(std::string_view before, std::uint32_t set) {
  std::vector<std::string> members;
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    if ((set >> i & 1U) != 0) members.push_back(spaced(Names<Enum>::ids[i]));
  return std::string(before) + " " + listed(members, "or");
}

std::string change_in_percent(double change) {
  if (change == 0.0) return "no change";
  return fmt::format("{:.3g}% {}", std::abs(100.0 * change), change < 0 ? "fewer" : "more");
}

}  // namespace

std::string listed(const std::vector<std::string>& parts, std::string_view last_word) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? fmt::format(" {} ", last_word) : ", ";
    text += parts[i];
  }
  return text;
}

std::string in_words(Date date) {
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                     month_names[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()));
}

std::string in_words(const Condition& condition) {
  switch (kind_of(condition.fact)) {
    case FactKind::number:
      return number_phrase(condition);
    case FactKind::offence_group:
      return set_phrase<OffenceGroup>("whose offence is", condition.one_of);
    case FactKind::planned_outcome:
      return set_phrase<PoliceOutcome>("for whom the police would otherwise decide on", condition.one_of);
    case FactKind::yes_or_no:
      break;
  }
  const bool yes = condition.at_least > 0.0;
  if (const auto phrase = phrase_of(condition.fact); !phrase.yes.empty())
    return std::string(yes ? phrase.yes : phrase.no);
  constexpr std::string_view known = "known_";
  return fmt::format("{} to have a {} need", yes ? "known" : "not known",
                     spaced(id_of(condition.fact).substr(known.size())));
}

std::string_view in_words(ActsAt point) {
  switch (point) {
    case ActsAt::custody_suite:
      return "in the custody suite";
    case ActsAt::street:
      return "on the street";
    case ActsAt::voluntary_interview:
      return "at a voluntary interview";
    case ActsAt::police_decision:
      return "when the police decide what to do";
    case ActsAt::no_further_action:
      return "when the police take no further action";
    case ActsAt::first_hearing:
      return "at the first hearing in court";
    case ActsAt::pre_sentence_report:
      return "when a pre-sentence report is written";
    case ActsAt::sentence:
      return "at sentence";
    case ActsAt::order_start:
      return "when an order starts";
    case ActsAt::prison_reception:
      return "on reception into prison";
    case ActsAt::release:
      return "on release from prison";
    case ActsAt::community:
      return "in the community, when her circumstances grow worse";
    case ActsAt::charge_decision:
      return "when the prosecutor decides on charge";
    case ActsAt::remand_decision:
      return "when the court decides on bail";
    case ActsAt::breach_hearing:
      return "when the breach of an order is heard";
    case ActsAt::release_planning:
      return "in prison, when release is planned";
    case ActsAt::care_proceedings:
      return "when care proceedings begin";
  }
  return {};
}

std::string in_words(const Effect& effect) {
  switch (effect.scale) {
    case EffectScale::one_year_prevalence_change:
      return fmt::format(
          "{} reoffend within a year ({} to {})",
          effect.size == 0.0 ? "no change in how many" : change_in_percent(effect.size) + " of them",
          change_in_percent(effect.low), change_in_percent(effect.high));
    case EffectScale::severity_change:
      return fmt::format("the severity of their {} need changes by {} ({} to {})",
                         effect.need ? spaced(id_of(*effect.need)) : "", effect.size, effect.low,
                         effect.high);
    case EffectScale::hazard_ratio:
      return fmt::format("their rate of {} is multiplied by {} ({} to {})", spaced(id_of(effect.on)),
                         effect.size, effect.low, effect.high);
    case EffectScale::odds_ratio:
      return fmt::format("their odds of {} are multiplied by {} ({} to {})", spaced(id_of(effect.on)),
                         effect.size, effect.low, effect.high);
  }
  return {};
}

std::string in_pounds(double amount) {
  const bool whole = amount == std::floor(amount);
  return "£" + (whole ? with_thousands(amount) : fmt::format("{:.2f}", amount));
}

std::string spaced(std::string_view id) {
  std::string text(id);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace holloway
