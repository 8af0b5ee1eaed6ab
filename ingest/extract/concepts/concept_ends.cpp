#include "ingest/extract/concepts/concept_ends.hpp"

#include <algorithm>

#include "ingest/extract/clauses/clauses.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kLongestSubject = 36;  // words before a verb that may be its subject
using VerbForm = schema::Word::VerbForm;

constexpr TokenIndex kLongestAside = 40;
constexpr TokenIndex kLongestMember = 5;  // words of one member of a list before its term

}  // namespace

EndLists::EndLists(const schema::Schema& s)
    : links(s.list("concept_prepositions")),
      prepositions(s.list("term_prepositions")),
      auxiliaries(s.list("term_auxiliaries")),
      subjects(s.list("term_subjects")),
      agents(s.list("agent_nouns")),
      bodies(s.list("body_nouns")),
      roles(s.list("roles")),
      persons(s.list("wordnet_persons")),
      wants(s.list("want_nouns")),
      grounds(s.list("ground_nouns")),
      determiners(s.list("term_determiners")),
      raising(s.list("raising_words")),
      subject_nouns(s.list("subject_nouns")),
      subject_terms(s.list("subject_terms")),
      deeds(s.list("goal_deeds")),
      things(s.list("acting_things")) {}

ConceptEnds::ConceptEnds(const Draft& draft)
    : draft_(draft),
      t_(draft.analysis().tokens),
      briefs_(draft.analysis().briefs.data()),
      lists_(schema::lists_of<EndLists>(*draft.analysis().schema)) {
  find_places();
  next_term_ = all_terms_.begin();
  next_goal_ = all_goals_.begin();
}

void ConceptEnds::go_to(const Sentence& sentence) {
  s_ = &sentence;
  const auto within = [&](const std::vector<End>& all, std::vector<End>::const_iterator& next) {
    while (next != all.end() && next->first < sentence.first) ++next;
    const auto from = next;
    while (next != all.end() && next->first < sentence.last) ++next;
    return Ends(from, next);
  };
  terms_ = within(all_terms_, next_term_);
  goals_ = within(all_goals_, next_goal_);
}

// "rule of law": a link stands between two words.
bool ConceptEnds::linked(const End& e) const {
  for (TokenIndex i = e.first + 1; i + 1 < e.last; ++i)
    if (t_[i].word.lists[lists_.links] || t_[i].lower == "and" || t_[i].lower == "or") return true;
  return false;
}

