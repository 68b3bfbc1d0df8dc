// JSON with comments, and the line of everything in it.

#include "scenarios/reader/files/json_parser.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

SourceFilePtr source() {
  return std::make_shared<const SourceFile>(SourceFile{"f.json", 0});
}

std::vector<std::string> errors(const std::string& text) {
  std::vector<Problem> problems;
  const auto root = parse_json(text, source(), problems);
  CHECK(root.has_value() == problems.empty());
  std::vector<std::string> lines;
  for (const auto& problem : in_order(problems)) lines.push_back(to_text(problem));
  return lines;
}

Node parsed(const std::string& text) {
  std::vector<Problem> problems;
  auto root = parse_json(text, source(), problems);
  REQUIRE(problems.empty());
  return std::move(*root);
}

TEST_CASE("every value knows its line", "[scenarios][json]") {
  const auto root = parsed(
      "// first\n{\n  \"a\": 1\n  , \"b\": /* two\n lines */ [\n    2,\n    3\n  ],\n  \"c\":\n    {\"d\": "
      "\"text\"},\n\"e\": 5}");
  CHECK(root.line == 2);
  CHECK(root.find("a")->line == 3);
  CHECK(root.find("b")->line == 5);
  CHECK(root.find("b")->items[0].line == 6);
  CHECK(root.find("b")->items[1].line == 7);
  CHECK(root.find("c")->line == 10);
  CHECK(root.find("c")->find("d")->line == 10);
  CHECK(root.find("e")->line == 11);
  CHECK(root.find("c")->file->name == "f.json");
  CHECK(root.members[2].line == 9);  // of the key "c", whose value is on the next line
}

TEST_CASE("a number at the end of a line belongs to that line", "[scenarios][json]") {
  CHECK(parsed("[1\n,2\n]").items[0].line == 1);
  CHECK(parsed("[1\n,2\n]").items[1].line == 2);
  CHECK(parsed("\n7").line == 2);
  CHECK(parsed("\n7\n").line == 2);
  CHECK(parsed("{\"a\":1.5e3\r\n}").find("a")->line == 1);
}

TEST_CASE("values are read as they are written", "[scenarios][json]") {
  const auto root = parsed(
      "\xEF\xBB\xBF{\"z\": [true, false, null], \"a\": \"caf\\u00e9 \xC2\xA3\", \"n\": -0.25, \"big\": "
      "18446744073709551615}");
  CHECK(to_json_text(root) ==
        "{\n  \"a\": \"caf\xC3\xA9 \xC2\xA3\",\n  \"big\": 1.8446744073709552e+19,\n  \"n\": -0.25,\n  "
        "\"z\": [\n"
        "    true,\n    false,\n    null\n  ]\n}");
}

TEST_CASE("JSON that is wrong is refused with line and place", "[scenarios][json]") {
  CHECK(errors("") == std::vector<std::string>{"error: f.json:1: /: there is no value in this file"});
  CHECK(errors("// nothing\n") ==
        std::vector<std::string>{"error: f.json:2: /: there is no value in this file"});
  CHECK(errors("{\"a\": [1,\n2,]}") ==
        std::vector<std::string>{"error: f.json:2: /a/2: a comma is not allowed before a closing bracket"});
  CHECK(errors("{\"a\": 1, // why\n}") ==
        std::vector<std::string>{"error: f.json:2: /a: a comma is not allowed before a closing bracket"});
  CHECK(errors("{\n\"a\": 1\n\"b\": 2}") ==
        std::vector<std::string>{"error: f.json:3: /a: a comma is missing before this"});
  CHECK(errors("{\"a\": 1") == std::vector<std::string>{"error: f.json:1: /a: the file ends too early"});
  CHECK(errors("{\"a\":\n1e999}") ==
        std::vector<std::string>{"error: f.json:2: /a: 1e999 is too large a number"});
  CHECK(errors("{\"a\": -1e999}") ==
        std::vector<std::string>{"error: f.json:1: /a: -1e999 is too large a number"});
  CHECK(errors("{\"a\": NaN}") ==
        std::vector<std::string>{"error: f.json:1: /a: \"NaN\" is not a JSON value"});
  CHECK(errors("{\"a\": [1, Infinity]}") ==
        std::vector<std::string>{"error: f.json:1: /a/1: \"Infinity\" is not a JSON value"});
  CHECK(errors("{'a': 1}") == std::vector<std::string>{"error: f.json:1: /: \"'a'\" is not a JSON value"});
  CHECK(errors("{} {}") ==
        std::vector<std::string>{
            "error: f.json:1: /: is not valid JSON: unexpected '{'; expected end of input"});
  CHECK(errors("{\"a\" 1}") ==
        std::vector<std::string>{
            "error: f.json:1: /a: is not valid JSON: unexpected number literal; expected ':'"});
  CHECK(errors("{} /* open") ==
        std::vector<std::string>{
            "error: f.json:1: /: is not valid JSON: invalid comment; missing closing '*/'"});
  CHECK(errors("{\"a\": \"\xFF\"}") ==
        std::vector<std::string>{"error: f.json:1: /a: this text is not UTF-8"});
  CHECK(errors("{\"\xC3\x28\": 1}") ==
        std::vector<std::string>{"error: f.json:1: /: this text is not UTF-8"});
}

TEST_CASE("curly quotes are named", "[scenarios][json]") {
  const std::string said = "curly quotes; use straight ones, \"";
  const auto line = [](const std::string& text) {
    const auto all = errors(text);
    return all.size() == 1 ? all[0] : "not one error";
  };
  CHECK(line("{\u201cname\u201d: 1}") == "error: f.json:1: /: " + said);
  CHECK(line("{\n\"name\": \u201cmine\u201d}") == "error: f.json:2: /name: " + said);
  CHECK(line("{\"a\": \u2018b\u2019}") == "error: f.json:1: /a: " + said);
  CHECK(line("{\"a\": \"b\u201d\n}") == "error: f.json:1: /a: " + said);
  CHECK(parsed("[\"\u201cb\u201d\"]").items[0].text == "\u201cb\u201d");
}

