#pragma once
// How programmes reach the pathway. The pathway asks at its named points and decisions; it knows nothing of
// what a programme is. Implemented in sim/programmes.

#include "sim/engine/calendar.hpp"
#include "sim/pathway/map/rooms.hpp"
#include "sim/pathway/map/vocabulary.hpp"
#include "sim/pathway/numbers/reference_data.hpp"
#include "sim/pathway/woman/records.hpp"

namespace holloway {

class Area;

class Opportunities {
 public:
  virtual ~Opportunities() = default;
  /// The police are about to decide `planned` in this case. Returns what they do instead, or `planned`.
  virtual PoliceOutcome at_police_decision(Area& area, CaseId case_number, PoliceOutcome planned) = 0;
  /// A woman passes any other point; case_number is none where no case is at hand. sentence_days: of the
  /// term, if any.
  virtual void at(Area& area, ActsAt point, WomanIndex woman, CaseId case_number, double sentence_days) = 0;
  /// What her programmes do to a decision or clock now: odds ratio or hazard ratio.
  [[nodiscard]] virtual double ratio(const Area& area, WomanIndex woman, Lever lever) const = 0;
  /// A case cannot wait longer for the place that is the condition of a caution: if she still waits for it, she
  /// waits no more.
  virtual void gives_up_waiting(Area& area, EnrolmentId enrolment) = 0;
  /// An event that programmes scheduled (ProgrammeEvent::programme).
  virtual void on_event(Area& area, const Event& event) = 0;
  /// She died or was deported: everything open on her ends.
  virtual void woman_gone(Area& area, WomanIndex woman) = 0;
  /// A day is over in this area.
  virtual void day_ended(Area& area, Day day) = 0;
};

/// The one event of programmes: what it means is theirs to say.
enum class ProgrammeEvent : std::uint8_t { programme, count };
constexpr Room room_of(ProgrammeEvent) {
  return Room::programmes;
}

/// Sees every move made in an area. For explanations and tests; runs are the same with or without one.
class Observer {
 public:
  virtual ~Observer() = default;
  virtual void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) = 0;
  /// Just before a case's first move: the occasion it is about.
  virtual void occasion_noticed(AreaIndex /*area*/, WomanIndex /*woman*/, const Case& /*occasion*/) {}
  /// Just before an enrolment's first move: the programme offered (position in the scenario's list).
  virtual void programme_offered(AreaIndex /*area*/, WomanIndex /*woman*/, std::size_t /*programme*/) {}
};

}  // namespace holloway
