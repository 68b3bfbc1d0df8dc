#pragma once
// JSON text, with comments, to values that know their lines.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/problems/problem.hpp"

namespace holloway {

/// What a scenario file may not exceed; more is a mistake, or meant to do harm.
namespace limit {
inline constexpr std::size_t file_bytes = 4U << 20;
inline constexpr std::size_t values = 200'000;
inline constexpr std::size_t nesting = 32;
inline constexpr std::size_t key_bytes = 200;
inline constexpr std::size_t text_bytes = 20'000;
}  // namespace limit

/// Reads JSON: comments allowed; no trailing commas, no key twice, finite numbers, UTF-8, and in
/// texts and keys no control characters but tab and line break, nor changes of writing direction. Every value
/// knows its line. Nothing, and at least one problem, if the text is not such JSON.
std::optional<Node> parse_json(std::string_view text, const SourceFilePtr& file,
                               std::vector<Problem>& problems);

/// Reads a file and parses it; only a regular file, or what the shell hands over as /dev/stdin or /dev/fd.
/// `file` is how problems call it.
std::optional<Node> parse_json_file(const std::filesystem::path& path, const SourceFilePtr& file,
                                    std::vector<Problem>& problems);

}  // namespace holloway
