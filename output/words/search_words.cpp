#include "output/words/search_words.hpp"

#include <fmt/format.h>

#include <array>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

const std::string& words_for(Difference difference) {
  return wording_of("differing", id_of(difference));
}

const std::string& meaning_of(Difference difference) {
  return wording_of("differing", fmt::format("{}.meaning", id_of(difference)));
}

const std::string& meaning_of(Happening happening) {
  return wording_of("journeys.happening", id_of(happening));
}

namespace {

/// Every member with its meaning, in two columns.
template <class Enum>
std::string listed_for_help(std::size_t indent) {
  constexpr std::size_t width = 110;
  std::string text;
  for (std::size_t i = 0; i < count_of<Enum>; ++i) {
    std::string line = fmt::format("  {:<{}}", id_of(Enum(i)), indent - 2);
    std::string_view rest = meaning_of(Enum(i));
    for (; rest.size() > width - indent; line = std::string(indent, ' ')) {
      const auto end = rest.rfind(' ', width - indent);
      text += line + std::string(rest.substr(0, end)) + "\n";
      rest.remove_prefix(end + 1);
    }
    text += line + std::string(rest) + "\n";
  }
  return text;
}

}  // namespace

std::string differences_for_help() {
  return wording("differing.kinds") + "\n" + listed_for_help<Difference>(21);
}

std::string happenings_for_help() {
  return wording("journeys.kinds") + "\n" + listed_for_help<Happening>(26);
}

std::string found_text(const WomenFound& found, std::uint64_t replication) {
  const auto whole = [](std::int64_t n) { return whole_text(static_cast<std::size_t>(n)); };
  const Difference opposite = opposite_of(found.difference);
  return wording("differing.found",
                 {{"replication", replication},
                  {"did", words_for(found.difference)},
                  {"meaning", meaning_of(found.difference)},
                  {"number", found.matching.empty() ? "none" : whole_text(found.matching.size())},
                  {"women", whole(found.women)},
                  {"opposite", id_of(opposite)},
                  {"other_way", found.the_other_way == 0 ? "none" : whole(found.the_other_way)}});
}

}  // namespace holloway
