#include "output/words/programme_words.hpp"

#include <fmt/format.h>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "sim/programmes/programme_set.hpp"

namespace holloway {

namespace {

constexpr auto takes_no_women = "takes no women";

}  // namespace

std::string capacity_in_words(const Programme& programme) {
  if (!programme.enrols()) return takes_no_women;
  if (!programme.capacity) return "no limit";
  const auto& capacity = *programme.capacity;
  if (!capacity.shares.empty()) return "the keyworkers of " + capacity.shares;
  // A place is a keyworker with a caseload of one.
  const bool places = capacity.caseload.value() == 1.0;
  auto text = fmt::format("{:.4g} {} {}", capacity.keyworkers.value(), places ? "places" : "keyworkers",
                          capacity.per_area ? "in each area" : wording("effects.per_100000"));
  if (!places) text += fmt::format(", {:.4g} women each", capacity.caseload.value());
  for (const auto& later : capacity.later)
    text += fmt::format(", {:.4g} from {}", later.keyworkers.value(), date_text(later.from));
  if (!capacity.pool.empty()) text += ", shared in pool " + capacity.pool;
  return text;
}

std::string share_in_words(const Programme& programme, Probability share) {
  return programme.enrols() ? chance_text(share.value()) : takes_no_women;
}

std::string support_in_words(const Programme& programme) {
  return programme.enrols() ? fmt::format("{:.4g} days", planned_days(programme)) : takes_no_women;
}

}  // namespace holloway
