#include "commands/shell/man_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "commands/shared/version.hpp"
#include "commands/shell/program_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// The character that begins at the front of a UTF-8 text, which is taken off it.
std::uint32_t next_character(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t bytes = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  std::uint32_t character = bytes == 1 ? first : first & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < bytes && i < text.size(); ++i)
    character = (character << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  text.remove_prefix(std::min(bytes, text.size()));
  return character;
}

/// Text as roff takes it: nothing in it is a request or an escape, and every letter is in ASCII.
std::string in_roff(std::string_view text) {
  std::string escaped;
  while (!text.empty()) {
    const bool at_line_start = escaped.empty() || escaped.back() == '\n';
    const char c = text.front();
    const auto character = next_character(text);
    if (at_line_start && (c == '.' || c == '\'')) escaped += "\\&";
    if (c == '\\')
      escaped += "\\e";
    else if (c == '-')
      escaped += "\\-";
    else if (c == '\'')
      escaped += "\\(aq";
    else if (c == '"')
      escaped += "\\(dq";
    else if (c == '`')
      escaped += "\\(ga";
    else if (c == '^')
      escaped += "\\(ha";
    else if (c == '~')
      escaped += "\\(ti";
    else if (character < 0x80)
      escaped += c;
    else
      escaped += fmt::format("\\[u{:04X}]", character);
  }
  return escaped;
}

/// Lines of prose are filled; those that are set in stay as they are.
std::string paragraphs(std::string_view text) {
  std::string page;
  bool as_it_is = false;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const bool set_in = line.starts_with(' ');
    if (as_it_is && !set_in) page += ".EE\n";
    if (!as_it_is && set_in) page += ".EX\n";
    as_it_is = set_in;
    page += line.empty() ? std::string(text.empty() ? "" : ".PP\n") : in_roff(line) + "\n";
  }
  return page + (as_it_is ? ".EE\n" : "");
}

std::string option_in_roff(const DeclaredWord& option) {
  std::vector<std::string> names;
  for (const auto& name : option.names) names.push_back(fmt::format("\\fB{}\\fR", in_roff(name)));
  const auto value = option.value.empty() ? std::string() : fmt::format(" \\fI{}\\fR", in_roff(option.value));
  return fmt::format(".TP\n{}{}{}\n{}\n", fmt::join(names, ", "), in_roff(option.which), value,
                     in_roff(option.meaning));
}

std::string command_in_roff(const DeclaredCommand& command) {
  auto text = fmt::format(".SS {}\n{}", in_roff(command.usage), paragraphs(command.description + "\n"));
  for (const auto& word : command.words)
    text += fmt::format(".TP\n\\fI{}\\fR\n{}\n", in_roff(word.names.front()), in_roff(word.meaning));
  for (const auto& option : command.options)
    if (option.names.size() == 1 && option.names.front() != "--version") text += option_in_roff(option);
  return text + ".PP\n" + paragraphs(command.examples);
}

std::string variable(std::string_view name, const std::string& meaning) {
  return fmt::format(".TP\n\\fB{}\\fR\n{}\n", name, in_roff(meaning));
}

}  // namespace

std::string man_page(const std::vector<DeclaredCommand>& commands) {
  auto page = fmt::format(
      ".\\\" Made by ./holloway man\n.TH HOLLOWAY 1 \"\" \"Holloway {}\" \"Holloway\"\n.nh\n.ad l\n",
      version_number());
  page += ".SH NAME\nholloway \\- " + in_roff(wording("man.name")) + "\n";
  page += ".SH SYNOPSIS\n.B holloway\n.I COMMAND\n.RI [ options ]\n";
  page += ".SH DESCRIPTION\n" + paragraphs(what_it_is);
  page += ".PP\n" + in_roff(wording("man.everywhere")) + "\n";
  page += ".SH COMMANDS\n";
  for (const auto& command : commands) page += command_in_roff(command);
  page += ".SH EXIT STATUS\n" + paragraphs(exit_statuses);
  page += ".SH ENVIRONMENT\n" + variable("HOLLOWAY_CACHE", wording("man.cache")) +
          variable("HOLLOWAY_YES", wording("man.yes"));
  page += ".SH FILES\n" + variable(".holloway/", wording("man.kept")) +
          variable("results/", wording("man.results")) + variable("scenarios/", wording("man.scenarios"));
  return page;
}

}  // namespace holloway
