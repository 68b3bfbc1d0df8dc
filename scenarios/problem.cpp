#include "scenarios/problem.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "output/unprintable.hpp"

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

}  // namespace

std::string to_text(const Problem& problem) {
  const auto file = on_one_line(shortened(problem.file, 1000));
  const auto message = on_one_line(shortened(problem.message, 3000));
  if (problem.line > 0) {
    const auto pointer = problem.pointer.empty() ? "/" : on_one_line(shortened(problem.pointer, 600));
    return fmt::format("error: {}:{}: {}: {}", file, problem.line, pointer, message);
  }
  // Of the options only --set can name more than one thing.
  if (problem.pointer.empty() || file != "--set") return fmt::format("error: {}: {}", file, message);
  return fmt::format("error: {}: {}: {}", file, with_dots(on_one_line(shortened(problem.pointer, 300))),
                     message);
}

std::vector<Problem> in_order(std::vector<Problem> problems) {
  const auto place = [](const Problem& p) { return std::tie(p.file, p.line, p.pointer); };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
  // The first message about a place is the most basic one; what follows from it would only repeat it.
  const auto same = [&](const Problem& a, const Problem& b) { return place(a) == place(b); };
  problems.erase(std::unique(problems.begin(), problems.end(), same), problems.end());
  return problems;
}

}  // namespace holloway
