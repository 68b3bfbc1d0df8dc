#pragma once
// One value that a sweep gives to one path of an option.

#include <optional>
#include <string>

namespace holloway {

struct SweptValue {
  std::string path;                ///< "police.admission", "programmes.new-chance.effects.0.size"
  std::string text;                ///< as it would be written after --set PATH=
  std::optional<double> number{};  ///< if it is one
};

}  // namespace holloway
