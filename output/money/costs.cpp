#include "output/money/costs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// "2006" means the financial year that begins in it.
std::string financial_year(std::string_view text) {
  const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (text.size() != 4 || !digits) return std::string(text);
  const int first = std::stoi(std::string(text));
  return fmt::format("{}/{:02}", first, (first + 1) % 100);
}

}  // namespace

Price in_study_prices(double pounds, std::string_view price_year, const PriceIndex& index,
                      std::string_view what) {
  Price price{
      .pounds = pounds, .as_found = pounds, .price_year = financial_year(price_year), .adjusted = false};
  const auto first = first_year_of(price.price_year);
  if (!first)
    throw std::invalid_argument(
        fmt::format("{}: \"{}\" is not a price year such as 2006/07", what, price_year));
  if (*first == study_price_year_begins) return price;
  const auto factor = index.factor(price.price_year, study_price_year);
  if (!factor)
    throw std::invalid_argument(
        fmt::format("{}: no price index from {} to {}", what, price.price_year, study_price_year));
  price.to_study_prices = *factor;
  price.pounds = pounds * *factor;
  price.adjusted = true;
  return price;
}

namespace {

/// Collects the lines of one scenario.
class Lines {
 public:
  Lines(const StudyScenario& scenario, const PriceIndex& index) : scenario_(scenario), index_(index) {}

  CostLine& add(std::string_view parameter, std::string event, Payer payer, Pounds each,
                std::vector<CostTerm> counted) {
    CostLine line;
    line.parameter = parameter;
    line.event = std::move(event);
    line.payer = payer;
    line.price = in_study_prices(each.value(), price_year_of(parameter), index_, parameter);
    line.counted = std::move(counted);
    lines_.push_back(std::move(line));
    return lines_.back();
  }

  std::vector<CostLine> take() { return std::move(lines_); }

 private:
  [[nodiscard]] std::string price_year_of(std::string_view path) const {
    const auto& records = scenario_.parameters;
    const auto found =
        std::find_if(records.begin(), records.end(), [path](const auto& r) { return r.path == path; });
    if (found == records.end())
      throw std::invalid_argument(fmt::format("{}: a unit cost without a record", path));
    return found->price_year;
  }

  const StudyScenario& scenario_;
  const PriceIndex& index_;
  std::vector<CostLine> lines_;
};

/// "criminal_damage" in words.
std::string plain(std::string_view identifier) {
  std::string words(identifier);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

constexpr double year_per_day = 1.0 / days_per_year;

void add_police_and_courts(Lines& lines, const Parameters::Costs& costs) {
  lines.add("costs.arrest_detained", wording("costs.arrest_detained"), Payer::police, costs.arrest_detained,
            {{counts.arrests_charged}});
  lines.add("costs.arrest_no_further_action", wording("costs.arrest_no_further_action"), Payer::police,
            costs.arrest_no_further_action, {{counts.arrests_no_further_action_or_caution}});
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g) {
    const auto group = static_cast<OffenceGroup>(g);
    lines.add(fmt::format("costs.court_event.{}", id_of(group)), "court proceedings, " + plain(id_of(group)),
              Payer::courts_and_cps, costs.court_event[group], {{counts.court_by_offence[group]}});
  }
  lines.add("costs.breach_hearing", "breach hearings", Payer::courts_and_cps, costs.breach_hearing,
            {{counts.court_breach}});
}

void add_custody_and_supervision(Lines& lines, const Parameters::Costs& costs) {
  lines
      .add("costs.order_year", wording("costs.order_year"), Payer::probation, costs.order_year,
           {{counts.order_days}})
      .units_per_count = year_per_day;
  auto& prison = lines.add("costs.prison_year", "time in prison", Payer::prisons, costs.prison_year,
                           {{counts.remand_days}, {counts.sentenced_days}, {counts.recall_days}});
  prison.units_per_count = year_per_day;
  prison.cashable_share = costs.prison_cashable.value();
  lines
      .add("costs.approved_premises_year", wording("costs.approved_premises_year"), Payer::probation,
           costs.approved_premises_year, {{counts.approved_premises_days}})
      .units_per_count = year_per_day;
  lines.add("costs.homeless_on_release", "releases to homelessness", Payer::housing,
            costs.homeless_on_release, {{counts.releases_homeless}});
}

void add_harm(Lines& lines, const Parameters::Costs& costs) {
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g) {
    const auto group = static_cast<OffenceGroup>(g);
    const std::vector<CostTerm> counted{{counts.offences_by_offence[group]}};
    lines.add(fmt::format("costs.harm_to_victims.{}", id_of(group)),
              "harm of offences, " + plain(id_of(group)), Payer::victims_and_society,
              costs.harm_to_victims[group], counted);
    lines.add(fmt::format("costs.harm_to_health_service.{}", id_of(group)),
              wording("costs.harm_to_health_service") + " " + plain(id_of(group)), Payer::nhs,
              costs.harm_to_health_service[group], counted);
  }
}

}  // namespace

std::vector<CostLine> cost_lines(const StudyScenario& scenario, const PriceIndex& index) {
  Lines lines(scenario, index);
  const auto& costs = scenario.scenario.parameters.costs;
  add_police_and_courts(lines, costs);
  add_custody_and_supervision(lines, costs);
  add_harm(lines, costs);
  return lines.take();
}

double units_of(const CostLine& line, const ReplicationResult& result, int month, double scale) {
  std::int64_t count = 0;
  for (const auto& term : line.counted) count += term.sign * result.monthly(term.counter, month);
  return static_cast<double>(count) * scale * line.units_per_count;
}

}  // namespace holloway
