#pragma once
// report.html: one page over the data of one study or several. It is made from summaries alone, so that
// results that were saved can be drawn again.

#include <nlohmann/json.hpp>
#include <span>
#include <string>

namespace holloway {

/// A finished study as a page takes it.
struct StudyForPage {
  std::string name;                ///< of the folder it was written to, or of the study
  nlohmann::ordered_json summary;  ///< what summary.json holds
};

/// The page of these studies, the first one first. It needs nothing but what is in it. Throws
/// std::invalid_argument if there is none.
std::string page_text(std::span<const StudyForPage> studies);

/// The answer and the headline tables of these studies as HTML, for readers whose browser runs no scripts.
std::string answer_without_scripts(std::span<const StudyForPage> studies);

/// What page_text() gives its scripts: the studies with their large tables packed, and the texts they use.
nlohmann::ordered_json page_data(std::span<const StudyForPage> studies);

}  // namespace holloway
