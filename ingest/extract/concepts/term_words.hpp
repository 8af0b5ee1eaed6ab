// What the words of a document by themselves are to terms: worked out once a word and thread, so that the
// passes over terms test a flag where they would look into lists.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/extract/concepts/term_map.hpp"
#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

struct TermPlace {
  TokenIndex first = 0, last = 0;  // half open
};

enum class TermTag : std::uint8_t {
  open,      // not known yet
  other,     // punctuation, figures, addresses, abbreviations
  function,  // articles, pronouns, prepositions, conjunctions
  verb,
  adverb,
  name,       // part of what an earlier phase has found
  adjective,  // stands before a noun only
  weak_noun,  // an adjective that is a noun at times: may go on, ends a term only at need
  noun,
  noun_adjective  // both: "public", "criminal"
};
inline constexpr std::size_t kShapes = static_cast<std::size_t>(Shape::punct) + 1;
inline constexpr bool no_term(Shape shape) {  // whatever the word is
  return shape == Shape::punct || shape == Shape::number || shape == Shape::ordinal ||
         shape == Shape::initial;
}
inline bool inside_phrase(TermTag tag) { return tag >= TermTag::adjective; }
inline bool ends_phrase(TermTag tag) { return tag >= TermTag::noun; }

// How the tag of a word is guessed.
enum class TermGuess : std::uint8_t {
  told,                 // by the word itself: TermWord::tag
  adjective_at_need,    // "most", "such": a function word, but before nouns
  ends_as_adjective,    // in no dictionary
  gerund,               // "reporting"
  participle,           // "shared"
  base_verb,            // "recharge"
  verb_or_noun,         // "use", "supplies"
  adjective_or_another  // "public", "clear"
};

// The lists that tell what a word is to terms.
struct TermLists {
  explicit TermLists(const schema::Schema& schema);
  schema::ListId determiners, prepositions, auxiliaries, subjects, objects, verb_signs, numerals,
      abbreviations, ing_adjectives, compound_adjectives, compound_nouns, plain_adjectives, function_words,
      aim_verbs, given_names, known_terms, demonyms, plain_nouns, light_nouns, subject_nouns,
      subject_modifiers, subject_terms, links;
  schema::ListSet no_terms;  // months, weekdays, forms of address, abbreviations
  schema::ListSet field_heads, name_heads;
  std::vector<std::uint32_t> subject_term_seconds;  // schema::second_words
};

// What passes over terms ask of words that they come by, in eight bytes.
struct TermFlags {
  TermTag tag : 4 = TermTag::other;       // where TermGuess::told
  TermTag lower_tag : 4 = TermTag::open;  // in lower case, whatever stands around it
  TermGuess guess : 3 = TermGuess::told;
  std::uint8_t longest : 4 = 0;  // words of the phrases that it begins; 15 for more
  // Lists that hold it.
  bool determiner : 1 = false;
  bool preposition : 1 = false;
  bool auxiliary : 1 = false;
  bool subject : 1 = false;
  bool object : 1 = false;
  bool verb_sign : 1 = false;
  bool function : 1 = false;
  bool abbreviation : 1 = false;
  bool given_name : 1 = false;
  bool ing_adjective : 1 = false;
  bool compound_noun : 1 = false;
  bool plain_adjective : 1 = false;
  bool plain_noun : 1 = false;
  bool light_noun : 1 = false;
  bool aim_verb : 1 = false;
  bool demonym : 1 = false;
  bool subject_noun : 1 = false;
  bool subject_modifier : 1 = false;
  bool field_head : 1 = false;
  bool name_head : 1 = false;
  bool link : 1 = false;
  // Single words and marks.
  bool is_to : 1 = false;
  bool is_of : 1 = false;
  bool is_for : 1 = false;
  bool is_that : 1 = false;
  bool is_and : 1 = false;
  bool joins : 1 = false;  // "and", "or"
  bool comma : 1 = false;
  bool pause : 1 = false;       // . , ;
  bool stop : 1 = false;        // . ; :
  bool possessive : 1 = false;  // an apostrophe
  bool glue : 1 = false;        // . / @ _ make addresses
  bool opens : 1 = false;       // (
  bool defines : 1 = false;     // "is", "means", (
  bool exemplar : 1 = false;    // "for instance" is no term
  bool letter : 1 = false;      // of one byte
  // What it is by all that is known of it.
  bool closed : 1 = false;               // no term, or an adjective at need
  bool nominal : 1 = false;              // may stand in a noun phrase, where it is a word
  bool noun : 1 = false;                 // at times, as the dictionary says
  bool plural : 1 = false;               // a noun: "policies", "women"
  bool be : 1 = false;                   // a form of "be"
  bool clause_verb : 1 = false;          // can only be the verb of a clause
  bool begins_subject_term : 1 = false;  // of several words, as printed or in the singular
  bool begins_known_term : 1 = false;
  bool second_in_subject_term : 1 = false;  // of one
  bool met : 1 = false;  // all this has been worked out
};
static_assert(sizeof(TermFlags) == 8);

