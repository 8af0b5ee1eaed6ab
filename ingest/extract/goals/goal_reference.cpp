// Whom a clause means without naming them beside its verb: by pronouns, as the holder of a plan, as the one
// who speaks.
#include <algorithm>

#include "ingest/extract/goals/goal_actors.hpp"

namespace stemma::ingest {

using Kind = Subject::Kind;

// ---- Those named side by side, and peoples

void GoalActors::join_row(Row& row, EntityIndex e, TokenIndex at) const {
  if (!row.growing.empty() && side_by_side(row.end, at, draft_.entity(e).type == "person")) {
    if (std::find(row.growing.begin(), row.growing.end(), e) == row.growing.end()) row.growing.push_back(e);
    if (row.growing.size() > 1) {
      row.last = row.growing;
      row.office = row.growing_office;
    }
  } else {
    row.growing = {e};
    row.growing_office = office_before(at);
  }
  row.end = at + 1;
  while (row.end < c_.analysis().tokens.size() && draft_.at(row.end) == e) ++row.end;
}

// "ministers" before "of Norway", nothing where no such noun stands there.
std::string_view GoalActors::office_before(TokenIndex name) const {
  TokenIndex of = name;
  if (of > 0 && c_.determiner(of - 1)) --of;
  if (of < 2 || !c_.is(of - 1, "of") || !plural_members(of - 2)) return {};
  return c_[of - 2].lower;
}

// Nothing but "," and "and" between the two; with `titles` also "French Prime Minister".
bool GoalActors::side_by_side(TokenIndex end, TokenIndex next, bool titles) const {
  constexpr TokenIndex kMostTitle = 10;
  if (next < end || next - end > kMostTitle || c_[end].sentence != c_[next].sentence) return false;
  bool joined = false;
  for (TokenIndex i = end; i < next; ++i) {
    const bool joint = c_.is(i, ",", "and");
    joined |= joint;
    const bool title = titles && (c_.capitalised(i) || c_.in(i, w_.roles) || c_.is(i, "of", "the", "for"));
    if (!joint && !title && !c_.is(i, "the")) return false;
  }
  return joined;
}

// "the three leaders", "both countries"
Subject GoalActors::those_in_a_row(TokenIndex first, TokenIndex head) const {
  if (head == first || !c_[head].lower.ends_with('s')) return {};
  std::size_t number = 0;
  bool definite = false;
  for (TokenIndex i = first; i < head; ++i) {
    definite |= c_.is(i, "the", "these", "both");
    if (c_.is(i, "two", "both")) number = 2;
    if (c_.is(i, "three")) number = 3;
    if (c_.is(i, "four")) number = 4;
    if (c_.is(i, "five")) number = 5;
  }
  const auto fits = [&](const Row& row, bool counted) {
    return row.last.size() > 1 && (number == row.last.size() || (number == 0 && !counted));
  };
  if (!definite) return {};
  const Row &states = told().states, &persons = told().persons;
  if (states.last.size() > 1 && c_[head].lower == states.office) return {Kind::named, states.last};
  if (c_.in(head, w_.roles) && fits(persons, false)) return {Kind::named, persons.last};
  if (c_.in(head, w_.paired_nouns) && fits(states, true)) return {Kind::named, states.last};
  return {};
}

// The name by which the lists call this country.
std::string GoalActors::country_called(std::string_view name) const {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  if (words.empty()) return {};
  const auto entry = c_.analysis().schema->longest_entry(words);
  const bool known = entry && entry->tokens == words.size() && !entry->preferred.empty();
  return std::string(known ? entry->preferred : name);
}

// Norway for "Norwegian" or "Norwegians" where the text names it.
EntityIndex GoalActors::country_of(TokenIndex demonym) const {
  if (!c_.capitalised(demonym) || draft_.at(demonym) != kNobody) return kNobody;
  std::string_view word = c_[demonym].lower;
  std::string_view country = c_.analysis().schema->partner(w_.demonym_country, word);
  if (country.empty() && word.ends_with('s'))
    country = c_.analysis().schema->partner(w_.demonym_country, word.substr(0, word.size() - 1));
  if (country.empty() || c_.in(demonym, w_.demonyms_of_continents)) return kNobody;
  if (!countries_known_) {
    countries_known_ = true;
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e)
      if (draft_.live(e) && draft_.entity(e).type == "place")
        countries_.emplace(country_called(draft_.entity(e).name), e);
  }
  for (const std::string_view name : {country, c_.analysis().schema->partner(w_.demonym_older, word)})
    if (const auto found = countries_.find(country_called(name)); found != countries_.end() && !name.empty())
      return found->second;
  return kNobody;
}

