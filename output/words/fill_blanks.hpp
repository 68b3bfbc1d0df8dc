#pragma once
// Puts what is worked out where a written text leaves a blank for it.

#include <functional>
#include <string>
#include <string_view>

namespace holloway {

/// What a blank stands between.
struct Brackets {
  std::string_view open;
  std::string_view close;
};

/// The text with each blank, brackets included, replaced by make(what stands between them). Where nothing
/// closes an opened bracket the text stays as it is.
std::string fill_blanks(std::string_view text, const Brackets& brackets,
                        const std::function<std::string(std::string_view)>& make);

}  // namespace holloway
