// Verb groups, and whose they are.
#include <algorithm>
#include <array>

#include "ingest/extract/clauses/clause_pass.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

// A verb, a word behind it, and both as one lemma.
constexpr std::array<std::array<std::string_view, 3>, 7> kPairs = {{{"take", "place", "take place"},
                                                                    {"take", "part", "take part"},
                                                                    {"take", "office", "take office"},
                                                                    {"take", "effect", "take effect"},
                                                                    {"set", "up", "set up"},
                                                                    {"play", "host", "play host"},
                                                                    {"come", "together", "come together"}}};

}  // namespace

std::vector<std::string_view> lemmas_of_clauses(const schema::Schema& schema, const schema::Word& word,
                                                std::string_view lower) {
  std::vector<std::string_view> lemmas;
  if (schema.in(schema.list("clause_be"), lower)) lemmas.push_back("be");
  if (schema.in(schema.list("clause_have"), lower)) lemmas.push_back("have");
  if (!word.verb) return lemmas;
  lemmas.push_back(word.verb_lemma);
  if (word.verb_lemma == "direct") lemmas.push_back("order");  // "directed Norway to host"
  for (const auto& [verb, noun, both] : kPairs)
    if (word.verb_lemma == verb) lemmas.push_back(both);
  return lemmas;
}

schema::Word::VerbForm ClausePass::form(TokenIndex i) const {
  const Token& t = tokens_[i];
  if (t.lower == "set" && i + 1 < last_ && tokens_[i + 1].lower == "up") return schema::Word::VerbForm::ed;
  return t.word.verb_form;
}

std::size_t ClausePass::role(TokenIndex i) const {
  if (!is(i, ClauseTrait::role)) return 0;
  if (const auto n = phrase_of(r_.words_.roles, i); n > 0) return n;
  if (small(i) || tokens_[i].shape == Shape::upper)
    if (const auto n = phrase_of(lists_.person_nouns, i); n > 0) return n;
  return in(i, r_.words_.person_titles) && tokens_[i].text.size() > 3 ? 1 : 0;
}

std::size_t ClausePass::office(TokenIndex i) const {
  if (const auto n = role(i); n > 0) return n;
  return tokens_[i].shape == Shape::lower && is(i, ClauseTrait::person);
}

bool ClausePass::qualifies_office(TokenIndex i) const {
  if (i + 1 >= last_ || !in(i, lists_.office_participles) || role(i + 1) == 0) return false;
  // "serving President X as" is one
  return tokens_[i + 1].shape == Shape::lower || (tokens_[i].capitalised() && tokens_[i + 1].capitalised());
}

bool ClausePass::base_verb(TokenIndex i) const {
  const Token& t = tokens_[i];
  return item_at(i) == nullptr && t.word.verb && t.word.verb_form == schema::Word::VerbForm::base &&
         (t.shape == Shape::lower);
}

bool ClausePass::opens_phrase(TokenIndex i) const {
  return i < last_ && (peek(i) || is(i, ClauseTrait::determiner) || is(i, ClauseTrait::pronoun) ||
                       (tokens_[i].capitalised() && !tokens_[i].sentence_start && !preposition_at(i)));
}

const Item* ClausePass::peek(TokenIndex i) const {
  for (const Item* item = item_; item != items_end_ && item->first <= i; ++item)
    if (item->last > i) return item;
  return nullptr;
}

