// How far the name of a law, treaty or plan reaches to both sides of its head noun.
#pragma once

#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/works/citations.hpp"

namespace stemma::ingest {

struct WorkWords {
  explicit WorkWords(const schema::Schema& s)
      : heads(s.list("work_heads")),
        weak(s.list("weak_work_heads")),
        lone(s.list("lone_works")),
        laws(s.list("law_heads")),
        treaties(s.list("treaty_heads")),
        final_heads(s.list("final_work_heads")),
        tail(s.list("tail_heads")),
        small(s.list("tail_words")),
        speeches(s.list("speech_heads")),
        reports(s.list("report_heads")),
        plans(s.list("plan_heads")),
        generic(s.list("generic_modifiers")),
        plain_laws(s.list("plain_law_modifiers")),
        owners(s.list("own_possessives")),
        letters(s.list("text_letters")) {}
  schema::ListId heads, weak, lone, laws, treaties, final_heads, tail, small, speeches, reports, plans,
      generic, plain_laws, owners, letters;
};

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
  TokenIndex name_end(TokenIndex head) const;
  TokenIndex behind_fiscal_year(TokenIndex head, TokenIndex end) const;
  TokenIndex titled_tail(TokenIndex head, TokenIndex last) const;
  TokenIndex lower_tail(TokenIndex head, TokenIndex last) const;
  TokenIndex behind_number(TokenIndex i, TokenIndex last) const;
  bool known_place(TokenIndex i) const;
  bool headline_verb(TokenIndex i) const;
  TokenIndex over_and(TokenIndex at, TokenIndex last, bool between) const;
  TokenIndex over_list(TokenIndex comma, TokenIndex last) const;
  bool headed(TokenIndex first, TokenIndex last) const;  // its last word is the head of a work or body

  const Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const NameWords& w_;
  const WorkWords& lists_;
};

}  // namespace stemma::ingest
