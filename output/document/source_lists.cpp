#include "output/document/source_lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace holloway::document {

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n";
  const auto first = text.find_first_not_of(blank);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// What stands between the braces that follow `opening`.
std::string_view body_after(std::string_view source, const std::string& opening) {
  auto at = source.find(opening);
  // "struct Case;" only announces it, and "struct CaseLog {" is another.
  while (at != source.npos && source.substr(at + opening.size()).find_first_of(" {:") != 0)
    at = source.find(opening, at + 1);
  const auto open = at == source.npos ? at : source.find('{', at);
  if (open == source.npos) throw std::runtime_error(fmt::format("no \"{}\" in the source", opening));
  int depth = 0;
  for (auto end = open; end < source.size(); ++end) {
    if (source[end] == '{') ++depth;
    if (source[end] == '}' && --depth == 0) return source.substr(open + 1, end - open - 1);
  }
  throw std::runtime_error(fmt::format("\"{}\" does not end", opening));
}

/// The comment in a line ("///< " or "// "), and the line without it.
struct Split {
  std::string_view code;
  std::string_view comment;
};

Split split(std::string_view line) {
  const auto at = line.find("//");
  if (at == line.npos) return {line, {}};
  auto comment = line.substr(at);
  comment.remove_prefix(std::min(comment.find_first_not_of("/<"), comment.size()));
  return {trimmed(line.substr(0, at)), trimmed(comment)};
}

/// "std::uint8_t gravity = 1;" -> "gravity"; "bool arrested : 1 = false;" -> "arrested".
std::string name_of_field(std::string_view declaration) {
  auto before = declaration.substr(0, declaration.find_first_of("={;"));
  // A width in bits, " : 1", is no part of the name.
  before = trimmed(before.substr(0, before.find(" : ")));
  return std::string(before.substr(before.find_last_of(" *&>") + 1));
}

}  // namespace

std::vector<Field> fields(std::string_view source, std::string_view name) {
  std::vector<Field> all;
  int depth = 0;
  std::string above;
  bool open_comment = false;
  for (const auto line : lines_of(body_after(source, fmt::format("struct {}", name)))) {
    const auto [code, comment] = split(line);
    if (code.empty()) {
      if (comment.empty()) above.clear();
      // A line that only goes on with the comment of the field above it.
      else if (open_comment && line.starts_with("///<"))
        all.back().meaning += " " + std::string(comment);
      else
        above += (above.empty() ? "" : " ") + std::string(comment);
      continue;
    }
    const bool field = depth == 0 && code.ends_with(';') && code.find('(') == code.npos &&
                       !code.starts_with("static") && !code.starts_with("enum") && !code.starts_with("using");
    for (const char c : code) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    open_comment = field;
    if (field) all.push_back({name_of_field(code), std::string(comment.empty() ? above : comment)});
    above.clear();
  }
  return all;
}

std::string opening_comment(std::string_view source) {
  std::string text;
  for (const auto line : lines_of(source)) {
    if (line == "#pragma once") continue;
    if (!line.starts_with("//")) break;
    text += (text.empty() ? "" : " ") + std::string(split(line).comment);
  }
  return text;
}

}  // namespace holloway::document