bool ClausePass::starts_verb(TokenIndex i) const {
  const Token& t = tokens_[i];
  if (!t.is_word() || !small(i)) return false;
  if (is(i, ClauseTrait::auxiliary)) return !(t.lower == "may" && t.capitalised());
  if (!t.word.verb || is(i, ClauseTrait::preposition)) return false;
  using Form = schema::Word::VerbForm;
  const TokenIndex next = i + 1;
  const bool who = climbs_ && before_ == Before::nothing;  // "who teaches history"
  if (who && form(i) != Form::ing) return true;
  if (says_who(i) && (form(i) == Form::s || form(i) == Form::base)) return true;  // "which he chairs"
  switch (form(i)) {
    case Form::ed: {
      if (before_ == Before::preposition || before_ == Before::joiner)
        return before_ == Before::joiner && (opens_phrase(next) || preposition_at(next));
      if (t.lower == "set" || (!t.word.adjective && !t.lower.ends_with("ed"))) return true;
      const bool noun_follows = next < last_ && small(next) && !is(next, ClauseTrait::preposition) &&
                                !opens_phrase(next) && !adverb(next) && tokens_[next].is_word();
      return before_ != Before::phrase && before_ != Before::verb ? !noun_follows : true;
    }
    case Form::ing:
      if (qualifies_office(i)) return false;
      if (before_ == Before::nothing && candidate_ == kNoPhrase && i == first_) return opens_phrase(next);
      if (before_ == Before::preposition || before_ == Before::joiner)
        return opens_phrase(next) || !t.word.noun;
      return before_ == Before::comma || (before_ == Before::phrase && !t.word.noun) ||
             (before_ == Before::phrase && opens_phrase(next));
    case Form::s:
      if (before_ == Before::possessive) return false;  // "its headquarters"
      if (before_ != Before::phrase && before_ != Before::joiner && candidate_ == kNoPhrase &&
          outer_ == kNoPhrase)
        return false;
      return !t.word.noun || t.word.verb_share > 85 || opens_phrase(next) || (next < last_ && adverb(next)) ||
             (preposition_at(next) && (t.word.verb_share > 50 || behind_person(i)));
    case Form::base:
      if (role(i) > 0 && !opens_phrase(next)) return false;
      return (before_ == Before::phrase || candidate_ != kNoPhrase) && before_ != Before::preposition &&
             before_ != Before::possessive && (!t.word.noun || opens_phrase(next)) && !t.word.adjective;
    default:
      return false;
  }
}

bool ClausePass::says_who(TokenIndex i) const {
  if (i == first_ || before_ != Before::phrase || !small(i - 1)) return false;
  const std::string_view w = tokens_[i - 1].lower;
  return w == "he" || w == "she" || w == "they" || w == "it" || w == "we" || w == "i";
}

// "Ann Berg lectures in": a name has no plural behind it.
bool ClausePass::behind_person(TokenIndex i) const {
  return before_ == Before::phrase && latest_ != kNoPhrase && out_.phrases[latest_].kind == 'p' &&
         out_.phrases[latest_].last == i && candidate_ == latest_;
}

bool ClausePass::preposition_at(TokenIndex i) const { return i < last_ && is(i, ClauseTrait::preposition); }

