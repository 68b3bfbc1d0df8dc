#include "tests/fuzz/fuzz_folder.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <system_error>

#include "output/words/unprintable.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway::fuzz {

namespace fs = std::filesystem;

namespace {

// The same in every process, so that links may lead there.
constexpr int input_descriptor = 900;

void link_to(const fs::path& target, const fs::path& place) {
  std::error_code error;
  if (fs::read_symlink(place, error) == target) return;
  fs::create_symlink(target, place, error);  // another process may have been quicker
  demand(fs::read_symlink(place) == target);
}

void look_like(const fs::path& original, const fs::path& copy, const fs::path& but_not) {
  fs::create_directories(copy);
  for (const auto& entry : fs::directory_iterator(original)) {
    const auto place = copy / entry.path().filename();
    if (entry.is_regular_file() && place != but_not) link_to(entry.path(), place);
  }
}

void open_input() {
  const int memory = ::memfd_create("input", 0);
  demand(memory >= 0 && ::dup2(memory, input_descriptor) == input_descriptor);
  ::close(memory);
}

}  // namespace

Folder::Folder(std::string_view name, const fs::path& original, const fs::path& input)
    : path_(fs::path(HOLLOWAY_FUZZ_FOLDER) / name), input_(input) {
  const auto place = path_ / input;
  look_like(original, path_, place);
  if (fs::is_directory(original / "programmes"))
    look_like(original / "programmes", path_ / "programmes", place);
  link_to(fmt::format("/proc/self/fd/{}", input_descriptor), place);
  open_input();
}

void Folder::put(std::string_view bytes) const {
  demand(::ftruncate(input_descriptor, 0) == 0);
  for (std::size_t at = 0; at < bytes.size();) {
    const auto written =
        ::pwrite(input_descriptor, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
    demand(written > 0);
    at += static_cast<std::size_t>(written);
  }
}

const ReferenceData& data() {
  static const ReferenceData read = load_reference_data(scenarios_folder() / "data");
  return read;
}

void check_told_in_one_line(const std::vector<Problem>& problems) {
  for (const auto& problem : problems) {
    const auto text = to_text(problem);
    demand(on_one_line(text) == text);
  }
}

void check(const std::vector<Problem>& problems) {
  for (const auto& problem : problems) demand(problem.line > 0);
  check_told_in_one_line(problems);
}

}  // namespace holloway::fuzz
