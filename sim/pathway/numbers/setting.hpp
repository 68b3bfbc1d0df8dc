#pragma once
// Everything that is the same for every woman of a run: parameters, calendar, and tables worked out from them
// once.

#include <memory>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/core/quantity.hpp"
#include "sim/core/random.hpp"
#include "sim/pathway/numbers/parameters.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// Chances at sentence for one offence group and record band, before anything about the woman: immediate
/// custody, and the mix of the rest if not custody.
struct SentenceChances {
  double custody = 0;
  PerEach<Disposal, double> otherwise;  ///< sums to 1; caution and immediate custody are 0
};

/// What is particular to one area.
struct AreaSetting {
  AreaIndex area = 0;
  double adult_women = 0;   ///< that the run stands in for: resident women divided by the scale
  double volume = 1;        ///< of offending per resident woman, against the national mean
  double custody_odds = 1;  ///< odds ratio of immediate custody at sentence
  double custody = 0;       ///< custodial sentences in the year used, divided by the scale
  /// From the middle of the area to each prison (position in ReferenceData::prisons), great circle.
  std::vector<double> kilometres_to_prison;
};

class Setting {
 public:
  /// One simulated woman stands for `scale` women: there are as many fewer of them, and of every capacity.
  /// `practice` holds the parameters under which published tables are read as chances: those of the baseline,
  /// whatever an option or a date changes, so that what they do not touch does not move. Its own if none.
  Setting(const ReferenceData& data, const Parameters& parameters, const Horizon& horizon,
          const std::vector<AreaIndex>& areas, double scale = 1.0, const DataYears& years = {},
          std::shared_ptr<const Parameters> practice = nullptr);

  const ReferenceData* data;
  Parameters parameters;
  std::shared_ptr<const Parameters> practice;  ///< by which published tables were read
  Horizon horizon;
  std::vector<AreaSetting> areas;  ///< those simulated
  /// Of England and Wales' custodial sentences in the year used. A run of some areas has this share of
  /// national capacities. Divided by the scale.
  double share_of_custody = 1;
  /// Of women of one group and band who admit the offence, the share that the police caution rather than
  /// charge.
  PerEach<OffenceGroup, PerEach<RecordBand, double>> caution;
  /// Mean gravity of the offences of each group.
  PerEach<OffenceGroup, double> mean_gravity;
  PerEach<OffenceGroup, PerEach<RecordBand, SentenceChances>> sentence;
  /// Upper bounds of the unit interval for drawing an offence group, by career.
  PerEach<Career, PerEach<OffenceGroup, double>> offence_mix;

  /// A need is present when her standard normal score for it lies below this, by career.
  PerEach<Career, PerEach<Need, double>> need_threshold;

  /// Counted month (0 = first of the years reported) of each day of the run; negative in warm-up.
  [[nodiscard]] int month_of(Day day) const { return month_of_day_[static_cast<std::size_t>(day)]; }
  /// The same time of day, on that day if offices and courts work on it, otherwise on the next that they do.
  [[nodiscard]] Time on_working_day(Time t) const { return moved_on(t, works_); }
  /// The same on a day on which a court sits for women held overnight.
  [[nodiscard]] Time on_day_for_women_held(Time t) const { return moved_on(t, sits_); }
  /// The same on the working day before: a woman whose release falls on a weekend or a bank holiday leaves
  /// before it (Criminal Justice Act 1961, s.23).
  [[nodiscard]] Time on_release_day(Time t) const;
  /// Whether programmes still take new women.
  [[nodiscard]] bool reporting(Day day) const { return day >= first_reported_ && day < end_of_reporting_; }

 private:
  [[nodiscard]] static Time moved_on(Time t, const std::vector<bool>& on_day);

  std::vector<std::int16_t> month_of_day_;
  std::vector<bool> works_;
  std::vector<bool> sits_;
  Day first_reported_ = 0;
  Day end_of_reporting_ = 0;
};

}  // namespace holloway
