// What is looked for in texts, as it was typed (docs/search.md says how): words, "phrases", prefix*, words
// near one another, with AND, OR and NOT. Internal to graph/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stemma::graph {

// One place in a phrase: a folded word, or all that begin with it.
struct WordPattern {
  std::string word;
  bool prefix = false;
  bool operator==(const WordPattern&) const = default;
};
using Phrase = std::vector<WordPattern>;

// What is found or not found as a whole: one phrase (a word is one of length 1), or several with at most
// `gap` other words among them, in any order.
struct Term {
  std::vector<Phrase> phrases;
  std::uint32_t gap = 0;
  bool operator==(const Term&) const = default;
};

struct Expression {
  enum class Kind : std::uint8_t { term, all, any, none };  // none: of its one part
  struct Node {
    Kind kind = Kind::term;
    std::uint32_t term = 0;            // of a term: its place in `terms`
    std::vector<std::uint32_t> parts;  // of the others: places in `nodes`, before this one
  };
  std::vector<Term> terms;
  std::vector<Node> nodes;  // the last is the root
};

// Throws Failure invalid_argument, naming the character at which it cannot go on; limit for more than 64
// terms, 16 phrases near one another or 32 nested brackets. Linear.
Expression parse_expression(std::string_view text);

// Which terms are looked for, and not excluded.
std::vector<bool> wanted(const Expression& expression);

// Whether it holds where `found(i)` says which terms do. Without `exactly`, what is excluded is left out of
// account.
template <class Found>
bool holds(const Expression& e, std::uint32_t node, bool exactly, Found&& found) {
  const auto& n = e.nodes[node];
  const auto part = [&](std::uint32_t p) { return holds(e, p, exactly, found); };
  switch (n.kind) {
    case Expression::Kind::term:
      return found(n.term);
    case Expression::Kind::none:
      return !exactly || !part(n.parts.front());
    case Expression::Kind::all:
      for (const auto p : n.parts)
        if (!part(p)) return false;
      return true;
    case Expression::Kind::any:
      for (const auto p : n.parts)
        if (part(p)) return true;
      return false;
  }
  return false;
}

}  // namespace stemma::graph
