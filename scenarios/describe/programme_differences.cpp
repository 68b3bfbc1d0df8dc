// How the programmes differ that two scenarios switch on.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/differences.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/programme_facts.hpp"
#include "scenarios/describe/programme_sentences.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;
using Differences = std::vector<ScenarioDifference>;

/// One programme as a scenario uses it.
struct InUse {
  std::string key;  ///< "new-chance", or "new-chance[2]" for its second use
  const Programme* programme = nullptr;
  std::span<const ParameterRecord> records;
  Json written;  ///< as it stands in the resolved scenario
};

std::vector<InUse> programmes_of(const ReadScenario& read) {
  std::vector<InUse> all;
  std::map<std::string, int> uses;
  const auto resolved = Json::parse(read.canonical);
  const auto& list = resolved.contains("programmes") ? resolved["programmes"] : Json::array();
  std::size_t first = 0;
  for (std::size_t i = 0; i < read.scenario.programmes.size(); ++i) {
    const auto& programme = read.scenario.programmes[i];
    const int use = ++uses[programme.id];
    all.push_back({use == 1 ? programme.id : fmt::format("{}[{}]", programme.id, use), &programme,
                   std::span(read.programme_parameters).subspan(first, read.programme_ends.at(i) - first),
                   list.at(i)});
    first = read.programme_ends[i];
  }
  return all;
}

const InUse* find(const std::vector<InUse>& all, const std::string& key) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const InUse& one) { return one.key == key; });
  return found == all.end() ? nullptr : &*found;
}

std::string or_nothing(const std::string& text) {
  return text.empty() ? wording("between.nothing") : text;
}

std::string phases_in_words(const Programme& programme) {
  std::vector<std::string> phases;
  for (const auto& phase : programme.phases)
    phases.push_back(fmt::format("{} with {} a week", number_of(phase.days.value(), "day"),
                                 number_of(phase.appointments_per_week.value(), "appointment")));
  return fmt::format("{}", fmt::join(phases, ", then "));
}

std::string later_in_words(const Programme& programme) {
  std::vector<std::string> parts;
  if (programme.capacity)
    for (const auto& later : programme.capacity->later)
      parts.push_back(fmt::format("{} from {}", later.keyworkers.value(), in_words(later.from)));
  return listed(parts);
}

std::string points_in_words(const Programme& programme) {
  std::vector<std::string> points;
  for (const auto point : programme.acts_at) points.emplace_back(in_words(point));
  return listed(points, "or");
}

std::string areas_in_words(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  return areas.empty() ? std::string("every area simulated") : area_names(areas, data);
}

/// A field that is told as a whole.
struct Field {
  const char* path;
  const char* what;
  std::string (*in_words)(const Programme&, const ReferenceData&);
};

constexpr std::array fields{
    Field{"acts_at", "where it is offered",
          [](const Programme& p, const ReferenceData&) { return points_in_words(p); }},
    Field{"through", "the programmes through which women come",
          [](const Programme& p, const ReferenceData&) { return listed(p.through, "or"); }},
    Field{"eligible", "who is eligible",
          [](const Programme& p, const ReferenceData&) { return eligibility_in_words(p); }},
    Field{"catchment.name", "where it takes women from",
          [](const Programme& p, const ReferenceData&) {
            return p.catchment ? p.catchment->name : std::string("the whole area");
          }},
    Field{"disposal", "the disposal that accepting brings",
          [](const Programme& p, const ReferenceData&) {
            return p.disposal ? spaced(id_of(*p.disposal)) : std::string();
          }},
    Field{"from", "first day",
          [](const Programme& p, const ReferenceData&) {
            return p.from ? in_words(*p.from) : std::string("the first day simulated");
          }},
    Field{"to", "last day",
          [](const Programme& p, const ReferenceData&) {
            return p.to ? in_words(*p.to) : std::string("the end");
          }},
    Field{"areas", "where it runs",
          [](const Programme& p, const ReferenceData& data) { return areas_in_words(p.areas, data); }},
    Field{"support.phases", "phases of support",
          [](const Programme& p, const ReferenceData&) { return phases_in_words(p); }},
    Field{"if_not_completed", "what follows if she does not see it through",
          [](const Programme& p, const ReferenceData&) { return spaced(id_of(p.if_not_completed)); }},
    Field{"when_it_ends", "what becomes of women in it when it ends",
          [](const Programme& p, const ReferenceData&) { return spaced(id_of(p.when_it_ends)); }},
    Field{"capacity.pool", "keyworkers shared in a pool",
          [](const Programme& p, const ReferenceData&) {
            return p.capacity ? p.capacity->pool : std::string();
          }},
    Field{"capacity.shares", "the programme whose keyworkers it uses",
          [](const Programme& p, const ReferenceData&) {
            return p.capacity ? p.capacity->shares : std::string();
          }},
    Field{"capacity.later", "another number of keyworkers",
          [](const Programme& p, const ReferenceData&) { return later_in_words(p); }},
};

