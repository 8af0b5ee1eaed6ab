// What the text says of its terms and goals: which supports which, and which body is responsible for which
// term.
#include <algorithm>
#include <memory>

#include "ingest/extract/concepts/concept_ends.hpp"
#include "ingest/extract/concepts/support_relations.hpp"
#include "ingest/extract/goals/goal_actors.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/text/word_traits.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct DutyLists {
  explicit DutyLists(const schema::Schema& s)
      : verbs(s.list("duty_verbs")),
        provision(s.list("provision_verbs")),
        remits(s.list("remit_nouns")),
        charges(s.list("charge_nouns")),
        care(s.list("care_verbs")),
        bodies(s.list("body_nouns")) {}
  schema::ListId verbs, provision, remits, charges, care, bodies;
};

enum class Duty : std::uint32_t {
  may = 1 << 0  // some rule of DutyRelations begins at the word
};

Traits<Duty> duty_of(const schema::Schema& schema, const schema::Word& word, std::string_view s) {
  const DutyLists& lists = schema::lists_of<DutyLists>(schema);
  Traits<Duty> duty;
  duty.set(Duty::may,
           word.lists[lists.verbs] || word.lists[lists.provision] || word.lists[lists.remits] ||
               word.lists[lists.charges] ||
               one_of(s, "responsible", "responsibility", "charge", "charged", "tasked", "entrusted", "deals",
                      "deal", "leads", "lead", "jurisdiction", "authority", "oversight", "competence",
                      "purview", "remit", "point", "duty", "task", "job", "falls", "fall", "fell"));
  return duty;
}

// Which body is responsible for which term.
class DutyRelations {
 public:
  DutyRelations(Draft& draft, const ConceptEnds& ends)
      : draft_(draft),
        t_(draft.analysis().tokens),
        ends_(ends),
        lists_(schema::lists_of<DutyLists>(*draft.analysis().schema)),
        duties_(draft.analysis(), duty_of) {}

  void sentence() {
    for (const TokenIndex i : draft_.analysis().stops(Cue::claim, ends_.sentence())) {
      if (!duties_.has(t_[i], Duty::may)) continue;
      provides(i);
      done_by(i);
      remit(i);
      serves_as(i);
      lies_with(i);
      if ((word(i, "responsible", "responsibility") && word(i + 1, "for") && !word(i - 1, "not", "no")) ||
          (word(i, "charge") && word(i + 1, "of")) ||
          (word(i, "charged", "tasked", "entrusted") && word(i + 1, "with")) || has_power(i))
        duty(i, i + 2, false);
      if ((word(i, "deals", "deal") && word(i + 1, "with") && ends_.says(i)) || leads_on(i))
        duty(i, i + 2, true);
      if (sets_policy(i)) duty(i, i + 1, true);
      if (!t_[i].word.verb || !ends_.in(i, lists_.verbs)) continue;
      if (word(i - 1, "has", "have", "had")) continue;  // "has directed its loans": what was done
      if (ends_.says(i))
        duty(i, i + 1, true);
      else if (word(i - 1, "to") || coordinating(i) || goes_on(i))
        duty(i, i + 1, false);
    }
  }

 private:
  template <std::size_t... Sizes>
  bool word(TokenIndex i, const char (&... words)[Sizes]) const {
    return ends_.word(i, words...);
  }

  // "has jurisdiction over the ports", "exercises authority over pilotage"
  bool has_power(TokenIndex i) const {
    if (!word(i, "jurisdiction", "authority", "oversight", "competence") || !word(i + 1, "over", "for"))
      return false;
    TokenIndex at = i;
    while (at > ends_.sentence().first && i - at < 3 && t_[at - 1].word.adjective) --at;
    return word(at - 1, "has", "have", "exercises", "exercise", "holds", "had");
  }

  // "The Agency leads on harbour safety"
  bool leads_on(TokenIndex i) const { return word(i, "leads", "lead") && word(i + 1, "on") && ends_.says(i); }

  // "The Agency shall provide administrative support": the matter is its own.
  void provides(TokenIndex i) {
    if (!ends_.in(i, lists_.provision) || i == ends_.sentence().first ||
        !word(i - 1, "shall", "must", "should", "to"))
      return;
    if (word(i - 1, "to") && !word(i - 2, "is", "are")) return;
    for (TokenIndex k = i; k > ends_.sentence().first && i - k < 8; --k)
      if (word(k - 1, "whether", "if", "unless")) return;
    duty(i, i + 1, !word(i - 1, "to"));
  }

