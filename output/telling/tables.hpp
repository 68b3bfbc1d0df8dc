#pragma once
// The headline figures as tables of words: for readers without scripts, and for pasting into a paper.

#include <string>
#include <vector>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// A table whose figures are written as readers see them. The first column is the heading of each row.
struct WrittenTable {
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Of each option, or of the only scenario, the headline measures; then the money of all options.
std::vector<WrittenTable> headline_tables(const Analysis& analysis);

}  // namespace holloway
