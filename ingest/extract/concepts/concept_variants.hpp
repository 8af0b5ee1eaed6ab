// Which candidates are one term in other words: "stringent digital rules" and "digital rules", "veto power"
// and "veto".
#pragma once

#include <span>
#include <vector>

#include "ingest/extract/concepts/concept_candidates.hpp"

namespace stemma::ingest {

class TermVariants {
 public:
  TermVariants(const TermWords& words, std::span<const TermTag> tags, Candidates& candidates)
      : w_(words), tags_(tags), candidates_(candidates) {}

  // What only qualifies in front makes no term of its own: such candidates become forms of what is left
  // without it. O(candidates).
  void join_qualified();

  // Where in its first place the terms stand of which `c`, of several words, may be a variant; until the next
  // call. `longer`: how many terms of several words end in a noun, by its singular.
  std::span<const TermPlace> cores(const Candidate& c, const TermMap& longer);

 private:
  template <class Is>
  bool all(TokenIndex first, TokenIndex last, Is is) const;
  bool placed(TokenIndex i) const;
  bool qualifies(TokenIndex i) const;
  bool adjective(TokenIndex i) const;
  TokenIndex core_begin(TermPlace place);

  const TermWords& w_;
  const std::span<const TermTag> tags_;
  Candidates& candidates_;
  std::vector<TermPlace> cores_;
};

// The first so many terms of a document, each with its variants. They are added from the best on.
class TermGroups {
 public:
  // `longer`: that of TermVariants::cores.
  TermGroups(TermVariants& variants, const TermMap& longer, Candidates& candidates, std::size_t most);

  struct Group {
    const Candidate* head;                   // names it
    std::vector<const Candidate*> variants;  // others, in the order in which they were added
  };
  // Names a group, is put with one, or is left out. O(1).
  void add(const Candidate& c) {
    const bool may_be = !full() || c.words() > 1 || of_[candidates_.number(c)].core != kNone;
    if (may_be) add_with_cores(c);
  }
  bool full() const { return groups_.size() >= most_; }
  const std::vector<Group>& groups() const { return groups_; }

 private:
  void add_with_cores(const Candidate& c);

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  struct Of {  // the group that a candidate names, and that of which one names a variant of it
    std::uint32_t head = kNone, core = kNone;
  };

  TermVariants& variants_;
  const TermMap& longer_;
  Candidates& candidates_;
  std::size_t most_;
  std::vector<Group> groups_;
  std::vector<Of> of_;  // by number of the candidate
  std::vector<std::uint32_t> shorter_;
};

}  // namespace stemma::ingest
