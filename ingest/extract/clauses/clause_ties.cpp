// What a noun phrase hangs on, and which part of a clause it is.
#include <algorithm>

#include "ingest/extract/clauses/clause_pass.hpp"
#include "ingest/extract/names/places.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

void ClausePass::tie(PhraseIndex index) {
  Phrase& p = out_.phrases[index];
  if (before_ == Before::possessive && latest_ != kNoPhrase) {
    // "Norway's parliament" stands where "Norway" stood.
    p.owner = latest_;
    out_.phrases[latest_].tie = Tie::none;
    out_.phrases[latest_].governor = kNoPhrase;
    restore(owner_place_);
  }
  owner_place_ = place();
  const Before before = before_;
  const PhraseIndex latest = latest_;
  before_ = Before::phrase;
  latest_ = index;
  const auto hang = [&](Tie tie, PhraseIndex governor) {
    p.tie = tie;
    p.governor = governor;
  };
  switch (before) {
    case Before::preposition:
      p.preposition = preposition_;
      if (prepared_ != kNoPhrase) hang(Tie::preposition, prepared_);
      if (p.kind == 'd' || !in_person(prepared_)) argument(index, preposition_);
      return;
    case Before::joiner:
      if (behind_apposition_ != kNoPhrase && alike(p.kind, out_.phrases[behind_apposition_].kind))
        return hang(Tie::coordination, behind_apposition_);
      if (const PhraseIndex partner = alike(index, latest); partner != kNoPhrase)
        return hang(Tie::coordination, partner);
      if (const PhraseIndex doer =
              together_ && !out_.clauses.empty() ? out_.clauses.back().subject : kNoPhrase;
          doer != kNoPhrase && actor(p.kind) && actor(out_.phrases[doer].kind)) {
        p.preposition = "with";  // "X opened the fair, together with Y"
        return hang(Tie::coordination, doer);
      }
      break;
    case Before::open:
      if (p.kind == 'p') {  // "the chair of the board (Mr Berg)"
        const PhraseIndex office =
            above(latest, [](const Phrase& q) { return q.kind == 'p' || q.kind == 'r'; });
        if (office != kNoPhrase && out_.phrases[office].kind == 'r') return hang(Tie::apposition, office);
      }
      if (latest != kNoPhrase) hang(Tie::bracket, latest);
      return;
    case Before::comma:
      behind_comma_ = index;
      if (latest != kNoPhrase && behind_comma(index, latest)) return;
      break;
    case Before::phrase:
      if (p.kind != 'd' && item_kind(p.kind) && tokens_[p.first].newline_before) break;
      if (p.kind == 'p' && latest != kNoPhrase) {  // "the Minister of Finance Ann Berg"
        const PhraseIndex office = above(latest, [](const Phrase& q) { return q.kind == 'r'; });
        if (office != kNoPhrase && out_.phrases[latest].tie == Tie::preposition)
          return hang(Tie::apposition, office);
      }
      if (p.kind == 'r' && latest != kNoPhrase && out_.phrases[latest].kind == 'd')
        if (const PhraseIndex told = before_dates(latest); told != kNoPhrase)
          return hang(out_.phrases[told].kind == 'p' ? Tie::apposition : Tie::coordination, told);
      if (p.kind == 'd' && latest != kNoPhrase) {
        hang(Tie::adjacent, latest);
        argument(index, "on");
        return;
      }
      break;
    default:
      break;
  }
  if (p.kind == 'd') {
    argument(index, "on");
  } else if (objects_ && !out_.clauses.empty() &&
             (before != Before::joiner || out_.has_object(out_.clauses.back()))) {
    add_argument({index, {}});
  } else if (candidate_ == kNoPhrase || climbs_ || before != Before::phrase) {
    if (climbs_ && candidate_ == antecedent_) {  // "the summit that Norway hosted"
      climbs_ = false;
      relative_object_ = antecedent_;
    }
    candidate_ = index;
  }
}

// "X, from 1990 to 1994 director", "X was dean, and in 1994 rector": X, or the office before it.
PhraseIndex ClausePass::before_dates(PhraseIndex date) const {
  while (date > 0 && out_.phrases[date].kind == 'd') --date;
  if (out_.phrases[date].kind == 'd') return kNoPhrase;
  const PhraseIndex told = above(date, [](const Phrase& q) { return q.kind == 'p' || q.kind == 'r'; });
  const Phrase& first = out_.phrases[date + 1];
  const std::string_view comma = first.first >= 2 ? std::string_view(tokens_[first.first - 2].text) : "";
  const std::string_view nearer = first.first >= 1 ? std::string_view(tokens_[first.first - 1].text) : "";
  return one_of(comma, ",", "and") || one_of(nearer, ",", "and") ? told : kNoPhrase;
}

