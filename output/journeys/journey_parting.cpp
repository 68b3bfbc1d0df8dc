// Where and why two journeys part, as one paragraph.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "output/journeys/journey_cause.hpp"
#include "output/journeys/journey_difference.hpp"
#include "output/journeys/journey_text.hpp"
#include "output/words/wording.hpp"
#include "sim/experiment/journeys/journey_digest.hpp"

namespace holloway {

namespace {

using Clauses = std::vector<std::string>;

bool is_offer(const std::optional<Said>& one) {
  return one && one->move.process == Process::enrolment && one->move.from == Stage::begin;
}

bool is_new_occasion(const std::optional<Said>& one) {
  return one && one->move.process == Process::charge_case && one->move.from == Stage::begin;
}

/// Those of one that are not among the other.
Clauses without(Clauses one, const Clauses& other) {
  std::erase_if(one, [&](const std::string& clause) {
    return std::find(other.begin(), other.end(), clause) != other.end();
  });
  return one;
}

std::string joined(const Clauses& clauses) {
  std::string text;
  for (const std::string& clause : clauses) text += (text.empty() ? "" : "; ") + clause;
  return text;
}

bool in_prison(const Journey& journey, Time when) {
  Stage place = journey.portraits.empty() ? Stage::community : journey.portraits.front().place;
  for (const MadeMove& move : journey.moves)
    if (move.process == Process::place && move.when <= when) place = move.to;
  return is_prison(place);
}

/// One of the two sides.
struct Side {
  const Journey& journey;
  const Scenario& scenario;
  std::vector<Said> moves;
  std::vector<Support> supports;

  Side(const Journey& j, const Scenario& s) : journey(j), scenario(s), moves(said(j, s)) {
    supports = supports_of(j.moves, sentences_of(j, s));
  }
  /// The offer and her answer, if that came at once.
  [[nodiscard]] std::string offer(Time when) const {
    std::string text;
    for (const Said& one : moves)
      if (one.move.process == Process::enrolment && one.move.when == when)
        text += (text.empty() ? "" : " ") + one.sentence.text;
    return text;
  }
  [[nodiscard]] std::vector<Said> moves_but_enrolment() const {
    auto others = moves;
    std::erase_if(others, [](const Said& one) { return one.move.process == Process::enrolment; });
    return others;
  }
  [[nodiscard]] Clauses acting(DecisionMade decision, const std::optional<Said>& move) const {
    if (move && move->move.when.day() == decision.when.day()) decision.when = move->move.when;
    return programmes_acting(decision, scenario, supports, move ? &move->move : nullptr);
  }
  [[nodiscard]] Clauses acting_through_her(Time when) const {
    return programmes_acting_through_her(when, scenario, supports);
  }
};

class Explainer {
 public:
  Explainer(const TwinJourneys& twins, const JourneyContext& context)
      : context_(context),
        area_(twins.who.area),
        baseline_(twins.baseline, *context.baseline),
        option_(twins.option, *context.option) {}

  std::string explain() {
    const Parting first = first_difference(baseline_.moves, option_.moves, Differ::in_day);
    if (!first.exists() && baseline_.journey.moves == option_.journey.moves)
      return wording("parting.same_moves");
    if (!first.exists()) return wording("parting.same_days");
    if (is_offer(first.option) != is_offer(first.baseline))
      return wording("parting.at", {{"date", date(first.when())}}) + " " + at_offer(first);
    return wording("parting.what_differs",
                   {{"date", date(first.when())}, {"decision", decision(first).point.name}}) +
           " " + told(first, /*something_before=*/false) + beyond_time(first, baseline_.moves, option_.moves);
  }

 private:
  /// Completes "her journeys part at ".
  [[nodiscard]] std::string at_offer(const Parting& first) const {
    const std::string text = offer_told(first);
    const auto baseline = baseline_.moves_but_enrolment();
    const auto option = option_.moves_but_enrolment();
    const Parting beyond = first_difference(baseline, option, Differ::in_day);
    if (!beyond.exists()) return text + wording("parting.nothing_else");
    return text + wording("parting.beyond", {{"decision", decision(beyond).point.name}}) + " " +
           told(beyond, /*something_before=*/true) + beyond_time(beyond, baseline, option);
  }

  /// The offer of a programme under one of the two.
  [[nodiscard]] std::string offer_told(const Parting& parting) const {
    const bool by_option = is_offer(parting.option);
    const Side& side = by_option ? option_ : baseline_;
    return wording("parting.offer",
                   {{"point", point_of_offer(by_option ? *parting.option : *parting.baseline, side.moves)},
                    {"side", by_option ? "option" : "baseline"},
                    {"date", date(parting.when())},
                    {"offer", side.offer(parting.when())},
                    {"other", by_option ? "baseline" : "option"}}) +
           " ";
  }

  /// What is decided about her, or happens to her, as an offer is made.
  [[nodiscard]] static std::string point_of_offer(const Said& offer, const std::vector<Said>& moves) {
    std::string_view point;
    for (const Said& one : moves) {
      const MadeMove& move = one.move;
      if (move.when != offer.move.when || move.process == Process::enrolment) continue;
      // Offered after she has gone in or come out, it is offered there.
      const bool moved_before = move.process == Process::place && one.position < offer.position;
      if (moved_before && is_prison(move.to) && !is_prison(move.from))
        return in_brackets("reception into prison");
      if (moved_before && is_prison(move.from) && !is_prison(move.to))
        return in_brackets("release from prison");
      if (move.process == Process::charge_case || point.empty())
        point = decision_of(move.process, move.from, move.to).name;
    }
    return point.empty() ? "" : in_brackets(point);
  }
  static std::string in_brackets(std::string_view point) {
    return " " + wording("parting.point", {{"point", point}});
  }

