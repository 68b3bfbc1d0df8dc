#pragma once
// What the changelog says has moved results.

#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// A paragraph under a "### Results".
struct ResultsChange {
  std::string release;  ///< "0.2.0", or "Unreleased"
  std::string text;     ///< on one line, without marks of emphasis
};

/// Those of releases after `version`, the newest first, as they stand. Of a version that has no heading yet:
/// those that are not released, which may hold some that it had.
std::vector<ResultsChange> results_changes_since(std::string_view version, std::string_view changelog);

}  // namespace holloway