inline constexpr TermFlags kNoTermFlags;  // of none

struct TermSpelling;

// In one line of the cache.
struct alignas(64) TermWord : TermFlags {
  // Shares of its uses from which an adjective is as well a noun, mostly a noun, mostly a verb.
  static constexpr std::uint8_t kSomeNoun = 20, kMostlyNoun = 45, kMostlyVerb = 50;

  TermWord() = default;
  TermWord(const Analysis& analysis, const TermLists& lists, const Token& word, TermSpelling& spelling);
  TermWord(std::string_view figure, TermSpelling& spelling);  // or mark, of which no table knows anything

  // What the dictionary says.
  bool verb : 1 = false;
  bool adjective : 1 = false;
  bool adverb : 1 = false;
  bool relational : 1 = false;
  bool hyphened : 1 = false;
  bool quality : 1 = false;  // of a quality or teaching: "transparency", "liberalism"
  schema::Word::VerbForm form = schema::Word::VerbForm::none;
  std::uint8_t verb_share = 0, noun_share = 0, written = 0;
  std::uint8_t frequency = 0, size = 0;  // 255 for more

  std::uint32_t hash = 0, singular_hash = 0;  // the word_hash of the word and of its singular
  // The key of a text, and by what one must be multiplied that goes on with it: keys of phrases are made of
  // those of their words.
  struct Piece {
    TermKey key = 0, power = 1;
    void add(std::string_view text);
  };
  Piece last, front;         // as the last word of a phrase, and before others
  TermKey singular_key = 0;  // of the singular as it is spelt

 private:
  void look_up(const Analysis& analysis, const TermLists& lists, const Token& token,
               std::string_view singular);
  void guess_tag(const Analysis& analysis, const TermLists& lists, const Token& token, bool comparative);
  void guess_unknown(const Analysis& analysis, const TermLists& lists, std::string_view word);
  void guess_adjective();
  void told(TermTag by_itself) {
    guess = TermGuess::told;
    tag = by_itself;
  }
};

// What is asked of a word rarely.
struct TermSpelling {
  // The first bytes of a text, in the order of texts.
  struct Head {
    std::uint64_t bytes = 0;
    std::uint32_t size = 0;  // how many are used
    void add(std::string_view text);
  };
  Head last, front;           // of TermWord::last and TermWord::front
  std::string_view singular;  // of a noun; empty where it is the word itself
};

// Those of a document, by token; until the thread makes the next.
class TermWords {
 public:
  explicit TermWords(const Analysis& analysis);  // O(tokens)

  const TermFlags& operator[](TokenIndex i) const { return flags_[numbers_[i]]; }
  const TermWord& word(TokenIndex i) const {
    const std::uint32_t number = numbers_[i];
    return number != 0 ? words_[number] : figure(i).word;
  }
  const TokenBrief& brief(TokenIndex i) const { return briefs_[i]; }
  const Analysis& analysis() const { return *analysis_; }
  const TermLists& lists() const { return *lists_; }
  // Of each token what it is by itself, `open` where its sentence must tell.
  std::span<TermTag> tags() { return {tags_.get(), analysis_->tokens.size()}; }
  // The tokens whose tags were `open`, in order.
  std::span<const TokenIndex> open() const { return {open_.get(), open_count_}; }
  // Words glued to what makes addresses ("https", "example.org", "report_2"), in order, and the end of the
  // text.
  const std::vector<TokenIndex>& in_address() const { return in_address_; }
  std::string_view singular(TokenIndex i) const {
    const std::string_view singular = spelling(i).singular;
    return singular.empty() ? analysis_->tokens[i].lower : singular;
  }

