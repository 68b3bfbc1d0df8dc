#include <fmt/format.h>

#include <array>
#include <chrono>
#include <vector>

#include "output/journeys/journey_text.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

std::string spaced(std::string_view id) {
  std::string text(id);
  for (char& c : text)
    if (c == '_') c = ' ';
  return text;
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

std::string children(const Portrait& p) {
  if (p.children == 0) return "No dependent children. ";
  const std::string how_many =
      p.children == 1 ? "One dependent child" : fmt::format("{} dependent children", p.children);
  if (p.children_with_her == 0) return how_many + wording("portrait.children_elsewhere") + " ";
  if (p.children_with_her == p.children) return how_many + ", living with her. ";
  return how_many + wording("portrait.some_children_with_her", {{"children", p.children_with_her}}) + " ";
}

std::string nationality(Nationality nationality) {
  switch (nationality) {
    case Nationality::british:
      return "British. ";
    case Nationality::foreign:
      return "Foreign national. ";
    case Nationality::foreign_no_recourse:
      return wording("portrait.no_recourse") + " ";
  }
  return "";
}

std::string needs(const Portrait& p) {
  constexpr std::array<std::string_view, 4> severity{"", "mild", "moderate", "severe"};
  std::vector<std::string> has, known;
  for (std::size_t n = 0; n < count_of<Need>; ++n) {
    const auto need = Need(n);
    if (const int s = p.needs.severity(need); s > 0)
      has.push_back(fmt::format("{} ({})", spaced(id_of(need)), severity[static_cast<std::size_t>(s)]));
    if (p.known_to_police & bit(need)) known.push_back(spaced(id_of(need)));
  }
  if (has.empty()) return wording("portrait.no_needs") + " ";
  return wording("portrait.needs",
                 {{"needs", listed(has)}, {"known", known.empty() ? "none of them" : listed(known)}}) +
         " ";
}

std::string record(const Portrait& p) {
  std::string text = wording("portrait.record", {{"occasions", p.previous_occasions == 0
                                                                   ? std::string("none")
                                                                   : std::to_string(p.previous_occasions)}}) +
                     " ";
  if (p.previous_custody > 0)
    text += wording("portrait.prison_before",
                    {{"times", p.previous_custody == 1 ? std::string("once")
                                                       : fmt::format("{} times", p.previous_custody)}}) +
            " ";
  return text;
}

std::string situation(const Portrait& p) {
  auto text = wording_of("portrait.in", id_of(p.place));
  const bool at_liberty = p.place == Stage::community || p.place == Stage::approved_premises;
  if (at_liberty && p.on_term) text += wording("portrait.on_term");
  if (at_liberty && p.on_order) text += wording("portrait.on_order");
  return text + ".";
}

}  // namespace

std::string short_date(Date date) {
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                     months.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()));
}

std::string portrait_text(const Portrait& p, const Horizon& horizon) {
  const int age = static_cast<int>((p.day - p.born) / days_per_year);
  std::string text =
      wording("portrait.age", {{"date", short_date(horizon.date_of(p.day))}, {"age", age}}) + " ";
  text += fmt::format("Ethnic group: {}. ", id_of(p.ethnic_group)) + nationality(p.nationality) + children(p);
  if (p.pregnant) text += "Pregnant. ";
  if (p.care_experienced) text += wording("portrait.care") + " ";
  return text + needs(p) + record(p) + situation(p);
}

}  // namespace holloway