// "the Danes", "the Danes and Swedes"
Subject GoalActors::those_peoples(TokenIndex first, TokenIndex head) const {
  if (!c_.is(first, "the") || head == first) return {};
  Subject out;
  for (TokenIndex k = first + 1; k <= head; ++k) {
    if (const EntityIndex e = country_of(k); e != kNobody)
      out.who.push_back(e);
    else if (!c_.is(k, ",", "and", "the"))
      return {};
  }
  if (!out.who.empty()) out.kind = Kind::named;
  return out;
}

// ---- Pronouns and what is left unsaid

// Somebody unnamed, "the minister", between the person named last and the pronoun: it may be that one.
bool GoalActors::officer_between(TokenIndex pronoun) const {
  constexpr TokenIndex kNear = 50;
  const TokenIndex person = told().person_at;
  if (pronoun < person || pronoun - person > kNear) return true;
  for (TokenIndex i = person; i < pronoun; ++i)
    if (draft_.at(i) == kNobody &&
        (c_.in(i, w_.roles) || (c_.in(i, w_.agents) && !c_[i].lower.ends_with('s'))))
      return true;
  return false;
}

Subject GoalActors::pronoun(TokenIndex at, const Sentence& s, int depth) const {
  if (c_.is(at, "we", "i", "you", "our", "my", "us")) return {Kind::first_person, {}};
  if (depth >= kDeepest) return {Kind::agent, {}};
  // "We welcome the plan for a Port Centre; it shall": the centre
  if (c_.is(at, "it") && at > s.first + 3 && c_.is(at - 1, ";")) {
    TokenIndex k = at - 1;
    while (k > s.first && !acts_at(k - 1) && at - k < kFar) --k;
    if (k > s.first && is_body(draft_.at(k - 1))) return named(draft_.at(k - 1));
  }
  Subject found;
  // The subject at the start of the same sentence, else of the sentence before.
  for (TokenIndex k = s.first + 1; k < at; ++k)
    if (finite_at(k, s)) {
      found = subject(k, s, kDeepest);
      // "A spokesman for the Board said it would": the Board
      if (!found.named() && c_.is(at, "it") && at == k + 1)
        if (const Subject of = named_between(s.first, k); of.who.size() == 1 && is_body(of.who.front()))
          return of;
      // "The company said it would": the company, not who was spoken of before.
      if (!found.named() && c_.is(at, "it", "its") && c_.in(c_.word_before(k, s.first), w_.bodies))
        return {Kind::agent, {}};
      break;
    }
  if (!found.named()) found = topic(c_[at].sentence, depth + 1);
  constexpr TokenIndex kOpening = 5;
  if (!found.named() && c_.is(at, "it", "its") && at < s.first + kOpening)
    found = told_later(c_[at].sentence);
  // "Its purpose is to", and "It" that opens a paragraph
  const bool opens = c_[at].sentence == c_.analysis().blocks[s.block].first_sentence;
  if (!found.named() && draft_.live(default_) && (c_.is(at, "its") || (c_.is(at, "it") && opens)))
    found = named(default_);
  const bool person = found.named() && draft_.entity(found.who.front()).type == "person";
  if (c_.is(at, "he", "she", "his", "her") && !person)
    return told().person == kNobody || (!found.named() && officer_between(at))
               ? Subject{Kind::agent, {}}
               : named(draft_.resolve(told().person));
  if (!found.named()) return {Kind::agent, {}};
  if (c_.is(at, "it", "its") && person) return {Kind::agent, {}};
  return found;
}

