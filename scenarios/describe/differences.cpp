#include "scenarios/describe/differences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <utility>

#include "output/analysis/figure_years.hpp"
#include "output/money/costs.hpp"
#include "output/words/price_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;
using Differences = std::vector<ScenarioDifference>;

Json ids_of(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  Json ids = Json::array();
  for (const AreaIndex area : areas) ids.push_back(data.areas.at(area).id);
  return ids;
}

std::string prices_in_words(const ReadScenario& read) {
  return read.price_index ? later_prices_in_words(*read.price_index, study_price_year)
                          : wording("between.no_index");
}

Json prices_as_json(const ReadScenario& read) {
  if (!read.price_index) return nullptr;
  return {{"source", read.price_index->source}, {"by_year", read.price_index->by_year}};
}

/// "1 year", "5 years".
std::string years_in_words(int years) {
  return number_of(years, "year");
}

Json figures_as_json(const DataYears& years) {
  return {{"disposals", {years.disposals_from, years.disposals_to}},
          {"custody_by_area", years.custody_by_area}};
}

/// Both values as words, and as JSON.
struct Two {
  std::string first, second;
  Json first_value, second_value;
};

void add_setting(const char* path, const std::string& what, Two two, Differences& all) {
  if (two.first_value == two.second_value) return;
  all.push_back({.in = DifferenceIn::setting,
                 .path = path,
                 .sentence = instead_of(what, two.second, two.first),
                 .first = std::move(two.first_value),
                 .second = std::move(two.second_value)});
}

void compare_settings(const ReadScenario& a, const ReadScenario& b, const ReferenceData& data,
                      Differences& all) {
  const auto& one = a.scenario;
  const auto& other = b.scenario;
  add_setting("areas", "Areas",
              {area_names(one.areas, data), area_names(other.areas, data), ids_of(one.areas, data),
               ids_of(other.areas, data)},
              all);
  add_setting("start", "First day reported",
              {in_words(one.horizon.start), in_words(other.horizon.start), to_text(one.horizon.start),
               to_text(other.horizon.start)},
              all);
  add_setting("years", "Years reported",
              {years_in_words(one.horizon.years), years_in_words(other.horizon.years), one.horizon.years,
               other.horizon.years},
              all);
  add_setting("warm_up_years", "Warm-up",
              {years_in_words(one.horizon.warm_up_years), years_in_words(other.horizon.warm_up_years),
               one.horizon.warm_up_years, other.horizon.warm_up_years},
              all);
  add_setting("scale", wording("between.scale"),
              {fmt::format("{}", one.scale), fmt::format("{}", other.scale), one.scale, other.scale}, all);
  add_setting("data", wording("between.figures"),
              {fmt::format("\u201c{}\u201d", figures_in_words(one.data_years)),
               fmt::format("\u201c{}\u201d", figures_in_words(other.data_years)),
               figures_as_json(one.data_years), figures_as_json(other.data_years)},
              all);
  add_setting("price_index", wording("between.prices"),
              {prices_in_words(a), prices_in_words(b), prices_as_json(a), prices_as_json(b)}, all);
}

void compare_parameters(const ReadScenario& a, const ReadScenario& b, Differences& all) {
  // Both have every parameter, in one order.
  for (std::size_t i = 0; i < a.parameters.size() && i < b.parameters.size(); ++i)
    compare_records(&a.parameters[i], &b.parameters[i],
                    fmt::format("{}, {}", parameter_in_words(a.parameters[i].path), a.parameters[i].unit),
                    DifferenceIn::parameters, all);
}

bool same_change(const ParameterChange& a, const ParameterChange& b) {
  return a.from == b.from && a.to == b.to && a.areas == b.areas && a.path == b.path && a.how == b.how &&
         a.size == b.size && a.title == b.title;
}

bool same_changes(const DatedChange& a, const DatedChange& b) {
  return std::equal(a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(), same_change);
}

/// Those of one list that are not in the other, as many times as they stand there more.
std::vector<DatedChange> without(std::vector<DatedChange> these, const std::vector<DatedChange>& those) {
  for (const auto& that : those) {
    const auto found = std::find_if(these.begin(), these.end(),
                                    [&](const DatedChange& one) { return same_changes(one, that); });
    if (found != these.end()) these.erase(found);
  }
  return these;
}

void compare_changes(const ReadScenario& a, const ReadScenario& b, const ReferenceData& data,
                     Differences& all) {
  const auto one = dated_changes(a.scenario, data);
  const auto other = dated_changes(b.scenario, data);
  const auto before = all.size();
  const auto add = [&](std::string sentence, Json first, Json second) {
    all.push_back({.in = DifferenceIn::changes,
                   .path = "changes",
                   .sentence = std::move(sentence),
                   .first = std::move(first),
                   .second = std::move(second)});
  };
  for (const auto& change : without(one, other))
    add(wording("between.only_first", {{"what", change.sentence}}), change.sentence, nullptr);
  for (const auto& change : without(other, one))
    add(wording("between.only_second", {{"what", change.sentence}}), nullptr, change.sentence);
  if (all.size() > before) return;
  if (!std::equal(one.begin(), one.end(), other.begin(), other.end(), same_changes))
    return add(wording("between.changes_in_another_order"), nullptr, nullptr);
  for (std::size_t i = 0; i < a.changed_parameters.size() && i < b.changed_parameters.size(); ++i)
    compare_records(&a.changed_parameters[i], &b.changed_parameters[i], a.changed_parameters[i].path,
                    DifferenceIn::changes, all);
}

