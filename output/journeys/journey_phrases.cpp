#include "output/journeys/journey_phrases.hpp"

#include <fmt/format.h>

#include "output/words/wording.hpp"

namespace holloway {

std::string_view phrase_of(Stage from, Stage to) {
  const auto found = all_texts().find(fmt::format("moves.{}.{}", id_of(from), id_of(to)));
  return found == all_texts().end() ? std::string_view() : found->second;
}

}  // namespace holloway