// Mentions of terms and goals in order; of those inside one another the longest.
void ConceptEnds::find_places() {
  std::vector<End> terms, goals;
  terms.reserve(draft_.mentions().size());
  goals.reserve(draft_.mentions().size() / 8);
  for (const DraftMention& m : draft_.mentions()) {
    const End end{draft_.resolve(m.entity), m.first, m.last};
    if (end.entity >= draft_.entity_count()) continue;
    const std::string_view type = draft_.entity(end.entity).type;
    if (type == "goal")
      goals.push_back(end);
    else if (type == "concept" && !vague(end))
      terms.push_back(end);
  }
  const auto longest = [](std::vector<End>& all, std::vector<End>& outer, auto left_out) {
    std::sort(all.begin(), all.end(), [](const End& x, const End& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    outer.reserve(all.size());
    for (std::size_t k = 0; k < all.size(); ++k)
      if ((outer.empty() || all[k].first >= outer.back().last) && !left_out(k)) outer.push_back(all[k]);
  };
  longest(terms, all_terms_, [&](std::size_t k) { return loose(terms, k); });
  every_term_ = std::move(terms);
  longest(goals, all_goals_, [](std::size_t) { return false; });
}

// "focus" and "Xi" are too little to say anything of; "peace" is not, nor what the text is about.
bool ConceptEnds::vague(const End& term) const {
  constexpr std::uint16_t kSalient = 600;
  if (term.last - term.first > 1) return false;
  if (draft_.at(term.first) != kNobody) return true;
  if (briefs_[term.first].shape == Shape::upper) return false;
  const schema::Word& word = t_[term.first].word;
  const bool told = word.noun && draft_.entity(term.entity).salience >= kSalient;
  return !(told || word.lists[lists_.subject_nouns]);
}

// "movement" of "free movement of goods"
TokenIndex ConceptEnds::head(const End& term) const {
  TokenIndex i = term.first;
  while (i + 1 < term.last && !t_[i + 1].word.lists[lists_.links]) ++i;
  return i;
}

bool ConceptEnds::acts_itself(const End& term) const {
  const bool whole = draft_.entity(term.entity).name.find(" of ") != std::string::npos;
  const TokenIndex noun = whole ? head(term) : term.last - 1;
  return acts(noun) && !(noun > term.first && in(noun, lists_.things));
}

// "basis of tax compliance", where "tax compliance" is a term too
bool ConceptEnds::loose(const std::vector<End>& terms, std::size_t k) const {
  const End& term = terms[k];
  if (!linked(term)) return false;
  const std::size_t words = term.last - term.first;  // "peace and security"
  if (draft_.analysis().longest_phrase(lists_.subject_terms, term.first, words) == words) return false;
  const auto salience = [&](const End& e) { return draft_.entity(e.entity).salience; };
  const Token& noun = t_[head(term)];  // "main drivers of growth"
  const bool ground = noun.word.lists[lists_.grounds] || part_ground(noun.lower);
  for (std::size_t inner = k + 1; inner < terms.size() && terms[inner].first < term.last; ++inner)
    if (!linked(terms[inner]) &&
        (ground || (terms[inner].last - terms[inner].first > 1 && salience(terms[inner]) >= salience(term))))
      return true;
  return false;
}

// ---- near a place; ends never overlap, so the one before it is the last that begins before i

Ends::iterator ConceptEnds::at_or_behind(Ends ends, TokenIndex i) {
  return std::lower_bound(ends.begin(), ends.end(), i,
                          [](const End& e, TokenIndex at) { return e.first < at; });
}

const End* ConceptEnds::before(Ends ends, TokenIndex i, TokenIndex reach) {
  auto e = at_or_behind(ends, i);
  while (e != ends.begin() && (e - 1)->last > i) --e;  // at most the one that holds i
  return e != ends.begin() && i - (e - 1)->last <= reach ? &*(e - 1) : nullptr;
}

const End* ConceptEnds::behind(Ends ends, TokenIndex i, TokenIndex reach) {
  const auto e = at_or_behind(ends, i);
  return e != ends.end() && e->first - i <= reach ? &*e : nullptr;
}

const End* ConceptEnds::last_called(TokenIndex i, const Token& noun) const {
  constexpr TokenIndex kFarthest = 400;
  for (auto e = at_or_behind(all_terms_, i); e != Ends(all_terms_).begin();) {
    --e;
    if (t_[e->first].block != t_[i].block || e->first + kFarthest < i) return nullptr;
    if (t_[e->last - 1].word.noun_lemma == noun.word.noun_lemma && !linked(*e)) return &*e;
  }
  return nullptr;
}

const End* ConceptEnds::goal_around(TokenIndex i) const {
  const auto e = at_or_behind(goals_, i + 1);
  return e != goals_.begin() && i <= (e - 1)->last ? &*(e - 1) : nullptr;
}

bool ConceptEnds::inside_term(TokenIndex i) const {
  const auto e = at_or_behind(terms_, i + 1);
  return e != terms_.begin() && i < (e - 1)->last && (e - 1)->last - (e - 1)->first > 1;
}

// "way for peace", which tells of peace: the term from the "peace" on, or that around it.
const End* ConceptEnds::told_from(TokenIndex i) const {
  const auto e = at_or_behind(terms_, i);
  if (e == terms_.begin() || i >= (e - 1)->last || !in(i - 1, lists_.links)) return nullptr;
  const auto inner = at_or_behind(every_term_, i);  // of those that begin there the longest
  const bool inside = inner != Ends(every_term_).end() && inner->first == i && inner->last <= (e - 1)->last;
  return inside ? &*inner : &*(e - 1);
}

// ---- clauses

bool ConceptEnds::be(TokenIndex i) const { return i >= s_->first && t_[i].word.verb_lemma == "be"; }

bool ConceptEnds::adverb(TokenIndex i) const {
  const schema::Word& w = t_[i].word;
  return (w.adverb && !w.noun && !w.adjective && !w.verb && !in(i, lists_.prepositions)) ||
         word(i, "also", "further", "only", "both", "long", "often", "now", "still", "already");
}

// Does the verb at i say something of what stands before it?
bool ConceptEnds::says(TokenIndex i) const {
  const TokenIndex first = s_->first;
  const schema::Word& w = t_[i].word;
  if (!w.verb || i == first) return false;
  TokenIndex before = i - 1;
  while (before > first && adverb(before)) --before;
  if (in(before, lists_.auxiliaries) || word(before, "helps", "help")) return true;
  switch (w.verb_form) {
    case VerbForm::s:
      return true;
    case VerbForm::ing:
      return be(before);
    case VerbForm::ed:
      return !be(before) && term_before(before + 1, 0) != nullptr && i + 1 < s_->last &&
             (in(i + 1, lists_.determiners) || word(i + 1, "not", "both") ||
              term_behind(i + 1, 0) != nullptr || t_[i + 1].word.adjective);
    case VerbForm::base:
      break;
    case VerbForm::none:
      return false;
  }
  if (word(before, "that", "which")) return true;
  if (word(before, "to")) return raised(before);
  const schema::Word& noun = t_[before].word;
  return (noun.noun && t_[before].lower.ends_with('s') && noun.noun_lemma != t_[before].lower) ||
         list_before(before + 1).size() > 1;
}

// "expected to", "helps to": what is said of the verb behind is said of the subject before.
bool ConceptEnds::raised(TokenIndex to) const {
  return word(to, "to") && to > s_->first && in(to - 1, lists_.raising);
}

// ---- noun phrases

// "the police", but not "policing"
bool ConceptEnds::acts(TokenIndex i) const {
  return (in(i, lists_.agents) || in(i, lists_.bodies) || in(i, lists_.roles) || in(i, lists_.persons)) &&
         !t_[i].lower.ends_with("ing");
}

bool ConceptEnds::named(TokenIndex i) const {
  const EntityIndex e = draft_.at(i);
  return e < draft_.entity_count() && draft_.entity(e).type != "concept";
}

ConceptEnds::Part ConceptEnds::part(TokenIndex i) const {
  const Token& token = t_[i];
  if (word(i, ",", "and", "or", "&")) return Part::joiner;
  if (token.shape == Shape::punct) return possessive(token.text) ? Part::noun : Part::other;
  if (in(i, lists_.prepositions)) return Part::preposition;
  if (in(i, lists_.auxiliaries) || in(i, lists_.subjects) || token.word.verb_lemma == "be" ||
      word(i, "that", "not", "to", "if", "because", "while", "when", "where", "whose", "but", "thereby",
           "thus"))
    return Part::other;
  const schema::Word& w = token.word;
  const bool verb = w.verb && w.verb_form != schema::Word::VerbForm::ing &&
                    w.verb_form != schema::Word::VerbForm::ed && (w.verb_share > 60 || !w.noun);
  // "federal support", "the drive"
  const bool noun = w.noun && i > s_->first &&
                    (in(i - 1, lists_.determiners) ||
                     (t_[i - 1].word.adjective && !t_[i - 1].word.noun && !t_[i - 1].word.adverb));
  return verb && !w.adjective && !noun ? Part::other : Part::noun;
}

// "water" of "water prices", where that is no term: the head noun is another thing.
bool ConceptEnds::modifies(const End& term) const {
  if (term.last >= s_->last || t_[term.last].shape != Shape::lower || term_from(term.last) != nullptr)
    return false;
  const schema::Word& next = t_[term.last].word;
  const TokenIndex behind = term.last + 1;
  const bool ends = behind >= s_->last || t_[behind].shape == Shape::punct || in(behind, lists_.prepositions);
  return next.noun && (next.verb_share < 30 || ends) && !next.adjective && !next.adverb &&
         part(term.last) == Part::noun;
}

// "promotion" of "promotion of trade", which tells of the trade
bool ConceptEnds::deed_of(const End& term) const {
  return term.last == term.first + 1 && word(term.last, "of") &&
         (in(term.first, lists_.deeds) ||
          word(term.first, "principle", "principles", "process", "system", "spirit", "level", "levels"));
}

TokenIndex ConceptEnds::behind_joiners(TokenIndex i) const {
  while (i < s_->last) {
    if (word(i, ",", "and", "or", "&"))
      ++i;
    else if (word(i, "but") && word(i + 1, "also"))
      i += 2;
    else if (word(i, "as") && word(i + 1, "well") && word(i + 2, "as"))
      i += 3;
    else
      break;
  }
  return i;
}

// Where the aside begins that the mark at `close` ends: "trade — in goods and services — creates jobs".
TokenIndex ConceptEnds::aside_start(TokenIndex close) const {
  const bool bracket = word(close, ")");
  if (!bracket && !word(close, "—", "–")) return close;
  for (TokenIndex i = close; i > s_->first && close - i < kLongestAside; --i)
    if (bracket ? word(i - 1, "(") : t_[i - 1].text == t_[close].text) return i - 1;
  return close;
}

TokenIndex ConceptEnds::phrase_start(TokenIndex end) const {
  TokenIndex start = end, asides = 0;
  while (start > s_->first && end - start < kLongestSubject + asides) {
    if (const TokenIndex aside = aside_start(start - 1); aside < start - 1 && aside > s_->first) {
      asides += start - aside;
      start = aside;
      continue;
    }
    if (const End* term = term_before(start, 0); term != nullptr)
      start = term->first;
    else if (part(start - 1) != Part::other)
      --start;
    else
      break;
  }
  return start;
}

TokenIndex ConceptEnds::behind_aside(TokenIndex i, TokenIndex end) const {
  if (!word(i, "(", "—", "–")) return i;
  for (TokenIndex close = i + 1; close < end; ++close)
    if (aside_start(close) == i) return close + 1;
  return i;
}

// "The hills are dry, and the valley": what stands before ", and" is another clause's.
TokenIndex ConceptEnds::behind_clause(TokenIndex start, TokenIndex end) const {
  if (start == s_->first || !t_[start - 1].word.verb) return start;
  for (TokenIndex i = end; i > start + 1; --i)
    if (word(i - 1, "and") && word(i - 2, ",")) return i;
  return start;
}

std::vector<End> ConceptEnds::phrase_before(TokenIndex end, Actors actors) const {
  TokenIndex i = phrase_start(end);
  if (i < end && part(i) == Part::preposition && term_from(i) == nullptr) {  // "In 2020, trade"
    while (i < end && !word(i, ",")) ++i;
    if (i == end) return {};
    ++i;
  }
  i = behind_clause(i, end);
  std::vector<End> ends, inner;
  bool complement = false, of = true, actor = false, several = false;
  TokenIndex head = end;
  const auto close = [&] {  // of a head that is no term what it is of
    if (ends.empty() || several) ends.insert(ends.end(), inner.begin(), inner.end());
    inner.clear();
  };
  while (i < end) {
    if (const TokenIndex behind = behind_aside(i, end); behind > i) {
      i = behind;
      continue;
    }
    if (const End* term = term_from(i); term != nullptr && term->last <= end && !deed_of(*term)) {
      if (!complement) {
        ends.push_back(*term);
        head = term->last - 1;
        actor = acts_itself(*term);
        several = false;
      } else if (of) {
        inner.push_back(*term);
      }
      i = term->last;
      continue;
    }
    const Part p = part(i);
    if (p == Part::preposition) {
      of = !complement && word(i, "of", "in", "for", "to", "between");
      complement = true;
    } else if (p == Part::joiner && complement && in(i + 1, lists_.determiners)) {
      close();  // "higher wages and a rise in exports"
      complement = false;
      several = true;
    } else if (p == Part::noun && !complement && !t_[i].word.adverb) {
      actor = named(i) || acts(i);
      head = i;
    }
    ++i;
  }
  close();
  if ((actor && actors == Actors::leave_out) || in(head, lists_.wants)) return {};
  std::erase_if(ends, [&](const End& e) {
    return (acts_itself(e) && actors == Actors::leave_out) || in(e.last - 1, lists_.wants) ||
           in(e.first, lists_.wants);
  });
  return ends;
}

ConceptEnds::Phrase ConceptEnds::phrase_behind(TokenIndex first, Actors actors) const {
  Phrase phrase{{}, first};
  TokenIndex i = first, member = 0;
  bool of = false;
  if (const End* around = told_from(first); around != nullptr) {
    if (actors == Actors::take || !acts_itself(*around)) phrase.ends.push_back(*around);
    phrase.last = around->last;
    i = behind_joiners(around->last);
    if (i == around->last) return phrase;
  }
  while (i < s_->last) {
    if (const End* term = term_from(i); term != nullptr && !deed_of(*term)) {
      if (term_from(term->last) != nullptr) {  // "private sector" of "private sector standards"
        i = term->last;
        continue;
      }
      if ((actors == Actors::take || !acts_itself(*term)) && !modifies(*term)) phrase.ends.push_back(*term);
      phrase.last = i = term->last;
      const TokenIndex next = behind_joiners(i);
      if (next == i) break;
      i = next;
      member = 0;
      of = false;
      continue;
    }
    const Part p = part(i);
    if (p != Part::joiner)
      ++member;
    else if (i > s_->first && t_[i - 1].word.adjective)  // "a robust, open and fair"
      member = 0;
    if (p == Part::other || member > kLongestMember) break;
    if (p == Part::preposition) {
      if (of || !word(i, "of", "in", "to", "for", "between")) break;
      if (!phrase.ends.empty() && (member == 1 || !word(i, "of"))) break;  // "trade, in short, ..."
      of = true;
      member = 0;
      if (in(i - 1, lists_.wants)) break;
    }
    ++i;
  }
  return phrase;
}

std::vector<End> ConceptEnds::list_before(TokenIndex end, Actors actors) const {
  std::vector<End> list;
  if (word(end - 1, ",")) --end;
  TokenIndex i = end;
  while (i > s_->first) {  // a member, from its end back; not each need be a term
    const End* term = term_before(i, 0);
    if (term != nullptr) {
      if (actors == Actors::take || !acts_itself(*term)) list.insert(list.begin(), *term);
      i = term->first;
    } else if (i == end && end > s_->first + 2 && t_[end - 1].word.noun && word(end - 2, "and", "or") &&
               term_before(end - 2, 0) != nullptr) {
      --i;  // "trade and security", where security is no term
    } else if (i == end) {
      return {};  // the nearest is none
    }
    for (TokenIndex n = 0; n < kLongestMember && i > s_->first && part(i - 1) == Part::noun; ++n) --i;
    const TokenIndex joined = i;
    while (i > s_->first && part(i - 1) == Part::joiner) --i;
    if (i == joined) break;
  }
  return list;
}

std::vector<End> ConceptEnds::list_behind(TokenIndex i, TokenIndex reach) const {
  for (const End* term = term_behind(i, reach); term != nullptr && term->first - i <= reach;
       term = term_behind(term->last, reach)) {
    for (TokenIndex k = i; k < term->first; ++k)
      if (word(k, ";", ":", "(", "\"", "“")) return {};
    if (!acts_itself(*term)) return phrase_behind(term->first).ends;
  }
  return {};
}

}  // namespace stemma::ingest