  // Two phrases are one term where their words with the last in the singular, written together, are one text:
  // "cyber-attack", "cyber attacks" and "cyberattack".
  TermKey key(TermPlace place) const {
    TermKey key = 0;
    for (TokenIndex i = place.first; i + 1 < place.last; ++i) key = joined(key, word(i).front);
    return joined(key, word(place.last - 1).last);
  }
  static TermKey joined(TermKey front, const TermWord::Piece& next) { return front * next.power + next.key; }
  std::string text(TermPlace place) const;  // what the key stands for
  // Its first bytes: where those of two phrases are not equal, they are in the order of their texts.
  std::uint64_t head(TermPlace place) const {
    std::uint64_t head = 0;
    std::uint32_t size = 0;
    for (TokenIndex i = place.first; i < place.last && size < sizeof head; ++i) {
      const TermSpelling::Head& piece = i + 1 == place.last ? spelling(i).last : spelling(i).front;
      head |= piece.bytes >> (8 * size);
      size += piece.size;
    }
    return head;
  }

  // Is the text at `place`, of several words, a term of politics, law, economy, society or scholarship as a
  // whole, or one of the dictionary; in its own form or in the singular?
  bool is_subject_term(TermPlace place) const {
    return (*this)[place.first].begins_subject_term && may_begin_subject_term(place.first) &&
           is_phrase(lists_->subject_terms, place);
  }
  bool is_known_term(TermPlace place) const {
    return (*this)[place.first].begins_known_term && is_phrase(lists_->known_terms, place);
  }
  // Behind the longest subject term of several words from `first` on, up to `last`; `first` for none.
  TokenIndex subject_term(TokenIndex first, TokenIndex last) const;
  // May one begin there, by its second word? REQUIRES another token behind it.
  bool may_begin_subject_term(TokenIndex i) const { return (*this)[i + 1].second_in_subject_term; }

 private:
  struct Known;
  // The hashes of some words in the forms in which a phrase of a list may have them.
  struct Forms {
    std::uint32_t printed, singular_last, singular;
  };
  struct Figure {
    TokenIndex at;
    TermSpelling spelling;
    TermWord word;
  };
  [[gnu::noinline]] void meet(TokenIndex i, Known& known) const;
  void guess_tags(Known& known);
  const TermSpelling& spelling(TokenIndex i) const {
    const std::uint32_t number = numbers_[i];
    return number != 0 ? spellings_[number] : figure(i).spelling;
  }
  [[gnu::noinline]] const Figure& figure(TokenIndex i) const;
  [[gnu::noinline]] void find_address(TokenIndex mark);  // REQUIRES: another token is glued to it
  Forms forms(TokenIndex i) const;
  Forms forms(const Forms& before, TokenIndex i) const;  // of those and the next word
  bool is_phrase(schema::ListId list, TermPlace place) const;
  bool is_phrase(schema::ListId list, TermPlace place, const Forms& forms) const;
  [[gnu::noinline]] bool is_phrase(schema::ListId list, TermPlace place, std::uint32_t hash,
                                   bool singular_front, bool singular_last) const;

  const Analysis* analysis_;
  const TermLists* lists_;
  const TokenBrief* briefs_;
  const std::uint32_t* numbers_;   // Word::number
  const TermFlags* flags_;         // by number: more of them fit into the caches than of whole words
  const TermWord* words_;          // likewise
  const TermSpelling* spellings_;  // likewise
  std::unique_ptr<TermTag[]> tags_;
  std::unique_ptr<TokenIndex[]> open_;
  std::size_t open_count_ = 0;
  std::vector<TokenIndex> in_address_;
  mutable std::deque<Figure> figures_;  // and marks that were asked for last
};

}  // namespace stemma::ingest
