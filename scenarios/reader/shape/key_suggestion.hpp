#pragma once
// What was meant by a key that a file may not have.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// For an unknown key of an object: how a path with dots is nested, the object's key that is near in letters
/// or has the same words, with what those do, or the place in the whole file where it belongs. `schema` is
/// the object's, `whole` the file's, both without references. Empty if nothing is near.
std::string suggestion_for_key(const std::string& key, const Cursor& member, const nlohmann::json& schema,
                               const nlohmann::json& whole);

}  // namespace holloway
