#include "scenarios/reader/published/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/files/tsv.hpp"
#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

constexpr std::string_view own_source = "for a source of your own write \"found\" and name it in \"source\"";

std::vector<std::string> read_ids() {
  std::vector<std::string> ids;
  for (const auto& row : read_tsv(scenarios_folder() / "programmes" / "findings.tsv"))
    ids.push_back(row.front());
  std::sort(ids.begin(), ids.end());
  return ids;
}

bool is_known(const std::string& id) {
  return std::binary_search(finding_ids().begin(), finding_ids().end(), id);
}

}  // namespace

const std::vector<std::string_view>& kinds_of_evidence() {
  static const std::vector<std::string_view> kinds{"found", "computed", "fitted", "assumption", "unverified"};
  return kinds;
}

const std::vector<std::string>& finding_ids() {
  static const auto ids = read_ids();
  return ids;
}

void check_evidence(const Cursor& evidence, const Cursor& listed) {
  if (!evidence.is(Node::Kind::text)) return;
  const auto& text = evidence.node().text;
  auto may_stand = kinds_of_evidence();
  if (listed.is(Node::Kind::list))
    for (const auto& item : listed.node().items) may_stand.push_back(item.text);
  if (std::find(may_stand.begin(), may_stand.end(), text) != may_stand.end()) return;
  if (is_known(text))
    return evidence.problem(
        fmt::format("{} is a known finding, but not in this programme's list \"evidence\": add it there",
                    in_quotes(text)));
  evidence.problem(fmt::format(
      "{} is neither a kind of evidence ({}) nor one of the findings in this programme's list "
      "\"evidence\"{}; {}",
      in_quotes(text), fmt::join(kinds_of_evidence(), ", "), did_you_mean(text, may_stand), own_source));
}

void check_findings(const Cursor& listed) {
  if (!listed.is(Node::Kind::list)) return;
  const auto& ids = finding_ids();
  for (const auto& item : listed.items())
    if (item.is(Node::Kind::text) && !is_known(item.node().text))
      item.problem(fmt::format(
          "{} is not a finding that scenarios/programmes/findings.tsv lists{}; {} beside the number",
          in_quotes(item.node().text), did_you_mean(item.node().text, {ids.begin(), ids.end()}), own_source));
}

}  // namespace holloway
