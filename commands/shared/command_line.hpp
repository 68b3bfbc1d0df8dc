#pragma once
// What all commands share: reading options, help, and how mistakes are reported.

#include <CLI/CLI.hpp>
#include <cstdint>
#include <exception>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/shared/command.hpp"
#include "commands/shared/declared_command.hpp"
#include "scenarios/reader/problems/problem.hpp"

namespace holloway {

/// What is wrong with what the user asked for: each problem is printed as one line "error: ..." and the
/// program ends with status 2.
class WrongInput : public std::exception {
 public:
  explicit WrongInput(std::vector<Problem> problems) : problems_(std::move(problems)) {}
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
  [[nodiscard]] const char* what() const noexcept override { return "wrong input"; }

 private:
  std::vector<Problem> problems_;
};

/// A problem of the command line itself: "error: WHERE: message".
inline Problem on_command_line(std::string where, std::string message) {
  return Problem{.file = std::move(where), .line = 0, .pointer = "", .message = std::move(message)};
}

/// What `--version` prints: "holloway 0.1.0 (sources 0123456789ab, GNU 12.2.0)".
std::string version_text();

/// One command's options and help. Options are kept as text, so that all that are wrong can be reported
/// together.
class CommandLine {
 public:
  /// `usage` follows the program's name: "run SCENARIO [options]". `examples` ends the help.
  CommandLine(std::string name, const std::string& summary, const std::string& usage,
              const std::string& examples);

  /// A word by its position. More than one if `into` is a list.
  void positional(const std::string& name, std::string& into, const std::string& meaning);
  void positional(const std::string& name, std::vector<std::string>& into, const std::string& meaning);
  /// An option with a value; `value` names it in the help ("N", "DIR").
  void option(const std::string& name, const std::string& value, std::optional<std::string>& into,
              const std::string& meaning);
  /// An option that may be given several times, with one value each time.
  void repeatable(const std::string& name, const std::string& value, std::vector<std::string>& into,
                  const std::string& meaning);
  void flag(const std::string& name, bool& into, const std::string& meaning);
  /// What a shell offers as the value of an option, or as a word by its position, where the name of the value
  /// ("DIR", "FILE") does not say it.
  void offer(const std::string& name, Offered what);
  void offer(const std::string& name, std::vector<std::string_view> choices);
  /// A flag that may say which: "--csv" or "--csv=WHICH", never with a word of its own. `into` is empty for
  /// the first.
  void flag_or_which(const std::string& name, const std::string& which, std::optional<std::string>& into,
                     const std::string& meaning);

  /// Reads the words. True if the command should go on; false if help or the version was asked for and
  /// printed. Throws WrongInput if the words do not fit.
  bool read(Words words);

 private:
  /// Adds a problem for each option whose value is missing, and for each that may be given once and is given
  /// twice.
  void check_values(Words words, std::vector<Problem>& problems) const;

  [[nodiscard]] DeclaredCommand declared() const;
  [[nodiscard]] DeclaredWord declared(const CLI::Option& option) const;

  CLI::App app_;
  std::string usage_;
  std::string examples_;
  std::map<std::string, DeclaredWord> offers_;  ///< by name: only what is offered
};

/// A whole number written in `text`, from `lowest` to `highest`. If it is not one, adds a problem that names
/// `option` and gives `lowest`.
std::uint64_t whole_number(const std::string& option, const std::optional<std::string>& text,
                           std::uint64_t otherwise, std::uint64_t lowest, std::uint64_t highest,
                           std::vector<Problem>& problems);

}  // namespace holloway
