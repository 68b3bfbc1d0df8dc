#include "command_line.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "scenarios/suggestion.hpp"
#include "version.hpp"

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
    return option->get_expected_max() == 0 || option->get_positional() ? "" : " " + option->get_type_name();
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

}  // namespace

std::string version_text() {
  return fmt::format("holloway {} (sources {:.12}, {})", version_number(), source_hash(), compiler());
}

CommandLine::CommandLine(std::string name, const std::string& summary, const std::string& usage,
                         const std::string& examples)
    : app_(summary, std::move(name)) {
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

bool CommandLine::read(Words words) {
  std::vector<std::string> backwards(words.rbegin(), words.rend());  // as CLI11 wants them
  try {
    app_.parse(std::move(backwards));
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app_.help());
    return false;
  } catch (const CLI::CallForVersion&) {
    fmt::print("{}\n", version_text());
    return false;
  } catch (const CLI::ArgumentMismatch& mismatch) {
    const std::string what = mismatch.what();
    throw WrongInput({on_command_line(what.substr(0, what.find_first_of(": ")), "a value is needed")});
  } catch (const CLI::ParseError& error) {
    throw WrongInput({on_command_line(app_.get_name(), error.what())});
  }
  std::vector<Problem> problems;
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
