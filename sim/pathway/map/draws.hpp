#pragma once
// The name of every random draw: its key, the words it takes of the 128 random bits under that key, and what
// it settles. With her number and the episode the key makes the draw, so that the same woman meets the same
// luck under every policy. The rows are in draws.def.

#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

#include "sim/core/random.hpp"

namespace holloway {

/// How a draw uses the four words of random bits under its key.
enum class DrawKind : std::uint8_t {
  coarse,   ///< one uniform from one word: 32 bits
  uniform,  ///< one uniform from two words: 53 bits
  words,    ///< four choices of one kind, a word each
  facts,    ///< a choice for each fact that may be known of her, 12 bits each, ten facts to a block
  stream    ///< as many words as are wanted, one after another
};

/// Every draw by its name.
enum class Draw : std::uint8_t {
#define DRAW(name, key, word, kind, settles) name,
#include "sim/pathway/map/draws.def"
#undef DRAW
};

struct DrawRow {
  std::string_view id;
  std::uint32_t key;
  int word;  ///< the first that it takes, 0 to 3
  DrawKind kind;
  std::string_view settles;
};

inline constexpr auto draw_rows = std::to_array<DrawRow>({
#define DRAW(name, key, word, kind, settles) {#name, key, word, DrawKind::kind, settles},
#include "sim/pathway/map/draws.def"
#undef DRAW
});

constexpr const DrawRow& row_of(Draw draw) {
  return draw_rows[static_cast<std::size_t>(draw)];
}

/// What the draws are about, by the hundreds of their keys.
inline constexpr std::array<std::string_view, 8> draw_groups{
    "who she is", "one occasion", "police and prosecutor", "court",
    "sentence",   "orders",       "custody and after",     "programmes (the programme is in the key too)"};

/// One bit for each word that a draw takes.
constexpr unsigned words_of(const DrawRow& row) {
  switch (row.kind) {
    case DrawKind::coarse:
      return 1U << row.word;
    case DrawKind::uniform:
      return 3U << row.word;
    case DrawKind::words:
    case DrawKind::facts:
    case DrawKind::stream:
      break;
  }
  return 15U;
}

/// Whether every draw keeps to the words and keys there are.
constexpr bool within_limits(const DrawRow& row) {
  // A programme's key begins at the eleventh bit.
  return row.key < 1U << 10 && row.key / 100 < draw_groups.size() && row.word >= 0 && words_of(row) <= 15U;
}

/// Whether two draws share luck.
constexpr bool share_a_word(const DrawRow& one, const DrawRow& other) {
  return one.key == other.key && (words_of(one) & words_of(other)) != 0;
}

/// How many pairs of draws share luck.
template <class Rows>
constexpr int pairs_sharing_a_word(const Rows& rows) {
  int pairs = 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = i + 1; j < rows.size(); ++j) pairs += share_a_word(rows[i], rows[j]) ? 1 : 0;
  return pairs;
}

static_assert(pairs_sharing_a_word(draw_rows) == 0, "two draws have the same key and word: the same luck");
static_assert([] {
  for (const DrawRow& row : draw_rows)
    if (!within_limits(row)) return false;
  return true;
}());

/// The uniform in (0, 1) of a draw, out of the bits under its key. Throws std::logic_error for a draw that is
/// not one uniform.
[[nodiscard]] inline double uniform_of(const RandomBits& bits, const DrawRow& row) {
  if (row.kind == DrawKind::coarse) return bits.coarse(row.word);
  if (row.kind == DrawKind::uniform) return row.word == 0 ? bits.uniform() : bits.second_uniform();
  throw std::logic_error("this draw is not one uniform");
}

}  // namespace holloway
