#include "output/document/pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway::document {

namespace {

using enum Stage;

struct Box {
  std::string_view title;
  std::vector<Stage> stages;
};

/// Stages drawn as one in the overview. A stage that is not here has a box of its own.
const std::vector<Box>& boxes() {
  static const std::vector<Box> all{
      {"Prison", {remand, serving, recalled}},
      {"Gone", {died, deported}},
      {"Notice and interview", {notice, voluntary_interview, custody_interview, summons}},
      {"Police decision", {police_decision, bail_for_assessment, conditional_caution_running}},
      {"Prosecutor", {cps_decision}},
      {"Court", {awaiting_first_hearing, first_hearing, crown_court_hearing, awaiting_trial, trial}},
      {"Settled out of court",
       {community_resolution, penalty_notice, simple_caution, conditional_caution_met}},
      {"Not convicted", {discontinued, acquitted}},
      {"Fine, discharge, other", {discharge, fine, other_sentence}},
      {"Community or suspended order", {community_order, suspended_sentence_order}},
      {"Order running", {order_started, order_running}},
      {"Order over", {order_completed, order_ended}},
      {"Serving", {reception, term_serving}},
      {"Supervised outside", {home_detention_curfew, licence, post_sentence_supervision}},
      {"Without a settled home", {temporary_accommodation, homeless}},
      {"With a home", {settled, resettled}},
      {"Not taken up", {declined, gave_up}},
      {"In support", {running}},
      {"Completed, may go on", {completed, continuing}},
      {"Support over", {stopped, enrolment_ended}},
      {"Referred, waiting", {referred, awaiting_treatment}},
      {"Treatment over", {treatment_completed, treatment_left, treatment_not_reached}},
      {"Children apart", {children_apart, care_proceedings}},
  };
  return all;
}

bool drawn_in_overview(Stage stage) {
  return stage != begin && stage != case_ended_by_death;
}

/// Breaks a title into lines, so that boxes stay narrow.
std::string broken(const std::string& title) {
  constexpr std::size_t width = 15;
  std::string text;
  std::size_t line = 0;
  for (std::size_t at = 0; at < title.size();) {
    const auto end = std::min(title.find(' ', at), title.size());
    const auto word = end - at;
    if (line > 0) {
      text += line + 1 + word > width ? "\\n" : " ";
      line = line + 1 + word > width ? 0 : line + 1;
    }
    text += title.substr(at, word);
    line += word;
    at = end + 1;
  }
  return text;
}

std::string id_of_box(Stage stage) {
  std::string id = box_of(stage);
  for (char& c : id)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) c = '_';
  for (const Move& move : moves)
    if (move.from == stage || move.to == stage) return fmt::format("{}_{}", id_of(move.process), id);
  return id;
}

bool is_final(Stage stage) {
  return std::none_of(moves.begin(), moves.end(), [&](const Move& m) { return m.from == stage; });
}

std::vector<Stage> stages_of(Process process) {
  std::vector<Stage> all;
  const auto add = [&](Stage stage) {
    if (std::find(all.begin(), all.end(), stage) == all.end()) all.push_back(stage);
  };
  for (const Move& move : moves)
    if (move.process == process) {
      add(move.from);
      add(move.to);
    }
  std::stable_sort(all.begin(), all.end(), [](Stage a, Stage b) { return index_of(a) < index_of(b); });
  return all;
}

constexpr std::string_view style =
    R"(  graph [rankdir={}, nodesep=0.18, ranksep=0.45, fontname="Helvetica,Arial,sans-serif", fontsize=14, bgcolor=white];
  node [shape=box, style="rounded,filled", fillcolor="#e8f1f8", color="#1d70b8", fontname="Helvetica,Arial,sans-serif", fontsize=12, height=0.4, margin="0.12,0.06"];
  edge [color="#505a5f", arrowsize=0.7];
)";

constexpr std::string_view look_of_an_end = "fillcolor=\"#f3f2f1\", color=\"#505a5f\"";

std::string edges_of(Process process) {
  std::string text;
  for (const Move& move : moves) {
    if (move.process != process) continue;
    // Death can end a case at any stage: drawn lightly, so that the way itself stays visible.
    const bool light = move.to == case_ended_by_death || move.to == died;
    text += fmt::format("  {} -> {}{};\n", id_of(move.from), id_of(move.to),
                        light ? " [color=\"#c8ccce\", arrowsize=0.4]" : "");
  }
  return text;
}

}  // namespace

