#include "commands/write_document.hpp"

#include "commands/draw_picture.hpp"
#include "output/files/regular_file.hpp"
#include "output/files/staged_files.hpp"
#include "output/results/write.hpp"

namespace holloway {

namespace {

namespace fs = std::filesystem;

std::string text_if_there(const fs::path& file) {
  return read_file(file).bytes.value_or("");
}

}  // namespace

std::vector<DocumentFile> files_of(const document::Document& document) {
  std::vector<DocumentFile> files{{"ODD.md", document.odd}, {"MECHANISMS.md", document.mechanisms}};
  for (const auto& picture : document.pictures)
    files.push_back({"pictures/" + picture.name + ".dot", picture.dot});
  return files;
}

bool write_document(const document::Document& document, const fs::path& folder) {
  const auto pictures = folder / "pictures";
  StagedFiles texts(folder);
  texts.add("ODD.md", document.odd);
  texts.add("MECHANISMS.md", document.mechanisms);
  texts.commit();
  StagedFiles drawings(pictures);
  bool all_drawn = true;
  for (const auto& [name, dot] : document.pictures) {
    drawings.add(name + ".dot", dot);
    const auto there = pictures / (name + ".svg");
    const auto earlier = text_if_there(there);
    if (belongs_to(earlier, dot)) continue;
    if (const auto svg = drawn_as_svg(dot)) {
      drawings.add(name + ".svg", *svg);
    } else {
      all_drawn = false;
      std::error_code ignored;
      if (drawn_by_us(earlier)) fs::remove(there, ignored);  // it shows what is no longer so
    }
  }
  drawings.commit();
  return all_drawn;
}

}  // namespace holloway
