// From fragments to the graph: what a document says of nodes and edges, and the changes to the store when it
// comes, changes or goes. The graph is the sum of these contributions, whatever their order. Internal to
// graph/.
#pragma once

#include <compare>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/access.hpp"
#include "graph/records.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {

struct EdgeKey {
  std::string from, relation, to;  // ids of nodes
  auto operator<=>(const EdgeKey&) const = default;
};

// XXH3 of from, relation and to with a zero byte between them.
EdgeId edge_id(const EdgeKey& key);

struct Contribution {
  std::map<std::string, NodeShare> nodes;          // by id
  std::map<EdgeKey, std::vector<Evidence>> edges;  // sorted
};

// `document.text` is not looked at. REQUIRES: check_document() has accepted both
Contribution contribution(const Document& document, const Fragment& fragment);

// Throws Failure invalid_argument, naming what is wrong: ids and names of the wrong form, spans outside the
// text, unsorted parts.
void check_document(const Document& document, const Fragment& fragment);

bool is_id(std::string_view text);    // [a-z0-9-]+, of at most 512 characters
bool is_name(std::string_view text);  // [a-z_]+, of at most 64 characters: a type or relation

// Statement attribute with the weight of its evidence in thousandths, where it is not 1000; set by imports
// only.
inline constexpr const char* kWeight = "weight";

// The next state of the store, made from one state and the change of one document.
struct Update {
  Batch batch;
  std::vector<NodeTable::Change> headers;  // sorted by index
  std::vector<std::string> relations;
  Counters counters;
  std::set<NodeIndex> free;        // holes
  std::vector<NodeIndex> touched;  // whose records, lists or edges change
};

// `free` are the holes of `base`. Throws Failure; corrupt where the store contradicts `before`.
Update update(const Snapshot::Access& base, const std::set<NodeIndex>& free, const std::string& document,
              const Contribution& before, const Contribution& after);

}  // namespace stemma::graph
