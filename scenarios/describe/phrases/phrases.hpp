#pragma once
// How a programme's parts are said in plain English.

#include <string>
#include <string_view>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& parts, std::string_view last_word = "and");

/// "1 January 2019".
std::string in_words(Date date);

/// Completes "women ": "who admit the offence".
std::string in_words(const Condition& condition);

/// Completes "are offered it ": "when the police decide what to do".
const std::string& in_words(ActsAt point);

/// One sentence, without a full stop: "16% fewer reoffend within a year (30% fewer to no change)".
std::string in_words(const Effect& effect);

/// "£2,674".
std::string in_pounds(double amount);

/// An identifier as words: "mental_health" -> "mental health".
std::string spaced(std::string_view id);

}  // namespace holloway
