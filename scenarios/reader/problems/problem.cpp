#include "scenarios/reader/problems/problem.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "output/words/unprintable.hpp"

namespace holloway {

namespace {

/// "/parameters/police/admission" as the command line writes it: "police.admission".
std::string with_dots(std::string pointer) {
  constexpr std::string_view parameters = "/parameters";
  if (pointer.starts_with(parameters)) pointer.erase(0, parameters.size());
  if (!pointer.empty()) pointer.erase(0, 1);
  std::replace(pointer.begin(), pointer.end(), '/', '.');
  return pointer;
}

/// All that could stand somewhere, which is a long list, is read once and not with every problem.
void list_once(std::vector<Problem>& problems) {
  constexpr std::string_view beginning = "; it can be ";
  constexpr std::size_t long_list = 200;
  std::set<std::string> listed;
  for (auto& problem : problems) {
    const auto at = problem.message.find(beginning);
    if (at == std::string::npos || problem.message.size() - at < long_list) continue;
    if (!listed.insert(problem.message.substr(at)).second)
      problem.message.replace(at, std::string::npos, "; it can be one of those listed above");
  }
}

}  // namespace

std::string to_text(const Problem& problem) {
  constexpr std::array<std::string_view, 3> words{"error", "warning", "note"};
  const auto word = words[static_cast<std::size_t>(problem.severity)];
  const auto file = on_one_line(shortened(problem.file, 1000));
  const auto message = on_one_line(shortened(problem.message, 3000));
  if (problem.line > 0) {
    const auto pointer = problem.pointer.empty() ? "/" : on_one_line(shortened(problem.pointer, 600));
    return fmt::format("{}: {}:{}: {}: {}", word, file, problem.line, pointer, message);
  }
  // Of the options only these can name more than one thing.
  const bool has_paths = file == "--set" || file == "--programme" || file == "--sweep";
  if (problem.pointer.empty() || !has_paths) return fmt::format("{}: {}: {}", word, file, message);
  return fmt::format("{}: {}: {}: {}", word, file, with_dots(on_one_line(shortened(problem.pointer, 300))),
                     message);
}

std::vector<Problem> in_order(std::vector<Problem> problems) {
  const auto place = [](const Problem& p) { return std::tie(p.file, p.line, p.pointer); };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
  // The first message about a place is the most basic one; what follows from it would only repeat it.
  const auto same = [&](const Problem& a, const Problem& b) { return place(a) == place(b); };
  problems.erase(std::unique(problems.begin(), problems.end(), same), problems.end());
  list_once(problems);
  return problems;
}

}  // namespace holloway
