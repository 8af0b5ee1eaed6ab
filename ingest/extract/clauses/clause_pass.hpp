// One pass over the tokens of a sentence, from left to right, that makes its phrases and clauses. The state
// says what was read last, what may become the subject of the next verb, and what waits around a bracket or a
// relative clause.
#pragma once

#include <string_view>
#include <vector>

#include "ingest/extract/clauses/clauses.hpp"

namespace stemma::ingest {

inline constexpr std::size_t kMostClimbs = 8;  // from a phrase to those above it

class ClausePass {
 public:
  ClausePass(const ClauseReader& reader, TokenIndex first, TokenIndex last, SentenceReading& sentence);
  void run();

 private:
  enum class Before : std::uint8_t { nothing, phrase, verb, preposition, joiner, comma, open, possessive };
  // Where a phrase is tied: all that tie() asks and changes.
  struct Place {
    Before before = Before::nothing;
    PhraseIndex latest = kNoPhrase, candidate = kNoPhrase, prepared = kNoPhrase;
    std::string_view preposition;
    bool objects = false, climbs = false;
    std::size_t fronted = 0, arguments = 0;
  };

  // ---- clause_pass.cpp: token by token ----
  bool in(TokenIndex i, schema::ListId list) const { return tokens_[i].word.lists.test(list); }
  bool is(TokenIndex i, ClauseTrait trait) const { return r_.traits(i).has(trait); }
  // Words of the longest phrase of the list that begins at i, 0 for none.
  std::size_t phrase_of(schema::ListId list, TokenIndex i) const;
  const Item* item_at(TokenIndex i) const {
    while (item_ != items_end_ && item_->last <= i) ++item_;
    return item_ != items_end_ && item_->first <= i ? item_ : nullptr;
  }
  bool small(TokenIndex i) const { return tokens_[i].shape == Shape::lower || tokens_[i].sentence_start; }
  // Prepositions, articles and "and" are themselves in titles and capitals too; WHO, IT and US may be names.
  bool joint(TokenIndex i, ClauseTrait trait) const {
    return is(i, trait) && (small(i) || tokens_[i].text.size() > 1);
  }
  bool opens_block(TokenIndex i) const {  // but the first one
    return !one_block_ && i > first_ && tokens_[i].block != tokens_[i - 1].block;
  }
  // Reads what begins at token i; returns where to go on.
  TokenIndex step(TokenIndex i);
  bool letters_behind_name(TokenIndex i) const;
  // The end of "next year", which says when and no more; 0 for none.
  TokenIndex time_in_words(TokenIndex i) const;
  TokenIndex punctuation(TokenIndex i);
  bool scene_told(PhraseIndex p) const;
  bool opens_list(PhraseIndex p) const;
  bool abbreviates(TokenIndex stop) const;
  // Behind it the sentence goes on as if nothing had been said.
  void leave_bracket();
  void comma();
  void boundary();
  // "(ITU)" behind a name: nothing but another name of the same, or letters.
  TokenIndex same_name(TokenIndex open) const;
  void preposition(std::string_view word);
  // "of France and of Spain": the governor of the earlier "of".
  PhraseIndex same_preposition(std::string_view word) const;
  // "who", "which", "that" behind a phrase: the next verb is said of it.
  bool relative(TokenIndex i);

  // ---- clause_verbs.cpp ----
  schema::Word::VerbForm form(TokenIndex i) const;
  bool adverb(TokenIndex i) const { return is(i, ClauseTrait::adverb); }
  std::size_t role(TokenIndex i) const;
  // A role, or what else somebody may be in a body: "owner", "spokeswoman".
  std::size_t office(TokenIndex i) const;
  // "acting director", "visiting professor": no verb.
  bool qualifies_office(TokenIndex i) const;
  bool base_verb(TokenIndex i) const;
  // Does a noun phrase begin at i?
  bool opens_phrase(TokenIndex i) const;
  const Item* peek(TokenIndex i) const;  // the item that will be read there
  bool names_town(TokenIndex between) const;
  bool starts_verb(TokenIndex i) const;
  bool says_who(TokenIndex i) const;  // "he" stands before
  bool behind_person(TokenIndex i) const;
  bool preposition_at(TokenIndex i) const;
  TokenIndex verb(TokenIndex i, bool infinitive = false);
  // "took place", "played host": one verb of two words.
  TokenIndex with_noun(std::string_view& lemma, TokenIndex end) const;
  void give_subject(Clause& c, Before before, bool infinitive);
  bool offers(PhraseIndex p) const;
  PhraseIndex praised() const;
  bool hangs_on(PhraseIndex p, PhraseIndex top) const;
  bool by_follows(const Clause& c) const;

