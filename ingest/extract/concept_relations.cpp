// What the text says of its terms and goals: which supports which, and which body is responsible for which
// term.
#include <memory>

#include "ingest/extract/concept_ends.hpp"
#include "ingest/extract/goal_actors.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/support_relations.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

// Which body is responsible for which term.
class DutyRelations {
 public:
  DutyRelations(Draft& draft, const ConceptEnds& ends)
      : draft_(draft),
        t_(draft.analysis().tokens),
        ends_(ends),
        verbs_(draft.analysis().schema->list("duty_verbs")),
        provision_(draft.analysis().schema->list("provision_verbs")) {}

  void sentence() {
    for (const TokenIndex i : draft_.analysis().stops(Cue::claim, ends_.sentence())) {
      provides(i);
      if ((word(i, "responsible", "responsibility") && word(i + 1, "for") && !word(i - 1, "not", "no")) ||
          (word(i, "charge") && word(i + 1, "of")) ||
          (word(i, "charged", "tasked", "entrusted") && word(i + 1, "with")))
        duty(i, i + 2, false);
      if (!t_[i].word.verb || !ends_.in(i, verbs_)) continue;
      if (ends_.says(i))
        duty(i, i + 1, true);
      else if (word(i - 1, "to"))
        duty(i, i + 1, false);
    }
  }

 private:
  template <std::size_t... Sizes>
  bool word(TokenIndex i, const char (&... words)[Sizes]) const {
    return ends_.word(i, words...);
  }

  // "The Agency shall provide administrative support": the matter is its own.
  void provides(TokenIndex i) {
    if (!ends_.in(i, provision_) || i == ends_.sentence().first ||
        !word(i - 1, "shall", "must", "should", "to"))
      return;
    if (word(i - 1, "to") && !word(i - 2, "is", "are")) return;
    duty(i, i + 1, !word(i - 1, "to"));
  }

  // "X oversees A", "X is responsible for A": `finite` where the verb at hand is that of the clause.
  void duty(TokenIndex verb, TokenIndex object, bool finite) {
    // "responsible for trafficking drugs": what one did, no duty
    if (object >= ends_.sentence().last) return;
    if (!finite && t_[object].word.verb_form == schema::Word::VerbForm::ing && t_[object].word.verb &&
        !ends_.in(object, verbs_) && !ends_.in(object, provision_) && !ends_.inside_term(object))
      return;
    const std::vector<End> matters = ends_.phrase_behind(object, ConceptEnds::Actors::take).ends;
    if (matters.empty() || word(verb - 1, "would", "could", "may", "might")) return;
    const EntityIndex body = charged(verb, finite);
    if (body == kNobody) return;
    for (const End& matter : matters)
      draft_.state(body, "responsible_for", matter.entity, ends_.sentence().span, "body-duty-concept", 600);
  }

  // The body that is the subject; where the clause tells nobody, the one named just before.
  EntityIndex charged(TokenIndex verb, bool finite) {
    if (!actors_) actors_ = std::make_unique<Actors>(draft_);
    const Sentence& s = ends_.sentence();
    actors_->who.read_to(s.first);
    const Subject subject = finite ? actors_->who.subject(verb, s) : actors_->who.clause_subject(verb, s);
    if (subject.kind != Subject::Kind::nobody && !subject.named()) return kNobody;
    if (subject.named()) return actors_->who.is_body(subject.who.front()) ? subject.who.front() : kNobody;
    for (TokenIndex i = verb; i > s.first && verb - i < 8; --i) {
      const EntityIndex e = draft_.at(i - 1);
      if (e < draft_.entity_count()) return actors_->who.is_body(e) ? e : kNobody;
    }
    return kNobody;
  }

  struct Actors {
    explicit Actors(const Draft& draft)
        : words(schema::lists_of<GoalWords>(*draft.analysis().schema)),
          clause(draft.analysis(), words),
          who(draft, clause) {}
    GoalWords words;
    GoalClause clause;
    GoalActors who;
  };

  Draft& draft_;
  const std::vector<Token>& t_;
  const ConceptEnds& ends_;
  schema::ListId verbs_, provision_;
  std::unique_ptr<Actors> actors_;  // made when first asked
};

// What the text says something of is a term of it, and a salient one; of the others the reserve goes.
void weigh_ends(Draft& draft) {
  constexpr std::uint16_t kMore = 200, kMost = 1000;
  std::vector<bool> said(draft.entity_count());
  for (const DraftStatement& s : draft.statements())
    for (const EntityIndex end : {s.from, s.to})
      if (s.relation == "supports" || s.relation == "responsible_for")
        if (const EntityIndex e = draft.resolve(end); draft.live(e)) said[e] = true;
  for (EntityIndex e = 0; e < draft.entity_count(); ++e)
    if (said[e] && draft.entity(e).type == "concept")
      draft.entity(e).salience = std::min<std::uint16_t>(kMost, draft.entity(e).salience + kMore);
  std::erase_if(draft.mentions(), [&](const DraftMention& m) {
    const EntityIndex e = draft.resolve(m.entity);
    return draft.live(e) && draft.entity(e).type == "concept" && draft.entity(e).salience == 0;
  });
}

}  // namespace

void find_concept_relations(Draft& draft) {
  ConceptEnds ends(draft);
  SupportRelations supports(draft, ends);
  DutyRelations duties(draft, ends);
  for (const Sentence& s : draft.analysis().sentences) {
    ends.go_to(s);
    if (ends.terms().empty() && ends.goals().size() < 2) continue;
    supports.sentence();
    duties.sentence();
  }
  weigh_ends(draft);
}

}  // namespace stemma::ingest
