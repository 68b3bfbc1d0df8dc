#include "output/money/payers.hpp"

namespace holloway {

std::string_view title_of(Payer payer) {
  switch (payer) {
    case Payer::police:
      return "Police";
    case Payer::courts_and_cps:
      return "Courts and Crown Prosecution Service";
    case Payer::legal_aid:
      return "Legal aid";
    case Payer::prisons:
      return "Prisons";
    case Payer::probation:
      return "Probation";
    case Payer::nhs:
      return "NHS";
    case Payer::childrens_services:
      return "Local authority children's services";
    case Payer::housing:
      return "Local authority housing";
    case Payer::work_and_pensions:
      return "Work and pensions";
    case Payer::central_government:
      return "Other central government";
    case Payer::commissioner:
      return "Commissioner of the programme";
    case Payer::victims_and_society:
      return "Victims and society";
  }
  return "";
}

}  // namespace holloway
