#include "commands/shared/command_line.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "commands/shared/standard_streams.hpp"
#include "commands/shared/version.hpp"
#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

struct Help : CLI::Formatter {
  explicit Help(std::string usage) : usage_(std::move(usage)) {
    column_width(26);
    label("Positionals", "Arguments");
  }
  std::string make_usage(const CLI::App*, std::string) const override {
    return "Usage: ./holloway " + usage_ + "\n";
  }
  std::string make_description(const CLI::App* app) const override { return app->get_description() + "\n\n"; }
  std::string make_option_opts(const CLI::Option* option) const override {
    if (option->get_positional()) return "";
    return option->get_expected_max() == 0 ? option->get_type_name() : " " + option->get_type_name();
  }

 private:
  std::string usage_;
};

/// "; did you mean ...?" for an option that does not exist.
std::string nearest_option(const CLI::App& app, const std::string& mistyped) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return did_you_mean(mistyped, {names.begin(), names.end()});
}

/// How far the words are read as options: to a "--" by itself.
Words before_dashes(Words words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return words.first(static_cast<std::size_t>(end - words.begin()));
}

bool holds(Words words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where what a command declares is to go instead of being acted on; null: nowhere.
DeclaredCommand* asked_for = nullptr;

/// What the name of a value says can stand there.
Offered offered_by(std::string_view value) {
  if (value == "DIR") return Offered::folder;
  const bool file = value == "FILE" || value == "PATH" || value == "SCENARIO" || value == "SCENARIOS";
  return file ? Offered::file : Offered::nothing;
}

}  // namespace

DeclaredCommand declaration_of(const Command& command) {
  DeclaredCommand declared;
  asked_for = &declared;
  command.run({});
  asked_for = nullptr;
  declared.name = command.name;
  declared.summary = command.summary;
  return declared;
}

std::string version_text() {
  return fmt::format("holloway {} (sources {:.12}, {})", version_number(), source_hash(), compiler());
}

CommandLine::CommandLine(std::string name, const std::string& summary, const std::string& usage,
                         const std::string& examples)
    : app_(summary, std::move(name)), usage_(usage), examples_(examples) {
  app_.formatter(std::make_shared<Help>(usage));
  app_.set_help_flag("-h,--help", "Show this help");
  app_.set_version_flag("--version", version_text(), "Show the version");
  app_.footer(examples);
  app_.allow_extras();
}

void CommandLine::positional(const std::string& name, std::string& into, const std::string& meaning) {
  app_.add_option(name, into, meaning);
}
void CommandLine::positional(const std::string& name, std::vector<std::string>& into,
                             const std::string& meaning) {
  app_.add_option(name, into, meaning);
}
void CommandLine::option(const std::string& name, const std::string& value, std::optional<std::string>& into,
                         const std::string& meaning) {
  app_.add_option(name, into, meaning)->type_name(value)->take_last();
}
void CommandLine::repeatable(const std::string& name, const std::string& value,
                             std::vector<std::string>& into, const std::string& meaning) {
  app_.add_option(name, into, meaning)->type_name(value)->allow_extra_args(false);
}
void CommandLine::flag(const std::string& name, bool& into, const std::string& meaning) {
  app_.add_flag(name, into, meaning);
}

void CommandLine::offer(const std::string& name, Offered what) {
  offers_[name].offered = what;
}
void CommandLine::offer(const std::string& name, std::vector<std::string_view> choices) {
  offers_[name].offered = Offered::one_of;
  offers_[name].choices.assign(choices.begin(), choices.end());
}

DeclaredWord CommandLine::declared(const CLI::Option& option) const {
  DeclaredWord word;
  word.meaning = option.get_description();
  if (option.get_positional()) {
    word.names = {option.get_name(true)};
    word.value = word.names.front();
    word.many = option.get_expected_max() > 1;
  } else {
    for (const std::string& name : option.get_snames()) word.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) word.names.push_back("--" + name);
    (option.get_expected_max() > 0 ? word.value : word.which) = option.get_type_name();
    word.many = !word.value.empty() && option.get_multi_option_policy() != CLI::MultiOptionPolicy::TakeLast;
  }
  word.offered = offered_by(word.value);
  if (const auto said = offers_.find(word.names.back()); said != offers_.end()) {
    word.offered = said->second.offered;
    word.choices = said->second.choices;
  }
  return word;
}

