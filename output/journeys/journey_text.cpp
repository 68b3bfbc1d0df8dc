#include "output/journeys/journey_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>
#include <vector>

#include "output/journeys/journey_sentences.hpp"
#include "output/words/figures.hpp"
#include "output/words/search_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

constexpr std::size_t width = 110;
constexpr std::size_t date_width = 13;
constexpr std::size_t column_width = (width - date_width - 5) / 2;

std::vector<std::string> lines_of(const std::string& text, std::size_t at_most) {
  std::istringstream words(text);
  std::vector<std::string> lines{""};
  for (std::string word; words >> word;) {
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > at_most) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

std::string paragraph(const std::string& text) {
  std::string all;
  for (const auto& line : lines_of(text, width)) all += line + "\n";
  return all;
}

/// All that happened on one day, as one text.
struct DayText {
  Day day = 0;
  std::string text;
};

/// Days in order, from moves [first, end).
std::vector<DayText> by_day(const std::vector<DatedSentence>& sentences, std::size_t first, std::size_t end) {
  std::vector<DayText> days;
  for (std::size_t i = first; i < end; ++i) {
    const Day day = sentences[i].when.day();
    if (days.empty() || days.back().day != day) days.push_back({day, ""});
    days.back().text += (days.back().text.empty() ? "" : " ") + sentences[i].text;
  }
  return days;
}

/// 22889 -> "22,889".
std::string whole(std::int64_t n) {
  return whole_text(static_cast<std::size_t>(n));
}

/// The same move on the same day: nobody is told the hour.
bool same_day(const MadeMove& a, const MadeMove& b) {
  return a.process == b.process && a.from == b.from && a.to == b.to && a.when.day() == b.when.day();
}

/// What her journey comes to, counted in moves.
struct Sums {
  std::int64_t occasions = 0, arrests = 0, cautions = 0, court_sentences = 0, custodial_sentences = 0,
               recalls = 0, starts = 0;
  double days_in_prison = 0;
};

Sums sums_of(const Journey& journey, const Horizon& horizon) {
  Sums sums;
  for (const MadeMove& move : journey.moves) {
    sums.occasions += move.from == Stage::begin && move.to == Stage::notice;
    sums.arrests += move.to == Stage::custody_interview;
    sums.cautions += move.to == Stage::simple_caution || move.to == Stage::conditional_caution_running;
    sums.court_sentences += move.from == Stage::sentence && move.to != Stage::case_ended_by_death;
    sums.custodial_sentences += move.to == Stage::immediate_custody;
    sums.recalls += move.to == Stage::term_recalled;
    sums.starts += move.process == Process::enrolment && move.to == Stage::running;
  }
  const auto minutes =
      minutes_in_prison(journey, Time::start_of(horizon.start_day()), Time::start_of(horizon.end_of_run()));
  sums.days_in_prison = static_cast<double>(minutes) / minutes_per_day;
  return sums;
}

class Page {
 public:
  Page(const TwinJourneys& twins, const JourneyContext& context)
      : twins_(twins),
        context_(context),
        horizon_(context.baseline->horizon),
        baseline_(sentences_of(twins.baseline, *context.baseline)),
        option_(sentences_of(twins.option, *context.option)) {
    const auto& a = twins.baseline.moves;
    const auto& b = twins.option.moves;
    while (shared_ < a.size() && shared_ < b.size() && same_day(a[shared_], b[shared_])) ++shared_;
    differs_ = shared_ < a.size() || shared_ < b.size();
  }

  std::string text() {
    std::string all = heading() + "\n" + paragraph(portrait_text(portrait(), horizon_)) + "\n" +
                      shared_journey() + "\n" + paragraph(parting_text(twins_, context_));
    if (differs_) all += "\n" + both_journeys();
    return all + "\n" + sums() + "\n" + ending();
  }

 private:
  [[nodiscard]] std::string date(Day day) const { return short_date(horizon_.date_of(day)); }

  std::string heading() {
    std::string text = wording("journey.title", {{"woman", identifier_of(twins_.who, *context_.data)},
                                                 {"area", context_.data->areas.at(twins_.who.area).name}}) +
                       "\n\n";
    text += paragraph(wording("journey.heading", {{"baseline", context_.baseline->name},
                                                  {"baseline_title", context_.baseline_title},
                                                  {"option", context_.option->name},
                                                  {"option_title", context_.option_title},
                                                  {"seed", context_.seed},
                                                  {"replication", context_.replication},
                                                  {"from", date(horizon_.start_day())},
                                                  {"to", date(horizon_.end_of_run() - 1)}}));
    if (context_.counts) text += "\n" + paragraph(why_she(*context_.counts));
    if (context_.found) text += "\n" + paragraph(why_she(*context_.found));
    return text;
  }

  [[nodiscard]] static std::string why_she(const TwinCounts& c) {
    std::string text =
        wording("journey.picked", {{"women", whole(c.women)}, {"differ", whole(c.differ)}}) + " ";
    if (c.started == 0)
      return text + wording("journey.picked_prison",
                            {{"less", whole(c.less_prison)}, {"more", whole(c.more_prison)}});
    return text + wording("journey.picked_programme", {{"started", whole(c.started)},
                                                       {"less", whole(c.started_less_prison)},
                                                       {"more", whole(c.started_more_prison)}});
  }

  [[nodiscard]] std::string why_she(const WomenFound& found) const {
    return found_text(found, context_.replication) +
           (found.matching.size() == 1 ? std::string(" This is she.")
                                       : std::string(" " + wording("journey.one_of_them")));
  }

  /// How she is on the day before her journeys part, or when she is first seen.
  [[nodiscard]] Portrait portrait() const {
    const auto& all = twins_.baseline.portraits;
    Day parts = horizon_.start_day();
    if (differs_)
      parts = std::min(first_day_after_shared(twins_.baseline), first_day_after_shared(twins_.option));
    Portrait last = all.front();
    for (const Portrait& p : all)
      if (p.day < parts) last = p;
    last.day = std::max(last.day, parts - 1);
    return last;
  }

  [[nodiscard]] Day first_day_after_shared(const Journey& journey) const {
    return shared_ < journey.moves.size() ? journey.moves[shared_].when.day() : horizon_.end_of_run();
  }

  std::string shared_journey() {
    if (shared_ == 0)
      return differs_ ? wording("journey.nothing_before") + "\n" : wording("journey.nothing") + "\n";
    std::string text = "Under both:\n";
    for (const DayText& day : by_day(baseline_, 0, shared_)) {
      std::string label = date(day.day);
      for (const auto& line : lines_of(day.text, width - date_width)) {
        text += fmt::format("{:<{}}{}\n", label, date_width, line);
        label.clear();
      }
    }
    return text;
  }

  std::string both_journeys() {
    const auto left = by_day(baseline_, shared_, baseline_.size());
    const auto right = by_day(option_, shared_, option_.size());
    std::string text = row("", context_.baseline->name, context_.option->name, false) +
                       row("", std::string(context_.baseline->name.size(), '-'),
                           std::string(context_.option->name.size(), '-'), false);
    std::size_t l = 0, r = 0;
    while (l < left.size() || r < right.size()) {
      const Day day =
          std::min(l < left.size() ? left[l].day : INT32_MAX, r < right.size() ? right[r].day : INT32_MAX);
      const std::string a = l < left.size() && left[l].day == day ? left[l++].text : "";
      const std::string b = r < right.size() && right[r].day == day ? right[r++].text : "";
      text += row(date(day), a, b, a != b);
    }
    return text + "* differs\n";
  }

  static std::string row(std::string label, const std::string& left, const std::string& right, bool marked) {
    const auto a = lines_of(left, column_width);
    const auto b = lines_of(right, column_width);
    std::string text;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      std::string line = fmt::format("{:<{}}{:<{}} {} {}", label, date_width, i < a.size() ? a[i] : "",
                                     column_width, i == 0 && marked ? '*' : '|', i < b.size() ? b[i] : "");
      text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
      label.clear();
    }
    return text;
  }

  std::string sums() {
    const Sums a = sums_of(twins_.baseline, horizon_);
    const Sums b = sums_of(twins_.option, horizon_);
    const std::size_t column =
        2 + std::max({context_.baseline->name.size(), context_.option->name.size(), std::size_t{8}});
    std::string text = fmt::format("{:<36}{:>{}}{:>{}}\n", "In all", context_.baseline->name, column,
                                   context_.option->name, column);
    const auto count = [&](std::string_view what, std::int64_t Sums::*which) {
      text += fmt::format("{:<36}{:>{}}{:>{}}\n", what, a.*which, column, b.*which, column);
    };
    count(wording("journey.occasions"), &Sums::occasions);
    count("Arrests", &Sums::arrests);
    count("Cautions", &Sums::cautions);
    count(wording("journey.sentences"), &Sums::court_sentences);
    count(wording("journey.custody"), &Sums::custodial_sentences);
    count("Recalls to prison", &Sums::recalls);
    count("Programmes started", &Sums::starts);
    return text + fmt::format("{:<36}{:>{}.0f}{:>{}.0f}\n", "Days in prison", a.days_in_prison, column,
                              b.days_in_prison, column);
  }

  static std::string ending() { return paragraph(wording("journey.ending")); }

  const TwinJourneys& twins_;
  const JourneyContext& context_;
  const Horizon& horizon_;
  std::vector<DatedSentence> baseline_;
  std::vector<DatedSentence> option_;
  std::size_t shared_ = 0;
  bool differs_ = false;
};

}  // namespace

std::string identifier_of(WomanId who, const ReferenceData& data) {
  return fmt::format("{}:{}", data.areas.at(who.area).id, who.woman);
}

std::string journey_text(const TwinJourneys& twins, const JourneyContext& context) {
  const TwinJourneys readable{twins.who, in_reading_order(twins.baseline), in_reading_order(twins.option)};
  return Page(readable, context).text();
}

}  // namespace holloway
