#pragma once
// The page's template, style sheets and scripts, put into the program when it is built (embed.cmake).

#include <span>
#include <string_view>

namespace holloway::embedded {

struct File {
  std::string_view name;
  std::string_view text;
};

extern const std::string_view page_template;
/// Style sheets one after another.
extern const std::string_view page_style;
/// Which texts the page is given, a table's name and a point a line.
extern const std::string_view page_texts;
/// Every module, by the name it is imported under.
extern const std::span<const File> page_modules;

}  // namespace holloway::embedded
