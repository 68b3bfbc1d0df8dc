#include "output/document/fill.hpp"

#include <sstream>

#include "output/words/fill_blanks.hpp"

namespace holloway::document {

std::string fill(std::string_view text, const MakeList& make) {
  return fill_blanks(text, {"{{", "}}\n"}, [&make](std::string_view list) {
    std::istringstream in{std::string(list)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return make(words);
  });
}

std::string numbered(std::string text) {
  constexpr std::string_view mark = ".# ";
  int number = 0;
  std::string chapter;
  for (auto at = text.find("\n### "); at != text.npos; at = text.find("\n### ", at + 1)) {
    const auto begin = at + 5;
    const auto end = text.find_first_not_of("0123456789", begin);
    if (end == text.npos || text.compare(end, mark.size(), mark) != 0) continue;
    const auto here = text.substr(begin, end - begin);
    number = here == chapter ? number + 1 : 1;
    chapter = here;
    text.replace(end, mark.size(), "." + std::to_string(number) + " ");
  }
  return text;
}

}  // namespace holloway::document
