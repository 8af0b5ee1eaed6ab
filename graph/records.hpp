// What the store keeps of a node: the sum of what documents say of it, so that one can be taken out again and
// nothing depends on the order in which they came. Internal to graph/.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "graph/access.hpp"

namespace stemma::graph {

using Tally = std::map<std::string, std::uint64_t>;  // how many documents say so; no zeros

// What one document says of one node, or what several do, summed up.
struct NodeShare {
  std::uint64_t documents = 0;  // that say something of the node
  Tally types, names, aliases;
  std::map<std::string, Tally> attributes;
  bool operator==(const NodeShare&) const = default;

  void add(const NodeShare& other);
  // False, with `this` in an unspecified state, when `other` is not part of it.
  [[nodiscard]] bool subtract(const NodeShare& other);
};

struct NodeRecord {
  std::string id;
  NodeShare share;
  std::uint32_t out_degree = 0, in_degree = 0;
  bool operator==(const NodeRecord&) const = default;
};

// The key that most documents gave, the smallest of several; empty for an empty tally.
const std::string& favourite(const Tally& tally);

// All names but the favourite, sorted.
std::vector<std::string> other_names(const NodeShare& share);

NodeHeader header_of(const NodeRecord& record);

// Values of an attribute by falling number of documents, then by bytes.
Attributes attributes_of(const NodeShare& share);

// Adds evidence to an edge's histogram, or takes it out; false when it is not there.
void add_evidence(EdgeRecord& edge, Confidence confidence, std::uint64_t weight);
[[nodiscard]] bool subtract_evidence(EdgeRecord& edge, Confidence confidence, std::uint64_t weight);

Arc arc_of(EdgeId id, const EdgeRecord& edge, Direction direction);

}  // namespace stemma::graph
