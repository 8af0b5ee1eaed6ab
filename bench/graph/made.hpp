// A made graph and the questions asked of it, equal for equal sizes: every system under test holds this one.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemma::bench {

using Number = std::uint32_t;  // of a node or an edge

inline constexpr std::string_view kTypes[] = {"person", "organization", "leading_group", "place",
                                              "event",  "work",         "goal",          "concept"};
inline constexpr std::string_view kRelations[] = {"cites",           "part_of",    "responsible_for",
                                                  "affiliated_with", "located_in", "pursues",
                                                  "organized_by",    "supports"};

// Degrees follow Zipf's law. No two edges have the same ends and relation, and no two the same weight: so
// "the best edges" has one answer.
struct MadeGraph {
  std::vector<std::uint8_t> type;  // by node
  std::vector<std::string> name, id;
  std::vector<Number> from, to, weight;  // by edge, sorted by `from`; weights in thousandths
  std::vector<std::uint8_t> relation;

  Number nodes() const { return static_cast<Number>(type.size()); }
  Number edges() const { return static_cast<Number>(from.size()); }
  std::string evidence(Number edge) const;  // a sentence of about 120 characters
};
MadeGraph made_graph(Number nodes, Number edges);

// As JSON lines that `stemma import` reads.
void write_lines(const MadeGraph& graph, std::ostream& out);

// Edges of each node in one direction, the heaviest first: the simplest form that can answer.
struct Lists {
  struct Entry {
    Number neighbour, weight;
    std::uint8_t relation;
  };
  std::vector<std::uint64_t> first;  // of a node in `entries`; one more at the end
  std::vector<Entry> entries;
  const Entry* begin(Number node) const { return entries.data() + first[node]; }
  const Entry* end(Number node) const { return entries.data() + first[node + 1]; }
};
struct TwoLists {
  Lists out, in;
};
TwoLists lists_of(const MadeGraph& graph);

// PageRank over the lists without direction: the hand-written loop that ours is measured against. The best
// names of Q4 are those of the highest rank.
std::vector<double> plain_page_rank(const TwoLists& lists);

struct Questions {
  std::vector<Number> seeds;  // by turns an end of any edge, and any node
  std::vector<std::pair<Number, Number>> pairs;
  std::vector<std::string> prefixes;  // of names, of 2 to 6 letters
};
Questions questions_of(const MadeGraph& graph);

inline constexpr std::size_t kQ1Rows = 200;  // Q1: best edges of a node
inline constexpr std::size_t kQ2Follow = 50, kQ2Nodes = 500, kQ2Hops = 2;
inline constexpr int kQ3Hops = 6, kQ3None = 7;
inline constexpr std::size_t kQ4Names = 10;

// Answers as numbers that must agree: of lists in their order, of sets in any.
inline std::uint64_t in_order(std::uint64_t sum, std::uint64_t item) {
  return (sum * 31 + item + 1) % 1'000'000'007;
}
inline std::uint64_t in_any_order(std::uint64_t sum, std::uint64_t item) { return sum + (item + 1) * 7; }

}  // namespace stemma::bench
