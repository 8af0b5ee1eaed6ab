#include "ingest/extract/support_relations.hpp"

#include <algorithm>

#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

using VerbForm = schema::Word::VerbForm;

constexpr TokenIndex kNoVerb = 0xFFFFFFFF;

Traits<Claim> claims_of(const schema::Schema& schema, const schema::Word& word, std::string_view s) {
  const auto& lists = schema::lists_of<SupportLists>(schema);
  const auto in = [&](schema::ListId list) { return word.lists.test(list); };
  const auto begins = [&](schema::ListId list) { return in(list) || word.begins.test(list); };
  Traits<Claim> claims;
  claims.set(Claim::verb, word.verb);
  claims.set(Claim::contribution, begins(lists.contributions) || one_of(word.verb_lemma, "contribute", "play",
                                                                        "provide", "lend", "give", "offer"));
  claims.set(Claim::opening, word.verb_lemma == "make" || s == "access");
  claims.set(Claim::ground, in(lists.ground_nouns) || in(lists.need_words));
  claims.set(Claim::founded, in(lists.ground_verbs));
  claims.set(Claim::result, in(lists.result_nouns) || begins(lists.source_phrases));
  claims.set(Claim::worth, in(lists.worth_nouns));
  claims.set(Claim::support, one_of(s, "support", "furtherance", "pursuit"));
  claims.set(Claim::view, one_of(s, "view", "aim", "goal", "object", "objective", "purpose"));
  claims.set(Claim::purpose, s == "to");
  claims.set(Claim::aim, in(lists.aim_words));
  claims.set(Claim::through, one_of(s, "by", "through", "via"));
  claims.set(Claim::without, s == "without");
  claims.set(Claim::each_other, one_of(s, "each", "hand", "mutually", "interdependent", "interlinked",
                                       "intertwined", "inseparable", "complementary"));
  return claims;
}

}  // namespace

SupportLists::SupportLists(const schema::Schema& s)
    : support(s.list("support_verbs")),
      enabling(s.list("enabling_verbs")),
      need(s.list("need_verbs")),
      need_words(s.list("need_words")),
      ground_nouns(s.list("ground_nouns")),
      ground_verbs(s.list("ground_verbs")),
      linking(s.list("ground_links")),
      result_nouns(s.list("result_nouns")),
      source_phrases(s.list("source_phrases")),
      worth_nouns(s.list("worth_nouns")),
      contributions(s.list("contribution_phrases")),
      mutual(s.list("mutual_verbs")),
      aim_words(s.list("aim_words")),
      means_verbs(s.list("means_verbs")),
      wants(s.list("want_nouns")),
      giving(s.list("giving_verbs")),
      purpose_links(s.list("purpose_links")),
      control(s.list("control_verbs")),
      efforts(s.list("governor_nouns")),
      auxiliaries(s.list("term_auxiliaries")),
      determiners(s.list("term_determiners")),
      prepositions(s.list("term_prepositions")),
      light(s.list("light_nouns")),
      lessening(s.list("lessening_verbs")) {}

SupportRelations::SupportRelations(Draft& draft, const ConceptEnds& ends)
    : draft_(draft),
      a_(draft.analysis()),
      t_(a_.tokens),
      ends_(ends),
      lists_(schema::lists_of<SupportLists>(*a_.schema)),
      claims_(a_, claims_of) {}

void SupportRelations::sentence() {
  const Sentence& s = ends_.sentence();
  if (a_.tokens[s.first].block != block_) opening_.clear();
  block_ = a_.tokens[s.first].block;
  goal_pairs();
  equipped_with();
  for (const TokenIndex i : a_.stops(Cue::help, s))
    if (i + 1 < s.last && !t_[i + 1].cues.has(Cue::claim)) verb(i + 1);
  for (const TokenIndex i : a_.stops(Cue::claim, s)) claims(i);
  if (!is_meant_later())
    opening_.clear();
  else if (List opening = what_opens(); !opening.empty() || !refers_back(s.first))
    opening_ = std::move(opening);
}

void SupportRelations::claims(TokenIndex i) {
  const Traits<Claim> claims = claims_.of(t_[i]);
  if (claims.has(Claim::verb)) verb(i);
  if (claims.has(Claim::contribution)) contribution(i);
  if (claims.has(Claim::opening)) opens_or_allows(i);
  if (claims.has(Claim::ground)) ground(i);
  if (claims.has(Claim::founded)) founded(i);
  if (claims.has(Claim::result)) result(i);
  if (claims.has(Claim::worth)) worth(i);
  if (claims.has(Claim::support)) in_support(i);
  if (claims.has(Claim::view)) with_a_view(i);
  if (claims.has(Claim::purpose)) {
    purpose(i);
    passive_purpose(i);
  }
  if (claims.has(Claim::aim)) aimed(i);
  if (claims.has(Claim::through)) through(i);
  if (claims.has(Claim::without)) without(i);
  if (claims.has(Claim::each_other)) each_other(i);
}

bool SupportRelations::refers_back(TokenIndex i) const {
  return one_of(t_[i].lower, "it", "they", "these", "both");
}

// May the next sentence mean the subject of this one, or pass it on?
bool SupportRelations::is_meant_later() const {
  const TokenIndex behind = ends_.sentence().last;
  if (behind >= t_.size() || t_[behind].block != block_) return false;
  if (refers_back(behind)) return true;
  const Sentence& next = a_.sentences[t_[behind].sentence];
  if (!next.cues.has(Cue::claim) && !next.cues.has(Cue::help)) return false;
  for (TokenIndex i = next.first + 1; i < next.last; ++i)
    if (t_[i - 1].text == "," && refers_back(i)) return true;
  return false;
}