// "deplores the part of X in the war on Y and calls upon it to": the first one named that is not the subject.
Subject GoalActors::object_pronoun(TokenIndex at, TokenIndex verb, const Sentence& s) const {
  const bool person = c_.is(at, "him", "her");
  if (!person && !c_.is(at, "it", "them")) return {};
  const Subject doer = subject(verb, s);
  for (TokenIndex k = s.first; k < verb; ++k) {
    const EntityIndex e = draft_.at(k);
    if (!can_act(e) || (draft_.entity(e).type == "person") != person) continue;
    if (std::find(doer.who.begin(), doer.who.end(), e) == doer.who.end()) return named(e);
  }
  return {};
}

// "The Board met in May. Its aims were": the Board.
Subject GoalActors::told_before(const Sentence& s) const {
  const std::uint32_t index = c_[s.first].sentence;
  if (index == 0) return {};
  const Sentence& before = c_.analysis().sentences[index - 1];
  constexpr TokenIndex kShortSubject = 7;
  for (TokenIndex k = before.first + 1; k < std::min(before.last, before.first + kShortSubject); ++k)
    if (finite_at(k, before)) return subject(k, before);
  return {};
}

// "The government" behind "the government of Norway", "Norway's government" or "the Norwegian government"
EntityIndex GoalActors::governed_place(TokenIndex noun) const {
  constexpr TokenIndex kReach = 200;
  const auto place = [&](TokenIndex i) {
    return being(draft_.at(i)) == Being::place ? draft_.at(i) : kNobody;
  };
  for (TokenIndex k = noun; k > 1 && noun - k < kReach; --k) {
    const TokenIndex g = k - 1;
    if (c_[g].lower != c_[noun].lower || draft_.at(g) != kNobody) continue;
    if (const EntityIndex e = place(g - 1); e != kNobody) return e;
    if (const EntityIndex e = country_of(g - 1); e != kNobody) return e;
    if (g > 1 && c_[g - 1].text == "'s")
      if (const EntityIndex e = place(g - 2); e != kNobody) return e;
    if (c_.is(g + 1, "of") && g + 3 < noun)
      if (const EntityIndex e = place(c_.determiner(g + 2) ? g + 3 : g + 2); e != kNobody) return e;
  }
  return kNobody;
}

// "Norway's minister said the country would", "Norway is rich. The country": Norway.
Subject GoalActors::country_told(TokenIndex noun, const Sentence& s) const {
  for (TokenIndex k = noun; k > s.first; --k)
    if (being(draft_.at(k - 1)) == Being::place) return named(draft_.at(k - 1));
  const Subject told = told_before(s);
  return told.who.size() == 1 && being(told.who.front()) == Being::place ? told : Subject{};
}

// "Trade grows, and the Board is under strain. It": the Board, where the sentence before names no other.
Subject GoalActors::told_later(std::uint32_t sentence) const {
  if (sentence == 0) return {};
  const Sentence& before = c_.analysis().sentences[sentence - 1];
  EntityIndex body = kNobody;
  for (TokenIndex i = before.first; i < before.last; ++i) {
    const EntityIndex e = draft_.at(i);
    if (e == kNobody || e == body || !can_act(e)) continue;
    if (body != kNobody || !is_body(e)) return {};
    body = e;
  }
  for (TokenIndex v = before.first + 1; body != kNobody && v < before.last; ++v)
    if (finite_at(v, before) && draft_.at(c_.word_before(v, before.first)) == body) return named(body);
  return {};
}

