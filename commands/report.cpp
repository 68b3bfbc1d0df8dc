// `report`: the page of saved results drawn again, one page over several of them, or their findings for a paper.

#include <filesystem>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "output/files/staged_files.hpp"
#include "output/page/markdown.hpp"
#include "output/page/page.hpp"
#include "output/page/saved_study.hpp"

namespace holloway {

namespace {

namespace fs = std::filesystem;

constexpr const char* meaning =
    R"(Draws report.html again from results that were saved, without simulating: into their folder, or, of several
folders, as one page over all of them. With --markdown it prints the findings and the headline tables, for pasting into
a paper.)";

constexpr const char* examples = R"(Examples:
  ./holloway report results/west-midlands-new-chance
  ./holloway report results/london-* --out results/london.html
  ./holloway report results/west-midlands-new-chance --markdown > findings.md
)";

struct Request {
  std::vector<std::string> folders;
  std::optional<std::string> out;
  bool markdown = false;
};

std::vector<StudyForPage> read_studies(const std::vector<std::string>& folders) {
  std::vector<StudyForPage> studies;
  std::vector<Problem> problems;
  for (const auto& folder : folders) {
    auto saved = saved_study(folder);
    if (saved.problem.empty())
      studies.push_back(std::move(saved.study));
    else
      problems.push_back(on_command_line(folder, saved.problem));
  }
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return studies;
}

/// Where the page goes: where it was asked for, else beside the results, or of several into the folder they share.
fs::path place_of_page(const Request& request) {
  if (request.out) return *request.out;
  return request.folders.size() == 1 ? fs::path(request.folders.front()) / "report.html"
                                     : fs::path("results") / "report.html";
}

}  // namespace

int report_command(Words words) {
  CommandLine line("report", meaning, "report DIR [DIR ...] [options]", examples);
  Request request;
  line.positional("DIR", request.folders, "Folders that run or compare wrote");
  line.option("--out", "FILE", request.out,
              "Where the page goes (default DIR/report.html; of several folders results/report.html)");
  line.flag("--markdown", request.markdown, "Print findings and headline tables as Markdown, and write nothing");
  if (!line.read(words)) return done;
  if (request.folders.empty())
    throw WrongInput({on_command_line("report", "a folder of results is needed (see --help)")});
  const auto studies = read_studies(request.folders);
  if (request.markdown) {
    print_text(markdown_text(studies));
    return done;
  }
  const auto place = place_of_page(request);
  if (fs::is_directory(place))
    throw WrongInput({on_command_line("--out", "\"" + place.string() + "\" is a folder; name a file")});
  StagedFiles files(place.has_parent_path() ? place.parent_path() : fs::path("."));
  files.add(place.filename().string(), page_text(studies));
  files.commit();
  print("{}\n", place.string());
  return done;
}

}  // namespace holloway
