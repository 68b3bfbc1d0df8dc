#include "output/words/decision_words.hpp"

#include <catch2/catch.hpp>

using namespace holloway;

TEST_CASE("Decisions told are stages that cases leave") {
  for (const auto& decision : decisions()) {
    INFO(title_of(decision));
    bool leads_somewhere = false;
    for (const auto& move : moves)
      leads_somewhere |= move.process == decision.process && move.from == decision.from;
    CHECK(leads_somewhere);
  }
  for (std::size_t s = 0; s < stages; ++s) CHECK_FALSE(title_of(static_cast<Stage>(s)).empty());
}