// The subject of the sentence, where it tells of terms: what "it" in the next one means.
SupportRelations::List SupportRelations::what_opens() const {
  constexpr TokenIndex kLongest = 12;
  const Sentence& s = ends_.sentence();
  for (TokenIndex i = s.first + 1; i < s.last && i < s.first + kLongest; ++i) {
    if (ends_.inside_term(i) || !t_[i].word.verb) continue;
    if (ends_.be(i) || in(i, lists_.auxiliaries) || (t_[i].word.verb_share > 40 && ends_.says(i)))
      return ends_.phrase_before(group(i) == kNoVerb ? i : group(i));
  }
  return {};
}

void SupportRelations::state(EntityIndex from, EntityIndex to, std::string_view rule,
                             graph::Confidence confidence) {
  if (from != to) draft_.state(from, "supports", to, ends_.sentence().span, rule, confidence);
}

void SupportRelations::state(const List& from, const List& to, std::string_view rule,
                             graph::Confidence confidence) {
  for (const End& f : from)
    for (const End& t : to)
      if (!ill(f) && !ill(t)) state(f.entity, t.entity, rule, confidence);
}

// Nothing good comes of it, and it is nothing to be served: "food shortages", "climate change".
bool SupportRelations::ill(const End& e) const {
  const bool term = draft_.entity(e.entity).type == "concept";
  return term &&
         (in(e.last - 1, lists_.wants) || (word(e.last - 1, "change") && word(e.last - 2, "climate")));
}

// ---- clauses

// Where the verb group of the verb at i begins; kNoVerb where it is denied.
TokenIndex SupportRelations::group(TokenIndex i) const {
  const TokenIndex first = ends_.sentence().first;
  TokenIndex at = i;
  while (at > first) {
    if (word(at - 1, "not", "never", "cannot", "hardly", "rarely")) {
      if (!word(at, "only")) return kNoVerb;
      --at;
    } else if (ends_.raised(at - 1)) {
      at -= 2;
    } else if (in(at - 1, lists_.auxiliaries) || ends_.be(at - 1) || ends_.adverb(at - 1) ||
               word(at - 1, "help", "helps", "become", "becomes")) {
      --at;
    } else {
      break;
    }
  }
  return at;
}

// Of what the verb at i is said.
SupportRelations::List SupportRelations::subject(TokenIndex i, Actors actors, int depth) const {
  const TokenIndex first = ends_.sentence().first, at = group(i);
  if (at == kNoVerb || at == first) return {};
  if (word(at - 1, "that") && word(at - 2, "way", "manner") && at > first + 4)
    return ends_.list_before(word(at - 3, "a") ? at - 4 : at - 3, actors);  // "in a way that"
  if (word(at - 1, "that", "which")) {
    const TokenIndex noun = at - (at >= first + 2 && word(at - 2, ",") ? 2 : 1);
    List described = described_by(noun, actors, depth);
    return described.empty() ? ends_.list_before(noun, actors) : described;
  }
  if (word(at - 1, ",", "and", "or") && depth > 0)
    if (const TokenIndex same = verb_before(at - 1, t_[i].word.verb_form); same != kNoVerb)
      return subject(same, actors, depth - 1);
  if (word(at - 1, "and", "or") && t_[i].word.verb_form == VerbForm::base) return {};  // "to A and to B"
  if (refers_back(at - 1) && (at - 1 == first || word(at - 2, ","))) return opening_;
  if (List object = done_in_subject(at); !object.empty()) return object;
  List said = ends_.phrase_before(at, actors);
  if (said.empty())
    if (const End* meant = pointed_at(at); meant != nullptr) said = {*meant};
  return said;
}

// "This aid", where food aid was told of: the food aid.
const End* SupportRelations::pointed_at(TokenIndex end) const {
  const TokenIndex first = ends_.sentence().first;
  if (end < first + 2 || !t_[end - 1].word.noun) return nullptr;
  TokenIndex at = end - 1;
  while (at > first && end - at < 4 && t_[at - 1].word.adjective) --at;
  return at > first && word(at - 1, "this", "these", "such") ? ends_.last_called(at - 1, t_[end - 1])
                                                             : nullptr;
}

// "Expanding trade with the islands, where salt is dear, is essential": the trade.
SupportRelations::List SupportRelations::done_in_subject(TokenIndex end) const {
  constexpr TokenIndex kLongest = 45;
  const TokenIndex first = ends_.sentence().first;
  TokenIndex start = end;
  while (start > first && end - start < kLongest && !word(start - 1, "that", ";", ":", "because", "believe"))
    --start;
  const schema::Word& deed = t_[start].word;
  if (start + 1 >= end || deed.verb_form != VerbForm::ing || !deed.verb || ends_.inside_term(start))
    return {};
  List object = ends_.phrase_behind(start + 1).ends;
  std::erase_if(object, [&](const End& e) { return e.last > end; });
  return in(start, lists_.support) || in(start, lists_.means_verbs) ? object : List{};
}

// "Trade is a force" that: of trade.
SupportRelations::List SupportRelations::described_by(TokenIndex end, Actors actors, int depth) const {
  const TokenIndex first = ends_.sentence().first;
  if (depth == 0 || end <= first + 2 || !t_[end - 1].word.noun) return {};
  TokenIndex head = end - 1;
  for (TokenIndex k = head; k > first + 1 && end - k < 8 && !word(k, ","); --k)  // "a means of growth" that
    if (word(k, "of", "for") && in(k - 1, lists_.ground_nouns)) head = k - 1;
  const TokenIndex at = phrase_of(head);
  const bool ground =
      at > first && (ends_.be(at - 1) || word(at - 1, "remain", "remains", "become", "becomes"));
  return ground ? subject(at - 1, actors, depth - 1) : List{};
}

