#include "output/page/html.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/words/unprintable.hpp"

namespace holloway::html {

std::string escape(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::string figure(std::string_view text) {
  std::string safe;
  char before = ' ';
  for (const char c : escape(text)) {
    if (c == '-' && (before == ' ' || before == '('))
      safe += "\u2212";
    else
      safe += c;
    before = c;
  }
  return safe;
}

std::string heading(int level, std::string_view id, std::string_view text) {
  constexpr std::string_view sizes[] = {"xl", "l", "m", "s"};
  return fmt::format("<h{0} class=\"govuk-heading-{1}\"{2}>{3}</h{0}>\n", level,
                     sizes[std::clamp(level, 1, 4) - 1],
                     id.empty() ? "" : fmt::format(" id=\"{}\"", escape(id)), escape(text));
}

std::string paragraph(std::string_view text) {
  return fmt::format("<p class=\"govuk-body\">{}</p>\n", figure(text));
}

Cell words(std::string_view text) {
  return {escape(text), false};
}
Cell number(std::string_view text) {
  return {figure(text), true};
}
Table::Table(std::string_view caption, std::vector<Column> columns)
    : caption_(caption), columns_(std::move(columns)) {}

void Table::row(const std::vector<Cell>& cells) {
  rows_ += "<tr class=\"govuk-table__row\">";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto& cell = cells[i];
    if (i == 0)
      rows_ += fmt::format("<th scope=\"row\" class=\"govuk-table__header row-heading\">{}</th>", cell.html);
    else
      rows_ += fmt::format("<td class=\"govuk-table__cell{}\">{}</td>",
                           cell.numeric ? " govuk-table__cell--numeric" : "", cell.html);
  }
  rows_ += "</tr>\n";
}

std::string Table::text() const {
  std::string head;
  for (const auto& column : columns_)
    head += fmt::format("<th scope=\"col\" class=\"govuk-table__header{}\">{}</th>",
                        column.numeric ? " govuk-table__header--numeric" : "", escape(column.title));
  return fmt::format(
      "<div class=\"table-holder\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table "
      "class=\"govuk-table govuk-table--small-text-until-tablet\">\n<caption class=\"govuk-table__caption "
      "govuk-table__caption--s\">{0}</caption>\n<thead class=\"govuk-table__head\"><tr "
      "class=\"govuk-table__row\">{1}</tr></thead>\n<tbody "
      "class=\"govuk-table__body\">\n{2}</tbody></table></div>\n",
      escape(caption_), head, rows_);
}

}  // namespace holloway::html
