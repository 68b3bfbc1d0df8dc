#include "output/study/finite.hpp"

#include <fmt/format.h>

#include <cmath>

namespace holloway {

NotFinite::NotFinite(std::string_view what)
    : std::runtime_error(
          fmt::format("{} came out infinite, or as no number at all: nothing is written; some input is "
                      "too large, or this is a fault of the program",
                      what)) {}

double finite(double value, std::string_view what) {
  if (!std::isfinite(value)) throw NotFinite(what);
  return value;
}

}  // namespace holloway
