// The subject of a clause by the words before its verb: insertions, relative clauses, noun phrases.
#include <algorithm>
#include <utility>

#include "ingest/ascii.hpp"
#include "ingest/extract/goals/goal_actors.hpp"
#include "ingest/extract/relations/items.hpp"

namespace stemma::ingest {

using Kind = Subject::Kind;

EntityIndex GoalActors::date_at(TokenIndex i) const {
  const EntityIndex e = draft_.at(i);
  return e < draft_.entity_count() && draft_.entity(e).type == "date" ? e : kNobody;
}

// "X, in agreement with Y, shall": the end of X.
TokenIndex GoalActors::before_insertion(TokenIndex end, const Sentence& s) const {
  if (end > s.first + 3 && c_.dash(end - 1)) {  // "the Council — the first of its kind — will"
    for (TokenIndex k = end - 2; k > s.first && end - k < kFar / 2; --k)
      if (c_.dash(k)) return nominal(s.first, k) ? k : end;
    return end;
  }
  if (end <= s.first + 1 || !c_.is(end - 1, ",")) return end;
  // "the minister, Ann Berg, plans": Ann Berg
  TokenIndex name = end - 1;
  while (name > s.first && draft_.at(name - 1) == draft_.at(end - 2) && acts_at(name - 1)) --name;
  if (name < end - 1 && name > s.first + 1 && c_.is(name - 1, ",") &&
      draft_.entity(draft_.at(name)).type == "person")
    return end - 1;
  TokenIndex nearest = 0;
  for (TokenIndex k = end - 1; k > s.first && end - k < kFar; --k) {
    if (c_.is(k - 1, ";") || c_.is(k - 1, ":")) break;
    if (!c_.is(k - 1, ",")) continue;
    if (nearest == 0) nearest = k - 1;
    // "the Alliance, composed of A, B and C, is": the commas of the list are within
    if (k - 1 < nearest && acts_at(k - 2) && c_.participle(k) && c_.preposition(k + 1)) return k - 1;
  }
  // "In May, the Port Council (PC), agreed": what stands before is an adjunct.
  if (c_.preposition(s.first) && draft_.at(s.first) == kNobody && nearest != 0 && end > s.first + 2 &&
      (acts_at(end - 2) || c_.is(end - 2, ")")) &&
      (!c_.preposition(nearest + 1) || date_at(nearest + 2) != kNobody)) {
    bool opens = true;
    for (TokenIndex k = s.first; k < nearest; ++k) opens &= !c_.is(k, ",");
    if (opens) return end - 1;
  }
  return nearest != 0 && nominal(s.first, nearest) ? nearest : end - 1;
}

TokenIndex GoalActors::finite_before(TokenIndex at, const Sentence& s) const {
  for (TokenIndex k = at; k > s.first && at - k < kFar; --k) {
    if (c_.is(k - 1, ";") || c_.is(k - 1, ":")) break;
    if (draft_.at(k - 1) != kNobody) continue;
    if (c_.finite_verb(k - 1, s.first) || verb_of_named(k - 1, s)) return k - 1;
  }
  return kNoToken;
}

bool GoalActors::finite_at(TokenIndex i, const Sentence& s) const {
  return draft_.at(i) == kNobody && (c_.finite_verb(i, s.first) || verb_of_named(i, s));
}

bool GoalActors::verb_of_named(TokenIndex i, const Sentence& s) const {
  const schema::Word& w = c_[i].word;
  if (i > s.first && i + 1 < s.last && w.verb_form == schema::Word::VerbForm::s && w.verb_share > 10 &&
      c_.shape(i) == Shape::lower && draft_.at(i) == kNobody && acts_at(i - 1) &&
      c_.in(i, w_.reporting_verbs) && (c_.determiner(i + 1) || c_.is(i + 1, "that")))
    return true;
  // "The Reef Fund works with", "Norway plans to": no nouns of the plural
  if (i > s.first && i + 1 < s.last && acts_at(i - 1) && draft_.at(i) == kNobody &&
      c_.is(i, "works", "plans", "aims", "hopes", "acts") && (c_.preposition(i + 1) || c_.is(i + 1, "to")) &&
      !c_.is(i + 1, "of"))
    return true;
  if (i > s.first && acts_at(i - 1) && c_.shape(i) == Shape::lower && draft_.at(i) == kNobody &&
      c_.is(i, "set", "put", "cut", "let", "shut", "split", "cast"))  // past forms
    return true;
  if (i > s.first + 1 && i + 2 < s.last && c_.is(i, "set") && c_.is(i + 1, "out") && c_.is(i + 2, "to") &&
      (c_.is(i - 1, ",") || c_.adverb(i - 1)))  // "Ann Berg, then dean, set out to"
    return true;
  return i > s.first + 2 && c_.base_verb(i, s.last) && c_[i].word.verb_share > 70 &&
         c_.shape(i) == Shape::lower && acts_at(i - 1) && draft_.at(i) == kNobody;
}

// "the heads of A, B and C": the list goes on behind "of".
bool GoalActors::of_those(TokenIndex i, const Sentence& s) const {
  TokenIndex k = i;
  while (k > s.first && (draft_.at(k - 1) == draft_.at(i) || c_.determiner(k - 1))) --k;
  return k > s.first + 1 && c_.is(k - 1, "of") && c_.in(k - 2, w_.agents) && c_[k - 2].lower.ends_with('s');
}

// "a group chaired by Ann Berg will": a participle of the noun before it.
bool GoalActors::reduced(TokenIndex participle, TokenIndex end) const {
  const TokenIndex by = participle + 1;
  if (by + 1 >= end || !c_.is(by, "by") || !c_.participle(participle) || participle == 0) return false;
  return c_[participle - 1].word.noun && (acts_at(by + 1) || (c_.determiner(by + 1) && acts_at(by + 2)));
}

// Where the noun phrase that ends at `end` begins, with its adjuncts, back to the start of its clause.
TokenIndex GoalActors::phrase_start(TokenIndex end, const Sentence& s) const {
  int depth = 0;
  for (TokenIndex k = end; k > s.first && end - k < kFar; --k) {
    if (c_.is(k - 1, ")", "]")) ++depth;
    if (c_.is(k - 1, "(", "[")) {
      if (depth == 0) return k;
      --depth;
    }
    if (depth > 0) continue;
    if (draft_.at(k - 1) != kNobody) continue;  // commas and conjunctions within a name do not count
    if (c_.quotation_mark(k - 1)) {
      // A quoted word or two belong to the phrase: the "Friends" will.
      TokenIndex open = k - 1;
      while (open > s.first && k - open < 6 && !c_.quotation_mark(open - 1)) --open;
      if (open == s.first || !c_.quotation_mark(open - 1)) return k;
      k = open;
      continue;
    }
    if (c_.is(k - 1, ";", ":") || c_.dash(k - 1) || c_.subordinator(k - 1)) return k;
    if (c_.finite_verb(k - 1, s.first) && !reduced(k - 1, end)) return k;
    if (c_.is(k - 1, ",")) {
      // "A, B and C shall": the comma of a list of names.
      TokenIndex before = k - 2;  // behind "the Board (PB),": the Board
      if (k >= s.first + 3 && c_.is(before, ")"))
        while (before > s.first && !c_.is(before + 1, "(")) --before;
      const bool list =
          k >= s.first + 2 && acts_at(before) && (!behind_preposition(before, s) || of_those(before, s)) &&
          k < end && (acts_at(k) || (c_.determiner(k) && k + 1 < end && acts_at(k + 1)) || c_.is(k, "and"));
      if (!list) return k;
    }
    if (c_.is(k - 1, "and", "or") && k < end && finite_before(k - 1, s) != kNoToken) {
      // Of two clauses, unless a list of names goes on.
      const bool people = k + 1 < end && country_of(k) != kNobody;  // "Norway and Danish ministers"
      if (!(k >= s.first + 2 && acts_at(k - 2) && (people || acts_at(k) || (k + 1 < end && acts_at(k + 1)))))
        return k;
    } else if (c_.is(k - 1, "and", "or") && k == end) {
      return k;
    }
  }
  return end - s.first < kFar ? s.first : end;
}

bool GoalActors::behind_preposition(TokenIndex i, const Sentence& s) const {
  const EntityIndex e = draft_.at(i);
  while (i > s.first && draft_.at(i - 1) == e) --i;
  if (i > s.first && c_.determiner(i - 1)) --i;
  return i > s.first && c_.preposition(i - 1);
}

bool GoalActors::nominal(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last; ++i)
    if (acts_at(i) || c_.pronoun(i) ||
        c_.is(i, "this", "these", "all", "everyone", "everybody", "nobody", "each") || c_.in(i, w_.agents) ||
        (c_[i].word.noun && !c_.adverb(i) && !c_.in(i, w_.function_words)) ||
        (c_.capitalised(i) && !c_[i].sentence_start))
      return true;
  return false;
}

