#include "scenarios/describe/programme_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "output/money/payers.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway {

namespace {

std::vector<std::string> odds_as_said(const std::vector<OddsFor>& all, std::string_view of,
                                      std::string_view path, const KnownNumbers& known) {
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < all.size(); ++i)
    sentences.push_back(
        wording("saying.for_whom",
                {{"whom", all[i].for_whom.empty() ? "all women" : women_who(all[i].for_whom)},
                 {"what", of},
                 {"factor", known.say(fmt::format("{}.{}.odds_ratio", path, i), all[i].odds_ratio)}}));
  return sentences;
}

/// Whom an effect is on. `others`: an effect on the same thing stands before it in the list.
std::string whom(const Effect& effect, bool others) {
  const bool complete = effect.when == EffectIf::completed;
  if (!effect.for_whom.empty())
    return women_who(effect.for_whom) +
           (complete ? wording("saying.of_those_who_complete") : wording("saying.of_those_who_start"));
  if (complete) return others ? wording("saying.other_women_who_complete") : "women who complete";
  return others ? wording("saying.other_women_who_start") : "women who start";
}

}  // namespace

std::string women_who(const std::vector<Condition>& conditions) {
  if (conditions.empty()) return "women";
  std::vector<std::string> parts;
  for (const auto& condition : conditions) parts.push_back(in_words(condition));
  return "women " + listed(parts);
}

std::vector<std::string> taken_up_odds_as_said(const Programme& programme, const KnownNumbers& known) {
  return odds_as_said(programme.taken_up_odds, "accepting", "taken_up_odds", known);
}

std::vector<std::string> completed_odds_as_said(const Programme& programme, const KnownNumbers& known) {
  return odds_as_said(programme.completed_odds, "seeing it through", "support.completed_odds", known);
}

std::vector<std::string> informs_as_said(const Programme& programme, const KnownNumbers& known) {
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < programme.informs.size(); ++i) {
    const auto& to = programme.informs[i];
    sentences.push_back(
        wording("saying.informs",
                {{"the", to.agency == Agency::probation ? "" : "the "},
                 {"agency", spaced(id_of(to.agency))},
                 {"chance", known.say(fmt::format("informs.{}.probability", i), to.chance.value())}}));
  }
  return sentences;
}

std::vector<std::string> effects_as_said(const Programme& programme) {
  std::vector<std::string> sentences;
  std::vector<std::pair<Lever, std::optional<Need>>> said;
  for (const auto& effect : programme.effects) {
    const std::pair what{effect.on, effect.need};
    const bool others = std::find(said.begin(), said.end(), what) != said.end();
    sentences.push_back(fmt::format("Effect on {}: {}, {}. Evidence: {}.", whom(effect, others),
                                    in_words(effect), time_in_words(effect), effect.evidence));
    said.push_back(what);
  }
  return sentences;
}

std::vector<std::string> costs_as_said(const Programme& programme, const KnownNumbers& known) {
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < programme.costs.size(); ++i) {
    const auto& cost = programme.costs[i];
    std::vector<std::string> parts;
    const auto add = [&](Pounds amount, std::string_view key, std::string_view what) {
      if (amount.value() > 0.0)
        parts.push_back(fmt::format(
            "{} {}", known.say(fmt::format("costs.{}.{}", i, key), in_pounds(amount.value())), what));
    };
    add(cost.per_start, "per_start", wording("saying.per_start"));
    add(cost.per_appointment, "per_appointment", "for each appointment");
    add(cost.per_day, "per_day", wording("saying.per_day"));
    add(cost.per_year, "per_year", wording("saying.per_area"));
    add(cost.per_year_in_all, "per_year_in_all", wording("saying.per_year_in_all"));
    const auto payer = find_payer(cost.payer);
    sentences.push_back(
        wording("saying.cost", {{"parts", parts.empty() ? std::string("nothing") : listed(parts)},
                                {"year", cost.price_year},
                                {"payer", payer ? title_of(*payer) : std::string_view(cost.payer)}}));
  }
  return sentences;
}

}  // namespace holloway
