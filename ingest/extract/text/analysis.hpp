// What extraction phases read: a text cut into blocks, sentences and tokens, with what the lexicon says of
// every token. Built once a document, never changed after.
#pragma once

#include <cstdint>
#include <forward_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/text/cues.hpp"
#include "ingest/extract/text/stops.hpp"
#include "ingest/extract/text/token_text.hpp"
#include "ingest/extract/text/unfilled.hpp"
#include "ingest/reading.hpp"
#include "schema/word_hash.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {

enum class Shape : std::uint8_t {
  lower,    // "policy", "well-known"
  capital,  // "Policy", "McDonald", "Sino-African"
  upper,    // "ITU", "U.S.", "A" alone is `capital`
  mixed,    // "iPhone", "eGovernment"
  initial,  // "F." : one capital and its full stop
  number,   // "12", "1,000", "3.5", "2014-02-27", "575/2013"
  ordinal,  // "1st", "68th"
  alnum,    // "A/RES/68/262", "G20", "Covid-19"
  punct,    // one character: , ; : . ? ! ( ) [ ] " ' - / ...
};

// Passes read tokens at random: each lies in one line of the cache.
struct alignas(64) Token {
  explicit Token(const schema::Word& known) : word(known) {}

  const schema::Word& word;  // of `lower`; of figures and marks nothing is known
  // As in Analysis::text, but with typed apostrophes and hyphens inside words (schema::typed_marks). A broken
  // line inside a token never occurs; possessive 's is a token.
  TokenText text;
  TokenText lower;  // full lower case
  Span span;
  Cues cues;               // what it may mean to the phases
  std::uint32_t form = 0;  // number of `lower` among the words of the text; 0 for figures and marks
  std::uint32_t sentence = 0;
  std::uint32_t block = 0;
  Shape shape = Shape::lower;
  bool space_before = false;
  bool newline_before = false;  // at least one line end between this token and the last
  bool sentence_start = false;  // first word of its sentence (after opening quotes, brackets, list marks)
  bool in_quotes = false;       // inside double quotation marks that are closed within the block
  std::uint8_t brackets = 0;    // depth of ( and [
  bool is_word() const { return shape != Shape::punct && shape != Shape::number; }
  std::uint32_t hash() const { return word.hash != 0 ? word.hash : schema::word_hash(lower); }
  bool capitalised() const { return shape >= Shape::capital && shape <= Shape::initial; }
};
static_assert(sizeof(Token) == 64);

struct Sentence {
  Span span;                       // trimmed
  TokenIndex first = 0, last = 0;  // half open
  std::uint32_t block = 0;
  Cues cues;  // of all its tokens
};

// Where in a document a block stands; decided by the layout phase.
enum class Zone : std::uint8_t {
  head,  // title, byline, dateline, "Adopted on ...": the lines before the first paragraph of prose
  body,
  notes,       // footnotes and endnotes
  references,  // reference list, bibliography
  boilerplate,
};

struct ZonedBlock {
  BlockKind kind = BlockKind::paragraph;
  Zone zone = Zone::body;
  std::uint8_t level = 0;
  bool all_caps = false;  // a heading or line in capitals: capitals prove nothing in it
  bool one_line = false;  // no line ends in it
  Span span;
  std::string label;               // note or list mark
  TokenIndex first = 0, last = 0;  // half open
  std::uint32_t first_sentence = 0, last_sentence = 0;
  std::int32_t heading = -1;  // index of the nearest heading block above it, -1 for none
};

// What a pass asks of each token that it goes by: eight bytes instead of a whole token.
struct TokenBrief {
  static constexpr std::uint32_t kPossessive = 127, kMarks = 128;  // 's; how many marks are told apart

  // Of a word kMarks + Token::form; of a mark of one byte this byte; of figures and other marks 0.
  std::uint32_t form;
  Shape shape;  // as in Token, like sentence_start
  bool sentence_start;
  bool glued;         // neither a blank nor a line end stands before it
  std::uint8_t sign;  // word_sign of Token::lower
  bool is_word() const { return shape != Shape::punct && shape != Shape::number; }
  bool capitalised() const { return shape >= Shape::capital && shape <= Shape::initial; }
};

// In-document statistics of a lower-case word.
struct WordUse {
  std::uint32_t hash = 0;                  // its word_hash
  std::uint32_t in_lower_case = 0;         // seen in lower case
  std::uint32_t mid_sentence_capital = 0;  // seen with a capital after a lower-case word of the same sentence
};

