#include "commands/study/journeys_request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string_view>

#include "commands/shared/command_line.hpp"
#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

/// The member of that identifier; nothing if there is none.
template <class Enum>
std::optional<Enum> member_named(std::string_view word) {
  constexpr const auto& ids = Names<Enum>::ids;
  const auto found = std::find(ids.begin(), ids.end(), word);
  if (found == ids.end()) return std::nullopt;
  return Enum(found - ids.begin());
}

void refuse_word(const std::string& word, std::vector<Problem>& problems) {
  std::vector<std::string_view> known(Names<Happening>::ids.begin(), Names<Happening>::ids.end());
  known.insert(known.end(), Names<Stage>::ids.begin() + 1, Names<Stage>::ids.end());
  const std::string hint = did_you_mean(word, known);
  problems.push_back(on_command_line(
      "--where", fmt::format("no condition \"{}\"{}", word, hint.empty() ? " (--help lists them)" : hint)));
}

}  // namespace

JourneyCondition read_condition(const std::string& text, std::vector<Problem>& problems) {
  JourneyCondition condition;
  std::istringstream words(text);
  bool wants_and = false, is_not = false;
  for (std::string word; words >> word;) {
    if (wants_and && word != "and") {
      problems.push_back(on_command_line("--where", fmt::format("\"and\" is needed before \"{}\"", word)));
      return {};
    }
    if (wants_and) {
      wants_and = false;
    } else if (word == "not") {
      is_not = !is_not;
    } else {
      const auto happening = member_named<Happening>(word);
      const auto stage = member_named<Stage>(word);
      if (happening)
        condition.push_back({*happening, is_not});
      else if (stage && *stage != Stage::begin)
        condition.push_back({*stage, is_not});
      else
        refuse_word(word, problems);
      wants_and = true;
      is_not = false;
    }
  }
  if (!wants_and)
    problems.push_back(
        on_command_line("--where", "needs a condition, such as \"recalled and not homeless\""));
  return condition;
}

std::optional<JourneysWanted> journeys_wanted(const std::optional<std::string>& number,
                                              const std::optional<std::string>& where,
                                              std::vector<Problem>& problems) {
  JourneysWanted wanted;
  if (where) wanted.condition = read_condition(*where, problems);
  if (!number) {
    if (where)
      problems.push_back(
          on_command_line("--where", "says whose journeys are written, and --journeys N is needed"));
    return std::nullopt;
  }
  wanted.women = whole_number("--journeys", number, 1, 1, most_journeys, problems);
  return wanted;
}

}  // namespace holloway
