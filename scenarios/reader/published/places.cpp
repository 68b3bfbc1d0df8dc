#include "scenarios/reader/published/places.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

struct KnownPlace {
  std::string id;
  std::string name;
  std::string area;  ///< identifier
};

/// Without the words that are left out as often as not: "City of Leeds", "HMP Styal".
std::string place_id(std::string_view name) {
  auto id = identifier_of(name.substr(0, 100));
  for (const std::string_view before : {"city-of-", "county-of-", "hmp-", "hm-prison-", "the-"})
    if (id.starts_with(before) && id.size() > before.size()) id.erase(0, before.size());
  return id;
}

std::vector<KnownPlace> read_places() {
  std::vector<Problem> ignored;  // without the file the message is only shorter; a test reads it
  const CsvTable table(scenarios_folder() / "data" / "places.csv", {"place", "police_force_area"}, ignored);
  std::vector<KnownPlace> places;
  for (const auto& row : table.rows())
    places.push_back({place_id(table.text(row, "place")), table.text(row, "place"),
                      identifier_of(table.text(row, "police_force_area"))});
  return places;
}

const std::vector<KnownPlace>& known_places() {
  static const auto places = read_places();
  return places;
}

/// The areas that a place lies in.
std::vector<std::string_view> areas_of(std::string_view id, const std::vector<KnownPlace>& places) {
  std::vector<std::string_view> areas;
  for (const auto& place : places)
    if (place.id == id) areas.push_back(place.area);
  return areas;
}

}  // namespace

std::string area_suggestion(std::string_view name, const ReferenceData& data) {
  const auto& places = known_places();
  const auto id = place_id(name);
  if (const auto areas = areas_of(id, places); areas.size() == 1)
    return fmt::format("; it is in the area \"{}\"", areas.front());
  else if (!areas.empty())
    return fmt::format("; it is more than one area: \"{}\"", fmt::join(areas, "\", \""));
  std::vector<std::string_view> known;
  for (const auto& area : data.areas) known.push_back(area.id);
  if (auto near = did_you_mean(name, known); !near.empty()) return near;
  std::vector<std::string_view> ids;
  for (const auto& place : places) ids.push_back(place.id);
  const auto near = nearest(id, ids);
  if (near.empty()) return {};
  const auto place =
      std::find_if(places.begin(), places.end(), [&](const KnownPlace& one) { return one.id == near; });
  return fmt::format("; did you mean {}, in the area \"{}\"?", place->name,
                     fmt::join(areas_of(near, places), "\" and \""));
}

std::vector<std::string> places_in(std::string_view area) {
  std::vector<std::string> names;
  for (const auto& place : known_places())
    if (place.area == area) names.push_back(place.name);
  return names;
}

}  // namespace holloway
