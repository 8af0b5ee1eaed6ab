// Takes a foreign graph into a store: nodes and edges one by one, in any order, far more than fit into
// memory. What they say becomes documents of format `import`, called parts, each small enough to be read for
// one quote. An empty store is filled in one step, whole or not at all; into any other each part is put on
// its own. Internal to graph/.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/dump_lines.hpp"
#include "graph/hash_index.hpp"
#include "graph/load_nodes.hpp"
#include "graph/store.hpp"

namespace stemma::graph {

class TemporaryFile;

// How much is in memory at a time, and how large a part grows.
struct LoadLimits {
  std::size_t part_statements = 32768;
  std::size_t part_text = 4 << 20;
  std::size_t records = 4 << 20;  // while they are sorted, of each kind
};

// Values, each once, numbered as they come.
template <class Value>
class Interned {
 public:
  std::uint32_t number(const Value& value) {
    if (last_ < size() && *values_[last_] == value) return last_;  // mostly they repeat
    const auto [at, fresh] = numbers_.emplace(value, static_cast<std::uint32_t>(values_.size()));
    if (fresh) values_.push_back(&at->first);
    return last_ = at->second;
  }
  const Value& operator[](std::uint32_t number) const { return *values_[number]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(values_.size()); }

  // When all are there: the place of each in the order of the values, and what stands there.
  void settle() {
    ranks_.resize(values_.size());
    for (const auto& [value, number] : numbers_) {
      ranks_[number] = static_cast<std::uint32_t>(sorted_.size());
      sorted_.push_back(&value);
    }
  }
  std::uint32_t rank(std::uint32_t number) const { return ranks_[number]; }
  const Value& sorted(std::uint32_t rank) const { return *sorted_[rank]; }

 private:
  std::map<Value, std::uint32_t> numbers_;
  std::vector<const Value*> values_, sorted_;
  std::vector<std::uint32_t> ranks_;
  std::uint32_t last_ = 0;
};

class Load {
 public:
  Load(Store& store, const std::string& name, const LoadLimits& limits = {});
  ~Load();
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;

  // Throw Failure: malformed, naming the line; io.
  void add(DumpNode node);
  bool has_node(const std::string& id) const;
  // REQUIRES: no evidence names a document that is to be stored
  void add(const EdgeKey& key, const DumpEdge& edge);
  const LoadNodes& nodes() const { return nodes_; }
  // Nothing has changed before. Throws Failure: malformed where an edge has no node at its end; exists where
  // a document has the name; io.
  ImportReport finish();

 private:
  // What one piece of evidence says: numbers as they came, at last places in the order of what they stand
  // for.
  struct Said {
    std::uint64_t weight, quote_at;  // of the quote in quotes_
    std::uint32_t from, to, relation, rule, attributes, quote_size;
    Confidence confidence;
  };
  // What an edge's evidence is in its part.
  struct Placed {
    Said said;
    Span span;
  };
  struct Part {
    std::string text;
    std::vector<Placed> placed;
    std::vector<NodeIndex> alone;
  };
  struct ByEdge;
  class Sink;
  class Putting;
  class Filling;

  std::uint32_t end_of(const std::string& id, std::size_t edge_line);
  void say(Said said, const std::string& quote);
  std::size_t said_count() const;
  void refuse_missing() const;
  void settle();
  Said settled(Said said) const;
  void write_parts(Sink& sink);
  void place(const std::vector<Said>& edge);
  Span place(std::string_view quote);
  Attributes attributes_of(const Said& said) const;
  void close_part(Sink& sink);
  std::string part_id(std::size_t number) const;
  Document document_of(std::size_t number) const;
  std::vector<NodeIndex> named_in(const Part& part);  // each once, sorted
  Fragment fragment_of(const Part& part, const std::vector<NodeIndex>& named);
  std::string written_fragment(const Part& part, const std::vector<NodeIndex>& named);

  Store& store_;
  LoadLimits limits_;
  std::string name_, id_, folder_;
  std::unique_ptr<TemporaryFile> said_, quotes_;
  ImportReport report_;

  LoadNodes nodes_;
  Interned<std::string> types_, relations_, rules_;
  Interned<Attributes> attributes_;
  std::vector<NodeIndex> index_;      // of each number, once all are there
  std::vector<std::uint64_t> marks_;  // a bit for each index, while the nodes of a part are gathered
  std::vector<LocalId> local_;        // by index, while a fragment is made

  std::uint32_t last_from_ = 0;   // number of the node that the last edge leaves
  std::vector<Said> said_ahead_;  // not yet in said_, and
  std::string quotes_ahead_;      // not yet in quotes_
  Part part_;
  std::vector<Span> quoted_;  // in part_, with
  HashIndex quoted_index_;
  std::size_t parts_ = 0;
};

}  // namespace stemma::graph
