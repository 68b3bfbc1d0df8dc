#include "scenarios/reader/programme/checks/possible.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "scenarios/describe/phrases/fact_table.hpp"
#include "sim/pathway/life/pregnancy.hpp"

namespace holloway {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// What each fact can still be: between two ends, or one of a set.
struct Possible {
  struct Of {
    double low, high;
    std::uint32_t set;
    bool needed;   ///< a condition asks about it, so it has to exist
    bool nothing;  ///< it does not exist here, and meets no condition
  };
  std::array<Of, count_of<Fact>> facts{};
  bool changed = false;
  bool nobody = false;

  Possible() {
    for (std::size_t i = 0; i < facts.size(); ++i) {
      const auto& row = row_of(static_cast<Fact>(i));
      facts[i] = {row.lowest, row.highest, ~std::uint32_t{0}, false, false};
    }
  }

  [[nodiscard]] const Of& of(Fact fact) const { return facts[index_of(fact)]; }

  void narrow(Fact fact, double low, double high) {
    auto& now = facts[index_of(fact)];
    const bool whole = row_of(fact).whole;
    low = std::max(now.low, whole ? std::ceil(low) : low);
    high = std::min(now.high, whole ? std::floor(high) : high);
    changed = changed || low > now.low || high < now.high;
    now.low = low;
    now.high = high;
    nobody = nobody || low > high;
  }

  void narrow_set(Fact fact, std::uint32_t set) {
    auto& now = facts[index_of(fact)].set;
    changed = changed || (now & ~set) != 0;
    now &= set;
    nobody = nobody || now == 0;
  }

  void hold(const Condition& condition) {
    facts[index_of(condition.fact)].needed = true;
    nobody = nobody || of(condition.fact).nothing;
    if (condition.one_of != 0)
      narrow_set(condition.fact, condition.one_of);
    else
      narrow(condition.fact, condition.at_least, condition.at_most);
  }
};

/// Whoever has `at_least` of one fact has another between two ends; so whoever is outside those has less of
/// the first. The first is a whole number.
struct Implies {
  Fact fact;
  double at_least;
  Fact other;
  double low, high;
};
const std::array<Implies, 5> implications{{
    {Fact::no_recourse, 1, Fact::foreign_national, 1, 1},
    {Fact::abuser_is_other_party, 1, Fact::known_domestic_abuse, 1, 1},
    {Fact::dependent_children, 1, Fact::known_children, 1, 1},
    {Fact::with_baby, 1, Fact::in_prison, 1, 1},
    {Fact::pregnant, 1, Fact::age, 18, std::nextafter(not_pregnant_from, 0.0)},
}};

constexpr auto known_needs = std::to_array<Fact>({
#define NEED(name, words, in_full) Fact::known_##name,
#include "sim/pathway/map/needs.def"
#undef NEED
});

void follow(Possible& p, const Implies& rule) {
  if (p.of(rule.fact).low >= rule.at_least) p.narrow(rule.other, rule.low, rule.high);
  if (p.of(rule.other).low > rule.high || p.of(rule.other).high < rule.low)
    p.narrow(rule.fact, -infinity, rule.at_least - 1);
}

/// How many needs are known, and which.
void follow_needs(Possible& p) {
  const auto is = [&](Fact fact) { return p.of(fact).low >= 1; };
  const auto may_be = [&](Fact fact) { return p.of(fact).high >= 1; };
  const auto certain = std::count_if(known_needs.begin(), known_needs.end(), is);
  const auto at_most = std::count_if(known_needs.begin(), known_needs.end(), may_be);
  p.narrow(Fact::known_needs, static_cast<double>(certain), static_cast<double>(at_most));
  for (const Fact need : known_needs) {
    if (p.of(Fact::known_needs).high <= static_cast<double>(certain) && !is(need)) p.narrow(need, 0, 0);
    if (p.of(Fact::known_needs).low >= static_cast<double>(at_most) && may_be(need)) p.narrow(need, 1, 1);
  }
  const Fact either = Fact::known_drugs_or_alcohol, drugs = Fact::known_drugs, alcohol = Fact::known_alcohol;
  if (is(drugs) || is(alcohol)) p.narrow(either, 1, 1);
  if (!may_be(drugs) && !may_be(alcohol)) p.narrow(either, 0, 0);
  if (!may_be(either)) p.narrow(drugs, 0, 0), p.narrow(alcohol, 0, 0);
  if (is(either) && !may_be(drugs)) p.narrow(alcohol, 1, 1);
  if (is(either) && !may_be(alcohol)) p.narrow(drugs, 1, 1);
}

/// Everything that follows. It ends: each round but the last takes something away, and ends are whole numbers
/// but for those set by conditions.
void follow_all(Possible& p) {
  do {
    p.changed = false;
    for (const auto& rule : implications) follow(p, rule);
    follow_needs(p);
    // There are days to serve before release only, and a licence after it only.
    if (p.of(Fact::days_to_serve).needed) p.narrow(Fact::on_licence, 0, 0);
  } while (p.changed && !p.nobody);
}

/// Tries the alternatives of every condition that has any, one after another.
class Search {
 public:
  explicit Search(const std::vector<Condition>& conditions) : conditions_(conditions) {}