Subject GoalActors::subject(TokenIndex verb, const Sentence& s, int depth) const {
  TokenIndex end = c_.before_adverbs(verb, s.first);
  for (int rounds = 0; rounds < 3; ++rounds) {
    while (end > s.first && (c_.auxiliary(end - 1) || c_.is(end - 1, "be", "been", "not", "being"))) --end;
    end = c_.before_adverbs(end, s.first);
    end = before_insertion(end, s);
  }
  if (end > s.first + 1 && c_.is(end - 1, "latter") && c_.is(end - 2, "the"))
    return named(last_actor(s.first, end - 2));
  if (end > s.first && c_.pronoun(end - 1)) {
    if (end > s.first + 2 && c_.is(end - 1, "i") && c_.is(end - 2, "and"))  // "X and I"
      if (Subject who = just_before(end - 2, s); who.named()) return who;
    return pronoun(end - 1, s, depth);
  }
  if (const Subject who = just_before(end, s); who.named()) return who;
  TokenIndex begin = phrase_start(end, s);
  if (const TokenIndex who = relative_before(begin, s); who != kNoToken && nominal(begin, end)) {
    // "The ministers who attended the summit will": the summit is no subject.
    end = who > s.first && c_.is(who - 1, ",") ? who - 1 : who;
    begin = phrase_start(end, s);
  }
  // "inspects ships, trains pilots and works to": ships are no subject.
  if (depth < kDeepest && begin > s.first && begin < end && c_.is(end, ",") && !acts_at(end - 1) &&
      draft_.at(begin - 1) == kNobody && c_.finite_verb(begin - 1, s.first) &&
      !c_.in(begin - 1, w_.reporting_verbs))
    return subject(begin - 1, s, depth + 1);
  if (nominal(begin, end)) return noun_phrase(begin, end, s, depth);
  if (begin > s.first && c_.relative(begin - 1)) return antecedent(begin - 1, s);
  if (depth >= kDeepest) return {};
  if (begin == end && begin > s.first && c_.is(begin - 1, ";")) --begin;  // "reformed it; worked to"
  // "X will V and will V": the same auxiliary before is the surest sign.
  if (c_.auxiliary(verb))
    for (TokenIndex k = begin; k > s.first && begin - k < kFar; --k)
      if (c_[k - 1].lower == c_[verb].lower && c_.auxiliary(k - 1)) return subject(k - 1, s, depth + 1);
  const TokenIndex earlier = finite_before(begin, s);
  return earlier == kNoToken ? Subject{} : subject(earlier, s, depth + 1);
}

