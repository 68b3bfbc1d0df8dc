#include "scenarios/reader/scenario/inheritance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

/// One file of a chain.
struct Link {
  std::filesystem::path path;
  std::string name;
};

/// Whether two paths lead to the same file.
bool same_file(const std::filesystem::path& a, const std::filesystem::path& b) {
  std::error_code error;
  return std::filesystem::equivalent(a, b, error);
}

/// "a.json extends b.json extends c.json".
std::string in_words(const std::vector<Link>& chain, const std::string& last) {
  std::string text;
  for (const auto& link : chain) text += link.name + " extends ";
  return text + last;
}

/// The file that a chain's last file extends, or nothing and perhaps a problem.
std::optional<Link> next_link(const std::vector<Link>& chain, const Node& root, Findings& findings) {
  const auto extends = Cursor(root, findings)["extends"];
  if (!extends.is(Node::Kind::text)) return std::nullopt;
  const auto path = chain.back().path.parent_path() / extends.node().text;
  Link link{path, path.lexically_normal().string()};
  const auto refuse = [&](std::string message) {
    extends.problem(std::move(message));
    findings.complete = false;
    return std::nullopt;
  };
  std::error_code error;
  if (extends.node().text.empty() || !std::filesystem::exists(path, error))
    return refuse(
        fmt::format("there is no file {} ({}){}", in_quotes(link.name), in_words(chain, link.name),
                    did_you_mean_file(path, std::filesystem::path(extends.node().text).parent_path())));
  if (!std::filesystem::is_regular_file(path, error) && !std::filesystem::is_directory(path, error))
    return refuse(fmt::format("{} is not a regular file", in_quotes(link.name)));
  const auto again = [&](const Link& earlier) { return same_file(earlier.path, path); };
  if (std::any_of(chain.begin(), chain.end(), again))
    return refuse(fmt::format("goes round in a circle: {}", in_words(chain, link.name)));
  if (chain.size() >= longest_chain)
    return refuse(fmt::format("more than {} files extend one another", longest_chain));
  return link;
}

/// A programme's file where a scenario's belongs: one thing is wrong, not every key of it.
void refuse_programme(const Node& root, const std::filesystem::path& file, Findings& findings) {
  const auto id = Cursor(root, findings)["id"];
  const auto use = id.is(Node::Kind::text) ? id.node().text : file.stem().string();
  Cursor(root, findings)
      .problem(fmt::format("this is a programme, not a scenario; use it from a scenario, in its list "
                           "\"programmes\": {{ \"use\": {} }}",
                           in_quotes(use)));
  findings.complete = false;
}

}  // namespace

std::optional<Node> read_with_inheritance(const std::filesystem::path& file,
                                          const std::filesystem::path& schemas, Findings& findings) {
  std::vector<Link> chain{{file, file.string()}};
  std::vector<Node> files;
  while (true) {
    const int layer = layer::scenario_file - static_cast<int>(files.size());
    const auto source = std::make_shared<const SourceFile>(SourceFile{chain.back().name, layer});
    auto root = parse_json_file(chain.back().path, source, findings.problems);
    if (root && holds_programme(*root)) {
      refuse_programme(*root, chain.back().path, findings);
      break;
    }
    if (root)
      check_structure(*root, chain.size() > 1 ? FileKind::extended_scenario : FileKind::scenario, schemas,
                      findings);
    if (!root || root->kind != Node::Kind::object) {
      findings.complete = false;
      break;
    }
    files.push_back(std::move(*root));
    auto next = next_link(chain, files.back(), findings);
    if (!next) break;
    chain.push_back(std::move(*next));
  }
  if (files.empty()) return std::nullopt;
  for (auto& root : files) spell_out_parameters(root);
  Node resolved = std::move(files.back());
  for (auto over = files.rbegin() + 1; over != files.rend(); ++over) {
    // What a scenario is called, it does not inherit.
    for (const auto key : {"name", "title", "description", "resolved"}) resolved.erase(key);
    lay_over(resolved, *over);
  }
  resolved.erase("extends");
  resolved.erase("$schema");
  return resolved;
}

void spell_out_parameters(Node& scenario) {
  Node* const parameters = scenario.find("parameters");
  if (parameters == nullptr) return;
  for (const auto path : parameter_paths()) {
    Node* const at = parameters->find_path(path);
    if (at == nullptr || at->kind == Node::Kind::object || at->kind == Node::Kind::list) continue;
    Node value = *at;
    value.bare = true;
    at->kind = Node::Kind::object;
    at->members = {{"value", std::move(value), at->line}};
  }
}

}  // namespace holloway
