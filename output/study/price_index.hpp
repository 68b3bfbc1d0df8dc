#pragma once
// General prices by financial year, to bring unit costs of different years to one.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// Later years than the published index holds, as a scenario gives them.
struct OwnPriceIndex {
  std::string source;                                  ///< where the figures were read
  std::map<std::string, double, std::less<>> by_year;  ///< "2024/25": above 0; only their ratios count

  friend bool operator==(const OwnPriceIndex&, const OwnPriceIndex&) = default;
};

/// Whether an index is of a year that is over, or of one that was still to come.
enum class IndexStatus { outturn, forecast };

/// A price index by financial year ("2006/07").
class PriceIndex {
 public:
  PriceIndex() = default;

  /// Adds one year. Throws std::invalid_argument unless `index` is a finite number above zero and the year is
  /// of the form 2006/07 and not there yet. `forecast` marks figures that were not yet outturn in the edition
  /// read.
  void add(std::string_view financial_year, double index, IndexStatus status);

  /// Adds the years of another index that come after the last one held, linked at that one. Throws
  /// std::invalid_argument if the other does not hold it.
  void extend(const OwnPriceIndex& own);

  /// What a sum in prices of `from` is multiplied by to be in prices of `to`. Nothing if either year is not
  /// held.
  [[nodiscard]] std::optional<double> factor(std::string_view from, std::string_view to) const;
  [[nodiscard]] bool holds(std::string_view financial_year) const;
  [[nodiscard]] bool is_forecast(std::string_view financial_year) const;
  [[nodiscard]] bool empty() const { return years_.empty(); }
  /// The first and the last year held: "1989/90". Empty if there is none.
  [[nodiscard]] std::string first_year() const;
  [[nodiscard]] std::string last_year() const;
  /// Every index that years were added from by extend(), in the order of adding.
  [[nodiscard]] const std::vector<OwnPriceIndex>& extended_by() const { return extended_by_; }

 private:
  struct Year {
    double index = 0.0;
    IndexStatus status = IndexStatus::outturn;
  };
  std::map<std::string, Year, std::less<>> years_;
  std::vector<OwnPriceIndex> extended_by_;
};

/// The calendar year a financial year begins in: 2006 for "2006/07". Nothing if it is not of that form.
std::optional<int> first_year_of(std::string_view financial_year);

}  // namespace holloway
