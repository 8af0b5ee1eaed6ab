// Search over the names of one state of a store: the index of all names of an earlier state, and beside it
// one of the nodes whose names have changed since, which the first does not show. Answers are those of one
// index. Immutable, thread-safe.
#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/node_table.hpp"
#include "graph/query/name_index.hpp"

namespace stemma::graph {

class Names {
 public:
  explicit Names(NameIndex all) : all_(std::make_shared<const NameIndex>(std::move(all))) {}

  // A node whose names are others than in the index of all; one that is gone has no place.
  struct Fresh {
    NodeIndex node;
    std::uint32_t place;  // in the order of answers
    std::vector<std::string_view> names;
  };
  // REQUIRES: sorted by node, each once
  Names with(const std::vector<Fresh>& fresh) const;

  // As NameIndex::find().
  std::vector<NameIndex::Hit> find(std::string_view query, std::size_t most,
                                   const NameIndex::Admits& admits = {}) const;

  // The index of all; that of this state where nothing has changed since.
  const NameIndex& all() const { return *all_; }

 private:
  std::shared_ptr<const NameIndex> all_;
  std::vector<NodeIndex> hidden_;  // in all_
  NameIndex fresh_;                // numbers nodes by their place in hidden_
};

}  // namespace stemma::graph
