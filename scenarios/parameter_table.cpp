#include "scenarios/parameter_table.hpp"

namespace holloway {

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

}  // namespace holloway
