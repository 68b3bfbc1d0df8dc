#pragma once
// A journey's moves as dated sentences.

#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/journeys.hpp"

namespace holloway {

/// One move, said in plain English.
struct DatedSentence {
  Time when;
  std::string text;
};

/// One sentence for each of her moves, in order. Where several cases are open on her at once, each sentence
/// about one of them says which, as far as that can be told.
std::vector<DatedSentence> sentences_of(const Journey& journey, const Scenario& scenario);

/// An offence group in plain English, after a colon: "theft", "a drug offence".
std::string_view in_words(OffenceGroup group);

}  // namespace holloway
