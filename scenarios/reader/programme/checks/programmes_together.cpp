#include "scenarios/reader/programme/checks/programmes_together.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

namespace {

/// Where the entry says which programme it is.
Cursor named_in(const Cursor& entry) {
  return entry["use"].exists() || !entry["id"].exists() ? entry["use"] : entry["id"];
}

bool overlap(const Programme& a, const Programme& b) {
  const bool in_time = (!a.to || !b.from || *a.to >= *b.from) && (!b.to || !a.from || *b.to >= *a.from);
  const auto in_b = [&](AreaIndex area) {
    return std::find(b.areas.begin(), b.areas.end(), area) != b.areas.end();
  };
  const bool in_space =
      a.areas.empty() || b.areas.empty() || std::any_of(a.areas.begin(), a.areas.end(), in_b);
  return in_time && in_space;
}

/// The same programme twice, at the same time in the same place, would be offered twice.
void check_overlaps(const std::vector<ProgrammeInUse>& used) {
  const auto id = [](const ProgrammeInUse& one) { return named_in(one.entry).node().text; };
  for (auto later = used.begin(); later != used.end(); ++later) {
    const auto clashes = [&](const ProgrammeInUse& earlier) {
      return id(earlier) == id(*later) && overlap(earlier.programme, later->programme);
    };
    if (std::any_of(used.begin(), later, clashes))
      named_in(later->entry)
          .problem(
              fmt::format("{} is already in use at the same time in the same area", in_quotes(id(*later))));
  }
}

/// Keyworkers are shared with a programme that brings some: not in a chain, nor in a circle.
void check_sharing(const std::vector<ProgrammeInUse>& used) {
  for (const auto& [entry, programme] : used) {
    if (!programme.capacity || programme.capacity->shares.empty()) continue;
    const std::string& other = programme.capacity->shares;
    const bool brings_none =
        other == programme.id || std::any_of(used.begin(), used.end(), [&](const ProgrammeInUse& one) {
          return named_in(one.entry).node().text == other &&
                 (!one.programme.capacity || !one.programme.capacity->shares.empty());
        });
    if (brings_none)
      named_in(entry).problem(fmt::format("{} uses the keyworkers of {}, which brings none of its own",
                                          in_quotes(programme.id), in_quotes(other)));
  }
}

/// What a programme needs of another that is not in use.
void check_others_in_use(const std::vector<ProgrammeInUse>& used) {
  const auto in_use = [&](const std::string& id) {
    return std::any_of(used.begin(), used.end(),
                       [&](const ProgrammeInUse& one) { return named_in(one.entry).node().text == id; });
  };
  for (const auto& [entry, programme] : used) {
    const auto& capacity = programme.capacity;
    if (capacity && !capacity->shares.empty() && !in_use(capacity->shares))
      named_in(entry).problem(fmt::format("{} uses the keyworkers of {}, which is not in use here",
                                          in_quotes(programme.id), in_quotes(capacity->shares)));
    const bool only_through = programme.acts_at.size() == 1 && !programme.through.empty() &&
                              programme.acts_at.front() == ActsAt::support_start;
    if (only_through && std::none_of(programme.through.begin(), programme.through.end(), in_use))
      named_in(entry).problem(fmt::format("{} is reached only through {}, which is not in use here",
                                          in_quotes(programme.id), fmt::join(programme.through, " or ")));
  }
}

}  // namespace

void check_together(const std::vector<ProgrammeInUse>& used) {
  check_overlaps(used);
  check_others_in_use(used);
  check_sharing(used);
}

}  // namespace holloway
