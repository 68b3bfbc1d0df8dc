#include "scenarios/reader/published/read_areas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/places.hpp"
#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

std::vector<AreaIndex> read_areas(const Cursor& list, const ReferenceData& data) {
  std::vector<AreaIndex> areas;
  std::vector<std::string_view> known;
  for (const auto& area : data.areas) known.push_back(area.id);
  for (const auto& item : list.items()) {
    const auto id = item.text();
    if (!id) continue;
    const auto found = std::find(known.begin(), known.end(), std::string_view(*id));
    const auto index = static_cast<AreaIndex>(found - known.begin());
    if (found == known.end())
      item.problem(
          fmt::format("no area {}{} (./holloway list areas)", in_quotes(*id), area_suggestion(*id, data)));
    else if (std::find(areas.begin(), areas.end(), index) != areas.end())
      item.problem(fmt::format("{} is given twice", in_quotes(*id)));
    else
      areas.push_back(index);
  }
  std::sort(areas.begin(), areas.end());
  return areas;
}

std::vector<AreaIndex> read_areas_simulated(const Cursor& list, const ReferenceData& data,
                                            const std::vector<AreaIndex>& simulated, bool fixed) {
  if (!list.exists()) return {};
  auto areas = read_areas(list, data);
  if (!fixed || simulated.empty()) return areas;
  for (const auto& item : list.items()) {
    if (!item.is(Node::Kind::text)) continue;
    const auto is_this = [&](AreaIndex area) { return data.areas[area].id == item.node().text; };
    if (std::any_of(areas.begin(), areas.end(), is_this) &&
        std::none_of(simulated.begin(), simulated.end(), is_this))
      say_never_acts(item,
                     fmt::format("{} is not among the areas this scenario simulates", shown(item.node())));
  }
  return areas;
}

}  // namespace holloway
