#include "scenarios/tsv.hpp"

#include <fmt/format.h>

#include <sstream>
#include <stdexcept>

#include "output/regular_file.hpp"

namespace holloway {

namespace {

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  std::size_t begin = 0;
  for (auto tab = line.find('\t'); tab != line.npos; tab = line.find('\t', begin)) {
    fields.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  fields.push_back(line.substr(begin));
  return fields;
}

}  // namespace

std::vector<std::vector<std::string>> read_tsv(const std::filesystem::path& file) {
  std::istringstream in(read_file_or_throw(file));
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    rows.push_back(fields_of(line));
    if (rows.back().size() != rows.front().size())
      throw std::runtime_error(fmt::format("{}: {} has {} fields and not {}", file.string(),
                                           rows.back().front(), rows.back().size(), rows.front().size()));
  }
  if (rows.empty()) throw std::runtime_error(fmt::format("{} cannot be read", file.string()));
  rows.erase(rows.begin());
  return rows;
}

}  // namespace holloway
