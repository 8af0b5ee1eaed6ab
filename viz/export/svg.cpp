#include "viz/export/svg.hpp"

#include <array>
#include <cstdint>
#include <cstdio>

#include "viz/export/process.hpp"

namespace stemma::viz {
namespace {

std::string id_prefix_for(const std::string& dot) {
  std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a
  for (const char c : dot) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "g%08x-", static_cast<unsigned>(hash ^ (hash >> 32)));
  return text.data();
}

std::string first_lines(std::string text) {
  constexpr std::size_t kMost = 300;
  if (text.size() > kMost) text.resize(kMost);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

Error explained(const Error& error, const SvgLimits& limits) {
  switch (error.code) {
    case ErrorCode::not_found:
      return {ErrorCode::unsupported,
              "pictures need Graphviz, and the program '" + limits.program + "' was not found",
              "install it (on Debian: apt install graphviz) or ask for DOT instead of SVG"};
    case ErrorCode::limit:
      return {ErrorCode::limit, "Graphviz was stopped: " + error.message,
              "ask for fewer nodes or a smaller depth"};
    default:
      return {error.code, "Graphviz: " + error.message, error.hint};
  }
}

}  // namespace

Result<std::string> render_svg(const std::string& dot, const SvgLimits& limits) {
  Result<Finished> drawn = run_process({limits.program, "-Tsvg"}, dot, {limits.time, limits.output});
  if (!drawn) return explained(drawn.error(), limits);
  // posix_spawn reports a missing program on some systems only by the exit code of the child.
  if (drawn->status == 127 && drawn->output.empty()) return explained({ErrorCode::not_found, "", ""}, limits);
  if (drawn->status != 0) {
    return Error{
        ErrorCode::malformed,
        "Graphviz failed with status " + std::to_string(drawn->status) + ": " + first_lines(drawn->errors),
        "run `dot -Tsvg` on the DOT text to see what it refuses"};
  }
  return clean_svg(drawn->output, id_prefix_for(dot));
}

}  // namespace stemma::viz
