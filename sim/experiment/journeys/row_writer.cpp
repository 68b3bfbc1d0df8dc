#include "sim/experiment/journeys/row_writer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "sim/pathway/court/sentencing.hpp"

namespace holloway {

namespace {

/// Her records of one kind that wait in a stage.
template <class Record>
std::vector<Record> waiting_in(const Pool<Record>& records, WomanIndex woman, Stage stage) {
  std::vector<Record> found;
  records.each([&](const Record& record) {
    if (record.woman == woman && record.stage == stage) found.push_back(record);
  });
  return found;
}

/// All of her open records of one kind.
template <class Record, class Add>
void each_of(const Pool<Record>& records, WomanIndex woman, const Add& add) {
  records.each([&](const Record& record) {
    if (record.woman == woman) add(record);
  });
}

template <class Value>
void add(JourneyRow& row, JourneyFact fact, Value value) {
  row.facts.push_back({fact, static_cast<double>(value)});
}

template <class Enum>
void add_one_of(JourneyRow& row, JourneyFact fact, Enum value) {
  row.facts.push_back({fact, static_cast<double>(index_of(value))});
}

bool is_with_court(Stage stage) {
  constexpr std::array with_court{Stage::awaiting_first_hearing,
                                  Stage::first_hearing,
                                  Stage::crown_court_hearing,
                                  Stage::awaiting_trial,
                                  Stage::trial,
                                  Stage::pre_sentence_report,
                                  Stage::sentence};
  return std::find(with_court.begin(), with_court.end(), stage) != with_court.end();
}

/// A case goes to the Crown Court with its hearing there; the first hearing is before magistrates.
CourtKind court_of(const Case& c, Stage to) {
  const bool still_first = c.stage == Stage::awaiting_first_hearing || to == Stage::first_hearing;
  const bool sent_now = to == Stage::crown_court_hearing;
  return sent_now || (c.crown_court && !still_first) ? CourtKind::crown : CourtKind::magistrates;
}

void describe_term(JourneyRow& row, const Term& term) {
  add(row, JourneyFact::sentence_days, term.days);
}

void describe_one_order(JourneyRow& row, const Order& order) {
  add(row, JourneyFact::case_number, order.occasion + 1);
  add_one_of(row, JourneyFact::order,
             order.suspended_sentence ? Disposal::suspended_sentence_order : Disposal::community_order);
}

void describe_one_treatment(JourneyRow& row, const Treatment& treatment) {
  add_one_of(row, JourneyFact::treatment, treatment.kind);
  add_one_of(row, JourneyFact::referred_by, treatment.by);
}

}  // namespace

RowWriter::RowWriter(const Area& area, const Enrolments& enrolments, const std::vector<WomanIndex>& chosen)
    : area_(area), enrolments_(enrolments), chosen_(chosen), rows_(chosen.size()) {}

std::optional<std::size_t> RowWriter::position_of(WomanIndex woman) const {
  const auto found = std::lower_bound(chosen_.begin(), chosen_.end(), woman);
  if (found == chosen_.end() || *found != woman) return std::nullopt;
  return static_cast<std::size_t>(found - chosen_.begin());
}

void RowWriter::write_start(Time start) {
  for (std::size_t i = 0; i < chosen_.size(); ++i)
    if (chosen_[i] < area_.women.size()) add_start_rows(chosen_[i], start, rows_[i]);
}

void RowWriter::add_start_rows(WomanIndex index, Time start, std::vector<JourneyRow>& rows) const {
  const auto begin = [&](Process process, Stage stage) -> JourneyRow& {
    rows.push_back({{start, process, Stage::begin, stage}, true, std::nullopt, 0, {}});
    return rows.back();
  };
  describe_woman(begin(Process::place, area_.women[index].place), index);
  std::vector<Case> open;
  each_of(area_.cases, index, [&](const Case& c) { open.push_back(c); });
  std::sort(open.begin(), open.end(), [](const Case& a, const Case& b) { return a.occasion < b.occasion; });
  for (const Case& c : open) describe_case(begin(Process::charge_case, c.stage), c);
  each_of(area_.orders, index,
          [&](const Order& order) { describe_one_order(begin(Process::order, order.stage), order); });
  each_of(area_.terms, index,
          [&](const Term& term) { describe_term(begin(Process::custodial_term, term.stage), term); });
  each_of(area_.resettlements, index,
          [&](const Resettlement& one) { begin(Process::resettlement, one.stage); });
  each_of(area_.treatments, index,
          [&](const Treatment& one) { describe_one_treatment(begin(Process::treatment, one.stage), one); });
  each_of(area_.separations, index, [&](const Separation& one) { begin(Process::separation, one.stage); });
}

void RowWriter::noticed(WomanIndex woman, const Case& occasion) {
  if (position_of(woman)) noticed_ = occasion;
}

void RowWriter::offered(WomanIndex woman, std::size_t programme) {
  if (position_of(woman)) offered_ = {woman, programme};
}

void RowWriter::moved(WomanIndex woman, const MadeMove& move) {
  settle();
  const auto position = position_of(woman);
  if (!position) return;
  JourneyRow row{move, false, std::nullopt, 0, {}};
  describe(row, woman, *position);
  rows_[*position].push_back(std::move(row));
}

void RowWriter::describe(JourneyRow& row, WomanIndex woman, std::size_t position) {
  switch (row.move.process) {
    case Process::place:
      if (row.move.from == Stage::begin) describe_woman(row, woman);
      if (row.move.to == Stage::remand) describe_remand(row, woman);
      return;
    case Process::charge_case:
      return describe_case_move(row, woman, position);
    case Process::order:
      return describe_order(row, woman);
    case Process::custodial_term:
      if (const auto terms = waiting_in(area_.terms, woman, row.move.from); terms.size() == 1)
        describe_term(row, terms.front());
      return;
    case Process::enrolment:
      return describe_enrolment(row, woman);
    case Process::treatment:
      return describe_treatment(row, woman);
    case Process::resettlement:
    case Process::separation:
      return;
  }
}

void RowWriter::describe_woman(JourneyRow& row, WomanIndex index) const {
  const Woman& woman = area_.women[index];
  const double days = static_cast<double>(row.move.when.day() - woman.born);
  add(row, JourneyFact::age, static_cast<int>(days / days_per_year));
  add_one_of(row, JourneyFact::ethnic_group, woman.ethnic_group);
  add(row, JourneyFact::previous, woman.recorded);
}

/// Which case she is remanded for: where several are, the one that began it.
void RowWriter::describe_remand(JourneyRow& row, WomanIndex woman) const {
  std::optional<Case> remanded;
  each_of(area_.cases, woman, [&](const Case& c) {
    if (!c.remanded) return;
    const bool later = !remanded || c.remanded_since > remanded->remanded_since ||
                       (c.remanded_since == remanded->remanded_since && c.occasion < remanded->occasion);
    if (later) remanded = c;
  });
  if (!remanded) return;
  row.group = remanded->group;
  row.gravity = remanded->gravity;
  add(row, JourneyFact::case_number, remanded->occasion + 1);
  add_one_of(row, JourneyFact::court, court_of(*remanded, remanded->stage));
}

void RowWriter::describe_case_move(JourneyRow& row, WomanIndex woman, std::size_t position) {
  if (row.move.from == Stage::begin && noticed_) {
    describe_case(row, *noticed_);
    noticed_.reset();
    return;
  }
  auto candidates = waiting_in(area_.cases, woman, row.move.from);
  if (candidates.size() == 1) return describe_case(row, candidates.front());
  if (!candidates.empty()) unsettled_ = {position, rows_[position].size(), std::move(candidates)};
}

void RowWriter::settle() {
  if (!unsettled_) return;
  auto& row = rows_[unsettled_->position][unsettled_->row];
  const auto still =
      waiting_in(area_.cases, unsettled_->candidates.front().woman, unsettled_->candidates.front().stage);
  for (const Case& candidate : unsettled_->candidates) {
    const bool waits = std::any_of(still.begin(), still.end(),
                                   [&](const Case& c) { return c.occasion == candidate.occasion; });
    if (waits) continue;
    describe_case(row, candidate);
    break;
  }
  unsettled_.reset();
}

void RowWriter::describe_case(JourneyRow& row, const Case& c) const {
  row.group = c.group;
  row.gravity = c.gravity;
  add(row, JourneyFact::case_number, c.occasion + 1);
  if (row.at_start || row.move.from == Stage::begin) add(row, JourneyFact::offences, c.offences);
  const Stage to = row.move.to;
  if (is_with_court(to) || is_with_court(row.move.from)) add_one_of(row, JourneyFact::court, court_of(c, to));
  if (c.remanded) add(row, JourneyFact::remand_days, (row.move.when - c.remanded_since).in_days());
  if (row.move.from != Stage::sentence || to == Stage::case_ended_by_death) return;
  add(row, JourneyFact::previous, c.previous);
  if (c.report != ReportKind::none) add_one_of(row, JourneyFact::report, c.report);
  if (to == Stage::immediate_custody) add(row, JourneyFact::sentence_days, sentence_length(area_, c));
}

/// Nothing where she has two orders of different kinds in one stage.
void RowWriter::describe_order(JourneyRow& row, WomanIndex woman) const {
  if (const auto orders = waiting_in(area_.orders, woman, row.move.from); orders.size() == 1)
    describe_one_order(row, orders.front());
}

void RowWriter::describe_enrolment(JourneyRow& row, WomanIndex woman) const {
  const bool being_offered = row.move.from == Stage::begin || row.move.from == Stage::offered;
  if (being_offered && offered_ && offered_->first == woman)
    return add(row, JourneyFact::programme, offered_->second);
  const auto open = waiting_in(enrolments_.open(), woman, row.move.from);
  const auto same = [&](const Enrolment& e) { return e.programme == open.front().programme; };
  if (!open.empty() && std::all_of(open.begin(), open.end(), same))
    add(row, JourneyFact::programme, open.front().programme);
}

void RowWriter::describe_treatment(JourneyRow& row, WomanIndex woman) const {
  if (const auto found = waiting_in(area_.treatments, woman, row.move.from); found.size() == 1)
    describe_one_treatment(row, found.front());
}

}  // namespace holloway
