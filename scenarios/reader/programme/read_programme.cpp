#include "scenarios/reader/programme/read_programme.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "output/money/payers.hpp"
#include "scenarios/reader/parameters/record.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/findings.hpp"

namespace holloway {

namespace {

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
  if (read.if_not_completed == IfNotCompleted::back_to_police &&
      read.disposal != PoliceOutcome::conditional_caution) {
    // A scenario that takes the caution away takes with it what follows from breaking its condition.
    const bool taken_away = disposal.exists() && disposal.node().file->layer > consequence.node().file->layer;
    if (taken_away)
      read.if_not_completed = IfNotCompleted::nothing;
    else
      consequence.problem(
          "\"back_to_police\" needs \"disposal\": \"conditional_caution\": only such a caution has a "
          "condition "
          "that can be broken");
  }
  if (!at_police && !read.acts_at.empty() && read.disposal)
    disposal.problem("a disposal needs \"police_decision\" among \"acts_at\"");
}

bool says_an_amount(const Cursor& cost) {
  for (const auto key : {"per_start", "per_appointment", "per_day", "per_year", "per_year_in_all"})
    if (cost[key].exists()) return true;
  return false;
}

/// What one payer pays stands together, so that no amount is overlooked or counted twice.
void check_payer_once(const Cursor& payer, const std::vector<ProgrammeCost>& earlier) {
  const auto same = [&](const ProgrammeCost& one) { return one.payer == payer.node().text; };
  const auto found = std::find_if(earlier.begin(), earlier.end(), same);
  if (found == earlier.end()) return;
  payer.problem(fmt::format("{} pays already, in /costs/{}: put its amounts into one entry",
                            in_quotes(found->payer), found - earlier.begin()));
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
    else if (cost["payer"].is(Node::Kind::text))
      check_payer_once(cost["payer"], read.costs);
    one.price_year = cost["price_year"].text().value_or("");
    one.source = cost["source"].text().value_or("");
    check_price_year(cost["price_year"]);
    const auto path = fmt::format("costs.{}.", i);
    const auto price = [&](const char* key, std::string_view meaning, Pounds& into) {
      auto* const record = numbers.read_from(cost[key], path + key, meaning, into);
      if (record == nullptr) return;
      record->payer = one.payer;
      record->price_year = one.price_year;
      const bool overridden =
          cost["payer"].exists() && cost[key].node().file->layer > cost["payer"].node().file->layer;
      if (record->source.empty()) record->source = overridden ? instead_of(one.source) : one.source;
    };
    price("per_start", "cost of each woman who starts", one.per_start);
    price("per_appointment", "cost of each appointment kept", one.per_appointment);
    price("per_day", "cost of each day of each woman's support", one.per_day);
    price("per_year", "fixed cost a year, for each area where it runs", one.per_year);
    price("per_year_in_all", "fixed cost a year, however many areas it runs in", one.per_year_in_all);
    if (cost.is(Node::Kind::object) && !says_an_amount(cost))
      cost.problem(
          "needs \"per_start\", \"per_appointment\", \"per_day\", \"per_year\" or \"per_year_in_all\"");
    read.costs.push_back(std::move(one));
  }
}

void read_texts(const Cursor& list, std::vector<std::string>& into) {
  for (const auto& item : list.items())
    if (auto text = item.text()) into.push_back(std::move(*text));
}

void read_through(const Cursor& programme, Programme& read) {
  const auto through = programme["through"];
  read_texts(through, read.through);
  if (through.exists() &&
      std::find(read.acts_at.begin(), read.acts_at.end(), ActsAt::support_start) == read.acts_at.end())
    through.problem("\"through\" needs \"support_start\" among \"acts_at\"");
}

/// What only a programme that takes women can have.
constexpr std::array taking_part{"eligible", "catchment", "disposal",         "taken_up",     "taken_up_odds",
                                 "capacity", "support",   "if_not_completed", "when_it_ends", "informs"};

/// What grows or is forgotten needs something that does.
void check_fading(const Cursor& programme) {
  const auto changes = programme["changes"].items();
  const bool any = std::any_of(changes.begin(), changes.end(), [](const Cursor& change) {
    return change["fades"].yes_or_no().value_or(false);
  });
  if (any) return;
  for (const auto key : {"builds_up_days", "awareness"})
    if (given(programme[key]))
      programme[key].problem(
          fmt::format("\"{}\" does nothing here: the programme takes no women, and none of its changes says "
                      "\"fades\": true",
                      key));
}

}  // namespace

bool given(const Cursor& member) {
  return member.exists() && !member.is(Node::Kind::null);
}

void make_neutral(Programme& programme) {
  programme.disposal.reset();
  programme.if_not_completed = IfNotCompleted::nothing;
  programme.changes.clear();
  programme.informs.clear();
}

void check_complete(const Cursor& programme) {
  const bool takes_women = programme["acts_at"].exists();
  if (takes_women || !programme["changes"].exists())
    for (const auto key : {"acts_at", "eligible", "offered", "taken_up", "support"})
      programme[key].required();
  if (!takes_women && programme["changes"].exists()) {
    for (const auto key : taking_part)
      if (given(programme[key]))
        programme[key].problem(
            fmt::format("\"{}\" is for programmes that take women, which needs \"acts_at\"", key));
    check_fading(programme);
  }
  if (takes_women && !programme["effects"].exists() && !programme["changes"].exists() &&
      !programme["informs"].exists() && !given(programme["disposal"]))
    programme["effects"].required();
}

Programme read_resolved_programme(const Cursor& programme, std::vector<ParameterRecord>& records,
                                  const std::string& called) {
  Programme read;
  read.id = programme["id"].text().value_or("");
  read.title = programme["title"].text().value_or("");
  read.summary = programme["summary"].text().value_or("");
  read.in_baseline = programme["in_baseline"].text().value_or("");
  read_texts(programme["evidence"], read.evidence);
  check_findings(programme["evidence"]);
  read_places(programme, read);
  read_through(programme, read);
  read_disposal(programme, read);
  read.eligible = read_conditions(programme["eligible"], read, programme["acts_at"]);
  NumberReader numbers(programme, fmt::format("programmes.{}.", called.empty() ? read.id : called), records);
  read_taking_part(programme, numbers, read);
  read_costs(programme, numbers, read);
  const auto effects = programme["effects"].items();
  for (std::size_t i = 0; i < effects.size(); ++i)
    read.effects.push_back(read_effect(effects[i], fmt::format("effects.{}.", i), read, numbers));
  read.changes = read_practice_changes(programme["changes"], numbers);
  numbers.check_assumptions();
  if (programme["effects"].exists() && read.effects.empty()) make_neutral(read);
  if (programme["offered"].is(Node::Kind::number) && read.offered.value() == 0.0) read.changes.clear();
  return read;
}

}  // namespace holloway
