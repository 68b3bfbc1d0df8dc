#include "sim/pathway/life/reoffending.hpp"

#include <algorithm>

namespace holloway {
namespace {

constexpr int months_in_quarter = 3;

/// The offences of this occasion are proven by what was decided then: each follow-up they fall into counts
/// them.
void proven(Area& area, const Case& c, Time decided) {
  const Duration twelve_months = Duration::from_days(days_per_year);
  const Duration eighteen_months = Duration::from_days(1.5 * days_per_year);
  for (FollowUpId f = area.women[c.woman].follow_up; f != FollowUpId::none; f = area.follow_ups[f].earlier) {
    FollowUp& follow_up = area.follow_ups[f];
    if (decided > follow_up.since + eighteen_months) break;  // older ones ended sooner
    if (c.offence > follow_up.since && c.offence <= follow_up.since + twelve_months)
      follow_up.reoffences = static_cast<std::uint16_t>(std::min(60000, follow_up.reoffences + c.offences));
  }
}

void add_to_record(Area& area, Case& c) {
  Woman& woman = area.women[c.woman];
  c.previous = woman.recorded;
  if (woman.recorded < UINT16_MAX) ++woman.recorded;
}

void count_recorded(Area& area, const Case& c) {
  area.count(c.woman, counts.recorded[band_of(c.previous)]);
}

/// Whether she has an index event in force in this follow-up's window before it: only her first counts.
bool first_in_window(const Area& area, const FollowUp& f) {
  for (FollowUpId e = f.earlier; e != FollowUpId::none && area.follow_ups[e].quarter == f.quarter;
       e = area.follow_ups[e].earlier)
    if (area.follow_ups[e].index_event == IndexEvent::stands) return false;
  return true;
}

void follow(Area& area, WomanIndex index, IndexDisposal disposal, IndexEvent event) {
  const int month = area.tally.month();
  if (month < 0 || month >= 12 * area.setting().horizon.years) return;
  const auto quarter = static_cast<std::uint16_t>(month / months_in_quarter);
  Woman& woman = area.women[index];
  FollowUp follow_up;
  follow_up.since = area.now();
  follow_up.earlier = woman.follow_up;
  follow_up.quarter = quarter;
  follow_up.disposal = disposal;
  follow_up.index_event = event;
  // The occasion that led to the index event is on her record by now, and is not a previous one.
  follow_up.previous = band_of(woman.recorded > 0 ? woman.recorded - 1U : 0U);
  follow_up.groups = groups_of(woman, area.now().day());
  if (!first_in_window(area, follow_up)) return;
  woman.follow_up = area.follow_ups.add(follow_up);
}

/// What began when the caution over this case was given; nothing if it was given outside the years reported,
/// or if she had an index event in force in the same window already.
FollowUp* follow_up_of_caution(Area& area, const Case& c) {
  for (FollowUpId f = area.women[c.woman].follow_up; f != FollowUpId::none; f = area.follow_ups[f].earlier) {
    FollowUp& one = area.follow_ups[f];
    if (one.since < c.caution_given) return nullptr;
    if (one.since == c.caution_given && one.index_event == IndexEvent::provisional) return &one;
  }
  return nullptr;
}

}  // namespace

void start_follow_up(Area& area, WomanIndex index, IndexDisposal disposal) {
  follow(area, index, disposal, IndexEvent::stands);
}

void caution_given(Area& area, Case& c) {
  c.caution_given = area.now();
  add_to_record(area, c);
  follow(area, c.woman, IndexDisposal::caution, IndexEvent::provisional);
}

void caution_stands(Area& area, const Case& c) {
  proven(area, c, c.caution_given);
  count_recorded(area, c);
  if (FollowUp* const f = follow_up_of_caution(area, c)) f->index_event = IndexEvent::stands;
}

void caution_taken_back(Area& area, const Case& c) {
  Woman& woman = area.women[c.woman];
  if (woman.recorded > 0) --woman.recorded;
  if (FollowUp* const f = follow_up_of_caution(area, c)) f->index_event = IndexEvent::taken_back;
}

void conviction_recorded(Area& area, Case& c) {
  proven(area, c, area.now());
  add_to_record(area, c);
  count_recorded(area, c);
}

void count_follow_ups(Area& area) {
  for (const FollowUp& f : area.follow_ups) {
    if (f.index_event != IndexEvent::stands || !first_in_window(area, f)) continue;
    const int month = f.quarter * months_in_quarter;
    const auto count = [&](Counted<IndexDisposal> by_disposal, Counted<RecordBand> by_record,
                           std::int64_t n) {
      area.tally.count_in_month(month, f.groups, by_disposal[f.disposal], n);
      area.tally.count_in_month(month, f.groups, by_record[f.previous], n);
    };
    count(counts.cohort, counts.cohort_by_record, 1);
    if (f.reoffences == 0) continue;
    count(counts.reoffenders, counts.reoffenders_by_record, 1);
    count(counts.reoffences, counts.reoffences_by_record, f.reoffences);
  }
}

}  // namespace holloway