// The nearest verb before i that says something; of that form, where one is given.
TokenIndex SupportRelations::verb_before(TokenIndex i, VerbForm form) const {
  constexpr TokenIndex kFarthest = 30;
  for (TokenIndex k = i; k > ends_.sentence().first && i - k < kFarthest; --k) {
    const TokenIndex v = k - 1;
    if (word(v, ";", ":", "that", "which")) return kNoVerb;
    if (!t_[v].word.verb || ends_.inside_term(v)) continue;
    if (form != VerbForm::none && t_[v].word.verb_form != form) continue;
    if (ends_.be(v) ? form == VerbForm::none : t_[v].word.verb_share > 40 && ends_.says(v)) return v;
  }
  return kNoVerb;
}

// What the verb at i helps, ensures, strengthens.
SupportRelations::List SupportRelations::served(TokenIndex i) const {
  if (word(i + 1, "that")) return ends_.list_behind(i + 2, 14);
  TokenIndex object = i + 1;
  while (object < ends_.sentence().last && ends_.adverb(object)) ++object;
  if (word(object, "not") && word(object + 1, "only", "just", "merely")) object += 2;
  if (word(object, ",", "and", "or") || in(object, lists_.prepositions))
    return {};  // "conflicts deepen, and"
  if (in(i, lists_.enabling))
    if (List deed = enabled(i + 1); !deed.empty()) return deed;
  return ends_.phrase_behind(object).ends;
}

// "European firms to improve their security of supply", "young people find work"
SupportRelations::List SupportRelations::enabled(TokenIndex first) const {
  constexpr TokenIndex kLongestActor = 8;
  const TokenIndex last = std::min(ends_.sentence().last, first + kLongestActor);
  for (TokenIndex k = first; k + 1 < last; ++k) {
    if (word(k, ",", ";", ":", "(", "and")) return {};
    if (word(k, "to") && in(k + 1, lists_.lessening)) return {};
    if (word(k, "to") && t_[k + 1].word.verb_form == VerbForm::base) return ends_.phrase_behind(k + 2).ends;
    const schema::Word& w = t_[k].word;
    if (k > first && w.verb_form == VerbForm::base && w.verb_share > 50 && !ends_.inside_term(k) &&
        !in(k, lists_.lessening))
      return ends_.phrase_behind(k + 1).ends;
  }
  return {};
}

// ---- goals

// "A, in order to B", "B by A", "To B, X should A"
void SupportRelations::goal_pairs() {
  constexpr TokenIndex kNear = 6, kFarthestPurpose = 14, kFarthestMeans = 15;
  const Sentence& s = ends_.sentence();
  const Ends goals = ends_.goals();
  for (std::size_t k = 0; k + 1 < goals.size(); ++k) {
    const End &a = goals[k], &b = goals[k + 1];
    if (b.first < a.last) continue;
    const TokenIndex past = std::max(a.last, ends_.behind_aside(a.last, b.first));
    if (b.first - past > kFarthestPurpose) continue;
    if (b.first - past > kNear) {
      if (aimed_at(b.first) ||
          (word(b.first - 1, "to") && !(word(b.first - 2, ",") && word(a.first - 1, "to")) &&
           (word(b.first - 2, ",") || in(b.first - 2, lists_.need_words))))
        state(a.entity, b.entity, "goal-for-goal", 600);
      continue;
    }
    const TokenIndex i = word(past, ",") ? past + 1 : past;
    // "to V A, to V B" is a list; "an effort to V", "agreed to V" say no purpose of what stands before.
    TokenIndex deed = i + 1;
    while (deed < b.first && (ends_.adverb(deed) || word(deed, "more", "better"))) ++deed;
    const bool purpose = word(i, "to") && deed == b.first && purpose_behind(a, b, i);
    const std::size_t link = a_.longest_phrase(lists_.purpose_links, i, kNear);
    if (purpose || (link > 0 && i + link == b.first)) {
      state(a.entity, b.entity, "goal-for-goal", 700);
      for (std::size_t more = k + 2; more < goals.size() && listed(goals[more - 1], goals[more]); ++more)
        state(a.entity, goals[more].entity, "goal-for-goals", 650);
    }
    if (word(i, "by", "through") && i + 1 == b.first) state(b.entity, a.entity, "goal-by-goal", 700);
  }
  if (goals.size() < 2) return;
  const End &aim = goals[0], &means = goals[1];
  if (aim.first < s.first + 1 || !word(aim.first - 1, "to")) return;
  const TokenIndex to = aim.first - 1;
  constexpr TokenIndex kLongestOpening = 6;  // "In that context, to V"
  const bool opens = to == s.first || word(to - 1, "that", ":", ";") || aimed_at(aim.first) ||
                     (word(to - 1, ",") && to - s.first <= kLongestOpening);
  if (opens && means.first >= aim.last && means.first - aim.last <= kFarthestMeans && !listed(aim, means) &&
      word(aim.last, ",", ":", "we", "i", "it", "they"))
    state(means.entity, aim.entity, "to-goal-do-goal", 750);
}

