// The pattern of a rule as a tree: what words must stand where. docs/rules.md explains the language.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::schema {

// <number>, <verb>: what a single word may be. The order is that of kWordKindNames.
enum class WordKind : std::uint8_t {
  number,
  ordinal,
  year,
  capital,
  upper,
  initial,
  lower,
  alnum,
  punct,
  word,
  name,
  noun,
  verb,
  adjective,
  adverb,
  base,
  s,
  ed,
  ing,
  common,
  unknown,
  seen_lower,
  seen_capital
};
inline constexpr std::array<std::string_view, 23> kWordKindNames = {
    "number", "ordinal", "year", "capital", "upper",   "initial",    "lower",       "alnum",
    "punct",  "word",    "name", "noun",    "verb",    "adjective",  "adverb",      "base",
    "s",      "ed",      "ing",  "common",  "unknown", "seen-lower", "seen-capital"};

// at:heading, at:quotes: where in the document the match stands. The order is that of kPlaceNames.
enum class Place : std::uint8_t {
  sentence_start,
  sentence_end,
  line_start,
  block_start,
  block_end,
  quotes,
  brackets,
  head,
  body,
  notes,
  references,
  heading,
  paragraph,
  bullet,
  note,
  quote,
  table,
  capitals
};
inline constexpr std::array<std::string_view, 18> kPlaceNames = {
    "sentence-start", "sentence-end", "line-start", "block-start", "block-end",  "quotes",
    "brackets",       "head",         "body",       "notes",       "references", "heading",
    "paragraph",      "bullet",       "note",       "quote",       "table",      "capitals"};

// What one word (or, for `entity` and phrases of a `list`, a run of words) must be. `at` and `under` take no
// word.
struct Atom {
  enum class Kind : std::uint8_t { word, lower, lemma, kind, list, entity, any, at, under_word, under_list };
  Kind kind = Kind::any;
  std::string text;                // the word, its lower-case form or lemma; name of the list
  std::vector<std::string> types;  // of the entity; empty: any
  ListId list = 0;
  WordKind word_kind = WordKind::word;
  Place place = Place::body;

  bool takes_words() const {
    return kind != Kind::at && kind != Kind::under_word && kind != Kind::under_list;
  }
};

struct Node {
  enum class Kind : std::uint8_t { atom, sequence, choice, repeat, capture, look };
  Kind kind = Kind::atom;
  Atom atom;
  std::vector<Node> parts;               // of sequence and choice; one of repeat, capture and look
  std::uint8_t least = 1, most = 1;      // repeat
  bool shortest = false;                 // repeat: as few as possible
  std::uint8_t capture = 0;              // number of the capture
  bool behind = false, negated = false;  // look
};

struct Pattern {
  Node root{Node::Kind::sequence, {}, {}, 1, 1, false, 0, false, false};
  std::vector<std::string> captures;  // names by number

  // Steps that it compiles to with all repeats written out; at most kMostSteps.
  std::size_t steps() const;
  bool can_be_empty() const;  // matches no words at all
  // Types that the mention in this capture may have; empty when the pattern does not say.
  std::set<std::string> types_in(std::uint8_t capture) const;
};

inline constexpr std::size_t kMostSteps = 512;
inline constexpr std::size_t kMostCaptures = 16;

// Parses a pattern and complains of every mistake; what is returned then may not be run. `list_known` says
// whether there is a list of that name which `schema` does not hold yet.
Pattern parse_pattern(std::string_view text, const Schema& schema,
                      const std::function<bool(const std::string&)>& list_known,
                      const std::function<void(std::string)>& complain);

}  // namespace stemma::schema
