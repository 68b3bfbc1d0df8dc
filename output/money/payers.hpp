#pragma once
// Who bears a cost. Every pound is borne by exactly one of these.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

enum class Payer : std::uint8_t {
  police,
  courts_and_cps,
  legal_aid,
  prisons,
  probation,
  nhs,
  childrens_services,
  housing,
  work_and_pensions,
  central_government,
  commissioner,
  victims_and_society
};
template <>
struct Names<Payer> {
  static constexpr std::array<std::string_view, 12> ids{
      "police",       "courts_and_cps",     "legal_aid", "prisons",           "probation",
      "nhs",          "childrens_services", "housing",   "work_and_pensions", "central_government",
      "commissioner", "victims_and_society"};
};

/// The payer of that identifier, or nothing.
constexpr std::optional<Payer> find_payer(std::string_view id) {
  for (std::size_t i = 0; i < count_of<Payer>; ++i)
    if (Names<Payer>::ids[i] == id) return static_cast<Payer>(i);
  return std::nullopt;
}

/// As a reader knows it: "Courts and Crown Prosecution Service".
const std::string& title_of(Payer payer);

}  // namespace holloway
