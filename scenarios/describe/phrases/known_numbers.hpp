#pragma once
// A programme's numbers as they are said, each with what is known of it: "0.3 (assumed, 0.05 to 0.8)".

#include <span>
#include <string>
#include <string_view>

#include "output/study/parameter_record.hpp"

namespace holloway {

/// "1 keyworker", "12 appointments".
std::string number_of(double number, std::string_view noun);

/// "assumed", "published", "computed from published figures"; what stands there, if it is none of the kinds:
/// "set by mine.json". A finding's identifier is "published".
std::string evidence_in_words(std::string_view evidence);

/// What is known of the numbers of one programme.
class KnownNumbers {
 public:
  /// `records`: those under "programmes.ID.".
  KnownNumbers(std::string_view id, std::span<const ParameterRecord> records);

  /// `text` with what is known of the number at `path`, such as "support.days", in brackets; the text alone
  /// if nothing is recorded. The range is left out where it is one point.
  [[nodiscard]] std::string say(std::string_view path, std::string_view text) const;
  /// The same for a bare number, or for one of some things.
  [[nodiscard]] std::string say(std::string_view path, double number) const;
  [[nodiscard]] std::string say(std::string_view path, double number, std::string_view noun) const;

 private:
  std::string prefix_;
  std::span<const ParameterRecord> records_;
};

}  // namespace holloway
