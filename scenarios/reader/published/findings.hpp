#pragma once
// The findings that programmes may be written from, by their identifiers, and what may stand as evidence of
// a number.

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// The kinds of evidence, as files spell them: found, computed, fitted, assumption, unverified.
const std::vector<std::string_view>& kinds_of_evidence();

/// The identifiers in scenarios/programmes/findings.tsv. Throws std::runtime_error if it cannot be read.
const std::vector<std::string>& finding_ids();

/// Adds a problem unless `evidence` is a kind of evidence, or a finding that the programme's own list
/// `listed` names.
void check_evidence(const Cursor& evidence, const Cursor& listed);

/// Adds a problem for everything in a programme's list of evidence that is no known finding.
void check_findings(const Cursor& listed);

}  // namespace holloway
