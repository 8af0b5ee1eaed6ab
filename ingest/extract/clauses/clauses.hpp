// A sentence read as noun phrases, the ties between them, and clauses: who does what, by whom, where, when.
// Shallow and linear: one pass from left to right, led by the small words of
// schema/data/lexicons/clauses.lex. Where a phrase could hang on several others it hangs on the nearest, and
// whoever reads a relation may climb.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/extract/clauses/clause_traits.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/relations/items.hpp"

namespace stemma::ingest {

using PhraseIndex = std::uint32_t;
inline constexpr PhraseIndex kNoPhrase = 0xFFFFFFFF;

// How a phrase hangs on its governor, a phrase before it.
enum class Tie : std::uint8_t {
  none,
  preposition,   // the Bank [of Norway]
  apposition,    // Ann Berg, [chair of the board]
  coordination,  // Norway and [Sweden]
  bracket,       // Ann Berg ([Norway])
  adjacent,      // London Conference [September 1871]
};

struct Phrase {
  TokenIndex first = 0, last = 0;               // half open
  std::uint32_t first_item = 0, last_item = 0;  // items inside, half open
  TokenIndex role = 0, role_end = 0;            // words of an office; equal for none
  bool loose = false;                           // no office of the lists: "owner", "reporter"
  char kind = 'n';                              // of the mention it ends with; r an office, n another noun
  Tie tie = Tie::none;
  PhraseIndex governor = kNoPhrase;
  PhraseIndex owner = kNoPhrase;  // "Norway's [parliament]", "its [parliament]"
  std::string_view preposition;   // before it, in lower case; empty for none
  bool has_role() const { return role < role_end; }
};

struct Argument {
  PhraseIndex phrase = kNoPhrase;
  std::string_view preposition;  // empty: an object
  bool scene = false;            // told before the clause: "the bank, where she worked"
};

struct Clause {
  TokenIndex first = 0, last = 0;  // the verb group
  std::string_view lemma;          // of its main verb; "be", "have"
  bool passive = false;            // "was held"
  bool participle = false;         // "held" without a helping verb: may be either
  bool negated = false;            // "did not host"
  bool climbs = false;             // the subject is the nearest phrase; who fits better may stand above it
  PhraseIndex subject = kNoPhrase;
  std::uint32_t first_argument = 0, last_argument = 0;  // half open
};

struct SentenceReading {
  Items items;  // of the sentence, pronouns included
  std::vector<Phrase> phrases;
  std::vector<Clause> clauses;
  std::vector<Argument> arguments;  // of all clauses, one after the other

  void clear();
  std::span<const Argument> arguments_of(const Clause& c) const {
    return std::span(arguments).subspan(c.first_argument, c.last_argument - c.first_argument);
  }

  // The mention that the phrase ends with; nullptr for none.
  const Item* head(PhraseIndex p) const {
    const Phrase& phrase = phrases[p];
    if (phrase.first_item == phrase.last_item) return nullptr;
    const Item& item = items[phrase.last_item - 1];
    return item.last == phrase.last ? &item : nullptr;
  }
  // The phrase and what is coordinated with it: "Norway, Sweden and Denmark" for "Norway".
  std::vector<PhraseIndex> members(PhraseIndex p) const;
  void members(PhraseIndex p, std::vector<PhraseIndex>& found) const;  // the same, into a buffer
  // What the phrase is said to be: "X, a bank", "X is a bank", "X serves as a bank", "a bank, X".
  std::vector<PhraseIndex> described_by(PhraseIndex p, const schema::Schema& schema,
                                        schema::ListId copulas) const;
  // The clause's subject and, where it climbs, what stands above it, nearest first.
  std::vector<PhraseIndex> subjects(const Clause& clause) const;
  void subjects(const Clause& clause, std::vector<PhraseIndex>& found) const;  // the same, into a buffer
  bool has_object(const Clause& clause) const;

 private:
  PhraseIndex said_of(PhraseIndex p, const Clause& before) const;
};

// What Clause::lemma may be where the word stands in the verb group.
std::vector<std::string_view> lemmas_of_clauses(const schema::Schema& schema, const schema::Word& word,
                                                std::string_view lower);

bool possessive(std::string_view token);    // "'s", and the apostrophe of a plural
bool double_quote(std::string_view token);  // of either side

class ClauseReader {
 public:
  ClauseReader(const Draft& draft, const NameWords& words);
  // Reads tokens [first, last) into a sentence that holds nothing but the items inside, in order. O(tokens).
  void read(TokenIndex first, TokenIndex last, SentenceReading& sentence) const;

  Traits<ClauseTrait> traits(TokenIndex i) const { return traits_.of(i); }
  // The first token in [first, last) that has one of them; `last` for none.
  TokenIndex next(TokenIndex first, TokenIndex last, Traits<ClauseTrait> traits) const {
    return traits_.next(first, last, traits);
  }

 private:
  friend class ClausePass;
  const Draft& draft_;
  const Analysis& a_;
  const NameWords& words_;
  struct Lists {
    explicit Lists(const schema::Schema& s);
    schema::ListId joiners, times, denying_verbs, praising_verbs, examples, person_nouns, naming_verbs,
        telling_verbs, office_times, office_participles;
  } lists_;
  WordTraits<ClauseTrait> traits_;
};

}  // namespace stemma::ingest
