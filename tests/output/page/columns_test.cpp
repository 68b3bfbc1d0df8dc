#include "output/page/columns.hpp"

#include <catch2/catch.hpp>

using namespace holloway;
using Json = nlohmann::ordered_json;

TEST_CASE("Alike objects are put into columns, and their names stand once") {
  const Json alike{{"a", {{"mean", 1.5}, {"sd", nullptr}}},
                   {"b", {{"mean", 2.0}, {"sd", 0.25}}},
                   {"c", {{"mean", 3}, {"sd", 1.0 / 3.0}}}};
  CHECK(in_columns(alike) == Json{{"~rows", {"a", "b", "c"}},
                                  {"~columns", {{"mean", {1.5, 2, 3}}, {"sd", {nullptr, 0.25, 0.3333333}}}}});
}

TEST_CASE("A list of alike objects says how long it was") {
  const Json list = Json::array({{{"x", 1}}, {{"x", 2}}, {{"x", "three"}}});
  CHECK(in_columns(list) == Json{{"~length", 3}, {"~columns", {{"x", {1, 2, "three"}}}}});
}

TEST_CASE("Columns of alike objects are put into columns in their turn") {
  const auto spread = [](double mean) { return Json{{"option", {{"mean", mean}, {"low", mean - 1}}}}; };
  const Json all{{"a", spread(1)}, {"b", spread(2)}, {"c", spread(3)}};
  CHECK(in_columns(all) ==
        Json{{"~rows", {"a", "b", "c"}},
             {"~columns",
              {{"option", {{"~length", 3}, {"~columns", {{"mean", {1, 2, 3}}, {"low", {0, 1, 2}}}}}}}}});
}

TEST_CASE("What is not alike, or too few, stays as it is") {
  const Json few{{"a", {{"x", 1}}}, {"b", {{"x", 2}}}};
  CHECK(in_columns(few) == few);
  const Json unlike{{"a", {{"x", 1}}}, {"b", {{"y", 2}}}, {"c", {{"x", 3}}}};
  CHECK(in_columns(unlike) == unlike);
  const Json mixed = Json::array({1, "two", nullptr, true, Json::object(), Json::array()});
  CHECK(in_columns(mixed) == mixed);
}

TEST_CASE("Numbers are of seven significant digits, and whole ones have no point") {
  CHECK(in_columns(Json(1234567.89)).dump() == "1234568");
  CHECK(in_columns(Json(0.000123456789)).dump() == "0.0001234568");
  CHECK(in_columns(Json(-2.0)).dump() == "-2");
  CHECK(in_columns(Json(9007199254740993)).dump() == "9007199254740993");
  CHECK(rounded_for_page(2.0 / 3.0) == 0.6666667);
}
