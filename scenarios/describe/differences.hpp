#pragma once
// How two scenarios differ once everything that they inherit is put in, in plain English.

#include <array>
#include <cstdint>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/scenario/reader.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// What a difference is about, in the order in which differences are told.
enum class DifferenceIn : std::uint8_t {
  setting,     ///< areas, dates, years of figures, scale, prices
  programmes,  ///< what is switched on
  parameters,  ///< numbers of the pathway
  changes,     ///< what is different from a date on
  knowledge,   ///< ranges, evidence and sources of numbers that are the same
  names        ///< what the scenarios are called and say of themselves: nothing hangs on it
};
template <>
struct Names<DifferenceIn> {
  static constexpr std::array<std::string_view, 6> ids{"setting", "programmes", "parameters",
                                                       "changes", "knowledge",  "names"};
};

/// One difference of a second scenario from a first.
struct ScenarioDifference {
  DifferenceIn in{};
  std::string path;                 ///< as --set has it, where it can be set: "programmes.new-chance.offered"
  std::string sentence;             ///< in words
  std::vector<std::string> more{};  ///< paragraphs that tell what is added
  nlohmann::ordered_json first{};   ///< the value in either; null: not there
  nlohmann::ordered_json second{};
};

/// All of them, in order. None: they are the same but for the files they stand in.
std::vector<ScenarioDifference> differences(const ReadScenario& first, const ReadScenario& second,
                                            const ReferenceData& data);

/// Whether nothing but names differs, so that both give the same results.
bool simulate_the_same(const std::vector<ScenarioDifference>& differences);

/// "WHAT: SECOND instead of FIRST."
std::string instead_of(const std::string& what, const std::string& second, const std::string& first);
/// A number with its unit and what is known of it: "0.3 (assumed, 0.05 to 0.8)", "£2,674", "91 days".
std::string number_as_said(const ParameterRecord& record);
/// Adds what differs in two records of one number: its value, or only what is known of it.
void compare_records(const ParameterRecord* first, const ParameterRecord* second, const std::string& what,
                     DifferenceIn in, std::vector<ScenarioDifference>& differences);
/// Adds what differs between the programmes that two scenarios switch on.
void compare_programmes(const ReadScenario& first, const ReadScenario& second, const ReferenceData& data,
                        std::vector<ScenarioDifference>& differences);

/// As text, a section for each thing that differences are about.
void tell_differences(const ReadScenario& first, const ReadScenario& second,
                      const std::vector<ScenarioDifference>& differences, std::ostream& out);
nlohmann::ordered_json differences_as_json(const ReadScenario& first, const ReadScenario& second,
                                           const std::vector<ScenarioDifference>& differences);

}  // namespace holloway
