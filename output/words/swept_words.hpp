#pragma once
// What a sweep varies, and the values it gives, in words.

#include <string>
#include <string_view>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "output/study/swept_value.hpp"

namespace holloway {

/// What is known of the number at a path: of a parameter or of a programme's number; none where it is
/// neither, such as a date.
const ParameterRecord* record_of(std::string_view path, const std::vector<ParameterRecord>& parameters,
                                 const std::vector<ParameterRecord>& programme_parameters);

/// A short name of what is varied: what the record says it is where that is short, else the end of the path
/// in words: "offered", "effect on offending", "police admission".
std::string swept_name(std::string_view path, const ParameterRecord* record);

/// A number of what is varied as it is read: "30%", "-9%", "£2,674", "91 days", "0.8".
std::string swept_number_text(double number, const ParameterRecord* record);
/// The same of a value that may be no number, which is then as it was written.
std::string swept_value_text(const SweptValue& value, const ParameterRecord* record);

}  // namespace holloway