// The last one named before `end` who can act, in this sentence or the one before.
EntityIndex GoalActors::last_actor(TokenIndex first, TokenIndex end) const {
  const std::uint32_t sentence = c_[first].sentence;
  const TokenIndex begin = sentence > 0 ? c_.analysis().sentences[sentence - 1].first : first;
  for (TokenIndex k = end; k > begin; --k)
    if (acts_at(k - 1)) return draft_.at(k - 1);
  return kNobody;
}

// The relative pronoun of whose clause the words from `begin` are the object: "who attended [the summit]".
TokenIndex GoalActors::relative_before(TokenIndex begin, const Sentence& s) const {
  TokenIndex k = begin;
  if (k == s.first || !c_.finite_verb(k - 1, s.first)) return kNoToken;
  while (k > s.first && (c_.finite_verb(k - 1, s.first) || c_.adverb(k - 1))) --k;
  return k > s.first + 1 && c_.relative(k - 1) && !c_.in(k - 2, w_.reporting_verbs) ? k - 1 : kNoToken;
}

// Names that stand directly before the verb, unless a preposition governs them: "the work A and B are doing".
Subject GoalActors::just_before(TokenIndex end, const Sentence& s) const {
  TokenIndex first = end;
  bool joined = false;                 // by "and"
  TokenIndex behind_comma = kNoToken;  // where the last member behind a comma alone begins
  while (first > s.first && acts_at(first - 1)) {
    while (first > s.first && acts_at(first - 1)) --first;
    if (first > s.first && c_.determiner(first - 1)) --first;
    TokenIndex joint = first;  // "A, B, and C", "Minister A, Minister B and Minister C"
    const bool person = acts_at(first) && draft_.entity(draft_.at(first)).type == "person";
    while (person && joint > s.first && draft_.at(joint - 1) == kNobody && c_.is_word(joint - 1) &&
           (c_.capitalised(joint - 1) || c_.in(joint - 1, w_.roles)))
      --joint;
    const bool with_and = joint > s.first && c_.is(joint - 1, "and");
    if (with_and) --joint;
    if (joint > s.first && c_.is(joint - 1, ",")) --joint;
    if (joint == first || joint == s.first || !acts_at(joint - 1)) break;
    if (with_and && joined && behind_comma != kNoToken) {  // "announced by A and B, C and D plan"
      first = behind_comma;
      break;
    }
    joined |= with_and;
    if (!with_and) behind_comma = first;
    first = joint;
  }
  if (first == end) return {};
  const bool conjunction =
      first > s.first && c_.is(first - 1, "before", "after", "until", "since", "as", "than");
  const bool governed =
      first > s.first && ((c_.preposition(first - 1) && !conjunction) || c_[first - 1].text == "'s");
  return governed ? Subject{} : named_between(first, end);
}

