#include "output/files/file_moves.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <system_error>

#include "output/files/regular_file.hpp"
#include "output/files/staged_files.hpp"
#include "output/files/write_error.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

constexpr const char* journal_name = "moves";

bool there(const fs::path& path) {
  std::error_code error;
  const auto type = fs::symlink_status(path, error).type();
  return type != fs::file_type::not_found && type != fs::file_type::none;
}

void rename_or_fail(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::create_directories(to.parent_path(), error);
  if (!error) fs::rename(from, to, error);
  if (error) throw WriteError(fmt::format("{}: cannot be written: {}", to.string(), error.message()));
}

/// What is done, written down before it is begun: "into", then "put", "remove" and "keep", a line each.
std::string journal_of(const fs::path& stage, const fs::path& folder, const FileMoves& moves) {
  const bool within = stage.parent_path() == folder;
  std::string text = fmt::format("into {}\n", within ? "." : folder.filename().string());
  for (const auto& name : moves.put) text += "put " + name + "\n";
  for (const auto& name : moves.remove) text += "remove " + name + "\n";
  if (!moves.keep_as.empty()) text += "keep " + moves.keep_as + "\n";
  return text + "end\n";
}

struct Journal {
  fs::path folder;
  FileMoves moves;
};

std::optional<Journal> journal_in(const fs::path& stage) {
  const auto text = read_file(stage / journal_name).bytes;
  if (!text || !text->ends_with("\nend\n")) return std::nullopt;
  Journal journal;
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    const auto space = line.find(' ');
    const auto word = line.substr(0, space);
    const auto name = space == line.npos ? std::string() : line.substr(space + 1);
    if (word == "into") journal.folder = name == "." ? stage.parent_path() : stage.parent_path() / name;
    if (word == "put") journal.moves.put.push_back(name);
    if (word == "remove") journal.moves.remove.push_back(name);
    if (word == "keep") journal.moves.keep_as = name;
  }
  return journal;
}

/// Each step leaves a state that it can be begun anew from.
void move_back(const fs::path& stage, const fs::path& folder, const FileMoves& moves) {
  std::error_code ignored;
  for (const auto& name : moves.put) {
    if (!there(stage / "new" / name)) fs::rename(folder / name, stage / "new" / name, ignored);
    if (there(stage / "earlier" / name)) fs::rename(stage / "earlier" / name, folder / name, ignored);
  }
  for (const auto& name : moves.remove)
    if (there(stage / "earlier" / name)) fs::rename(stage / "earlier" / name, folder / name, ignored);
}

/// Folders within the folder that held what was removed, and now hold nothing.
void remove_emptied(const fs::path& folder, const FileMoves& moves) {
  std::error_code ignored;
  for (const auto& name : moves.remove)
    if (const auto below = fs::path(name).parent_path(); !below.empty()) fs::remove(folder / below, ignored);
}

void keep_earlier(const fs::path& stage, const fs::path& folder, const FileMoves& moves) {
  if (!moves.keep_as.empty() && there(stage / "earlier"))
    rename_or_fail(stage / "earlier", fs::canonical(folder).parent_path() / moves.keep_as);
}

}  // namespace

void move_into(const fs::path& stage, const fs::path& folder, const FileMoves& moves) {
  write_whole_file(stage / journal_name, journal_of(stage, folder, moves));
  try {
    for (const auto& name : moves.remove)
      if (there(folder / name)) rename_or_fail(folder / name, stage / "earlier" / name);
    for (const auto& name : moves.put) {
      if (there(folder / name)) rename_or_fail(folder / name, stage / "earlier" / name);
      rename_or_fail(stage / "new" / name, folder / name);
    }
    keep_earlier(stage, folder, moves);
  } catch (const WriteError&) {
    move_back(stage, folder, moves);
    throw;
  }
  remove_emptied(folder, moves);
}

bool finish_or_move_back(const fs::path& stage) {
  const auto journal = journal_in(stage);
  if (!journal) return true;
  const auto& [folder, moves] = *journal;
  const auto any = [&](const char* where, const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return there(stage / where / name); });
  };
  if (!any("new", moves.put)) {
    try {
      keep_earlier(stage, folder, moves);
    } catch (const WriteError&) {
      return false;
    }
    return true;
  }
  move_back(stage, folder, moves);
  return !any("earlier", moves.put) && !any("earlier", moves.remove);
}

}  // namespace holloway
