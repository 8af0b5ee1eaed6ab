// The lines of a dump, ours or a foreign one, as values: checked one by one, not yet against each other.
// Internal to graph/.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/assemble.hpp"
#include "graph/fragment.hpp"

namespace stemma::graph {

struct DumpNode {
  std::size_t line = 0;
  std::string id, type, name;
  std::vector<std::string> aliases;  // sorted, without name
  Attributes attributes;
};

struct DumpEvidence {
  std::size_t line = 0;
  std::string document;                                         // empty: none
  std::optional<std::pair<std::uint64_t, std::uint64_t>> span;  // code points
  std::optional<std::string> text;
  std::string rule;
  Confidence confidence = kCertain;
  Attributes attributes;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> mentions;  // code points
};

struct DumpEdge {
  std::size_t line = 0;       // the first that names it
  std::uint64_t weight = 0;   // thousandths; several lines are summed up
  Confidence confidence = 0;  // the best
  std::vector<DumpEvidence> evidence;
};

struct DumpLines {
  std::map<std::string, std::pair<std::size_t, Document>> documents;  // by id, with their lines
  std::map<std::string, DumpNode> nodes;                              // by id
  std::map<EdgeKey, DumpEdge> edges;
  std::uint64_t node_lines = 0, edge_lines = 0;
};

// Throws Failure naming the line: malformed, or limit for a line beyond 64 MiB. Ids which are not of the form
// [a-z0-9-]+ are replaced by one made of type and name, wherever they stand.
DumpLines read_lines(const std::function<bool(std::string& line)>& next_line);

[[noreturn]] void refuse_line(std::size_t line, const std::string& why, const std::string& hint = "");

}  // namespace stemma::graph