// Forms of a few tokens, as the schema asks for them.
class FewWords {
 public:
  static constexpr std::size_t kMost = 12;
  // REQUIRES: no more than kMost.
  FewWords(std::span<const Token> tokens, TokenText Token::*form) : size_(tokens.size()) {
    for (std::size_t i = 0; i < size_; ++i) words_[i] = tokens[i].*form;
  }
  std::size_t size() const { return size_; }
  const std::string_view& operator[](std::size_t i) const { return words_[i]; }
  const std::string_view* begin() const { return words_; }
  const std::string_view* end() const { return words_ + size_; }

 private:
  union {
    std::string_view words_[kMost];  // those in use; making the others would take longer than all else
  };
  std::size_t size_;
};

struct Analysis {
  const Reading* reading = nullptr;
  const schema::Schema* schema = nullptr;
  std::string_view text;  // reading->text
  std::string title;      // from the reading, else the first heading or short first line; may be empty
  std::vector<ZonedBlock> blocks;   // cover all text but white space
  std::vector<Sentence> sentences;  // never cross a block
  std::vector<Token> tokens;
  Unfilled<std::uint32_t> numbers;  // of each token, the Word::number of its word
  Unfilled<TokenBrief> briefs;      // of the tokens
  std::vector<NoteAnchor>
      anchors;             // from the reading, or found in plain text; spans are no part of any token
  std::vector<Span> gaps;  // between the cells of rows of plain text, in order: tokens whose text is "|"

  Cues cues;  // of all tokens

  // The tokens with the cue, in order.
  StopRange stops(Cue cue) const { return stops(cue, 0, static_cast<TokenIndex>(tokens.size())); }
  StopRange stops(Cue cue, TokenIndex first, TokenIndex last) const { return by_cue.of(cue, first, last); }
  StopRange stops(Cue cue, const Sentence& in) const { return stops(cue, in.first, in.last); }
  // The tokens in [first, last) whose bits of `by_cue` taken together are set: `row(n)` gives those of a row.
  template <class Row>
  static BitRange<Row> stops(TokenIndex first, TokenIndex last, Row row) {
    return {row, first, last};
  }
  WordUse use(const Token& token) const { return uses[token.form]; }
  // Words [first, last) with line breaks and runs of white space as one space.
  std::string phrase(TokenIndex first, TokenIndex last) const;
  // The same: of the text where it stands there so, else of `room`.
  std::string_view phrase(TokenIndex first, TokenIndex last, std::string& room) const;
  std::string words(Span span) const;                  // the same for bytes; note marks are left out
  Span span(TokenIndex first, TokenIndex last) const;  // REQUIRES first < last
  Span sentence_span(TokenIndex token) const;
  // First token at or after the byte offset.
  TokenIndex token_at(std::uint32_t offset) const;
  // Surface forms for Schema::longest_entry, at most `most` from `first`, never past the token's block.
  FewWords surfaces(TokenIndex first, std::size_t most = FewWords::kMost) const;
  // Schema::longest_entry at a token, of at most so many words.
  std::optional<schema::Entry> longest_entry(TokenIndex first, std::size_t most = 12) const;
  // May a phrase of some list begin with the token and the next? False is certain, true is not.
  bool may_go_on(TokenIndex first) const;
  // Schema::longest_phrase at a token, without asking where the word begins none.
  std::size_t longest_phrase(schema::ListId list, TokenIndex first, std::size_t most = 12) const;
  FewWords lowers(TokenIndex first, std::size_t most = FewWords::kMost) const;

  Stops by_cue;
  std::forward_list<std::string> typed;  // forms of words that are printed with other marks
  std::vector<WordUse> uses;             // by Token::form
  std::shared_ptr<schema::WordTable>
      words_known;  // owns lower-case forms and what tokens know of their words
};

// Schema::longest_entry of one word, remembered by the thread where its first letter alone is a capital.
std::optional<schema::Entry> entry_alone(const schema::Schema& schema, const schema::WordTable& table,
                                         std::string_view surface, std::string_view lower,
                                         const schema::Word& word);

// Layout (blocks and zones), tokens, sentences, note anchors, statistics.
// REQUIRES: reading and schema outlive the result. O(bytes).
Analysis analyse(const Reading& reading, const schema::Schema& schema);
// The same for several texts that are read side by side, in their order.
std::vector<Analysis> analyse(std::span<const Reading> readings, const schema::Schema& schema);

}  // namespace stemma::ingest
