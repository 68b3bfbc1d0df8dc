#include "scenarios/reader/programme/checks/programme_questions.hpp"

#include <fmt/format.h>

#include <optional>

namespace holloway {

namespace {

/// Places of its own in an area with so many adult women, at a scale of 1.
double places_in(const ProgrammeCapacity& capacity, double adult_women) {
  return capacity.keyworkers.value() * capacity.caseload.value() *
         (capacity.per_area ? 1.0 : adult_women / 1e5);
}

struct Fewest {
  double places = 0;  ///< at a scale of 1
  AreaIndex area{};
};

std::optional<Fewest> fewest_of(const Programme& programme, const Scenario& scenario,
                                const ReferenceData& data) {
  const bool own =
      programme.capacity && programme.capacity->shares.empty() && programme.capacity->pool.empty();
  if (!own) return std::nullopt;
  std::optional<Fewest> fewest;
  for (const AreaIndex area : programme.areas.empty() ? scenario.areas : programme.areas) {
    const double places = places_in(*programme.capacity, data.areas.at(area).adult_women);
    if (!fewest || places < fewest->places) fewest = Fewest{places, area};
  }
  return fewest;
}

}  // namespace

void ask_about_parts_of_places(const Cursor& programmes, const Scenario& scenario,
                               const ReferenceData& data) {
  const auto entries = programmes.items();
  if (entries.size() != scenario.programmes.size()) return;  // some could not be read
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto fewest = fewest_of(scenario.programmes[i], scenario, data);
    if (!fewest || fewest->places <= 0.0) continue;
    const double here = fewest->places / scenario.scale;
    if (here >= 1.0) continue;
    const auto advice =
        fewest->places >= 1.0 && scenario.scale > 1.0
            ? fmt::format("; at a scale of {:.6g} or less there is at least one", fewest->places)
            : std::string();
    entries[i].warn(fmt::format(
        "{} has {:.3g} places in {}{}: a run has one there, or none, by chance, so that counts of women "
        "swing from "
        "run to run{}",
        scenario.programmes[i].id, here, data.areas.at(fewest->area).name,
        scenario.scale == 1.0 ? "" : fmt::format(" at a scale of {:.6g}", scenario.scale), advice));
  }
}

void ask_about_missing_prices(const Cursor& programmes, const Scenario& scenario) {
  const auto entries = programmes.items();
  if (entries.size() != scenario.programmes.size()) return;  // some could not be read
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (scenario.programmes[i].lacks_a_price())
      entries[i].warn(fmt::format(
          "{} supports women and has no price: what it costs is not counted, and the money speaks of "
          "everything else only; give its costs",
          scenario.programmes[i].id));
}

}  // namespace holloway
