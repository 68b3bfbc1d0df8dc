#include "sim/experiment/journeys/journey_digest.hpp"

namespace holloway {
namespace {

/// A digest with one more move in it.
std::uint64_t mixed(std::uint64_t digest, std::int32_t when, Stage from, Stage to) {
  const auto moment = static_cast<std::uint64_t>(static_cast<std::uint32_t>(when));
  const auto move = static_cast<std::uint64_t>(position_of_move(from, to));
  std::uint64_t x = digest ^ (moment << 8 | move);
  x = (x + 0x9E3779B97F4A7C15ULL) * 0xBF58476D1CE4E5B9ULL;  // the constants of SplitMix64
  x = (x ^ x >> 27) * 0x94D049BB133111EBULL;
  return x ^ x >> 31;
}
static_assert(move_count <= 256, "a move must fit into eight bits");

}  // namespace

JourneyDigests::JourneyDigests(const World& start, std::size_t areas) : digests_(areas) {
  for (const Area& area : start.areas()) {
    auto& women = digests_[area.place().area];
    women.resize(area.women.size());
    for (std::size_t i = 0; i < women.size(); ++i)
      women[i].prison.now_in(area.women[i].place, Time::start_of(start.day()));
  }
}

void JourneyDigests::moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from,
                           Stage to) {
  auto& women = digests_[area];
  if (women.size() <= woman) women.resize(woman + 1);
  JourneyDigest& digest = women[woman];
  ++digest.moves;
  digest.everything = mixed(digest.everything, when.in_minutes(), from, to);
  if (process == Process::enrolment) {
    digest.started = digest.started || to == Stage::running;
    return;
  }
  digest.all_but_enrolment = mixed(digest.all_but_enrolment, when.day(), from, to);
  if (process != Process::place) return;
  digest.places = mixed(digest.places, when.day(), from, to);
  digest.prison.now_in(to, when);
}

JourneyDigest JourneyDigests::of(AreaIndex area, WomanIndex woman) const {
  const auto& women = digests_[area];
  return woman < women.size() ? women[woman] : JourneyDigest{};
}

}  // namespace holloway
