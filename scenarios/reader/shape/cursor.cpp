#include "scenarios/reader/shape/cursor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

/// For what looks like a percentage where a probability belongs, how it is written: "; write 0.6 for 60%".
std::string written_as_probability(const Node& node) {
  constexpr double least = 5.0;  // 1.4 or 2 is more likely a slip than 1.4% or 2%
  double percent = node.number;
  if (node.kind == Node::Kind::text) {
    std::size_t read = 0;
    while (read < node.text.size() &&
           (std::isdigit(static_cast<unsigned char>(node.text[read])) != 0 || node.text[read] == '.'))
      ++read;
    const auto rest = std::string_view(node.text).substr(read);
    if (read == 0 || read > 10 || (rest != "%" && rest != " %")) return {};
    percent = std::strtod(node.text.substr(0, read).c_str(), nullptr);
  } else if (node.kind != Node::Kind::number || percent < least) {
    return {};
  }
  if (percent > 100.0) return {};
  return fmt::format("; write {:.6g} for {:.6g}%", percent / 100.0, percent);
}

}  // namespace

Cursor Cursor::operator[](std::string_view key) const {
  Cursor member = *this;
  member.pointer_ += "/" + pointer_part(key);
  member.node_ = is(Node::Kind::object) ? node_->find(key) : nullptr;
  if (member.node_ != nullptr)
    member.nearest_ = member.node_;
  else if (first_missing_ == 0)
    member.first_missing_ = member.pointer_.size();
  return member;
}

Cursor Cursor::at_path(std::string_view dotted) const {
  const auto dot = dotted.find('.');
  const auto member = (*this)[dotted.substr(0, dot)];
  return dot == dotted.npos ? member : member.at_path(dotted.substr(dot + 1));
}

Cursor Cursor::without_value() const {
  Cursor place = *this;
  place.node_ = nullptr;
  return place;
}

std::vector<Cursor> Cursor::items() const {
  std::vector<Cursor> all;
  if (!exists()) return all;
  if (!is(Node::Kind::list)) {
    is_not("a list");
    return all;
  }
  for (std::size_t i = 0; i < node_->items.size(); ++i) {
    Cursor item = *this;
    item.pointer_ += fmt::format("/{}", i);
    item.node_ = item.nearest_ = &node_->items[i];
    all.push_back(std::move(item));
  }
  return all;
}

std::vector<std::pair<std::string, Cursor>> Cursor::members() const {
  std::vector<std::pair<std::string, Cursor>> all;
  if (is(Node::Kind::object))
    for (const auto& member : node_->members) all.emplace_back(member.key, (*this)[member.key]);
  return all;
}

const Cursor& Cursor::required() const {
  // If what should contain it is of the wrong kind, that has been said already.
  if (exists() || !findings_->complete || nearest_->kind != Node::Kind::object) return *this;
  Cursor outermost = *this;
  outermost.pointer_.resize(first_missing_);
  outermost.problem("is missing");
  return *this;
}

std::optional<double> Cursor::number(const Unit& unit) const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::number) && within(node_->number, unit)) return node_->number;
  is_not(unit.article);
  return std::nullopt;
}

std::optional<int> Cursor::whole_number(int lowest, int highest, std::string_view article) const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::number) && node_->number >= lowest && node_->number <= highest &&
      node_->number == std::floor(node_->number))
    return static_cast<int>(node_->number);
  is_not(article);
  return std::nullopt;
}

std::optional<std::string> Cursor::text() const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::text)) return node_->text;
  is_not("a text");
  return std::nullopt;
}

std::optional<bool> Cursor::yes_or_no() const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::boolean)) return node_->truth;
  is_not("true or false");
  return std::nullopt;
}

std::optional<Date> Cursor::date() const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::text))
    if (const auto date = parse_date(node_->text)) return date;
  is_not("a date (YYYY-MM-DD)");
  return std::nullopt;
}

std::optional<std::size_t> Cursor::position_in(const std::vector<std::string_view>& ids,
                                               std::string_view article) const {
  if (!exists()) return std::nullopt;
  if (is(Node::Kind::text)) {
    const auto found = std::find(ids.begin(), ids.end(), node_->text);
    if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
    is_not(article, did_you_mean_or_list(node_->text, ids));
  } else {
    is_not(article);
  }
  return std::nullopt;
}

Problem Cursor::place() const {
  return place_of(*nearest_);
}

void Cursor::problem(std::string message) const {
  problem_because_of(*nearest_, std::move(message));
}

void Cursor::warn(std::string message, Severity severity) const {
  Problem warning = place();
  warning.message = std::move(message);
  warning.severity = severity;
  findings_->warnings.push_back(std::move(warning));
}

void Cursor::problem_because_of(const Node& culprit, std::string message) const {
  Problem problem = place_of(culprit);
  problem.message = std::move(message);
  findings_->problems.push_back(std::move(problem));
}

Problem Cursor::place_of(const Node& culprit) const {
  const bool whole = culprit.file->name == findings_->whole_file;
  std::string pointer = (whole ? "" : findings_->prefix) + pointer_;
  // A bare number is its parameter's value, but the file does not call it that.
  constexpr std::string_view value = "/value";
  if (culprit.bare && pointer.ends_with(value)) pointer.resize(pointer.size() - value.size());
  return {culprit.file->name, culprit.line, std::move(pointer), {}};
}

void Cursor::is_not(std::string_view article, std::string_view suggestion) const {
  const bool of_probability = article == unit::probability.article;
  problem(fmt::format("{} is not {}{}", shown(*node_), article,
                      of_probability ? written_as_probability(*node_) : std::string(suggestion)));
}

}  // namespace holloway
