#pragma once
// What each event costs, and who pays: from counts to pounds.

#include <string>
#include <vector>

#include "output/money/payers.hpp"
#include "output/study/study.hpp"
#include "sim/pathway/counting/counters.hpp"

namespace holloway {

/// The financial year that every sum is brought to, and the calendar year it begins in.
inline constexpr std::string_view study_price_year = "2019/20";
inline constexpr int study_price_year_begins = 2019;

/// An amount brought to the study's prices.
struct Price {
  double pounds = 0.0;           ///< in the study's prices
  double as_found = 0.0;         ///< in the prices of `price_year`
  std::string price_year;        ///< "2006/07"
  bool adjusted = false;         ///< false if already in the study's prices
  double to_study_prices = 1.0;  ///< what an amount in prices of `price_year` is multiplied by
};

/// Brings an amount to the study's prices, from earlier ones and later ones alike. `price_year` is "2006/07",
/// or "2006" for the year beginning then. Throws std::invalid_argument, naming `what`, for a price year that
/// is not one, or that the index does not hold.
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

/// Units of a line that one month of one replication counts: arrests, or years in prison.
double units_of(const CostLine& line, const ReplicationResult& result, int month, double scale);

/// One programme's spending by one payer.
struct ProgrammeCostLine {
  std::size_t programme = 0;  ///< position in Scenario::programmes
  std::size_t cost = 0;       ///< position in Programme::costs
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
  /// Counted months from the scenario's start until the programme takes no more women: 60, or 7.5.
  double takes_women_for = 0.0;
};

/// What each of a programme's prices is paid for.
struct ProgrammeUnits {
  double starts = 0.0;
  double appointments = 0.0;
  double support_days = 0.0;
  double area_years = 0.0;    ///< one for each year in each area
  double years_in_all = 0.0;  ///< years, times the share of the whole that these areas bear
};

/// Pounds, in the study's prices, that these units cost.
double pounds_of(const ProgrammeCostLine& line, const ProgrammeUnits& units);

/// What a scenario's programmes cost. Throws std::invalid_argument for an unknown payer or price year.
std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const ReferenceData& data,
                                                    const PriceIndex& index);

/// What a line is paid for in each counted month of one replication. Costs by the year run in each area on
/// the days when the programme takes women there, as the simulation counts them. Support that goes on
/// afterwards costs for each of its days what a day of support cost, of those costs, while women were taken;
/// all of it together never more than a full month.
std::vector<ProgrammeUnits> units_by_month(const ProgrammeCostLine& line, const ReplicationResult& result,
                                           const Horizon& horizon, double scale);

}  // namespace holloway
