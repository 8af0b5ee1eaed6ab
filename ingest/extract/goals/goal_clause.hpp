// The grammar of a clause as far as aims need it: which word is a verb here, and in which form. Everything is
// decided by word classes, the share of verb uses and the neighbors of a word.
#pragma once

#include <string_view>

#include "ingest/extract/goals/goal_words.hpp"
#include "ingest/extract/text/analysis.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

class GoalClause {
 public:
  GoalClause(const Analysis& analysis, const GoalWords& words)
      : a_(&analysis), w_(&words), t_(analysis.tokens), briefs_(analysis.briefs.data()) {}

  const Analysis& analysis() const { return *a_; }
  const GoalWords& words() const { return *w_; }
  const Token& operator[](TokenIndex i) const { return t_[i]; }
  Shape shape(TokenIndex i) const { return briefs_[i].shape; }
  bool is_word(TokenIndex i) const { return briefs_[i].is_word(); }
  bool capitalised(TokenIndex i) const { return briefs_[i].capitalised(); }
  bool glued(TokenIndex i) const { return briefs_[i].glued; }

  template <std::size_t... Sizes>
  [[gnu::always_inline]] bool is(TokenIndex i, const char (&... words)[Sizes]) const {
    return one_of(briefs_[i].sign, t_[i].lower, words...);
  }
  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }
  // The longest phrase of the list that starts with the token: its number of words, 0 for none.
  std::size_t phrase(TokenIndex i, schema::ListId list) const {
    const schema::Word& word = t_[i].word;
    const bool none = is_word(i) && !word.begins.test(list) && !word.lists.test(list);  // of most words
    return none ? 0 : a_->longest_phrase(list, i, kLongestPhrase);
  }

  // Behind marks and numbers of items; the first token where no word begins the sentence.
  TokenIndex first_word(const Sentence& s) const {
    for (TokenIndex i = s.first; i < s.last; ++i)
      if (briefs_[i].sentence_start) return i;
    return s.first;
  }

  bool determiner(TokenIndex i) const { return in(i, w_->determiners); }
  bool preposition(TokenIndex i) const { return in(i, w_->prepositions); }
  bool pronoun(TokenIndex i) const;       // as a subject
  bool auxiliary(TokenIndex i) const;     // finite
  bool subordinator(TokenIndex i) const;  // opens a clause with a subject of its own, or a relative clause
  bool relative(TokenIndex i) const;      // who, which, that, whose
  bool quotation_mark(TokenIndex i) const;
  bool dash(TokenIndex i) const;

  // REQUIRES: i < end for all below; `end` is the end of the sentence.
  // "conclude a treaty", "look into the case", which are deeds; "conclude that" and "look at" are none.
  bool deed(TokenIndex i) const;
  bool base_verb(TokenIndex i, TokenIndex end) const;
  bool gerund(TokenIndex i) const;      // an -ing form that can be a verb
  bool participle(TokenIndex i) const;  // an -ed form
  // A verb that says something of a subject before it: an auxiliary, or a form in -s or -ed.
  bool finite_verb(TokenIndex i, TokenIndex first) const;

  bool singular(TokenIndex i) const;
  bool adverb(TokenIndex i) const;
  TokenIndex after_adverbs(TokenIndex i, TokenIndex end) const;
  TokenIndex after_adverb_list(TokenIndex i, TokenIndex end) const;  // "at once, fully and openly"
  TokenIndex before_adverbs(TokenIndex i, TokenIndex first) const;   // end of the words before adverbs
  // The word before the token and its adverbs; the first one where none is.
  TokenIndex word_before(TokenIndex i, TokenIndex first) const {
    const TokenIndex end = before_adverbs(i, first);
    return end > first ? end - 1 : first;
  }

 private:
  static constexpr std::size_t kLongestPhrase = 5;

  const Analysis* a_;
  const GoalWords* w_;
  const std::vector<Token>& t_;
  const TokenBrief* const briefs_;
};

// How many words stand in [first, last), counted by the spaces between them.
std::size_t words_between(const Analysis& a, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