  /// Where a parting is only one of days: what is the first to come out differently.
  [[nodiscard]] std::string beyond_time(const Parting& parting, const std::vector<Said>& baseline,
                                        const std::vector<Said>& option) const {
    if (!parting.only_in_time()) return "";
    const Parting outcome = first_difference(baseline, option, Differ::in_outcome);
    if (!outcome.exists()) return " " + wording("parting.other_days");
    if (is_offer(outcome.option) != is_offer(outcome.baseline))
      return " " + wording("parting.first_outcome_offer") + " " + offer_told(outcome);
    return " " + wording("parting.first_outcome", {{"decision", decision(outcome).point.name}}) + " " +
           told(outcome, /*something_before=*/true);
  }

  [[nodiscard]] std::string date(Time when) const {
    return short_date(context_.baseline->horizon.date_of(when.day()));
  }

  [[nodiscard]] DecisionMade decision(const Parting& parting) const {
    const auto made_then = [&](const std::optional<Said>& one) {
      return one && one->move.when == parting.when();
    };
    // Of two moves made at once, staying at liberty says least about what was decided.
    const bool take_option = made_then(parting.option) &&
                             (!made_then(parting.baseline) || parting.baseline->move.to == Stage::community);
    const MadeMove& move = (take_option ? parting.option : parting.baseline)->move;
    return {decision_of(move.process, move.from, move.to), parting.when(), area_};
  }

  [[nodiscard]] std::string told(const Parting& parting, bool something_before) const {
    return what_differs(parting) + why(parting, something_before);
  }

  [[nodiscard]] std::string on_side(const Parting& parting, const Side& side,
                                    const std::optional<Said>& one) const {
    // The next move of a case is its counterpart, whenever it is made; that of her place or an order is not.
    const bool counterpart =
        one && (one->move.when.day() == parting.when().day() || one->move.process == Process::charge_case);
    if (counterpart) return fmt::format(", on {}: \"{}\"", date(one->move.when), one->sentence.text);
    const bool more = !side.moves.empty() && side.moves.back().move.when > parting.when();
    return more ? " " + wording("parting.does_not_happen") : " nothing more happens.";
  }

  [[nodiscard]] std::string what_differs(const Parting& parting) const {
    if (parting.only_in_time())
      return wording("parting.only_in_time", {{"baseline", date(parting.baseline->move.when)},
                                              {"option", date(parting.option->move.when)},
                                              {"move", parting.baseline->sentence.text}}) +
             " ";
    return wording("parting.both", {{"baseline", on_side(parting, baseline_, parting.baseline)},
                                    {"option", on_side(parting, option_, parting.option)}}) +
           " ";
  }

  /// What a difference comes from, as far as it can be told.
  [[nodiscard]] std::string why(const Parting& parting, bool something_before) const {
    const DecisionMade made = decision(parting);
    const Clauses with = option_.acting(made, parting.option);
    const Clauses before = baseline_.acting(made, parting.baseline);
    const Clauses parameters = parameters_changed(made, *context_.baseline, *context_.option);
    std::string text;
    const auto add = [&](std::string_view start, const Clauses& clauses) {
      if (!clauses.empty()) text += fmt::format("{}{} {}.", text.empty() ? "" : " ", start, joined(clauses));
    };
    add(wording("parting.why_option"), without(with, before));
    add(text.empty() ? wording("parting.why_baseline") : "Under the baseline,", without(before, with));
    add(text.empty() ? wording("parting.why_parameters") : wording("parting.also_parameters"), parameters);
    if (is_new_occasion(parting.baseline) || is_new_occasion(parting.option))
      return text + about_occasion(parting, !text.empty());
    if (!text.empty()) return text;
    return indirectly(parting, something_before);
  }

  /// An occasion comes at another time, or only under one of the two.
  [[nodiscard]] std::string about_occasion(const Parting& parting, bool programme_acts) const {
    const bool later = is_new_occasion(parting.baseline) && parting.when() == parting.baseline->move.when;
    const Side& other = later ? option_ : baseline_;
    if (in_prison(other.journey, parting.when()))
      return wording("parting.in_prison",
                     {{"start", programme_acts ? " U" : "Why: u"}, {"side", later ? "option" : "baseline"}});
    if (programme_acts)
      return later ? " " + wording("parting.occasion_later") : " " + wording("parting.occasion_earlier");
    return later ? wording("parting.follows_later") : wording("parting.follows_earlier");
  }

  /// Nothing acts on the decision itself.
  [[nodiscard]] std::string indirectly(const Parting& parting, bool something_before) const {
    const Clauses through_her =
        without(option_.acting_through_her(parting.when()), baseline_.acting_through_her(parting.when()));
    if (!through_her.empty()) return wording("parting.not_for_certain", {{"causes", joined(through_her)}});
    if (something_before) return wording("parting.by_itself");
    return wording("parting.shared");
  }

  const JourneyContext& context_;
  AreaIndex area_;
  Side baseline_;
  Side option_;
};

}  // namespace

std::string parting_text(const TwinJourneys& twins, const JourneyContext& context) {
  const TwinJourneys readable{twins.who, in_reading_order(twins.baseline), in_reading_order(twins.option)};
  std::string text = Explainer(readable, context).explain();
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace holloway
