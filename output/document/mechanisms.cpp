#include "output/document/mechanisms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "output/document/lists.hpp"
#include "output/document/uses.hpp"
#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway::document {

namespace {

/// "a; b" -> a, b.
std::vector<std::string> parts(const std::string& text) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(';', at), text.size());
    const auto first = text.find_first_not_of(' ', at);
    if (first < end) all.push_back(text.substr(first, end - first));
    at = end + 1;
  }
  return all;
}

template <class Enum>
bool names(std::string_view id) {
  return std::find(Names<Enum>::ids.begin(), Names<Enum>::ids.end(), id) != Names<Enum>::ids.end();
}

/// A parameter, or a group of parameters that are one for each member of a list.
bool is_parameter(std::string_view path) {
  const auto& all = parameter_paths();
  return std::any_of(all.begin(), all.end(), [&](std::string_view known) {
    if (!known.starts_with(path)) return false;
    const auto rest = known.substr(path.size());
    return rest.empty() || (rest.front() == '.' && path.find('.') != path.npos);
  });
}

/// Every field of a programme's file, and of a scenario's entry that uses it: "offered", "support.completed".
void add_fields(const nlohmann::json& schema, const std::string& before, std::set<std::string>& fields) {
  if (!schema.contains("properties")) return;
  for (const auto& [key, below] : schema["properties"].items()) {
    fields.insert(before + key);
    add_fields(below, before + key + ".", fields);
  }
}

bool is_programme_field(const std::string& field) {
  static const std::set<std::string> fields = [] {
    const auto read = [](const char* name) {
      return nlohmann::json::parse(read_file_or_throw(scenarios_folder() / "schema" / name));
    };
    std::set<std::string> all;
    add_fields(read("programme.schema.json"), "", all);
    add_fields(read("scenario.schema.json")["properties"]["programmes"]["items"], "", all);
    return all;
  }();
  return fields.contains(field);
}

bool is_switch(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == text.npos) return is_parameter(text);
  const auto kind = text.substr(0, colon);
  const auto id = text.substr(colon + 1);
  if (kind == "lever") return names<Lever>(id);
  if (kind == "point") return names<ActsAt>(id);
  if (kind == "fact") return names<Fact>(id);
  return kind == "programme" && is_programme_field(std::string(id));
}

/// Whether the simulation asks for it, and does not only declare it.
bool is_switch_used(const std::string& text, const Sources& sources) {
  if (text.find(':') == text.npos) return is_used(sources, text);
  const auto id = text.substr(text.find(':') + 1);
  if (text.starts_with("lever:")) return !files_asking_for(sources, id).empty();
  return !text.starts_with("point:") || !files_offering_at(sources, id).empty();
}

/// "lever:custody" -> "lever `custody`"; "programme:offered" -> "programme's `offered`".
std::string switch_in_words(const std::string& text) {
  const auto colon = text.find(':');
  if (colon == text.npos) return fmt::format("`{}`", text);
  const auto kind = text.substr(0, colon);
  return fmt::format("{} `{}`", kind == "programme" ? "programme's" : kind, text.substr(colon + 1));
}

template <class Words>
std::string joined(const std::vector<std::string>& all, Words&& words) {
  std::vector<std::string> said;
  for (const auto& one : all) said.push_back(words(one));
  return fmt::format("{}", fmt::join(said, ", "));
}

