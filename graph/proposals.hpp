// Pairs of nodes that may be one thing. Nodes of the same type and folded name are one node already; whatever
// is less certain is only proposed here, with its reason, and nothing is joined.
#pragma once

#include <string>
#include <vector>

#include "graph/store.hpp"
#include "schema/schema.hpp"

namespace stemma::graph {

struct Proposal {
  std::string one, other;            // ids, in the order of the alphabet
  std::string one_name, other_name;  // what the nodes are called
  std::string reason;                // "the letters are the initials of the name"
  bool operator==(const Proposal&) const = default;
};

struct ProposedNode {
  std::string id, type;
  std::vector<std::string> names;  // the first is what it is called
};

// Sorted by reason, the surest first, then by ids; each pair once, under its surest reason. Names that are
// set apart by a number, a year or a compass point are never proposed. A function of the nodes and the schema
// alone: their order does not matter. Time grows with the number of names.
std::vector<Proposal> propose(const std::vector<ProposedNode>& nodes, const schema::Schema& schema);

// The same for the nodes of a snapshot that name persons, bodies, places and events. Errors: corrupt, io.
Result<std::vector<Proposal>> proposals(const Snapshot& snapshot, const schema::Schema& schema);

}  // namespace stemma::graph
