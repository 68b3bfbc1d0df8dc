#include <fmt/format.h>

#include <cmath>
#include <string>
#include <string_view>

#include "scenarios/describe/phrases/fact_table.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/reader/programme/checks/possible.hpp"
#include "scenarios/reader/programme/read_programme.hpp"

namespace holloway {

namespace {

template <class Enum>
std::uint32_t read_set(const Cursor& one_of, std::string_view article) {
  std::uint32_t set = 0;
  for (const auto& item : one_of.items()) {
    const auto member = item.one_of<Enum>(article);
    if (!member) continue;
    const auto bit = std::uint32_t{1} << index_of(*member);
    if ((set & bit) != 0) item.problem(fmt::format("{} is given twice", shown(item.node())));
    set |= bit;
  }
  return set;
}

void read_set_condition(const Cursor& condition, FactKind kind, Condition& read) {
  const auto one_of = condition["one_of"];
  if (!one_of.exists()) return condition.problem("needs \"one_of\": a list of identifiers");
  if (kind == FactKind::offence_group)
    read.one_of = read_set<OffenceGroup>(one_of, "an offence group");
  else if (kind == FactKind::planned_outcome)
    read.one_of = read_set<PoliceOutcome>(one_of, "a police outcome");
  else
    read.one_of = read_set<EthnicGroup>(one_of, "an ethnic group");
}

void read_yes_or_no_condition(const Cursor& condition, Condition& read) {
  const auto is = condition["is"];
  if (!is.exists()) return condition.problem("needs \"is\": true or false");
  if (const auto truth = is.yes_or_no()) read.at_least = read.at_most = *truth ? 1.0 : 0.0;
}

void read_number_condition(const Cursor& condition, const FactRow& row, Condition& read) {
  const auto at_least = condition["at_least"];
  const auto at_most = condition["at_most"];
  if (!at_least.exists() && !at_most.exists())
    return condition.problem("needs \"at_least\", \"at_most\" or both");
  const Unit within{id_of(row.is), article_of(row.is), row.lowest, row.highest};
  if (const auto low = at_least.number(within)) read.at_least = *low;
  if (const auto high = at_most.number(within)) read.at_most = *high;
  if (read.at_least > read.at_most)
    at_least.problem(
        fmt::format("{} is above \"at_most\", {}: no woman can meet this", read.at_least, read.at_most));
}

/// The keys that a kind of fact does not understand.
void check_operators(const Cursor& condition, Fact fact, FactKind kind) {
  const auto refuse = [&](std::string_view key, std::string_view instead) {
    const auto member = condition[key];
    if (member.exists())
      member.problem(fmt::format("\"{}\" cannot be asked of {}; use {}", key, id_of(fact), instead));
  };
  const bool number = kind == FactKind::number;
  const bool yes_or_no = kind == FactKind::yes_or_no;
  const std::string_view instead = number      ? "\"at_least\" and \"at_most\""
                                   : yes_or_no ? "\"is\""
                                               : "\"one_of\"";
  if (!number) refuse("at_least", instead);
  if (!number) refuse("at_most", instead);
  if (!yes_or_no) refuse("is", instead);
  if (number || yes_or_no) refuse("one_of", instead);
}

std::vector<Condition> read_each(const Cursor& conditions) {
  std::vector<Condition> all;
  for (const auto& condition : conditions.items()) all.push_back(read_condition(condition));
  return all;
}

/// "at least 3", "at most 1", "3 to 5".
std::string limits(const Condition& condition) {
  if (std::isinf(condition.at_least)) return fmt::format("at most {}", condition.at_most);
  if (std::isinf(condition.at_most)) return fmt::format("at least {}", condition.at_least);
  return fmt::format("{} to {}", condition.at_least, condition.at_most);
}

/// Why two conditions on one fact cannot both hold; empty if they can.
std::string why_not_both(const Condition& earlier, const Condition& later) {
  switch (kind_of(later.fact)) {
    case FactKind::number:
      if (earlier.at_least <= later.at_most && later.at_least <= earlier.at_most) return {};
      return fmt::format("{} and {}", limits(earlier), limits(later));
    case FactKind::yes_or_no:
      return earlier.at_least == later.at_least ? "" : "true and false";
    default:
      return (earlier.one_of & later.one_of) != 0 ? "" : "the lists have nothing in common";
  }
}

/// Why nobody can meet a condition by itself: what it asks about is nothing where the programme acts, or
/// there is nothing between its ends.
std::string why_nobody(const Condition& condition, const std::vector<ActsAt>& points) {
  for (const ActsAt point : points)
    if (const auto why = why_nothing_at(point, condition.fact); condition.any_of.empty() && !why.empty())
      return fmt::format("no woman can meet this {}: {}", in_words(point), why);
  return "no woman can meet this";
}

/// Conditions that nobody can meet together: the programme would take nobody, in silence.
/// The first `beside` are those of eligibility, where others stand beside it.
std::string in_words(const Contradiction& found, const std::vector<Condition>& all, std::size_t beside,
                     const std::vector<ActsAt>& points) {
  const auto& later = all[found.condition];
  if (found.earlier.empty()) return why_nobody(later, points);
  const auto& earlier = all[found.earlier.front()];
  const bool plain = later.any_of.empty() && earlier.any_of.empty() && earlier.fact == later.fact &&
                     found.earlier.front() >= beside;
  if (const auto both = found.earlier.size() == 1 && plain ? why_not_both(earlier, later) : ""; !both.empty())
    return fmt::format("contradicts an earlier condition on {} ({}): no woman can meet both",
                       id_of(later.fact), both);
  constexpr std::size_t too_many_to_say = 10;
  if (found.earlier.size() > too_many_to_say)
    return "contradicts what stands before it: no woman can meet all of it";
  std::vector<std::string> others;
  for (const auto one : found.earlier) others.push_back(holloway::in_words(all[one]));
  return fmt::format("contradicts what else must hold (women {}): no woman can meet {}", listed(others),
                     others.size() == 1 ? "both" : "all of it");
}

/// Whether it acts only where its disposal replaces what the police planned, which is never no further
/// action.
bool takes_the_place_of_something(const Programme& programme) {
  return programme.disposal && programme.acts_at == std::vector{ActsAt::police_decision};
}

Condition something_planned() {
  Condition planned;
  planned.fact = Fact::planned_outcome;
  planned.one_of = ((1U << count_of<PoliceOutcome>)-1U) & ~(1U << index_of(PoliceOutcome::no_further_action));
  return planned;
}

/// An alternative that nobody has who meets the rest: nothing is wrong, but it adds nobody.
void warn_of_idle_alternatives(const Cursor& conditions, std::size_t beside,
                               const std::vector<Condition>& all, const std::vector<ActsAt>& points) {
  constexpr std::size_t many = 100;  // more is no slip of a person's, and would take long
  std::size_t alternatives = 0;
  for (const auto& one : all) alternatives += one.any_of.size();
  if (alternatives > many) return;
  const auto places = conditions.items();
  for (std::size_t i = beside; i < all.size(); ++i)
    for (std::size_t j = 0; j < all[i].any_of.size(); ++j) {
      auto with_this = all;
      with_this[i] = all[i].any_of[j];
      if (!can_be_met(with_this, points))
        places[i - beside]["any_of"].items()[j].warn(
            "no woman can meet this and what else must hold, so this alternative adds nobody");
    }
}

}  // namespace

Condition read_condition(const Cursor& condition) {
  Condition read;
  if (condition["any_of"].exists()) {
    for (const auto key : {"fact", "is", "one_of", "at_least", "at_most"})
      if (condition[key].exists())
        condition[key].problem("\"any_of\" stands alone: a list of conditions of which one must hold");
    read.any_of = read_each(condition["any_of"]);
    return read;
  }
  if (!condition.is(Node::Kind::object)) return read;
  const auto fact = condition["fact"].required().one_of<Fact>("a fact");
  if (!fact) return read;
  read.fact = *fact;
  const auto kind = kind_of(*fact);
  check_operators(condition, *fact, kind);
  switch (kind) {
    case FactKind::number:
      read_number_condition(condition, row_of(*fact), read);
      break;
    case FactKind::yes_or_no:
      read_yes_or_no_condition(condition, read);
      break;
    case FactKind::offence_group:
    case FactKind::planned_outcome:
    case FactKind::ethnic_group:
      read_set_condition(condition, kind, read);
      break;
  }
  return read;
}

std::vector<Condition> read_conditions(const Cursor& conditions, const Programme& of,
                                       const std::optional<Cursor>& acts_at) {
  const auto problems_before = conditions.problems();
  auto read = read_each(conditions);
  if (conditions.problems() > problems_before || read.empty()) return read;
  auto all = lasting(of.eligible);
  if (takes_the_place_of_something(of)) all.push_back(something_planned());
  const auto beside = all.size();
  all.insert(all.end(), read.begin(), read.end());
  const auto found = find_contradiction(all, of.acts_at);
  if (!found) {
    warn_of_idle_alternatives(conditions, beside, all, of.acts_at);
  } else if (found->condition >= beside) {  // else eligibility alone is at odds, and that has been said
    const auto message = in_words(*found, all, beside, of.acts_at);
    const auto place = conditions.items()[found->condition - beside];
    const bool moved = acts_at && acts_at->exists() && can_be_met(all, {}) &&
                       acts_at->node().file->layer > place.node().file->layer;
    if (moved)
      acts_at->problem(
          fmt::format("{} (of the condition: women {})", message, holloway::in_words(all[found->condition])));
    else
      place.problem(message);
  }
  return read;
}

}  // namespace holloway
