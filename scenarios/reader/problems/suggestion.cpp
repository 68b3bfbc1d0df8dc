#include "scenarios/reader/problems/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <limits>
#include <system_error>

namespace holloway {

namespace {

/// Names are compared without regard to capitals, and with spaces, hyphens and underscores as one.
std::string plain(std::string_view word) {
  std::string text;
  for (const char c : word.substr(0, 100)) {
    const auto byte = static_cast<unsigned char>(c);
    text += c == ' ' || c == '_' ? '-' : static_cast<char>(std::tolower(byte));
  }
  return text;
}

/// "places_per_area" -> "place", "per", "area": without the plural's s and without what says nothing.
std::vector<std::string> words_of(std::string_view name) {
  static constexpr std::array<std::string_view, 10> small{"a",  "an", "the", "has", "is",
                                                          "of", "on", "in",  "to",  "was"};
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    if (!word.empty() && std::find(small.begin(), small.end(), word) == small.end()) words.push_back(word);
    word.clear();
  };
  for (const char c : plain(name)) {
    if (c == '-' || c == '.' || c == ',' || c == ';' || c == ':')
      end_word();
    else
      word += c;
  }
  end_word();
  return words;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
  // Three rows of the table of distances between beginnings of a and of b.
  std::vector<int> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

std::string_view nearest(std::string_view mistyped, const std::vector<std::string_view>& known) {
  const auto typed = plain(mistyped);
  const int near_enough = std::max(1, static_cast<int>(typed.size()) / 3);
  std::string_view best;
  int best_distance = std::numeric_limits<int>::max();
  for (const auto word : known) {
    const auto spelt = plain(word);
    // Two words are at least as far apart as their lengths.
    const int at_least = std::abs(static_cast<int>(typed.size()) - static_cast<int>(spelt.size()));
    if (at_least > std::min(near_enough, best_distance)) continue;
    const int distance = edit_distance(typed, spelt);
    if (distance < best_distance || (distance == best_distance && word < best)) {
      best = word;
      best_distance = distance;
    }
  }
  return best_distance <= near_enough ? best : std::string_view();
}

std::vector<std::string_view> with_the_words(std::string_view typed,
                                             const std::vector<std::string_view>& known) {
  std::vector<std::string_view> found;
  constexpr std::size_t long_enough = 5;  // "name" is a word of too much
  const auto wanted = words_of(typed);
  if (wanted.empty() || typed.size() < long_enough) return found;
  for (const auto name : known) {
    const auto has = words_of(name);
    const auto is_there = [&](const std::string& word) {
      return std::find(has.begin(), has.end(), word) != has.end();
    };
    if (std::all_of(wanted.begin(), wanted.end(), is_there)) found.push_back(name);
  }
  return found;
}

std::string did_you_mean(std::string_view mistyped, const std::vector<std::string_view>& known) {
  constexpr std::size_t few = 4;
  if (const auto word = nearest(mistyped, known); !word.empty())
    return fmt::format("; did you mean \"{}\"?", word);
  const auto similar = with_the_words(mistyped, known);
  if (similar.empty() || similar.size() > few) return {};
  return fmt::format("; did you mean {}?", alternatives(similar));
}

std::string did_you_mean_or_list(std::string_view mistyped, const std::vector<std::string_view>& known) {
  constexpr std::size_t most = 50;  // all points, facts and things that a programme can move
  constexpr std::size_t few = 20;
  auto text = did_you_mean(mistyped, known);
  if (!text.empty() || known.empty() || known.size() > most) return text;
  auto listed = known;
  if (listed.size() > few) std::sort(listed.begin(), listed.end());
  return fmt::format("; it can be {}", alternatives(listed));
}

std::string did_you_mean_file(const std::filesystem::path& missing, const std::filesystem::path& folder) {
  constexpr std::size_t most = 1000;  // a folder may hold any number of files
  const auto parent = missing.parent_path();
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator file(parent.empty() ? "." : parent, error);
  for (; !error && file != std::filesystem::directory_iterator() && names.size() < most;
       file.increment(error))
    if (file->path().extension() == ".json") names.push_back(file->path().stem().string());
  const auto name = nearest(missing.stem().string(), {names.begin(), names.end()});
  if (name.empty()) return {};
  return fmt::format("; did you mean \"{}\"?", (folder / (std::string(name) + ".json")).string());
}

std::string alternatives(const std::vector<std::string_view>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += fmt::format("\"{}\"", words[i]);
  }
  return text;
}

}  // namespace holloway
