#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "output/journey_sentences.hpp"
#include "output/journey_text.hpp"

namespace holloway {

namespace {

/// A move with its sentence.
struct Said {
  MadeMove move;
  std::string text;
};

std::vector<Said> said(const Journey& journey, const Scenario& scenario) {
  const auto sentences = sentences_of(journey, scenario);
  std::vector<Said> all;
  for (std::size_t i = 0; i < sentences.size(); ++i) all.push_back({journey.moves[i], sentences[i].text});
  return all;
}

/// The first move of each that the other does not make, at the same time: nothing where one has ended.
struct Parting {
  std::optional<Said> baseline;
  std::optional<Said> option;
  [[nodiscard]] bool exists() const { return baseline || option; }
  [[nodiscard]] Time when() const {
    return std::min(baseline ? baseline->move.when : Time::never(),
                    option ? option->move.when : Time::never());
  }
};

Parting parting_of(const std::vector<Said>& baseline, const std::vector<Said>& option) {
  std::size_t i = 0;
  while (i < baseline.size() && i < option.size() && baseline[i].move == option[i].move) ++i;
  Parting parting;
  if (i < baseline.size()) parting.baseline = baseline[i];
  if (i < option.size()) parting.option = option[i];
  return parting;
}

bool is_offer(const std::optional<Said>& said, Time when) {
  return said && said->move.when == when && said->move.process == Process::enrolment &&
         said->move.from == Stage::begin;
}

bool is_new_occasion(const std::optional<Said>& said) {
  return said && said->move.process == Process::charge_case && said->move.from == Stage::begin;
}

class Explainer {
 public:
  Explainer(const TwinJourneys& twins, const JourneyContext& context)
      : context_(context),
        baseline_(said(twins.baseline, *context.baseline)),
        option_(said(twins.option, *context.option)) {}

  std::string explain() {
    const Parting first = parting_of(baseline_, option_);
    if (!first.exists()) return "Her journey is the same under both, move by move.";
    const Time when = first.when();
    std::string text = fmt::format("On {} her journeys part. ", date(when));
    if (is_offer(first.option, when))
      text += fmt::format("Under the option: \"{}\" Under the baseline she is offered nothing then. ",
                          offer(option_, when));
    else if (is_offer(first.baseline, when))
      text += fmt::format("Under the baseline: \"{}\" Under the option she is offered nothing then. ",
                          offer(baseline_, when));
    else
      return text + other_cause() + what_differs(first);
    const auto started = started_at();
    std::erase_if(baseline_, [](const Said& s) { return s.move.process == Process::enrolment; });
    std::erase_if(option_, [](const Said& s) { return s.move.process == Process::enrolment; });
    const Parting beyond = parting_of(baseline_, option_);
    if (!beyond.exists()) return text + "Nothing else in her journey changes.";
    return text + "Beyond the programme itself, this is the first thing to differ. " + what_differs(beyond) +
           why(beyond, when, started);
  }

 private:
  [[nodiscard]] std::string date(Time when) const {
    return short_date(context_.baseline->horizon.date_of(when.day()));
  }

  /// When support from a programme first started under the option.
  [[nodiscard]] Time started_at() const {
    const auto found = std::find_if(option_.begin(), option_.end(), [](const Said& s) {
      return s.move.process == Process::enrolment && s.move.to == Stage::running;
    });
    return found == option_.end() ? Time::never() : found->move.when;
  }

  /// The offer and her answer, if that came at once.
  static std::string offer(const std::vector<Said>& journey, Time when) {
    std::string text;
    for (const Said& s : journey)
      if (s.move.process == Process::enrolment && s.move.when == when)
        text += (text.empty() ? "" : " ") + s.text;
    return text;
  }

  static std::string other_cause() {
    return "No programme was offered to her differently before. Something that she shares with other women "
           "(an investigator, a hearing, a report writer, a place) "
           "was free at another time, or the option changes more than programmes. ";
  }

  [[nodiscard]] std::string on_side(const std::optional<Said>& said) const {
    return said ? fmt::format(", on {}: \"{}\"", date(said->move.when), said->text)
                : std::string(" nothing more happens.");
  }

  [[nodiscard]] std::string what_differs(const Parting& parting) const {
    return fmt::format("Under the baseline{} Under the option{} ", on_side(parting.baseline),
                       on_side(parting.option));
  }

  /// What a difference that follows an offer comes from, as far as the moves show it.
  [[nodiscard]] static std::string why(const Parting& parting, Time offered, Time started) {
    const bool at_once = parting.when() == offered;
    if (at_once) return "That is what the programme puts in place of what would have been decided.";
    const bool later = is_new_occasion(parting.baseline) &&
                       (!parting.option || parting.option->move.when > parting.baseline->move.when);
    const bool earlier = is_new_occasion(parting.option) &&
                         (!parting.baseline || parting.baseline->move.when > parting.option->move.when);
    if (later && started <= parting.when())
      return "With the programme's support she offends less often, so that this occasion comes later under "
             "the option, or not at all.";
    if (earlier) return "What has changed since the offer brings this occasion forward.";
    return "It follows from the programme, or from what else has changed since the offer.";
  }

  const JourneyContext& context_;
  std::vector<Said> baseline_;
  std::vector<Said> option_;
};

}  // namespace

std::string parting_text(const TwinJourneys& twins, const JourneyContext& context) {
  const TwinJourneys readable{twins.who, in_reading_order(twins.baseline), in_reading_order(twins.option)};
  std::string text = Explainer(readable, context).explain();
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace holloway
