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

std::string plain(std::string_view identifier) {
  std::string words(identifier);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
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

std::string bullets(const std::vector<std::string>& entries) {
  std::string list = "<ul class=\"govuk-list govuk-list--bullet\">\n";
  for (const auto& entry : entries) list += fmt::format("<li>{}</li>\n", figure(entry));
  return list + "</ul>\n";
}

std::string details(std::string_view summary, const std::string& body) {
  return fmt::format(
      "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span "
      "class=\"govuk-details__summary-text\">{}</span></summary>\n<div "
      "class=\"govuk-details__text\">\n{}</div></details>\n",
      escape(summary), body);
}

std::string inset(std::string_view body) {
  return fmt::format("<div class=\"govuk-inset-text\">{}</div>\n", figure(body));
}

Cell words(std::string_view text) {
  return {escape(text), false, std::nullopt};
}
Cell number(std::string_view text, std::optional<double> sort_by) {
  return {figure(text), true, sort_by};
}
Cell bar(std::string_view text, double share) {
  const auto width = std::clamp(share, 0.0, 1.0) * 100.0;
  return {
      fmt::format("<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:{:.1f}%\"></span></span>{}",
                  width, figure(text)),
      true, share};
}

Table::Table(std::string_view caption, std::vector<Column> columns)
    : caption_(caption), columns_(std::move(columns)) {}

Table& Table::sortable() {
  sortable_ = true;
  return *this;
}

void Table::group(std::string_view title) {
  rows_ += fmt::format(
      "<tr class=\"govuk-table__row\"><th scope=\"colgroup\" colspan=\"{}\" class=\"govuk-table__header "
      "table-group\">{}</th></tr>\n",
      columns_.size(), escape(title));
}

void Table::row(const std::vector<Cell>& cells) {
  rows_ += "<tr class=\"govuk-table__row\">";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto& cell = cells[i];
    const auto sort = cell.sort_by ? fmt::format(" data-sort=\"{}\"", *cell.sort_by) : std::string();
    if (i == 0)
      rows_ += fmt::format("<th scope=\"row\" class=\"govuk-table__header row-heading\"{}>{}</th>", sort,
                           cell.html);
    else
      rows_ += fmt::format("<td class=\"govuk-table__cell{}\"{}>{}</td>",
                           cell.numeric ? " govuk-table__cell--numeric" : "", sort, cell.html);
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
      "class=\"govuk-table govuk-table--small-text-until-tablet\"{1}>\n<caption class=\"govuk-table__caption "
      "govuk-table__caption--s\">{0}</caption>\n<thead class=\"govuk-table__head\"><tr "
      "class=\"govuk-table__row\">{2}</tr></thead>\n<tbody "
      "class=\"govuk-table__body\">\n{3}</tbody></table></div>\n",
      escape(caption_), sortable_ ? " data-sortable" : "", head, rows_);
}

}  // namespace holloway::html
