// Which candidates are one term in other words: "stringent digital rules" and "digital rules", "veto power"
// and "veto".
#pragma once

#include <vector>

#include "ingest/extract/concept_candidates.hpp"

namespace stemma::ingest {

// Does the text at `place` stand in the list as a whole, in its own form or in the singular?
bool is_term_of(const Analysis& analysis, schema::ListId list, TermPlace place);

class TermVariants {
 public:
  TermVariants(const Analysis& analysis, const TermWords& words, const std::vector<TermTag>& tags)
      : a_(analysis), t_(analysis.tokens), w_(words), tags_(tags), keys_(analysis) {}

  // What only qualifies in front makes no term of its own: such candidates become forms of what is left
  // without it. O(candidates).
  void join_qualified(Candidates& candidates) const;

  using Group = std::vector<const Candidate*>;  // the first names it
  // The first `most` terms of `ranked`, each with those that are variants of it. O(ranked).
  std::vector<Group> group(Candidates& candidates, const std::vector<const Candidate*>& ranked,
                           std::size_t most) const;

 private:
  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }
  bool all(TokenIndex first, TokenIndex last, bool (TermVariants::*is)(TokenIndex) const) const;
  bool placed(TokenIndex i) const;
  bool qualifies(TokenIndex i) const;
  bool adjective(TokenIndex i) const;
  TokenIndex core_begin(Candidates& candidates, TermPlace place) const;
  void find_cores(const Candidate& c, const TermMap& longer, std::vector<TermPlace>& keys) const;

  const Analysis& a_;
  const std::vector<Token>& t_;
  const TermWords& w_;
  const std::vector<TermTag>& tags_;
  TermKeys keys_;
};

}  // namespace stemma::ingest