// Does the "to" at i before b say what a is for? "To V A, to V B and to V C" is a list; "an effort to V",
// "agreed to V", "lead them to V", "easy to V" say no purpose of what stands before.
bool SupportRelations::purpose_behind(const End& a, const End& b, TokenIndex i) const {
  constexpr TokenIndex kFarthest = 14;
  const schema::Word& before = t_[i - 1].word;
  if (in(i - 1, lists_.efforts) || (before.verb && before.verb_share > 60)) return false;
  if (word(a.first, "make", "making") && word(a.first + 1, "it"))
    return false;                                                           // "make it easy for them to V"
  if (word(b.first, "be") || word(i - 1, "track", "course")) return false;  // "goods, to be sold by towns"
  if (i == a.last)
    return !in(a.first, lists_.enabling) && !in(a.first, lists_.control) &&
           !(before.adjective && !before.noun);
  if (ends_.adverb(i - 2)) return false;  // "and, above all, to V"
  if (!word(a.first - 1, "to")) return true;
  if (!word(a.first - 2, "steps", "measures", "action", "actions", "authorized", "authorised", "empowered"))
    return false;  // but "steps to V, to V"
  const TokenIndex end = std::min(ends_.sentence().last, b.last + kFarthest);
  for (TokenIndex k = b.first; k + 1 < end; ++k)
    if (word(k, "and", "or", ",") && word(k + 1, "to")) return false;
  return true;
}

// "to A, B and C": B behind A
bool SupportRelations::listed(const End& a, const End& b) const {
  if (b.first <= a.last || b.first > a.last + 4) return false;
  for (TokenIndex i = a.last; i < b.first; ++i)
    if (!word(i, ",", "and", "to", "or")) return false;
  return word(a.last, ",", "and", "or");
}

// "in order to", "so as to" before the goal at i
bool SupportRelations::aimed_at(TokenIndex i) const {
  return word(i - 1, "to") &&
         ((word(i - 2, "order") && word(i - 3, "in")) || (word(i - 2, "as") && word(i - 3, "so")));
}

// "uses financial instruments and technical assistance to encourage investment": the means serve the aim.
void SupportRelations::purpose(TokenIndex to) {
  const TokenIndex first = ends_.sentence().first;
  if (!word(to, "to") || to == first || to + 1 >= ends_.sentence().last) return;
  TokenIndex at = to;
  if (word(at - 1, "order") && word(at - 2, "in")) {
    at -= 2;
    if (at > first && word(at - 1, ",")) --at;
  }
  if (word(at - 1, "and", "or", ",")) return;  // "to A and to B"
  List means = ends_.list_before(at);
  const End* goal = ends_.goal_behind(to + 1, 0);
  const List aims = goal != nullptr ? List{*goal} : strengthened(to);
  if (means.empty() || aims.empty() || asked(means.front().first) ||
      draft_.at(means.front().first) != kNobody || ends_.goal_around(means.front().first) != nullptr)
    return;
  std::erase_if(means, [&](const End& e) { return in(e.last - 1, lists_.light); });  // "steps to"
  if (!means.empty() && used(means.front().first))
    state(means, aims, goal != nullptr ? "term-to-goal" : "term-to-term", 550);
}

// "to raise output" that is no aim of its own: the output.
SupportRelations::List SupportRelations::strengthened(TokenIndex to) const {
  const bool raises = in(to + 1, lists_.support) && !in(to + 1, lists_.enabling) &&
                      t_[to + 1].word.verb_form == VerbForm::base && ends_.goal_around(to) == nullptr;
  return raises ? served(to + 1) : List{};
}

// "uses the term at i", "in need of the term at i"
bool SupportRelations::used(TokenIndex i) const {
  constexpr TokenIndex kFarthestVerb = 6;
  const TokenIndex first = ends_.sentence().first;
  for (TokenIndex k = i; k > first && i - k < kFarthestVerb; --k) {
    if (in(k - 1, lists_.means_verbs) || word(k - 1, "through", "via")) return true;
    if (word(k - 1, ";", ":", "that", "which", "to") || (word(k - 1, ",") && !t_[k - 2].word.adjective))
      return false;
  }
  return i == first;
}

// "With better radar, we can protect our borders"
void SupportRelations::equipped_with() {
  constexpr TokenIndex kLongestOpening = 20, kFarthestGoal = 10;
  const TokenIndex first = ends_.sentence().first;
  if (!word(first, "with", "through")) return;
  TokenIndex comma = first;
  while (comma < first + kLongestOpening && comma < ends_.sentence().last && !word(comma, ",")) ++comma;
  const End* goal = ends_.goal_behind(comma, kFarthestGoal);
  if (!word(comma, ",")) return;
  const List reached = goal != nullptr ? List{*goal} : can_reach(comma + 1);
  for (const End& e : ends_.terms())
    if (e.last <= comma && !ends_.acts_itself(e)) state({e}, reached, "with-term-goal", 600);
}

// "we can reach net zero", "they will achieve peace": what is reached.
SupportRelations::List SupportRelations::can_reach(TokenIndex first) const {
  for (TokenIndex i = first; i < ends_.sentence().last && i < first + 6; ++i)
    if (word(i, "can", "could", "will") && !word(i + 1, "not", "be")) return ends_.phrase_behind(i + 2).ends;
  return {};
}

// "Monetary policy is aimed at stabilising prices", "the law is intended to protect tenants", "the purpose of
// the law is to protect tenants"
void SupportRelations::aimed(TokenIndex i) {
  if (!in(i, lists_.aim_words) || i == ends_.sentence().first) return;
  if (ends_.be(i - 1) && word(i + 1, "at", "to", "on", "towards")) {
    if (const End* goal = ends_.goal_behind(i + 2, 0); goal != nullptr)
      state(subject(i), {*goal}, "term-aimed-at-goal", 650);
  } else if (t_[i].word.verb_form == VerbForm::ed && word(i + 1, "at", "to", "on", "towards")) {
    if (const End* goal = ends_.goal_behind(i + 2, 0); goal != nullptr)  // "a plan aimed at lowering prices"
      state(ends_.list_before(i), {*goal}, "term-aimed-at-goal", 550);
  } else if (word(i + 1, "of")) {
    const ConceptEnds::Phrase of = ends_.phrase_behind(i + 2);
    const End* goal = ends_.goal_behind(of.last + 2, 0);
    if (goal != nullptr && ends_.be(of.last) && word(of.last + 1, "to"))
      state(of.ends, {*goal}, "term-aimed-at-goal", 650);
  }
}