// "It was agreed that the Board": what "it" stands for begins behind "that"; 0 where the verb has a true
// subject.
TokenIndex GoalActors::said_of_it(TokenIndex verb, const Sentence& s) const {
  if (verb != s.first + 1 || !c_.is(s.first, "it") || !c_.is(verb, "is", "was", "has")) return 0;
  for (TokenIndex k = verb + 1; k + 1 < s.last && k < verb + 9; ++k)
    if (c_.is(k, "that")) return k;
  return 0;
}

Subject GoalActors::topic(std::uint32_t sentence, int depth) const {
  const auto& sentences = c_.analysis().sentences;
  if (sentence == 0 || depth > kDeepest) return {};
  if (const auto known = topics_.find(sentence); known != topics_.end()) return known->second;
  const Sentence& before = sentences[sentence - 1];
  for (TokenIndex k = before.first + 1; k < before.last; ++k)
    if (finite_at(k, before)) {
      if (const TokenIndex that = said_of_it(k, before); that != 0) {
        k = that;
        continue;
      }
      Subject who = subject(k, before, depth);
      // "The objectives of the board are": "it" is the board.
      for (TokenIndex i = before.first; !who.named() && i < k; ++i)
        if (is_body(draft_.at(i)))
          who = named(draft_.at(i));
        else if (i > before.first && c_.is(i - 1, "the") && c_.in(i, w_.bodies))
          who = named(body(i, true));
      for (TokenIndex i = before.first; !who.named() && i + 1 < k && k - before.first < kFar; ++i)
        if (c_.is(i, "of")) who = noun_phrase(i + 1, k, before, depth);
      if (who.named()) topics_.insert_or_assign(sentence, who);
      return who;
    }
  return {};
}

Subject GoalActors::clause_subject(TokenIndex at, const Sentence& s) const {
  const TokenIndex verb = finite_before(at, s);
  if (verb != kNoToken) return subject(verb, s, 0);
  // "X, after V-ing Y"
  for (TokenIndex k = at; k > s.first + 1 && at - k < kFar; --k)
    if (c_.is(k - 1, ",") && draft_.at(k - 1) == kNobody) {
      if (!c_.preposition(k) && !c_.gerund(k) && !c_.participle(k)) break;
      if (Subject who = just_before(k - 1, s); who.named()) return who;
      break;
    }
  // No verb: "Support by X to V", "X to V".
  constexpr TokenIndex kShortSubject = 6;
  TokenIndex first = s.first;  // "...; the fishers to V"
  for (TokenIndex k = c_.is(at, "to") ? at : s.first;
       k > s.first && first == s.first && at - k <= kShortSubject; --k)
    if (c_.is(k - 1, ";"))
      first = k;
    else if (c_.in(k - 1, w_.governor_nouns))  // "...; and efforts to V"
      break;
  Subject who = named_between(first, std::min<TokenIndex>(at, first + 12));
  if (who.named() && draft_.at(c_.determiner(first) ? first + 1 : first) == who.who.front()) return who;
  for (TokenIndex k = s.first; k < at; ++k)
    if (c_.is(k, "we", "our", "us")) return {Kind::first_person, {}};
  return {};
}

// "X, a fund to" and "X - an agency that": X for the article.
Subject GoalActors::apposed(TokenIndex article, const Sentence& s) const {
  if (article < s.first + 2 || (!c_.is(article - 1, ",") && !c_.dash(article - 1))) return {};
  TokenIndex k = article - 2;
  if (c_.is(k, ")"))
    while (k > s.first && !c_.is(k + 1, "(")) --k;
  return acts_at(k) && !behind_preposition(k, s) ? named(draft_.at(k)) : Subject{};
}

Subject GoalActors::described(TokenIndex of, const Sentence& s) const {
  const TokenIndex verb = finite_before(of, s);
  if (verb == kNoToken || !c_.is(verb, "is", "was")) return {};
  const Subject who = subject(verb, s, 0);
  return who.named() && is_body(who.who.front()) ? who : Subject{};
}

