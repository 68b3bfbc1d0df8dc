// The answer over all options, in three sentences.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

const Difference& change_in(const Analysis& analysis, std::size_t option, std::string_view measure) {
  return analysis.options.at(option).differences.at(
      static_cast<std::size_t>(find_measure(measure) - measures().data()));
}

const std::string& title_of_option(const Analysis& analysis, std::size_t option) {
  return title_of(analysis.study->scenarios.at(option + 1));
}

std::vector<std::size_t> ranked(const Analysis& analysis) {
  std::vector<std::size_t> order(analysis.options.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto value = [&](std::size_t o) {
    return analysis.options[o].economics.net_present_value.mean.value_or(0.0);
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return value(a) > value(b); });
  return order;
}

namespace {

/// "about 12 fewer", "as many".
std::string more_or_fewer(const Measure& measure, const Distribution& change) {
  const auto size = change_size_text(measure, change);
  if (size == "0" || change.mean.value_or(0.0) == 0.0) return wording("answer.as_many");
  return wording(*change.mean < 0.0 ? "answer.fewer" : "answer.more", {{"number", size}});
}

/// " (in 95% of runs -21 to -3)"; of a single run, that nothing is known.
std::string in_brackets(std::size_t runs, const std::string& interval) {
  if (runs < 2) return " " + wording("answer.one_run");
  return " " + wording(runs < fewest_runs_for_a_range ? "answer.range_of_few" : "answer.range",
                       {{"range", interval}});
}

/// "5.7 to 10.6 fewer", "2.8 fewer to 0.5 more".
std::string range_in_words(const Measure& measure, const Distribution& change) {
  const auto text = change_interval_text(measure, change);
  const auto to = text.find(" to ");
  if (to == text.npos) return text;
  const auto low = text.substr(0, to);
  const auto high = text.substr(to + 4);
  const auto size = [](const std::string& end) {
    return end.front() == '-' || end.front() == '+' ? end.substr(1) : end;
  };
  if (low.front() == '-' && (high.front() == '-' || high == "0"))
    return wording("answer.fewer_from_to", {{"low", size(high)}, {"high", size(low)}});
  if (low.front() == '-')
    return wording("answer.from_fewer_to_more", {{"fewer", size(low)}, {"more", size(high)}});
  return wording("answer.more_from_to", {{"low", size(low)}, {"high", size(high)}});
}

std::string change_with_range(const Analysis& analysis, std::size_t option, std::string_view id) {
  const auto& measure = *find_measure(id);
  const auto& change = change_in(analysis, option, id).whole;
  return more_or_fewer(measure, change) + in_brackets(change.count, range_in_words(measure, change));
}

std::string money_with_range(const OptionEconomics& e) {
  const auto& value = e.net_present_value;
  return pounds_text(value.mean.value_or(0.0)) + in_brackets(value.count, pounds_interval_text(value));
}

/// The options in ascending order of their average change in a measure.
std::vector<std::size_t> by_change(const Analysis& analysis, std::string_view measure) {
  auto order = ranked(analysis);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return change_in(analysis, a, measure).whole.mean.value_or(0.0) <
           change_in(analysis, b, measure).whole.mean.value_or(0.0);
  });
  return order;
}

std::string over_how_long(const Study& study) {
  const int years = study.scenarios.front().scenario.horizon.years;
  return wording("answer.over", {{"years", years}, {"unit", years == 1 ? "year" : "years"}});
}

Sentences answer_of_one(const Analysis& analysis) {
  const auto& e = analysis.options.front().economics;
  const auto& rate = *find_measure("proven_reoffending_rate");
  return {
      wording("answer.prison_of_one", {{"option", title_of_option(analysis, 0)},
                                       {"change", change_with_range(analysis, 0, "custody_population")}}),
      wording("answer.offences_of_one", {{"change", change_with_range(analysis, 0, "offences")},
                                         {"rate", change_text(rate, change_in(analysis, 0, rate.id).whole)}}),
      wording("answer.money_of_one",
              {{"over", over_how_long(*analysis.study)},
               {"value", money_with_range(e)},
               {"runs", in_runs_text(e.probability_benefits_exceed_costs, e.net_present_value.count)}})};
}

/// "Women in prison: fewest under “A”, about 12 fewer (...); most under “B”, about 1 more (...)."
std::string best_and_worst(const Analysis& analysis, std::string_view text, std::string_view measure) {
  const auto order = by_change(analysis, measure);
  return wording(text, {{"best", title_of_option(analysis, order.front())},
                        {"change", change_with_range(analysis, order.front(), measure)},
                        {"worst", title_of_option(analysis, order.back())},
                        {"other", change_with_range(analysis, order.back(), measure)}});
}

Sentences answer_of_many(const Analysis& analysis) {
  const auto order = ranked(analysis);
  const auto pays = std::count_if(analysis.options.begin(), analysis.options.end(), [](const auto& o) {
    return o.economics.net_present_value.mean.value_or(0.0) > 0.0;
  });
  return {
      best_and_worst(analysis, "answer.prison_of_many", "custody_population"),
      best_and_worst(analysis, "answer.offences_of_many", "offences"),
      wording("answer.money_of_many", {{"over", over_how_long(*analysis.study)},
                                       {"best", title_of_option(analysis, order.front())},
                                       {"value", money_with_range(analysis.options[order.front()].economics)},
                                       {"worst", title_of_option(analysis, order.back())},
                                       {"other", money_with_range(analysis.options[order.back()].economics)},
                                       {"pays", pays == 0 ? std::string("none") : fmt::format("{}", pays)},
                                       {"options", order.size()}})};
}

/// A level of the only scenario with its range.
std::string level(const Analysis& analysis, std::string_view id) {
  const auto& measure = *find_measure(id);
  const auto& spread =
      analysis.scenarios.front().measures[static_cast<std::size_t>(&measure - measures().data())].whole;
  return value_text(measure, spread.mean) + in_brackets(spread.count, interval_text(measure, spread));
}

Sentences levels(const Analysis& analysis) {
  return {wording("answer.prison_alone", {{"women", level(analysis, "custody_population")}}),
          wording("answer.offences_alone", {{"offences", level(analysis, "offences")},
                                            {"rate", level(analysis, "proven_reoffending_rate")}}),
          wording("answer.no_money_alone")};
}

}  // namespace

Sentences answer(const Analysis& analysis) {
  if (analysis.options.empty()) return levels(analysis);
  return analysis.options.size() == 1 ? answer_of_one(analysis) : answer_of_many(analysis);
}

}  // namespace holloway
