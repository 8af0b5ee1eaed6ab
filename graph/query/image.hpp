// The image: what takes long to make of a large graph before the first question can be answered (the node
// table, ranks, the index of names), kept in the store by whoever wrote to it last. It counts for the one
// state that it was made of; of any other, damaged, or of a program that lays it out otherwise, it is passed
// over. Internal to graph/.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "graph/node_table.hpp"
#include "graph/query/query_index.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {

class Image {
 public:
  // Of the state `generation`; nullopt where there is none that counts. Valid as long as the view.
  static std::optional<Image> find(const View& view, std::uint64_t generation);
  // False where go_on(), which is asked every now and then, says so: half of it is put then.
  static bool write(Tables& tables, const Snapshot::Access& access, const QueryIndex& index,
                    const std::function<bool()>& go_on);

  // Both throw Failure where they cannot be read.
  NodeTable nodes() const;
  QueryIndex index(const Snapshot::Access& access) const;

  // Whether it is, byte by byte, what is made of these.
  bool equals(const NodeTable& nodes, const QueryIndex& index) const;

 private:
  explicit Image(const View& view) : view_(&view) {}
  // Where make_room(size) says.
  template <class MakeRoom>
  void read(std::uint8_t section, MakeRoom make_room) const;
  template <class Items>
  void read_into(Items& items, std::uint8_t section) const;

  const View* view_;
};

}  // namespace stemma::graph
