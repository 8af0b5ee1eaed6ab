// How far the name of a law, treaty or plan reaches to both sides of its head noun.
#pragma once

#include "ingest/extract/citations.hpp"
#include "ingest/extract/name_words.hpp"

namespace stemma::ingest {

class WorkSpan {
 public:
  WorkSpan(const Draft& draft, const NameWords& words);

  // May the head at `head` name a work, that is: is it the last capitalised word of its run?
  bool is_head(TokenIndex head) const;
  // "Basic Conditions of Employment" before "Act": the first token of the name.
  TokenIndex begin(TokenIndex head) const;
  // "on the settlement of disputes" behind "Protocol", "1998" behind "Act": the token behind the name.
  TokenIndex end(TokenIndex head) const;

 private:
  bool capital(TokenIndex i) const;
  bool function_word(TokenIndex i) const;
  TokenIndex bracket_of_title(TokenIndex close, TokenIndex block) const;
  bool new_place(TokenIndex i) const;
  bool breaks(TokenIndex i) const;  // a line end that separates names stands before i
  bool joins_left(TokenIndex connector, TokenIndex head) const;
  TokenIndex titled_tail(TokenIndex head, TokenIndex last) const;
  TokenIndex lower_tail(TokenIndex head, TokenIndex last) const;
  TokenIndex behind_number(TokenIndex i, TokenIndex last) const;
  TokenIndex over_and(TokenIndex at, TokenIndex last, bool between) const;
  TokenIndex over_list(TokenIndex comma, TokenIndex last) const;
  bool headed(TokenIndex first, TokenIndex last) const;  // its last word is the head of a work or body

  const Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const NameWords& w_;
  schema::ListId heads_, laws_, treaties_, final_, tail_, small_, speeches_, owners_;
};

}  // namespace stemma::ingest
