#pragma once
// The findings and headline tables of saved results, for pasting into a paper.

#include <span>
#include <string>

#include "output/page/page.hpp"

namespace holloway {

/// Headings, sentences and pipe tables (GitHub's Markdown, which Pandoc reads too).
std::string markdown_text(std::span<const StudyForPage> studies);

}  // namespace holloway