// "Mediation must be strengthened to settle disputes": what is done to the subject is done for the aim.
void SupportRelations::passive_purpose(TokenIndex to) {
  const TokenIndex first = ends_.sentence().first;
  if (!word(to, "to") || to < first + 2 || t_[to - 1].word.verb_form != VerbForm::ed ||
      !(in(to - 1, lists_.means_verbs) || in(to - 1, lists_.support)) || to + 1 >= ends_.sentence().last ||
      t_[to + 1].word.verb_form != VerbForm::base)
    return;
  const End* goal = ends_.goal_behind(to + 1, 0);
  if (goal == nullptr) goal = ends_.goal_around(to);  // "be strengthened to settle disputes"
  const List aims = goal != nullptr ? List{*goal} : strengthened(to);
  if (aims.empty()) return;
  TokenIndex be = to - 1;
  while (be > first && ends_.adverb(be - 1)) --be;
  const bool here = goal == nullptr || goal->first + 1 >= be;
  if (be > first && ends_.be(be - 1) && here && !ends_.raised(to))
    state(subject(to - 1), aims, goal != nullptr ? "term-done-for-goal" : "term-done-for-term", 550);
}

// "call on member states to act": whom one asks is no means.
bool SupportRelations::asked(TokenIndex i) const {
  for (TokenIndex k = i; k > ends_.sentence().first && i - k < 6; --k)
    if (in(k - 1, lists_.control)) return true;
  return false;
}

// ---- terms

void SupportRelations::verb(TokenIndex i) {
  if (!t_[i].word.verb) return;
  const bool help = word(i - 1, "help", "helps", "helped", "helping") ||
                    (word(i - 1, "to") && word(i - 2, "help", "helps", "helped", "helping"));
  const bool support = in(i, lists_.support) || help;
  const bool lessens = in(i, lists_.lessening);
  if (ends_.inside_term(i)) return;
  if (!support) {
    if (in(i, lists_.need) && ends_.says(i)) needs(i);
    return;
  }
  if (t_[i].word.verb_form == VerbForm::ed) driven_by(i);
  if (t_[i].word.verb_form == VerbForm::ing || help) participle(i);
  if (!ends_.says(i)) return;
  const List from = subject(i);
  if (from.empty()) return;
  if (const End* goal = ends_.goal_behind(i, 0); goal != nullptr)
    state(from, {*goal}, "term-verb-goal", 600);
  else if (!lessens)
    state(from, served(i), "concept-verb-concept", 550);
}

// "The union stimulates trade, thereby strengthening stability", "trade grows, helping to secure peace"
void SupportRelations::participle(TokenIndex i) {
  TokenIndex at = i;
  if (word(at - 1, "to")) --at;
  if (word(at - 1, "helping")) --at;
  if (t_[at].word.verb_form != VerbForm::ing || at == ends_.sentence().first) return;
  if (!word(at - 1, ",", "thereby", "thus", "by") &&
      !(word(at - 1, "and") && verb_before(at - 1, VerbForm::ing) == kNoVerb && participle_before(at - 1)))
    return;
  const TokenIndex main = verb_before(at - 1, VerbForm::none);
  if (main == kNoVerb) return;
  const End* goal = ends_.goal_behind(i, 0);
  if (goal != nullptr && result_of_goal(at, *goal)) return;
  if (goal != nullptr)
    state(subject(main), {*goal}, "term-doing-goal", 550);
  else if (!in(i, lists_.lessening))
    state(subject(main), ends_.phrase_behind(i + 1).ends, "term-doing-term", 550);
}

// "to train divers, ensuring swift rescue": the aim before the participle at `at` serves that behind it.
bool SupportRelations::result_of_goal(TokenIndex at, const End& goal) {
  if (!word(at, "ensuring", "enabling", "helping", "allowing", "facilitating", "thereby")) return false;
  if (!word(at - 1, ",", "thereby", "thus")) return false;
  const End* deed = ends_.goal_before(at, 2);
  if (deed == nullptr || t_[deed->first].word.verb_form == VerbForm::ing) return false;
  state(deed->entity, goal.entity, "goal-doing-goal", 550);
  return true;
}

// ", cutting costs and" before i
bool SupportRelations::participle_before(TokenIndex i) const {
  constexpr TokenIndex kFarthest = 14;
  for (TokenIndex k = i; k > ends_.sentence().first + 1 && i - k < kFarthest; --k)
    if (t_[k - 1].word.verb_form == VerbForm::ing && word(k - 2, ",")) return true;
  return false;
}

// "Growth is driven by innovation and trade", "growth fuelled largely by trade"
void SupportRelations::driven_by(TokenIndex i) {
  // "raised by 200 points": by how much
  if (word(i, "raised", "increased", "improved", "generated", "fed", "accelerated")) return;
  const TokenIndex by = i + 1 < ends_.sentence().last && ends_.adverb(i + 1) ? i + 2 : i + 1;
  if (!word(by, "by")) return;
  const TokenIndex at = group(i);
  if (at == kNoVerb) return;
  List to = at == i ? ends_.list_before(i) : ends_.phrase_before(at);
  if (at == i && word(i - 1, ",") && to.empty())  // "trade will grow next year, driven by demand"
    if (const TokenIndex main = verb_before(i - 1, VerbForm::none); main != kNoVerb) to = subject(main);
  state(ends_.phrase_behind(by + 1).ends, to, "term-driven-by-term", 650);
}

