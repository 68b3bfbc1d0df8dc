#pragma once
// One synthetic woman's two journeys, made by hand: New Chance is offered under the option.

#include <string>

#include "output/journeys/journey_text.hpp"

namespace holloway::testing {

/// A move on a day counted from 1 January 2019, at noon.
inline MadeMove on_day(int day, Process process, Stage from, Stage to) {
  return {Time::start_of(day) + Duration::hours(12), process, from, to};
}

inline Case occasion(std::uint16_t number, OffenceGroup group) {
  Case c;
  c.occasion = number;
  c.group = group;
  c.gravity = 2;
  return c;
}

/// A study with no warm-up, so that day 0 is the first day of 2019, and New Chance under the option.
struct Made {
  ReferenceData data;
  Scenario baseline;
  Scenario option;
  TwinJourneys twins;

  Made() {
    data.areas.push_back({.id = "west-midlands", .name = "West Midlands"});
    baseline.name = "as-it-was";
    baseline.areas = {0};
    baseline.horizon = {.start = *parse_date("2019-01-01"), .warm_up_years = 0, .years = 2};
    option = baseline;
    option.name = "new-chance";
    option.programmes.emplace_back().title = "New Chance";
    twins.who = {0, 1234};
    Portrait before;
    before.day = -1;
    before.born = -12'000;  // 32 years
    before.place = Stage::community;
    twins.baseline.portraits = twins.option.portraits = {before};
  }

  [[nodiscard]] JourneyContext context() const {
    JourneyContext c;
    c.data = &data;
    c.baseline = &baseline;
    c.option = &option;
    c.baseline_title = "As it was";
    c.option_title = "More referrals";
    return c;
  }
  [[nodiscard]] std::string text() const { return journey_text(twins, context()); }
  [[nodiscard]] std::string parting() const { return parting_text(twins, context()); }

  /// Under both, she comes to notice on day 10 and is interviewed on day 12.
  void comes_to_notice() {
    using enum Stage;
    for (Journey* journey : {&twins.baseline, &twins.option}) {
      journey->moves = {on_day(10, Process::charge_case, begin, notice),
                        on_day(12, Process::charge_case, notice, voluntary_interview),
                        on_day(12, Process::charge_case, voluntary_interview, police_decision)};
      journey->occasions = {occasion(0, OffenceGroup::theft)};
    }
  }
  /// Under the option alone, on day 12.
  void is_offered_new_chance() {
    using enum Stage;
    twins.option.offers = {0};
    twins.option.moves.push_back(on_day(12, Process::enrolment, begin, offered));
    twins.option.moves.push_back(on_day(12, Process::enrolment, offered, running));
  }
};

}  // namespace holloway::testing
