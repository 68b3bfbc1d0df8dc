#pragma once

#include <stdexcept>

namespace holloway {

/// Results could not be written: no room, no permission, not a folder. The message names the path and the
/// reason.
class WriteError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace holloway
