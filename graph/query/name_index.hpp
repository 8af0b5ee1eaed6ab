// Search by name and alias over all nodes, in memory: exact, by prefix, by the start of a word, with typing
// errors. Names are compared folded (schema::fold). Immutable, thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/query.hpp"

namespace stemma::graph {

class NameIndex {
 public:
  struct Hit {
    std::uint32_t node;   // as given to add()
    std::uint32_t label;  // position among the names added, see label()
    SearchHit::How how;
  };

  // Adds a name of a node; call build() after the last.
  void add(std::uint32_t node, std::string_view name);
  void build();

  // Nodes whose names match, each once with its best match, in classes exact < prefix < word < typo. Within a
  // class unordered. Typing errors (one in words of 4 to 7 letters, two in longer ones) are looked for only
  // where the better classes gave fewer than `enough` nodes. O(matches) for the exact ones, O(distinct words)
  // for typing errors.
  std::vector<Hit> find(std::string_view query, std::size_t enough) const;

  const std::string& label(std::uint32_t index) const { return labels_[index].name; }  // as added

 private:
  struct Label {
    std::uint32_t node;
    std::string name, folded;
  };
  struct Word {  // a word of a folded name
    std::string text;
    std::vector<std::uint32_t> labels;  // sorted
  };
  std::vector<Label> labels_;
  std::vector<std::uint32_t> by_folded_;  // labels sorted by folded name
  std::vector<Word> words_;               // sorted by text

  std::vector<std::uint32_t> labels_with_word(std::string_view word, bool prefix, std::size_t errors) const;
};

// Optimal string alignment distance (edits and transpositions) of two UTF-8 texts by code points, `most` + 1
// when it is greater than `most`. O(length x most).
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace stemma::graph
