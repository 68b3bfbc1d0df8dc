#pragma once
// The model's documentation after the ODD+D protocol: hand-written text, with every list made from what the
// program runs on.

#include <string>
#include <vector>

#include "output/document/pictures.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway::document {

/// Everything the document is made of, as text.
struct Document {
  std::string odd;         ///< ODD.md
  std::string mechanisms;  ///< MECHANISMS.md
  std::vector<Picture> pictures;
};

/// Makes the document from the program's tables, its sources, the national baseline and sim/mechanisms.csv.
/// Faults in these are added to `problems`.
Document make_document(const ReferenceData& data, std::vector<Problem>& problems);

}  // namespace holloway::document
