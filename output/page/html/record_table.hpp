#pragma once
// Numbers with what is known of each: value, range, unit, evidence, source.

#include <string_view>

#include "output/page/html/html.hpp"
#include "output/study/parameter_record.hpp"

namespace holloway::report {

/// An empty table of numbers, which the reader can sort.
html::Table record_table(std::string_view caption);
/// One number as a row of such a table.
void add_record(html::Table& table, const ParameterRecord& record);

}  // namespace holloway::report
