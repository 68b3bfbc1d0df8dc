#include "sim/experiment/journeys/police_outcomes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "sim/experiment/journeys/journey_digest.hpp"

namespace holloway {
namespace {

/// What a case in this stage has come to; nothing while it is with the police or the prosecutor, and nothing
/// if it ended with her death.
std::optional<PoliceResult> result_of(Stage stage) {
  constexpr std::array out_of_court{Stage::community_resolution, Stage::penalty_notice, Stage::simple_caution,
                                    Stage::conditional_caution_met};
  if (stage == Stage::no_further_action) return PoliceResult::no_further_action;
  if (stage == Stage::summons || stage == Stage::awaiting_first_hearing) return PoliceResult::prosecuted;
  if (std::find(out_of_court.begin(), out_of_court.end(), stage) != out_of_court.end())
    return PoliceResult::out_of_court;
  return std::nullopt;
}

/// Whether she is then before a court, or going into or out of prison.
bool before_court_or_prison(const MadeMove& move) {
  if (move.process == Process::place) return is_prison(move.from) || is_prison(move.to);
  return move.process == Process::charge_case &&
         (move.to == Stage::sentence || move.from == Stage::sentence || move.to == Stage::first_hearing);
}

/// Follows each occasion until it has a result.
class Follower {
 public:
  void see(const MadeMove& move) {
    if (before_court_or_prison(move)) occupied_.push_back(move.when);
    if (move.process == Process::enrolment && move.from == Stage::offered && move.to != Stage::declined)
      taken_up_.push_back(move.when);
    if (move.process != Process::charge_case) return;
    if (move.from != Stage::begin) return see_decision(move);
    open_.push_back({occasions_.size(), move.to, true});
    occasions_.emplace_back().noticed = move.when;
  }

  /// What was seen.
  std::vector<NoticedOccasion> occasions() {
    // An offer may be made just before the case moves, or just after: at the same minute in any case.
    const auto has = [](const std::vector<Time>& times, Time when) {
      return std::find(times.begin(), times.end(), when) != times.end();
    };
    for (const auto& [occasion, when] : dealt_with_)
      if (has(taken_up_, when) && !has(occupied_, when)) occasions_[occasion].took_up_programme = true;
    return std::move(occasions_);
  }

 private:
  struct Open {
    std::size_t occasion;
    Stage stage;
    bool known;  ///< it has not been confused with another
  };

  void see_decision(const MadeMove& move) {
    const auto in_stage = [&](const Open& one) { return one.stage == move.from; };
    const auto first = std::find_if(open_.begin(), open_.end(), in_stage);
    if (first == open_.end()) return;  // begun before the journey, or decided already
    if (std::count_if(open_.begin(), open_.end(), in_stage) > 1)
      for (Open& one : open_)
        if (in_stage(one)) one.known = false;
    if (first->known) {
      occasions_[first->occasion].result = result_of(move.to);
      occasions_[first->occasion].with_conditions = move.to == Stage::conditional_caution_met;
      dealt_with_.emplace_back(first->occasion, move.when);
    }
    if (result_of(move.to) || move.to == Stage::case_ended_by_death)
      open_.erase(first);
    else
      first->stage = move.to;
  }

  std::vector<NoticedOccasion> occasions_;
  std::vector<Open> open_;
  std::vector<Time> taken_up_;
  std::vector<Time> occupied_;  ///< with other things, at which she may be offered a programme
  std::vector<std::pair<std::size_t, Time>> dealt_with_;
};

}  // namespace

std::vector<NoticedOccasion> noticed_occasions(std::span<const MadeMove> made) {
  Follower follower;
  for (const MadeMove& move : made) follower.see(move);
  return follower.occasions();
}

}  // namespace holloway
