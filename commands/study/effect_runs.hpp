#pragma once
// A fifth of a comparison's runs again, with what programmes do at either end of what is known of it.

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

#include "commands/study/study_request.hpp"
#include "commands/study/study_run.hpp"
#include "sim/experiment/effect_ends.hpp"
#include "sim/experiment/result.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// By scenario, then by EffectEnd: the first replications. None for a scenario whose programmes have no
/// effect with a range: they would be those of the study itself.
using EffectRuns = std::vector<std::array<std::vector<ReplicationResult>, 2>>;

/// Replications that are simulated again: a fifth, so none for fewer than five.
std::uint64_t replications_at_effect_ends(std::uint64_t replications);

/// Simulates them, or finds them kept. `results` are those of the study, by scenario: the baseline's are used
/// again; `account` says what its simulation had. All scenarios are without any if there is no option, or if
/// no effect has a range. Nothing if it was stopped before all was finished.
std::optional<EffectRuns> simulate_effect_ends(const StudyRequest& request, const ReferenceData& data,
                                               const std::vector<std::vector<ReplicationResult>>& results,
                                               const Account& account, const std::atomic<bool>& stop);

}  // namespace holloway
