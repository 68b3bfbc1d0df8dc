#include "output/page/markdown.hpp"

#include <fmt/format.h>

#include "output/words/unprintable.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// Text in which nothing is read as a mark: titles come from files.
std::string as_text(const Json& value) {
  std::string text;
  for (const char c : printable(value.get<std::string>())) {
    if (std::string_view("\\`*_{}[]<>#|").find(c) != std::string_view::npos) text += '\\';
    text += c;
  }
  return text;
}

std::string bullets(const Json& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += "- " + as_text(sentence) + "\n";
  return text + "\n";
}

std::string row_of(const Json& cells) {
  std::string text = "|";
  for (const auto& cell : cells) text += fmt::format(" {} |", as_text(cell));
  return text + "\n";
}

std::string table_of(const Json& table) {
  std::string text = fmt::format("**{}**\n\n{}|", as_text(table.at("title")), row_of(table.at("columns")));
  for (std::size_t i = 0; i < table.at("columns").size(); ++i) text += i == 0 ? " :--- |" : " ---: |";
  text += "\n";
  for (const auto& row : table.at("rows")) text += row_of(row);
  return text + "\n";
}

std::string findings_of(const Json& summary) {
  const auto& words = summary.at("in_words");
  auto text = fmt::format("# {}\n\n{}\n\n", as_text(words.at("title")), as_text(words.at("asked")));
  text += bullets(words.at("answer")) + "## " + wording("page.next") + "\n\n" + bullets(words.at("next"));
  for (const auto& table : words.at("tables")) text += table_of(table);
  text += "## " + wording("page.limits") + "\n\n" + bullets(words.at("limits"));
  return text + fmt::format("{}\n\n{}\n\n```\n{}\n```\n", as_text(words.at("uncertainty")),
                            as_text(words.at("synthetic")), summary.at("reproduce").get<std::string>());
}

}  // namespace

std::string markdown_text(std::span<const StudyForPage> studies) {
  std::string text;
  for (const auto& study : studies) text += (text.empty() ? "" : "\n") + findings_of(study.summary);
  return text;
}

}  // namespace holloway
