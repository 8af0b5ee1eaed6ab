// Patterns of rules, compiled to steps, and what can be told from a pattern before any text is read: what a
// match begins with, and which words, figures and mentions a sentence with a match must hold.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/extract/text/analysis.hpp"
#include "schema/rule.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

constexpr TokenIndex kLongestPhrase = 8;  // of a list: a pattern takes no more tokens for one

// Words, lists and shapes of which a match holds one, and how many tokens behind its first word that begins
// (below zero: before it).
struct Need {
  static constexpr int kFar = 1 << 20;
  std::vector<schema::Atom> atoms;
  int from = 0, to = 0;
  bool usual = false;  // nearly every sentence meets it
  bool near() const { return from > -kFar && to < kFar; }
  bool at_begin() const { return from == 0 && to == 0; }
};

class Shapes {
 public:
  constexpr Shapes() = default;
  constexpr Shapes(std::initializer_list<Shape> shapes) {
    for (const Shape shape : shapes) bits_ = static_cast<std::uint16_t>(bits_ | bit(shape));
  }
  constexpr bool has(Shape shape) const { return (bits_ & bit(shape)) != 0; }
  constexpr bool any() const { return bits_ != 0; }
  constexpr std::uint32_t bits() const { return bits_; }  // that of a shape is its number
  constexpr Shapes& operator|=(Shapes other) {
    bits_ = static_cast<std::uint16_t>(bits_ | other.bits_);
    return *this;
  }

 private:
  static constexpr unsigned bit(Shape shape) { return 1u << static_cast<unsigned>(shape); }
  std::uint16_t bits_ = 0;
};

// Those of which a word of this kind must have one; none where the shape does not decide.
Shapes shapes_of(schema::WordKind kind);

// One of 64 bits for a type; two types may share one.
inline constexpr std::size_t kTypeNumbers = 64;
inline std::size_t type_number(std::string_view type) {
  return type.empty() ? 0 : (static_cast<unsigned char>(type[0]) + 8 * type.size()) % kTypeNumbers;
}
inline std::uint64_t type_bit(std::string_view type) { return std::uint64_t{1} << type_number(type); }

// A pattern as steps; the steps form no loop.
class Program {
 public:
  using Pc = std::uint16_t;
  struct Step {
    enum class Op : std::uint8_t { word, test, split, open, close, look, accept };
    Op op = Op::accept;
    bool backward = false;  // word, test: reads what is before, and goes to the left
    bool negated = false;   // look
    bool lone = false;      // look: for nothing but one step
    bool unlisted = false;  // look: for a list in which the word must not be
    std::uint8_t capture = 0;
    Pc next = 0, other = 0;  // split: first choice and second; look: what follows and what is looked for
    std::int16_t memo = -1;  // number among the steps where ways meet again
    // look: number of the lists for which it and those directly behind it look, and the step behind them all
    std::int16_t lists = -1;
    Pc behind = 0;
    Shapes shapes;
    std::vector<schema::Atom> atoms;  // word: it is one of these, or has one of the shapes; test: one
    // word: may one of the atoms be a word that begins with this byte? One bit for each four bytes.
    bool may_begin(char first) const { return (firsts >> (static_cast<unsigned char>(first) % 64) & 1) != 0; }
    std::uint64_t firsts = 0;
    bool takes_words() const { return op == Op::word || (op == Op::test && atoms.front().takes_words()); }
  };

  Program(const schema::Pattern& pattern, const schema::Schema& schema);

  Pc start() const { return start_; }
  const Step& step(Pc pc) const { return steps_[pc]; }
  std::size_t memos() const { return memos_; }
  const schema::ListSet& lists(const Step& look) const {
    return list_sets_[static_cast<std::size_t>(look.lists)];
  }
  // What can come next at some place of a match.
  struct Front {
    Shapes shapes;
    std::vector<schema::Atom> words;  // of a word or a list
    bool mention = false, end = false;
    bool any = false;          // a word of some other kind
    schema::ListSet unlisted;  // none of these holds the word where no list or word but its kind is asked for
  };
  const Front& first() const { return first_; }  // where it begins
  // The bits of the types of the mentions with which it can begin.
  std::uint64_t first_mentions() const { return first_mentions_; }
  // Behind the mention with which it begins; nothing where it cannot begin with one.
  const Front& behind_mention() const { return behind_mention_; }
  // A sentence with a match meets them all; the first is likely to be met least often.
  const std::vector<Need>& needs() const { return needs_; }
  // So does it with mentions: the bits of the types that each may have.
  const std::vector<std::uint64_t>& mentions() const { return mentions_; }
  bool wants_date() const { return wants_date_; }  // one of these can be nothing but a date
  // Where alone it begins, if the pattern opens with that: at a beginning of blocks, lines or sentences.
  std::optional<schema::Place> opening() const { return opening_; }

 private:
  Pc add(Step step);
  Pc compile(const schema::Node& node, Pc next, bool backward);
  Pc compile_all(const std::vector<schema::Node>& parts, Pc next, bool backward);
  Pc compile_choice(const std::vector<schema::Node>& parts, Pc next, bool backward);
  Pc compile_atom(const schema::Node& node, Pc next, bool backward);
  Pc split(Pc first, Pc second);
  void find_mentions(const schema::Node& node);
  void find_opening();
  std::map<Pc, schema::ListSet> tests_from(Pc start, const schema::Schema& schema) const;
  Front front(Pc start, const schema::Schema& schema) const;
  void number_memos();
  void mark_lone_looks();
  void join_unlisted();
  void note_firsts();

  std::vector<Step> steps_;
  std::vector<schema::ListSet> list_sets_;
  Front first_, behind_mention_;
  std::vector<Need> needs_;
  std::vector<std::uint64_t> mentions_;
  std::uint64_t first_mentions_ = 0;
  bool wants_date_ = false;
  std::optional<schema::Place> opening_;
  Pc start_ = 0;
  std::size_t memos_ = 0;
};

}  // namespace stemma::ingest