Subject GoalActors::antecedent(TokenIndex relative, const Sentence& s) const {
  TokenIndex k = relative;
  if (k > s.first && c_.is(k - 1, ",")) --k;
  if (k > s.first && c_.is(k - 1, ")"))
    while (k > s.first && !c_.is(k, "(")) --k;
  const EntityIndex nearest = k > s.first && acts_at(k - 1) ? draft_.at(k - 1) : kNobody;
  TokenIndex name = k > s.first ? k - 1 : k;
  while (nearest != kNobody && name > s.first + 1 && !is_body(nearest)) {  // "in Bergen, Norway, which"
    TokenIndex first = name;
    while (first > s.first && draft_.at(first - 1) == draft_.at(name)) --first;
    if (first < s.first + 2 || !c_.is(first - 1, ",") || being(draft_.at(first - 2)) != Being::place) break;
    name = first - 2;
  }
  if (is_body(nearest))
    if (Subject both = with_one_before(name, s); both.named()) return both;
  if (nearest != kNobody && !behind_preposition(name, s)) return named(nearest);
  // "the secretary of X, a body that"
  if (nearest == kNobody && k > s.first && c_.in(k - 1, w_.bodies))
    for (TokenIndex a = k - 1; a > s.first + 1 && k - a < 6 && c_.shape(a) == Shape::lower; --a)
      if (c_.is(a, "a", "an")) {
        const bool aside = c_.is(a - 1, ",") || c_.dash(a - 1);
        if (aside && is_body(draft_.at(a - 2))) return named(draft_.at(a - 2));
        break;
      }
  // "X is an alliance of ports, which", "X is a board of Y that": X.
  bool body = false;
  for (; k > s.first + 1; --k) {
    body |= c_.in(k - 1, w_.bodies) && draft_.at(k - 1) == kNobody;
    if (!body || draft_.at(k - 1) != kNobody || !c_.is(k - 1, "is", "was")) continue;
    if (Subject who = subject(k - 1, s, kDeepest); who.named()) return who;
    break;
  }
  if (nearest == kNobody || only_where(relative - (c_.is(relative - 1, ",") ? 2 : 1), s))
    return {Kind::relative, {}};
  return named(nearest);
}

// "the Reef Group and the Port Group, which": both; nobody where the name stands alone.
Subject GoalActors::with_one_before(TokenIndex name, const Sentence& s) const {
  TokenIndex first = name;
  while (first > s.first && draft_.at(first - 1) == draft_.at(name)) --first;
  if (first > s.first && c_.determiner(first - 1)) --first;
  if (first < s.first + 2 || !c_.is(first - 1, "and")) return {};
  const EntityIndex other = draft_.at(first - 2);
  if (!is_body(other) || being(other) != being(draft_.at(name))) return {};
  return {Kind::named, {other, draft_.at(name)}};
}

