#include "output/sweep/sweep_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "output/words/figures.hpp"
#include "output/words/swept_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// One path, as it is spoken of.
class Spoken {
 public:
  Spoken(const Study& study, const std::string& path, std::size_t position)
      : record_(record_of_path(study, path)), name_(swept_name(path, record_)) {
    const std::string unit = record_ == nullptr ? "" : record_->unit;
    if (unit == "one-year prevalence change") neutral_ = 0.0;
    if (unit == "hazard ratio" || unit == "odds ratio") neutral_ = 1.0;
    for (std::size_t s = 1; s < study.scenarios.size(); ++s) {
      const auto& number = study.scenarios[s].sweep[position].number;
      if (neutral_ && number && *number > *neutral_) neutral_.reset();
    }
  }
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string value(const SweptValue& value) const { return swept_value_text(value, record_); }
  /// As many digits as a place between two values bears.
  [[nodiscard]] std::string number(double value) const {
    const double step = std::abs(value) < 1.0 ? 1e-3 : 1e-2 * scale_of(value);
    return swept_number_text(std::round(value / step) * step, record_);
  }
  /// Whether all values are of an effect that lowers what it acts on, so that it can be called strong or
  /// weak.
  [[nodiscard]] bool is_effect() const { return neutral_.has_value(); }
  /// "9%": how far the value lowers what it acts on.
  [[nodiscard]] std::string strength(double value) const {
    return fmt::format("{:.3g}%", std::round(1000.0 * (*neutral_ - value)) / 10.0);
  }

 private:
  /// The power of ten that the value lies above.
  static double scale_of(double value) {
    double scale = 1.0;
    while (std::abs(value) >= 10.0 * scale) scale *= 10.0;
    return scale;
  }

  const ParameterRecord* record_;
  std::string name_;
  std::optional<double> neutral_;
};

struct Speaker {
  const Study& study;
  std::vector<Spoken> paths;

  [[nodiscard]] std::string held(const Switch& one) const {
    std::string all;
    std::size_t path = 0;
    for (const auto& value : one.held) {
      if (path == one.path) ++path;
      all += wording("sweep.held", {{"what", paths[path].name()}, {"value", paths[path].value(value)}});
      ++path;
    }
    return all;
  }

  /// In which range runs change over; `text` says one end of it. The lower the number, the stronger an
  /// effect: the ends of its range change places.
  template <class Text>
  [[nodiscard]] std::string runs(const Crossing& crossing, Text text, bool turned = false) const {
    const auto made = static_cast<std::size_t>(study.replications);
    if (made == 1) return wording("sweep.range_of_one");
    if (!crossing.q025 || !crossing.q975) return wording("sweep.range_of_none");
    auto low = text(*crossing.q025), high = text(*crossing.q975);
    if (turned) std::swap(low, high);
    if (crossing.runs == made) return wording("sweep.range", {{"low", low}, {"high", high}});
    const auto share = static_cast<double>(crossing.runs) / static_cast<double>(made);
    return wording("sweep.range_of_some",
                   {{"share", in_runs_text(share, made)}, {"low", low}, {"high", high}});
  }

  [[nodiscard]] std::string pays(const Switch& one) const {
    const Spoken& path = paths[one.path];
    const auto& crossing = one.crossing;
    if (!path.is_effect())
      return wording("sweep.pays_if", {{"what", path.name()},
                                       {"side", crossing.positive_above ? "above" : "below"},
                                       {"value", path.number(crossing.at)},
                                       {"held", held(one)},
                                       {"runs", runs(crossing, [&](double at) { return path.number(at); })}});
    return wording("sweep.pays_if_effect",
                   {{"effect", path.name()},
                    {"side", crossing.positive_above ? "weaker" : "stronger"},
                    {"strength", path.strength(crossing.at)},
                    {"held", held(one)},
                    {"runs", runs(
                                 crossing, [&](double at) { return path.strength(at); }, true)}});
  }

  [[nodiscard]] std::string turns(const OutcomeResponse& outcome, const Switch& one) const {
    const Spoken& path = paths[one.path];
    const bool rises = one.crossing.positive_above;
    return wording("sweep.turns", {{"measure", outcome.measure->title},
                                   {"what", path.name()},
                                   {"lower", rises ? "below" : "above"},
                                   {"value", path.number(one.crossing.at)},
                                   {"higher", rises ? "above" : "below"},
                                   {"runs", runs(one.crossing, [&](double at) { return path.number(at); })}});
  }
};

Speaker speaker_of(const Study& study) {
  Speaker speaker{study, {}};
  const auto& values = study.scenarios.at(1).sweep;
  for (std::size_t path = 0; path < values.size(); ++path)
    speaker.paths.emplace_back(study, values[path].path, path);
  return speaker;
}

bool of_one_line(const Switch& one, const Switch& other) {
  return one.path == other.path &&
         std::equal(one.held.begin(), one.held.end(), other.held.begin(), other.held.end(),
                    [](const SweptValue& a, const SweptValue& b) { return a.text == b.text; });
}

