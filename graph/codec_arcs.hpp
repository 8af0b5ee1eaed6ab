// A chunk of arcs in the form of format 2 and later, read column by column. Internal to graph/.
#pragma once

#include <cstddef>
#include <string_view>

#include "graph/access.hpp"
#include "graph/codec_bytes.hpp"

namespace stemma::graph::codec {

inline constexpr char kArcsWithoutIds = 2;

// A relation, and whether confidence and weight are those of the arc before.
inline RelationIndex relation_of(std::uint32_t kind) {
  if (kind / 2 > std::numeric_limits<RelationIndex>::max()) broken("a relation is too large");
  return static_cast<RelationIndex>(kind / 2);
}

class ArcColumns {
 public:
  // Whether it is of this form.
  static bool are(std::string_view chunk) { return version_of(chunk) == kArcsWithoutIds; }

  explicit ArcColumns(std::string_view chunk) : in_(chunk, kArcsWithoutIds), size_(in_.length()) {}
  std::size_t size() const { return size_; }

  // Calls facts(place, relation, confidence, weight) for each arc, and then neighbour(place, index) for each.
  template <class Facts, class Neighbour>
  void read(Facts facts, Neighbour neighbour) const {
    Reader kinds = in_, in = in_;
    for (std::size_t i = 0; i < size_; ++i) (void)in.number();
    Confidence confidence = 0;
    std::uint32_t weight = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const auto kind = kinds.number_of<std::uint32_t>();
      if (kind % 2 == 0) {
        confidence = in.difference(confidence);
        weight = in.difference(weight);
      }
      facts(i, relation_of(kind), confidence, weight);
    }
    for (std::size_t i = 0; i < size_; ++i) neighbour(i, in.number_of<NodeIndex>());
    in.end();
  }

 private:
  Reader in_;
  std::size_t size_;
};

}  // namespace stemma::graph::codec
