#include "scenarios/describe/phrases/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/phrases/text_table.hpp"

namespace holloway {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

std::string steps(double size) {
  return fmt::format("{} {}", size, std::abs(size) == 1.0 ? "step" : "steps");
}

std::string change_in_percent(double change) {
  if (change == 0.0) return "no change";
  return fmt::format("{:.3g}% {}", std::abs(100.0 * change), change < 0 ? "fewer" : "more");
}

}  // namespace

std::string listed(const std::vector<std::string>& parts, std::string_view last_word) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? fmt::format(" {} ", last_word) : ", ";
    text += parts[i];
  }
  return text;
}

std::string in_words(Date date) {
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                     month_names[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()));
}

const std::string& in_words(ActsAt point) {
  return wording_of("points", id_of(point));
}

std::string in_words(const Effect& effect) {
  const auto range = fmt::format("({} to {})", effect.low, effect.high);
  switch (effect.scale) {
    case EffectScale::one_year_prevalence_change:
      return wording("saying.reoffend",
                     {{"how_many", effect.size == 0.0 ? wording("saying.no_change_in_how_many")
                                                      : change_in_percent(effect.size) + " of them"},
                      {"low", change_in_percent(effect.low)},
                      {"high", change_in_percent(effect.high)}});
    case EffectScale::severity_change:
      return wording("saying.severity", {{"need", effect.need ? spaced(id_of(*effect.need)) : ""},
                                         {"steps", steps(effect.size)},
                                         {"range", range}});
    case EffectScale::trust_change:
      return wording("saying.trust", {{"steps", steps(effect.size)}, {"range", range}});
    case EffectScale::hazard_ratio:
    case EffectScale::odds_ratio:
      return fmt::format("{} {} multiplied by {} {}", words_for(effect.on),
                         effect.scale == EffectScale::odds_ratio ? "are" : "is", effect.size, range);
  }
  return {};
}

std::string in_pounds(double amount) {
  const bool whole = amount == std::floor(amount);
  return "£" + (whole ? with_thousands(amount) : fmt::format("{:.2f}", amount));
}

std::string spaced(std::string_view id) {
  std::string text(id);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace holloway
