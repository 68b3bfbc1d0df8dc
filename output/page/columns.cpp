#include "output/page/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// Fewer alike objects than this take no less room in columns.
constexpr std::size_t fewest_in_columns = 3;

bool same_keys(const Json& one, const Json& other) {
  return one.size() == other.size() &&
         std::equal(one.items().begin(), one.items().end(), other.items().begin(),
                    [](const auto& a, const auto& b) { return a.key() == b.key(); });
}

bool alike(const Json& value) {
  if (!value.is_structured() || value.size() < fewest_in_columns) return false;
  const Json& first = *value.begin();
  return std::all_of(value.begin(), value.end(), [&first](const Json& each) {
    return each.is_object() && !each.empty() && same_keys(each, first);
  });
}

Json columns_of(const Json& value) {
  Json columns = Json::object();
  for (const auto& [key, ignored] : value.begin()->items()) {
    Json column = Json::array();
    for (const Json& each : value) column.push_back(each.at(key));
    columns[key] = in_columns(column);
  }
  if (value.is_array()) return {{"~length", value.size()}, {"~columns", std::move(columns)}};
  Json rows = Json::array();
  for (const auto& [name, ignored] : value.items()) rows.push_back(name);
  return {{"~rows", std::move(rows)}, {"~columns", std::move(columns)}};
}

/// Whole numbers are written without a point.
Json number(double value) {
  constexpr double largest_whole = 1e15;
  const double shown = rounded_for_page(value);
  if (shown == std::trunc(shown) && std::abs(shown) < largest_whole) return static_cast<std::int64_t>(shown);
  return shown;
}

}  // namespace

double rounded_for_page(double value) {
  return std::strtod(fmt::format("{:.7g}", value).c_str(), nullptr);
}

Json in_columns(const Json& value) {
  if (value.is_number_float()) return number(value.get<double>());
  if (alike(value)) return columns_of(value);
  if (!value.is_structured()) return value;
  Json all = value.is_array() ? Json::array() : Json::object();
  for (const auto& [key, each] : value.items())
    if (value.is_array())
      all.push_back(in_columns(each));
    else
      all[key] = in_columns(each);
  return all;
}

}  // namespace holloway
