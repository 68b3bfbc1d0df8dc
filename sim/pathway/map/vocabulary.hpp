#pragma once
// The field's own terms, as types. Each list has its identifiers beside it, as scenario files and results
// spell them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace holloway {

template <class Enum>
constexpr std::size_t index_of(Enum e) {
  return static_cast<std::size_t>(e);
}

/// Identifiers of an enumeration, in its order. Specialised beside each enumeration.
template <class Enum>
struct Names;

template <class Enum>
inline constexpr std::size_t count_of = Names<Enum>::ids.size();

template <class Enum>
constexpr std::string_view id_of(Enum e) {
  return Names<Enum>::ids[index_of(e)];
}

/// One value for each member of an enumeration.
template <class Enum, class Value>
class PerEach {
 public:
  constexpr Value& operator[](Enum e) { return values_[index_of(e)]; }
  constexpr const Value& operator[](Enum e) const { return values_[index_of(e)]; }
  constexpr auto begin() { return values_.begin(); }
  constexpr auto end() { return values_.end(); }
  constexpr auto begin() const { return values_.begin(); }
  constexpr auto end() const { return values_.end(); }

 private:
  std::array<Value, count_of<Enum>> values_{};
};

/// The offence groups of the Police National Computer series (see scenarios/data/README.md), in its order.
enum class OffenceGroup : std::uint8_t {
  violence,
  sexual,
  robbery,
  theft,
  criminal_damage,
  drugs,
  weapons,
  public_order,
  miscellaneous,
  fraud,
  summary,
  motoring
};
template <>
struct Names<OffenceGroup> {
  static constexpr std::array<std::string_view, 12> ids{
      "violence", "sexual",       "robbery",       "theft", "criminal_damage", "drugs",
      "weapons",  "public_order", "miscellaneous", "fraud", "summary",         "motoring"};
};

/// Whether offences of the group are tried in a magistrates' court alone, with a time limit for charge.
constexpr bool is_summary(OffenceGroup group) {
  return group == OffenceGroup::summary || group == OffenceGroup::motoring;
}

/// Bands of previous cautions or convictions, as the Police National Computer series has them.
enum class RecordBand : std::uint8_t {
  none,
  one_or_two,
  three_to_six,
  seven_to_ten,
  eleven_to_fourteen,
  fifteen_or_more
};
template <>
struct Names<RecordBand> {
  static constexpr std::array<std::string_view, 6> ids{"none", "1-2", "3-6", "7-10", "11-14", "15+"};
};
constexpr RecordBand band_of(std::uint32_t previous_occasions) {
  if (previous_occasions == 0) return RecordBand::none;
  if (previous_occasions <= 2) return RecordBand::one_or_two;
  if (previous_occasions <= 6) return RecordBand::three_to_six;
  if (previous_occasions <= 10) return RecordBand::seven_to_ten;
  if (previous_occasions <= 14) return RecordBand::eleven_to_fourteen;
  return RecordBand::fifteen_or_more;
}

/// How a recorded case ends, as the Police National Computer series has it.
enum class Disposal : std::uint8_t {
  caution,
  absolute_discharge,
  conditional_discharge,
  fine,
  community_order,
  suspended_sentence_order,
  immediate_custody,
  other
};
template <>
struct Names<Disposal> {
  static constexpr std::array<std::string_view, 8> ids{
      "caution",         "absolute_discharge",       "conditional_discharge", "fine",
      "community_order", "suspended_sentence_order", "immediate_custody",     "other"};
};

/// The needs of women. The rows are in needs.def.
enum class Need : std::uint8_t {
#define NEED(name, words, in_full) name,
#include "sim/pathway/map/needs.def"
#undef NEED
};
template <>
struct Names<Need> {
  static constexpr auto ids = std::to_array<std::string_view>({
#define NEED(name, words, in_full) #name,
#include "sim/pathway/map/needs.def"
#undef NEED
  });
};

/// Who may know of a need, of dependent children or of coercion. Knowledge is held by each agency apart, and
/// travels only where information is shared.
enum class Agency : std::uint8_t { police, court, probation, prison, womens_service, prosecutor };
template <>
struct Names<Agency> {
  static constexpr std::array<std::string_view, 6> ids{"police", "court",          "probation",
                                                       "prison", "womens_service", "prosecutor"};
};

/// What became of a woman who had been remanded in custody.
enum class AfterRemand : std::uint8_t { custody, community_sentence, other_sentence, acquitted_or_stopped };
template <>
struct Names<AfterRemand> {
  static constexpr std::array<std::string_view, 4> ids{"custody", "community_sentence", "other_sentence",
                                                       "acquitted_or_stopped"};
};

/// Who looks after her dependent children while they do not live with her.
enum class Carer : std::uint8_t { father, relatives, local_authority };
template <>
struct Names<Carer> {
  static constexpr std::array<std::string_view, 3> ids{"father", "relatives", "local_authority"};
};

