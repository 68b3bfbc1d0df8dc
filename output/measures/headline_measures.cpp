#include "output/measures/headline_measures.hpp"

#include "output/measures/measures.hpp"

namespace holloway {

std::vector<std::size_t> headline_measures() {
  const auto all = measures();
  std::size_t apart = 0;
  while (all[apart].id != "children_apart") ++apart;
  std::vector<std::size_t> shown;
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (all[m].headline) shown.push_back(m);
    if (all[m].id == "children_separated" && !all[apart].headline) shown.push_back(apart);
  }
  return shown;
}

}  // namespace holloway