bool ClausePass::in_person(PhraseIndex governor) const {
  if (governor == kNoPhrase || preposition_ == "as" || preposition_ == "among" || preposition_ == "by")
    return false;
  return preposition_ == "of" || above(governor, [&](const Phrase& q) {
                                   return (q.kind == 'r' || q.kind == 'p') && !out_.clauses.empty() &&
                                          q.first >= out_.clauses.back().last;
                                 }) != kNoPhrase;
}

ClausePass::Place ClausePass::place() const {
  return {before_,
          latest_,
          candidate_,
          prepared_,
          preposition_,
          objects_,
          climbs_,
          fronted_.size(),
          out_.clauses.empty() ? 0 : out_.arguments.size() - out_.clauses.back().first_argument};
}

void ClausePass::restore(const Place& to) {
  before_ = to.before;
  latest_ = to.latest;
  candidate_ = to.candidate;
  prepared_ = to.prepared;
  preposition_ = to.preposition;
  objects_ = to.objects;
  climbs_ = to.climbs;
  fronted_.resize(std::min(fronted_.size(), to.fronted));
  if (!out_.clauses.empty()) {
    Clause& last = out_.clauses.back();
    out_.arguments.resize(std::min(out_.arguments.size(), last.first_argument + to.arguments));
    last.last_argument = static_cast<std::uint32_t>(out_.arguments.size());
  }
}

void ClausePass::argument(PhraseIndex index, std::string_view preposition) {
  if (!out_.clauses.empty() && candidate_ == kNoPhrase && fronted_.empty())
    add_argument({index, preposition});
  else
    fronted_.push_back(index);
}

void ClausePass::add_argument(Argument argument) {
  out_.arguments.push_back(argument);
  ++out_.clauses.back().last_argument;
}

bool ClausePass::item_kind(char kind) const { return kind != 'n' && kind != 'r'; }

bool ClausePass::body(char kind) const { return kind == 'o' || kind == 'g'; }

bool ClausePass::actor(char kind) const { return body(kind) || kind == 'l' || kind == 'p'; }

bool ClausePass::alike(char x, char y) const { return x == y || (body(x) && body(y)); }

PhraseIndex ClausePass::alike(PhraseIndex index, PhraseIndex from) const {
  if (from == kNoPhrase) return kNoPhrase;
  const char kind = out_.phrases[index].kind;
  PhraseIndex second = kNoPhrase;
  PhraseIndex p = from;
  for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n, p = out_.phrases[p].governor) {
    const char other = out_.phrases[p].kind;
    if (alike(kind, other)) return p;
    const bool actors = (body(kind) || kind == 'l' || kind == 'p') && (body(other) || other == 'l');
    if (second == kNoPhrase && (actors || (kind == 'n' && p == from))) second = p;
  }
  return second;
}

PhraseIndex ClausePass::apposed_to(PhraseIndex p) const {
  for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n, p = out_.phrases[p].governor) {
    const Tie tie = out_.phrases[p].tie;
    if (tie == Tie::apposition) return n > 0 ? out_.phrases[p].governor : kNoPhrase;
    if (tie != Tie::preposition) break;
  }
  return kNoPhrase;
}

bool ClausePass::name_like(const Phrase& p) const {
  for (TokenIndex i = p.first; i < p.last; ++i)
    if (!tokens_[i].capitalised()) return false;
  return true;
}

bool ClausePass::single(const Phrase& p) const {  // "part", "seat"
  const schema::Word& w = tokens_[p.first].word;
  return p.last - p.first == 1 && (w.noun_lemma.empty() || w.noun_lemma == tokens_[p.first].lower);
}

// "the mayor, X": the mayor's phrase.
PhraseIndex ClausePass::apposed_office(PhraseIndex person) const {
  const Phrase& p = out_.phrases[person];
  const bool office = p.tie == Tie::apposition && !p.has_role() && out_.phrases[p.governor].kind == 'r' &&
                      is(out_.phrases[p.governor].first, ClauseTrait::determiner);
  return office ? p.governor : kNoPhrase;
}

// "consists of the Assembly, the Executive Council": a name that nothing was made of.
bool ClausePass::names_part(PhraseIndex p, TokenIndex index) const {
  const Phrase& q = out_.phrases[p];
  const bool office = q.governor != kNoPhrase && out_.phrases[q.governor].kind == 'r';
  return !q.preposition.empty() && (!office || !is(index, ClauseTrait::determiner)) &&
         candidate_ == kNoPhrase && !out_.clauses.empty() && tokens_[q.last - 1].capitalised();
}

// "the archive of the union, part of the library": the archive is, not the union.
bool ClausePass::of_unit(PhraseIndex p) const {
  const Phrase& q = out_.phrases[p];
  if (q.tie != Tie::preposition || q.preposition != "of" || q.governor == kNoPhrase) return false;
  const Phrase& unit = out_.phrases[q.governor];
  return unit.kind == 'n' && unit.first_item == unit.last_item && in(unit.last - 1, r_.words_.org_heads);
}

