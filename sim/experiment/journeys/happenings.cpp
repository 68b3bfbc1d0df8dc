#include "sim/experiment/journeys/happenings.hpp"

#include <algorithm>
#include <initializer_list>

namespace holloway {

namespace {

bool enters(const StagesSeen& seen, std::initializer_list<Stage> any_of) {
  return std::any_of(any_of.begin(), any_of.end(),
                     [&](Stage stage) { return seen.entered.test(index_of(stage)); });
}

/// Or is there already.
bool is_in(const StagesSeen& seen, std::initializer_list<Stage> any_of) {
  return enters(seen, any_of) || std::any_of(any_of.begin(), any_of.end(), [&](Stage stage) {
           return seen.at_start.test(index_of(stage));
         });
}

}  // namespace

bool happens(Happening happening, const StagesSeen& seen) {
  using enum Stage;
  switch (happening) {
    case Happening::arrested:
      return enters(seen, {custody_interview});
    case Happening::diverted:
      return enters(seen, {community_resolution, penalty_notice, simple_caution, conditional_caution_met});
    case Happening::cautioned:
      return enters(seen, {simple_caution, conditional_caution_met});
    case Happening::prosecuted:
      return enters(seen, {awaiting_first_hearing});
    case Happening::sentenced:
      return enters(seen, {sentence});
    case Happening::given_an_order:
      return enters(seen, {order_started});
    case Happening::sent_to_prison:
      return enters(seen, {immediate_custody});
    case Happening::remanded:
      return is_in(seen, {remand});
    case Happening::in_prison:
      return is_in(seen, {remand, serving, recalled});
    case Happening::recalled:
      return enters(seen, {term_recalled});
    case Happening::breached:
      return enters(seen, {breach_hearing});
    case Happening::homeless:
      return is_in(seen, {homeless});
    case Happening::separated_from_children:
      return is_in(seen, {children_apart, care_proceedings});
    case Happening::in_treatment:
      return is_in(seen, {in_treatment});
    case Happening::offered_a_programme:
      return enters(seen, {offered});
    case Happening::started_a_programme:
      return enters(seen, {running});
    case Happening::completed_a_programme:
      return enters(seen, {completed});
    case Happening::came_to_notice:
      return seen.occasions > 0;
    case Happening::came_to_notice_again:
      return seen.occasions > 1;
    case Happening::died:
      return enters(seen, {died});
  }
  return false;
}

bool meets(const JourneyCondition& condition, const StagesSeen& seen) {
  return std::all_of(condition.begin(), condition.end(), [&](const Asked& asked) {
    const auto* const happening = std::get_if<Happening>(&asked.what);
    const bool is_so =
        happening != nullptr ? happens(*happening, seen) : is_in(seen, {std::get<Stage>(asked.what)});
    return is_so != asked.is_not;
  });
}

}  // namespace holloway
