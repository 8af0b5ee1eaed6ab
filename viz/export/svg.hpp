// Pictures by Graphviz, which runs as a process of its own: its crashes, its hunger and its licence stay
// there.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "schema/result.hpp"

namespace stemma::viz {

struct SvgLimits {
  std::chrono::milliseconds time{5000};        // then Graphviz is killed
  std::size_t output = std::size_t{16} << 20;  // bytes of SVG
  std::string program = "dot";                 // looked up in PATH unless it holds a '/'
};

// The drawing of `dot` as an <svg> element for a file or for the inside of an HTML page: without prolog,
// scripts, styles, foreign content and links other than http(s) and paths; its ids carry a prefix that
// depends on `dot`, so that several pictures fit into one page. Thread-safe; blocks for as long as Graphviz
// runs. Errors: unsupported (no Graphviz: the hint tells how to install it), limit (time or output),
// malformed (Graphviz refused; its words are in the message), io.
Result<std::string> render_svg(const std::string& dot, const SvgLimits& limits = {});

// The part of render_svg after Graphviz: keeps of an SVG document only the elements and attributes of a
// drawing. malformed where it is not the kind of XML that Graphviz writes.
Result<std::string> clean_svg(std::string_view svg, std::string_view id_prefix);

}  // namespace stemma::viz