/// A field that is a list, told entry by entry.
struct ListField {
  const char* path;
  const char* what;
  std::vector<std::string> (*as_said)(const Programme&, const KnownNumbers&);
};

constexpr std::array list_fields{
    ListField{"taken_up_odds", "who accepts", taken_up_odds_as_said},
    ListField{"support.completed_odds", "who sees it through", completed_odds_as_said},
    ListField{"informs", "what it tells others", informs_as_said},
    ListField{"effects", "what it changes for women",
              [](const Programme& p, const KnownNumbers&) { return effects_as_said(p); }},
    ListField{"changes", "what it changes in practice",
              [](const Programme& p, const KnownNumbers&) {
                std::vector<std::string> said;
                for (const auto& change : p.changes) said.push_back(in_words(change, p) + ".");
                return said;
              }},
    ListField{"costs", "what it costs", costs_as_said},
};

/// What stands at a path of keys with dots between; null if nothing does.
Json at_path(const Json& written, std::string_view path) {
  const Json* at = &written;
  while (!path.empty()) {
    const std::string key(path.substr(0, path.find('.')));
    path.remove_prefix(std::min(path.size(), key.size() + 1));
    if (!at->is_object() || !at->contains(key)) return nullptr;
    at = &at->at(key);
  }
  return *at;
}

/// Compares one programme with itself in another scenario.
class Comparison {
 public:
  Comparison(const InUse& first, const InUse& second, const ReferenceData& data, Differences& all)
      : first_(first), second_(second), data_(data), all_(all), before_(all.size()) {}

  void compare() {
    for (const auto& field : fields) compare_field(field);
    compare_numbers();
    for (const auto& list : list_fields) compare_list(list);
    compare_texts();
    compare_the_rest();
  }

 private:
  [[nodiscard]] std::string path(std::string_view field) const {
    return fmt::format("programmes.{}.{}", second_.key, field);
  }
  [[nodiscard]] std::string named(std::string_view what) const {
    return fmt::format("{} ({}), {}", title_of(*second_.programme), second_.key, what);
  }
  void add(DifferenceIn in, std::string_view field, std::string sentence) {
    all_.push_back({.in = in,
                    .path = path(field),
                    .sentence = std::move(sentence),
                    .first = at_path(first_.written, field),
                    .second = at_path(second_.written, field)});
  }

  void compare_field(const Field& field) {
    const auto one = field.in_words(*first_.programme, data_);
    const auto other = field.in_words(*second_.programme, data_);
    if (one != other)
      add(DifferenceIn::programmes, field.path,
          instead_of(named(field.what), or_nothing(other), or_nothing(one)));
  }

  using Numbers = std::map<std::string, const ParameterRecord*>;

  static bool stands_in(const std::string& field, const char* list) {
    return field.starts_with(std::string(list) + ".");
  }

  /// Its numbers by their fields: those of one list, or, without one, those of no list.
  [[nodiscard]] static Numbers numbers_of(const InUse& use, const char* list = nullptr) {
    Numbers all;
    for (const auto& record : use.records) {
      const auto field = record.path.substr(record.path.find('.', record.path.find('.') + 1) + 1);
      const bool of_entry = stands_in(field, "support.phases") || stands_in(field, "capacity.later") ||
                            std::any_of(list_fields.begin(), list_fields.end(),
                                        [&](const ListField& one) { return stands_in(field, one.path); });
      if (list == nullptr ? !of_entry : stands_in(field, list)) all[field] = &record;
    }
    return all;
  }

  void compare_numbers(const char* list = nullptr) {
    const auto one = numbers_of(first_, list);
    const auto other = numbers_of(second_, list);
    auto either = one;
    either.insert(other.begin(), other.end());
    for (const auto& [field, record] : either) {
      const auto a = one.find(field);
      const auto b = other.find(field);
      compare_records(a == one.end() ? nullptr : a->second, b == other.end() ? nullptr : b->second,
                      named(fmt::format("{} (\u2018{}\u2019), {}", field, record->meaning, record->unit)),
                      DifferenceIn::programmes, all_);
    }
  }

