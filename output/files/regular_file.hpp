#pragma once
// The one way in which files are read: nothing that could keep the program waiting, or never end.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace holloway {

/// What is read as a file: only what is a file, or also a pipe that a shell handed over (`< file`,
/// `<(command)`: /dev/stdin, /dev/fd/N), which ends when what feeds it does.
enum class Readable { regular_files, and_pipes_handed_over };

/// More than any file the program reads.
inline constexpr std::size_t most_file_bytes = std::size_t{1} << 30;

/// A whole file, or why it could not be had.
struct FileText {
  std::optional<std::string> bytes;
  /// "cannot be read: No such file or directory", "is a folder, not a file", "is not a regular file", "is
  /// larger than 16 MiB"; empty if there are bytes.
  std::string problem;
};

/// Reads a whole file of at most so many bytes, following links. A pipe, socket or device is neither waited
/// for nor read.
FileText read_file(const std::filesystem::path& path, std::size_t most_bytes = most_file_bytes,
                   Readable what = Readable::regular_files);

/// The same for a file that has to be there. Throws std::runtime_error naming the file and the problem.
std::string read_file_or_throw(const std::filesystem::path& path);

/// The first bytes of a file, at most so many, not following a link at its end. Nothing if it is not a
/// regular file or cannot be read.
std::optional<std::string> first_bytes(const std::filesystem::path& path, std::size_t bytes);

}  // namespace holloway
