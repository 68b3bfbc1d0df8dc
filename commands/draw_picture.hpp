#pragma once
// Pictures in Graphviz' DOT language, drawn as SVG by Debian's package graphviz.

#include <optional>
#include <string>
#include <string_view>

namespace holloway {

/// The picture as SVG, marked with the SHA-256 of its DOT. Nothing if Graphviz is not installed. Throws
/// std::runtime_error if Graphviz cannot draw it.
std::optional<std::string> drawn_as_svg(const std::string& dot);

/// Whether an SVG was made by drawn_as_svg(), from whatever DOT.
bool drawn_by_us(std::string_view svg);

/// Whether an SVG was drawn from just this DOT.
bool belongs_to(std::string_view svg, std::string_view dot);

}  // namespace holloway
