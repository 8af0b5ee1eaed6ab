#include "viz/explorer/pack.hpp"

#include <algorithm>
#include <charconv>

extern "C" {
extern const char stemma_explorer_begin[];
extern const char stemma_explorer_end[];
}

namespace stemma::explorer {
namespace {

Error broken() {
  return {ErrorCode::malformed, "the explorer's files are damaged", "build the program again"};
}

std::string_view take(std::string_view& text, char until) {
  const std::string_view part = text.substr(0, text.find(until));
  text.remove_prefix(std::min(part.size() + 1, text.size()));
  return part;
}

}  // namespace

Result<std::vector<File>> unpack(std::string_view pack) {
  const std::size_t index_end = pack.find("\n\n");
  if (index_end == std::string_view::npos) {
    if (pack == "\n") return std::vector<File>{};
    return broken();
  }
  std::string_view index = pack.substr(0, index_end), rest = pack.substr(index_end + 2);
  std::vector<File> files;
  while (!index.empty()) {
    std::string_view line = take(index, '\n');
    const std::string_view name = take(line, '\t'), type = take(line, '\t'), length = take(line, '\t');
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), size);
    if (error != std::errc() || end != length.data() + length.size() || line.empty() || size > rest.size())
      return broken();
    files.push_back({std::string(name), std::string(type), std::string(line), rest.substr(0, size)});
    rest.remove_prefix(size);
  }
  if (!rest.empty()) return broken();
  return files;
}

const std::vector<File>& files() {
  static const std::vector<File> all =
      unpack({stemma_explorer_begin, static_cast<std::size_t>(stemma_explorer_end - stemma_explorer_begin)})
          .value();
  return all;
}

const File* file(std::string_view name) {
  const auto found =
      std::find_if(files().begin(), files().end(), [&](const File& f) { return f.name == name; });
  return found == files().end() ? nullptr : &*found;
}

}  // namespace stemma::explorer
