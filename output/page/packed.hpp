#pragma once
// Text made small, and of letters that any file can hold.

#include <string>
#include <string_view>

namespace holloway {

/// The text compressed as zlib does (RFC 1950), in base 64 (RFC 4648): what a browser's
/// DecompressionStream("deflate") opens. Throws std::runtime_error if there is no memory for it.
std::string packed(std::string_view text);

}  // namespace holloway