TokenIndex ClausePass::verb(TokenIndex i, bool infinitive) {
  using Form = schema::Word::VerbForm;
  Clause c;
  c.first = i;
  c.first_argument = static_cast<std::uint32_t>(out_.arguments.size());
  bool be = false, have = false, any = false;
  const Before before = before_;
  TokenIndex k = i, end = i;
  for (; k < last_; ++k) {
    const Token& t = tokens_[k];
    if (peek(k) || !t.is_word()) break;
    if (is(k, ClauseTrait::auxiliary)) {
      be = be || is(k, ClauseTrait::be);
      have = have || is(k, ClauseTrait::have);
      c.lemma = is(k, ClauseTrait::be) ? "be" : is(k, ClauseTrait::have) ? "have" : c.lemma;
      any = true;
      end = k + 1;
      continue;
    }
    if (any && adverb(k)) {
      c.negated = c.negated || t.lower == "not" || t.lower == "never";
      continue;
    }
    if (any && t.lower == "to" && k + 1 < last_ && (base_verb(k + 1) || is(k + 1, ClauseTrait::be))) continue;
    if (!t.word.verb || is(k, ClauseTrait::preposition) || is(k, ClauseTrait::determiner)) break;
    const Form form = this->form(k);
    if (any && form == Form::ed) {
      c.passive = be;
    } else if (any && form == Form::ing) {
      if (!be || qualifies_office(k)) break;
    } else if (any && form == Form::base) {
      c.passive = be && k + 1 < last_ && tokens_[k + 1].lower == "by";  // "was run by"
      if ((be && !c.passive) || (have && t.word.noun)) break;
    } else if (any) {
      break;
    } else {
      c.participle = form == Form::ed;
    }
    c.lemma = t.word.verb_lemma;
    end = k + 1;
    break;
  }
  if (end == i) end = i + 1;
  c.last = with_noun(c.lemma, end);
  // "refused to join"
  if (infinitive && !out_.clauses.empty() && out_.clauses.back().last + 1 == i)
    c.negated |= a_.schema->in(lists_.denying_verbs, out_.clauses.back().lemma);
  give_subject(c, before, infinitive);
  if (!c.climbs || candidate_ == kNoPhrase) {
    for (const PhraseIndex p : fronted_)
      out_.arguments.push_back(
          {p, out_.phrases[p].preposition.empty() ? "on" : out_.phrases[p].preposition, false});
    fronted_.clear();
  }
  if (scene_ != kNoPhrase && !infinitive) {
    out_.arguments.push_back({scene_, scene_preposition_, true});
    if (const Phrase& p = out_.phrases[scene_];
        p.tie == Tie::preposition && body(out_.phrases[p.governor].kind))
      out_.arguments.push_back({p.governor, scene_preposition_, true});
    scene_ = kNoPhrase;
  }
  if (relative_object_ != kNoPhrase) out_.arguments.push_back({relative_object_, {}});
  relative_object_ = kNoPhrase;
  const bool waits = infinitive && before == Before::phrase && c.subject != candidate_;
  if (!waits) candidate_ = kNoPhrase;
  if (!waits) climbs_ = false;
  c.last_argument = static_cast<std::uint32_t>(out_.arguments.size());
  out_.clauses.push_back(c);
  waits_ = false;
  before_ = Before::verb;
  objects_ = true;
  return end;
}

TokenIndex ClausePass::with_noun(std::string_view& lemma, TokenIndex end) const {
  if (end < last_)
    for (const auto& [verb, noun, both] : kPairs)
      if (lemma == verb && tokens_[end].lower == noun) {
        lemma = both;
        return end + 1;
      }
  return end;
}

