#include "sim/engine/mailbox.hpp"

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace holloway {
namespace {

using Texts = std::vector<std::string>;

Texts settle(Mailboxes<std::string>& mailboxes) {
  Texts texts;
  mailboxes.settle([&](const Posted<std::string>& posted) { texts.push_back(posted.message); });
  return texts;
}

TEST_CASE("Letters are delivered in order of time, process, entity, posting", "[engine][mailbox]") {
  Mailboxes<std::string> mailboxes(3);
  mailboxes.post(2, Time(5), 1, "same minute, last process");
  mailboxes.post(1, Time(5), 9, "same minute, middle process, second entity");
  mailboxes.post(1, Time(5), 4, "same minute, middle process, first entity");
  mailboxes.post(1, Time(5), 9, "and her second letter");
  mailboxes.post(0, Time(7), 0, "last minute");
  mailboxes.post(2, Time(1), 0, "first minute");
  REQUIRE(mailboxes.waiting() == 6);
  REQUIRE(settle(mailboxes) == Texts{"first minute", "same minute, middle process, first entity",
                                     "same minute, middle process, second entity", "and her second letter",
                                     "same minute, last process", "last minute"});
  REQUIRE(mailboxes.waiting() == 0);
  REQUIRE(settle(mailboxes).empty());
}

TEST_CASE("A letter says who posted it, when, and about whom", "[engine][mailbox]") {
  Mailboxes<int> mailboxes(2);
  mailboxes.post(1, Time(3), 8, 42);
  int letters = 0;
  mailboxes.settle([&](const Posted<int>& posted) {
    ++letters;
    REQUIRE((posted.time == Time(3) && posted.process == 1 && posted.entity == 8 && posted.message == 42));
  });
  REQUIRE(letters == 1);
}

TEST_CASE("An answer posted while letters are delivered waits for the next time", "[engine][mailbox]") {
  Mailboxes<int> mailboxes(1);
  mailboxes.post(0, Time(1), 1, 1);
  int delivered = 0;
  const auto answer = [&](const Posted<int>& posted) {
    ++delivered;
    mailboxes.post(0, Time(1), 1, posted.message + 1);
  };
  mailboxes.settle(answer);
  REQUIRE((delivered == 1 && mailboxes.waiting() == 1));
  mailboxes.settle(answer);
  REQUIRE((delivered == 2 && mailboxes.waiting() == 1));
}

TEST_CASE("Only processes that exist can post", "[engine][mailbox]") {
  Mailboxes<int> mailboxes(2);
  REQUIRE_THROWS_AS(mailboxes.post(2, Time(0), 0, 0), std::out_of_range);
}

TEST_CASE("A letter may be something that cannot be copied", "[engine][mailbox]") {
  Mailboxes<std::unique_ptr<int>> mailboxes(1);
  mailboxes.post(0, Time(0), 0, std::make_unique<int>(5));
  mailboxes.settle([](const Posted<std::unique_ptr<int>>& posted) { REQUIRE(*posted.message == 5); });
}

TEST_CASE("The order of delivery does not depend on who posted first", "[engine][mailbox]") {
  using Letter = std::tuple<std::uint8_t, std::uint8_t, std::uint8_t>;  // minute, process, entity
  rc::prop("processes may post in turn or one after another", [](const std::vector<Letter>& letters) {
    constexpr std::size_t processes = 4;
    Mailboxes<std::size_t> in_turn(processes);
    Mailboxes<std::size_t> one_by_one(processes);
    const auto post = [&](Mailboxes<std::size_t>& boxes, std::size_t i) {
      const auto [minute, process, entity] = letters[i];
      boxes.post(process % processes, Time(minute % 8), entity % 4U, i);
    };
    for (std::size_t i = 0; i < letters.size(); ++i) post(in_turn, i);
    for (std::size_t process = processes; process-- > 0;) {
      for (std::size_t i = 0; i < letters.size(); ++i) {
        if (std::get<1>(letters[i]) % processes == process) post(one_by_one, i);
      }
    }
    const auto order_of = [](Mailboxes<std::size_t>& boxes) {
      std::vector<std::size_t> order;
      boxes.settle([&](const Posted<std::size_t>& posted) { order.push_back(posted.message); });
      return order;
    };
    const std::vector<std::size_t> order = order_of(in_turn);
    RC_ASSERT(order == order_of(one_by_one));
    RC_ASSERT(order.size() == letters.size());
    for (std::size_t i = 1; i < order.size(); ++i) {
      const auto key = [&](std::size_t letter) {
        const auto [minute, process, entity] = letters[letter];
        return std::make_tuple(minute % 8, process % processes, entity % 4, letter);
      };
      RC_ASSERT(key(order[i - 1]) < key(order[i]));
    }
  });
}

}  // namespace
}  // namespace holloway