// "growth and jobs require skills": what is needed supports what needs it.
void SupportRelations::needs(TokenIndex verb) {
  // "training needs in the regions", "of needs, means and ends"
  if (in(verb + 1, lists_.prepositions) || word(verb + 1, ",", "and", "or") ||
      in(verb - 1, lists_.prepositions))
    return;
  const List needed = ends_.phrase_behind(verb + 1).ends;
  if (const End* goal = ends_.goal_before(verb, 2); goal != nullptr)
    state(needed, {*goal}, "goal-needs-term", 700);
  state(needed, subject(verb), "term-needs-term", 650);
}

// "skills contribute to growth", "skills pave the way for growth"
void SupportRelations::contribution(TokenIndex i) {
  std::size_t words = a_.longest_phrase(lists_.contributions, i, 6);
  if (words == 0 && t_[i].word.verb_lemma == "contribute" && i + 2 < ends_.sentence().last &&
      ends_.adverb(i + 1) && word(i + 2, "to", "towards"))
    words = 3;  // "contributes greatly to"
  if (words == 0) words = plays_a_part(i);
  if (words == 0) return;
  if (const TokenIndex at = group(i); at != kNoVerb && word(at - 1, "which") && word(at - 2, ",")) return;
  List from;
  if (t_[i].word.verb_form == VerbForm::ing && !ends_.be(i - 1)) {
    const TokenIndex main =
        word(i - 1, ",", "thereby", "thus") ? verb_before(i - 1, VerbForm::none) : kNoVerb;
    if (main != kNoVerb) from = subject(main);
  } else {
    from = subject(i);
  }
  const TokenIndex object = i + static_cast<TokenIndex>(words);
  if (const End* goal = ends_.goal_behind(object, 0); goal != nullptr)
    state(from, {*goal}, "term-contributes-to-goal", 600);
  else
    state(from, ends_.phrase_behind(object).ends, "term-contributes-to-term", 600);
}

// "has played a vital part in", "provides strong support to": how many words.
std::size_t SupportRelations::plays_a_part(TokenIndex i) const {
  constexpr TokenIndex kFarthest = 6;
  const bool plays = t_[i].word.verb_lemma == "play";
  if (!plays && !one_of(t_[i].word.verb_lemma, "provide", "lend", "give", "offer")) return 0;
  const TokenIndex end = std::min(ends_.sentence().last, i + kFarthest);
  TokenIndex noun = i + 1;
  while (noun < end && (in(noun, lists_.determiners) || (t_[noun].word.adjective && !word(noun, "support")) ||
                        word(noun, "a", "an", "its") || ends_.adverb(noun)))
    ++noun;
  if (noun + 2 >= end) return 0;
  const bool part = plays ? word(noun, "role", "part") && word(noun + 1, "in")
                          : word(noun, "support", "impetus", "stimulus", "momentum", "boost") &&
                                word(noun + 1, "to", "for");
  return part ? noun + 2 - i : 0;
}

// "training gives women access to work", "funds make training possible"
void SupportRelations::opens_or_allows(TokenIndex i) {
  constexpr TokenIndex kFarthestAccess = 8;
  if (t_[i].word.verb_lemma == "make" && ends_.says(i)) {
    const ConceptEnds::Phrase made = ends_.phrase_behind(i + 1);
    if (word(made.last, "possible", "easier", "feasible", "viable", "sustainable", "attainable"))
      state(subject(i), made.ends, "term-makes-possible", 650);
  } else if (word(i, "access") && word(i + 1, "to")) {
    for (TokenIndex k = i; k > ends_.sentence().first && i - k < kFarthestAccess; --k)
      if (in(k - 1, lists_.giving) && ends_.says(k - 1))
        return state(subject(k - 1), ends_.phrase_behind(i + 2).ends, "term-gives-access", 600);
  }
}

// "A is essential for B", "A is the basis of B", "A as the basis of B"
void SupportRelations::ground(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  const bool noun = in(i, lists_.ground_nouns);
  if ((!noun && !in(i, lists_.need_words)) || !word(i + 1, "to", "for", "of", "in", "towards", "behind"))
    return;
  if (word(i, "needed", "required", "necessary") && word(i + 1, "in")) return;  // where, not for what
  const TokenIndex at = phrase_of(i);
  if (noun && turned_ground(i, at)) return;
  if (at == first) return;
  List from;
  if (word(at - 1, "as") && noun && at > first + 1 &&
      one_of(t_[at - 2].word.verb_lemma, "serve", "act", "function") && ends_.says(at - 2)) {
    from = subject(at - 2, Actors::take);
  } else if (word(at - 1, "as") && noun) {
    if (const End* as = ends_.term_before(at - 1, 1); as != nullptr) from = {*as};
  } else if (in(at - 1, lists_.linking)) {
    from = subject(at - 1, Actors::take);
  } else if (noun && at < i && word(at, "a", "an", "the") &&
             word(at - 1, ",")) {  // "trade, a motor of growth"
    from = ends_.list_before(at - 1);
  } else if (at == i && !noun) {  // "skills necessary for growth"
    from = ends_.list_before(i);
  }
  if (from.empty()) return;
  const bool verb_behind = i + 2 < ends_.sentence().last && t_[i + 2].word.verb_form == VerbForm::base;
  if (word(i, "required") && word(i + 1, "to") && verb_behind) return;  // who has to do it
  if (word(at - 2, "it") && word(i + 1, "to") && verb_behind) return;   // "it is essential to act"
  if (const End* goal = ends_.goal_behind(i + 2, 1); goal != nullptr)
    state(from, {*goal}, "term-essential-for-goal", 750);
  else
    state(from, ends_.phrase_behind(i + 2).ends, "term-essential-for-term", 750);
}