TEST_CASE("a key given twice is refused, each time, with both lines", "[scenarios][json]") {
  CHECK(errors("{\"a\": 1,\n \"b\": {\"c/~\": 1,\n\"c/~\": 2},\n\"a\": 3, \"a\": 4}") ==
        std::vector<std::string>{
            "error: f.json:3: /b/c~1~0: the key \"c/~\" is given twice; the first is on line 2",
            "error: f.json:4: /a: the key \"a\" is given twice; the first is on line 1"});
  CHECK(errors("[{}, [{\"x\": 1, \"x\": 1}]]") ==
        std::vector<std::string>{
            "error: f.json:1: /1/0/x: the key \"x\" is given twice; the first is on line 1"});
}

TEST_CASE("input made to exhaust the reader is refused", "[scenarios][json]") {
  const std::string deep(1'000'000, '[');
  const auto deep_error = errors(deep);
  REQUIRE(deep_error.size() == 1);
  CHECK(deep_error[0].ends_with("lists and objects are nested more than 32 deep"));
  std::string deep_object;
  for (int i = 0; i < 100'000; ++i) deep_object += "{\"a\":";
  CHECK(errors(deep_object).size() == 1);
  std::string many = "[0";
  for (std::size_t i = 0; i < limit::values; ++i) many += ",0";
  CHECK(errors(many + "]") ==
        std::vector<std::string>{"error: f.json:1: /200000: there are more than 200000 values"});
  CHECK(errors("{\"" + std::string(201, 'k') + "\": 1}") ==
        std::vector<std::string>{"error: f.json:1: /: this key is longer than 200 bytes"});
  CHECK(errors("[\"" + std::string(20'001, 't') + "\"]") ==
        std::vector<std::string>{"error: f.json:1: /0: this text is longer than 20000 bytes"});
  CHECK(parsed("[\"" + std::string(20'000, 't') + "\"]").items[0].text.size() == 20'000);
  CHECK(errors(std::string(32, '[') + std::string(32, ']')).empty());
}

TEST_CASE("files that cannot be read say why", "[scenarios][json]") {
  const scenario_tests::TemporaryFolder folder;
  const auto error = [&](const std::filesystem::path& path) {
    std::vector<Problem> problems;
    CHECK_FALSE(parse_json_file(path, source(), problems).has_value());
    return problems.size() == 1 ? to_text(problems[0]) : "not one problem";
  };
  CHECK(error(folder.path) == "error: f.json:1: /: is a folder, not a file");
  CHECK(error(folder.path / "none.json") == "error: f.json:1: /: cannot be read: this file does not exist");
  CHECK(error(folder.write("huge.json", std::string(limit::file_bytes + 1, ' '))) ==
        "error: f.json:1: /: is larger than 4 MiB, the most a scenario file may have");
  CHECK(error("/dev/zero") == "error: f.json:1: /: is not a regular file");
  const auto pipe = folder.path / "pipe.json";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(error(pipe) == "error: f.json:1: /: is not a regular file");
  const auto link = folder.path / "link.json";
  std::filesystem::create_symlink(folder.write("true.json", "true"), link);
  std::vector<Problem> problems;
  CHECK(parse_json_file(link, source(), problems).has_value());
}

TEST_CASE("a NUL byte does not end a file in silence", "[scenarios][json]") {
  const std::string text("{}\n\0 garbage", 12);
  CHECK(errors(text) ==
        std::vector<std::string>{"error: f.json:2: /: a NUL byte (byte 4) is not allowed in JSON"});
}

TEST_CASE("texts hold nothing that acts on a terminal", "[scenarios][json]") {
  for (const auto& [text, name] : std::vector<std::pair<std::string, std::string>>{{"\\u001b[31m", "U+001B"},
                                                                                   {"a\\u0000", "U+0000"},
                                                                                   {"\\u0007", "U+0007"},
                                                                                   {"\\r", "U+000D"},
                                                                                   {"\x7f", "U+007F"},
                                                                                   {"\u009b", "U+009B"},
                                                                                   {"\u202e", "U+202E"},
                                                                                   {"\\u2066", "U+2066"}}) {
    CAPTURE(name);
    CHECK(errors("{\"a\": [\"" + text + "\"]}") ==
          std::vector<std::string>{"error: f.json:1: /a/0: this text holds the control character " + name +
                                   ", which is not allowed"});
    CHECK(errors("{\"" + text + "\": 1}") ==
          std::vector<std::string>{"error: f.json:1: /: a key here holds the control character " + name +
                                   ", which is not allowed"});
  }
  CHECK(errors("[\"tab \\t, line \\n, \u00a3, \u2013, \u2065, \u00a0\"]").empty());
  CHECK(to_text({"f.json", 1, "", "\u009b and \u202e"}) == "error: f.json:1: /: \\u009b and \\u202e");
}

TEST_CASE("a problem stays on one line whatever the input holds", "[scenarios][json]") {
  CHECK(errors("{\"a\\nb\": 1, \"a\\nb\": 2}") ==
        std::vector<std::string>{
            "error: f.json:1: /a\\u000ab: the key \"a\\u000ab\" is given twice; the first is on line 1"});
  CHECK(to_text({"a\nb.json", 3, "/x", "y"}) == "error: a\\u000ab.json:3: /x: y");
}

}  // namespace
}  // namespace holloway
