#include "sim/pathway/counting/counters.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "scenarios/reader/scenario/reader.hpp"
#include "sim/pathway/counting/counter_names.hpp"

using namespace holloway;

namespace {

template <class Number>
void check_names(const CountList<Number>& list) {
  std::set<std::string_view> seen;
  for (std::size_t c = 0; c < list.size(); ++c) {
    const auto& name = name_of(static_cast<Number>(c));
    INFO(name.id);
    CHECK(seen.insert(name.id).second);
    CHECK_FALSE(name.unit.empty());
    CHECK_FALSE(name.description.empty());
    CHECK(name.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
    CHECK(name.description.find_first_of("{}") == std::string::npos);
  }
}

/// A dimension has a name for each member from its first on, and the count its numbers in that order.
template <class Enum, class Number>
void check_dimension(const CountOf<Number, Enum>& counted, const std::string& before) {
  const auto first = index_of(Dimension<Enum>::first);
  REQUIRE(counted.all().size() == count_of<Enum> - first);
  std::set<std::string> names;
  for (std::size_t m = first; m < count_of<Enum>; ++m) {
    const auto member = static_cast<Enum>(m);
    CHECK(counted[member] == counted.all()[m - first]);
    const auto& id = name_of(counted[member]).id;
    CHECK(id == before + std::string(dimension_of<Enum>.filling("id", m - first)));
    names.insert(id);
  }
  CHECK(names.size() == counted.all().size());
}

}  // namespace

TEST_CASE("every counter has a name of its own, a unit and a description") {
  check_names(counts);
  check_names(programme_counts);
}

TEST_CASE("a count with a dimension has one name for each of its members") {
  check_dimension(counts.offences_by_offence, "offences_");
  check_dimension(counts.court_by_offence, "court_");
  check_dimension(counts.arrests_by_offence, "arrests_");
  check_dimension(counts.reports_by_kind, "reports_");
  check_dimension(counts.custody_by_length, "custody_");
  check_dimension(counts.recorded, "recorded_");
  check_dimension(counts.missed_for, "missed_for_");
  check_dimension(counts.children_to, "children_to_");
  check_dimension(counts.cohort, "cohort_");
  check_dimension(counts.prison_need, "prison_need_");
  check_dimension(programme_counts.instead_of, "instead_of_");
  CHECK(name_of(counts.recorded[RecordBand::fifteen_or_more]).id == "recorded_15_plus");
  CHECK(name_of(counts.missed_for[MissedBecause::other]).id == "missed_for_other_reasons");
  const std::string_view oral = name_of(counts.reports_by_kind[ReportKind::oral]).description;
  CHECK(oral == "of those, oral reports on the day");
}

TEST_CASE("rows number themselves one after another") {
  std::size_t next = 0;
  for (const CountRow& row : counts.rows()) {
    CHECK(row.first == next);
    for (std::size_t m = 0; m < row.members(); ++m)
      CHECK(&counts.row_of(static_cast<Counter>(next + m)) == &row);
    next += row.members();
  }
  CHECK(next == counters);
  CHECK_FALSE(counted_by_group(counts.not_placed_days));
  CHECK(counted_by_group(counts.remand_days));
}

TEST_CASE("a blank that a dimension does not have is an error") {
  const std::string of_four_years = filled("{id}: {length}", &dimension_of<LengthBand>, 3);
  const std::string as_it_is = filled("as it is {id}", &no_dimension, 0);
  CHECK(std::string_view(of_four_years) == "4_years_or_more: 4 years or more");
  CHECK(std::string_view(as_it_is) == "as it is {id}");
  CHECK_THROWS_AS(filled("{need}", &dimension_of<LengthBand>, 0), std::out_of_range);
  CHECK_THROWS_AS(filled("{length", &dimension_of<LengthBand>, 0), std::invalid_argument);
}

TEST_CASE("a plain count is called in the program as it is in results") {
  std::ifstream file(scenarios_folder().parent_path() / "sim/pathway/counting/counters.hpp");
  REQUIRE(file);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  const std::regex row(R"re(Counted<> (\w+)\{\*this, "(\w+)")re");
  std::size_t rows = 0;
  for (std::sregex_iterator found(text.begin(), text.end(), row), end; found != end; ++found, ++rows)
    CHECK((*found)[1] == (*found)[2]);
  std::size_t plain = 0;
  for (const auto& list : {counts.rows(), programme_counts.rows()})
    for (const CountRow& one : list) plain += one.by->members == 0 ? 1 : 0;
  CHECK(rows == plain);
}
