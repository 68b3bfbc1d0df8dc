#pragma once
// Published facts the simulation starts from: areas, prisons, and how disposal depends on offence and record.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// Which years of the published series a run is made from.
struct DataYears {
  int disposals_from = 2017;   ///< the first year of those added up into the disposal surface
  int disposals_to = 2019;     ///< the last
  int custody_by_area = 2019;  ///< custodial sentences of each area against the others
  friend bool operator==(const DataYears&, const DataYears&) = default;
};

/// One of the 42 police force areas.
struct AreaFacts {
  std::string id;                     ///< "west-midlands"
  std::string name;                   ///< "West Midlands"
  double adult_women = 0;             ///< resident, mid-2019
  double immediate_custody_2019 = 0;  ///< women sentenced in the year
  double latitude = 0;
  double longitude = 0;
  std::map<int, double>
      custody_as_revised{};  ///< women sentenced, by year, as the Ministry revised it in 2024

  /// Women sentenced to immediate custody in a year: 2019 as first published, other years as revised (the two
  /// count differently). Throws std::out_of_range for a year that is not there.
  [[nodiscard]] double custody_in(int year) const {
    return year == 2019 ? immediate_custody_2019 : custody_as_revised.at(year);
  }
};

/// One of the women's prisons.
struct PrisonFacts {
  std::string id;
  std::string name;
  std::string kind;  ///< "local", "closed" or "open"
  double latitude = 0;
  double longitude = 0;
  std::uint32_t places = 0;
};

/// Women cautioned or sentenced, in a year or several, by offence group, previous record and disposal.
class DisposalSurface {
 public:
  double& women(OffenceGroup group, RecordBand band, Disposal disposal) {
    return women_[group][band][disposal];
  }
  [[nodiscard]] double women(OffenceGroup group, RecordBand band, Disposal disposal) const {
    return women_[group][band][disposal];
  }

 private:
  PerEach<OffenceGroup, PerEach<RecordBand, PerEach<Disposal, double>>> women_{};
};

struct ReferenceData {
  std::vector<AreaFacts> areas;  ///< in alphabetical order of name; AreaIndex counts in this order
  std::vector<PrisonFacts> prisons;
  std::map<int, DisposalSurface> surfaces;  ///< by year

  /// The surface of some years added up. Throws std::out_of_range for a year that is not there.
  [[nodiscard]] DisposalSurface surface(const DataYears& years = {}) const;
};

/// Position of an area in ReferenceData::areas.
using AreaIndex = std::uint32_t;

}  // namespace holloway