// "Minister of Trade": an office that names what it is for.
bool ClausePass::office_of(PhraseIndex p) const {
  const Phrase& q = out_.phrases[p];
  if (q.kind == 'r') return q.role_end == q.last && q.role_end - q.role > 2;
  return q.kind == 'n' && above(p, [](const Phrase& up) { return up.kind == 'r'; }) != kNoPhrase;
}

// "the executive arm", "a member": what a body may be as well.
bool ClausePass::tells_of_body(const Phrase& p) const {
  return is(p.first, ClauseTrait::determiner) &&
         (p.role_end != p.last || tokens_[p.last - 1].lower == "member");
}

// "the Harbour Agency, the executive arm of the union"
bool ClausePass::describes_body(PhraseIndex index, PhraseIndex latest) {
  const PhraseIndex named = above(latest, [&](const Phrase& q) { return body(q.kind) || q.kind == 'r'; });
  if (named == kNoPhrase || !body(out_.phrases[named].kind) || of_unit(named)) return false;
  out_.phrases[index].tie = Tie::apposition;
  out_.phrases[index].governor = named;
  return true;
}

bool ClausePass::behind_comma(PhraseIndex index, PhraseIndex latest) {
  Phrase& p = out_.phrases[index];
  const auto hang = [&](Tie tie, PhraseIndex governor) {
    if (governor == kNoPhrase) return false;
    p.tie = tie;
    p.governor = governor;
    return true;
  };
  const char kind = p.kind, other = out_.phrases[latest].kind;
  if (kind == 'd') {
    hang(Tie::adjacent, latest);
    argument(index, "on");
    return true;
  }
  if (kind == 'r') {
    const PhraseIndex person = above(latest, [](const Phrase& q) { return q.kind == 'p'; });
    if (person != kNoPhrase && person == latest && apposed_office(person) != kNoPhrase &&
        is(p.first, ClauseTrait::determiner))
      return hang(Tie::coordination, apposed_office(person));  // "the mayor, X, the chair, Y"
    if (person != kNoPhrase) return hang(Tie::apposition, person);
    if (tells_of_body(p)) return describes_body(index, latest);
    const PhraseIndex office = above(latest, [](const Phrase& q) { return q.kind == 'r'; });
    return office != kNoPhrase && hang(Tie::coordination, office);
  }
  if (kind == 'p') {
    const PhraseIndex holder = above(
        latest, [](const Phrase& q) { return q.kind == 'p' || (q.kind == 'r' && q.tie != Tie::apposition); });
    if (holder == kNoPhrase) return false;
    return hang(out_.phrases[holder].kind == 'r' ? Tie::apposition : Tie::coordination, holder);
  }
  if (kind == 'n') {
    if (item_kind(other) && name_like(p))
      return hang(Tie::coordination, latest);  // a name unknown, in a list
    // "Minister of Trade, Industry and Ports of Norway"
    if (name_like(p) && office_of(latest)) {
      if (other == 'n') return hang(Tie::coordination, latest);
      p.preposition = "of";
      return hang(Tie::preposition, latest);
    }
    const bool article = is(p.first, ClauseTrait::determiner) || p.owner != kNoPhrase;
    const PhraseIndex named = above(latest, [&](const Phrase& q) {
      return body(q.kind) || q.kind == 'e' || q.kind == 'l' || q.kind == 'p';
    });
    return (article || p.last_item > p.first_item || single(p)) && named != kNoPhrase && !of_unit(named) &&
           hang(Tie::apposition, named);
  }
  if (kind == 'l' && other == 'l') {
    const bool wider = contains(r_.draft_, *out_.head(latest), *out_.head(index));  // "Oslo, Norway"
    return hang(wider ? Tie::apposition : Tie::coordination, latest);
  }
  if (kind == 'l' && (body(other) || other == 'e' || other == 'p')) return hang(Tie::apposition, latest);
  if (body(kind) && (other == 'p' || (other == 'r' && out_.phrases[latest].tie == Tie::apposition)))
    return hang(Tie::apposition, latest);
  if (alike(kind, other)) return hang(Tie::coordination, latest);
  if (other == 'n' && body(kind) && names_part(latest, p.first)) return hang(Tie::coordination, latest);
  if (other == 'n' && out_.phrases[latest].tie == Tie::none &&
      is(out_.phrases[latest].first, ClauseTrait::determiner) && item_kind(kind))
    return hang(Tie::apposition, latest);
  const PhraseIndex partner = above(latest, [&](const Phrase& q) { return alike(kind, q.kind); });
  return partner != kNoPhrase && hang(Tie::coordination, partner);
}

}  // namespace stemma::ingest
