#include "scenarios/reader/parameters/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "output/study/price_index.hpp"
#include "output/words/unprintable.hpp"
#include "scenarios/reader/published/read_price_index.hpp"
#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

namespace {

struct Range {
  double low;
  double high;
};

std::optional<Range> read_range(const Cursor& range, const Unit& unit) {
  if (!range.exists()) return std::nullopt;
  const auto ends = range.items();
  if (ends.size() != 2) {
    if (range.is(Node::Kind::list)) range.problem("a range has two numbers, the lower first");
    return std::nullopt;
  }
  const auto low = ends[0].number(unit);
  const auto high = ends[1].number(unit);
  if (!low || !high) return std::nullopt;
  if (*low <= *high) return Range{*low, *high};
  range.problem(fmt::format("{} is above {}; the lower end of a range comes first", *low, *high));
  return std::nullopt;
}

int layer_of(const Cursor& cursor) {
  return cursor.node().file->layer;
}

std::string text_or_nothing(const Cursor& cursor) {
  return cursor.is(Node::Kind::text) ? cursor.node().text : std::string();
}

/// "set by mine.json". Without folders, so that the same scenario reads the same wherever it lies.
std::string set_by(const Cursor& value) {
  return set_by_text + on_one_line(std::filesystem::path(value.node().file->name).filename().string());
}

/// Whether the file says by whom the number was set: it was written from what had been resolved.
bool says_set_by(const Cursor& value, const Cursor& details) {
  const auto set_by = details["set_by"];
  return set_by.is(Node::Kind::text) && layer_of(set_by) >= layer_of(value);
}

/// Whether anything is written about a number in a lower layer than the number itself.
bool is_overridden(const Cursor& value, const Cursor& details) {
  if (layer_of(value) == layer::command_line) return true;
  for (const auto key : {"evidence", "source", "range"})
    if (const auto detail = details[key]; detail.exists() && layer_of(detail) < layer_of(value)) return true;
  return false;
}

}  // namespace

std::string instead_of(const std::string& source) {
  constexpr std::string_view already = "instead of a value from: ";
  return source.starts_with(already) ? source : std::string(already) + source;
}

ParameterRecord make_record(std::string path, std::string_view meaning, const Unit& unit, const Cursor& value,
                            const Cursor& details) {
  const double number = value.node().number;
  ParameterRecord record{std::move(path),
                         std::string(meaning),
                         std::string(unit.id),
                         number,
                         number,
                         number,
                         {},
                         {},
                         {},
                         {},
                         {}};
  if (const auto range = read_range(details["range"], unit)) {
    const bool written_for_it = layer_of(details["range"]) >= layer_of(value);
    if (written_for_it && (number < range->low || number > range->high))
      details["range"].problem(fmt::format("{} to {} does not contain the value, {}; widen it, or change {}",
                                           range->low, range->high, number, value.place().pointer));
    record.low = std::min(range->low, number);
    record.high = std::max(range->high, number);
  }
  const auto evidence = details["evidence"];
  const bool evidence_is_for_it = evidence.exists() && layer_of(evidence) >= layer_of(value);
  record.source = text_or_nothing(details["source"]);
  if (says_set_by(value, details)) {
    record.evidence = set_by_text + details["set_by"].node().text;
  } else if (evidence_is_for_it) {
    record.evidence = text_or_nothing(evidence);
  } else if (is_overridden(value, details)) {
    record.evidence = set_by(value);
    if (!record.source.empty() && layer_of(details["source"]) < layer_of(value))
      record.source = instead_of(record.source);
  } else {
    record.evidence = "not stated";
  }
  record.price_year = text_or_nothing(details["price_year"]);
  record.payer = text_or_nothing(details["payer"]);
  record.note = text_or_nothing(details["note"]);
  return record;
}

void check_price_year(const Cursor& price_year) {
  if (!price_year.is(Node::Kind::text)) return;
  const auto& text = price_year.node().text;
  const auto& published = published_prices();
  const auto& prices = price_year.findings().prices;
  const bool known = prices ? prices->holds(text)
                            : published.holds(text) || (first_year_of(text) && text > published.last_year());
  if (known) return;
  const auto& all = prices ? *prices : published;
  price_year.is_not(
      fmt::format("a financial year whose prices are known ({} to {})", all.first_year(), all.last_year()),
      first_year_of(text) && text > published.last_year()
          ? "; give the index of later years in the scenario's \"price_index\", with its source "
            "(scenarios/README.md, Prices)"
          : "");
}

}  // namespace holloway
