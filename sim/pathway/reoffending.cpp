#include "sim/pathway/reoffending.hpp"

#include <algorithm>

namespace holloway {
namespace {

constexpr int months_in_quarter = 3;

/// The offences of this occasion are proven: each follow-up they fall into counts them.
void proven(Area& area, const Case& c) {
  const Duration twelve_months = Duration::from_days(days_per_year);
  const Duration eighteen_months = Duration::from_days(1.5 * days_per_year);
  for (std::uint32_t f = area.women[c.woman].follow_up; f != nobody; f = area.follow_ups[f].earlier) {
    FollowUp& follow_up = area.follow_ups[f];
    if (area.now() > follow_up.since + eighteen_months) break;  // older ones ended sooner
    if (c.offence > follow_up.since && c.offence <= follow_up.since + twelve_months)
      follow_up.reoffences = static_cast<std::uint16_t>(std::min(60000, follow_up.reoffences + c.offences));
  }
}

void add_to_record(Area& area, const Case& c) {
  Woman& woman = area.women[c.woman];
  area.count(c.woman, counter_after(Counter::recorded_none, index_of(band_of(woman.recorded))));
  if (woman.recorded < UINT16_MAX) ++woman.recorded;
}

}  // namespace

void start_follow_up(Area& area, WomanIndex index, IndexDisposal disposal) {
  const int month = area.tally.month();
  if (month < 0 || month >= 12 * area.setting().horizon.years) return;
  const auto quarter = static_cast<std::uint16_t>(month / months_in_quarter);
  Woman& woman = area.women[index];
  if (woman.follow_up != nobody && area.follow_ups[woman.follow_up].quarter == quarter) return;
  FollowUp follow_up;
  follow_up.since = area.now();
  follow_up.earlier = woman.follow_up;
  follow_up.quarter = quarter;
  follow_up.disposal = disposal;
  // The occasion that led to the index event is on her record by now, and is not a previous one.
  follow_up.previous = band_of(woman.recorded > 0 ? woman.recorded - 1U : 0U);
  follow_up.groups = groups_of(woman, area.now().day());
  woman.follow_up = static_cast<std::uint32_t>(area.follow_ups.size());
  area.follow_ups.push_back(follow_up);
}

void caution_recorded(Area& area, Case& c) {
  if (c.caution_tried) return;  // this occasion is on her record already
  c.previous = area.women[c.woman].recorded;
  proven(area, c);
  add_to_record(area, c);
  start_follow_up(area, c.woman, IndexDisposal::caution);
}

void conviction_recorded(Area& area, Case& c) {
  // Where a conditional caution was not met, the occasion is already on her record and already proven.
  if (c.caution_tried) return;
  c.previous = area.women[c.woman].recorded;
  proven(area, c);
  add_to_record(area, c);
}

void count_follow_ups(Area& area) {
  for (const FollowUp& f : area.follow_ups) {
    const int month = f.quarter * months_in_quarter;
    const auto count = [&](Counter by_disposal, Counter by_record, std::int64_t n) {
      area.tally.count_in_month(month, f.groups, counter_after(by_disposal, index_of(f.disposal)), n);
      area.tally.count_in_month(month, f.groups, counter_after(by_record, index_of(f.previous)), n);
    };
    count(Counter::cohort_caution, Counter::cohort_previous_none, 1);
    if (f.reoffences == 0) continue;
    count(Counter::reoffenders_caution, Counter::reoffenders_previous_none, 1);
    count(Counter::reoffences_caution, Counter::reoffences_previous_none, f.reoffences);
  }
}

}  // namespace holloway
