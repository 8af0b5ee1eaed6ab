// What the text says of its terms and goals: which supports which.
#pragma once

#include <optional>

#include "ingest/extract/concepts/concept_ends.hpp"
#include "ingest/extract/text/word_traits.hpp"

namespace stemma::ingest {

struct SupportLists {
  explicit SupportLists(const schema::Schema& schema);
  schema::ListId support, enabling, need, need_words, ground_nouns, ground_verbs, linking, result_nouns,
      source_phrases, worth_nouns, contributions, mutual, aim_words, means_verbs, wants, giving,
      purpose_links, control, efforts, auxiliaries, determiners, prepositions, light, lessening;
};

// Which rules a word with Cue::claim may mean something to.
enum class Claim : std::uint32_t {
  verb = 1 << 0,
  contribution = 1 << 1,
  opening = 1 << 2,
  ground = 1 << 3,
  founded = 1 << 4,
  result = 1 << 5,
  worth = 1 << 6,
  support = 1 << 7,
  purpose = 1 << 8,
  aim = 1 << 9,
  through = 1 << 10,
  without = 1 << 11,
  each_other = 1 << 12,
  view = 1 << 13,
  only = 1 << 14
};

class SupportRelations {
 public:
  SupportRelations(Draft& draft, ConceptEnds& ends);
  void sentence();               // the one in hand
  void pass() { before_ = {}; }  // over one of which nothing is said

 private:
  using List = std::vector<End>;
  using Actors = ConceptEnds::Actors;
  using VerbForm = schema::Word::VerbForm;
  static constexpr TokenIndex kNoVerb = 0xFFFFFFFF;
  static constexpr int kMostVerbs = 4;  // of one subject, followed back

  void claims(TokenIndex i);

  // ---- support_relations.cpp: clauses
  TokenIndex group(TokenIndex verb) const;
  TokenIndex before_aside(TokenIndex end) const;
  List subject(TokenIndex verb, Actors actors = Actors::leave_out, int depth = kMostVerbs) const;
  const End* pointed_at(TokenIndex end) const;
  bool meant_by_these(TokenIndex end) const;
  List done_in_subject(TokenIndex end) const;
  List described_by(TokenIndex end, Actors actors, int depth) const;
  TokenIndex verb_before(TokenIndex i, VerbForm form) const;
  List served(TokenIndex verb) const;
  List enabled(TokenIndex first) const;
  TokenIndex phrase_of(TokenIndex i) const;

  // ---- support_goals.cpp
  void goal_pairs();
  bool purpose_behind(const End& a, const End& b, TokenIndex to) const;
  bool ill(const End& e) const;
  bool listed(const End& a, const End& b) const;
  bool aimed_at(TokenIndex i) const;
  void purpose(TokenIndex to);
  List strengthened(TokenIndex to) const;
  bool strengthens(TokenIndex verb) const;
  void reach(const List& from, const End& goal, std::string_view rule, graph::Confidence confidence);
  void passive_purpose(TokenIndex to);
  bool used(const End& term) const;
  void opens_with_aim(const End& aim);
  void equipped_with();
  List can_reach(TokenIndex first) const;
  void aimed(TokenIndex i);
  bool asked(TokenIndex i) const;

  // ---- support_terms.cpp
  void verb(TokenIndex i);
  void participle(TokenIndex i);
  bool result_of_goal(TokenIndex participle, const End& goal);
  bool participle_before(TokenIndex i) const;
  void driven_by(TokenIndex i);
  void needs(TokenIndex verb, TokenIndex object);
  void contribution(TokenIndex i);
  std::size_t plays_a_part(TokenIndex i) const;
  void opens_or_allows(TokenIndex i);
  void ground(TokenIndex i);
  bool turned_ground(TokenIndex noun, TokenIndex first);
  void founded(TokenIndex i);
  void result(TokenIndex i);
  void worth(TokenIndex i);
  void in_support(TokenIndex i);
  void with_a_view(TokenIndex noun);
  void through(TokenIndex i);
  TokenIndex behind_opening(ConceptEnds::Phrase& opening) const;
  void thanks_to(TokenIndex i);
  void reached_by(TokenIndex i);
  void only_with(TokenIndex i);
  bool aside_by(TokenIndex i);
  bool achieves(TokenIndex verb) const;
  void without(TokenIndex i);
  const End* denied_before(TokenIndex without) const;
  void each_other(TokenIndex i);

  List what_opens() const;
  List opening() const;
  bool means_before() const;
  bool refers_back(TokenIndex i) const;

  bool in(TokenIndex i, schema::ListId l) const { return ends_.in(i, l); }
  template <std::size_t... Sizes>
  bool word(TokenIndex i, const char (&... words)[Sizes]) const {
    return ends_.word(i, words...);
  }
  void state(EntityIndex from, EntityIndex to, std::string_view rule, graph::Confidence confidence);
  void state(const List& from, const List& to, std::string_view rule, graph::Confidence confidence);

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  ConceptEnds& ends_;
  const SupportLists& lists_;
  const WordTraits<Claim> claims_;
  // The sentence before, in the same block; what opens it is mostly not asked.
  struct Before {
    std::optional<ConceptEnds::Place> place;  // where that is still to be read
    List opening;
  };
  mutable Before before_;
  std::uint32_t block_ = 0xFFFFFFFF;
};

}  // namespace stemma::ingest
