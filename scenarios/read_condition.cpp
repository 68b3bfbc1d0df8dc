#include <fmt/format.h>

#include <cmath>
#include <string>
#include <string_view>

#include "scenarios/read_programme.hpp"

namespace holloway {

namespace {

/// Any finite number: the limits of a fact are not a unit's.
constexpr Unit any_number{"number", "a number", -unit::most, unit::most};

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

void read_number_condition(const Cursor& condition, Condition& read) {
  const auto at_least = condition["at_least"];
  const auto at_most = condition["at_most"];
  if (!at_least.exists() && !at_most.exists())
    return condition.problem("needs \"at_least\", \"at_most\" or both");
  if (const auto low = at_least.number(any_number)) read.at_least = *low;
  if (const auto high = at_most.number(any_number)) read.at_most = *high;
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

/// Conditions that must all hold, of which two cannot: the programme would take nobody, in silence.
void check_compatible(const std::vector<Cursor>& places, const std::vector<Condition>& all) {
  const auto sound = [&](std::size_t i) {
    const auto& c = all[i];
    const auto kind = kind_of(c.fact);
    const bool is_set = kind != FactKind::number && kind != FactKind::yes_or_no;
    return c.any_of.empty() && places[i]["fact"].exists() && c.at_least <= c.at_most &&
           (is_set ? c.one_of != 0 : !(std::isinf(c.at_least) && std::isinf(c.at_most)));
  };
  for (std::size_t later = 1; later < all.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      if (!sound(earlier) || !sound(later) || all[earlier].fact != all[later].fact) continue;
      const auto reason = why_not_both(all[earlier], all[later]);
      if (reason.empty()) continue;
      places[later].problem(fmt::format("contradicts an earlier condition on {} ({}): no woman can meet both",
                                        id_of(all[later].fact), reason));
      break;
    }
}

}  // namespace

FactKind kind_of(Fact fact) {
  switch (fact) {
    case Fact::gravity:
    case Fact::previous_occasions:
    case Fact::previous_custody:
    case Fact::age:
    case Fact::dependent_children:
    case Fact::sentence_days:
    case Fact::known_needs:
    case Fact::days_to_serve:
    case Fact::custody_chance:
      return FactKind::number;
    case Fact::offence_group:
      return FactKind::offence_group;
    case Fact::planned_outcome:
      return FactKind::planned_outcome;
    case Fact::ethnic_group:
      return FactKind::ethnic_group;
    default:
      return FactKind::yes_or_no;
  }
}

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
      read_number_condition(condition, read);
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

std::vector<Condition> read_conditions(const Cursor& conditions) {
  auto all = read_each(conditions);
  check_compatible(conditions.items(), all);
  return all;
}

}  // namespace holloway