std::string in_words(Stage stage) {
  std::string text = spaced(id_of(stage));
  constexpr auto spellings =
      std::to_array<std::array<std::string_view, 2>>({{"cps ", "CPS "},
                                                      {"crown court", "Crown Court"},
                                                      {"pre sentence", "pre-sentence"},
                                                      {"post sentence", "post-sentence"}});
  for (const auto& [written, spelt] : spellings)
    if (text.starts_with(written)) text.replace(0, written.size(), spelt);
  if (text.starts_with("CPS")) return text;
  text.front() = static_cast<char>(std::toupper(text.front()));
  return text;
}

std::string in_words(Process process) {
  if (process == Process::place) return "Where she is";
  std::string text = spaced(id_of(process));
  text.front() = static_cast<char>(std::toupper(text.front()));
  return text;
}

std::string box_of(Stage stage) {
  if (!drawn_in_overview(stage)) return {};
  for (const Box& box : boxes())
    if (std::find(box.stages.begin(), box.stages.end(), stage) != box.stages.end())
      return std::string(box.title);
  return in_words(stage);
}

const std::vector<Opens>& openings() {
  static const std::vector<Opens> all{
      {community, notice},        {custody_interview, custody_suite},
      {first_hearing, remand},    {suspended_sentence_order, order_started},
      {order_running, referred},  {serving, referred},
      {serving, children_apart},  {immediate_custody, reception},
      {order_revoked, reception}, {term_serving, serving},
      {term_recalled, recalled},  {serving, temporary_accommodation},
  };
  return all;
}

std::string picture_of(Process process) {
  std::string text = fmt::format(
      "// Every permitted move of one process, from the table in sim/pathway/map/journey.hpp.\n"
      "// Made by ./holloway document.\ndigraph {} {{\n{}",
      id_of(process), fmt::format(fmt::runtime(style), "LR"));
  for (const Stage stage : stages_of(process)) {
    if (stage == begin)
      text +=
          "  begin [shape=circle, label=\"\", width=0.18, height=0.18, margin=0, fixedsize=true, "
          "fillcolor=\"#0b0c0c\"];\n";
    else
      text += fmt::format("  {} [label=\"{}\"{}];\n", id_of(stage), broken(in_words(stage)),
                          is_final(stage) ? fmt::format(", {}", look_of_an_end) : "");
  }
  return text + edges_of(process) + "}\n";
}

std::string overview() {
  std::string text = fmt::format(
      "// All processes of the pathway, from the table in sim/pathway/map/journey.hpp, stages that belong "
      "together as one.\n// Dashed: what opens a process. Made by ./holloway document.\ndigraph pathway "
      "{{\n{}",
      fmt::format(fmt::runtime(style), "LR"));
  std::set<std::string> seen;
  for (std::size_t p = 0; p < count_of<Process>; ++p) {
    const auto process = static_cast<Process>(p);
    text += fmt::format(
        "  subgraph cluster_{} {{\n    label=\"{}\"; labeljust=l; color=\"#b1b4b6\"; style=rounded;\n",
        id_of(process), in_words(process));
    for (const Stage stage : stages_of(process)) {
      if (!drawn_in_overview(stage) || !seen.insert(id_of_box(stage)).second) continue;
      text += fmt::format("    {} [label=\"{}\"{}];\n", id_of_box(stage), broken(box_of(stage)),
                          is_final(stage) ? fmt::format(", {}", look_of_an_end) : "");
    }
    text += "  }\n";
  }
  for (const Move& move : moves) {
    if (!drawn_in_overview(move.from) || !drawn_in_overview(move.to)) continue;
    const auto from = id_of_box(move.from);
    const auto to = id_of_box(move.to);
    const auto edge = fmt::format("  {} -> {};\n", from, to);
    if (from != to && seen.insert(edge).second) text += edge;
  }
  for (const Opens& opens : openings())
    text += fmt::format("  {} -> {} [style=dashed, color=\"#00703c\"];\n", id_of_box(opens.from),
                        id_of_box(opens.to));
  return text + "}\n";
}

std::vector<Picture> pictures() {
  std::vector<Picture> all{{"pathway", overview()}};
  for (std::size_t p = 0; p < count_of<Process>; ++p) {
    const auto process = static_cast<Process>(p);
    all.push_back({std::string(id_of(process)), picture_of(process)});
  }
  return all;
}

}  // namespace holloway::document
