// What to do next: which options the runs do not tell apart, what more runs would show, which doubt decides.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/telling/telling.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// More runs than this nobody makes to settle a sign.
constexpr double most_runs_worth_making = 10'000.0;

/// Whether an average cannot be told from nothing, though runs differ.
bool may_be_nothing(const Distribution& change) {
  return change.standard_error.value_or(0.0) > 0.0 && !differs_from_zero(change);
}

/// Every run gave the same nothing.
bool is_nothing(const Distribution& change) {
  return change.mean == 0.0 && change.q025 == 0.0 && change.q975 == 0.0;
}

/// "“A” and “B”": options next to each other in the ranking whose net values the runs do not tell apart.
Sentences not_told_apart(const Analysis& analysis) {
  const auto order = ranked(analysis);
  std::vector<std::string> pairs;
  for (std::size_t i = 0; i + 1 < order.size(); ++i) {
    const auto apart =
        describe(paired_difference(analysis.options[order[i]].economics.net_present_values,
                                   analysis.options[order[i + 1]].economics.net_present_values));
    if (apart.standard_error && !differs_from_zero(apart))
      pairs.push_back(fmt::format("“{}” and “{}”", title_of_option(analysis, order[i]),
                                  title_of_option(analysis, order[i + 1])));
  }
  if (pairs.empty()) return {};
  return {wording("next.not_told_apart", {{"pairs", fmt::format("{}", fmt::join(pairs, "; "))}})};
}

/// Runs after which two standard errors would be as small as the average is now, rounded up to two figures.
double runs_to_settle(const Distribution& change) {
  const double too_wide = 2.0 * *change.standard_error / std::abs(*change.mean);
  const double needed = static_cast<double>(change.count) * too_wide * too_wide;
  double place = 1.0;
  while (needed / place >= 100.0) place *= 10.0;
  return std::ceil(needed / place) * place;
}

/// What of an option the runs do not show to differ from nothing on average: in which outcome, and how it may
/// be found out.
struct Unsettled {
  std::string what;  ///< "“New Chance”: women in prison"
  double
      runs;  ///< that would settle it, if the change is as large as it looks; infinite if it looks like none
};

std::vector<Unsettled> unsettled(const Analysis& analysis) {
  std::vector<Unsettled> all;
  for (const auto option : ranked(analysis)) {
    const auto add = [&](const Distribution& change, std::string_view what) {
      if (!may_be_nothing(change)) return;
      all.push_back({fmt::format("“{}”: {}", title_of_option(analysis, option), wording(what)),
                     change.mean == 0.0 ? HUGE_VAL : runs_to_settle(change)});
    };
    add(change_in(analysis, option, "custody_population").whole, "next.prison");
    add(analysis.options[option].economics.net_present_value, "next.money");
  }
  return all;
}

Sentences more_runs(const Analysis& analysis) {
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  if (runs < fewest_runs_for_a_share) return {wording("next.too_few_runs", {{"runs", runs}})};
  std::vector<std::string> too_small;
  std::vector<std::string> worth_it;
  double most = 0.0;
  for (const auto& one : unsettled(analysis)) {
    const bool worth = one.runs <= most_runs_worth_making;
    (worth ? worth_it : too_small).push_back(one.what);
    if (worth) most = std::max(most, one.runs);
  }
  Sentences all;
  if (!worth_it.empty())
    all.push_back(wording("next.more_runs", {{"what", fmt::format("{}", fmt::join(worth_it, "; "))},
                                             {"runs", whole_text(static_cast<std::size_t>(most))}}));
  if (!too_small.empty())
    all.push_back(wording("next.too_small", {{"what", fmt::format("{}", fmt::join(too_small, "; "))}}));
  return all;
}

bool above_nothing(const EffectValue& value) {
  return value.net_present_value.mean.value_or(0.0) > 0.0;
}

bool effects_decide(const OptionAnalysis& option) {
  const auto& ends = option.effect_values;
  return ends && above_nothing(ends->weakest) != above_nothing(ends->strongest);
}

bool prices_decide(const OptionAnalysis& option) {
  return std::any_of(option.price_ends.begin(), option.price_ends.end(),
                     [](const PriceEnds& price) { return price.turns_the_sign(); });
}

/// The doubts about numbers put in that turn whether options pay: a sentence for each kind of number.
Sentences deciding_doubts(const Analysis& analysis) {
  Sentences all;
  const auto add = [&](std::string_view text, bool (*decides)(const OptionAnalysis&)) {
    std::vector<std::string> options;
    for (const auto option : ranked(analysis))
      if (decides(analysis.options[option]))
        options.push_back(fmt::format("“{}”", title_of_option(analysis, option)));
    if (!options.empty())
      all.push_back(wording(text, {{"options", fmt::format("{}", fmt::join(options, "; "))}}));
  };
  add("next.effects_decide", effects_decide);
  add("next.prices_decide", prices_decide);
  return all;
}

}  // namespace

Sentences what_next(const Analysis& analysis) {
  if (analysis.options.empty()) return {wording("next.compare")};
  Sentences all = not_told_apart(analysis);
  for (const auto& more : {more_runs(analysis), deciding_doubts(analysis)})
    all.insert(all.end(), more.begin(), more.end());
  const bool nothing = std::all_of(analysis.options.begin(), analysis.options.end(),
                                   [](const auto& o) { return is_nothing(o.economics.net_present_value); });
  if (nothing) return {wording("next.nothing_differs")};
  if (all.empty()) all.push_back(wording("next.clear"));
  return all;
}

}  // namespace holloway
