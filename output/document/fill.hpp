#pragma once
// Puts generated lists where the hand-written text asks for them.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace holloway::document {

/// Makes the list that the words ask for. Throws std::runtime_error if it knows no such list.
using MakeList = std::function<std::string(const std::vector<std::string>& words)>;

/// The text with every line "{{words}}" replaced by make(words).
std::string fill(std::string_view text, const MakeList& make);

/// The text with headings "### 7.# Title" numbered in their order: 7.1, 7.2 and so on. Nobody then has to
/// renumber.
std::string numbered(std::string text);

}  // namespace holloway::document
