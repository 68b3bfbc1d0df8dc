#include "scenarios/reader/parameters/parameter_table.hpp"

#include <utility>

namespace holloway {

namespace {

/// Lists groups and passes over single parameters.
struct ListGroups {
  std::vector<ParameterGroup>& groups;
  template <const Unit& U>
  void operator()(std::string_view, Quantity<U>&, std::string_view) const {}
  template <class Enum, class Value>
  void operator()(std::string_view path, PerEach<Enum, Value>&, std::string_view) const {
    ParameterGroup group{std::string(path), {}};
    for (const auto id : Names<Enum>::ids) group.members.push_back(group.path + "." + std::string(id));
    groups.push_back(std::move(group));
  }
};

}  // namespace

const std::vector<ParameterEntry>& parameter_table() {
  static const auto table = [] {
    std::vector<ParameterEntry> entries;
    Parameters any;
    visit_each_parameter(any, [&]<const Unit & U>(std::string path, Quantity<U>&, std::string_view meaning) {
      entries.push_back({std::move(path), meaning, &U});
    });
    return entries;
  }();
  return table;
}

const std::vector<std::string_view>& parameter_paths() {
  static const auto paths = [] {
    std::vector<std::string_view> all;
    for (const auto& entry : parameter_table()) all.push_back(entry.path);
    return all;
  }();
  return paths;
}

const std::vector<ParameterGroup>& parameter_groups() {
  static const auto groups = [] {
    std::vector<ParameterGroup> all;
    Parameters any;
    visit_parameters(any, ListGroups{all});
    return all;
  }();
  return groups;
}

}  // namespace holloway
