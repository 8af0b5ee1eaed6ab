// The nodes of a load, packed: numbered as they are first named, at last by the order of their ids. Internal
// to graph/.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "graph/hash_index.hpp"
#include "graph/node_table.hpp"

namespace stemma::graph {

class LoadNodes {
 public:
  struct More {
    std::vector<std::string> aliases;
    Attributes attributes;
  };
  struct Node {
    std::uint64_t id_at = 0, name_at = 0;  // in the texts
    std::uint32_t id_size = 0, name_size = 0, type = 0;
    std::size_t line = 0;        // of the node; 0: only edges have named it so far, the first in edge_line
    std::size_t edge_line = 0;   // 0: it has no edge
    std::unique_ptr<More> more;  // if any
  };

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  Node& operator[](std::uint32_t number) { return nodes_[number]; }
  const Node& operator[](std::uint32_t number) const { return nodes_[number]; }
  std::string_view id(std::uint32_t number) const { return id(nodes_[number]); }
  std::string_view name(std::uint32_t number) const {
    return text(nodes_[number].name_at, nodes_[number].name_size);
  }
  void set_name(std::uint32_t number, std::string_view name);

  static std::uint64_t hash(std::string_view id);
  std::uint32_t find(std::string_view id) const;  // or HashIndex::kNone
  // A new one where there is none. Throws Failure limit.
  std::uint32_t find_or_add(std::string_view id);

  // Fetches from memory what find_or_add() will look at; to be called with 0, 1, 2, each some ids later.
  static constexpr std::size_t kFetches = 3;
  void fetch(std::uint64_t hash, std::size_t what) const;
  // The same for what stands by number: 0, 1.
  void fetch_node(std::uint32_t number, std::size_t what) const {
    const auto& node = nodes_[number];
    __builtin_prefetch(what == 0 ? static_cast<const void*>(&node) : texts_.data() + node.id_at);
  }

  // Gives ids that are not of our form a fresh one and each node its index as its number. Returns the index
  // of each number of before. Nothing is found or added afterwards.
  using Fresh =
      std::function<std::string(std::uint32_t number, const std::function<bool(const std::string&)>& take)>;
  std::vector<NodeIndex> settle(const Fresh& fresh);

 private:
  std::string_view text(std::uint64_t at, std::uint32_t size) const { return {texts_.data() + at, size}; }
  std::string_view id(const Node& node) const { return text(node.id_at, node.id_size); }
  std::uint64_t keep(std::string_view text);
  void rename(const Fresh& fresh);

  std::vector<Node> nodes_;
  std::string texts_;
  HashIndex numbers_;  // by id
};

}  // namespace stemma::graph
