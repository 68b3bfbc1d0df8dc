#pragma once
// Files that never take the place of another.

#include <filesystem>
#include <string_view>

namespace holloway {

/// Writes a whole file, and its folders if they are not there. False, and nothing written, if something of
/// that name is there already. Throws FolderError if the folder cannot be used, WriteError if the file cannot
/// be written.
bool write_if_new(const std::filesystem::path& file, std::string_view bytes);

}  // namespace holloway
