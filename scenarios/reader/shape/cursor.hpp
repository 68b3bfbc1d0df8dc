#pragma once
// A place in a resolved file: the value there, if any, and the means to complain about it.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "sim/core/date.hpp"
#include "sim/core/quantity.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

class PriceIndex;

/// What checking a resolved file has found, and how its pointers read in the files it was merged from.
struct Findings {
  std::vector<Problem> problems;
  std::vector<Problem> warnings;  ///< and notes: nothing is wrong, but it may not be what is meant
  /// False if a file that is inherited from could not be read: then nothing is reported as missing.
  bool complete = true;
  /// Where the resolved value stands in every file but `whole_file`, in which it is the whole.
  std::string prefix;
  std::string whole_file;
  /// Prices that are known where this is read. None: those of any year may yet be, by a scenario's own index.
  std::shared_ptr<const PriceIndex> prices;
};

/// A value in a resolved file, or the place where one could be. Reading a value of the wrong kind adds a
/// problem and gives nothing; so does reading a value that is missing, where it is `required`.
class Cursor {
 public:
  Cursor(const Node& root, Findings& findings) : node_(&root), nearest_(&root), findings_(&findings) {}

  [[nodiscard]] bool exists() const { return node_ != nullptr; }
  [[nodiscard]] bool is(Node::Kind kind) const { return node_ != nullptr && node_->kind == kind; }
  /// The value itself; only if it exists.
  [[nodiscard]] const Node& node() const { return *node_; }

  /// A member of an object; a place without a value if there is none.
  [[nodiscard]] Cursor operator[](std::string_view key) const;
  /// A member at a path of keys with dots between.
  [[nodiscard]] Cursor at_path(std::string_view dotted) const;
  /// The same place, as if nothing stood there.
  [[nodiscard]] Cursor without_value() const;
  /// The items of a list; none, and a problem, if it is something else.
  [[nodiscard]] std::vector<Cursor> items() const;
  /// The keys and members of an object, in order of key; none if it is something else.
  [[nodiscard]] std::vector<std::pair<std::string, Cursor>> members() const;

  /// Adds a problem here unless the value exists. For chaining: `cursor["name"].required().text()`.
  const Cursor& required() const;

  [[nodiscard]] std::optional<double> number(const Unit& unit) const;
  [[nodiscard]] std::optional<int> whole_number(int lowest, int highest, std::string_view article) const;
  [[nodiscard]] std::optional<std::string> text() const;
  [[nodiscard]] std::optional<bool> yes_or_no() const;
  [[nodiscard]] std::optional<Date> date() const;
  /// A member of an enumeration by its identifier; `article` completes "... is not ": "a need".
  template <class Enum>
  [[nodiscard]] std::optional<Enum> one_of(std::string_view article) const {
    const auto position = position_in({Names<Enum>::ids.begin(), Names<Enum>::ids.end()}, article);
    return position ? std::optional(static_cast<Enum>(*position)) : std::nullopt;
  }

  /// What has been found so far, here and elsewhere.
  [[nodiscard]] const Findings& findings() const { return *findings_; }
  /// How many problems have been found so far, here and elsewhere.
  [[nodiscard]] std::size_t problems() const { return findings_->problems.size(); }
  /// Where this is, as a problem without a message: to be complained about later.
  [[nodiscard]] Problem place() const;
  /// Adds a problem about this place.
  void problem(std::string message) const;
  /// Adds a warning, or a note, about this place.
  void warn(std::string message, Severity severity = Severity::warning) const;
  /// Adds a problem about this place that `culprit`, somewhere within it, is to blame for.
  void problem_because_of(const Node& culprit, std::string message) const;
  /// Adds "VALUE is not ARTICLE".
  void is_not(std::string_view article, std::string_view suggestion = {}) const;

 private:
  [[nodiscard]] std::optional<std::size_t> position_in(const std::vector<std::string_view>& ids,
                                                       std::string_view article) const;

  [[nodiscard]] Problem place_of(const Node& culprit) const;

  const Node* node_;
  const Node* nearest_;  ///< this value, or the one that should contain it
  std::string pointer_;
  std::size_t first_missing_ =
      0;  ///< length of the pointer to the outermost thing that is missing; 0: nothing is
  Findings* findings_;
};

}  // namespace holloway
