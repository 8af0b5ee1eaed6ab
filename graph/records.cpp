#include "graph/records.hpp"

#include <algorithm>
#include <limits>

namespace stemma::graph {
namespace {

void add_to(Tally& tally, const Tally& other) {
  for (const auto& [key, count] : other) tally[key] += count;
}

bool subtract_from(Tally& tally, const Tally& other) {
  for (const auto& [key, count] : other) {
    const auto at = tally.find(key);
    if (at == tally.end() || at->second < count) return false;
    at->second -= count;
    if (at->second == 0) tally.erase(at);
  }
  return true;
}

std::vector<EdgeRecord::Bucket>::iterator bucket_at(EdgeRecord& edge, Confidence confidence) {
  return std::ranges::lower_bound(edge.buckets, confidence, {}, &EdgeRecord::Bucket::confidence);
}

}  // namespace

void NodeShare::add(const NodeShare& other) {
  documents += other.documents;
  add_to(types, other.types);
  add_to(names, other.names);
  add_to(aliases, other.aliases);
  for (const auto& [key, values] : other.attributes) add_to(attributes[key], values);
}

bool NodeShare::subtract(const NodeShare& other) {
  if (documents < other.documents) return false;
  documents -= other.documents;
  if (!subtract_from(types, other.types) || !subtract_from(names, other.names) ||
      !subtract_from(aliases, other.aliases))
    return false;
  for (const auto& [key, values] : other.attributes) {
    const auto at = attributes.find(key);
    if (at == attributes.end() || !subtract_from(at->second, values)) return false;
    if (at->second.empty()) attributes.erase(at);
  }
  return true;
}

const std::string& favourite(const Tally& tally) {
  static const std::string none;
  const auto best = std::ranges::max_element(tally, {}, &Tally::value_type::second);  // the first of several
  return best == tally.end() ? none : best->first;
}

std::vector<std::string> other_names(const NodeShare& share) {
  std::vector<std::string> names;
  for (const auto* tally : {&share.names, &share.aliases})
    for (const auto& [name, count] : *tally) names.push_back(name);
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  std::erase(names, favourite(share.names));
  return names;
}

NodeHeader header_of(const NodeRecord& record) {
  return {record.id,
          favourite(record.share.types),
          favourite(record.share.names),
          other_names(record.share),
          record.out_degree,
          record.in_degree,
          attributes_of(record.share)};
}

Attributes attributes_of(const NodeShare& share) {
  Attributes attributes;
  for (const auto& [key, tally] : share.attributes) {
    std::vector<std::pair<std::string, std::uint64_t>> values(tally.begin(), tally.end());
    std::ranges::stable_sort(values, std::ranges::greater{}, &std::pair<std::string, std::uint64_t>::second);
    for (auto& value : values) attributes[key].push_back(std::move(value.first));
  }
  return attributes;
}

void add_evidence(EdgeRecord& edge, Confidence confidence, std::uint64_t weight) {
  auto at = bucket_at(edge, confidence);
  if (at == edge.buckets.end() || at->confidence != confidence)
    at = edge.buckets.insert(at, {confidence, 0, 0});
  ++at->count;
  at->weight += weight;
}

bool subtract_evidence(EdgeRecord& edge, Confidence confidence, std::uint64_t weight) {
  const auto at = bucket_at(edge, confidence);
  if (at == edge.buckets.end() || at->confidence != confidence || at->weight < weight) return false;
  --at->count;
  at->weight -= weight;
  if (at->count > 0) return true;
  const bool sound = at->weight == 0;
  edge.buckets.erase(at);
  return sound;
}

Arc arc_of(EdgeId id, const EdgeRecord& edge, Direction direction) {
  const auto weight = std::min<std::uint64_t>(edge.weight(), std::numeric_limits<std::uint32_t>::max());
  return {direction == Direction::out ? edge.to : edge.from, edge.relation, edge.confidence(),
          static_cast<std::uint32_t>(weight), id};
}

}  // namespace stemma::graph
