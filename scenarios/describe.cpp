#include "scenarios/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <utility>

#include "output/change_words.hpp"
#include "output/payers.hpp"
#include "scenarios/inheritance.hpp"
#include "scenarios/json_parser.hpp"
#include "scenarios/phrases.hpp"
#include "scenarios/text_table.hpp"

namespace holloway {

namespace {

constexpr std::size_t width = 100;

/// A paragraph.
void say(std::ostream& out, const std::string& text, std::size_t indent = 2) {
  out << wrapped(text, width, indent);
}

std::string area_names(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  if (areas.size() == data.areas.size())
    return fmt::format("all {} police force areas of England and Wales", areas.size());
  std::vector<std::string> names;
  for (const auto area : areas) names.push_back(data.areas[area].name);
  return listed(names);
}

std::string when_and_where(const Programme& programme, const ReferenceData& data) {
  std::string text;
  if (programme.from) text += fmt::format("From {}, ", in_words(*programme.from));
  if (programme.to) text += fmt::format("{} {}, ", text.empty() ? "Until" : "until", in_words(*programme.to));
  text += fmt::format("{} {}, ", text.empty() ? "In" : "in",
                      programme.areas.empty() ? "every area simulated" : area_names(programme.areas, data));
  return text;
}

std::string who(const std::vector<Condition>& conditions) {
  if (conditions.empty()) return "women";
  std::vector<std::string> parts;
  for (const auto& condition : conditions) parts.push_back(in_words(condition));
  return "women " + listed(parts);
}

void say_offer(const Programme& programme, const ReferenceData& data, std::ostream& out) {
  std::vector<std::string> points;
  for (const auto point : programme.acts_at) points.emplace_back(in_words(point));
  auto text =
      fmt::format("{}{} are offered {}, {}, with probability {}.", when_and_where(programme, data),
                  who(programme.eligible), programme.title, listed(points, "or"), programme.offered.value());
  if (programme.awareness_halves_every) {
    text += fmt::format(" Awareness halves every {} days, but for {} of it",
                        programme.awareness_halves_every->value(), programme.awareness_lowest.value());
    text += programme.retrained_every ? fmt::format(", and training every {} days brings it back.",
                                                    programme.retrained_every->value())
                                      : std::string(".");
  }
  text += fmt::format(" Of those offered it, {} accept.", programme.taken_up.value());
  if (programme.disposal)
    text += fmt::format(
        " Accepting brings a {} instead of what the police would have decided, but never instead of no "
        "further action.",
        spaced(id_of(*programme.disposal)));
  say(out, text);
}

void say_support(const Programme& programme, std::ostream& out) {
  auto text =
      fmt::format("Support lasts {} days with {} appointments; {} of women who start see it through.",
                  programme.support.value(), programme.appointments.value(), programme.completed.value());
  if (programme.continues.value() > 0.0)
    text += fmt::format(" Of those, {} go on for {} days more.", programme.continues.value(),
                        programme.continues_for.value());
  if (programme.if_not_completed == IfNotCompleted::back_to_police)
    text += " If she does not see it through, her case goes back to the police.";
  if (programme.capacity)
    text += fmt::format(
        " There are {} keyworkers for every 100,000 adult women, each for {} women at once; a woman who has "
        "waited {} days for one gives up.",
        programme.capacity->keyworkers.value(), programme.capacity->caseload.value(),
        programme.capacity->waits_at_most.value());
  say(out, text);
}

void say_effects(const Programme& programme, std::ostream& out) {
  if (programme.effects.empty())
    say(out, "It has no effects: it changes nothing but its own counts and cost, and brings no disposal.");
  std::vector<Lever> said;
  for (const auto& effect : programme.effects) {
    const bool others = std::find(said.begin(), said.end(), effect.on) != said.end();
    std::string whom = others ? "other women who start" : "women who start";
    if (!effect.for_whom.empty()) whom = who(effect.for_whom) + ", of those who start";
    say(out, fmt::format("Effect on {}: {}, for {} days. Evidence: {}.", whom, in_words(effect),
                         effect.lasts.value(), effect.evidence));
    said.push_back(effect.on);
  }
}

void say_costs(const Programme& programme, std::ostream& out) {
  for (const auto& cost : programme.costs) {
    std::vector<std::string> parts;
    if (cost.per_start.value() > 0.0)
      parts.push_back(in_pounds(cost.per_start.value()) + " for each woman who starts");
    if (cost.per_appointment.value() > 0.0)
      parts.push_back(in_pounds(cost.per_appointment.value()) + " for each appointment");
    if (cost.per_year.value() > 0.0)
      parts.push_back(in_pounds(cost.per_year.value()) + " a year in each area");
    const auto payer = find_payer(cost.payer);
    say(out, fmt::format("Cost: {}, in prices of {}, paid by: {}.",
                         parts.empty() ? std::string("nothing") : listed(parts), cost.price_year,
                         payer ? title_of(*payer) : std::string_view(cost.payer)));
  }
}

void say_programme(const Programme& programme, const ReferenceData& data, std::ostream& out) {
  say_offer(programme, data, out);
  say_support(programme, out);
  say_effects(programme, out);
  say_costs(programme, out);
  if (!programme.in_baseline.empty()) say(out, "Already in the baseline? " + programme.in_baseline);
}

void say_evidence(const std::vector<ParameterRecord>& records, std::ostream& out) {
  constexpr std::array<std::string_view, 6> kinds{"found",      "computed",   "fitted",
                                                  "assumption", "unverified", "not stated"};
  const auto is_set = [](const ParameterRecord& record) { return record.evidence.starts_with("set by"); };
  std::vector<std::string> parts;
  for (const auto kind : kinds)
    if (const auto n =
            std::count_if(records.begin(), records.end(), [&](const auto& r) { return r.evidence == kind; });
        n > 0)
      parts.push_back(fmt::format("{} {}", n, kind));
  if (const auto n = std::count_if(records.begin(), records.end(), is_set); n > 0)
    parts.push_back(fmt::format("{} set by this scenario", n));
  say(out, fmt::format("{} parameters, by kind of evidence: {}.", records.size(), listed(parts)));
  for (const auto& record : records)
    if (is_set(record)) say(out, fmt::format("{} is {} ({}).", record.path, record.value, record.evidence));
}

/// A file is a programme if it says so, or stands where programmes do.
bool is_programme_file(const std::filesystem::path& file) {
  if (std::filesystem::absolute(file).parent_path().filename() == "programmes") return true;
  std::vector<Problem> ignored;
  const auto root = parse_json_file(file, std::make_shared<const SourceFile>(), ignored);
  return root && root->find("id") != nullptr && root->find("name") == nullptr;
}

}  // namespace

void describe(const ReadScenario& read, const ReferenceData& data, std::ostream& out) {
  const auto& scenario = read.scenario;
  out << read.file << " is right.\n";
  say(out, fmt::format("{} ({}).", read.title, scenario.name));
  if (!read.description.empty()) say(out, read.description);
  say(out,
      fmt::format("Simulates women in {}, from {} for {} {}, after {} {} of warm-up.",
                  area_names(scenario.areas, data), in_words(scenario.horizon.start), scenario.horizon.years,
                  scenario.horizon.years == 1 ? "year" : "years", scenario.horizon.warm_up_years,
                  scenario.horizon.warm_up_years == 1 ? "year" : "years"));
  const auto& years = scenario.data_years;
  if (years != DataYears{})
    say(out,
        fmt::format(
            "How disposal depends on offence and record is taken from {} to {}, custody by area from {}.",
            years.disposals_from, years.disposals_to, years.custody_by_area));
  if (scenario.scale != 1.0) say(out, fmt::format("Each simulated woman stands for {}.", scenario.scale));
  say_evidence(read.parameters, out);
  for (const auto& sentence : changes_in_words(scenario, data)) say(out, sentence);
  if (scenario.programmes.empty()) say(out, "No programmes are switched on.");
  for (const auto& programme : scenario.programmes) say_programme(programme, data, out);
}

void describe(const ReadProgramme& read, const ReferenceData& data, std::ostream& out) {
  out << read.file << " is right.\n";
  say(out, fmt::format("{} ({}). {}", read.programme.title, read.programme.id, read.programme.summary));
  say_programme(read.programme, data, out);
}

std::vector<Problem> validate_file(const std::filesystem::path& file, const ReferenceData& data,
                                   std::ostream& out) {
  if (is_programme_file(file)) {
    auto outcome = read_programme(file, data);
    if (outcome.programme) describe(*outcome.programme, data, out);
    return std::move(outcome.problems);
  }
  auto outcome = read_scenario(file, data);
  if (outcome.scenario) describe(*outcome.scenario, data, out);
  return std::move(outcome.problems);
}

}  // namespace holloway
