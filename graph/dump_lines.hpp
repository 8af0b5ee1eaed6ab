// The lines of a dump, ours or a foreign one, as values: checked one by one, not yet against each other.
// Internal to graph/.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
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

struct DumpLine {
  using Edge = std::pair<EdgeKey, DumpEdge>;
  using What = std::variant<std::unique_ptr<Document>, DumpNode, Edge>;
  std::size_t number = 0;
  What what;
};

struct DumpLines {
  std::map<std::string, std::pair<std::size_t, Document>> documents;  // by id, with their lines
  std::map<std::string, DumpNode> nodes;                              // by id
  std::map<EdgeKey, DumpEdge> edges;
  std::uint64_t node_lines = 0, edge_lines = 0;
};

// All lines, checked against each other. Ids which are not of the form [a-z0-9-]+ are replaced by one made of
// type and name, wherever they stand.
DumpLines read_lines(std::istream& in);

// Checks the type, gives a node without a name its id as one, and sorts the aliases.
void complete(DumpNode& node);
void check_relation(const std::string& relation, std::size_t line);
// An id for a node whose own is not of the form [a-z0-9-]+; `take` says whether an id is still free, and
// takes it.
std::string fresh_id(const DumpNode& node, const std::function<bool(const std::string&)>& take);

[[noreturn]] void refuse_line(std::size_t line, const std::string& why, const std::string& hint = "");
[[noreturn]] void refuse_end(std::size_t line, const std::string& id);  // no node has it

}  // namespace stemma::graph