void say_where_it_pays(const Speaker& speaker, const OutcomeResponse& net_value,
                       std::vector<std::string>& sentences) {
  const auto& all = net_value.switches;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto same_line = [&](const Switch& other) { return of_one_line(all[i], other); };
    const auto times = std::count_if(all.begin(), all.end(), same_line);
    const auto first = std::find_if(all.begin(), all.end(), same_line) - all.begin();
    if (times == 1)
      sentences.push_back(speaker.pays(all[i]));
    else if (static_cast<std::size_t>(first) == i)
      sentences.push_back(wording(
          "sweep.changes_sign_often",
          {{"number", times}, {"what", speaker.paths[all[i].path].name()}, {"held", speaker.held(all[i])}}));
  }
  if (!all.empty()) return;
  const auto positive = [](const Sample& sample) { return describe(sample).mean.value_or(0.0) > 0.0; };
  const auto& samples = net_value.samples;
  if (std::all_of(samples.begin(), samples.end(), positive))
    sentences.push_back(wording("sweep.pays_everywhere"));
  else if (std::none_of(samples.begin(), samples.end(), positive))
    sentences.push_back(wording("sweep.pays_nowhere"));
}

/// Whether the average is further from nothing than chance explains.
bool is_clear(const Sample& sample) {
  const auto spread = describe(sample);
  return spread.mean && spread.standard_error && std::abs(*spread.mean) > 2.0 * *spread.standard_error;
}

/// Whether so many runs change their sign too that it is no accident of the averages.
bool most_runs_do(const Switch& one, const Study& study) {
  return 5 * one.crossing.runs >= 4 * static_cast<std::size_t>(study.replications);
}

/// Options with the lowest and the highest value of the one path.
std::pair<std::size_t, std::size_t> ends_of(const Study& study) {
  std::pair<std::size_t, std::size_t> ends{0, 0};
  const auto number = [&](std::size_t option) {
    return study.scenarios[option + 1].sweep.front().number.value_or(0.0);
  };
  for (std::size_t option = 1; option + 1 < study.scenarios.size(); ++option) {
    if (number(option) < number(ends.first)) ends.first = option;
    if (number(option) > number(ends.second)) ends.second = option;
  }
  return ends;
}

}  // namespace

std::vector<std::string> sweep_in_words(const Analysis& analysis, const Response& response) {
  const Study& study = *analysis.study;
  const Speaker speaker = speaker_of(study);
  std::vector<std::string> sentences;
  say_where_it_pays(speaker, response.outcomes.front(), sentences);
  const auto [low, high] = ends_of(study);
  if (response.paths.size() == 1)
    for (std::size_t i = 1; i < response.outcomes.size(); ++i) {
      const auto& outcome = response.outcomes[i];
      if (outcome.switches.size() == 1 && most_runs_do(outcome.switches.front(), study) &&
          is_clear(outcome.samples[low]) && is_clear(outcome.samples[high]))
        sentences.push_back(speaker.turns(outcome, outcome.switches.front()));
    }
  const bool any = std::any_of(response.outcomes.begin(), response.outcomes.end(),
                               [](const OutcomeResponse& outcome) { return !outcome.switches.empty(); });
  if (any) sentences.push_back(wording("sweep.in_between"));
  return sentences;
}

namespace {

/// What is seen: a pound sign is two bytes.
std::size_t seen_width(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t width) {
  return std::string(width - seen_width(text), ' ') + text;
}

using Cells = std::vector<std::string>;

/// Columns as wide as they need to be, to the right.
std::string lines_of(const std::vector<Cells>& rows) {
  std::string text;
  for (const Cells& row : rows) {
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
      std::size_t width = 0;
      for (const Cells& other : rows) width = std::max(width, seen_width(other[column]));
      line += (column > 0 ? "  " : "") + padded(row[column], width);
    }
    text += line + "\n";
  }
  return text;
}

Cells heading_of(const Speaker& speaker) {
  Cells cells{""};
  for (const auto& path : speaker.paths) cells.push_back(path.name());
  for (const auto* const id : {"sweep.prison", "sweep.reoffending", "sweep.net_value"})
    cells.push_back(wording(id));
  cells.emplace_back("");
  cells.push_back(wording("sweep.pays"));
  return cells;
}

Cells row_of(const Analysis& analysis, std::size_t option, const Speaker& speaker) {
  const auto& study = *analysis.study;
  const auto& analysed = analysis.options[option];
  const auto& values = study.scenarios[option + 1].sweep;
  Cells cells{fmt::format("-{}", option + 1)};
  for (std::size_t path = 0; path < values.size(); ++path)
    cells.push_back(speaker.paths[path].value(values[path]));
  for (const auto* const id : {"custody_population", "proven_reoffending_rate"}) {
    const Measure* const measure = find_measure(id);
    const auto& change = analysed.differences[static_cast<std::size_t>(measure - measures().data())].whole;
    cells.push_back(change_text(*measure, change));
  }
  const auto& net = analysed.economics.net_present_value;
  cells.push_back(net.mean ? signed_pounds_text(*net.mean) : "");
  cells.push_back(study.replications < 2 ? "" : pounds_interval_text(net));
  cells.push_back(runs_text(analysed.economics.probability_benefits_exceed_costs,
                            static_cast<std::size_t>(study.replications)));
  return cells;
}

}  // namespace

std::string sweep_table(const Analysis& analysis) {
  const Study& study = *analysis.study;
  const Speaker speaker = speaker_of(study);
  const auto& option = study.scenarios.at(1).scenario.name;
  std::vector<Cells> rows{heading_of(speaker)};
  for (std::size_t o = 0; o < analysis.options.size(); ++o) rows.push_back(row_of(analysis, o, speaker));
  return wording("sweep.heading", {{"option", option.substr(0, option.rfind('-'))},
                                   {"number", analysis.options.size()},
                                   {"baseline", study.scenarios.front().scenario.name}}) +
         "\n" + wording("sweep.columns") + "\n\n" + lines_of(rows);
}

}  // namespace holloway
