#include "output/words/search_words.hpp"

#include <fmt/format.h>

#include <array>

#include "output/words/figures.hpp"

namespace holloway {

namespace {

struct InWords {
  std::string_view done;
  std::string_view meaning;
};

/// In the order of Difference.
constexpr auto in_words = std::to_array<InWords>({
    {"avoided custody", "in prison at some time under the baseline, never under the option"},
    {"were sent to prison", "in prison at some time under the option, never under the baseline"},
    {"spent less time in prison", "in prison under both, under the option by a day or more less"},
    {"spent more time in prison", "in prison under both, under the option by a day or more longer"},
    {"kept their home", "out of prison without a settled home under the baseline, never under the option"},
    {"lost their home", "out of prison without a settled home under the option, never under the baseline"},
    {"kept their children", "separated from children by prison under the baseline, never under the option"},
    {"were separated from their children",
     "separated from children by prison under the option, never under the baseline"},
    {"were diverted", "an offence prosecuted under the baseline is settled out of court under the option"},
    {"were prosecuted", "an offence settled out of court under the baseline is prosecuted under the option"},
    {"were spared conditions",
     "an offence met with a conditional caution under the baseline ends without one under the option, and "
     "without prosecution"},
    {"met with conditions",
     "an offence that ended without prosecution or conditions under the baseline is met with a conditional "
     "caution under the option"},
    {"were drawn in",
     "an offence met no further action under the baseline; under the option she took up a programme over it, "
     "or it was settled out of court or prosecuted"},
    {"were let go",
     "an offence met no further action under the option; under the baseline she took up a programme over it, "
     "or it was settled out of court or prosecuted"},
    {"were not recalled", "recalled to prison under the baseline, never under the option"},
    {"were recalled", "recalled to prison under the option, never under the baseline"},
    {"came to notice less often", "fewer occasions of offending under the option"},
    {"came to notice more often", "more occasions of offending under the option"},
});
static_assert(in_words.size() == count_of<Difference>);

}  // namespace

std::string_view words_for(Difference difference) {
  return in_words[index_of(difference)].done;
}

std::string_view meaning_of(Difference difference) {
  return in_words[index_of(difference)].meaning;
}

std::string differences_for_help() {
  constexpr std::size_t indent = 21, width = 110;
  std::string text = "Kinds of women for --who, each followed by its opposite:\n";
  for (std::size_t i = 0; i < in_words.size(); ++i) {
    std::string line = fmt::format("  {:<{}}", id_of(Difference(i)), indent - 2);
    std::string_view rest = in_words[i].meaning;
    for (; rest.size() > width - indent; line = std::string(indent, ' ')) {
      const auto end = rest.rfind(' ', width - indent);
      text += line + std::string(rest.substr(0, end)) + "\n";
      rest.remove_prefix(end + 1);
    }
    text += line + std::string(rest) + "\n";
  }
  return text;
}

std::string found_text(const WomenFound& found, std::uint64_t replication) {
  const auto whole = [](std::int64_t n) { return whole_text(static_cast<std::size_t>(n)); };
  const Difference opposite = opposite_of(found.difference);
  return fmt::format(
      "In replication {}, women who {} ({}): {} of the {} to whom anything happens. The other way ({}): {}.",
      replication, words_for(found.difference), meaning_of(found.difference),
      found.matching.empty() ? "none" : whole_text(found.matching.size()), whole(found.women),
      id_of(opposite), found.the_other_way == 0 ? "none" : whole(found.the_other_way));
}

}  // namespace holloway