DeclaredCommand CommandLine::declared() const {
  DeclaredCommand command;
  command.description = app_.get_description();
  command.usage = usage_;
  command.examples = examples_;
  for (const CLI::Option* option : app_.get_options())
    (option->get_positional() ? command.words : command.options).push_back(declared(*option));
  return command;
}

void CommandLine::flag_or_which(const std::string& name, const std::string& which,
                                std::optional<std::string>& into, const std::string& meaning) {
  const auto take = [&into](const CLI::results_t& given) {
    into = given.back() == "true" ? "" : given.back();  // "true" is what the flag alone gives
    return true;
  };
  app_.add_option(name, take, meaning)->type_size(0)->expected(0)->type_name("[=" + which + "]");
}

void CommandLine::check_values(Words words, std::vector<Problem>& problems) const {
  std::vector<std::string> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto equals = words[i].find('=');
    const std::string name = words[i].substr(0, equals);
    const CLI::Option* const option = name.starts_with("--") ? app_.get_option_no_throw(name) : nullptr;
    if (option == nullptr || option->get_expected_max() == 0 || option->get_positional()) continue;
    if (equals == std::string::npos) {
      // A value that begins with two dashes can be given as --out=--value.
      if (i + 1 < words.size() && !words[i + 1].starts_with("--"))
        ++i;
      else
        problems.push_back(on_command_line(name, "a value is needed"));
    } else if (equals + 1 == words[i].size()) {
      problems.push_back(on_command_line(name, "a value is needed after the ="));
    }
    if (option->get_allow_extra_args() ||
        option->get_multi_option_policy() != CLI::MultiOptionPolicy::TakeLast)
      continue;
    if (std::count(seen.begin(), seen.end(), name) == 1)
      problems.push_back(on_command_line(name, "is given more than once"));
    seen.push_back(name);
  }
}

bool CommandLine::read(Words words) {
  if (asked_for != nullptr) {
    *asked_for = declared();
    return false;
  }
  const Words options = before_dashes(words);
  if (holds(options, "--help") || holds(options, "-h")) {  // wins over whatever else is wrong
    print("{}", app_.help());
    return false;
  }
  std::vector<Problem> problems;
  check_values(options, problems);
  if (!problems.empty()) throw WrongInput(std::move(problems));
  std::vector<std::string> backwards(words.rbegin(), words.rend());  // as CLI11 wants them
  try {
    app_.parse(std::move(backwards));
  } catch (const CLI::CallForHelp&) {
    print("{}", app_.help());
    return false;
  } catch (const CLI::CallForVersion&) {
    print("{}\n", version_text());
    return false;
  } catch (const CLI::ArgumentMismatch& mismatch) {
    const std::string what = mismatch.what();
    throw WrongInput({on_command_line(what.substr(0, what.find_first_of(": ")), "a value is needed")});
  } catch (const CLI::ParseError& error) {
    throw WrongInput({on_command_line(app_.get_name(), error.what())});
  }
  for (const std::string& word : app_.remaining())
    if (word.starts_with("-") && word != "-")
      problems.push_back(on_command_line(
          app_.get_name(), fmt::format("no option \"{}\"{}", word, nearest_option(app_, word))));
  if (problems.empty())
    for (const std::string& word : app_.remaining())
      problems.push_back(
          on_command_line(app_.get_name(), fmt::format("\"{}\" is one word too many (see --help)", word)));
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return true;
}

std::uint64_t whole_number(const std::string& option, const std::optional<std::string>& text,
                           std::uint64_t otherwise, std::uint64_t lowest, std::uint64_t highest,
                           std::vector<Problem>& problems) {
  if (!text) return otherwise;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error == std::errc{} && end == text->data() + text->size() && value >= lowest && value <= highest)
    return value;
  problems.push_back(on_command_line(
      option, fmt::format("\"{}\" is not a whole number from {} to {}", *text, lowest, highest)));
  return lowest;
}

}  // namespace holloway
