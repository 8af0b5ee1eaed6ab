// Terms and goals of a sentence: those near a word, and those that a noun phrase tells of.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// A term or goal in its sentence.
struct End {
  EntityIndex entity = kNobody;
  TokenIndex first = 0, last = 0;  // half open
};
using Ends = std::span<const End>;

// "A key part of B": A serves B, where "a part of B" says less.
inline bool part_ground(std::string_view word) {
  return one_of(word, "aspect", "component", "dimension", "part");
}

struct EndLists {
  explicit EndLists(const schema::Schema& schema);
  schema::ListId links, prepositions, auxiliaries, subjects, agents, bodies, roles, persons, wants, grounds,
      determiners, raising, subject_nouns, subject_terms, deeds, things;
};

class ConceptEnds {
 public:
  // Of the terms and goals that the draft has now.
  explicit ConceptEnds(const Draft& draft);

  // The sentence in hand; it must stand behind those before it.
  void go_to(const Sentence& sentence);
  // One that it stood at before.
  struct Place {
    const Sentence* sentence;
    Ends terms, goals;
  };
  Place place() const { return {s_, terms_, goals_}; }
  void go_to(const Place& place) {
    s_ = place.sentence;
    terms_ = place.terms;
    goals_ = place.goals;
  }
  const Sentence& sentence() const { return *s_; }
  Ends terms() const { return terms_; }
  Ends goals() const { return goals_; }

  // Words and lists; nothing outside the sentence is in any.
  bool in(TokenIndex i, schema::ListId list) const {
    return i >= s_->first && i < s_->last && t_[i].word.lists[list];
  }
  template <std::size_t... Sizes>
  [[gnu::always_inline]] bool word(TokenIndex i, const char (&... words)[Sizes]) const {
    return i >= s_->first && i < s_->last && one_of(briefs_[i].sign, t_[i].lower, words...);
  }

  // The last that ends at most `reach` words before i, the first that begins at most `reach` words behind it.
  const End* term_before(TokenIndex i, TokenIndex reach) const { return before(terms_, i, reach); }
  const End* term_behind(TokenIndex i, TokenIndex reach) const { return behind(terms_, i, reach); }
  // The last before i, in its block and not far, whose head is that noun.
  const End* last_called(TokenIndex i, const Token& noun) const;
  const End* goal_before(TokenIndex i, TokenIndex reach) const { return before(goals_, i, reach); }
  const End* goal_behind(TokenIndex i, TokenIndex reach) const { return behind(goals_, i, reach); }
  const End* goal_around(TokenIndex i) const;  // that i stands in or just behind
  bool inside_term(TokenIndex i) const;        // of several words

  // Who acts is no means of what a verb says ("the bank supports trade"), but may be what something rests on.
  enum class Actors : std::uint8_t { leave_out, take };

  // What the noun phrase in front of `end` tells of: "ports" and "roads" in "new ports and better roads";
  // the "trade" of "the growth of trade", where growth is no term. Nothing where somebody acts.
  std::vector<End> phrase_before(TokenIndex end, Actors actors = Actors::leave_out) const;
  // The same of the phrase that begins at `first`, and where it ends.
  struct Phrase {
    std::vector<End> ends;
    TokenIndex last = 0;
  };
  Phrase phrase_behind(TokenIndex first, Actors actors = Actors::leave_out) const;
  // Where the noun phrase in front of `end` begins, with all that hangs on it.
  TokenIndex phrase_start(TokenIndex end) const;
  // Behind the aside that begins at i and ends before `end`; i where none does.
  TokenIndex behind_aside(TokenIndex i, TokenIndex end) const;
  // The terms enumerated up to `end`: what "that" or "to" behind them is said of.
  std::vector<End> list_before(TokenIndex end, Actors actors = Actors::leave_out) const;
  // The first list of terms that begins at most `reach` words behind i.
  std::vector<End> list_behind(TokenIndex i, TokenIndex reach) const;

  // Does the verb say something of what stands before it: "helps", "will help", "ports that help"?
  bool says(TokenIndex verb) const;
  // "expected to", "helps to": what is said of the verb behind is said of the subject before.
  bool raised(TokenIndex to) const;
  bool be(TokenIndex i) const;
  bool adverb(TokenIndex i) const;

  // Persons and bodies act; they are no means. "Public services" and "strategic alliances" are.
  bool acts_itself(const End& term) const;

 private:
  enum class Part : std::uint8_t { noun, preposition, joiner, other };
  Part part(TokenIndex i) const;
  bool acts(TokenIndex i) const;
  bool named(TokenIndex i) const;
  bool modifies(const End& term) const;
  bool deed_of(const End& term) const;
  bool linked(const End& e) const;
  TokenIndex head(const End& term) const;
  const End* told_from(TokenIndex i) const;
  const End* term_from(TokenIndex i) const { return term_behind(i, 0); }
  TokenIndex behind_joiners(TokenIndex i) const;
  TokenIndex behind_clause(TokenIndex start, TokenIndex end) const;
  TokenIndex aside_start(TokenIndex close) const;

  void find_places();
  bool vague(const End& term) const;
  bool loose(const std::vector<End>& terms, std::size_t k) const;
  static Ends::iterator at_or_behind(Ends ends, TokenIndex i);
  static const End* before(Ends ends, TokenIndex i, TokenIndex reach);
  static const End* behind(Ends ends, TokenIndex i, TokenIndex reach);

  const Draft& draft_;
  const std::vector<Token>& t_;
  const TokenBrief* const briefs_;
  const EndLists& lists_;
  std::vector<End> all_terms_, all_goals_, every_term_;  // every: those inside others too
  std::vector<End>::const_iterator next_term_, next_goal_;
  const Sentence* s_ = nullptr;
  Ends terms_, goals_;  // of the sentence in hand
};

}  // namespace stemma::ingest