void check(const Mechanism& m, const CsvTable& csv, const CsvTable::Row& row,
           const std::filesystem::path& root, const Sources& sources, std::vector<Problem>& problems) {
  const auto wrong = [&](std::string_view column, std::string message) {
    problems.push_back(csv.problem(row, column, std::move(message)));
  };
  if (m.tag != "S" && m.tag != "R" && m.tag != "I") wrong("tag", "the tag is S, R or I");
  if (m.modelled != "yes" && m.modelled != "partly" && m.modelled != "no")
    wrong("modelled", "modelled is yes, partly or no");
  for (const auto column : {"theme", "says", "how", "source"})
    if (csv.text(row, column).empty()) wrong(column, "this may not be empty");
  for (const auto& file : m.files)
    if (!std::filesystem::is_regular_file(root / file)) wrong("files", fmt::format("no file \"{}\"", file));
  for (const auto& one : m.switches)
    if (!is_switch(one))
      wrong("switches", fmt::format("the program knows no \"{}\"", one));
    else if (!is_switch_used(one, sources))
      wrong("switches", fmt::format("\"{}\" is known, but nothing in the simulation uses it", one));
  if (m.modelled == "no") {
    if (!m.files.empty() || !m.switches.empty())
      wrong("modelled", "what is not modelled has no file and no switch");
  } else {
    if (m.files.empty()) wrong("files", "what is modelled is in some file");
    if (m.switches.empty()) wrong("switches", "what is modelled can be switched");
  }
}

constexpr std::string_view opening = R"(# The mechanisms of the five documents

Made by `./holloway document` from [mechanisms.csv](mechanisms.csv); edit that file, not this one.

Five published documents say how one thing leads to another on women's way through the justice system: *No safe space* (Centre for Women's Justice, 2022), *A place to go like
this* (Advance, 2020), *Brighter Futures* (Prison Reform Trust, 2014), the *Concordat on women in or at risk of contact with the criminal justice system* (Ministry of
Justice, 2020) and *Shifting the scales of justice* (Domestic Abuse Commissioner, 2024). Each mechanism below is told in our own words and tagged by how firmly the documents
say it: **S** stated as a finding, statistic or design fact; **R** reported by women or practitioners in interviews and case notes; **I** inferred by us.

*Modelled* means that the model has a way to represent it, switched by the parameter named, or by the field, lever, point or fact with which a programme's file moves it. It does not
mean that its size is known: most sizes are assumptions (see [ODD.md](ODD.md)). *Partly* says what is there and what is missing. *No* says why.

)";

}  // namespace

std::vector<Mechanism> read_mechanisms(const std::filesystem::path& file, const std::filesystem::path& root,
                                       std::vector<Problem>& problems) {
  const CsvTable csv(file, {"id", "tag", "theme", "says", "modelled", "files", "switches", "how", "source"},
                     problems);
  const auto sources = Sources::of_the_program(root);
  std::vector<Mechanism> all;
  for (const auto& row : csv.rows()) {
    Mechanism m{csv.text(row, "id"),
                csv.text(row, "tag"),
                csv.text(row, "theme"),
                csv.text(row, "says"),
                csv.text(row, "modelled"),
                parts(csv.text(row, "files")),
                parts(csv.text(row, "switches")),
                csv.text(row, "how"),
                csv.text(row, "source"),
                row.line};
    if (const auto due = fmt::format("M{:03}", all.size() + 1); m.id != due)
      problems.push_back(csv.problem(row, "id", fmt::format("here {} is due, not {}", due, m.id)));
    check(m, csv, row, root, sources, problems);
    all.push_back(std::move(m));
  }
  return all;
}

std::string mechanisms_page(const std::vector<Mechanism>& mechanisms) {
  std::map<std::string, int> count;
  for (const Mechanism& m : mechanisms) ++count[m.modelled];
  std::string text(opening);
  text += fmt::format("Of {} mechanisms, {} are modelled, {} partly, {} not.\n", mechanisms.size(),
                      count["yes"], count["partly"], count["no"]);
  std::string_view theme;
  for (const Mechanism& m : mechanisms) {
    if (m.theme != theme) {
      theme = m.theme;
      text += fmt::format(
          "\n## {}\n\n| | | mechanism | modelled | how, or why not | where | switched by | source |\n"
          "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
          theme);
    }
    const auto files = joined(m.files, [](const auto& file) {
      return fmt::format("[{}](../{})", std::filesystem::path(file).filename().string(), file);
    });
    std::string row = table(
        {{m.id, m.tag, m.says, m.modelled, m.how, files, joined(m.switches, switch_in_words), m.source}});
    text += row.substr(0, row.find('\n') + 1);
  }
  return text;
}

}  // namespace holloway::document
