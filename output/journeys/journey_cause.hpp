#pragma once
// What of a scenario acts on one decision about one woman: programmes that support her, and parameters.

#include <span>
#include <string>
#include <vector>

#include "output/journeys/journey_decision.hpp"
#include "output/journeys/journey_sentences.hpp"

namespace holloway {

/// One stretch of support that she accepted, as far as her moves tell.
struct Support {
  std::size_t programme = 0;  ///< position in the scenario
  Time accepted = Time::never();
  Time started = Time::never();
  Time completed = Time::never();
  Time ended = Time::never();  ///< or given up
};

/// Her moves and their sentences, one for one. Where two programmes of hers cannot be told apart, neither is
/// here.
std::vector<Support> supports_of(std::span<const MadeMove> made, std::span<const DatedSentence> sentences);

/// Where a decision was made about her.
struct DecisionMade {
  DecisionPoint point;
  Time when;
  AreaIndex area = 0;
};

/// What programmes that support her do to a decision, one clause each, for example "New Chance, which has
/// supported her since 25 Jul 2021, is taken to change how often she offends: hazard ratio 0.8 (range 0.6 to
/// 1)". `move`: what she was then seen to do or meet under this scenario, if anything. Effects for some women
/// only are named as such: whether she is one of them, moves do not show.
std::vector<std::string> programmes_acting(const DecisionMade& decision, const Scenario& scenario,
                                           const std::vector<Support>& supports, const MadeMove* move);

/// What else of her programmes a decision may depend on: her needs, her trust, and what an agency was told.
std::vector<std::string> programmes_acting_through_her(Time when, const Scenario& scenario,
                                                       const std::vector<Support>& supports);

/// Which parameters that bear on a decision the option has changed on its day, one clause each, for example
/// "No immediate custody under six months: sentence.no_custody_under is 182.625 instead of 0 (days)".
std::vector<std::string> parameters_changed(const DecisionMade& decision, const Scenario& baseline,
                                            const Scenario& option);

}  // namespace holloway
