// The table of the Concordat's Annex B names every metric, and only measures that exist.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "output/measures/measures.hpp"
#include "scenarios/reader/scenario/reader.hpp"

using namespace holloway;

namespace {

/// The cells of each row of the table, its head left out.
std::vector<std::vector<std::string>> rows_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| ")) continue;
    std::vector<std::string> cells;
    std::istringstream row(line.substr(2));
    for (std::string cell; std::getline(row, cell, '|');) {
      const auto first = cell.find_first_not_of(' ');
      cells.push_back(
          first == std::string::npos ? "" : cell.substr(first, cell.find_last_not_of(' ') + 1 - first));
    }
    rows.push_back(cells);
  }
  return rows;
}

std::vector<std::string> names_in(const std::string& cell) {
  std::vector<std::string> names;
  std::istringstream words(cell);
  for (std::string word; words >> word;)
    if (word.size() > 2 && word.front() == '`' && word.back() == '`')
      names.push_back(word.substr(1, word.size() - 2));
  return names;
}

std::size_t measures_named(const std::string& name) {
  if (!name.ends_with("_*")) return find_measure(name) ? 1 : 0;
  const auto begin = name.substr(0, name.size() - 1);
  const auto all = measures();
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Measure& m) { return m.id.starts_with(begin); }));
}

// Annex B of the Concordat (2020), split where it names two things in one line.
constexpr std::array metrics{"Needs of women in the community",
                             "Needs of women in custody",
                             "Arrests",
                             "Out of court disposals",
                             "Prosecutions and court outcomes",
                             "Liaison and Diversion",
                             "Community orders and suspended sentence orders",
                             "Treatment requirements",
                             "Pre-sentence reports",
                             "Remand",
                             "Custodial sentences, including length",
                             "Prison population",
                             "Safety in custody",
                             "Discipline in custody",
                             "Family ties and mothers in custody",
                             "Resettlement",
                             "Reoffending"};

}  // namespace

TEST_CASE("every metric of the Concordat's Annex B has measures, and each exists") {
  const auto rows = rows_of(scenarios_folder().parent_path() / "output" / "ANNEX_B.md");
  REQUIRE(rows.size() == metrics.size() + 2);  // the head and its rule
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    const auto& row = rows[i + 2];
    REQUIRE(row.size() >= 3);
    CHECK(row[1] == metrics[i]);
    const auto names = names_in(row[2]);
    CHECK_FALSE(names.empty());
    for (const auto& name : names) {
      INFO(name);
      CHECK(measures_named(name) > (name.ends_with("_*") ? 1U : 0U));
    }
  }
}

TEST_CASE("every measure has words, a unit and a denominator, under an identifier of its own") {
  std::set<std::string_view> ids;
  for (const auto& m : measures()) {
    INFO(m.id);
    CHECK(ids.insert(m.id).second);
    for (const auto* text : {&m.unit, &m.group, &m.title, &m.definition, &m.denominator})
      CHECK_FALSE(text->empty());
    CHECK(m.divided_by.empty() == (m.kind != MeasureKind::ratio));
  }
}
