#pragma once
// What a sweep shows: how the net value and every headline respond, and where they change their sign.

#include <string>
#include <vector>

#include "output/analysis/analysis.hpp"
#include "output/sweep/crossing.hpp"

namespace holloway {

/// A change of sign along one path, with the other paths held where they are.
struct Switch {
  std::size_t path = 0;          ///< position in Response::paths
  std::vector<SweptValue> held;  ///< of the other paths
  Crossing crossing;
};

/// One outcome over all options.
struct OutcomeResponse {
  std::string id;                    ///< "net_present_value", or a measure
  const Measure* measure = nullptr;  ///< none for the net value
  std::vector<Sample> samples;       ///< by option, in order: option less baseline of each run
  std::vector<Switch> switches;
};

struct Response {
  std::vector<std::string> paths;
  std::vector<OutcomeResponse> outcomes;  ///< the net value first, then the headlines
};

/// Whether the study's options are those of a sweep.
bool is_sweep(const Study& study);

/// What the sweep shows; nothing in it if the study is no sweep. Only along paths whose values are numbers
/// can an outcome be said to change its sign.
Response response_of(const Analysis& analysis);

/// What is known of a path's number, as the first option has it; none where it is no number.
const ParameterRecord* record_of_path(const Study& study, std::string_view path);

}  // namespace holloway
