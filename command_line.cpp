#include "command_line.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "version.hpp"

namespace holloway {

namespace {

struct Help : CLI::Formatter {
  explicit Help(std::string usage) : usage_(std::move(usage)) { column_width(26); }
  std::string make_usage(const CLI::App*, std::string) const override {
    return "Usage: ./holloway " + usage_ + "\n\n";
  }
  std::string make_description(const CLI::App* app) const override { return app->get_description() + "\n\n"; }
  std::string make_option_opts(const CLI::Option* option) const override {
    return option->get_expected_max() == 0 || option->get_positional() ? "" : " " + option->get_type_name();
  }

 private:
  std::string usage_;
};

/// How many letters must be changed, added, left out or swapped with the next to make one word of the other.
std::size_t spelling_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
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
          app_.get_name(), fmt::format("no option \"{}\"{}", word, did_you_mean(word, option_names(app_)))));
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

std::string did_you_mean(std::string_view wrong, const std::vector<std::string>& known) {
  const std::string* nearest = nullptr;
  std::size_t least = std::max<std::size_t>(2, wrong.size() / 3) + 1;
  for (const std::string& candidate : known)
    if (const std::size_t distance = spelling_distance(wrong, candidate); distance < least) {
      least = distance;
      nearest = &candidate;
    }
  return nearest ? fmt::format("; did you mean \"{}\"?", *nearest) : std::string();
}

}  // namespace holloway
