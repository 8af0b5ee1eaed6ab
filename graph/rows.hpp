// The answer to a neighborhood in place: nodes and edges are views into the snapshot, nothing is copied. What
// Graph (query.hpp) is made of; for those who only write it down.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "graph/node_table.hpp"
#include "graph/query.hpp"

namespace stemma::graph {

struct NodeRow {
  NodeEntry entry;
  double rank = 0;
};

struct EdgeRow {
  std::uint32_t from, to;  // places in GraphRows::nodes
  std::string_view relation;
  std::uint64_t weight;    // in thousandths
  Confidence confidence;   // in thousandths
  std::uint64_t evidence;  // number of pieces
};

struct OmittedRow {
  std::uint32_t node;  // place in GraphRows::nodes
  std::string_view relation;
  Direction direction;
  std::uint64_t count;
};

// Fields as in Graph. Valid as long as it lives.
struct GraphRows {
  std::vector<NodeRow> nodes;
  std::vector<EdgeRow> edges;
  std::vector<OmittedRow> omitted;
  std::uint64_t omitted_total = 0;
  std::shared_ptr<const void> snapshot;  // what the views look into

  std::uint64_t edge_id(const EdgeRow& edge) const;
};

Graph copied(const GraphRows& rows);
NodeView copied(const NodeRow& row);

}  // namespace stemma::graph
