#pragma once
// The last check of every number before a person sees it.

#include <stdexcept>
#include <string_view>

namespace holloway {

/// A number that was about to be written is infinite, or none at all.
class NotFinite : public std::runtime_error {
 public:
  explicit NotFinite(std::string_view what);
};

/// The value. Throws NotFinite, naming what it is of, if it is infinite or not a number.
double finite(double value, std::string_view what);

}  // namespace holloway