// "gave the Port Board the task of": the Port Board.
Subject GoalActors::receiver(TokenIndex article, const Sentence& s) const {
  if (article < s.first + 2 || !acts_at(article - 1)) return {};
  TokenIndex verb = article - 1;
  while (verb > s.first && (draft_.at(verb) == draft_.at(article - 1) || c_.determiner(verb))) --verb;
  const bool gives = c_.in(verb, w_.gift_verbs) || one_of(c_[verb].word.verb_lemma, "assign", "hand", "set");
  return gives ? named(draft_.at(article - 1)) : Subject{};
}

Subject GoalActors::holder(TokenIndex noun, TokenIndex to, const Sentence& s) const {
  // "by X", "of X", "for X" between the noun and what it governs
  for (TokenIndex k = noun + 1; k < to; ++k) {
    if (!c_.is(k, "of", "by", "for", "on", "between", "among") || draft_.at(k) != kNobody) continue;
    if (c_.is(k, "of") && k == noun + 1 && c_.in(noun, w_.deeds)) continue;  // "the reform of X to"
    TokenIndex end = k + 1;
    while (end < to && !c_.auxiliary(end)) ++end;
    if (c_.is(k + 1, "us")) return {Kind::first_person, {}};
    Subject who = noun_phrase(k + 1, end, s, 1);
    const bool pact = c_.is(k, "between", "among");
    if (who.named() || ((who.kind == Kind::agent || who.kind == Kind::first_person) && !pact)) return who;
    break;
  }
  // "charged the Board with the task to"
  TokenIndex with = noun;
  while (with > s.first + 2 && noun - with < 4 && !c_.is(with, "with")) --with;
  if (c_.is(with, "with") && with < noun)
    for (TokenIndex k = with; k > s.first + 1 && with - k < 10; --k) {
      if (c_.shape(k - 1) == Shape::punct) break;
      if (draft_.at(k - 1) == kNobody &&
          one_of(c_[k - 1].word.verb_lemma, "charge", "task", "entrust", "vest"))
        if (const Subject who = noun_phrase(k, with, s, 1); who.named()) return who;
    }
  // "Norway's respect for the law and commitment to": of the same one
  if (noun > s.first + 4 && c_.is(noun - 1, "and"))
    for (TokenIndex k = noun - 1; k > s.first + 1 && noun - k < 14 && !c_.finite_verb(k, s.first); --k)
      if (c_[k].text == "'s" && acts_at(k - 1)) return named(draft_.at(k - 1));
  // "its plan", "the Council's plan", "the EU plan"
  for (TokenIndex k = noun; k > s.first && k + 7 > noun; --k) {
    if (c_.is(k - 1, "our", "my")) {
      // "We, the leaders of X, affirm our resolve to"
      if (c_.is(s.first, "we") && c_.is(s.first + 1, ",")) {
        TokenIndex close = s.first + 2;
        while (close < k && !c_.is(close, ",")) ++close;
        if (Subject who = noun_phrase(s.first + 2, close, s, 1); who.named()) return who;
      }
      return {Kind::first_person, {}};
    }
    if (c_.is(k - 1, "its", "their", "his", "her")) {
      Subject who = clause_subject(k - 1, s);
      if (who.named() || who.kind == Kind::first_person) return who;
      if (who.kind == Kind::agent && c_.is(k - 1, "their")) return who;  // "The ministers affirmed their"
      return pronoun(k - 1, s, 1);
    }
    if (acts_at(k - 1) && c_[k].text[0] >= '0' && c_[k].text[0] <= '9')
      break;  // "gave the Assembly ten-year plans to"
    if (acts_at(k - 1)) return named(draft_.at(k - 1));
    if (const EntityIndex e = country_of(k - 1); e != kNobody) return named(e);
    const bool plural = one_of(c_[k - 1].text, "'", "’") && !c_[k - 1].space_before;
    if ((c_[k - 1].text == "'s" || plural) && k >= s.first + 2) {
      if (acts_at(k - 2)) return named(draft_.at(k - 2));
      if (k >= s.first + 3 && plural_members(k - 2) && is_body(draft_.at(k - 3)))
        return named(draft_.at(k - 3));  // "the NATO members' pledge"
      if (const EntityIndex e = body(k - 2, true); e != kNobody) return named(e);
      return {c_.in(k - 2, w_.agents) ? Kind::agent : Kind::thing, {}};
    }
    if (c_.is(k - 1, "a", "an", "the", "one")) {
      if (k > s.first + 1 && c_.is(k - 2, "us", "me"))
        return {Kind::first_person, {}};  // "gives us a way to"
      if (const Subject who = apposed(k - 1, s); who.named()) return who;
      if (const Subject who = receiver(k - 1, s); who.named()) return who;
      break;
    }
    if (c_.determiner(k - 1) || c_.preposition(k - 1) || c_.shape(k - 1) == Shape::punct ||
        c_.finite_verb(k - 1, s.first))
      break;
  }
  return clause_subject(noun, s);
}

