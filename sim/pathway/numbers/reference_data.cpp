#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

DisposalSurface ReferenceData::surface(const DataYears& years) const {
  DisposalSurface sum;
  for (int year = years.disposals_from; year <= years.disposals_to; ++year) {
    const DisposalSurface& one = surfaces.at(year);
    for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
      for (std::size_t b = 0; b < count_of<RecordBand>; ++b)
        for (std::size_t d = 0; d < count_of<Disposal>; ++d)
          sum.women(OffenceGroup(g), RecordBand(b), Disposal(d)) +=
              one.women(OffenceGroup(g), RecordBand(b), Disposal(d));
  }
  return sum;
}

}  // namespace holloway
