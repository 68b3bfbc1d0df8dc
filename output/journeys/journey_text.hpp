#pragma once
// One synthetic woman's journey under a baseline and an option, side by side, as text.

#include <optional>
#include <string>

#include "sim/experiment/journeys/journey_search.hpp"
#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// What the two journeys are taken from.
struct JourneyContext {
  const ReferenceData* data = nullptr;
  const Scenario* baseline = nullptr;
  const Scenario* option = nullptr;
  std::string baseline_title;
  std::string option_title;
  std::uint64_t seed = 1;
  std::uint64_t replication = 1;     ///< counted from 1
  std::optional<TwinCounts> counts;  ///< if she was picked because her journey differs
  std::optional<WomenFound> found;   ///< if she was picked for what differs
};

/// "west-midlands:1234".
std::string identifier_of(WomanId who, const ReferenceData& data);

/// "4 Jun 2019".
std::string short_date(Date date);

/// Who she is, on the day of the portrait, in a few sentences.
std::string portrait_text(const Portrait& portrait, const Horizon& horizon);

/// Where and why her journeys part: one paragraph. Says so if they do not.
std::string parting_text(const TwinJourneys& twins, const JourneyContext& context);

/// Everything: who she is, her journey until it parts, both journeys side by side from there, and what they
/// come to.
std::string journey_text(const TwinJourneys& twins, const JourneyContext& context);

}  // namespace holloway