  // "shall advise the towns, keep the maps and oversee pilotage"
  bool goes_on(TokenIndex i) const {
    constexpr TokenIndex kFarthest = 30;
    if (t_[i].word.verb_form != schema::Word::VerbForm::base || !word(i - 1, ",", "and")) return false;
    for (TokenIndex k = i - 1; k > ends_.sentence().first && i - k < kFarthest; --k) {
      if (word(k - 1, ";", ":", "that", "which", "to")) return false;
      if (word(k - 1, "shall", "should", "must", "will")) return true;
    }
    return false;
  }

  // "The Agency sets harbour policy"
  bool sets_policy(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (w.verb_form != schema::Word::VerbForm::s || !ends_.in(i, lists_.provision) || !ends_.says(i))
      return false;
    const ConceptEnds::Phrase object = ends_.phrase_behind(i + 1, ConceptEnds::Actors::take);
    return !object.ends.empty() && word(object.ends.front().last - 1, "policy", "policies", "standards",
                                        "rules", "strategy", "guidelines", "regulations", "norms");
  }

  // "a body coordinating aid"
  bool coordinating(TokenIndex i) const {
    return t_[i].word.verb_form == schema::Word::VerbForm::ing && ends_.in(i - 1, lists_.bodies);
  }

  // "Aid is administered by the Agency", "Legal advice shall be provided by the Agency"
  void done_by(TokenIndex i) {
    const TokenIndex first = ends_.sentence().first;
    if (t_[i].word.verb_form != schema::Word::VerbForm::ed || i < first + 2) return;
    TokenIndex at = i;
    while (at > first && ends_.adverb(at - 1)) --at;
    if (at < first + 2 || !ends_.be(at - 1)) return;
    const bool shall = word(at - 2, "shall", "must", "should", "will");
    if (!ends_.in(i, lists_.verbs) && !(ends_.in(i, lists_.provision) && shall)) return;
    TokenIndex by = i + 1;
    while (by < ends_.sentence().last && ends_.adverb(by)) ++by;
    if (!word(by, "by")) return;
    TokenIndex begin = at - 1;
    while (begin > first &&
           (word(begin - 1, "shall", "must", "should", "will") || word(begin - 1, "has", "have")))
      --begin;
    if (begin > first + 2 && word(begin - 1, "to")) --begin;  // "public talks, to be run by the Agency"
    if (begin > first + 2 && word(begin, "to") && word(begin - 1, ",")) --begin;
    TokenIndex name = by + 1;
    while (name < ends_.sentence().last && name < by + 3 && draft_.at(name) == kNobody) ++name;
    charge(draft_.at(name), ends_.phrase_before(begin, ConceptEnds::Actors::take), "duty-done-by-body");
  }

  // "its remit includes harbour safety and pilotage"
  void remit(TokenIndex i) {
    if (!ends_.in(i, lists_.remits)) return;
    const TokenIndex end = std::min<TokenIndex>(ends_.sentence().last, i + (word(i + 1, "of") ? 12 : 4));
    TokenIndex verb = i + 1;
    while (verb < end && !word(verb, "include", "includes", "included", "cover", "covers", "covered",
                               "comprise", "comprises"))
      ++verb;
    if (verb == end) return;
    know_actors();
    const Subject holder = actors_->who.holder(i, verb, ends_.sentence());
    if (holder.named())
      charge(holder.who.front(), ends_.phrase_behind(verb + 1, ConceptEnds::Actors::take).ends, "body-remit");
  }

  // "serves as the national regulator for well integrity", "the competent authority on charting"
  void serves_as(TokenIndex i) {
    const TokenIndex first = ends_.sentence().first;
    const bool point = word(i, "point") && word(i - 1, "focal", "contact");
    if (!(ends_.in(i, lists_.charges) || point) || !word(i + 1, "for", "of", "on", "over") ||
        draft_.at(i) != kNobody)
      return;
    TokenIndex at = i;
    while (at > first && i - at < 6 && t_[at - 1].shape == Shape::lower && !word(at - 1, "the", "a", "an") &&
           (t_[at - 1].word.adjective || t_[at - 1].word.noun))
      --at;
    if (at < first + 2 || !word(at - 1, "the", "a", "an") || !(ends_.be(at - 2) || word(at - 2, "as")))
      return;
    duty(i, i + 2, false);
  }

