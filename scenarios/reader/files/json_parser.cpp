#include "scenarios/reader/files/json_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "output/words/unprintable.hpp"
#include "scenarios/reader/files/text_encoding.hpp"

namespace holloway {

namespace {

/// How far the JSON library has read.
struct Progress {
  std::size_t bytes = 0;
  int line = 1;
};

/// Hands text to the JSON library one byte at a time and keeps count.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, Progress* progress) : at_(at), progress_(progress) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    if (*at_ == '\n') ++progress_->line;
    ++progress_->bytes;
    ++at_;
    return *this;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  Progress* progress_;
};

/// Builds the tree from the JSON library's events.
class TreeBuilder {
 public:
  using Json = nlohmann::json;

  TreeBuilder(std::string_view text, SourceFilePtr file, const Progress& progress,
              std::vector<Problem>& problems)
      : text_(text), file_(std::move(file)), progress_(progress), problems_(problems) {}

  bool null() { return scalar(Node::Kind::null); }
  bool boolean(bool truth) {
    Node node = begun(Node::Kind::boolean);
    node.truth = truth;
    return place(std::move(node));
  }
  bool number_integer(Json::number_integer_t n) { return number(static_cast<double>(n)); }
  bool number_unsigned(Json::number_unsigned_t n) { return number(static_cast<double>(n)); }
  bool number_float(Json::number_float_t n, const std::string&) { return number(n); }
  bool string(std::string& text) {
    Node node = begun(Node::Kind::text);
    if (text.size() > limit::text_bytes)
      return stop(fmt::format("this text is longer than {} bytes", limit::text_bytes));
    if (const auto found = unprintable(text))
      return stop(fmt::format("this text holds the control character {}, which is not allowed", *found));
    node.text = std::move(text);
    return place(std::move(node));
  }
  bool binary(Json::binary_t&) { return false; }  // does not occur in JSON text
  bool start_object(std::size_t) { return open(Node::Kind::object); }
  bool start_array(std::size_t) { return open(Node::Kind::list); }
  bool key(std::string& key) {
    if (key.size() > limit::key_bytes)
      return stop_at(pointer_to_open(), fmt::format("this key is longer than {} bytes", limit::key_bytes));
    if (const auto found = unprintable(key))
      return stop_at(pointer_to_open(),
                     fmt::format("a key here holds the control character {}, which is not allowed", *found));
    open_.back().node.members.push_back({std::move(key), {}, progress_.line});
    return true;
  }
  bool end_array() { return close(); }
  bool end_object() {
    sort_members(open_.back().node);
    return close();
  }
  bool parse_error(std::size_t position, const std::string& last_token, const Json::exception& error) {
    problems_.push_back(
        {file_->name, line_of_error(position), pointer(), in_plain_words(position, last_token, error)});
    return false;
  }

  std::optional<Node> result() { return std::move(result_); }

 private:
  /// A list or object that is being read.
  struct Open {
    Node node;
  };

  Node begun(Node::Kind kind) const {
    Node node;
    node.kind = kind;
    node.file = file_;
    node.line = progress_.line;
    return node;
  }

  bool scalar(Node::Kind kind) { return place(begun(kind)); }

  bool number(double value) {
    Node node = begun(Node::Kind::number);
    // The library has read one byte past a number to find its end.
    if (progress_.bytes > 0 && text_[progress_.bytes - 1] == '\n') --node.line;
    node.number = value;
    return place(std::move(node));
  }

  bool open(Node::Kind kind) {
    if (open_.size() >= limit::nesting)
      return stop(fmt::format("lists and objects are nested more than {} deep", limit::nesting));
    open_.push_back({begun(kind)});
    return true;
  }

  bool close() {
    Node node = std::move(open_.back().node);
    open_.pop_back();
    return place(std::move(node));
  }

  /// Puts a finished value where it belongs.
  bool place(Node node) {
    if (++values_ > limit::values) return stop(fmt::format("there are more than {} values", limit::values));
    if (open_.empty())
      result_ = std::move(node);
    else if (open_.back().node.kind == Node::Kind::list)
      open_.back().node.items.push_back(std::move(node));
    else
      open_.back().node.members.back().value = std::move(node);
    return true;
  }

  /// Sorts by key; a key given twice is a problem, and its first value is kept.
  void sort_members(Node& object) {
    auto& members = object.members;
    std::stable_sort(members.begin(), members.end(),
                     [](const Member& a, const Member& b) { return a.key < b.key; });
    const auto here = pointer_to_open();
    for (std::size_t i = 1; i < members.size(); ++i)
      if (members[i].key == members[i - 1].key) {
        const auto first = std::find_if(members.begin(), members.end(),
                                        [&](const Member& m) { return m.key == members[i].key; });
        problems_.push_back({file_->name, members[i].line, here + "/" + pointer_part(members[i].key),
                             fmt::format("the key {} is given twice; the first is on line {}",
                                         in_quotes(members[i].key), first->line)});
      }
    const auto same = [](const Member& a, const Member& b) { return a.key == b.key; };
    members.erase(std::unique(members.begin(), members.end(), same), members.end());
  }

