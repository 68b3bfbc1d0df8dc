#include "scenarios/read_programme.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "output/payers.hpp"
#include "scenarios/record.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

constexpr Unit days_above_zero{"days", "a number of days (more than 0)", 1e-3, 36525.0};
constexpr Unit women{"count", "a number of women (1 or more)", 1.0, unit::count.highest};

/// Reads a programme's numbers by their paths and keeps a record of each.
class NumberReader {
 public:
  NumberReader(const Cursor& programme, std::string prefix, std::vector<ParameterRecord>& records)
      : programme_(programme), prefix_(std::move(prefix)), records_(records) {}

  /// Reads the number at `path`, if it is given, into `into`.
  template <const Unit& U>
  void read(const std::string& path, std::string_view meaning, Quantity<U>& into, const Unit& unit = U) {
    read_from(programme_.at_path(path), path, meaning, into, unit);
  }

  /// The same, for a number that is reached in another way than by keys. What is known of it in other words
  /// than its assumption may be added to the record that is returned; null if there is no number.
  template <const Unit& U>
  ParameterRecord* read_from(const Cursor& value, const std::string& path, std::string_view meaning,
                             Quantity<U>& into, const Unit& unit = U) {
    known_.insert(path);
    const auto number = value.number(unit);
    if (!number) return nullptr;
    into = Quantity<U>(*number);
    auto assumption = programme_["assumptions"][path];
    if (outdated(path)) assumption = assumption.without_value();
    records_.push_back(make_record(prefix_ + path, meaning, unit, value, assumption));
    return &records_.back();
  }

  /// Adds a problem for everything assumed about a number that is not there.
  void check_assumptions() const {
    const std::vector<std::string_view> known(known_.begin(), known_.end());
    for (const auto& [path, assumption] : programme_["assumptions"].members())
      if (!known_.contains(path) && !outdated(path))
        assumption.problem(
            fmt::format("no number {} in this programme{}", in_quotes(path), did_you_mean(path, known)));
  }

 private:
  /// Whether an assumption was written for a list of effects or costs that has been replaced whole since.
  [[nodiscard]] bool outdated(const std::string& path) const {
    const auto assumption = programme_["assumptions"][path];
    for (const std::string list : {"effects", "costs"})
      if (path.starts_with(list + ".") && assumption.exists() && programme_[list].exists())
        return assumption.node().file->layer < programme_[list].node().file->layer;
    return false;
  }

  Cursor programme_;
  std::string prefix_;
  std::vector<ParameterRecord>& records_;
  std::set<std::string> known_;
};

/// Whether a member is there and not null, which stands for "none".
bool given(const Cursor& member) {
  return member.exists() && !member.is(Node::Kind::null);
}

void read_places(const Cursor& programme, Programme& read) {
  for (const auto& item : programme["acts_at"].items()) {
    const auto place = item.one_of<ActsAt>("a place on the pathway");
    if (!place) continue;
    if (std::find(read.acts_at.begin(), read.acts_at.end(), *place) != read.acts_at.end())
      item.problem(fmt::format("{} is given twice", shown(item.node())));
    read.acts_at.push_back(*place);
  }
}

void read_disposal(const Cursor& programme, Programme& read) {
  const auto disposal = programme["disposal"];
  if (given(disposal)) read.disposal = disposal.one_of<PoliceOutcome>("an out-of-court disposal, or null");
  const auto consequence = programme["if_not_completed"];
  if (const auto what = consequence.one_of<IfNotCompleted>("a consequence")) read.if_not_completed = *what;
  const bool at_police =
      std::find(read.acts_at.begin(), read.acts_at.end(), ActsAt::police_decision) != read.acts_at.end();
  if (at_police || read.acts_at.empty()) return;
  if (read.disposal) disposal.problem("a disposal needs \"police_decision\" among \"acts_at\"");
  if (read.if_not_completed == IfNotCompleted::back_to_police)
    consequence.problem("\"back_to_police\" needs \"police_decision\" among \"acts_at\"");
}

void read_referral(const Cursor& programme, NumberReader& numbers, Programme& read) {
  numbers.read("offered", "that an eligible woman is offered it, when awareness is full", read.offered);
  numbers.read("taken_up", "that a woman who is offered it accepts", read.taken_up);
  Days halves, retrained;
  numbers.read("awareness.halves_every_days", "time in which awareness of it halves as staff turn over",
               halves, days_above_zero);
  numbers.read("awareness.retrained_every_days", "time between trainings that bring awareness back",
               retrained, days_above_zero);
  numbers.read("awareness.lowest", "share of awareness that never fades", read.awareness_lowest);
  const auto awareness = programme["awareness"];
  if (!given(awareness)) return;
  if (awareness["halves_every_days"].required().exists()) read.awareness_halves_every = halves;
  if (awareness["retrained_every_days"].exists()) read.retrained_every = retrained;
}

