#pragma once
// Alike things put into columns, so that their names stand once: how a page carries large tables.

#include <nlohmann/json.hpp>

namespace holloway {

/// The same value with every object of alike objects as {"~rows": names, "~columns": {key: values}}, every
/// list of alike objects as {"~length": how many, "~columns": {key: values}}, and every number of 7
/// significant digits at most. Objects are alike if all have the same keys in the same order. page/open.js
/// undoes it.
nlohmann::ordered_json in_columns(const nlohmann::ordered_json& value);

/// A number of 7 significant digits.
double rounded_for_page(double value);

}  // namespace holloway
