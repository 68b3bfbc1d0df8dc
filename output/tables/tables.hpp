#pragma once
// Results as tidy tables: one value a row, for spreadsheets and statistics programs. README.md beside this
// file says what each column holds.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

struct Analysis;
struct Scenario;

/// Which tables are written.
enum class Tables : std::uint8_t {
  none,
  summaries,         ///< all that are described over replications
  with_replications  ///< and the measures of each replication
};

/// One table: its file, and how it is made.
struct TidyTable {
  std::string_view file;  ///< "measures.csv"
  Tables from;            ///< the least that must be asked for
  std::string (*text)(const Analysis& analysis);
};

/// The tables that are written if these are asked for, in order.
std::vector<TidyTable> tables_of(Tables asked);

/// The names of their files.
std::vector<std::string> names_of_tables(Tables asked);

/// About how many bytes they will have.
double bytes_of_tables(const std::vector<const Scenario*>& scenarios, int replications, Tables asked);

}  // namespace holloway