  // ---- clause_phrases.cpp ----
  TokenIndex phrase(TokenIndex i);
  // "its", "his": what follows is owned.
  bool owner(TokenIndex i) const;
  // A verb behind a complete noun phrase?
  bool ends_phrase(TokenIndex k, bool any_item, const Phrase& p);

  // ---- clause_ties.cpp: what hangs on what ----
  void tie(PhraseIndex index);
  // "worked as a clerk at the court", "the bank of Norway": part of the phrase before it, not of the clause.
  bool in_person(PhraseIndex governor) const;
  PhraseIndex before_dates(PhraseIndex date) const;
  Place place() const;
  void restore(const Place& to);
  void argument(PhraseIndex index, std::string_view preposition);
  void add_argument(Argument argument);  // to the last clause
  bool item_kind(char kind) const;
  bool body(char kind) const;
  bool actor(char kind) const;
  bool alike(char x, char y) const;
  // The nearest phrase at or above `from` that may be coordinated with `index`.
  PhraseIndex alike(PhraseIndex index, PhraseIndex from) const;
  bool name_like(const Phrase& p) const;
  // "X, a branch of Y, and": X; kNoPhrase for none.
  PhraseIndex apposed_to(PhraseIndex p) const;
  bool single(const Phrase& p) const;
  bool office_of(PhraseIndex p) const;
  bool tells_of_body(const Phrase& p) const;
  bool describes_body(PhraseIndex index, PhraseIndex latest);
  bool of_unit(PhraseIndex p) const;
  bool names_part(PhraseIndex p, TokenIndex index) const;
  PhraseIndex apposed_office(PhraseIndex person) const;
  // "X, chair of Y", "the chair of Y, X", "X, Y and Z", "Oslo, Norway"
  bool behind_comma(PhraseIndex index, PhraseIndex latest);

  PhraseIndex above(PhraseIndex from, auto&& fits) const {
    PhraseIndex p = from;
    for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n, p = out_.phrases[p].governor)
      if (fits(out_.phrases[p])) return p;
    return kNoPhrase;
  }

  const ClauseReader& r_;
  const Analysis& a_;
  const Token* const tokens_;  // of a_
  const ClauseReader::Lists& lists_;
  TokenIndex first_, last_;
  const bool one_block_;  // no block begins behind the first token
  SentenceReading& out_;
  mutable const Item* item_;  // of out_, to which the next one belongs; none is added on the way
  const Item* const items_end_;

  Before before_ = Before::nothing;
  bool bracketed_ = false;
  PhraseIndex latest_ = kNoPhrase;        // the phrase read last
  PhraseIndex candidate_ = kNoPhrase;     // may be the subject of the next verb
  PhraseIndex subject_ = kNoPhrase;       // of the last clause
  PhraseIndex outer_ = kNoPhrase;         // subject around a relative clause
  PhraseIndex behind_comma_ = kNoPhrase;  // the last phrase with a comma before it
  PhraseIndex antecedent_ = kNoPhrase;    // of a relative clause
  PhraseIndex relative_object_ =
      kNoPhrase;  // the antecedent, where the relative clause has a subject of its own
  PhraseIndex behind_apposition_ = kNoPhrase;  // what may go on behind ", and"
  PhraseIndex scene_ = kNoPhrase;              // what "where" spoke of
  std::string_view scene_preposition_;
  Place owner_place_, outside_;
  PhraseIndex prepared_ = kNoPhrase;  // on which the phrase behind the preposition hangs
  std::string_view preposition_;
  bool climbs_ = false, objects_ = false, together_ = false;
  bool waits_ = false;                // a comma stood where the object of the verb would stand
  std::vector<PhraseIndex> fronted_;  // prepositional phrases before their verb
};

}  // namespace stemma::ingest
