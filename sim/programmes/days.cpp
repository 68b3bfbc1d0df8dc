// What a programme meets from day to day: its days are counted, keyworkers come and go, it ends.

#include "sim/programmes/enrolments.hpp"

namespace holloway {

void Enrolments::day_ended(Area& area, Day day) {
  bool changes_tomorrow = false;
  for (std::size_t i = 0; i < running_.size(); ++i) {
    const Running& r = running_[i];
    if (r.here && day >= r.from && day < r.until) count(area, i, programme_counts.area_days);
    if (r.supported > 0) count(area, i, programme_counts.support_days, r.supported);
    changes_tomorrow = changes_tomorrow || (r.here && day + 1 == r.until &&
                                            set_->programmes[i].when_it_ends == WhenItEnds::stops);
  }
  for (std::size_t g = 0; g < keyworkers_.groups(); ++g)
    changes_tomorrow =
        changes_tomorrow || keyworkers_.places_on(g, day + 1) != keyworkers_.group(g).servers();
  if (changes_tomorrow)
    area.schedule(Time::start_of(day + 1), 0, ProgrammeEvent::programme,
                  subject_of(Means::day_begins, EnrolmentId(0)));
}

void Enrolments::day_begins(Area& area) {
  const Day today = area.now().day();
  for (std::size_t g = 0; g < keyworkers_.groups(); ++g)
    keyworkers_.group(g).set_servers(area.now(), keyworkers_.places_on(g, today));
  for (std::size_t i = 0; i < running_.size(); ++i)
    if (running_[i].here && today == running_[i].until &&
        set_->programmes[i].when_it_ends == WhenItEnds::stops)
      stop_all(area, i);
  for (std::size_t g = 0; g < keyworkers_.groups(); ++g)
    while (const auto next = keyworkers_.group(g).seat_next(area.now()))
      start(area, EnrolmentId(next->subject));
}

/// The service closes: who waits is turned away, who is supported stops, and nothing is held against either.
void Enrolments::stop_all(Area& area, std::size_t programme) {
  const auto open = enrolments_.open_ids();
  // Who waits goes first, so that nobody takes the place of a woman who has to stop.
  for (const EnrolmentId number : open)
    if (enrolments_[number].programme == programme) give_up(area, number);
  for (const EnrolmentId number : open) {
    Enrolment& e = enrolments_[number];
    if (e.programme == programme && e.supported) {
      if (e.stage == Stage::running) {
        const double days = (area.now() - e.since).in_days();
        const double planned = planned_days(programme_of(e));
        e.completes = false;
        e.share = planned > 0 ? static_cast<float>(days / planned) : 1.0F;
        e.service_closed = true;
      }
      finish(area, number);
    }
  }
}

}  // namespace holloway
