#include "sim/core/identifier.hpp"

#include <catch2/catch.hpp>
#include <functional>

#include "sim/pathway/woman/records.hpp"

using namespace holloway;

// The name of one kind of record is never taken for another's, nor for a number.
static_assert(!std::is_convertible_v<CaseId, OrderId> && !std::is_constructible_v<CaseId, OrderId>);
static_assert(!std::is_convertible_v<std::uint32_t, CaseId> && !std::is_convertible_v<CaseId, std::uint32_t>);
static_assert(!std::is_constructible_v<std::uint32_t, TermId> && !std::is_convertible_v<CaseId, bool>);
static_assert(!std::is_invocable_v<std::plus<>, CaseId, int> &&
              !std::is_invocable_v<std::equal_to<>, CaseId, OrderId>);
static_assert(!std::is_invocable_v<std::equal_to<>, CaseId, std::uint32_t>);
static_assert(sizeof(CaseId) == sizeof(std::uint32_t) && std::is_trivially_copyable_v<CaseId>);

namespace {
Order order_of(WomanIndex woman) {
  Order order;
  order.woman = woman;
  return order;
}
}  // namespace

TEST_CASE("a name is of a record, or of none", "[identifier]") {
  CHECK(CaseId() == CaseId::none);
  CHECK(CaseId(0) != CaseId::none);
  CHECK(CaseId(3) == CaseId(3));
  CHECK(CaseId(3) < CaseId(4));
  CHECK(CaseId(3).number() == 3);
}

TEST_CASE("a pool gives a name again when its record is closed, with another generation", "[identifier]") {
  Pool<Order> orders;
  const OrderId first = orders.open(order_of(1));
  const OrderId second = orders.open(order_of(2));
  CHECK(first != second);
  const auto before = orders.generation(first);
  orders.close(first);
  CHECK(orders.open_ids() == std::vector{second});
  CHECK(orders.open(order_of(3)) == first);
  CHECK(orders.generation(first) != before);
  CHECK(orders[first].woman == 3);
  CHECK(orders.open_records() == 2);
}

TEST_CASE("an archive keeps every record under its name", "[identifier]") {
  Archive<FollowUp> archive;
  FollowUp one;
  one.reoffences = 7;
  const FollowUpId first = archive.add(one);
  one.earlier = first;
  const FollowUpId second = archive.add(one);
  CHECK(archive.size() == 2);
  CHECK(archive[second].earlier == first);
  CHECK(archive[first].earlier == FollowUpId::none);
}
