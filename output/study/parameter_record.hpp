#pragma once
// One number of a scenario as it was read: its value beside what is known of it.

#include <string>

namespace holloway {

/// A parameter (or a number of a programme) with its unit, range and evidence, as a scenario's files give
/// them.
struct ParameterRecord {
  std::string path;     ///< "police.admission", or "programmes.new-chance.offered"
  std::string meaning;  ///< in plain words
  std::string unit;     ///< as `list parameters` prints it: "probability", "per year", ...
  double value = 0.0;
  /// Range: how far it could be from the truth, as far as can be told. Nothing is drawn from it yet. Equal to
  /// `value` where no range is given.
  double low = 0.0;
  double high = 0.0;
  std::string evidence;    ///< found, computed, fitted, assumption, ..., "set by FILE", or "not stated"
  std::string source;      ///< where the value was read; empty if nobody says
  std::string price_year;  ///< "2019", for money only
  std::string payer;       ///< who pays, for money only
  std::string note;
};

}  // namespace holloway
