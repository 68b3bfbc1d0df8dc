#include "output/words/swept_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/words/figures.hpp"

namespace holloway {

namespace {

/// The path without what every path of its kind begins with: "programmes.new-chance.offered" is "offered".
std::string_view own_part(std::string_view path) {
  constexpr std::string_view programmes = "programmes.";
  if (!path.starts_with(programmes)) return path;
  const auto dot = path.find('.', programmes.size());
  return dot == path.npos ? path : path.substr(dot + 1);
}

/// As many digits as a value is meant in.
std::string plain(double number) {
  return fmt::format("{:.4g}", number == 0.0 ? 0.0 : number);
}

}  // namespace

const ParameterRecord* record_of(std::string_view path, const std::vector<ParameterRecord>& parameters,
                                 const std::vector<ParameterRecord>& programme_parameters) {
  for (const auto* const records : {&parameters, &programme_parameters}) {
    const auto found = std::find_if(records->begin(), records->end(),
                                    [path](const ParameterRecord& record) { return record.path == path; });
    if (found != records->end()) return &*found;
  }
  return nullptr;
}

std::string swept_name(std::string_view path, const ParameterRecord* record) {
  constexpr std::size_t short_enough = 40;
  const auto own = own_part(path);
  const bool part_of_a_part = own != path && own.find('.') != own.npos;
  if (part_of_a_part && record != nullptr && record->meaning.size() <= short_enough) return record->meaning;
  std::string words(own);
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '.' || c == '_'; }, ' ');
  return words;
}

std::string swept_number_text(double number, const ParameterRecord* record) {
  const std::string unit = record == nullptr ? "" : record->unit;
  if (unit == "probability" || unit == "one-year prevalence change") return plain(100.0 * number) + "%";
  if (unit == "pounds") return exact_pounds_text(number);
  if (unit == "days") return fmt::format("{} {}", plain(number), number == 1.0 ? "day" : "days");
  return plain(number);
}

std::string swept_value_text(const SweptValue& value, const ParameterRecord* record) {
  return value.number ? swept_number_text(*value.number, record) : value.text;
}

}  // namespace holloway
