// What is kept in memory of all nodes: names, types, attributes and degrees, packed into blocks of 64 nodes.
// Copies share the blocks that they have in common, so that each commit can have its own. Internal to graph/.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"

namespace stemma::graph {

// Dense from 0 to NodeTable::slots(), with holes where a node went. An index names a node within one store
// and one snapshot only; outside, nodes are named by id.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex kNoNode = 0xFFFFFFFF;

// A node as it is put into the table.
struct NodeHeader {
  std::string id, type, name;
  std::vector<std::string> aliases;  // sorted, without name
  std::uint32_t out_degree = 0, in_degree = 0;
  Attributes attributes = {};
  std::uint64_t degree() const { return std::uint64_t{out_degree} + in_degree; }
};

// A node as it stands in the table; valid while the table, or a copy of it, lives.
class NodeEntry {
 public:
  std::string_view id, type, name;
  std::uint32_t out_degree = 0, in_degree = 0;

  std::uint64_t degree() const { return std::uint64_t{out_degree} + in_degree; }
  std::vector<std::string_view> aliases() const;
  Attributes attributes() const;
  // Neither aliases nor attributes.
  bool plain() const { return rest_.size() == 2; }

 private:
  friend class NodeTable;
  std::string_view rest_;  // aliases and attributes
};

class NodeTable {
 public:
  NodeIndex slots() const { return slots_; }    // one more than the largest index in use
  std::uint64_t live() const { return live_; }  // nodes in it
  bool has(NodeIndex index) const { return index < slots_ && !bytes_of(index).empty(); }
  std::optional<NodeEntry> at(NodeIndex index) const {  // nullopt: a hole
    if (!has(index)) return std::nullopt;
    return entry(index);
  }
  NodeEntry entry(NodeIndex index) const;  // REQUIRES: has(index)
  // Tells the processor what will be asked for soon: first expect(), and when that has come, expect_entry().
  void expect(NodeIndex index) const {
    __builtin_prefetch(blocks_[index / kBlock].get() + index % kBlock * sizeof(std::uint32_t));
  }
  void expect_entry(NodeIndex index) const {
    const auto bytes = bytes_of(index);
    __builtin_prefetch(bytes.data());
    __builtin_prefetch(bytes.data() + bytes.size() - 1);
  }

  // A change of some slots; nullptr empties one.
  struct Change {
    NodeIndex index;
    std::shared_ptr<const NodeHeader> header;
  };
  // REQUIRES: sorted by index, each index once
  void apply(const std::vector<Change>& changes);

  std::uint64_t bytes() const;  // of memory

  // The blocks one after the other, and back; the caller keeps what is given to of_bytes(), which throws
  // Failure corrupt where it is none. Equal tables give equal bytes.
  std::string all_bytes() const;
  static NodeTable of_bytes(std::shared_ptr<const char[]> bytes, std::size_t size);

 private:
  static constexpr NodeIndex kBlock = 64;
  using Block = std::shared_ptr<const char[]>;  // kBlock + 1 offsets, then the bytes of the nodes
  static constexpr std::size_t kText = (kBlock + 1) * sizeof(std::uint32_t);

  static std::uint32_t offset(const char* block, std::size_t slot) {
    std::uint32_t value;
    std::memcpy(&value, block + slot * sizeof value, sizeof value);
    return value;
  }
  std::string_view bytes_of(NodeIndex index) const {
    const char* block = blocks_[index / kBlock].get();
    const auto begin = offset(block, index % kBlock), end = offset(block, index % kBlock + 1);
    return {block + kText + begin, end - begin};
  }

  std::vector<Block> blocks_;
  NodeIndex slots_ = 0;
  std::uint64_t live_ = 0;
};

}  // namespace stemma::graph
