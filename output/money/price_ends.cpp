#include "output/money/price_ends.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

double PriceEnds::swing() const {
  return std::abs(high.net_present_value.mean.value_or(0.0) - low.net_present_value.mean.value_or(0.0));
}

bool PriceEnds::turns_the_sign() const {
  return (high.net_present_value.mean.value_or(0.0) > 0.0) !=
         (low.net_present_value.mean.value_or(0.0) > 0.0);
}

namespace {

/// A price being moved: what the net value of each replication gains at its low end and at its high end.
struct Moved {
  const ParameterRecord* record = nullptr;
  std::string title;
  std::vector<double> at_low;
  std::vector<double> at_high;
};

/// One of a programme's prices: how its path ends, which is also the id of its words, and what it is paid
/// for.
struct ProgrammePrice {
  std::string_view key;
  Price ProgrammeCostLine::*price;
  double ProgrammeUnits::*units;
};
constexpr std::array<ProgrammePrice, 5> programme_prices{{
    {"per_start", &ProgrammeCostLine::per_start, &ProgrammeUnits::starts},
    {"per_appointment", &ProgrammeCostLine::per_appointment, &ProgrammeUnits::appointments},
    {"per_day", &ProgrammeCostLine::per_day, &ProgrammeUnits::support_days},
    {"per_year", &ProgrammeCostLine::per_year, &ProgrammeUnits::area_years},
    {"per_year_in_all", &ProgrammeCostLine::per_year_in_all, &ProgrammeUnits::years_in_all},
}};

/// The record of a price, by its path. A programme used twice has a number in brackets in its paths, or the
/// same paths twice: the record is then the one that says the price in question.
const ParameterRecord* record_of(const std::vector<ParameterRecord>& records, const std::string& programme,
                                 const std::string& rest, const Price& price) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const ParameterRecord& r) {
    return r.path.starts_with(programme) && r.path.ends_with(rest) && r.value == price.as_found &&
           (r.path.size() == programme.size() + rest.size() || r.path[programme.size()] == '[');
  });
  return found == records.end() ? nullptr : &*found;
}

class Ends {
 public:
  Ends(const Study& study, const StudyCosts& costs, const std::vector<Spending>& baseline,
       const std::vector<Spending>& option)
      : study_(study), costs_(costs), baseline_(baseline), option_(option) {}

  void move_unit_costs() {
    const auto& records = study_.scenarios.front().parameters;
    for (std::size_t l = 0; l < costs_.lines.size(); ++l) {
      const auto& line = costs_.lines[l];
      const auto record = std::find_if(records.begin(), records.end(),
                                       [&line](const auto& r) { return r.path == line.parameter; });
      if (record == records.end()) continue;
      add(*record, line.event, line.price,
          [&](std::size_t run) { return baseline_[run].units[l] - option_[run].units[l]; });
    }
  }

  void move_programmes(std::size_t scenario, const std::vector<Spending>& spending, double sign) {
    const auto& s = study_.scenarios[scenario];
    const auto& lines = costs_.programmes.at(scenario);
    for (std::size_t l = 0; l < lines.size(); ++l)
      for (const auto& kind : programme_prices) {
        const auto& programme = s.scenario.programmes[lines[l].programme];
        const auto& price = lines[l].*kind.price;
        const auto* record = record_of(s.programme_parameters, "programmes." + programme.id,
                                       fmt::format(".costs.{}.{}", lines[l].cost, kind.key), price);
        if (record == nullptr) continue;
        add(*record, fmt::format("{}, {}", title_of(programme), wording_of("prices", kind.key)), price,
            [&](std::size_t run) { return sign * spending[run].programme_units[l].*kind.units; });
      }
  }

  [[nodiscard]] std::vector<PriceEnds> found() const {
    std::vector<PriceEnds> all;
    for (const auto& [path, moved] : moved_) {
      PriceEnds ends{.path = path,
                     .title = moved.title,
                     .evidence = moved.record->evidence,
                     .price_year = moved.record->price_year,
                     .value = moved.record->value,
                     .low = at_end(moved.record->low, moved.at_low),
                     .high = at_end(moved.record->high, moved.at_high)};
      if (ends.swing() > 0.0) all.push_back(std::move(ends));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.swing() > b.swing(); });
    return all;
  }

 private:
  /// `units_saved`: of a run, the units that the baseline pays for and the option does not.
  template <class Units>
  void add(const ParameterRecord& record, const std::string& title, const Price& price, Units units_saved) {
    if (!(record.low < record.high)) return;
    auto& moved = moved_[record.path];
    moved.at_low.resize(option_.size(), 0.0);
    moved.at_high.resize(option_.size(), 0.0);
    moved.record = &record;
    moved.title = title;
    for (std::size_t run = 0; run < option_.size(); ++run) {
      const double units = units_saved(run) * price.to_study_prices;
      moved.at_low[run] += units * (record.low - record.value);
      moved.at_high[run] += units * (record.high - record.value);
    }
  }

  [[nodiscard]] AtEnd at_end(double price, const std::vector<double>& gained) const {
    Sample sample;
    for (std::size_t run = 0; run < gained.size(); ++run)
      sample.emplace_back(net_present_value(baseline_[run], option_[run]) + gained[run]);
    return {.price = price,
            .net_present_value = describe(sample),
            .probability_benefits_exceed_costs = share_above_zero(sample)};
  }

  const Study& study_;
  const StudyCosts& costs_;
  const std::vector<Spending>& baseline_;
  const std::vector<Spending>& option_;
  std::map<std::string, Moved> moved_;  // by path, so that ties are in the same order everywhere
};

}  // namespace

std::vector<PriceEnds> price_ends(const Study& study, const StudyCosts& costs, std::size_t option,
                                  const std::vector<Spending>& baseline_spending,
                                  const std::vector<Spending>& option_spending) {
  Ends ends(study, costs, baseline_spending, option_spending);
  ends.move_unit_costs();
  ends.move_programmes(0, baseline_spending, 1.0);
  ends.move_programmes(option, option_spending, -1.0);
  return ends.found();
}

}  // namespace holloway
