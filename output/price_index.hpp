#pragma once
// General prices by financial year, to bring unit costs of different years to one.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace holloway {

/// A price index by financial year ("2006/07").
class PriceIndex {
 public:
  PriceIndex() = default;

  /// Adds one year. `index` must be above zero; throws std::invalid_argument otherwise, or if the year is not
  /// of the form 2006/07. `forecast` marks figures that were not yet outturn in the edition read.
  void add(std::string_view financial_year, double index, bool forecast);

  /// What a sum in prices of `from` is multiplied by to be in prices of `to`. Nothing if either year is not
  /// held.
  [[nodiscard]] std::optional<double> factor(std::string_view from, std::string_view to) const;
  [[nodiscard]] bool holds(std::string_view financial_year) const;
  [[nodiscard]] bool is_forecast(std::string_view financial_year) const;
  [[nodiscard]] bool empty() const { return years_.empty(); }

 private:
  struct Year {
    double index = 0.0;
    bool forecast = false;
  };
  std::map<std::string, Year, std::less<>> years_;
};

/// Reads a file with the columns financial_year, an index, and status ("outturn" or anything else for a
/// forecast). Throws std::runtime_error with file and line if it cannot be read.
PriceIndex read_price_index(const std::filesystem::path& csv);

/// The calendar year a financial year begins in: 2006 for "2006/07". Nothing if it is not of that form.
std::optional<int> first_year_of(std::string_view financial_year);

}  // namespace holloway
