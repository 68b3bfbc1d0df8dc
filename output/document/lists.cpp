#include "output/document/lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/document/pictures.hpp"
#include "output/journeys/journey_phrases.hpp"
#include "output/measures/measures.hpp"
#include "output/words/effect_words.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "sim/pathway/counting/counter_names.hpp"
#include "sim/pathway/day/events.hpp"
#include "sim/pathway/map/draws.hpp"
#include "sim/programmes/eligibility.hpp"

namespace holloway::document {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

std::string code(std::string_view text) {
  return fmt::format("`{}`", text);
}

std::string places(std::vector<std::string> files) {
  for (auto& file : files) file = code(file);
  return files.empty() ? "nowhere yet" : fmt::format("{}", fmt::join(files, ", "));
}

template <class Enum>
std::vector<std::string> term(std::string_view meaning) {
  std::vector<std::string> ids;
  for (const auto id : Names<Enum>::ids) ids.push_back(code(id));
  return {std::string(meaning), fmt::format("{}", fmt::join(ids, ", "))};
}

}  // namespace

std::string table(const Rows& rows) {
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    text += "|";
    for (const auto& cell : rows[r]) text += " " + replaced(cell, "|", "\\|") + " |";
    text += "\n";
    if (r > 0) continue;
    text += "|";
    for (std::size_t c = 0; c < rows[r].size(); ++c) text += " --- |";
    text += "\n";
  }
  return text;
}

std::string moves_of(Process process) {
  Rows rows{{"from", "to", "what it means"}};
  for (const Move& move : moves) {
    if (move.process != process) continue;
    auto phrase = replaced(std::string(phrase_of(move.from, move.to)), ": {occasion}", "");
    phrase = replaced(phrase, "{programme}", "the programme");
    rows.push_back(
        {move.from == Stage::begin ? "(begins)" : code(id_of(move.from)), code(id_of(move.to)), phrase});
  }
  return table(rows);
}

std::string events() {
  Rows rows{{"where", "event", "what happens"}};
  for (const EventInWords& event : all_events())
    rows.push_back({spaced(id_of(event.room)), spaced(event.id), std::string(event.words)});
  return table(rows);
}

namespace {

/// "word 1", "words 0 and 1", "all words".
std::string words_in_words(const DrawRow& row) {
  switch (row.kind) {
    case DrawKind::coarse:
      return fmt::format("word {}", row.word);
    case DrawKind::uniform:
      return fmt::format("words {} and {}", row.word, row.word + 1);
    case DrawKind::words:
      return "a word each";
    case DrawKind::facts:
      return "12 bits each";
    case DrawKind::stream:
      return "a stream";
  }
  throw std::logic_error("a kind of draw without words");
}

}  // namespace

std::string draws() {
  std::string text;
  for (std::size_t group = 0; group < draw_groups.size(); ++group) {
    Rows rows{{"draw", "key", "bits", "what it settles"}};
    for (const DrawRow& row : draw_rows)
      if (row.key / 100 == group)
        rows.push_back(
            {code(row.id), std::to_string(row.key), words_in_words(row), std::string(row.settles)});
    text += fmt::format("{}**{}**\n\n{}", text.empty() ? "" : "\n", draw_groups[group], table(rows));
  }
  return text;
}

std::string points(const Sources& sources) {
  Rows rows{{"point", "offered", "eligibility uses what is known to", "where"}};
  for (std::size_t i = 0; i < count_of<ActsAt>; ++i) {
    const auto point = static_cast<ActsAt>(i);
    rows.push_back({code(id_of(point)), std::string(in_words(point)), spaced(id_of(agency_at(point))),
                    places(files_offering_at(sources, id_of(point)))});
  }
  return table(rows);
}

std::string levers(const Sources& sources) {
  Rows rows{{"lever", "what it moves", "where it is asked for"}};
  for (std::size_t i = 0; i < count_of<Lever>; ++i) {
    const auto lever = static_cast<Lever>(i);
    rows.push_back(
        {code(id_of(lever)), std::string(words_for(lever)), places(files_asking_for(sources, id_of(lever)))});
  }
  return table(rows);
}

std::string facts() {
  std::vector<std::string> ids;
  for (const auto id : Names<Fact>::ids) ids.push_back(code(id));
  return fmt::format("{}.\n", fmt::join(ids, ", "));
}

std::string terms() {
  return table({{"list", "members"},
                term<OffenceGroup>("offence groups"),
                term<RecordBand>("bands of previous cautions or convictions"),
                term<Career>("shapes of offending career"),
                term<Need>("needs"),
                term<Agency>("agencies that may know of a need"),
                term<EthnicGroup>("ethnic groups"),
                term<Nationality>("nationality and access to public funds"),
                term<PoliceOutcome>("what the police or prosecutor may decide"),
                term<Disposal>("disposals, as the Police National Computer has them"),
                term<LengthBand>("bands of custodial sentence"),
                term<IndexDisposal>("index disposals, from which reoffending is followed")});
}

std::string counters_with_meaning() {
  Rows rows{{"counter", "unit", "what is counted, month by month and area by area"}};
  for (std::size_t c = 0; c < counters; ++c) {
    const auto& name = name_of(static_cast<Counter>(c));
    rows.push_back({code(name.id), std::string(name.unit), std::string(name.description)});
  }
  return table(rows);
}

std::string programme_counters_with_meaning() {
  Rows rows{{"counter", "unit", "what is counted for each programme, month by month"}};
  for (std::size_t c = 0; c < programme_counters; ++c) {
    const auto& name = name_of(static_cast<ProgrammeCounter>(c));
    rows.push_back({code(name.id), std::string(name.unit), std::string(name.description)});
  }
  return table(rows);
}

std::string measures_with_definitions() {
  std::string text;
  std::string_view group;
  Rows rows;
  const auto finish = [&] {
    if (!rows.empty()) text += fmt::format("**{}**\n\n{}\n", group, table(rows));
  };
  for (const Measure& measure : measures()) {
    if (measure.group != group) {
      finish();
      group = measure.group;
      rows = {{"measure", "unit", "definition", "per"}};
    }
    rows.push_back({code(measure.id), std::string(measure.unit), std::string(measure.definition),
                    std::string(measure.denominator)});
  }
  finish();
  return text;
}

std::string prisons(const ReferenceData& data) {
  Rows rows{{"prison", "kind", "places"}};
  for (const PrisonFacts& prison : data.prisons)
    rows.push_back({prison.name, prison.kind, std::to_string(prison.places)});
  return table(rows);
}

}  // namespace holloway::document
