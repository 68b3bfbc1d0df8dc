#include "commands/shell/completion.hpp"

#include <fmt/format.h>

#include <functional>
#include <string_view>
#include <utility>

#include "commands/shared/version.hpp"
#include "commands/shell/embedded.hpp"
#include "output/words/fill_blanks.hpp"

namespace holloway {

namespace {

using Maker = std::function<std::string()>;

std::string filled(std::string_view form, const std::vector<std::pair<std::string_view, Maker>>& blanks) {
  return fill_blanks(form, {"<<", ">>"}, [&](std::string_view name) {
    for (const auto& [blank, make] : blanks)
      if (blank == name) return make();
    return std::string();
  });
}

/// Words that a shell reads as one each: identifiers and paths, which hold nothing that it acts on.
std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

/// What the scripts call what is offered.
std::string_view kind_of(Offered offered) {
  switch (offered) {
    case Offered::nothing:
      return "nothing";
    case Offered::file:
      return "file";
    case Offered::folder:
      return "folder";
    case Offered::area:
      return "area";
    case Offered::programme:
      return "programme";
    case Offered::setting:
      return "setting";
    case Offered::one_of:
      return "one_of";
  }
  return {};
}

std::string names_of(const std::vector<DeclaredCommand>& commands) {
  std::vector<std::string> names;
  for (const auto& command : commands) names.push_back(command.name);
  return joined(names);
}

std::string bash_options(const std::vector<DeclaredCommand>& commands) {
  std::string text;
  for (const auto& command : commands) {
    std::vector<std::string> names;
    for (const auto& option : command.options) names.push_back(option.names.back());
    text += fmt::format("    {}) printf '%s\\n' {} ;;\n", command.name, joined(names));
  }
  text.pop_back();
  return text;
}

std::string bash_kind(const std::string& command, const std::string& where, const DeclaredWord& word) {
  return fmt::format(
      "    {},{}) kind={}{} ;;\n", command, where, kind_of(word.offered),
      word.choices.empty() ? std::string() : fmt::format(" choices='{}'", joined(word.choices)));
}

std::string bash_kinds(const std::vector<DeclaredCommand>& commands) {
  std::string text;
  for (const auto& command : commands) {
    for (const auto& option : command.options)
      if (!option.value.empty()) text += bash_kind(command.name, option.names.back(), option);
    for (std::size_t i = 0; i < command.words.size(); ++i)
      text += bash_kind(command.name, command.words[i].many ? "[1-9]*" : fmt::format("{}", i + 1),
                        command.words[i]);
  }
  text.pop_back();
  return text;
}

/// As the text of an argument of zsh's _arguments, within single quotes.
std::string for_zsh(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\'') {
      escaped += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

std::string zsh_action(const DeclaredWord& word) {
  switch (word.offered) {
    case Offered::nothing:
      return "_holloway_nothing";
    case Offered::file:
      return R"(_files -g "*.json")";
    case Offered::folder:
      return "_files -/";
    case Offered::area:
      return "_holloway_areas";
    case Offered::programme:
      return "_holloway_programme";
    case Offered::setting:
      return "_holloway_setting";
    case Offered::one_of:
      return fmt::format("({})", joined(word.choices));
  }
  return {};
}

/// What _arguments is told of an option, or of a word by its position.
std::string zsh_argument(const DeclaredWord& word) {
  const auto value = fmt::format(":{}:{}", for_zsh(word.value), zsh_action(word));
  if (!word.names.back().starts_with('-')) return fmt::format("'{}{}'", word.many ? "*" : "", value);
  const auto meaning = fmt::format("[{}]", for_zsh(word.meaning));
  if (word.names.size() > 1)
    return fmt::format("'(- *)'{{{}}}'{}'", fmt::join(word.names, ","), meaning);  // -h and --help
  return word.value.empty()
             ? fmt::format("'{}{}'", word.names.back(), meaning)
             : fmt::format("'{}{}={}{}'", word.many ? "*" : "", word.names.back(), meaning, value);
}

std::string zsh_arguments(const std::vector<DeclaredCommand>& commands) {
  std::string text;
  for (const auto& command : commands) {
    text += fmt::format("        {})\n          _arguments", command.name);
    for (const auto& option : command.options) text += " \\\n            " + zsh_argument(option);
    for (const auto& word : command.words) text += " \\\n            " + zsh_argument(word);
    text += "\n          ;;\n";
  }
  text.pop_back();
  return text;
}

std::string zsh_commands(const std::vector<DeclaredCommand>& commands) {
  std::string text;
  for (const auto& command : commands)
    text += fmt::format("        '{}:{}'\n", command.name, for_zsh(command.summary));
  text.pop_back();
  return text;
}

std::vector<std::pair<std::string_view, Maker>> blanks_of(const CompletionLists& lists) {
  return {{"version", [] { return std::string(version_number()); }},
          {"areas", [&] { return joined(lists.areas); }},
          {"programmes", [&] { return joined(lists.programmes); }},
          {"settings", [&] { return joined(lists.settings); }},
          {"fields", [&] { return joined(lists.fields); }}};
}

}  // namespace

std::string bash_completion(const std::vector<DeclaredCommand>& commands, const CompletionLists& lists) {
  auto blanks = blanks_of(lists);
  blanks.emplace_back("commands", [&] { return names_of(commands); });
  blanks.emplace_back("options", [&] { return bash_options(commands); });
  blanks.emplace_back("kinds", [&] { return bash_kinds(commands); });
  return filled(shell::bash, blanks);
}

std::string zsh_completion(const std::vector<DeclaredCommand>& commands, const CompletionLists& lists) {
  auto blanks = blanks_of(lists);
  blanks.emplace_back("commands", [&] { return zsh_commands(commands); });
  blanks.emplace_back("arguments", [&] { return zsh_arguments(commands); });
  return filled(shell::zsh, blanks);
}

}  // namespace holloway
