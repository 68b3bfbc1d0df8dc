#include "output/money/payers.hpp"

#include "output/words/wording.hpp"

namespace holloway {

const std::string& title_of(Payer payer) {
  return wording_of("payers", id_of(payer));
}

}  // namespace holloway
