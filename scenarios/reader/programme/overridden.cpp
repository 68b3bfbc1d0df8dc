#include "scenarios/reader/programme/overridden.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

namespace {

/// Nothing if there is no such member; a member that is null stands for "none" and was said too.
const Node* member(const Node* object, std::string_view key) {
  return object == nullptr || object->kind != Node::Kind::object ? nullptr : object->find(key);
}

bool later(const Node* one, const Node* other) {
  return one != nullptr && other != nullptr && one->file->layer > other->file->layer;
}

/// Takes out a number of an object, and what is assumed of it.
void take_out(Node& programme, std::string_view object, std::string_view key) {
  programme.find(object)->erase(key);
  if (Node* const assumptions = programme.find("assumptions");
      assumptions != nullptr && assumptions->kind == Node::Kind::object)
    assumptions->erase(std::string(object) + "." + std::string(key));
}

void settle_capacity(Node& programme) {
  constexpr std::array<std::string_view, 4> brought{"keyworkers_per_100k_women", "keyworkers_per_area",
                                                    "places_per_100k_women", "places_per_area"};
  const Node* const capacity = member(&programme, "capacity");
  const Node* last = nullptr;
  for (const auto key : brought)
    if (const Node* const one = member(capacity, key); last == nullptr || later(one, last)) last = one;
  const int last_said = last == nullptr ? 0 : last->file->layer;
  for (const auto key : brought)
    if (const Node* const one = member(capacity, key); one != nullptr && one->file->layer < last_said)
      take_out(programme, "capacity", key);
  for (const std::string_view key :
       {brought[0], brought[1], brought[2], brought[3], std::string_view("pool")})
    if (later(member(capacity, "shares"), member(capacity, key))) take_out(programme, "capacity", key);
  const bool keyworkers = member(capacity, brought[0]) != nullptr || member(capacity, brought[1]) != nullptr;
  for (const auto key : {"places_per_100k_women", "places_per_area"})
    if (!keyworkers && later(member(capacity, key), member(capacity, "caseload")))
      take_out(programme, "capacity", "caseload");
}

void settle_support(Node& programme) {
  const Node* const support = member(&programme, "support");
  for (const auto key : {"days", "appointments"})
    if (later(member(support, "phases"), member(support, key))) take_out(programme, "support", key);
}

void settle_disposal(Node& programme) {
  const Node* const disposal = member(&programme, "disposal");
  Node* const consequence = programme.find("if_not_completed");
  const bool conditional = disposal != nullptr && disposal->text == "conditional_caution";
  if (consequence != nullptr && consequence->text == "back_to_police" && !conditional &&
      later(disposal, consequence))
    consequence->text = "nothing";
}

/// An assumption about a number of a list was written for that list.
void settle_assumptions(Node& programme) {
  Node* const assumptions = programme.find("assumptions");
  if (assumptions == nullptr || assumptions->kind != Node::Kind::object) return;
  for (const std::string list : {"effects", "costs", "support.phases", "capacity.later"}) {
    const Node* const there = programme.find_path(list);
    std::erase_if(assumptions->members, [&](const Member& assumption) {
      return assumption.key.starts_with(list + ".") && later(there, &assumption.value);
    });
  }
}

}  // namespace

void leave_out_overridden(Node& programme) {
  settle_capacity(programme);
  settle_support(programme);
  settle_disposal(programme);
  settle_assumptions(programme);
}

}  // namespace holloway
