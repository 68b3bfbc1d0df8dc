#include "output/words/wording.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "output/words/fill_blanks.hpp"
#include "output/words/texts.hpp"

namespace holloway {

namespace {

[[noreturn]] void refuse(std::string_view id, std::string_view why) {
  throw std::logic_error(fmt::format("text {}: {}", id, why));
}

const std::string& text_of(std::string_view id) {
  const auto found = all_texts().find(id);
  if (found == all_texts().end()) refuse(id, "there is none");
  return found->second;
}

}  // namespace

Texts read_texts(std::string_view tables) {
  Texts texts;
  auto current = texts.end();
  while (!tables.empty()) {
    const auto end = std::min(tables.find('\n'), tables.size());
    const auto line = tables.substr(0, end);
    tables.remove_prefix(std::min(end + 1, tables.size()));
    if (line.starts_with("# ")) {
      current = texts.end();
    } else if (line.starts_with("## ")) {
      const auto [at, is_new] = texts.emplace(line.substr(3), "");
      if (!is_new) refuse(at->first, "stands twice");
      current = at;
    } else if (!line.empty() && current != texts.end()) {
      if (!current->second.empty()) current->second += ' ';
      current->second += line;
    }
  }
  for (const auto& [id, text] : texts)
    if (text.empty()) refuse(id, "is empty");
  return texts;
}

const Texts& all_texts() {
  static const Texts texts = read_texts(words::texts);
  return texts;
}

const std::string& wording(std::string_view id) {
  const auto& text = text_of(id);
  if (text.find('{') != text.npos) refuse(id, "its blanks are not filled");
  return text;
}

const std::string& wording_of(std::string_view table, std::string_view thing) {
  return wording(fmt::format("{}.{}", table, thing));
}

std::string wording(std::string_view id, std::initializer_list<Blank> blanks) {
  std::set<std::string_view> unused;
  for (const Blank& blank : blanks) unused.insert(blank.name);
  auto filled = fill_blanks(text_of(id), {"{", "}"}, [&](std::string_view name) {
    const auto* const blank =
        std::find_if(blanks.begin(), blanks.end(), [name](const Blank& one) { return one.name == name; });
    if (blank == blanks.end()) refuse(id, fmt::format("nothing fills {{{}}}", name));
    unused.erase(name);
    return blank->value;
  });
  if (!unused.empty()) refuse(id, fmt::format("it has no blank {}", fmt::join(unused, ", ")));
  return filled;
}

}  // namespace holloway
