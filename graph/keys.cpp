#include "graph/keys.hpp"

#include <boost/endian/conversion.hpp>

namespace stemma::graph::keys {
namespace {

constexpr char kOut = 'o', kIn = 'i';

template <class Number>
void add(std::string& key, Number number) {
  boost::endian::native_to_big_inplace(number);
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <class Number>
Number read(std::string_view key, std::size_t at) {
  Number number;
  key.copy(reinterpret_cast<char*>(&number), sizeof number, at);
  return boost::endian::big_to_native(number);
}

}  // namespace

std::string node(NodeIndex index) {
  std::string key;
  add(key, index);
  return key;
}

std::optional<NodeIndex> read_node(std::string_view key) {
  if (key.size() != 4) return std::nullopt;
  return read<NodeIndex>(key, 0);
}

std::string edge(EdgeId id) {
  std::string key;
  add(key, id);
  return key;
}

std::optional<EdgeId> read_edge(std::string_view key) {
  if (key.size() != 8) return std::nullopt;
  return read<EdgeId>(key, 0);
}

std::string chunks_of(Direction direction) { return {direction == Direction::out ? kOut : kIn}; }

std::string chunks_of(Direction direction, NodeIndex index) {
  std::string key = chunks_of(direction);
  add(key, index);
  return key;
}

std::string chunk(Direction direction, NodeIndex index, const Arc& from) {
  std::string key = chunks_of(direction, index);
  add(key, ~from.strength());
  add(key, from.edge);
  return key;
}

std::string first_chunk(Direction direction, NodeIndex index) {
  return chunks_of(direction, index) + std::string(16, '\0');
}

std::optional<AdjacencyKey> read_adjacency(std::string_view key) {
  if (key.size() != 21 || (key[0] != kOut && key[0] != kIn)) return std::nullopt;
  return AdjacencyKey{key[0] == kOut ? Direction::out : Direction::in, read<NodeIndex>(key, 1)};
}

std::string evidence(EdgeId id, std::string_view document, std::uint32_t ordinal) {
  std::string key = edge(id);
  key.append(document).push_back('\0');
  add(key, ordinal);
  return key;
}

std::string evidence_of(EdgeId id) { return edge(id); }

std::optional<EvidenceKey> read_evidence(std::string_view key) {
  if (key.size() < 8 + 1 + 4 || key[key.size() - 5] != '\0') return std::nullopt;
  return EvidenceKey{read<EdgeId>(key, 0), std::string(key.substr(8, key.size() - 13)),
                     read<std::uint32_t>(key, key.size() - 4)};
}

std::string posting(std::string_view word, std::string_view document) {
  return postings_of(word).append(document);
}

std::string postings_of(std::string_view word) { return std::string(word) + '\0'; }

std::string text_length(std::string_view document) { return posting("", document); }

std::optional<PostingKey> read_posting(std::string_view key) {
  const auto zero = key.find('\0');
  if (zero == std::string_view::npos) return std::nullopt;
  return PostingKey{key.substr(0, zero), key.substr(zero + 1)};
}

std::string origin(std::string_view path, std::string_view document) {
  return origin_of(path).append(document);
}

std::string origin_of(std::string_view path) { return std::string(path) + '\0'; }

std::string_view origin_document(std::string_view key) { return key.substr(key.rfind('\0') + 1); }

}  // namespace stemma::graph::keys
