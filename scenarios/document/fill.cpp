#include "scenarios/document/fill.hpp"

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

}  // namespace holloway::document