void compare_names(const ReadScenario& a, const ReadScenario& b, Differences& all) {
  const auto compare = [&](const char* path, const std::string& first, const std::string& second) {
    if (first == second) return;
    const auto quoted = [](const std::string& text) {
      return text.empty() ? wording("between.nothing") : fmt::format("\u201c{}\u201d", text);
    };
    all.push_back({.in = DifferenceIn::names,
                   .path = path,
                   .sentence = instead_of(fmt::format("Its {}", path), quoted(second), quoted(first)),
                   .first = first,
                   .second = second});
  };
  compare("name", a.scenario.name, b.scenario.name);
  compare("title", a.title, b.title);
  compare("description", a.description, b.description);
  compare("notes", a.notes, b.notes);
}

bool money(const ParameterRecord& record) {
  return !record.price_year.empty();
}

/// What differs in what is known of one number, as words; empty if nothing does.
std::string knowledge_in_words(const ParameterRecord& a, const ParameterRecord& b) {
  std::vector<std::string> parts;
  const auto range = [](const ParameterRecord& r) {
    const auto shown = [&](double end) { return money(r) ? in_pounds(end) : fmt::format("{}", end); };
    return fmt::format("{} to {}", shown(r.low), shown(r.high));
  };
  const auto add = [&](const char* what, const std::string& first, const std::string& second) {
    if (first != second)
      parts.push_back(wording("between.part", {{"what", what}, {"second", second}, {"first", first}}));
  };
  add("range", range(a), range(b));
  add("evidence", evidence_in_words(std::string_view(a.evidence)),
      evidence_in_words(std::string_view(b.evidence)));
  add("prices of", a.price_year, b.price_year);
  add("paid by", a.payer, b.payer);
  if (a.source != b.source) parts.push_back(wording("between.source"));
  if (a.note != b.note) parts.push_back(wording("between.note"));
  return listed(parts);
}

Json record_as_value(const ParameterRecord& r) {
  return {{"value", r.value}, {"range", {r.low, r.high}}, {"evidence", r.evidence}, {"source", r.source}};
}

}  // namespace

std::string instead_of(const std::string& what, const std::string& second, const std::string& first) {
  return wording("between.instead", {{"what", what}, {"second", second}, {"first", first}});
}

std::string number_as_said(const ParameterRecord& record) {
  const auto shown = [&](double number) {
    return money(record) ? in_pounds(number) : fmt::format("{}", number);
  };
  const auto range = record.low < record.high
                         ? fmt::format(", {} to {}", shown(record.low), shown(record.high))
                         : std::string();
  return fmt::format("{} ({}{})", shown(record.value), evidence_in_words(std::string_view(record.evidence)),
                     range);
}

void compare_records(const ParameterRecord* first, const ParameterRecord* second, const std::string& what,
                     DifferenceIn in, Differences& differences) {
  const auto said = [](const ParameterRecord* record) {
    return record == nullptr ? wording("between.not_given") : number_as_said(*record);
  };
  const auto& path = (first != nullptr ? first : second)->path;
  if (first == nullptr || second == nullptr || first->value != second->value) {
    differences.push_back({.in = in,
                           .path = path,
                           .sentence = instead_of(what, said(second), said(first)),
                           .first = first == nullptr ? Json() : Json(first->value),
                           .second = second == nullptr ? Json() : Json(second->value)});
    return;
  }
  if (const auto known = knowledge_in_words(*first, *second); !known.empty())
    differences.push_back({.in = DifferenceIn::knowledge,
                           .path = path,
                           .sentence = wording("between.known", {{"what", what}, {"how", known}}),
                           .first = record_as_value(*first),
                           .second = record_as_value(*second)});
}

Differences differences(const ReadScenario& first, const ReadScenario& second, const ReferenceData& data) {
  Differences all;
  compare_settings(first, second, data, all);
  compare_programmes(first, second, data, all);
  compare_parameters(first, second, all);
  compare_changes(first, second, data, all);
  compare_names(first, second, all);
  std::stable_sort(all.begin(), all.end(),
                   [](const ScenarioDifference& a, const ScenarioDifference& b) { return a.in < b.in; });
  return all;
}

bool simulate_the_same(const Differences& differences) {
  return std::all_of(differences.begin(), differences.end(),
                     [](const ScenarioDifference& one) { return one.in == DifferenceIn::names; });
}

void tell_differences(const ReadScenario& first, const ReadScenario& second, const Differences& differences,
                      std::ostream& out) {
  const auto called = [](const ReadScenario& read) { return fmt::format("{} ({})", read.title, read.file); };
  if (simulate_the_same(differences))
    say(out, wording("between.same", {{"first", called(first)}, {"second", called(second)}}));
  else
    say(out, wording("between.how", {{"first", called(first)}, {"second", called(second)}}));
  std::optional<DifferenceIn> section;
  for (const auto& one : differences) {
    if (section != one.in) out << "\n" << wording_of("between.section", id_of(one.in)) << "\n";
    section = one.in;
    say(out, one.sentence);
    for (const auto& paragraph : one.more) say(out, paragraph);
  }
}

Json differences_as_json(const ReadScenario& first, const ReadScenario& second,
                         const Differences& differences) {
  const auto named = [](const ReadScenario& read) {
    return Json{{"file", read.file}, {"name", read.scenario.name}, {"title", read.title}};
  };
  Json list = Json::array();
  for (const auto& one : differences) {
    list.push_back({{"in", id_of(one.in)},
                    {"path", one.path},
                    {"first", one.first},
                    {"second", one.second},
                    {"in_words", one.sentence}});
    if (!one.more.empty()) list.back()["more"] = one.more;
  }
  return {{"first", named(first)},
          {"second", named(second)},
          {"same", simulate_the_same(differences)},
          {"differences", std::move(list)}};
}

}  // namespace holloway
