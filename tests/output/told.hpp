#pragma once
// What a study is told in, all of it: the sentences of summary.json one after another, as the page and the terminal have
// them.

#include <nlohmann/json.hpp>
#include <string>

#include "output/telling/telling.hpp"

namespace holloway::testing {

inline void add_texts(const nlohmann::ordered_json& value, std::string& all) {
  if (value.is_string()) all += value.get<std::string>() + "\n";
  if (value.is_structured())
    for (const auto& each : value) add_texts(each, all);
}

inline std::string told(const Study& study) {
  std::string all;
  add_texts(in_words_json(analyse(study)), all);
  return all;
}

}  // namespace holloway::testing
