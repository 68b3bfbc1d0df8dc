#pragma once
// What a count may be broken down by: one row of words for each member of an enumeration. A name or meaning
// that is a pattern, such as "arrests, by offence: {offence}", has its blanks filled from these columns.

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// Specialised for each enumeration that counts are broken down by: `first` is the first member that is
/// counted, `columns` name the blanks, and `words` has a row for each member from `first` on. The blank {id}
/// is the member's identifier, unless a column of that name says otherwise.
template <class Enum>
struct Dimension;

template <>
struct Dimension<OffenceGroup> {
  static constexpr auto first = OffenceGroup::violence;
  static constexpr std::string_view columns[] = {"offence"};
  static constexpr std::string_view words[][1] = {
      {"violence against the person"},
      {"sexual offences"},
      {"robbery"},
      {"theft"},
      {"criminal damage and arson"},
      {"drug offences"},
      {"possession of weapons"},
      {"public order offences"},
      {"miscellaneous crimes against society"},
      {"fraud"},
      {"summary offences except motoring"},
      {"summary motoring offences"},
  };
};

// clang-format off
template <>
struct Dimension<RecordBand> {
  static constexpr auto first = RecordBand::none;
  static constexpr std::string_view columns[] = {"id", "number", "previous", "record", "record_in_full", "occasions"};
  static constexpr std::string_view words[][6] = {
      {"none", "none", "no previous", "no previous record", "no previous record", "no previous caution or conviction"},
      {"1_2", "1 or 2", "1 or 2 previous", "1 or 2 previous", "1 or 2 previous cautions or convictions", "1 or 2 previous cautions or convictions"},
      {"3_6", "3 to 6", "3 to 6 previous", "3 to 6 previous", "3 to 6 previous cautions or convictions", "3 to 6 previous cautions or convictions"},
      {"7_10", "7 to 10", "7 to 10 previous", "7 to 10 previous", "7 to 10 previous cautions or convictions", "7 to 10 previous cautions or convictions"},
      {"11_14", "11 to 14", "11 to 14 previous", "11 to 14 previous", "11 to 14 previous cautions or convictions", "11 to 14 previous cautions or convictions"},
      {"15_plus", "15 or more", "15 or more previous", "15 or more previous", "15 or more previous cautions or convictions", "15 or more previous cautions or convictions"},
  };
};
// clang-format on

template <>
struct Dimension<Need> {
  static constexpr auto first = Need::accommodation;
  static constexpr std::string_view columns[] = {"need", "need_in_full"};
  static constexpr std::string_view words[][2] = {
#define NEED(name, words, in_full) {words, in_full},
#include "sim/pathway/map/needs.def"
#undef NEED
  };
};

template <>
struct Dimension<LengthBand> {
  static constexpr auto first = LengthBand::under_6_months;
  static constexpr std::string_view columns[] = {"length"};
  static constexpr std::string_view words[][1] = {
      {"under 6 months"},
      {"6 to under 12 months"},
      {"12 months to under 4 years"},
      {"4 years or more"},
  };
};

template <>
struct Dimension<IndexDisposal> {
  static constexpr auto first = IndexDisposal::caution;
  static constexpr std::string_view columns[] = {"event", "after", "index_event"};
  static constexpr std::string_view words[][3] = {
      {"a caution", "a caution", "a caution"},
      {"a community or suspended sentence order", "a court order",
       "a community order or suspended sentence order"},
      {"release from a sentence of under 12 months", "custody under 12 months",
       "release from a sentence of under 12 months"},
      {"release from a sentence of 12 months or more", "custody of 12 months or more",
       "release from a sentence of 12 months or more"},
      {"another conviction (discharge, fine or other)", "another conviction",
       "a fine, discharge or other disposal"},
  };
};

template <>
struct Dimension<ReportKind> {
  static constexpr auto first = ReportKind::oral;
  static constexpr std::string_view columns[] = {"reports", "kind", "reports_in_full"};
  static constexpr std::string_view words[][3] = {
      {"oral reports on the day", "oral", "oral pre-sentence reports, given on the day"},
      {"fast delivery reports", "fast", "fast delivery pre-sentence reports"},
      {"full written reports", "full", "full written pre-sentence reports"},
  };
};

