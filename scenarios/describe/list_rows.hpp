#pragma once
// A list as it is put together: a table and JSON at once, with what was asked for picked out.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/describe/listing.hpp"
#include "scenarios/describe/phrases/text_table.hpp"

namespace holloway {

/// A list in both forms. Only what holds all `words` is taken up.
class Listing {
 public:
  using Json = nlohmann::ordered_json;

  Listing(std::vector<std::string> words, TextTable table)
      : words_(std::move(words)), table_(std::move(table)) {}

  void add(std::vector<std::string> cells, std::vector<std::string> below, Json item);
  /// Counts something that is left out for another reason.
  void leave_out() { ++looked_at_; }
  /// What stands below the table.
  void end_with(std::string line) { last_line_ = std::move(line); }

  void write(ListFormat format, std::ostream& out) const;

 private:
  std::vector<std::string> words_;
  TextTable table_;
  Json json_ = Json::array();
  std::size_t looked_at_ = 0;
  std::string last_line_;
};

/// Whether a text holds a word, in any case of letters.
bool occurs(std::string_view word, std::string_view text);

nlohmann::ordered_json record_as_json(const ParameterRecord& record);

Listing list_programmes(const ReferenceData& data, const ListFilter& filter, std::vector<Problem>& problems);

}  // namespace holloway
