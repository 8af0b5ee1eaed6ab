// Changes to the arcs of one vertex in one direction: reads and writes only the chunks that they fall into.
// Internal to graph/.
#pragma once

#include <map>
#include <string>

#include "graph/access.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {

class AdjacencyEditor {
 public:
  // `exists`: whether the vertex has arcs already. The view must outlive the editor.
  AdjacencyEditor(const View& view, Direction direction, NodeIndex index, bool exists)
      : view_(view), direction_(direction), index_(index), exists_(exists) {}

  // False when there is no such arc. REQUIRES: removals come before additions
  [[nodiscard]] bool remove(const Arc& arc);
  void add(const Arc& arc);
  void write(Batch& batch) const;

 private:
  struct Chunk {
    bool stored = false;
    std::string last;  // key of the last arc that it was read with
    Arcs arcs;
  };

  std::string key_of(const Arc& arc) const;
  Chunk& chunk_for(const Arc& arc);

  const View& view_;
  Direction direction_;
  NodeIndex index_;
  bool exists_;
  std::map<std::string, Chunk> chunks_;  // by key
};

}  // namespace stemma::graph