void read_support(const Cursor& programme, NumberReader& numbers, Programme& read) {
  numbers.read("support.days", "planned length of support", read.support);
  numbers.read("support.appointments", "appointments over the planned length", read.appointments);
  numbers.read("support.completed", "that a woman who starts sees it through", read.completed);
  numbers.read("support.continues", "that she who completes goes on voluntarily", read.continues);
  numbers.read("support.continues_for_days", "how long she goes on", read.continues_for);
  ProgrammeCapacity capacity;
  numbers.read("capacity.keyworkers_per_100k_women", "keyworkers, per 100,000 adult women resident",
               capacity.keyworkers);
  numbers.read("capacity.caseload", "women a keyworker supports at once", capacity.caseload, women);
  numbers.read("capacity.waits_at_most_days", "time a woman waits for a keyworker before she gives up",
               capacity.waits_at_most);
  if (!given(programme["capacity"])) return;
  read.capacity = capacity;
  for (const auto key : {"keyworkers_per_100k_women", "caseload", "waits_at_most_days"})
    programme["capacity"][key].required();
}

void read_costs(const Cursor& programme, NumberReader& numbers, Programme& read) {
  const auto costs = programme["costs"].items();
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const auto& cost = costs[i];
    ProgrammeCost one;
    one.payer = cost["payer"].text().value_or("");
    if (cost["payer"].is(Node::Kind::text) && !find_payer(one.payer))
      cost["payer"].is_not(
          "a payer", did_you_mean_or_list(one.payer, {Names<Payer>::ids.begin(), Names<Payer>::ids.end()}));
    one.price_year = cost["price_year"].text().value_or("");
    one.source = cost["source"].text().value_or("");
    check_price_year(cost["price_year"]);
    const auto path = fmt::format("costs.{}.", i);
    const auto price = [&](const char* key, std::string_view meaning, Pounds& into) {
      auto* const record = numbers.read_from(cost[key], path + key, meaning, into);
      if (record == nullptr) return;
      record->payer = one.payer;
      record->price_year = one.price_year;
      if (record->source.empty()) record->source = one.source;
    };
    price("per_start", "cost of each woman who starts", one.per_start);
    price("per_appointment", "cost of each appointment kept", one.per_appointment);
    price("per_year", "fixed cost a year, for each area where it runs", one.per_year);
    if (cost.is(Node::Kind::object) && !cost["per_start"].exists() && !cost["per_appointment"].exists() &&
        !cost["per_year"].exists())
      cost.problem("needs \"per_start\", \"per_appointment\" or \"per_year\"");
    read.costs.push_back(std::move(one));
  }
}

}  // namespace

void make_neutral_if_without_effects(Programme& programme) {
  if (!programme.effects.empty()) return;
  programme.disposal.reset();
  programme.if_not_completed = IfNotCompleted::nothing;
}

Programme read_resolved_programme(const Cursor& programme, std::vector<ParameterRecord>& records) {
  Programme read;
  read.id = programme["id"].text().value_or("");
  read.title = programme["title"].text().value_or("");
  read.summary = programme["summary"].text().value_or("");
  read.in_baseline = programme["in_baseline"].text().value_or("");
  for (const auto& item : programme["evidence"].items())
    if (auto finding = item.text()) read.evidence.push_back(std::move(*finding));
  read_places(programme, read);
  read_disposal(programme, read);
  read.eligible = read_conditions(programme["eligible"]);
  const auto prefix = fmt::format("programmes.{}.", read.id);
  NumberReader numbers(programme, prefix, records);
  read_referral(programme, numbers, read);
  read_support(programme, numbers, read);
  read_costs(programme, numbers, read);
  const auto effects = programme["effects"].items();
  for (std::size_t i = 0; i < effects.size(); ++i) {
    const auto path = fmt::format("effects.{}.", i);
    read.effects.push_back(read_effect(effects[i], prefix + path + "size", records));
    numbers.read_from(effects[i]["lasts_days"], path + "lasts_days",
                      "how long that effect lasts, from the start of support", read.effects.back().lasts);
  }
  numbers.check_assumptions();
  make_neutral_if_without_effects(read);
  return read;
}

}  // namespace holloway