  bool somebody(Possible p, std::size_t next = 0) {
    constexpr int reasonable = 2'000;
    if (++steps_ > reasonable) return true;
    for (; next < conditions_.size() && conditions_[next].any_of.empty(); ++next) p.hold(conditions_[next]);
    follow_all(p);
    if (p.nobody) return false;
    if (next == conditions_.size()) return true;
    const auto& alternatives = conditions_[next].any_of;
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const Condition& one) {
      Possible with = p;
      with.hold(one);
      return somebody(with, next + 1);
    });
  }

 private:
  const std::vector<Condition>& conditions_;
  int steps_ = 0;
};

/// Facts that are nothing at a point, and so meet no condition there; a sentence of nought days is one.
Possible possible_at(ActsAt point) {
  Possible p;
  for (std::size_t i = 0; i < count_of<Fact>; ++i) {
    const auto fact = static_cast<Fact>(i);
    if (why_nothing_at(point, fact).empty()) continue;
    if (row_of(fact).needs == FactNeeds::a_sentence)
      p.facts[i].high = 0;
    else
      p.facts[i].nothing = true;
  }
  if (point == ActsAt::no_further_action)
    p.facts[index_of(Fact::planned_outcome)].set = 1U << index_of(PoliceOutcome::no_further_action);
  return p;
}

bool grows(Fact fact) {
  return fact == Fact::age || fact == Fact::previous_occasions || fact == Fact::previous_custody;
}

bool never_changes(Fact fact) {
  return fact == Fact::care_experienced || fact == Fact::foreign_national || fact == Fact::no_recourse ||
         fact == Fact::ethnic_group || fact == Fact::neurodivergent || fact == Fact::offence_group ||
         fact == Fact::gravity;
}

}  // namespace

bool can_be_met(const std::vector<Condition>& conditions, const std::vector<ActsAt>& points) {
  // Plain conditions first: they leave fewer alternatives to try.
  auto ordered = conditions;
  std::stable_partition(ordered.begin(), ordered.end(), [](const Condition& c) { return c.any_of.empty(); });
  if (points.empty()) return Search(ordered).somebody(Possible());
  return std::any_of(points.begin(), points.end(),
                     [&](ActsAt point) { return Search(ordered).somebody(possible_at(point)); });
}

std::optional<Contradiction> find_contradiction(const std::vector<Condition>& conditions,
                                                const std::vector<ActsAt>& points) {
  if (can_be_met(conditions, points)) return std::nullopt;
  // The more must hold, the fewer can meet it: the first that leaves nobody is found by halving.
  Contradiction found;
  for (std::size_t enough = 0, too_many = conditions.size(); too_many - enough > 1;) {
    const auto half = enough + (too_many - enough) / 2;
    const std::vector<Condition> some(conditions.begin(), conditions.begin() + static_cast<long>(half));
    (can_be_met(some, points) ? enough : too_many) = half;
    found.condition = too_many - 1;
  }
  constexpr std::size_t most_to_explain = 100;
  // Of those before it, what can be left out is.
  std::vector<std::size_t> kept(found.condition);
  for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = i;
  for (std::size_t i = 0; i < found.condition && found.condition < most_to_explain; ++i) {
    auto fewer = kept;
    std::erase(fewer, i);
    std::vector<Condition> these;
    for (const auto one : fewer) these.push_back(conditions[one]);
    these.push_back(conditions[found.condition]);
    if (!can_be_met(these, points)) kept = std::move(fewer);
  }
  found.earlier = std::move(kept);
  return found;
}

std::vector<Condition> lasting(const std::vector<Condition>& conditions) {
  std::vector<Condition> left;
  for (auto condition : conditions) {
    if (!condition.any_of.empty()) {
      const auto alternatives = lasting(condition.any_of);
      if (alternatives.size() != condition.any_of.size()) continue;  // one of them may have held then only
      condition.any_of = alternatives;
    } else if (grows(condition.fact)) {
      condition.at_most = infinity;
    } else if (!never_changes(condition.fact)) {
      continue;
    }
    left.push_back(std::move(condition));
  }
  return left;
}

}  // namespace holloway