Subject GoalActors::owner(TokenIndex whose, const Sentence& s) const {
  TokenIndex last = whose - (whose > s.first && c_.is(whose - 1, ",") ? 2 : 1);
  for (int steps = 0; steps < 3 && last > s.first + 2 && acts_at(last); ++steps) {
    TokenIndex first = last;
    while (first > s.first && draft_.at(first - 1) == draft_.at(last)) --first;
    if (first > s.first && c_.determiner(first - 1)) --first;
    if (first < s.first + 3 || !c_.preposition(first - 1) ||
        !(c_.participle(first - 2) || c_.is(first - 2, "run")))
      break;
    last = first - (c_.is(first - 3, ",") ? 4 : 3);
  }
  return acts_at(last) ? named(draft_.at(last)) : antecedent(whose, s);
}

// "the museum in Oslo, which": the place at `last` says where the noun before it is.
bool GoalActors::only_where(TokenIndex last, const Sentence& s) const {
  const EntityIndex e = draft_.at(last);
  if (e == kNobody || draft_.entity(draft_.resolve(e)).type != "place") return false;
  TokenIndex first = last;
  while (first > s.first && draft_.at(first - 1) == e) --first;
  if (first < s.first + 2 || !c_.is(first - 1, "in", "at", "near", "from")) return false;
  return draft_.at(first - 2) == kNobody && c_[first - 2].word.noun && c_.shape(first - 2) == Shape::lower;
}

Subject GoalActors::named_between(TokenIndex first, TokenIndex last) const {
  Subject out;
  for (TokenIndex i = first; i < last; ++i) {
    const EntityIndex e = draft_.at(i);
    if (c_[i].text == "'s" || c_.is(i, "’") || c_.is(i, "'")) {
      // "the Bank's Policy Committee": what follows is more specific.
      for (TokenIndex k = i + 1; k < last; ++k)
        if (can_act(draft_.at(k))) {
          if (!out.who.empty()) out.who.pop_back();
          break;
        }
      continue;
    }
    if (!can_act(e) || (!out.who.empty() && out.who.back() == e)) continue;
    // "the Harbour Board, Bergen, Norway": a place behind a comma tells where.
    if (!out.who.empty() && draft_.entity(e).type == "place" && c_.is(i - 1, ",") &&
        draft_.entity(out.who.front()).type != "place")
      continue;
    if (!out.who.empty() && i > first && draft_.at(i - 1) != kNobody && !c_.is(i - 1, ",")) {
      out.who.back() = e;  // "the EU Commission": the second names the first more closely
      continue;
    }
    if (std::find(out.who.begin(), out.who.end(), e) == out.who.end()) out.who.push_back(e);
  }
  if (!out.who.empty()) out.kind = Kind::named;
  return out;
}

// "the Norway–Sweden project", "the Norway deal": between whom, or where, not who acts.
bool GoalActors::only_qualifies(TokenIndex first, TokenIndex head) const {
  if (head == first || draft_.at(head) != kNobody || !c_.in(head, w_.ventures)) return false;
  TokenIndex name = head - 1;
  while (name > first && draft_.at(name) == kNobody && c_.shape(name) != Shape::punct &&
         !c_.is(name, "and", "or", "'s"))
    --name;
  if (!acts_at(name)) return false;
  TokenIndex before = name;
  while (before > first && draft_.at(before - 1) == draft_.at(name)) --before;
  const bool joined = before > 1 && !c_[before].space_before && !c_[before - 1].space_before;
  const bool several = joined && acts_at(before - 2) && (c_.dash(before - 1) || c_.is(before - 1, "-", "/"));
  const bool alone = before == first || (before == first + 1 && c_.determiner(first));
  return several || (alone && being(draft_.at(name)) == Being::place && !c_.in(head, w_.instruments));
}

// "leaders", "members": those who stand for a body.
bool GoalActors::plural_members(TokenIndex noun) const {
  return c_.in(noun, w_.stands_for_its_members) && c_[noun].lower.ends_with('s');
}

// "the executive committee" where a technical one was named
bool GoalActors::another_kind(TokenIndex noun) const {
  if (!c_.in(noun - 1, w_.committee_kinds)) return false;
  const EntityIndex last = last_called(noun_of(c_[noun].word));
  if (last == kNobody) return true;
  const std::string_view name = draft_.entity(last).folded;
  return name.find(c_[noun - 1].lower) == std::string_view::npos;
}

