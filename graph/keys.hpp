// Every key of the store (docs/storage-format.md shows them). Numbers are big endian, so that keys sort as
// they count.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/access.hpp"

namespace stemma::graph::keys {

// meta
inline constexpr std::string_view kFormat = "format", kUuid = "uuid", kCounters = "counters",
                                  kGeneration = "generation", kRelations = "relations", kText = "text";

std::string node(NodeIndex index);
std::optional<NodeIndex> read_node(std::string_view key);

std::string edge(EdgeId id);
std::optional<EdgeId> read_edge(std::string_view key);

// A chunk of arcs holds those from its key on to the next one's; keys sort as stronger() does. The first
// chunk of a list may stand under first_chunk(), before all arcs. REQUIRES: direction is out or in
std::string chunk(Direction direction, NodeIndex index, const Arc& from);
std::string first_chunk(Direction direction, NodeIndex index);
std::string chunks_of(Direction direction, NodeIndex index);  // prefix
std::string chunks_of(Direction direction);                   // prefix of those of all vertices
struct AdjacencyKey {
  Direction direction;
  NodeIndex index;
};
std::optional<AdjacencyKey> read_adjacency(std::string_view key);

std::string evidence(EdgeId edge, std::string_view document, std::uint32_t ordinal);
std::string evidence_of(EdgeId edge);  // prefix
struct EvidenceKey {
  EdgeId edge;
  std::string document;
  std::uint32_t ordinal;
};
std::optional<EvidenceKey> read_evidence(std::string_view key);

// A word in a document. REQUIRES: word is not empty and without a zero byte
std::string posting(std::string_view word, std::string_view document);
std::string postings_of(std::string_view word);      // prefix
std::string text_length(std::string_view document);  // how many words a text has
struct PostingKey {
  std::string_view word;  // empty: the length of the text
  std::string_view document;
};
std::optional<PostingKey> read_posting(std::string_view key);

std::string origin(std::string_view path, std::string_view document);
std::string origin_of(std::string_view path);  // prefix
// The document of an origin key.
std::string_view origin_document(std::string_view key);

}  // namespace stemma::graph::keys