  // "Responsibility for pilotage lies with the Agency", "pilotage is the responsibility of the Agency"
  void lies_with(TokenIndex i) {
    constexpr TokenIndex kFarthest = 12;
    if (falls_under(i) || falls_to(i)) return;
    const bool responsibility = word(i, "responsibility");
    if (!responsibility && !word(i, "duty", "task", "job")) return;
    const TokenIndex first = ends_.sentence().first,
                     end = std::min<TokenIndex>(ends_.sentence().last, i + kFarthest);
    const auto body_at = [&](TokenIndex k) {
      if (k < ends_.sentence().last && word(k, "the")) ++k;
      return k < ends_.sentence().last ? draft_.at(k) : kNobody;
    };
    if (responsibility && word(i + 1, "for") && word(i + 2, "which") && word(i - 1, "the") &&
        word(i - 2, ",") && word(i + 3, "lies", "rests") && word(i + 4, "with"))
      return charge(body_at(i + 5), ends_.phrase_before(i - 2, ConceptEnds::Actors::take),
                    "responsibility-of-body");
    if (responsibility && word(i + 1, "for"))
      for (TokenIndex k = i + 3; k + 1 < end; ++k)
        if (word(k, "lies", "lie", "rests", "rest", "lay", "rested") && word(k + 1, "with"))
          return charge(body_at(k + 2), ends_.phrase_behind(i + 2, ConceptEnds::Actors::take).ends,
                        "responsibility-of-body");
    if (!word(i + 1, "of")) return;
    TokenIndex at = i;
    while (at > first && t_[at - 1].word.adjective) --at;
    if (at < first + 2 || !word(at - 1, "the") || !ends_.be(at - 2)) return;
    charge(body_at(i + 2), ends_.phrase_before(at - 2, ConceptEnds::Actors::take), "responsibility-of-body");
  }

  // "Pilotage falls to the Agency", "Pilotage shall fall to the Agency"
  bool falls_to(TokenIndex i) {
    if (!word(i, "falls", "fall", "fell") || !word(i + 1, "to", "on", "upon")) return false;
    TokenIndex at = i;
    while (at > ends_.sentence().first + 1 && word(at - 1, "shall", "will", "should", "must", "thus", "also"))
      --at;
    const TokenIndex name = word(i + 2, "the", "a", "an") ? i + 3 : i + 2;
    if (name < ends_.sentence().last)
      charge(draft_.at(name), ends_.phrase_before(at, ConceptEnds::Actors::take), "responsibility-of-body");
    return true;
  }

  // "Food safety falls under the responsibility of the Agency"
  bool falls_under(TokenIndex i) {
    if (!word(i, "responsibility", "jurisdiction", "authority", "competence", "purview", "remit") ||
        !word(i + 1, "of") || !word(i - 1, "the"))
      return false;
    const bool falls =
        word(i - 2, "under", "within") && word(i - 3, "falls", "fall", "comes", "come", "is", "are", "lies");
    if (!falls) return false;
    const TokenIndex name = word(i + 2, "the") ? i + 3 : i + 2;
    if (name < ends_.sentence().last)
      charge(draft_.at(name), ends_.phrase_before(i - 3, ConceptEnds::Actors::take),
             "responsibility-of-body");
    return true;
  }

  void charge(EntityIndex body, const std::vector<End>& matters, std::string_view rule) {
    know_actors();
    if (body >= draft_.entity_count() || !actors_->who.is_body(body)) return;
    for (const End& matter : matters)
      draft_.state(body, "responsible_for", matter.entity, ends_.sentence().span, rule, 600);
  }

  // "X oversees A", "X is responsible for A": `finite` where the verb at hand is that of the clause.
  void duty(TokenIndex verb, TokenIndex object, bool finite) {
    // "responsible for trafficking drugs": what one did, no duty
    object = behind_task(object);
    if (object >= ends_.sentence().last) return;
    if (!finite && t_[object].word.verb_form == schema::Word::VerbForm::ing && t_[object].word.verb &&
        !ends_.in(object, lists_.verbs) && !ends_.in(object, lists_.provision) &&
        !ends_.in(object, lists_.care) && !ends_.inside_term(object))
      return;
    // "regulates banks", but "coordinates the governments"
    const bool with = t_[verb].word.verb_lemma == "coordinate" || t_[verb].word.verb_lemma == "direct";
    const auto actors = with ? ConceptEnds::Actors::leave_out : ConceptEnds::Actors::take;
    const ConceptEnds::Phrase matter_phrase = ends_.phrase_behind(of_matters(object), actors);
    const std::vector<End>& matters = matter_phrase.ends;
    if (matters.empty() || word(verb - 1, "would", "could", "may", "might")) return;
    if (word(verb, "responsible") && is_the_body(matter_phrase.last)) {  // "the body responsible for A is B"
      const TokenIndex name = matter_phrase.last + (word(matter_phrase.last + 1, "the") ? 2 : 1);
      return charge(draft_.at(name), matters, "body-duty-concept");
    }
    const EntityIndex given = word(verb, "responsibility", "charge") ? given_to(verb) : kNobody;
    const EntityIndex body = given == kNobody ? charged(verb, finite) : given;
    if (body == kNobody) return;
    for (const End& matter : matters)
      draft_.state(body, "responsible_for", matter.entity, ends_.sentence().span, "body-duty-concept", 600);
  }