// Where the phrase of the noun or adjective at i begins: "one of the most important" drivers.
TokenIndex SupportRelations::phrase_of(TokenIndex i) const {
  const TokenIndex first = ends_.sentence().first;
  TokenIndex at = i;
  while (at > first && i - at < 7 &&
         (in(at - 1, lists_.determiners) || t_[at - 1].word.adjective || ends_.adverb(at - 1) ||
          word(at - 1, "an", "a", "very", "most", "so") ||
          (word(at - 1, "of") && word(at - 2, "one", "part", "some")) || word(at - 1, "one") ||
          (word(at - 1, "and", ",") && at > first + 1 && t_[at - 2].word.adjective && t_[at].word.adjective)))
    --at;
  return at;
}

// "The key to growth is innovation": the noun at i, its phrase from `first`.
bool SupportRelations::turned_ground(TokenIndex i, TokenIndex first) {
  if (first != ends_.sentence().first && !word(first - 1, "that", ",", "and")) return false;
  const ConceptEnds::Phrase served = ends_.phrase_behind(i + 2);
  if (served.ends.empty() || served.last + 1 >= ends_.sentence().last) return false;
  if (!ends_.be(served.last) && t_[served.last].word.verb_lemma != "lie") return false;
  TokenIndex ground = served.last + 1;
  if (word(ground, "through", "in", "by", "via")) ++ground;
  const List from = ends_.phrase_behind(ground).ends;
  state(from, served.ends, "term-essential-for-term", 750);
  return !from.empty();
}

// "B is founded on A", "B depends on A"
void SupportRelations::founded(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  if (!in(i, lists_.ground_verbs)) return;
  if (word(i + 1, "on", "in", "upon")) {
    const TokenIndex at = group(i);
    if (at == kNoVerb) return;
    const bool participle = at == i && t_[i].word.verb_form == VerbForm::ed;
    // "a union based on trust" needs it, whoever acts in it; "towns dependent on trade" do not say so much.
    const Actors actors = word(i, "based", "built", "founded", "grounded", "rooted", "anchored")
                              ? Actors::take
                              : Actors::leave_out;
    state(ends_.phrase_behind(i + 2).ends, participle ? ends_.list_before(i, actors) : subject(i, actors),
          "term-founded-on-term", 700);
    return;
  }
  TokenIndex at = i;  // "principles on which society is founded"
  while (at > first + 2 && i - at < 6 && !word(at, "which")) --at;
  if (!word(at, "which") || !word(at - 1, "on", "upon")) return;
  const End* ground = ends_.term_before(at - 1, 0);
  const End* founded = ends_.term_behind(at + 1, 2);
  if (ground != nullptr && founded != nullptr && founded->last <= i)
    state(ground->entity, founded->entity, "term-founded-on-term", 700);
}

// "B is the result of A", "B benefits from A"
void SupportRelations::result(TokenIndex i) {
  if (in(i, lists_.result_nouns) && word(i + 1, "of")) {
    const TokenIndex at = phrase_of(i);
    if (at > ends_.sentence().first && in(at - 1, lists_.linking))
      state(ends_.phrase_behind(i + 2).ends, subject(at - 1), "term-result-of-term", 650);
  }
  if (const std::size_t words = a_.longest_phrase(lists_.source_phrases, i, 4); words > 0)
    state(ends_.phrase_behind(i + static_cast<TokenIndex>(words)).ends, subject(i), "term-from-term", 600);
}

// "talks with a view to ending the war"
void SupportRelations::with_a_view(TokenIndex i) {
  if (!word(i, "view", "aim", "goal", "object", "objective", "purpose") || !word(i + 1, "to", "of")) return;
  if (i < ends_.sentence().first + 3 || !word(i - 1, "a", "the") || !word(i - 2, "with")) return;
  const End* goal = ends_.goal_behind(i + 2, 0);
  if (goal != nullptr && ends_.goal_around(i - 2) == nullptr)
    state(ends_.list_before(i - 2), {*goal}, "term-to-goal", 550);
}

// "aid in support of the peace process"
void SupportRelations::in_support(TokenIndex i) {
  if (word(i, "support", "furtherance", "pursuit") && word(i + 1, "of") && word(i - 1, "in"))
    state(ends_.list_before(i - 1), ends_.phrase_behind(i + 2).ends, "in-support-of", 650);
}

// "A is of great importance for B", "the importance of A for B"
void SupportRelations::worth(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  if (!in(i, lists_.worth_nouns)) return;
  if (word(i + 1, "for", "to", "in")) {
    const TokenIndex at = phrase_of(i);
    if (at >= first + 2 && word(at - 1, "of") && in(at - 2, lists_.linking))
      state(subject(at - 2, Actors::take), ends_.phrase_behind(i + 2).ends, "worth-of-term", 700);
  } else if (word(i + 1, "of")) {
    const ConceptEnds::Phrase of = ends_.phrase_behind(i + 2, Actors::take);
    if (of.ends.empty() || !word(of.last, "for", "in", "to")) return;
    if (const End* goal = ends_.goal_behind(of.last + 1, 0); goal != nullptr)
      state(of.ends, {*goal}, "worth-of-term", 600);
    else
      state(of.ends, ends_.phrase_behind(of.last + 1).ends, "worth-of-term", 600);
  }
}

bool SupportRelations::achieves(TokenIndex verb) const {
  return one_of(t_[verb].word.verb_lemma, "achieve", "attain", "reach", "realise", "realize", "build");
}