// ---- Who says it

// "On behalf of X I thank": X.
Subject GoalActors::on_behalf(TokenIndex at, const Sentence& s) const {
  for (TokenIndex k = s.first + 1; k + 2 < at; ++k)
    if (c_.is(k, "behalf") && c_.is(k + 1, "of")) {
      TokenIndex end = k + 2;
      while (end < at && !c_.is(end, ",") && !c_.pronoun(end)) ++end;
      return noun_phrase(k + 2, end, s);
    }
  return {};
}

Subject GoalActors::outer_subject(TokenIndex at, const Sentence& s) const {
  constexpr int kMostClauses = 4;
  TokenIndex verb = at;
  for (int i = 0; i < kMostClauses; ++i) {
    verb = finite_before(verb, s);
    if (verb == kNoToken) return {};
    if (verb + 1 < s.last) {  // what is done to somebody is no deed of his
      const TokenIndex main = c_.after_adverbs(verb + 1, s.last - 1);
      if (c_.is(main, "be", "been") || (c_.is(verb, "is", "are", "was", "were") && c_.participle(main)))
        return {};
    }
    const Subject who = subject(verb, s, 0);
    if (who.named()) return who;
    if (who.acts()) return {};
  }
  return {};
}

Subject GoalActors::maker(TokenIndex at, const Sentence& s) const {
  constexpr TokenIndex kReach = 40;
  for (TokenIndex by = at; by > s.first + 1 && at - by < kReach; --by) {
    if (c_.is(by, ";") || c_.is(by, ":")) return {};
    if (!c_.is(by, "by") || draft_.at(by) != kNobody || !c_.participle(by - 1)) continue;
    if (!c_.in(by - 1, w_.presenting_verbs)) continue;
    TokenIndex end = by + 1;
    while (end < at && !finite_at(end, s) && !(c_.shape(end) == Shape::punct && draft_.at(end) == kNobody))
      ++end;
    return noun_phrase(by + 1, end, s);
  }
  return {};
}

Subject GoalActors::opening(TokenIndex at, const Sentence& s) const {
  constexpr TokenIndex kLongest = 14;
  if (!c_.is(s.first, "for") || s.first + 1 >= at) return {};
  TokenIndex comma = s.first + 1;
  while (comma < at && comma < s.first + kLongest && (!c_.is(comma, ",") || draft_.at(comma) != kNobody))
    ++comma;
  if (comma >= at || !c_.is(comma, ",")) return {};
  const Subject who = noun_phrase(s.first + 1, comma, s);
  const TokenIndex name = c_.determiner(s.first + 1) ? s.first + 2 : s.first + 1;
  return who.named() && name < at && draft_.at(name) == who.who.front() ? who : Subject{};
}

