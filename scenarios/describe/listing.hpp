#pragma once
// What there is: areas, programmes, scenarios, parameters and measures, as a table to read or as a JSON array
// of objects that each have an `id`.

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/map/vocabulary.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

enum class ListFormat { table, json };

/// What can be listed, as the command line spells it: areas, programmes, scenarios, parameters, measures.
const std::vector<std::string_view>& listable();

/// What of a list is wanted. Of programmes alone: `stage`, `acts_at` and `beside`.
struct ListFilter {
  std::vector<std::string> words{};  ///< all of them occur in what is listed, in any case of letters
  /// Occurs in where it acts: in the words for its points, its section, or its stage in the catalogue.
  std::string stage{};
  std::optional<ActsAt> acts_at{};
  /// A folder of programmes, a folder with one, or a scenario file beside one, to be looked into first.
  std::filesystem::path beside{};
  bool brief = false;  ///< programmes: a line each, without stage, eligibility and effects

  [[nodiscard]] bool wants_everything() const { return words.empty() && stage.empty() && !acts_at; }
};

/// Writes the list to `out`. Programmes are those beside `filter.beside`, those in the folder "programmes" of
/// the working directory, and the product's; each with its summary too if something is asked for.
/// Files that cannot be listed because they are wrong are left out and returned as problems. Throws
/// std::invalid_argument if `what` is none of listable().
std::vector<Problem> list(std::string_view what, ListFormat format, const ReferenceData& data,
                          std::ostream& out, const ListFilter& filter = {});

}  // namespace holloway
