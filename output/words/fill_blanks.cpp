#include "output/words/fill_blanks.hpp"

namespace holloway {

std::string fill_blanks(std::string_view text, const Brackets& brackets,
                        const std::function<std::string(std::string_view)>& make) {
  std::string filled;
  while (true) {
    const auto open = text.find(brackets.open);
    const auto begin = open == text.npos ? open : open + brackets.open.size();
    const auto end = begin == text.npos ? begin : text.find(brackets.close, begin);
    if (end == text.npos) return filled.append(text);
    filled.append(text.substr(0, open));
    filled += make(text.substr(begin, end - begin));
    text.remove_prefix(end + brackets.close.size());
  }
}

}  // namespace holloway
