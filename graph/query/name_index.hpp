// Search by name and alias over all nodes, in memory: exact, by prefix, by the start of a word, with typing
// errors. Names are compared folded (schema::fold). Immutable after rank(), thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/query.hpp"
#include "graph/query/best_of_range.hpp"
#include "graph/query/places.hpp"

namespace stemma::graph {

class NameIndex {
 public:
  struct Hit {
    std::uint32_t node;   // as given to add()
    std::uint32_t label;  // number of the name among those of its node, in the order of add()
    SearchHit::How how;
    std::uint32_t place;  // of the node in the order of answers
  };

  // Adds a name of a node; the names of a node one after the other. After the last call collect(), then
  // rank() with the place of each node in the order of answers, the best being 0.
  void add(std::uint32_t node, std::string_view name);
  void collect();
  void rank(std::vector<std::uint32_t> order);

  // The best nodes whose names match, each once with its best match: exact < prefix < word < typo, within a
  // class by their order; at most `most` of them that `admits` (empty: all). Typing errors (one in words of 4
  // to 7 letters, two in longer ones) are looked for only where the better classes gave fewer. Exact matches,
  // prefixes and single words cost O(most x log names) whatever matches; several words, the matches of the
  // rarest of them; typing errors, the distinct words.
  using Admits = std::function<bool(std::uint32_t node)>;
  std::vector<Hit> find(std::string_view query, std::size_t most, const Admits& admits = {}) const;

  // The place of a node in the order of answers.
  std::uint32_t place(std::uint32_t node) const { return order_[node]; }

  // find() in two steps, for who asks several indexes.
  struct Question {
    Question(std::string folded_text, std::size_t most_hits);
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;
    const std::string folded;
    const std::vector<std::string_view> words;  // of folded
    const std::size_t most;
  };
  class Search;

  std::uint64_t bytes() const;  // of memory

  // Calls visit(vector or string) for each part that takes long to make, always in the same order. For an
  // image: an index whose parts were read is ready after restore().
  template <class Index, class Visit>
  static void visit_parts(Index& index, Visit visit) {
    visit(index.folded_.text);
    visit(index.folded_.ends);
    visit(index.node_);
    visit(index.ordinal_);
    visit(index.by_name_);
    visit(index.words_.text);
    visit(index.words_.ends);
    visit(index.first_);
    visit(index.postings_);
  }
  static constexpr std::size_t kParts = 9;
  // As rank(). False where the parts do not fit together.
  bool restore(std::vector<std::uint32_t> order);

 private:
  using Range = BestOfRange::Range;
  // Strings one after the other in one text, of less than 4 GB.
  struct Strings {
    std::string text;
    std::vector<std::uint32_t> ends;

    void add(std::string_view one);
    std::string_view operator[](std::size_t i) const {
      const auto begin = i == 0 ? 0 : ends[i - 1];
      return std::string_view(text).substr(begin, ends[i] - begin);
    }
    std::size_t size() const { return ends.size(); }
    std::uint64_t bytes() const { return text.size() + ends.size() * sizeof ends[0]; }
    bool fits() const {
      return std::ranges::is_sorted(ends) && (ends.empty() ? 0 : ends.back()) == text.size();
    }
    void shrink() {
      text.shrink_to_fit();
      ends.shrink_to_fit();
    }
  };

  void sort_names();
  void collect_words();
  Range names_from(std::string_view prefix, bool whole) const;
  Range words_from(std::string_view prefix) const;
  std::uint32_t first_label_with(std::uint32_t label, std::string_view prefix) const;
  std::vector<std::uint32_t> labels_like(std::string_view word) const;
  std::vector<std::uint32_t> labels_with_all(const std::vector<std::string_view>& words,
                                             const std::vector<bool>& known) const;

  Strings folded_;                       // by label
  std::vector<std::uint32_t> node_;      // by label
  std::vector<std::uint32_t> ordinal_;   // by label: its number among those of its node
  std::vector<std::uint32_t> by_name_;   // labels sorted by folded name
  Strings words_;                        // of folded names, sorted, each once
  std::vector<std::uint32_t> first_;     // of a word in `postings_`; one more at the end
  std::vector<std::uint32_t> postings_;  // labels, by word
  std::vector<std::uint32_t> order_;     // by node
  BestOfRange best_name_, best_posting_;
  std::uint32_t last_ = 0xFFFFFFFF, number_ = 0;  // of the last add()
};

// Of one question in one index, which shows only some of its nodes (empty: all).
class NameIndex::Search {
 public:
  Search(const NameIndex& index, const Question& question, const Admits& admits, const Admits& shows)
      : index_(index), question_(question), admits_(admits), shows_(shows), seen_(index.order_.size()) {}

  void find_sure();  // exact, by prefix, by word
  // With typing errors in the words that no name knows; `known` tells for each word of the question whether
  // any does.
  void find_near(const std::vector<bool>& known);
  bool knows(std::string_view word) const;  // some word begins so
  const std::vector<Hit>& hits() const { return hits_; }
  std::size_t matched() const { return matched_; }  // nodes, also those that are not admitted

 private:
  bool take(std::uint32_t label, SearchHit::How how);
  void take_all(std::vector<std::uint32_t> labels, SearchHit::How how);

  const NameIndex& index_;
  const Question& question_;
  const Admits &admits_, &shows_;
  Places seen_;
  std::vector<Hit> hits_;
  std::size_t matched_ = 0;
};

// Optimal string alignment distance (edits and transpositions) of two UTF-8 texts by code points, `most` + 1
// when it is greater than `most`. O(length x most).
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace stemma::graph
