#pragma once
// The sentences that results are told in. They stand in output/words/texts, by id, where an editor can change
// them; the terminal and the page take them from here.

#include <fmt/format.h>

#include <concepts>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace holloway {

/// What a text has in place of {name}. A figure is put into words by whoever knows its unit; only whole
/// numbers are taken as they are.
struct Blank {
  Blank(std::string_view n, std::string_view text) : name(n), value(text) {}
  Blank(std::string_view n, std::integral auto number) : name(n), value(fmt::format("{}", number)) {}
  std::string_view name;
  std::string value;
};

/// The text of this id, which has no blanks. Throws std::logic_error if there is none, or if it has some.
const std::string& wording(std::string_view id);
/// The text of this id with its blanks filled. Throws std::logic_error if there is none, or if these are not
/// its blanks, each once.
std::string wording(std::string_view id, std::initializer_list<Blank> blanks);

/// The text of one of many like things, such as a stage of the pathway: of the id "table.thing".
const std::string& wording_of(std::string_view table, std::string_view thing);

/// Texts by id.
using Texts = std::map<std::string, std::string, std::less<>>;
/// Reads tables: "## id", then the text in as many lines as it takes, which are joined by spaces. What
/// follows "# " is for editors, up to the next id. Throws std::logic_error if an id stands twice or has no
/// text.
Texts read_texts(std::string_view tables);
/// Every text that the program has.
const Texts& all_texts();

}  // namespace holloway