  void compare_list(const ListField& list) {
    const auto one = list.as_said(*first_.programme, {first_.programme->id, first_.records});
    const auto other = list.as_said(*second_.programme, {second_.programme->id, second_.records});
    const auto what = named(list.what);
    if (one == other) {
      const auto before = all_.size();
      compare_numbers(list.path);
      if (all_.size() == before && at_path(first_.written, list.path) != at_path(second_.written, list.path))
        add(DifferenceIn::knowledge, list.path, wording("between.entry_known", {{"what", what}}));
    } else if (one.size() == other.size()) {
      for (std::size_t i = 0; i < one.size(); ++i)
        if (one[i] != other[i])
          add(DifferenceIn::programmes, list.path,
              wording("between.entry", {{"what", what}, {"second", other[i]}, {"first", one[i]}}));
    } else {
      for (const auto& entry : one)
        if (std::count(other.begin(), other.end(), entry) < std::count(one.begin(), one.end(), entry))
          add(DifferenceIn::programmes, list.path,
              wording("between.old_entry", {{"what", what}, {"entry", entry}}));
      for (const auto& entry : other)
        if (std::count(one.begin(), one.end(), entry) < std::count(other.begin(), other.end(), entry))
          add(DifferenceIn::programmes, list.path,
              wording("between.new_entry", {{"what", what}, {"entry", entry}}));
    }
  }

  void compare_texts() {
    for (const char* const text : {"title", "summary", "notes", "in_baseline"})
      if (at_path(first_.written, text) != at_path(second_.written, text))
        add(DifferenceIn::names, text,
            wording("between.worded", {{"what", named(fmt::format("its {}", spaced(text)))}}));
    if (at_path(first_.written, "evidence") != at_path(second_.written, "evidence"))
      add(DifferenceIn::knowledge, "evidence",
          wording("between.entry_known", {{"what", named("its evidence")}}));
  }

  /// Whatever is written otherwise and has not been told: nothing may differ without a word.
  void compare_the_rest() {
    constexpr std::array<std::string_view, 3> told_by_areas{"areas", "in_home_areas", "home_areas"};
    Json keys = first_.written;
    keys.update(second_.written);
    for (const auto& [key, ignored] : keys.items()) {
      const auto one = at_path(first_.written, key);
      const auto other = at_path(second_.written, key);
      if (one == other || std::find(told_by_areas.begin(), told_by_areas.end(), key) != told_by_areas.end())
        continue;
      const auto told = std::any_of(
          all_.begin() + static_cast<std::ptrdiff_t>(before_), all_.end(), [&](const ScenarioDifference& d) {
            return d.path == path(key) || d.path.starts_with(path(key) + ".") || key == "assumptions";
          });
      if (!told) add(DifferenceIn::programmes, key, instead_of(named(key), other.dump(), one.dump()));
    }
  }

  const InUse& first_;
  const InUse& second_;
  const ReferenceData& data_;
  Differences& all_;
  std::size_t before_;
};

std::vector<std::string> keys_of(const std::vector<InUse>& these, const std::vector<InUse>& those) {
  std::vector<std::string> keys;
  for (const auto& one : these)
    if (find(those, one.key) != nullptr) keys.push_back(one.key);
  return keys;
}

}  // namespace

void compare_programmes(const ReadScenario& first, const ReadScenario& second, const ReferenceData& data,
                        Differences& differences) {
  const auto ones = programmes_of(first);
  const auto others = programmes_of(second);
  const auto named = [](const InUse& use) {
    return fmt::format("{} ({})", title_of(*use.programme), use.key);
  };
  for (const auto& use : others)
    if (find(ones, use.key) == nullptr)
      differences.push_back({.in = DifferenceIn::programmes,
                             .path = "programmes." + use.key,
                             .sentence = wording("between.programme_added", {{"programme", named(use)}}),
                             .more = programme_as_said(*use.programme, use.records, data),
                             .second = use.written});
  for (const auto& use : ones)
    if (find(others, use.key) == nullptr)
      differences.push_back({.in = DifferenceIn::programmes,
                             .path = "programmes." + use.key,
                             .sentence = wording("between.programme_gone", {{"programme", named(use)}}),
                             .first = use.written});
  for (const auto& use : ones)
    if (const auto* const other = find(others, use.key)) Comparison(use, *other, data, differences).compare();
  const auto before = keys_of(ones, others);
  const auto after = keys_of(others, ones);
  if (before != after)
    differences.push_back({.in = DifferenceIn::programmes,
                           .path = "programmes",
                           .sentence = wording("between.programme_order",
                                               {{"second", listed(after)}, {"first", listed(before)}}),
                           .first = before,
                           .second = after});
}

}  // namespace holloway