/// What a treatment requirement, or treatment in prison, is for.
enum class TreatmentKind : std::uint8_t { drugs, alcohol, mental_health };
template <>
struct Names<TreatmentKind> {
  static constexpr std::array<std::string_view, 3> ids{"drugs", "alcohol", "mental_health"};
};

/// The need that treatment of this kind eases.
constexpr Need need_of(TreatmentKind kind) {
  constexpr PerEach<TreatmentKind, Need> needs = [] {
    PerEach<TreatmentKind, Need> table;
    table[TreatmentKind::drugs] = Need::drugs;
    table[TreatmentKind::alcohol] = Need::alcohol;
    table[TreatmentKind::mental_health] = Need::mental_health;
    return table;
  }();
  return needs[kind];
}

/// Who sends a woman to treatment: an order's requirement, the prison, or the prison on her release.
enum class ReferredBy : std::uint8_t { order, prison, release };
template <>
struct Names<ReferredBy> {
  static constexpr std::array<std::string_view, 3> ids{"order", "prison", "release"};
};

/// Why she did not come to an appointment.
enum class MissedBecause : std::uint8_t { childcare, anxiety, distance, safety, other };
template <>
struct Names<MissedBecause> {
  static constexpr std::array<std::string_view, 5> ids{"childcare", "anxiety", "distance", "safety", "other"};
};

enum class EthnicGroup : std::uint8_t { white, black, asian, mixed, other };
template <>
struct Names<EthnicGroup> {
  static constexpr std::array<std::string_view, 5> ids{"white", "black", "asian", "mixed", "other"};
};

enum class Nationality : std::uint8_t { british, foreign, foreign_no_recourse };
template <>
struct Names<Nationality> {
  static constexpr std::array<std::string_view, 3> ids{"british", "foreign", "foreign_no_recourse"};
};

/// Bands of age, as results divide women by it.
enum class AgeBand : std::uint8_t { aged_18_to_24, aged_25_to_39, aged_40_or_over };
template <>
struct Names<AgeBand> {
  static constexpr std::array<std::string_view, 3> ids{"18-24", "25-39", "40+"};
};
/// The ages in years at which the second band and the third begin.
inline constexpr std::array<int, count_of<AgeBand> - 1> age_bands_begin{25, 40};

/// The shape of an offending career: how often she comes to notice, and for how long.
enum class Career : std::uint8_t { single, occasional, prolific };
template <>
struct Names<Career> {
  static constexpr std::array<std::string_view, 3> ids{"single", "occasional", "prolific"};
};

/// What the police or prosecutor would decide, before any programme is offered.
enum class PoliceOutcome : std::uint8_t {
  no_further_action,
  community_resolution,
  penalty_notice,
  simple_caution,
  conditional_caution,
  bail_for_assessment,
  charge
};
template <>
struct Names<PoliceOutcome> {
  static constexpr std::array<std::string_view, 7> ids{
      "no_further_action",   "community_resolution", "penalty_notice", "simple_caution",
      "conditional_caution", "bail_for_assessment",  "charge"};
};

/// The pre-sentence report before the court, if there is one.
enum class ReportKind : std::uint8_t { none, oral, fast, written };
template <>
struct Names<ReportKind> {
  static constexpr std::array<std::string_view, 4> ids{"none", "oral", "fast", "written"};
};

/// What a woman did last that starts a reoffending follow-up (an index event), by disposal.
enum class IndexDisposal : std::uint8_t {
  caution,
  court_order,
  custody_under_12_months,
  custody_12_months_or_more,
  other_conviction
};
template <>
struct Names<IndexDisposal> {
  static constexpr std::array<std::string_view, 5> ids{"caution", "court_order", "custody_under_12_months",
                                                       "custody_12_months_or_more", "other_conviction"};
};

/// Bands of custodial sentence length, as the Ministry of Justice publishes them.
enum class LengthBand : std::uint8_t { under_6_months, under_12_months, under_4_years, four_years_or_more };
template <>
struct Names<LengthBand> {
  static constexpr std::array<std::string_view, 4> ids{"under_6_months", "6_to_under_12_months",
                                                       "12_months_to_under_4_years", "4_years_or_more"};
};
inline constexpr double three_months_in_days = 91.3125;
inline constexpr double six_months_in_days = 182.625;
inline constexpr double twelve_months_in_days = 365.25;
inline constexpr double four_years_in_days = 1461.0;
constexpr LengthBand band_of_length(double days) {
  if (days < six_months_in_days) return LengthBand::under_6_months;
  if (days < twelve_months_in_days) return LengthBand::under_12_months;
  return days < four_years_in_days ? LengthBand::under_4_years : LengthBand::four_years_or_more;
}

}  // namespace holloway

#include "sim/pathway/map/levers.hpp"
