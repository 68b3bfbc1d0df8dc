#pragma once
// Reads a programme's numbers by their paths and keeps a record of each.

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/parameters/record.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

class NumberReader {
 public:
  NumberReader(const Cursor& programme, std::string prefix, std::vector<ParameterRecord>& records)
      : programme_(programme), prefix_(std::move(prefix)), records_(records) {}

  /// Reads the number at `path`, if it is given, into `into`.
  template <const Unit& U>
  void read(const std::string& path, std::string_view meaning, Quantity<U>& into, const Unit& unit = U) {
    read_from(programme_.at_path(path), path, meaning, into, unit);
  }

  /// The same, for a number that is reached in another way than by keys. What is known of it in other words
  /// than its assumption may be added to the record that is returned; null if there is no number.
  template <const Unit& U>
  ParameterRecord* read_from(const Cursor& value, const std::string& path, std::string_view meaning,
                             Quantity<U>& into, const Unit& unit = U) {
    known_.insert(path);
    const auto number = value.number(unit);
    if (!number) return nullptr;
    into = Quantity<U>(*number);
    warn_if_unusual(value, path, meaning, unit);
    auto assumption = programme_["assumptions"][path];
    if (outdated(path)) assumption = assumption.without_value();
    records_.push_back(make_record(prefix_ + path, meaning, unit, value, assumption));
    return &records_.back();
  }

  /// Reads a number that has its range, evidence and source beside it. `none`: the size that changes nothing,
  /// which the range of an assumption must include.
  struct Claim {
    double size, low, high;
    std::string evidence, source;
  };
  std::optional<Claim> read_claim(const Cursor& item, std::string_view key, const std::string& path,
                                  std::string_view meaning, const Unit& unit, std::optional<double> none);

  /// Adds a problem for everything assumed about a number that is not there.
  void check_assumptions() const;

  [[nodiscard]] const std::string& prefix() const { return prefix_; }
  [[nodiscard]] std::vector<ParameterRecord>& records() { return records_; }

 private:
  /// Adds a warning about a number that is far from what the catalogue's programmes have.
  static void warn_if_unusual(const Cursor& value, const std::string& path, std::string_view meaning,
                              const Unit& unit);
  /// Whether an assumption was written for a list that has been replaced whole since.
  [[nodiscard]] bool outdated(const std::string& path) const;

  Cursor programme_;
  std::string prefix_;
  std::vector<ParameterRecord>& records_;
  std::set<std::string> known_;
};

}  // namespace holloway
