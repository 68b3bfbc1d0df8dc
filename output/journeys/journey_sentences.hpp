#pragma once
// A journey's moves as dated sentences.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// One move, said in plain English.
struct DatedSentence {
  Time when;
  std::string text;
  /// Of a case: its number among her occasions, which is the same under every scenario. Of an enrolment: the
  /// programme's position in the scenario. Nothing for other processes, and where it cannot be told.
  std::optional<std::size_t> about{};
};

/// The same journey with what is passed in court told before what follows from it: a term is begun before its
/// case is closed, so that she is never at liberty in between, at the same minute.
Journey in_reading_order(Journey journey);

/// One sentence for each of her moves, in order. Where several cases are open on her at once, each sentence
/// about one of them says which, as far as that can be told.
std::vector<DatedSentence> sentences_of(const Journey& journey, const Scenario& scenario);

/// An offence group in plain English, after a colon: "theft", "a drug offence".
const std::string& in_words(OffenceGroup group);

}  // namespace holloway
