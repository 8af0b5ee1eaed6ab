// Changes to the arcs of one vertex in one direction: reads and writes only the chunks that they fall into.
// Internal to graph/.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "graph/access.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {

class AdjacencyEditor {
 public:
  // `degree`: how many arcs there are before; `first`: the value under keys::first_chunk(), if it was looked
  // up and found. The state before, `base`, must outlive the editor.
  AdjacencyEditor(const Snapshot::Access& base, Direction direction, NodeIndex index, std::uint32_t degree,
                  const std::optional<std::string>& first);

  // False when there is no such arc. REQUIRES: removals come before additions
  [[nodiscard]] bool remove(const Arc& arc);
  void add(const Arc& arc);
  void write(Batch& batch) const;

 private:
  struct Chunk {
    bool stored = false, changed = false;
    std::string last;  // key of the last arc that it was read with
    Arcs arcs;         // those that were read are not named: the hash of three texts for each would cost most
  };

  Arc named(Arc arc) const;
  bool stronger(const Arc& a, const Arc& b) const;
  std::string key_of(const Arc& arc) const;
  Chunk& read(const std::string& key, std::string_view bytes);
  Chunk& chunk_for(const Arc& arc);

  const Snapshot::Access& base_;
  Direction direction_;
  NodeIndex index_;
  bool complete_ = false;                // all chunks of the vertex have been read
  std::map<std::string, Chunk> chunks_;  // by key
};

}  // namespace stemma::graph
