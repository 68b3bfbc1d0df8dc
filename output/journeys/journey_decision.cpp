#include "output/journeys/journey_decision.hpp"

#include <algorithm>
#include <optional>

#include "output/words/wording.hpp"

namespace holloway {

namespace {

using enum Stage;

/// A point where something is decided about her, by the id of its words.
struct DecisionRow {
  std::string_view id;
  std::vector<Lever> levers;
  std::vector<std::string_view> parameters;
};

const std::vector<DecisionRow> points{
    {"first_notice", {Lever::offending}, {"population."}},
    {"notice", {Lever::offending}, {"offending."}},
    {"arrest",
     {Lever::arrest, Lever::identification},
     {"notice.", "police.counter_allegation", "police.identifies", "disclosure.asked.police"}},
    {"interview",
     {},
     {"police.investigators", "police.interview", "police.releases_after", "police.detention",
      "police.voluntary_interview_delay"}},
    {"police", {Lever::no_further_action, Lever::caution, Lever::admission}, {"police.", "disclosure."}},
    {"conditions", {Lever::engagement}, {"police.conditional_caution"}},
    {"charge", {Lever::charge}, {"cps.", "disclosure."}},
    {"remand",
     {Lever::remand},
     {"court.remand", "court.bail_breached", "police.police_remand", "disclosure."}},
    {"listing", {}, {"court."}},
    {"hearing", {Lever::report}, {"court.", "report."}},
    {"trial", {Lever::acquittal, Lever::report}, {"court.acquitted", "report.", "disclosure."}},
    {"report", {}, {"report."}},
    {"sentence",
     {Lever::custody},
     {"sentence.", "report.", "orders.activated_on_reconviction", "disclosure."}},
    {"order", {Lever::missed_appointments, Lever::treatment}, {"orders.", "treatment."}},
    {"breach", {Lever::breach}, {"orders."}},
    {"leaving_prison", {}, {"custody.", "sentence.", "release.recall"}},
    {"release", {}, {"custody.released", "custody.home_detention", "sentence."}},
    {"supervision",
     {},
     {"release.post_sentence", "release.recall_fixed_term", "release.recall_standard", "sentence."}},
    {"recall", {Lever::recall}, {"release.recall"}},
    {"home_on_release",
     {Lever::home, Lever::home_lost, Lever::release_plan},
     {"release.settled", "release.homeless_if", "release.plan", "custody.home_lost_after"}},
    {"home_after_release", {}, {"release.homeless_finds", "release.temporary", "release.resettlement"}},
    {"treatment", {Lever::treatment}, {"treatment."}},
    {"separation", {Lever::mother_and_baby}, {"custody.mother_and_baby", "children."}},
    {"children", {Lever::care_proceedings, Lever::children_return}, {"children."}},
    {"support", {Lever::uptake, Lever::engagement}, {}},
    {"life", {}, {"population."}},
};

/// Where the moves of a process come from. Where several rows fit a move, the first counts.
struct MoveRow {
  Process process;
  std::optional<Stage> from;  ///< nothing: any
  std::optional<Stage> to;    ///< nothing: any
  std::string_view point;
};

constexpr auto any = std::nullopt;
constexpr auto comes_from = std::to_array<MoveRow>({
    {Process::place, any, remand, "remand"},
    {Process::place, any, serving, "sentence"},
    {Process::place, any, recalled, "recall"},
    {Process::place, any, custody_suite, "arrest"},
    {Process::place, any, died, "life"},
    {Process::place, any, deported, "life"},
    {Process::place, begin, any, "first_notice"},
    {Process::place, custody_suite, any, "interview"},
    {Process::place, any, any, "leaving_prison"},
    {Process::charge_case, any, case_ended_by_death, "life"},
    {Process::charge_case, begin, any, "notice"},
    {Process::charge_case, notice, any, "arrest"},
    {Process::charge_case, voluntary_interview, any, "interview"},
    {Process::charge_case, custody_interview, any, "interview"},
    {Process::charge_case, police_decision, any, "police"},
    {Process::charge_case, bail_for_assessment, any, "police"},
    {Process::charge_case, conditional_caution_running, any, "conditions"},
    {Process::charge_case, cps_decision, any, "charge"},
    {Process::charge_case, summons, any, "listing"},
    {Process::charge_case, awaiting_first_hearing, any, "listing"},
    {Process::charge_case, awaiting_trial, any, "listing"},
    {Process::charge_case, trial, any, "trial"},
    {Process::charge_case, pre_sentence_report, any, "report"},
    {Process::charge_case, sentence, any, "sentence"},
    {Process::charge_case, any, any, "hearing"},
    {Process::order, begin, any, "sentence"},
    {Process::order, order_started, any, "sentence"},
    {Process::order, breach_hearing, any, "breach"},
    {Process::order, any, any, "order"},
    {Process::custodial_term, any, term_recalled, "recall"},
    {Process::custodial_term, begin, any, "sentence"},
    {Process::custodial_term, reception, any, "sentence"},
    {Process::custodial_term, term_serving, any, "release"},
    {Process::custodial_term, any, any, "supervision"},
    {Process::enrolment, any, any, "support"},
    {Process::resettlement, begin, any, "home_on_release"},
    {Process::resettlement, any, any, "home_after_release"},
    {Process::treatment, any, any, "treatment"},
    {Process::separation, begin, any, "separation"},
    {Process::separation, any, any, "children"},
});

}  // namespace

DecisionPoint decision_of(Process process, Stage from, Stage to) {
  const auto* const row = std::find_if(comes_from.begin(), comes_from.end(), [&](const MoveRow& one) {
    return one.process == process && one.from.value_or(from) == from && one.to.value_or(to) == to;
  });
  const auto point = std::find_if(points.begin(), points.end(),
                                  [&](const DecisionRow& one) { return one.id == row->point; });
  return {wording_of("deciding", point->id), point->levers, point->parameters};
}

}  // namespace holloway