  bool stop(std::string message) { return stop_at(pointer(), std::move(message)); }
  bool stop_at(std::string pointer, std::string message) {
    problems_.push_back({file_->name, progress_.line, std::move(pointer), std::move(message)});
    return false;
  }

  /// Where the innermost open list or object is.
  [[nodiscard]] std::string pointer_to_open() const {
    std::string text;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) text += step_into(open_[i].node);
    return text;
  }

  /// Where the value is that is being read.
  [[nodiscard]] std::string pointer() const {
    return open_.empty() ? std::string() : pointer_to_open() + step_into(open_.back().node);
  }

  static std::string step_into(const Node& node) {
    if (node.kind == Node::Kind::list) return fmt::format("/{}", node.items.size());
    return node.members.empty() ? std::string() : "/" + pointer_part(node.members.back().key);
  }

  /// The line of the byte the library stumbled over (`position` counts from 1).
  [[nodiscard]] int line_of_error(std::size_t position) const {
    const auto before = text_.substr(0, std::min(position > 0 ? position - 1 : 0, text_.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  }

  [[nodiscard]] std::string in_plain_words(std::size_t position, const std::string& last_token,
                                           const Json::exception& error) const {
    constexpr int number_too_large = 406;
    if (error.id == number_too_large)
      return fmt::format("{} is too large a number", beginning_of(last_token, 60));
    std::string_view what = error.what();
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while parsing value -
    // REASON", where REASON may quote all that was read.
    if (const auto dash = what.find(" - "); dash != what.npos) what.remove_prefix(dash + 3);
    const auto says = [what](std::string_view words) { return what.find(words) != what.npos; };
    const bool in_list = !open_.empty() && open_.back().node.kind == Node::Kind::list;
    const bool unclosed = says("control character") && has_curly_quote(last_token);
    if (unclosed ||
        (says("invalid literal") && has_curly_quote(text_.substr(std::min(position - 1, text_.size()), 3))))
      return "curly quotes; use straight ones, \"";
    if (says("unexpected end of input"))
      return open_.empty() ? "there is no value in this file" : "the file ends too early";
    if (says("unexpected '}'; expected string literal") || (in_list && says("unexpected ']'; expected '['")))
      return "a comma is not allowed before a closing bracket";
    if (says("literal; expected '}'") || says("literal; expected ']'") ||
        says("unexpected '{'; expected ']'"))
      return "a comma is missing before this";
    if (says("ill-formed UTF-8")) return "this text is not UTF-8";
    if (says("invalid literal")) return fmt::format("{} is not a JSON value", in_quotes(word_at(position)));
    if (const auto quotation = what.find("; last read: "); quotation != what.npos)
      what = what.substr(0, quotation);
    return fmt::format("is not valid JSON: {}", what);
  }

  static bool has_curly_quote(std::string_view text) {
    constexpr std::array<std::string_view, 6> curly{"\u2018", "\u2019", "\u201a",
                                                    "\u201c", "\u201d", "\u201e"};
    return std::any_of(curly.begin(), curly.end(),
                       [text](std::string_view quote) { return text.find(quote) != text.npos; });
  }

  /// The word around a position (which counts from 1), as far as it is plain text.
  [[nodiscard]] std::string_view word_at(std::size_t position) const {
    const auto of_word = [this](std::size_t i) {
      const char c = text_[i];
      return c > ' ' && c < 0x7f && std::string_view("{}[],:\"").find(c) == std::string_view::npos;
    };
    std::size_t begin = std::min(position > 0 ? position - 1 : 0, text_.size());
    std::size_t end = begin;
    while (begin > 0 && of_word(begin - 1)) --begin;
    while (end < text_.size() && of_word(end)) ++end;
    return text_.substr(begin, end - begin);
  }

  std::string_view text_;
  SourceFilePtr file_;
  const Progress& progress_;
  std::vector<Problem>& problems_;
  std::vector<Open> open_;
  std::optional<Node> result_;
  std::size_t values_ = 0;
};

}  // namespace

std::optional<Node> parse_json(std::string_view text, const SourceFilePtr& file,
                               std::vector<Problem>& problems) {
  const auto problems_before = problems.size();
  if (auto wide = wide_text(text)) {
    problems.push_back({file->name, wide->line, "", std::move(wide->message)});
    return std::nullopt;
  }
  if (const auto nul = text.find('\0'); nul != text.npos) {  // to the library it would be the end
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
    problems.push_back({file->name, static_cast<int>(line), "",
                        fmt::format("a NUL byte (byte {}) is not allowed in JSON", nul + 1)});
    return std::nullopt;
  }
  Progress progress;
  TreeBuilder builder(text, file, progress, problems);
  const CountingIterator begin(text.data(), &progress);
  const CountingIterator end(text.data() + text.size(), &progress);
  constexpr bool nothing_may_follow = true;
  constexpr bool comments_allowed = true;
  const bool sound = nlohmann::json::sax_parse(begin, end, &builder, nlohmann::json::input_format_t::json,
                                               nothing_may_follow, comments_allowed);
  if (!sound || problems.size() != problems_before) return std::nullopt;
  return builder.result();
}

}  // namespace holloway