EntityIndex GoalActors::body(TokenIndex noun, bool definite) const {
  const Token& t = c_[noun];
  if (!definite || !may_be_told(noun)) return kNobody;
  if (plural_members(noun))
    if (const EntityIndex e = last_called(noun_of(t.word)); e != kNobody) return e;
  const auto& defined = told().defined;
  if (const auto at = defined.find(noun_of(t.word)); at != defined.end()) return draft_.resolve(at->second);
  // "These Institutes" behind "the National Reef Institutes"
  if (t.capitalised() && t.lower.ends_with('s'))
    if (const EntityIndex e = last_called(noun_of(t.word)); e != kNobody) return e;
  if (noun > 0 && another_kind(noun)) return kNobody;
  if (!t.word.noun_lemma.empty() && t.word.noun_lemma != t.lower) return kNobody;  // no plural
  if (const EntityIndex e = last_called(noun_of(t.word)); e != kNobody) return e;
  if (c_.in(noun, w_.general_bodies) && t.word.noun) {
    if (told().group != kNobody && t.lower == "body") return draft_.resolve(told().group);
    if (t.capitalised())
      return default_ == kNobody ? kNobody : draft_.resolve(default_);  // "the Organization"
    return told().body == kNobody ? kNobody : draft_.resolve(told().body);
  }
  if ((t.lower == "group" || t.lower == "committee") && told().group != kNobody)
    return draft_.resolve(told().group);
  return c_.in(noun, w_.sole_bodies) ? only_body(noun) : kNobody;
}

// Do bodies or persons have such a noun?
bool GoalActors::may_be_told(TokenIndex noun) const {
  return c_.in(noun, w_.bodies) || c_.in(noun, w_.agents) || c_.in(noun, w_.stands_for_its_members) ||
         c_.in(noun, w_.general_bodies) || c_.in(noun, w_.sole_bodies);
}

// "The department" before its name is told: the only body of the text with that noun.
EntityIndex GoalActors::only_body(TokenIndex noun) const {
  const Noun asked = noun_of(c_[noun].word);
  if (const auto known = only_.find(asked); known != only_.end()) return known->second;
  EntityIndex found = kNobody;
  for (TokenIndex i = 0; i < c_.analysis().tokens.size(); ++i) {
    const EntityIndex e = draft_.at(i);
    if (e == found || !is_body(e)) continue;
    const auto all = nouns(e);
    if (std::none_of(all.begin(), all.end(), [&](const schema::Word* w) { return noun_of(*w) == asked; }))
      continue;
    if (found != kNobody) {
      found = kNobody;
      break;
    }
    found = e;
  }
  return only_[asked] = found;
}

// "the Port Council (PC), the Port Board (PB) and": the end of a bracket within a list, 0 for any other.
TokenIndex GoalActors::bracket_in_list(TokenIndex open, TokenIndex last) const {
  if (!c_.is(open, "(")) return 0;
  for (TokenIndex k = open + 1; k + 2 < last && k < open + 8; ++k)
    if (c_.is(k, ")")) return c_.is(k + 1, ",", "and") ? k : 0;
  return 0;
}