// "end the war through talks and trade": talks and trade serve the aim; "growth through trade"; "growth is
// achieved by promoting trade".
void SupportRelations::through(TokenIndex i) {
  const TokenIndex object = i + 1;
  if (i == ends_.sentence().first) return;
  if (word(i, "by")) {
    if (object >= ends_.sentence().last || t_[object].word.verb_form != VerbForm::ing) return;
  } else if (!word(i, "through", "via")) {
    return;
  }
  const List from = ends_.phrase_behind(object).ends;
  const bool particle = t_[i - 1].word.verb && t_[i - 1].word.verb_form != VerbForm::ed &&
                        !t_[i - 1].word.noun && !ends_.inside_term(i - 1);  // "pull through"
  if (word(i - 1, "go", "goes", "going", "pass", "passes", "passing")) return;
  if (particle || word(i - 1, "way")) return;
  if (from.empty() || in(from.front().first, lists_.wants)) return;
  if (const End* aim = ends_.goal_around(i); aim != nullptr) {
    if (word(i, "by")) return;
    if (i >= aim->last) return state(from, {*aim}, "through-term", 550);
    // "strengthen trade on the coast through better harbours": the aim itself says how
    if (!in(aim->first, lists_.support) && !achieves(aim->first)) return;
    List reached = ends_.phrase_behind(aim->first + 1).ends;
    constexpr TokenIndex kNear = 10;
    std::erase_if(reached, [&](const End& e) {  // "the flow through the straits"
      return e.last > i || i - e.last > kNear || word(e.last - 1, "flow", "passage", "transit", "access");
    });
    return state(from, reached, "through-term", 500);
  }
  const End* reached_aim =
      word(i, "by") ? nullptr : ends_.goal_before(i, 2);  // "end the war, mainly through"
  if (reached_aim != nullptr && word(reached_aim->last, ",") &&
      (reached_aim->last + 1 == i || ends_.adverb(i - 1)))
    return state(from, {*reached_aim}, "through-term", 600);
  if (word(i - 1, ",") && word(from.back().last, ",")) {  // "we must, through trade, end the war"
    const End* aim = ends_.goal_behind(from.back().last, 2);
    if (aim != nullptr) return state(from, {*aim}, "through-term", 600);
  }
  const TokenIndex reached =
      word(i - 1, "only", "largely", "mainly", "primarily") && i > ends_.sentence().first + 1 ? i - 2 : i - 1;
  if (t_[reached].word.verb_form == VerbForm::ed && group(reached) != reached && group(reached) != kNoVerb)
    return state(from, ends_.phrase_before(group(reached)), "through-term", 600);
  List to = ends_.list_before(i);
  if (to.empty()) return;
  if (in(to.back().first - 1, lists_.support)) to = {to.back()};  // "aid, and raising output through trade"
  const TokenIndex before = phrase_of(to.front().first) - 1;
  const bool strengthened = in(before, lists_.support) ||
                            (word(before, "of", "in") && in(before - 1, lists_.support)) ||
                            (to.front().first > ends_.sentence().first && before < i && achieves(before));
  const bool beside = to.back().last == i && from.front().first == object;  // "peace through trade"
  if (strengthened || beside) state(from, to, "through-term", 550);
}

// "Without A, no B"; "Without A we cannot reach B"
void SupportRelations::without(TokenIndex i) {
  if (!word(i, "without")) return;
  const End* a = ends_.term_behind(i + 1, 4);
  if (a == nullptr) return;
  TokenIndex end = a->last;
  while (end < ends_.sentence().last && !word(end, ";", "without")) ++end;
  const bool denied = std::any_of(t_.begin() + a->last, t_.begin() + end, [](const Token& t) {
    return one_of(t.lower, "no", "cannot", "not", "neither", "never", "impossible");
  });
  if (const End* b = denied_before(i); b != nullptr) state(a->entity, b->entity, "no-without", 750);
  const End* b = ends_.term_behind(a->last, 8);
  if (!denied || b == nullptr || b->first >= end) return;
  state(a->entity, b->entity, "without-no", 800);
  for (TokenIndex k = b->last; k < end; k = b->last) {  // "no growth, no jobs and no peace"
    while (k < end && word(k, ",", "and", "or", "nor")) ++k;
    if (!word(k, "no") || (b = ends_.term_behind(k + 1, 1)) == nullptr || b->last > end) return;
    state(a->entity, b->entity, "without-no", 800);
  }
}

// "there can be no [B] without", "[B] is impossible without"
const End* SupportRelations::denied_before(TokenIndex without) const {
  const TokenIndex first = ends_.sentence().first;
  const End* b = ends_.term_before(without, 4);
  if (b == nullptr || word(without - 1, ";", ":")) return nullptr;
  for (TokenIndex i = b->first > first + 2 ? b->first - 2 : first; i < without; ++i)
    if (word(i, "no", "cannot", "not", "never", "impossible", "unthinkable", "unattainable")) return b;
  return nullptr;
}

// "A and B stimulate each other", "A and B are mutually reinforcing", "A and B are interdependent"
void SupportRelations::each_other(TokenIndex i) {
  if (i == ends_.sentence().first) return;
  TokenIndex end = kNoVerb;
  if (word(i, "each") && word(i + 1, "other") && in(i - 1, lists_.mutual))
    end = group(i - 1);
  else if (word(i, "hand") && word(i + 1, "in") && word(i + 2, "hand") && t_[i - 1].word.verb_lemma == "go")
    end = group(i - 1);
  else if ((word(i, "mutually") &&
            word(i + 1, "reinforcing", "supportive", "supporting", "dependent", "beneficial")) ||
           word(i, "interdependent", "interlinked", "intertwined", "inseparable", "complementary"))
    end = ends_.be(i - 1) ? group(i - 1) : kNoVerb;
  if (end == kNoVerb) return;
  const List both = ends_.phrase_before(end);
  if (both.size() != 2) return;
  state(both[0].entity, both[1].entity, "each-other", 800);
  state(both[1].entity, both[0].entity, "each-other", 800);
}

}  // namespace stemma::ingest
