#pragma once
// What each event costs, and who pays: from counts to pounds.

#include <string>
#include <vector>

#include "output/payers.hpp"
#include "output/study.hpp"
#include "sim/pathway/counters.hpp"

namespace holloway {

/// The financial year that every sum is brought to, and the calendar year it begins in.
inline constexpr std::string_view study_price_year = "2019/20";
inline constexpr int study_price_year_begins = 2019;

/// An amount brought to the study's prices.
struct Price {
  double pounds = 0.0;     ///< in the study's prices
  double as_found = 0.0;   ///< in the prices of `price_year`
  std::string price_year;  ///< "2006/07"
  bool adjusted = false;   ///< false if already in the study's prices, or later than them and left as found
};

/// Brings an amount to the study's prices. `price_year` is "2006/07", or "2006" for the year beginning then.
/// Amounts in prices later than the study's are left as found. Throws std::invalid_argument, naming `what`,
/// for a price year that is not one, or that the index does not hold.
Price in_study_prices(double pounds, std::string_view price_year, const PriceIndex& index,
                      std::string_view what);

/// A counter that a cost is counted by; `sign` is -1 where it is taken away.
struct CostTerm {
  Counter counter{};
  int sign = 1;
};

/// One kind of event that costs money, borne by one payer.
struct CostLine {
  std::string parameter;  ///< path of the unit cost: "costs.court_event.theft"
  std::string event;      ///< what is paid for, in plain English
  Payer payer{};
  Price price;                   ///< of one unit
  double units_per_count = 1.0;  ///< 1, or years per day for costs by the year
  std::vector<CostTerm> counted;
  double cashable_share =
      0.0;  ///< share of the cost that stops when the event does not happen; the rest frees capacity
};

/// Every cost of the pathway, at the unit costs of this scenario. Throws std::invalid_argument if a unit cost
/// has no record or no price year.
std::vector<CostLine> cost_lines(const StudyScenario& scenario, const PriceIndex& index);

/// Pounds spent on a line in one month of one replication, undiscounted, in the study's prices.
double spent(const CostLine& line, const ReplicationResult& result, int month, double scale);

/// One programme's spending by one payer.
struct ProgrammeCostLine {
  std::size_t programme = 0;  ///< position in Scenario::programmes
  Payer payer{};
  Price per_start;
  Price per_appointment;
  Price per_year;         ///< fixed, for each area while it runs there
  Price per_day;          ///< of each woman's support
  Price per_year_in_all;  ///< fixed, once, while it runs in all the places it is meant for
  double areas = 1;       ///< in which it runs
  /// Of `per_year_in_all`, the share that these areas bear: adult women resident where it runs in this
  /// scenario, of those in its home areas (of England and Wales if it names none). Never more than 1.
  double share_of_all = 1.0;
};

/// What a scenario's programmes cost. Fixed costs run in each area on the days when the programme takes women
/// there, as the simulation counts them. Throws std::invalid_argument for an unknown payer or price year.
std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const ReferenceData& data,
                                                    const PriceIndex& index);

/// Pounds spent on a programme's line in one month of one replication, undiscounted, in the study's prices.
double spent(const ProgrammeCostLine& line, const ReplicationResult& result, int month, double scale);

}  // namespace holloway