Subject GoalActors::speaker(TokenIndex at, const Sentence& s) const {
  constexpr TokenIndex kOffice = 14;  // "said Co-leader and candidate for the north Ann Berg"
  if (!c_[at].in_quotes) return {};
  const auto in_sentence = [&](const Sentence& x) -> Subject {
    for (TokenIndex k = x.first; k < x.last; ++k) {
      if (c_[k].in_quotes || !c_.in(k, w_.reporting_verbs) || draft_.at(k) != kNobody) continue;
      if (c_.finite_verb(k, x.first)) {
        Subject who = subject(k, x, 1);
        if (who.named()) return who;
      }
      // "..., said Ann Berg"
      for (TokenIndex n = k + 1; n < x.last && n < k + kOffice && !c_[n].in_quotes && !c_.auxiliary(n); ++n)
        if (acts_at(n) && (n < k + 6 || being(draft_.at(n)) == Being::person)) return named(draft_.at(n));
    }
    return {};
  };
  Subject who = in_sentence(s);
  for (TokenIndex k = s.first + 2; !who.named() && k < at && k < s.first + 12; ++k)  // "Ann Berg: “We will"
    if (c_.quotation_mark(k)) {
      if (c_.is(k - 1, ":") && acts_at(k - 2)) who = named(draft_.at(k - 2));
      break;
    }
  // A quotation of several sentences: its speaker is named where it begins or ends.
  const auto& sentences = c_.analysis().sentences;
  for (std::uint32_t i = c_[at].sentence; !who.named() && i > 0 && c_[at].sentence - i < 4; --i) {
    if (sentences[i - 1].block != s.block) break;
    who = in_sentence(sentences[i - 1]);
  }
  // The next paragraph of a quotation, or the next one of the same speaker: it begins with quotation marks.
  const auto& blocks = c_.analysis().blocks;
  constexpr std::uint32_t kParagraphs = 3, kSentences = 8;
  for (std::uint32_t b = s.block; !who.named() && b > 0 && s.block - b < kParagraphs; --b) {
    if (!c_.quotation_mark(blocks[b].first) || blocks[b - 1].kind != BlockKind::paragraph) break;
    const std::uint32_t last = blocks[b - 1].last_sentence;
    for (std::uint32_t i = last; !who.named() && i > blocks[b - 1].first_sentence && last - i < kSentences;
         --i)
      who = in_sentence(sentences[i - 1]);
  }
  return who;
}

Subject GoalActors::reporter(TokenIndex at, const Sentence& s) const {
  for (TokenIndex k = at; k > s.first && at - k < kFar; --k) {
    // "Ann believes this is"
    if (k < at && c_.in(k - 1, w_.reporting_verbs) && c_.finite_verb(k - 1, s.first) &&
        (c_.determiner(k) || c_.pronoun(k) || acts_at(k)) && finite_before(at, s) != k - 1) {
      Subject who = subject(k - 1, s, 1);
      if (who.named()) return who;
    }
    if (!c_.is(k - 1, "that")) continue;
    // "has been clear that", "made it clear that"
    if (k > s.first + 2 && c_.is(k - 2, "clear", "adamant", "convinced", "confident")) {
      const TokenIndex verb = finite_before(k - 2, s);
      const Subject who = verb == kNoToken ? Subject{} : subject(verb, s, 1);
      if (who.named()) return who;
    }
    for (TokenIndex v = k - 1; v > s.first && k - v < 9; --v) {
      if (c_.subordinator(v - 1) && v + 1 < k) break;
      if (c_.in(v - 1, w_.reporting_verbs) && c_.finite_verb(v - 1, s.first)) {
        Subject who = subject(v - 1, s, 1);
        if (who.acts()) return who;
      }
    }
  }
  return {};
}

}  // namespace stemma::ingest