  // "is the Agency"
  bool is_the_body(TokenIndex be) {
    const TokenIndex name = be + (word(be + 1, "the") ? 2 : 1);
    if (!word(be, "is", "was", "are") || name >= ends_.sentence().last) return false;
    know_actors();
    const EntityIndex e = draft_.at(name);
    return e < draft_.entity_count() && actors_->who.is_body(e);
  }

  // "tasked with the hard mission of guarding the coast": where the guarding begins.
  TokenIndex behind_task(TokenIndex object) const {
    constexpr TokenIndex kFarthest = 6;
    const TokenIndex end = std::min(ends_.sentence().last, object + kFarthest);
    for (TokenIndex i = object; i + 1 < end && !ends_.inside_term(i); ++i) {
      if (word(i, "mission", "task", "responsibility", "duty", "role", "job", "mandate") && word(i + 1, "of"))
        return i + 2;
      if (!t_[i].word.adjective && !word(i, "the", "a", "an")) break;
    }
    return object;
  }

  // "issues that concern trade", "matters relating to trade": where the trade begins.
  TokenIndex of_matters(TokenIndex object) const {
    constexpr TokenIndex kFarthest = 6;
    TokenIndex i = object;
    while (i < ends_.sentence().last && i < object + 3 &&
           !word(i, "issues", "matters", "questions", "affairs", "aspects", "policies"))
      ++i;
    if (i >= ends_.sentence().last || i >= object + 3) return object;
    for (TokenIndex k = i + 1; k < ends_.sentence().last && k < i + kFarthest; ++k)
      if (word(k, "concern", "concerns", "concerning", "regarding", "affecting", "affect", "involving", "on",
               "of") ||
          (word(k, "to") && word(k - 1, "relating", "related", "relate", "relates", "pertaining")))
        return k + 1;
    return object;
  }

  // "gives the Agency full responsibility for": the Agency.
  EntityIndex given_to(TokenIndex noun) {
    TokenIndex i = noun;
    while (i > ends_.sentence().first && noun - i < 4 && draft_.at(i - 1) == kNobody &&
           t_[i - 1].word.adjective)
      --i;
    if (i == ends_.sentence().first) return kNobody;
    know_actors();
    const EntityIndex e = draft_.at(i - 1);
    return e < draft_.entity_count() && actors_->who.is_body(e) ? e : kNobody;
  }

  // The body that is the subject; where the clause tells nobody, the one named just before.
  EntityIndex charged(TokenIndex verb, bool finite) {
    know_actors();
    const Sentence& s = ends_.sentence();
    const Subject subject = finite ? actors_->who.subject(verb, s) : actors_->who.clause_subject(verb, s);
    if (!finite && word(verb - 1, "to") && verb >= s.first + 2)  // "a Harbour Council to oversee pilotage"
      if (const EntityIndex e = draft_.at(verb - 2); e < draft_.entity_count() && actors_->who.is_body(e))
        return e;
    if (subject.kind != Subject::Kind::nobody && !subject.named()) return kNobody;
    if (subject.named()) return actors_->who.is_body(subject.who.front()) ? subject.who.front() : kNobody;
    for (TokenIndex i = verb; i > s.first && verb - i < 8; --i) {
      const EntityIndex e = draft_.at(i - 1);
      if (e < draft_.entity_count()) return actors_->who.is_body(e) ? e : kNobody;
    }
    return kNobody;
  }

  void know_actors() {
    if (!actors_) actors_ = std::make_unique<Actors>(draft_);
    actors_->who.read_to(ends_.sentence().first);
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
  const DutyLists& lists_;
  const WordTraits<Duty> duties_;
  std::unique_ptr<Actors> actors_;  // made when first asked
};

// What the text says something of is a term of it, and a salient one; of the others the reserve goes.
void weigh_ends(Draft& draft) {
  constexpr std::uint16_t kMore = 400, kMost = 1000;
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
    if (ends.terms().empty() && ends.goals().size() < 2) {
      supports.pass();
      continue;
    }
    supports.sentence();
    if (s.cues.has(Cue::claim)) duties.sentence();
  }
  weigh_ends(draft);
}

}  // namespace stemma::ingest
