#include "graph/adjacency.hpp"

#include <algorithm>

#include "graph/codec.hpp"
#include "graph/keys.hpp"

namespace stemma::graph {

AdjacencyEditor::AdjacencyEditor(const Snapshot::Access& base, Direction direction, NodeIndex index,
                                 std::uint32_t degree, const std::optional<std::string>& first)
    : base_(base), direction_(direction), index_(index) {
  if (first) complete_ = read(keys::first_chunk(direction, index), *first).arcs.size() == degree;
  if (degree == 0) complete_ = true;
}

Arc AdjacencyEditor::named(Arc arc) const {
  if (arc.edge == 0) base_.name_arcs(direction_, index_, {&arc, 1});
  return arc;
}

bool AdjacencyEditor::stronger(const Arc& a, const Arc& b) const {
  return a.strength() != b.strength() ? a.strength() > b.strength() : named(a).edge < named(b).edge;
}

std::string AdjacencyEditor::key_of(const Arc& arc) const {
  return keys::chunk(direction_, index_, named(arc));
}

AdjacencyEditor::Chunk& AdjacencyEditor::read(const std::string& key, std::string_view bytes) {
  auto& chunk = chunks_[key];
  if (chunk.stored) return chunk;
  chunk.stored = true;
  codec::read_arcs(bytes, chunk.arcs);
  if (!chunk.arcs.empty()) chunk.last = key_of(chunk.arcs.back());
  return chunk;
}

// The chunk into whose range the arc falls; the first one, made where need be, for what is before all.
AdjacencyEditor::Chunk& AdjacencyEditor::chunk_for(const Arc& arc) {
  const auto key = key_of(arc);
  auto known = chunks_.upper_bound(key);
  if (known != chunks_.begin() && (complete_ || std::prev(known)->second.last >= key))
    return std::prev(known)->second;
  if (!complete_)
    if (const auto found = base_.view().floor(Family::adjacency, keys::chunks_of(direction_, index_), key))
      return read(found->first, found->second);
  return chunks_[keys::first_chunk(direction_, index_)];
}

bool AdjacencyEditor::remove(const Arc& arc) {
  auto& chunk = chunk_for(arc);
  auto& arcs = chunk.arcs;
  const auto at = std::ranges::partition_point(arcs, [&](const Arc& a) { return stronger(a, arc); });
  if (at == arcs.end() || named(*at) != arc) return false;
  arcs.erase(at);
  return chunk.changed = true;
}

void AdjacencyEditor::add(const Arc& arc) {
  auto& chunk = chunk_for(arc);
  const auto at = std::ranges::partition_point(chunk.arcs, [&](const Arc& a) { return !stronger(arc, a); });
  chunk.arcs.insert(at, arc);
  chunk.changed = true;
}

// A chunk that has grown too large is divided evenly: the first part keeps its key.
void AdjacencyEditor::write(Batch& batch) const {
  for (const auto& [key, chunk] : chunks_) {
    if (!chunk.changed) continue;
    const std::span<const Arc> all(chunk.arcs);
    if (all.empty() && chunk.stored) batch.erase(Family::adjacency, key);
    const auto parts = (all.size() + codec::kChunk - 1) / codec::kChunk;
    for (std::size_t part = 0; part < parts; ++part) {
      const auto first = all.size() * part / parts, last = all.size() * (part + 1) / parts;
      batch.put(Family::adjacency, part == 0 ? key : key_of(all[first]),
                codec::write_arcs(all.subspan(first, last - first)));
    }
  }
}

}  // namespace stemma::graph
