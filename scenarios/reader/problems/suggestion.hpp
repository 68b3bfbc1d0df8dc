#pragma once
// "did you mean ...?"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// How many letters must be changed, added, left out or swapped with their neighbour to turn one word into
/// the other.
int edit_distance(std::string_view a, std::string_view b);

/// The known word nearest to a mistyped one, if it is near enough to be what was meant; else empty. Of
/// equally near ones, the first in the alphabet.
std::string_view nearest(std::string_view mistyped, const std::vector<std::string_view>& known);

/// The names that have every word of what was typed among theirs ("places" is in "places_per_area"), in any
/// number and order, but for small words such as "has"; in the order of `known`.
std::vector<std::string_view> with_the_words(std::string_view typed,
                                             const std::vector<std::string_view>& known);

/// `; did you mean "NEAREST"?`, or where none is near, the few that have its words: `; did you mean "A" or
/// "B"?`. Empty if there are none of either.
std::string did_you_mean(std::string_view mistyped, const std::vector<std::string_view>& known);

/// The same, but where nothing is near and there are no more than fifty, lists them all: `; it can be "a",
/// "b" or "c"`. Many are listed in the alphabet's order, few in their own, which has a meaning.
std::string did_you_mean_or_list(std::string_view mistyped, const std::vector<std::string_view>& known);

/// For a file that is not there, the JSON file nearest in name in its folder, `; did you mean
/// "FOLDER/NEAREST.json"?` with the folder called `folder`; empty if none is near.
std::string did_you_mean_file(const std::filesystem::path& missing, const std::filesystem::path& folder);

/// `"a", "b" or "c"`.
std::string alternatives(const std::vector<std::string_view>& words);

}  // namespace holloway
