#include "ingest/extract/concepts/support_relations.hpp"

#include <algorithm>

#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

Traits<Claim> claims_of(const schema::Schema& schema, const schema::Word& word, std::string_view s) {
  const auto& lists = schema::lists_of<SupportLists>(schema);
  const auto in = [&](schema::ListId list) { return word.lists.test(list); };
  const auto begins = [&](schema::ListId list) { return in(list) || word.begins.test(list); };
  Traits<Claim> claims;
  claims.set(Claim::verb, word.verb);
  claims.set(Claim::contribution, begins(lists.contributions) || one_of(word.verb_lemma, "contribute", "play",
                                                                        "provide", "lend", "give", "offer"));
  claims.set(Claim::opening, one_of(word.verb_lemma, "make", "keep") || s == "access");
  claims.set(Claim::ground, in(lists.ground_nouns) || in(lists.need_words) || part_ground(s));
  claims.set(Claim::founded, in(lists.ground_verbs));
  claims.set(Claim::result, in(lists.result_nouns) || begins(lists.source_phrases));
  claims.set(Claim::worth, in(lists.worth_nouns));
  claims.set(Claim::support, one_of(s, "support", "furtherance", "pursuit"));
  claims.set(Claim::view, one_of(s, "view", "aim", "goal", "object", "objective", "purpose"));
  claims.set(Claim::purpose, s == "to");
  claims.set(Claim::aim, in(lists.aim_words));
  claims.set(Claim::through, one_of(s, "by", "through", "via", "thanks"));
  claims.set(Claim::without, s == "without");
  claims.set(Claim::only, s == "only");
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

SupportRelations::SupportRelations(Draft& draft, ConceptEnds& ends)
    : draft_(draft),
      a_(draft.analysis()),
      t_(a_.tokens),
      ends_(ends),
      lists_(schema::lists_of<SupportLists>(*a_.schema)),
      claims_(a_, claims_of) {}

void SupportRelations::sentence() {
  const Sentence& s = ends_.sentence();
  if (s.block != block_) before_ = {};
  block_ = s.block;
  goal_pairs();
  equipped_with();
  for (const TokenIndex i : a_.stops(Cue::help, s))
    if (i + 1 < s.last && !t_[i + 1].cues.has(Cue::claim)) verb(i + 1);
  for (const TokenIndex i : a_.stops(Cue::claim, s)) claims(i);
  if (!refers_back(s.first)) {
    before_.place = ends_.place();
    return;
  }
  List told = what_opens();
  before_ = {std::nullopt, told.empty() ? opening() : std::move(told)};  // "It" passes it on
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
  if (claims.has(Claim::only)) only_with(i);
  if (claims.has(Claim::each_other)) each_other(i);
}

bool SupportRelations::refers_back(TokenIndex i) const {
  return one_of(a_.briefs[i].sign, t_[i].lower, "it", "they", "these", "both");
}

// May the sentence mean the subject of the one before?
bool SupportRelations::means_before() const {
  const Sentence& s = ends_.sentence();
  if (refers_back(s.first) || word(s.first, "this", "such")) return true;
  for (TokenIndex i = s.first + 1; i < s.last; ++i)
    if (refers_back(i) && word(i - 1, ",")) return true;
  return false;
}

// What "it" means: the subject of the sentence before.
SupportRelations::List SupportRelations::opening() const {
  if (!means_before()) return {};
  if (before_.place) {
    const ConceptEnds::Place here = ends_.place();
    ends_.go_to(*before_.place);
    before_ = {std::nullopt, what_opens()};
    ends_.go_to(here);
  }
  return before_.opening;
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

// "trade, as he said, helps": where the aside begins that ends at `end`; `end` for none.
TokenIndex SupportRelations::before_aside(TokenIndex end) const {
  constexpr TokenIndex kLongest = 12;
  const TokenIndex first = ends_.sentence().first;
  if (end < first + 4 || !word(end - 1, ",")) return end;
  for (TokenIndex i = end - 2; i > first && end - i < kLongest; --i)
    if (word(i, ","))
      return word(i + 1, "as", "if", "when", "where", "though", "although", "in", "however", "therefore",
                  "once", "he", "she", "they")
                 ? i
                 : end;
  return end;
}

// Of what the verb at i is said.
SupportRelations::List SupportRelations::subject(TokenIndex i, Actors actors, int depth) const {
  const TokenIndex first = ends_.sentence().first, group_at = group(i);
  if (group_at == kNoVerb || group_at == first) return {};
  const TokenIndex at = before_aside(group_at);
  if (word(at - 1, "that") && word(at - 2, "way", "manner") && at > first + 4)
    return ends_.list_before(word(at - 3, "a") ? at - 4 : at - 3, actors);  // "in a way that"
  if (word(at - 1, "that", "which")) {
    // "trade, on which we live, and which", "trade, the success of which"
    if (word(at - 1, "which") && word(at - 2, "of") && word(at - 4, "the") && word(at - 5, ","))
      return ends_.list_before(at - 5, actors);
    const TokenIndex noun = at - (at >= first + 2 && word(at - 2, ",") ? 2 : 1);
    List described = described_by(noun, actors, depth);
    return described.empty() ? ends_.list_before(noun, actors) : described;
  }
  if (word(at - 1, ",", "and", "or") && depth > 0)
    if (const TokenIndex same = verb_before(at - 1, t_[i].word.verb_form); same != kNoVerb)
      return subject(same, actors, depth - 1);
  if (word(at - 1, "and", "or") && t_[i].word.verb_form == VerbForm::base) return {};  // "to A and to B"
  if (refers_back(at - 1) && (at - 1 == first || word(at - 2, ","))) return opening();
  if (List object = done_in_subject(at); !object.empty()) return object;
  List said = ends_.phrase_before(at, actors);
  if (said.empty())
    if (const End* meant = pointed_at(at); meant != nullptr) said = {*meant};
  if (said.empty() && meant_by_these(at)) return opening();
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

// "These programmes", where a sentence begins: what the sentence before told of.
bool SupportRelations::meant_by_these(TokenIndex end) const {
  const TokenIndex first = ends_.sentence().first;
  const bool opens = end == first + 2 || (end > first + 2 && word(end - 3, ","));  // "Besides, these schemes"
  return opens && word(end - 2, "these", "such", "this") && in(end - 1, lists_.efforts);
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

}  // namespace stemma::ingest
