// Is what stands around the head noun of a law, treaty or plan the name of one?
#pragma once

#include "ingest/extract/works/work_span.hpp"

namespace stemma::ingest {

// Spans are tokens from `first` up to `end`, around the head noun (WorkSpan), all in one block.
class WorkNames {
 public:
  explicit WorkNames(const Analysis& analysis);

  // "Harbours Act 1994", "Copyright Bill"; but not "Annual Report", "Eighth Convention", "Committee on
  // Rules".
  bool name(TokenIndex first, TokenIndex head, TokenIndex end) const;
  // "Ministry of Family, Labour and Social Policy": the last of its fields
  bool field_of_ministry(TokenIndex first, TokenIndex head) const;
  // "Commission on Trade Law": the law is what the body is for.
  bool body_on_law(TokenIndex first, TokenIndex head) const;
  // "Warsaw Pact": the list knows it as a body.
  bool known_body(TokenIndex first, TokenIndex end) const;

 private:
  bool in_title(TokenIndex head, TokenIndex end) const;
  bool subject_of_law(TokenIndex first, TokenIndex head) const;
  bool behind_body(TokenIndex first, TokenIndex head) const;
  bool weak(TokenIndex head) const { return t_[head].word.lists.test(lists_.weak); }

  const Analysis& a_;
  const std::vector<Token>& t_;
  const NameWords& words_;
  const WorkWords& lists_;
};

}  // namespace stemma::ingest
