#include "output/document/fill.hpp"

#include <algorithm>
#include <sstream>

namespace holloway::document {

std::string fill(std::string_view text, const MakeList& make) {
  std::string filled;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.size() > 4 && line.starts_with("{{") && line.ends_with("}}")) {
      std::istringstream in(std::string(line.substr(2, line.size() - 4)));
      std::vector<std::string> words;
      for (std::string word; in >> word;) words.push_back(word);
      filled += make(words);
    } else {
      filled.append(line);
      filled += '\n';
    }
  }
  return filled;
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
