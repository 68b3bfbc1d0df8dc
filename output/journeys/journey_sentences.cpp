#include "output/journeys/journey_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "output/journeys/journey_phrases.hpp"
#include "output/words/fill_blanks.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

bool is_final(Stage stage) {
  return std::none_of(moves.begin(), moves.end(), [stage](const Move& move) { return move.from == stage; });
}

/// Keeps track of which of several open cases, or enrolments, moves. A move says only from which stage, so
/// that two in the same stage cannot be told apart; they are then known by no label.
class OpenProcesses {
 public:
  using Label = std::optional<std::size_t>;

  void begin(std::size_t label, Stage stage) { open_.push_back({label, stage}); }

  /// The label of the one that moves.
  Label move(Stage from, Stage to) {
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < open_.size(); ++i)
      if (open_[i].stage == from) candidates.push_back(i);
    if (candidates.empty()) return std::nullopt;
    const Label first = open_[candidates.front()].label;
    const bool same = std::all_of(candidates.begin(), candidates.end(),
                                  [&](std::size_t i) { return open_[i].label == first; });
    if (!same)
      for (const std::size_t i : candidates) open_[i].label.reset();
    const Label label = open_[candidates.front()].label;
    if (is_final(to))
      open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(candidates.front()));
    else
      open_[candidates.front()].stage = to;
    return label;
  }

  [[nodiscard]] std::size_t size() const { return open_.size(); }

 private:
  struct Open {
    Label label;
    Stage stage;
  };
  std::vector<Open> open_;
};

/// A phrase with its one blank filled.
std::string filled(std::string_view phrase, const std::string& by) {
  return fill_blanks(phrase, {"{", "}"}, [&by](std::string_view) { return by; });
}

/// "theft, gravity 2 of 4, 3 offences settled together".
std::string about(const Case& occasion) {
  std::string text = fmt::format("{}, gravity {} of 4", in_words(occasion.group), occasion.gravity);
  if (occasion.offences > 1) text += fmt::format(", {} offences settled together", occasion.offences);
  if (occasion.abuser_is_other_party) text += wording("journey.abuser");
  return text;
}

/// Cases are known by the number of the occasion in her life, which is the same under every scenario.
std::size_t number_of(const Case& occasion) {
  return std::size_t{occasion.occasion} + 1;
}

/// Puts " (case 3)" before the full stop.
std::string with_case_number(std::string text, std::size_t number) {
  const bool stopped = text.ends_with('.');
  if (stopped) text.pop_back();
  return text + fmt::format(" (case {}){}", number, stopped ? "." : "");
}

class Writer {
 public:
  Writer(const Journey& journey, const Scenario& scenario) : journey_(journey), scenario_(scenario) {
    for (const Case& open : journey.open_at_start) cases_.begin(number_of(open), open.stage);
  }

  DatedSentence sentence(const MadeMove& move) {
    const std::string_view phrase = phrase_of(move.from, move.to);
    if (move.process == Process::charge_case) return about_case(phrase, move);
    if (move.process != Process::enrolment) return {move.when, std::string(phrase)};
    const auto label = programme(move);
    return {move.when, filled(phrase, title_of(label)), label};
  }

 private:
  DatedSentence about_case(std::string_view phrase, const MadeMove& move) {
    if (move.from == Stage::begin && next_occasion_ < journey_.occasions.size()) {
      const Case& occasion = journey_.occasions[next_occasion_++];
      cases_.begin(number_of(occasion), move.to);
      const std::size_t number = number_of(occasion);
      return {move.when, with_case_number(filled(phrase, about(occasion)), number), number};
    }
    const bool several = cases_.size() > 1;
    const auto number = cases_.move(move.from, move.to);
    std::string text(phrase);
    return {move.when, several && number ? with_case_number(std::move(text), *number) : text, number};
  }

  OpenProcesses::Label programme(const MadeMove& move) {
    if (move.from != Stage::begin) return enrolments_.move(move.from, move.to);
    if (next_offer_ >= journey_.offers.size()) return std::nullopt;
    const std::size_t offered = journey_.offers[next_offer_++];
    enrolments_.begin(offered, move.to);
    return offered;
  }

  std::string title_of(OpenProcesses::Label programme) const {
    return programme ? scenario_.programmes.at(*programme).title : "a programme";
  }

  const Journey& journey_;
  const Scenario& scenario_;
  OpenProcesses cases_;
  OpenProcesses enrolments_;
  std::size_t next_occasion_ = 0;
  std::size_t next_offer_ = 0;
};

}  // namespace

Journey in_reading_order(Journey journey) {
  auto& made = journey.moves;
  for (auto at = made.begin(); at != made.end(); ++at) {
    if (at->to != Stage::immediate_custody) continue;
    auto first = at;
    while (first != made.begin() && std::prev(first)->when == at->when &&
           std::prev(first)->process != Process::charge_case &&
           std::prev(first)->process != Process::enrolment)
      --first;
    std::rotate(first, at, std::next(at));
  }
  return journey;
}

std::vector<DatedSentence> sentences_of(const Journey& journey, const Scenario& scenario) {
  Writer writer(journey, scenario);
  std::vector<DatedSentence> sentences;
  for (const MadeMove& move : journey.moves) sentences.push_back(writer.sentence(move));
  return sentences;
}

const std::string& in_words(OffenceGroup group) {
  return wording_of("offences", id_of(group));
}

}  // namespace holloway
