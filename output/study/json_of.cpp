#include "output/study/json_of.hpp"

#include "output/study/finite.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

Json json_of(double value) {
  return finite(value, "a number of the summary") == 0.0 ? Json(0.0) : Json(value);  // no negative zero
}

Json json_of(const std::optional<double>& value) {
  return value ? json_of(*value) : Json(nullptr);
}

Json json_of(const Distribution& d) {
  return {{"mean", json_of(d.mean)}, {"sd", json_of(d.sd)},   {"standard_error", json_of(d.standard_error)},
          {"q025", json_of(d.q025)}, {"q50", json_of(d.q50)}, {"q975", json_of(d.q975)}};
}

}  // namespace holloway