Subject GoalActors::noun_phrase(TokenIndex first, TokenIndex last, const Sentence& s, int depth) const {
  bool both = false;
  while (first < last && (c_.shape(first) == Shape::punct || c_.is(first, "and", "or", "both", "that") ||
                          (c_.adverb(first) && !acts_at(first))))
    both = c_.is(first++, "both");
  // "In Norway we": the subject stands behind the adjunct.
  if (first < last && c_.preposition(first) && draft_.at(first) == kNobody) {
    for (TokenIndex q = first + 1; q < last; ++q) {
      const bool starts =
          c_.pronoun(q) || (c_.determiner(q) && q > first + 1) ||
          (acts_at(q) && q > first + 1 && draft_.at(q) != draft_.at(q - 1) && !c_.determiner(q - 1));
      if (starts && !c_.preposition(q - 1) && !c_.is(q - 1, "and", ",")) {
        first = q;
        break;
      }
    }
  }
  while (last > first && c_.is(last - 1, "not", "never")) --last;
  if (first >= last) return {};
  TokenIndex head_end = last;
  for (TokenIndex k = first + 1; k < last; ++k)
    if (draft_.at(k) == kNobody && (c_.preposition(k) || c_.subordinator(k) || c_.is(k, "("))) {
      if (const TokenIndex close = bracket_in_list(k, last); close != 0) {
        k = close;
        continue;
      }
      head_end = k;
      break;
    }
  if (head_end > first + 1 && c_.gerund(head_end - 1) && c_[head_end - 2].word.noun)
    --head_end;  // "members serving on"
  if (head_end > first + 1 && head_end < last && reduced(head_end - 1, last)) --head_end;
  while (head_end > first + 1 && draft_.at(head_end - 1) == kNobody && c_.is(head_end - 1, ",")) --head_end;
  const TokenIndex head = head_end - 1;
  Subject who = named_between(first, head_end);
  if (who.named()) {
    // "the U.S., British and Soviet governments"
    if (c_.in(head, w_.stands_for_its_members) && draft_.entity(who.who.front()).type == "place")
      for (TokenIndex k = first; k < head; ++k)
        if (const EntityIndex e = country_of(k); e != kNobody) who.who.push_back(e);
    // "EU citizens" are not the EU; "the EU and other bodies" are.
    bool of_it = draft_.at(head) == kNobody && c_.in(head, w_.agents) &&
                 !c_.in(head, w_.stands_for_its_members) && !c_.capitalised(head);
    for (TokenIndex k = head; k > first && draft_.at(k - 1) == kNobody; --k)
      of_it &= !c_.is(k - 1, "and", "or", ",") ||
               (k >= first + 2 && c_.in(k - 2, w_.agents) && !c_.in(k - 2, w_.stands_for_its_members) &&
                c_.shape(k - 2) == Shape::lower);
    return of_it || only_qualifies(first, head) ? Subject{Kind::agent, {}} : who;
  }
  if (c_.is(first, "we", "i", "us", "our", "me", "my") && c_.shape(first) != Shape::upper)
    return {Kind::first_person, {}};
  if (first + 2 < last && c_.is(first + 1, "of") && c_.is(first + 2, "us") &&
      c_.is(first, "all", "each", "both", "many", "most"))
    return {Kind::first_person, {}};
  if (c_.pronoun(first)) return pronoun(first, s, depth);
  if (c_.is(first, "him", "her") && first == head)
    return told().person == kNobody ? Subject{Kind::agent, {}} : named(draft_.resolve(told().person));
  // "his government": who he is
  if (head > first && c_.is(head - 1, "his", "her") &&
      (c_.in(head, w_.bodies) || c_.in(head, w_.stands_for_its_members)))
    return pronoun(head - 1, s, depth);
  if (instrument(draft_.at(head))) return {Kind::instrument, {}};
  bool definite = c_.capitalised(head);
  for (TokenIndex k = first; k < head; ++k)
    definite |= c_.is(k, "the", "this", "that", "these", "said", "its", "such");
  // "Committee members", and "members" in a text about a committee
  if (c_.is(head, "members", "member")) {
    const bool alone = head == first || (head == first + 1 && c_.determiner(first));
    const EntityIndex e = head > first && c_.in(head - 1, w_.bodies) ? body(head - 1, true)
                          : alone && executive(default_)             ? default_
                                                                     : kNobody;
    if (e != kNobody) return named(draft_.resolve(e));
  }
  // "the Executive Board" is not "the Board".
  const bool other = head > first && c_.capitalised(head - 1) && !c_.determiner(head - 1);
  if (other && may_be_told(head))
    if (const EntityIndex e = last_called(title(head)); e != kNobody) return named(e);
  if (const EntityIndex e = body(head, definite && !other); e != kNobody) return named(e);
  if (other)
    if (const EntityIndex e = longer_named(first, head); e != kNobody) return named(e);
  // "the President's plan"
  for (TokenIndex k = head; k > first + 1 && head - k < 5; --k)
    if (c_[k].text == "'s") {
      if (const EntityIndex e = body(k - 1, true); e != kNobody) return named(e);
      break;
    }
  if (c_.shape(head) == Shape::upper && c_[head].text.size() <= 3)
    if (const EntityIndex e = by_initials(c_[head].text); e != kNobody) return named(e);
  if (head_end < last && c_.is(head_end, "of") && c_.in(head, w_.stands_for_its_members)) {
    TokenIndex end = head_end + 1;  // up to an inserted phrase: "the government of X, with Y,"
    while (end < last && !(c_.is(end, ",") && end + 1 < last && c_.preposition(end + 1))) ++end;
    Subject members = named_between(head_end + 1, end);
    if (members.named()) return members;
  }
  if (const Subject served = body_of_office(first, last); served.named()) return served;
  if (const Subject row = those_in_a_row(both ? first - 1 : first, head); row.named()) return row;
  // "the Danes", "the Danish government"
  if (const Subject peoples = those_peoples(first, head); peoples.named()) return peoples;
  if (c_.in(head, w_.stands_for_its_members) && head > first)
    if (const EntityIndex e = country_of(head - 1); e != kNobody) return named(e);
  // "the members of the Committee": what they are given is given to it.
  if (head_end + 2 < last && c_.is(head, "member", "members") && c_.is(head_end, "of")) {
    const Subject body = noun_phrase(head_end + 1, last, s, depth);
    if (body.named() && is_body(body.who.front())) return body;
  }
  if (head == first + 1 && c_.is(first, "the", "its") && c_.is(head, "government", "cabinet"))
    if (const EntityIndex e = governed_place(head); e != kNobody) return named(e);
  if (head == first + 1 && c_.is(first, "the") && c_.is(head, "country", "nation"))
    if (const Subject country = country_told(head, s); country.named()) return country;
  // "its programme seeks to": whose it is
  if (head > first && c_.is(first, "its") && c_.in(head, w_.instruments) && depth < kDeepest)
    if (const Subject holder = pronoun(first, s, depth + 1); holder.named()) return holder;
  if (definite && (!other || c_[head - 1].lower.ends_with("based")))
    if (const Subject told = just_told(head, s); told.named()) return told;
  if (c_[head].lower.ends_with('s') && country_of(head) != kNobody) return {Kind::agent, {}};  // "Danes"
  if (c_.in(head, w_.books)) return {Kind::book, {}};
  if (c_.in(head, w_.agents) || c_.in(head, w_.bodies)) return {Kind::agent, {}};
  return {c_.in(head, w_.instruments) ? Kind::instrument : Kind::thing, {}};
}

