#pragma once
// What is known of each fact that a condition may ask about: how it is asked, between which limits it lies
// and what it means.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/programmes/programme.hpp"

namespace holloway {

/// How a fact is asked about.
enum class FactKind { number, yes_or_no, offence_group, planned_outcome, ethnic_group };

/// Where a fact exists: everywhere, or only where what it is about is at hand.
enum class FactNeeds { nothing, a_case, a_planned_outcome, a_sentence };

/// One fact. The limits are those of a number; a yes or no is 0 or 1, and the rest have none.
struct FactRow {
  Fact is;
  FactKind kind;
  double lowest;
  double highest;
  bool whole;  ///< only whole numbers occur
  FactNeeds needs;
};

const FactRow& row_of(Fact fact);
/// What a fact says, for readers.
const std::string& meaning_of(Fact fact);
/// Of a number: completes "1000 is not ...": "an age in years (18 to 110)".
const std::string& article_of(Fact fact);
inline FactKind kind_of(Fact fact) {
  return row_of(fact).kind;
}

/// Whether a case is at hand where a programme is offered.
bool has_case(ActsAt point);

/// Why a fact does not exist at a point, or is always nothing there: "there is no case". Empty if it may be
/// something.
std::string_view why_nothing_at(ActsAt point, Fact fact);

/// All facts by name, in the alphabet's order.
const std::vector<std::string_view>& facts_in_order();

}  // namespace holloway
