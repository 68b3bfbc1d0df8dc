#include "output/words/decision_words.hpp"

#include <fmt/format.h>

#include <array>

#include "output/words/wording.hpp"

namespace holloway {

namespace {

constexpr auto decision_table = std::to_array<Decision>({
    {Process::charge_case, Stage::notice},
    {Process::charge_case, Stage::custody_interview},
    {Process::charge_case, Stage::police_decision},
    {Process::charge_case, Stage::conditional_caution_running},
    {Process::charge_case, Stage::cps_decision},
    {Process::place, Stage::custody_suite},
    {Process::charge_case, Stage::first_hearing},
    {Process::charge_case, Stage::crown_court_hearing},
    {Process::charge_case, Stage::trial},
    {Process::charge_case, Stage::sentence},
    {Process::order, Stage::order_running},
    {Process::order, Stage::breach_hearing},
    {Process::treatment, Stage::referred},
    {Process::treatment, Stage::in_treatment},
    {Process::place, Stage::remand},
    {Process::custodial_term, Stage::term_serving},
    {Process::resettlement, Stage::begin},
    {Process::custodial_term, Stage::licence},
    {Process::custodial_term, Stage::post_sentence_supervision},
    {Process::separation, Stage::children_apart},
    {Process::separation, Stage::care_proceedings},
    {Process::enrolment, Stage::offered},
    {Process::enrolment, Stage::waiting},
    {Process::enrolment, Stage::running},
});

}  // namespace

std::span<const Decision> decisions() {
  return decision_table;
}

const std::string& title_of(const Decision& decision) {
  return wording_of("decisions", id_of(decision.from));
}

const std::string& explanation_of(const Decision& decision) {
  return wording_of("decisions", fmt::format("{}.explained", id_of(decision.from)));
}

const std::string& title_of(Stage stage) {
  return wording_of("stages", id_of(stage));
}

}  // namespace holloway