// "The company" behind a sentence about one whose name does not tell what it is
Subject GoalActors::just_told(TokenIndex head, const Sentence& s) const {
  if (!c_.in(head, w_.bodies) || c_[head].word.noun_lemma != c_[head].lower || executive_noun(head))
    return {};
  EntityIndex here = kNobody;  // "Ann Berg of X said the company would"
  std::size_t bodies = 0;
  for (TokenIndex k = s.first; k < head; ++k)
    if (is_body(draft_.at(k)) && draft_.at(k) != here) here = draft_.at(k), ++bodies;
  Subject who = bodies == 1 ? named(here) : bodies == 0 ? told_before(s) : Subject{};
  if (who.who.size() != 1 || being(who.who.front()) != Being::organization || !nouns(who.who.front()).empty())
    return {};
  return who;
}

// "the Central Bank" behind "the Central Reserve Bank of Norway"
EntityIndex GoalActors::longer_named(TokenIndex first, TokenIndex head) const {
  const EntityIndex e = may_be_told(head) ? last_called(noun_of(c_[head].word)) : kNobody;
  if (e == kNobody) return kNobody;
  const std::string name = " " + lower_ascii(draft_.entity(e).name) + " ";
  for (TokenIndex k = first; k < head; ++k)
    if (!c_.determiner(k) && name.find(" " + std::string(c_[k].lower) + " ") == std::string::npos)
      return kNobody;
  return e;
}

// "the Director of the Port Office", "the creation of the Port Office"
Subject GoalActors::body_of_office(TokenIndex first, TokenIndex last) const {
  for (TokenIndex k = first; k + 2 < last; ++k) {
    if (!c_.is(k + 1, "of") || draft_.at(k) != kNobody) continue;
    const bool office = c_.in(k, w_.agents) && c_[k].word.noun_lemma == c_[k].lower;
    const TokenIndex of = c_.determiner(k + 2) ? k + 3 : k + 2;
    if (of >= last || !(office || c_.in(k, w_.making_nouns))) continue;
    if (is_body(draft_.at(of)) || (c_.in(k, w_.stands_for_its_members) && acts_at(of)))
      return named(draft_.at(of));
  }
  return {};
}

}  // namespace stemma::ingest