template <>
struct Dimension<AfterRemand> {
  static constexpr auto first = AfterRemand::custody;
  static constexpr std::string_view columns[] = {"outcome"};
  static constexpr std::string_view words[][1] = {
      {"immediate custody"},
      {"a community or suspended sentence order"},
      {"a fine, discharge or other sentence"},
      {"no conviction: acquitted or the case stopped"},
  };
};

template <>
struct Dimension<MissedBecause> {
  static constexpr auto first = MissedBecause::childcare;
  static constexpr std::string_view columns[] = {"id", "reason"};
  static constexpr std::string_view words[][2] = {
      {"childcare", "for want of childcare"},   {"anxiety", "for anxiety or poor mental health"},
      {"distance", "for distance or the fare"}, {"safety", "because it was not safe to come"},
      {"other_reasons", "for other reasons"},
  };
};

template <>
struct Dimension<Carer> {
  static constexpr auto first = Carer::father;
  static constexpr std::string_view columns[] = {"carer", "with"};
  static constexpr std::string_view words[][2] = {
      {"their father", "their father"},
      {"other relatives or friends", "relatives or friends"},
      {"the local authority", "the local authority"},
  };
};

template <>
struct Dimension<PoliceOutcome> {
  static constexpr auto first = PoliceOutcome::no_further_action;
  static constexpr std::string_view columns[] = {"outcome"};
  static constexpr std::string_view words[][1] = {
      {"no further action"},     {"a community resolution"}, {"a penalty notice"}, {"a simple caution"},
      {"a conditional caution"}, {"bail for assessment"},    {"charge"},
  };
};

/// A dimension whose enumeration is not known to the reader. Members are numbered from its `first` on.
struct AnyDimension {
  std::size_t members = 0;
  std::span<const std::string_view> ids;
  std::span<const std::string_view> columns;
  std::string_view (*word)(std::size_t member, std::size_t column) = nullptr;

  /// What fills a blank for a member. Throws std::out_of_range if there is no such blank.
  [[nodiscard]] constexpr std::string_view filling(std::string_view blank, std::size_t member) const {
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (columns[c] == blank) return word(member, c);
    if (blank != "id") throw std::out_of_range("no such blank");
    return ids[member];
  }
};

/// What a plain count has in place of a dimension. An object and not a null pointer: with its sanitizers GCC
/// 12 compares no address with null while compiling.
inline constexpr AnyDimension no_dimension{};

template <class Enum>
inline constexpr AnyDimension dimension_of{
    .members = count_of<Enum> - index_of(Dimension<Enum>::first),
    .ids = std::span(Names<Enum>::ids).subspan(index_of(Dimension<Enum>::first)),
    .columns = Dimension<Enum>::columns,
    .word = [](std::size_t member, std::size_t column) { return Dimension<Enum>::words[member][column]; }};

/// Calls plain(text) and blank(name) for the parts of a pattern, in turn.
template <class Plain, class Blank>
constexpr void each_part(std::string_view pattern, Plain&& plain, Blank&& blank) {
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    plain(pattern.substr(0, open));
    if (open == pattern.npos) return;
    const auto close = pattern.find('}', open);
    if (close == pattern.npos) throw std::invalid_argument("a blank that does not end");
    blank(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close + 1);
  }
}

/// A pattern with its blanks filled for one member; as it is where there is no dimension.
inline std::string filled(std::string_view pattern, const AnyDimension* by, std::size_t member) {
  if (by->members == 0) return std::string(pattern);
  std::string text;
  each_part(
      pattern, [&](std::string_view part) { text += part; },
      [&](std::string_view blank) { text += by->filling(blank, member); });
  return text;
}

/// Throws if a blank of the pattern is none of the dimension's; within a constant it does not compile.
constexpr void check_blanks(std::string_view pattern, const AnyDimension* by) {
  if (by->members == 0) return;
  each_part(
      pattern, [](std::string_view) {}, [&](std::string_view blank) { (void)by->filling(blank, 0); });
}

}  // namespace holloway
