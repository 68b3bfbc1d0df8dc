#include "output/page/html.hpp"
#include "output/page/page.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

std::string paragraphs(const Json& sentences) {
  std::string all;
  for (const auto& sentence : sentences) all += html::paragraph(sentence.get<std::string>());
  return all;
}

std::string table_of(const Json& written) {
  std::vector<html::Column> columns;
  for (const auto& title : written.at("columns"))
    columns.push_back({title.get<std::string>(), !columns.empty()});
  html::Table table(written.at("title").get<std::string>(), columns);
  for (const auto& row : written.at("rows")) {
    std::vector<html::Cell> cells;
    for (const auto& text : row)
      cells.push_back(cells.empty() ? html::words(text.get<std::string>())
                                    : html::number(text.get<std::string>()));
    table.row(cells);
  }
  return table.text();
}

std::string answer_of(const Json& words) {
  std::string text = html::heading(1, "", words.at("title").get<std::string>());
  text += html::paragraph(words.at("asked").get<std::string>()) + paragraphs(words.at("answer"));
  text += html::heading(2, "", wording("page.next")) + paragraphs(words.at("next"));
  for (const auto& table : words.at("tables")) text += table_of(table);
  text += html::heading(2, "", wording("page.limits")) + paragraphs(words.at("limits"));
  return text + html::paragraph(words.at("uncertainty").get<std::string>()) +
         html::paragraph(words.at("synthetic").get<std::string>());
}

}  // namespace

std::string answer_without_scripts(std::span<const StudyForPage> studies) {
  std::string text = "<noscript>" + html::paragraph(wording("page.without_scripts")) + "</noscript>\n";
  for (const auto& study : studies) text += answer_of(study.summary.at("in_words"));
  return text;
}

}  // namespace holloway
