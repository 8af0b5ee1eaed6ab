// The graph of many documents at once, written in the order of its keys: what put() derives step by step.
// Internal to graph/.
#pragma once

#include <functional>
#include <future>
#include <string>
#include <vector>

#include "graph/access.hpp"
#include "graph/records.hpp"
#include "graph/rocksdb.hpp"
#include "graph/spill.hpp"

namespace stemma::graph {

// One piece of evidence; `document`, `rule` and `attributes` are numbers that sort as what they stand for.
struct Piece {
  EdgeId edge;
  std::uint64_t weight;
  NodeIndex from, to;
  std::uint32_t document, rule, attributes;
  Span span;
  RelationIndex relation;
  Confidence confidence;
};

class DerivedTables {
 public:
  struct Words {
    std::function<const std::string&(std::uint32_t)> document, rule;
    std::function<const Attributes&(std::uint32_t)> attributes;
  };
  // At most `most` records are in memory at a time, others in files in `folder`. There will be about
  // `pieces`.
  DerivedTables(Tables& tables, const std::string& folder, std::size_t most, std::size_t pieces, Words words);

  void add(const Piece& piece) { pieces_.add(piece); }
  // When all are there. Adds to `counters`.
  void write_edges(Counters& counters, const std::vector<std::string>& relations, NodeIndex nodes);
  // Both directions were being sorted since. REQUIRES: after write_edges()
  void write_adjacency();

  // REQUIRES: after write_edges()
  std::uint32_t out_degree(NodeIndex node) const { return degrees_[node].first; }
  std::uint32_t in_degree(NodeIndex node) const { return degrees_[node].second; }

 private:
  struct ByEdge {
    static std::uint64_t key(const Piece& piece) { return piece.edge; }
    static bool less(const Piece& a, const Piece& b);
  };
  struct End {
    NodeIndex node;
    Arc arc;
  };
  struct ByEnd {
    static std::uint64_t key(const End& end) {
      const auto weakness = ~end.arc.strength() >> 16 & 0xFFFFFFFF;
      return std::uint64_t{end.node} << 32 | weakness;
    }
    static bool less(const End& a, const End& b) {
      return a.node != b.node ? a.node < b.node : stronger(a.arc, b.arc);
    }
  };

  void write_edge(const std::vector<Piece>& pieces, Counters& counters);
  void write_arcs(Direction direction, Sorter<End, ByEnd>& ends);

  Tables& tables_;
  Words words_;
  Sorter<Piece, ByEdge> pieces_;
  Sorter<End, ByEnd> out_, in_;
  EdgeRecord edge_;                                               // and
  Evidence evidence_;                                             // of one piece, and
  std::string value_;                                             // kept for their memory
  std::vector<std::pair<std::uint32_t, std::uint32_t>> degrees_;  // out, in
  std::vector<std::uint64_t> edges_of_;                           // by relation
  std::future<void> sorting_;                                     // last: it uses the others
};

}  // namespace stemma::graph
