#include "graph/adjacency.hpp"

#include <algorithm>

#include "graph/codec.hpp"
#include "graph/keys.hpp"

namespace stemma::graph {

std::string AdjacencyEditor::key_of(const Arc& arc) const { return keys::chunk(direction_, index_, arc); }

// The chunk into whose range the arc falls; the first one, made where need be, for what is before all.
AdjacencyEditor::Chunk& AdjacencyEditor::chunk_for(const Arc& arc) {
  const auto key = key_of(arc);
  auto known = chunks_.upper_bound(key);
  if (known != chunks_.begin() && (!exists_ || std::prev(known)->second.last >= key)) return std::prev(known)->second;
  auto found = exists_ ? view_.floor(Family::adjacency, keys::chunks_of(direction_, index_), key) : std::nullopt;
  auto& chunk = chunks_[found ? found->first : keys::first_chunk(direction_, index_)];
  if (found && !chunk.stored) {
    chunk.stored = true;
    codec::read_arcs(found->second, chunk.arcs);
    if (!chunk.arcs.empty()) chunk.last = key_of(chunk.arcs.back());
  }
  return chunk;
}

bool AdjacencyEditor::remove(const Arc& arc) {
  auto& arcs = chunk_for(arc).arcs;
  const auto at = std::ranges::lower_bound(arcs, arc, stronger);
  if (at == arcs.end() || *at != arc) return false;
  arcs.erase(at);
  return true;
}

void AdjacencyEditor::add(const Arc& arc) {
  auto& arcs = chunk_for(arc).arcs;
  arcs.insert(std::ranges::upper_bound(arcs, arc, stronger), arc);
}

// A chunk that has grown too large is divided evenly: the first part keeps its key.
void AdjacencyEditor::write(Batch& batch) const {
  for (const auto& [key, chunk] : chunks_) {
    const std::span<const Arc> all(chunk.arcs);
    if (all.empty() && chunk.stored) batch.erase(Family::adjacency, key);
    const auto parts = (all.size() + codec::kChunk - 1) / codec::kChunk;
    for (std::size_t part = 0; part < parts; ++part) {
      const auto first = all.size() * part / parts, last = all.size() * (part + 1) / parts;
      batch.put(Family::adjacency, part == 0 ? key : key_of(all[first]), codec::write_arcs(all.subspan(first, last - first)));
    }
  }
}

}  // namespace stemma::graph
