#pragma once
// Published facts the simulation starts from: areas, prisons, and how disposal depends on offence and record.

#include <cstdint>
#include <string>
#include <vector>

#include "sim/pathway/vocabulary.hpp"

namespace holloway {

/// One of the 42 police force areas.
struct AreaFacts {
  std::string id;                     ///< "west-midlands"
  std::string name;                   ///< "West Midlands"
  double adult_women = 0;             ///< resident, mid-2019
  double immediate_custody_2019 = 0;  ///< women sentenced in the year
  double latitude = 0;
  double longitude = 0;
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

/// Women cautioned or sentenced, pooled over the years used, by offence group, previous record and disposal.
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
  DisposalSurface surface;
};

/// Position of an area in ReferenceData::areas.
using AreaIndex = std::uint32_t;

}  // namespace holloway
