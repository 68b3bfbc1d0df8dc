#pragma once
// The sentences in which one programme is told, one for each entry of its lists.

#include <string>
#include <vector>

#include "scenarios/describe/phrases/known_numbers.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// "women who admit the offence and aged at least 18"; "women" if all are meant.
std::string women_who(const std::vector<Condition>& conditions);

/// "For women who ... the odds of accepting are multiplied by 3 (assumed, 1 to 5)."
std::vector<std::string> taken_up_odds_as_said(const Programme& programme, const KnownNumbers& known);
std::vector<std::string> completed_odds_as_said(const Programme& programme, const KnownNumbers& known);

/// "It tells the court what it learns of a woman, each thing with probability 0.8 (assumed, 0 to 1)."
std::vector<std::string> informs_as_said(const Programme& programme, const KnownNumbers& known);

/// "Effect on women who start: how often she offends is multiplied by 0.8 (0.6 to 1), for 365 days. Evidence:
/// ..."
std::vector<std::string> effects_as_said(const Programme& programme);

/// "Cost: £2,674 for each woman who starts, in prices of 2019/20, paid by: ..."
std::vector<std::string> costs_as_said(const Programme& programme, const KnownNumbers& known);

}  // namespace holloway
