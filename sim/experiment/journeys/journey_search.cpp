#include "sim/experiment/journeys/journey_search.hpp"

#include <algorithm>
#include <tuple>

#include "sim/experiment/journeys/journey_digest.hpp"
#include "sim/experiment/journeys/police_outcomes.hpp"

namespace holloway {
namespace {

using Moves = std::span<const MadeMove>;

template <class Condition>
std::int64_t count_moves(Moves moves, const Condition& condition) {
  return std::count_if(moves.begin(), moves.end(), condition);
}

/// Something that happened to her under the baseline never does under the option.
template <class Condition>
bool spared(const TwinMoves& twins, const Condition& condition) {
  return count_moves(twins.baseline, condition) > 0 && count_moves(twins.option, condition) == 0;
}

std::int64_t minutes_in_prison(Moves moves, const TwinMoves& twins) {
  PrisonTime prison;
  prison.now_in(twins.place_at_start, twins.start);
  for (const MadeMove& move : moves)
    if (move.process == Process::place) prison.now_in(move.to, move.when);
  return prison.minutes_until(twins.end);
}

bool avoided_custody(const TwinMoves& twins) {
  return minutes_in_prison(twins.baseline, twins) > 0 && minutes_in_prison(twins.option, twins) == 0;
}

bool less_prison(const TwinMoves& twins) {
  const auto under_option = minutes_in_prison(twins.option, twins);
  return under_option > 0 && under_option + difference_in_prison <= minutes_in_prison(twins.baseline, twins);
}

bool leaves_her_without_a_home(const MadeMove& move) {
  return move.process == Process::resettlement &&
         (move.to == Stage::homeless ||
          (move.from == Stage::begin && move.to == Stage::temporary_accommodation));
}

bool separates_her_from_her_children(const MadeMove& move) {
  return move.process == Process::separation && move.from == Stage::begin;
}

bool recalls_her(const MadeMove& move) {
  return move.process == Process::custodial_term && move.to == Stage::term_recalled;
}

bool comes_to_notice(const MadeMove& move) {
  return move.process == Process::charge_case && move.from == Stage::begin;
}

/// Whether this is true of any occasion that came to notice at the same time under both.
template <class Condition>
bool any_occasion(const TwinMoves& twins, const Condition& condition) {
  const auto baseline = noticed_occasions(twins.baseline);
  const auto option = noticed_occasions(twins.option);
  for (const NoticedOccasion& one : baseline) {
    const auto same = std::find_if(option.begin(), option.end(), [&](const NoticedOccasion& other) {
      return other.noticed == one.noticed;
    });
    if (same != option.end() && one.result && same->result && condition(one, *same)) return true;
  }
  return false;
}

bool diverted(const TwinMoves& twins) {
  return any_occasion(twins, [](const NoticedOccasion& baseline, const NoticedOccasion& option) {
    return baseline.result == PoliceResult::prosecuted && option.result == PoliceResult::out_of_court;
  });
}

/// Everything short of prosecution but a conditional caution asks less of her.
bool conditions_spared(const TwinMoves& twins) {
  return any_occasion(twins, [](const NoticedOccasion& baseline, const NoticedOccasion& option) {
    return baseline.with_conditions && !option.with_conditions && option.result != PoliceResult::prosecuted;
  });
}

/// Net-widening. A programme that she takes up under both is no difference.
bool drawn_in(const TwinMoves& twins) {
  return any_occasion(twins, [](const NoticedOccasion& baseline, const NoticedOccasion& option) {
    return baseline.result == PoliceResult::no_further_action && !baseline.took_up_programme &&
           (option.took_up_programme || option.result != PoliceResult::no_further_action);
  });
}

/// Whether the same happens to her under both, only at other times: mostly because she shares courts and
/// services with women whose lives the option has changed.
bool only_times_differ(Moves baseline, Moves option) {
  if (baseline.size() != option.size()) return false;
  std::array<int, move_count> more{};
  for (const MadeMove& move : baseline)
    ++more.at(static_cast<std::size_t>(position_of_move(move.from, move.to)));
  for (const MadeMove& move : option)
    --more.at(static_cast<std::size_t>(position_of_move(move.from, move.to)));
  return std::all_of(more.begin(), more.end(), [](int n) { return n == 0; });
}

}  // namespace

bool shows(Difference difference, const TwinMoves& twins) {
  switch (difference) {
    case Difference::avoided_custody:
      return avoided_custody(twins);
    case Difference::less_prison:
      return less_prison(twins);
    case Difference::kept_home:
      return spared(twins, leaves_her_without_a_home);
    case Difference::kept_children:
      return spared(twins, separates_her_from_her_children);
    case Difference::diverted:
      return diverted(twins);
    case Difference::conditions_spared:
      return conditions_spared(twins);
    case Difference::drawn_in:
      return drawn_in(twins);
    case Difference::not_recalled:
      return spared(twins, recalls_her);
    case Difference::fewer_offences:
      return count_moves(twins.option, comes_to_notice) < count_moves(twins.baseline, comes_to_notice);
    case Difference::sent_to_prison:
    case Difference::more_prison:
    case Difference::lost_home:
    case Difference::children_separated:
    case Difference::prosecuted:
    case Difference::conditions_added:
    case Difference::let_go:
    case Difference::recalled:
    case Difference::more_offences:
      break;
  }
  TwinMoves other_way = twins;
  std::swap(other_way.baseline, other_way.option);
  return shows(opposite_of(difference), other_way);
}

WomenFound find_women(const Twins& twins, Difference difference) {
  JourneyLog baseline(twins.areas_in_data()), option(twins.areas_in_data());
  twins.follow_all(baseline, option);
  WomenFound found{.difference = difference, .women = 0, .matching = {}, .the_other_way = 0};
  std::vector<std::tuple<bool, std::size_t, WomanId>> matching;  // how good an example each is
  for (const Area& area : twins.start().areas()) {
    const AreaIndex index = area.place().area;
    for (std::size_t i = 0; i < std::max(baseline.women(index), option.women(index)); ++i) {
      const WomanId id{index, static_cast<WomanIndex>(i)};
      const Moves one = baseline.of(id), other = option.of(id);
      if (one.empty() && other.empty()) continue;
      ++found.women;
      if (std::equal(one.begin(), one.end(), other.begin(), other.end())) continue;
      const Stage place = i < area.women.size() ? area.women[i].place : Stage::community;
      const TwinMoves both{one, other, place, twins.start_time(), twins.end_time()};
      if (shows(difference, both))
        matching.emplace_back(only_times_differ(one, other), one.size() + other.size(), id);
      found.the_other_way += shows(opposite_of(difference), both);
    }
  }
  std::sort(matching.begin(), matching.end());
  for (const auto& [times_only, length, id] : matching) found.matching.push_back(id);
  return found;
}

}  // namespace holloway
