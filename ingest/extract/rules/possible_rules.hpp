// Where in a text rules can match, because a sentence holds the words and mentions that they need, the words
// as near as they need them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ingest/extract/rules/rule_book.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {

// A rule and some of the kPlaces tokens from the first one on: a bit each. None of them: the rule can begin
// with a mention of the sentence, of which it is the first token.
struct RuleTry {
  static constexpr TokenIndex kPlaces = 64;
  std::uint32_t rule = 0;
  TokenIndex first = 0;
  std::uint64_t places = 0;
};

// For all phases at once, for they do not change words; but rules that need mentions are asked for when their
// phase has come. O(tokens + rules led by one of them).
class PossibleRules {
 public:
  // REQUIRES: all outlive this.
  PossibleRules(const Analysis& analysis, const RuleBook& book, KnownWords& known);

  // Sentence by sentence where rules of the phase can match: puts into `tries` where, by rule and by place,
  // which may come twice, and calls `act(sentence)`. `mentions(sentence)` gives the needs that mentions of
  // the sentence may meet, a bit each.
  template <class Mentions, class Act>
  void each(std::size_t phase, std::vector<RuleTry>& tries, Mentions mentions, Act act) {
    const Phase& of = phases_[phase];
    auto early = of.early.begin();
    auto late = of.late.begin();
    while (early != of.early.end() || late != of.late.end()) {
      const std::uint32_t sentence = std::min(early == of.early.end() ? kNone : early->sentence,
                                              late == of.late.end() ? kNone : late->sentence);
      tries.clear();
      if (early != of.early.end() && early->sentence == sentence) {
        tries.assign(tries_.begin() + early->first, tries_.begin() + early->last);
        ++early;
      }
      if (late != of.late.end() && late->sentence == sentence) {
        find_late(
            phase, *late, [&] { return mentions(sentence); }, tries);
        ++late;
      }
      if (!tries.empty()) act(sentence);
    }
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  using Needed = RuleBook::Needed;
  // A word that means something to rules.
  struct Here {
    Here(const KnownWords::Meaning& of, std::uint32_t number, TokenIndex token)
        : meets(of.meets), late(of.late & 0x3F), meaning(number & 0x3FFFFFF), at(token) {}

    static_assert(schema::kPhases.size() <= 6);
    std::uint64_t meets;         // bits of needs
    std::uint32_t late : 6;      // phases with rules that it leads and that need mentions, a bit each
    std::uint32_t meaning : 26;  // number in KnownWords
    TokenIndex at;
  };
  struct Early {
    std::uint32_t sentence;
    std::uint32_t first, last;  // of tries_
  };
  struct Late {
    std::uint64_t meets;  // bits of needs
    std::uint32_t sentence;
    std::uint32_t first, last;  // of words_
  };
  struct Phase {
    std::vector<Early> early;
    std::vector<Late> late;  // where something leads rules that need mentions
  };
  // The sentence in hand.
  struct Hand {
    std::uint32_t sentence = 0;
    TokenIndex first = 0, last = 0;
    std::span<const Here> words;
    std::uint64_t meets = 0;  // bits of needs
  };

  void look_up();
  void find_early();
  void keep_early(std::uint32_t sentence, std::size_t first);
  // The rules that need mentions, which are asked for where a sentence may hold all words of one.
  template <class Mentions>
  void find_late(std::size_t phase, const Late& late, Mentions mentions, std::vector<RuleTry>& out) {
    const Hand hand = in_hand(late);
    std::optional<std::uint64_t> met;
    const auto lead = [&](std::span<const std::uint32_t> rules, std::size_t leader) {
      for (const std::uint32_t r : rules) {
        const RuleBook::Wanted& wanted = book_.wanted(r);
        if ((wanted.words & ~hand.meets) != 0) continue;
        if (!met) met = mentions();
        if ((wanted.mentions & ~*met) == 0) find_places(hand, r, leader, out);
      }
    };
    for (std::size_t k = 0; k < hand.words.size() && met != 0; ++k)
      if ((hand.words[k].late >> phase & 1) != 0) lead(known_.leads_late(hand.words[k].meaning, phase), k);
    for (const std::uint32_t need : book_.other_leaders())
      if ((hand.meets & RuleBook::bit(need)) != 0) lead(book_.in_phase(phase).late[need], 0);
    sort_tries(out);
  }
  Hand in_hand(const Late& late) const;
  static void sort_tries(std::span<RuleTry> tries);
  void find_places(const Hand& hand, std::uint32_t r, std::size_t leader, std::vector<RuleTry>& out);
  void add_places(const Hand& hand, const RuleBook::Begins& begins, RuleTry row, std::size_t leader,
                  std::vector<RuleTry>& out) const;
  bool opens(schema::Place opening, TokenIndex i) const;
  bool meets(const Here& here, const Needed& needed) const {
    return (here.meets & needed.sign) != 0 && surely_meets(here, needed.need);
  }
  bool surely_meets(const Here& here, std::uint32_t need) const;
  bool meets_somewhere(const Hand& hand, const RuleBook::Begins& begins) const;
  std::uint64_t near(const Hand& hand, const Needed& needed, const RuleTry& row, std::size_t leader) const;
  std::uint64_t beginnings(const RuleBook::Begins& begins, const RuleTry& row) const;

  const Analysis& a_;
  const RuleBook& book_;
  KnownWords& known_;
  std::vector<Here> words_;
  std::vector<RuleTry> tries_;
  std::vector<Phase> phases_;
  std::vector<std::uint32_t> asked_;  // by rule, the last sentence where it was led, from 1 on
};

}  // namespace stemma::ingest
