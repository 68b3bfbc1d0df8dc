// The parameters as tables: one row for each number, its source numbered below the table.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/document/lists.hpp"

namespace holloway::document {

namespace {

bool belongs(const std::string& path, std::span<const std::string> groups) {
  return std::any_of(groups.begin(), groups.end(), [&](const std::string& group) {
    return path == group || path.starts_with(group + ".");
  });
}

std::string source_of(const ParameterRecord& record) {
  std::string source = record.source;
  if (!record.price_year.empty())
    source += fmt::format(" (prices of {}, paid by {})", record.price_year, record.payer);
  if (!record.note.empty()) source += ". " + record.note;
  return source;
}

std::string meaning_of(const ParameterRecord& record, bool again, const Sources& program) {
  std::string meaning = again ? "as above" : record.meaning;
  if (!is_used(program, record.path)) meaning += " (**nothing uses it yet**)";
  return meaning;
}

/// Sources in the order they are first named, each once.
class References {
 public:
  std::size_t number_of(const std::string& source) {
    const auto at = std::find(all_.begin(), all_.end(), source);
    if (at != all_.end()) return static_cast<std::size_t>(at - all_.begin()) + 1;
    all_.push_back(source);
    return all_.size();
  }
  [[nodiscard]] std::string text() const {
    std::string text = "\nSources:\n\n";
    for (std::size_t i = 0; i < all_.size(); ++i) text += fmt::format("{}. {}\n", i + 1, all_[i]);
    return text;
  }

 private:
  std::vector<std::string> all_;
};

}  // namespace

std::string parameters(std::span<const ParameterRecord> records, std::span<const std::string> groups,
                       const Sources& program) {
  References references;
  std::vector<std::vector<std::string>> rows{
      {"parameter", "meaning", "unit", "value", "range", "evidence", "source"}};
  std::string_view said;
  for (const ParameterRecord& record : records) {
    if (!belongs(record.path, groups)) continue;
    // Members of one group share a meaning: said once.
    const bool again = record.meaning == said;
    said = record.meaning;
    rows.push_back({fmt::format("`{}`", record.path), meaning_of(record, again, program), record.unit,
                    fmt::format("{}", record.value), fmt::format("{} to {}", record.low, record.high),
                    record.evidence, std::to_string(references.number_of(source_of(record)))});
  }
  return rows.size() == 1 ? "No parameters.\n" : table(rows) + references.text();
}

std::string evidence(std::span<const ParameterRecord> records) {
  std::map<std::string, int> count;
  for (const ParameterRecord& record : records) ++count[record.evidence];
  std::vector<std::vector<std::string>> rows{{"kind of evidence", "numbers"}};
  for (const auto& [kind, numbers] : count) rows.push_back({kind, std::to_string(numbers)});
  rows.push_back({"all", std::to_string(records.size())});
  return table(rows);
}

}  // namespace holloway::document
