#pragma once
// Names for records, that cannot be taken for one another.

#include <compare>
#include <cstdint>
#include <type_traits>

namespace holloway {

/// Names one record of one kind, or none. Made from a number only on purpose, never out of another kind of
/// name, and nothing can be counted with it.
template <class Named>
class Identifier {
 public:
  /// The name of no record.
  static const Identifier none;

  constexpr Identifier() = default;
  explicit constexpr Identifier(std::uint32_t number) : number_(number) {}
  [[nodiscard]] constexpr std::uint32_t number() const { return number_; }
  friend constexpr auto operator<=>(const Identifier&, const Identifier&) = default;

 private:
  std::uint32_t number_ = UINT32_MAX;
};

template <class Named>
inline constexpr Identifier<Named> Identifier<Named>::none{};

static_assert(sizeof(Identifier<struct AnyRecord>) == 4 &&
              std::is_trivially_copyable_v<Identifier<struct AnyRecord>>);

}  // namespace holloway
