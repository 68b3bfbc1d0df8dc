#pragma once
// A JSON value that remembers the file and the line it came from, through inheritance and overrides.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

struct Member;

/// Where values come from: a file, or an option of the command line.
struct SourceFile {
  std::string name;  ///< as problems call it
  /// Which goes before which: a higher layer overrides a lower one.
  int layer = 0;
};
using SourceFilePtr = std::shared_ptr<const SourceFile>;

/// One JSON value.
struct Node {
  enum class Kind : std::uint8_t { null, boolean, number, text, list, object };

  Kind kind = Kind::null;
  bool truth = false;
  /// A parameter written as a bare number, which stands for an object with only a `value`.
  bool bare = false;
  double number = 0.0;
  std::string text;
  std::vector<Node> items;      ///< of a list
  std::vector<Member> members;  ///< of an object, sorted by key, no key twice
  SourceFilePtr file;
  int line = 0;  ///< where the value begins; 0 if it was given on the command line

  [[nodiscard]] const Node* find(std::string_view key) const;
  Node* find(std::string_view key);
  /// The member at a path of keys with dots between.
  Node* find_path(std::string_view dotted);
  /// The member of that key, made (as null, at this object's place) if there is none.
  Node& at_or_new(std::string_view key);
  void erase(std::string_view key);
};

struct Member {
  std::string key;
  Node value;
  int line = 0;  ///< of the key
};

/// A part of a JSON pointer: '~' and '/' within a key are written "~0" and "~1".
std::string pointer_part(std::string_view key);

/// Lays `over` onto `base`: objects merge, lists are replaced whole, anything else is replaced. What both
/// give comes from `over`, with its file and line.
void lay_over(Node& base, const Node& over);

/// How a value is shown in a message: numbers and short texts as they are, "a list", "an object".
std::string shown(const Node& node);

/// A text in quotation marks, shortened if it is long.
std::string in_quotes(std::string_view text);

/// At most the first `longest` bytes, never ending within a UTF-8 character.
std::string_view beginning_of(std::string_view text, std::size_t longest);

/// The value as JSON with sorted keys, each on a line. Whole numbers have no decimal point.
std::string to_json_text(const Node& node);

}  // namespace holloway
