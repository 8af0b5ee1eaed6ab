#include "ingest/extract/clauses/clauses.hpp"

#include <algorithm>

#include "ingest/extract/clauses/clause_pass.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kMostMembers = 64;

}  // namespace

void SentenceReading::clear() {
  items.clear();
  phrases.clear();
  clauses.clear();
  arguments.clear();
}

std::vector<PhraseIndex> SentenceReading::members(PhraseIndex p) const {
  std::vector<PhraseIndex> found;
  members(p, found);
  return found;
}

void SentenceReading::members(PhraseIndex p, std::vector<PhraseIndex>& found) const {
  found.assign(1, p);
  const auto end = std::min<std::size_t>(phrases.size(), p + kMostMembers);
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (phrases[k].tie == Tie::coordination &&
        std::find(found.begin(), found.end(), phrases[k].governor) != found.end())
      found.push_back(k);
}

std::vector<PhraseIndex> SentenceReading::subjects(const Clause& clause) const {
  std::vector<PhraseIndex> found;
  subjects(clause, found);
  return found;
}

void SentenceReading::subjects(const Clause& clause, std::vector<PhraseIndex>& found) const {
  found.clear();
  PhraseIndex p = clause.subject;
  while (p != kNoPhrase && found.size() < kMostClimbs) {
    found.push_back(p);
    if (!clause.climbs) break;
    const PhraseIndex above = phrases[p].governor;
    p = above != kNoPhrase ? above : said_of(p, clause);
  }
}

// "X was a lawyer who served": what the lawyer is said of.
PhraseIndex SentenceReading::said_of(PhraseIndex p, const Clause& before) const {
  for (const Clause& c : clauses) {
    if (c.first >= before.first) break;
    if (c.lemma != "be" && c.lemma != "become") continue;
    for (const Argument& a : arguments_of(c))
      if (a.phrase == p && a.preposition.empty()) return c.subject;
  }
  return kNoPhrase;
}

std::vector<PhraseIndex> SentenceReading::described_by(PhraseIndex p, const schema::Schema& schema,
                                                       schema::ListId copulas) const {
  std::vector<PhraseIndex> found;
  const auto end = std::min<std::size_t>(phrases.size(), p + kMostClimbs);
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (phrases[k].governor == p && phrases[k].tie == Tie::apposition) found.push_back(k);
  // "one of the agencies", "a bank and an agency of"
  PhraseIndex top = p;
  for (int n = 0; n < 2 && phrases[top].governor != kNoPhrase; ++n) {
    const char kind = phrases[phrases[top].governor].kind;
    const bool climbs = phrases[top].tie == Tie::coordination ||
                        (phrases[top].tie == Tie::preposition && phrases[top].preposition == "of");
    if ((kind != 'n' && kind != 'r') || !climbs) break;
    top = phrases[top].governor;
  }
  if (phrases[top].tie == Tie::apposition) found.push_back(phrases[top].governor);
  for (const Clause& c : clauses) {
    if (c.negated) continue;
    const bool said = std::ranges::any_of(arguments_of(c), [&](const Argument& a) {
      return a.phrase == top &&
             (a.preposition == "as" || (a.preposition.empty() && schema.in(copulas, c.lemma)));
    });
    if (!said) continue;
    for (const PhraseIndex subject : subjects(c))
      for (const PhraseIndex m : members(subject))
        if (phrases[m].first < c.first) found.push_back(m);
  }
  return found;
}

bool SentenceReading::has_object(const Clause& clause) const {
  return std::ranges::any_of(arguments_of(clause), [](const Argument& a) { return a.preposition.empty(); });
}

ClauseReader::Lists::Lists(const schema::Schema& s)
    : joiners(s.list("clause_joiners")),
      times(s.list("clause_times")),
      denying_verbs(s.list("denying_verbs")),
      praising_verbs(s.list("praising_verbs")),
      examples(s.list("clause_examples")),
      person_nouns(s.list("person_nouns")),
      naming_verbs(s.list("naming_verbs")),
      telling_verbs(s.list("telling_verbs")),
      office_times(s.list("office_times")),
      office_participles(s.list("office_participles")) {}

ClauseReader::ClauseReader(const Draft& draft, const NameWords& words)
    : draft_(draft),
      a_(draft.analysis()),
      words_(words),
      lists_(schema::lists_of<Lists>(*a_.schema)),
      traits_(a_, clause_traits) {}

void ClauseReader::read(TokenIndex first, TokenIndex last, SentenceReading& sentence) const {
  ClausePass(*this, first, last, sentence).run();
}

}  // namespace stemma::ingest