void ClausePass::give_subject(Clause& c, Before before, bool infinitive) {
  const bool ing = tokens_[c.last - 1].word.verb_form == schema::Word::VerbForm::ing && c.last == c.first + 1;
  const bool bare = c.participle || ing;
  if (infinitive && before == Before::phrase && candidate_ != kNoPhrase) {
    c.subject = latest_;  // "the first woman to lead"
    c.climbs = true;
    return;
  }
  if (infinitive) {
    // "asked Norway to host": the object; "agreed to host": the subject
    const bool object = before == Before::phrase && !out_.clauses.empty() && latest_ != kNoPhrase &&
                        candidate_ == kNoPhrase &&
                        (out_.phrases[latest_].tie == Tie::none || offers(latest_));
    if (object && out_.clauses.back().lemma == "direct") out_.clauses.back().lemma = "order";
    c.subject = object ? latest_ : candidate_ != kNoPhrase ? candidate_ : subject_;
    return;
  }
  if (bare && before == Before::phrase && latest_ != candidate_ && !climbs_) {
    // "The conference held in Oslo adopted": the first may be either, the second is said of the same
    if (c.participle && candidate_ == kNoPhrase && !out_.clauses.empty() && out_.clauses.back().participle &&
        !out_.has_object(out_.clauses.back()) && !by_follows(c)) {
      c.subject = out_.clauses.back().subject;
      return;
    }
    // "attended the conference held in Oslo"; "the chair of the group set up by Norway"
    const bool finite = c.participle && candidate_ != kNoPhrase && !by_follows(c);
    c.subject = finite ? candidate_ : latest_;
    c.climbs = !finite;
    if (finite) subject_ = candidate_;
    return;
  }
  if (const PhraseIndex who = ing && before == Before::preposition ? praised() : kNoPhrase;
      who != kNoPhrase) {
    c.subject = who;
    c.climbs = true;
    return;
  }
  if (ing && (before == Before::comma || before == Before::preposition)) {
    c.subject = subject_ != kNoPhrase ? subject_ : candidate_ != kNoPhrase ? candidate_ : latest_;
    return;
  }
  if (bare && before == Before::comma && candidate_ == kNoPhrase && outer_ == kNoPhrase &&
      latest_ != kNoPhrase) {
    c.subject = latest_;
    c.climbs = true;
    return;
  }
  if (before == Before::phrase && latest_ != kNoPhrase && latest_ == behind_comma_ &&
      out_.phrases[latest_].tie == Tie::apposition && !objects_ && !by_follows(c)) {
    out_.phrases[latest_].tie = Tie::none;  // "In Oslo, the ministers met": no apposition
    candidate_ = latest_;
  }
  if (bare && c.participle && before == Before::comma && candidate_ != kNoPhrase && !climbs_ &&
      latest_ != candidate_ && hangs_on(latest_, candidate_)) {
    // "The outcome of the conference, held in Oslo, was": of the nearest, or of what stands above it
    c.subject = latest_;
    c.climbs = true;
    outer_ = subject_ = candidate_;
    return;
  }
  // "Founded in 1920, the office is ...": the first verb waited for its subject
  if (candidate_ != kNoPhrase && !out_.clauses.empty() && out_.clauses.back().subject == kNoPhrase)
    out_.clauses.back().subject = candidate_;
  if (candidate_ != kNoPhrase) {
    c.subject = candidate_;
    c.climbs = climbs_;
    if (!climbs_) subject_ = candidate_;
    // "The council, chaired by X, moved": the same subject again behind the comma
    if (!climbs_) outer_ = bare && before == Before::comma ? candidate_ : kNoPhrase;
  } else if (before == Before::comma && outer_ != kNoPhrase) {
    c.subject = subject_ = outer_;
    outer_ = kNoPhrase;
  } else if (before == Before::joiner && !out_.clauses.empty()) {
    c.subject = out_.clauses.back().subject;
    c.climbs = out_.clauses.back().climbs;
  } else {
    c.subject = subject_;
  }
}

// "thank [Norway] for hosting", "gratitude to [Norway] for hosting".
PhraseIndex ClausePass::praised() const {
  if (preposition_ != "for" || latest_ == kNoPhrase || out_.clauses.empty()) return kNoPhrase;
  PhraseIndex p = latest_;
  while (out_.phrases[p].tie == Tie::coordination && out_.phrases[p].governor != kNoPhrase)
    p = out_.phrases[p].governor;
  const bool told = a_.schema->in(lists_.praising_verbs, out_.clauses.back().lemma);
  return actor(out_.phrases[p].kind) && (told || out_.phrases[p].preposition == "to") ? p : kNoPhrase;
}

// "the offer of [Norway] to host": whose the offer is.
bool ClausePass::offers(PhraseIndex p) const {
  const Phrase& q = out_.phrases[p];
  return q.tie == Tie::preposition && (q.preposition == "of" || q.preposition == "by") && actor(q.kind) &&
         out_.phrases[q.governor].kind == 'n';
}

bool ClausePass::hangs_on(PhraseIndex p, PhraseIndex top) const {  // by prepositions alone
  for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase && p != top; ++n) {
    if (out_.phrases[p].tie != Tie::preposition) return false;
    p = out_.phrases[p].governor;
  }
  return p == top;
}

bool ClausePass::by_follows(const Clause& c) const { return c.last < last_ && tokens_[c.last].lower == "by"; }

}  // namespace stemma::ingest
