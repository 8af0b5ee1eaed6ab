// Which passes over a sentence may state something: by the kinds of what it names and by its words. Most
// sentences tell nothing, and reading their clauses takes long.
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

constexpr Kinds kOfBody("og"), kOfEvent("e"), kOfPerson("p"), kOfPlace("l"), kOfWork("w");

}  // namespace

NameRelations::Tells NameRelations::tells(TokenIndex first, TokenIndex last, const Items& items) const {
  using enum ClauseTrait;
  Pairs pairs(items);
  if (may_add_subject(first, items)) pairs.add('p');
  const Kinds kinds = pairs.kinds();
  Tells tells;
  tells.based = tells.seats = kinds.has_body() && has_based(first, last);
  tells.organs = tells.parts = std::ranges::any_of(
      items, [&](const Item& item) { return item.body() && whole_called(item).first != kNobody; });
  tells.events = std::ranges::any_of(items, [&](const Item& item) { return bare_meeting(item); });
  if (!kinds.has('p') && !pairs.any()) return tells;
  const bool ties = kinds.has_any(kOfPerson | kOfEvent) || pairs.any(kOfBody, kOfBody) ||
                    pairs.any(kOfPlace, kOfBody | kOfPlace) || pairs.any(kOfWork, kOfBody | kOfWork);
  if (!ties) {  // "a report of 1990 in the archive": by rules alone
    tells.rules = rules_fit(first, last, pairs);
    return tells;
  }
  const auto has = [&](Traits<ClauseTrait> words) { return reader_.next(first, last, words) < last; };
  const Heard heard = this->heard(first, last, items);
  tells.offices = kinds.has('p') && (heard.words.has_any({role, person, leads}) || heard.beside_person);
  tells.members = kinds.has('p') && kinds.has_body() && has({members});
  tells.seats |= heard.beside_place || (kinds.has('l') && has({people, seat}));
  tells.parts |=
      heard.within.any() || (heard.owned.has_any(kOfBody) && pairs.any(kOfBody, kOfBody)) ||
      (heard.owned.has('w') && pairs.any(kOfWork, kOfPerson | kOfBody | kOfWork)) ||
      (heard.owned.has('p') && pairs.any(kOfPerson, kOfBody | kOfPlace)) ||
      ((pairs.any(kOfBody, kOfBody) || pairs.any(kOfPlace, kOfPlace) || pairs.any(kOfEvent, kOfEvent)) &&
       has({part}));
  tells.events |= heard.life || pairs.any(kOfEvent, kOfBody | kOfPlace | Kinds("d"));
  tells.rules = heard.words.has(ruled) && rules_fit(first, last, pairs);
  return tells;
}

// What stands between two names.
struct NameRelations::Gap {
  Traits<ClauseTrait> words;
  bool comma = false;  // or another mark behind which a phrase of its own begins
  bool open = false;   // a bracket
  bool possessive = false;

  void add_mark(std::string_view mark) {
    comma |= one_of(mark, ",", ";", ":", "/", "-", "–", "—");
    open |= one_of(mark, "(", "[");
    possessive |= ingest::possessive(mark);
  }
  bool parts() const { return comma || words.has(ClauseTrait::also); }
};

NameRelations::Gap NameRelations::gap_between(TokenIndex first, TokenIndex last) const {
  Gap gap;
  for (TokenIndex i = first; i < last; ++i) {
    gap.words.add(reader_.traits(i));
    if (a_.briefs[i].shape == Shape::punct) gap.add_mark(token(i).text);
  }
  return gap;
}

NameRelations::Heard NameRelations::heard(TokenIndex first, TokenIndex last, const Items& items) const {
  using enum ClauseTrait;
  Heard heard;
  Kinds before;
  // What the phrase in hand stands behind; it may begin with another name.
  Traits<ClauseTrait> behind;
  bool owned = false, open = false, comma = false, bracket_of_person = false;
  bool told = false;  // the last one was a pronoun
  TokenIndex from = first;
  for (const Item& item : items) {
    Gap gap = gap_between(from, item.first);
    heard.words.add(gap.words);
    gap.comma |= from > first && token(from - 1).block != token(item.first).block;
    const Traits<ClauseTrait> tie = gap.words & Traits{of, in, toward};
    if (!tie.none() || gap.parts()) behind = tie;
    owned = gap.possessive || told || gap.words.has(whose) || (owned && !gap.parts());
    open = gap.open || (open && !gap.parts());
    comma = gap.comma || (comma && tie.none() && !gap.parts());
    bracket_of_person |= gap.open && before.has('p');
    if (owned) heard.owned.add(item.kind);
    switch (item.kind) {
      case 'w':
      case 'e':
        if (before.has(item.kind) && !behind.none()) heard.within.add(item.kind);
        break;
      case 'd':
        heard.life |= open && before.has('p') && is_period(item.entity);
        break;
      case 'l':
        heard.beside_person |= before.has('p') && (bracket_of_person || !behind.none());
        heard.beside_place |=
            before.has_any(kOfBody | kOfPlace | kOfEvent) && (comma || open || !behind.none());
        break;
      case 'o':
      case 'g':
        heard.beside_person |= before.has('p') && (bracket_of_person || !behind.none() || comma ||
                                                   item.first == from);  // "Ann Berg ANC"
        if (before.has_body() && (behind.has_any({of, in}) || (gap.comma && item.first == from + 1)))
          heard.within.add(item.kind);
        break;
      default:
        break;
    }
    before.add(item.kind);
    from = std::min(item.last, last);
    told = item.pronoun && item.last == item.first + 1;
  }
  heard.words.add(gap_between(from, last).words);
  return heard;
}

// Is there a verb with a rule between such things as the sentence names?
bool NameRelations::rules_fit(TokenIndex first, TokenIndex last, const Pairs& pairs) const {
  thread_local schema::WordMemo<std::vector<const ClauseRule*>> known;
  const auto fits = [&](const ClauseRule* rule) {
    return std::ranges::all_of(rule->parts,
                               [&](const ClauseRule::Part& part) {
                                 return !part.kinds || pairs.kinds().has_any(*part.kinds);
                               }) &&
           (rule->of_document || std::ranges::any_of(rule->joined, [&](const auto& joined) {
              return pairs.any(joined.first, joined.second);
            }));
  };
  for (TokenIndex i = first; i < last; ++i) {
    if (!reader_.traits(i).has(ClauseTrait::ruled)) continue;
    const auto& rules = known.of(*a_.words_known, a_.numbers[i],
                                 [&] { return rules_of_verb(*a_.schema, token(i).word, token(i).lower); });
    if (std::ranges::any_of(rules, fits)) return true;
  }
  return false;
}

}  // namespace stemma::ingest
