#pragma once
// Fingerprints of texts.

#include <string>
#include <string_view>

namespace holloway {

/// SHA-256 of the bytes, in hexadecimal. Throws std::runtime_error if the library cannot work it out.
std::string sha256(std::string_view bytes);

}  // namespace holloway
