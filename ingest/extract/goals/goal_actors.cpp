// Who can act and what the text calls them: bodies by their nouns, persons by their titles, headings,
// initials.
#include "ingest/extract/goals/goal_actors.hpp"

#include <algorithm>
#include <utility>

#include "ingest/ascii.hpp"
#include "ingest/extract/relations/items.hpp"
#include "schema/acronyms.hpp"

namespace stemma::ingest {
namespace {

using Kind = Subject::Kind;

// "AB" of "Ann Berg"
std::string first_letters(std::string_view name) {
  constexpr std::string_view kWhite = " \t\n\v\f\r";
  std::string letters;
  for (std::size_t at = name.find_first_not_of(kWhite); at < name.size();
       at = name.find_first_not_of(kWhite, std::min(name.find_first_of(kWhite, at), name.size())))
    letters += name[at];
  return letters;
}

}  // namespace

GoalActors::GoalActors(const Draft& draft, const GoalClause& clause)
    : draft_(draft), c_(clause), w_(clause.words()) {
  beings_.reserve(draft.entity_count());
  for (EntityIndex e = 0; e < draft.entity_count(); ++e) beings_.push_back(being_of(draft.entity(e).type));
}

// Bodies that the text calls by one noun: "the Council".
void GoalActors::note_defined() const {
  for (EntityIndex e = 0; e < beings_.size(); ++e) {
    if (!is_body(e) || !draft_.live(e)) continue;
    for (const std::string& alias : draft_.entity(e).aliases) {
      std::string lower = lower_ascii(alias);
      if (lower.starts_with("the ")) lower.erase(0, 4);
      if (lower.find(' ') != std::string::npos) continue;
      const schema::Word& word = c_.analysis().words_known->of(lower);
      if (!word.lists.test(w_.bodies)) continue;
      const auto [at, fresh] = told_.defined.try_emplace(noun_of(word), e);
      if (!fresh && at->second != e) at->second = kNobody;  // two bodies: neither
    }
  }
  std::erase_if(told_.defined, [](const auto& entry) { return entry.second == kNobody; });
}

GoalActors::Being GoalActors::being_of(std::string_view type) {
  switch (kind_of(type)) {
    case 'p':
      return Being::person;
    case 'l':
      return Being::place;
    case 'o':
      return Being::organization;
    case 'g':
      return Being::group;
    case 'w':
      return Being::work;
    default:
      return Being::other;
  }
}

bool GoalActors::executive(EntityIndex e) const {
  return is_body(e) && (being(e) == Being::group || called(e, w_.executive_bodies));
}

bool GoalActors::governs(EntityIndex e) const { return called(e, w_.governing_bodies); }

bool GoalActors::governed(EntityIndex e) const {
  const DraftEntity& entity = draft_.entity(draft_.resolve(e));
  if (entity.type != "place") return true;
  const std::string lower = lower_ascii(entity.name);
  const std::string_view name = lower;
  const schema::Schema& schema = *c_.analysis().schema;
  const std::size_t first = name.find(' ');
  if (first == std::string_view::npos) return !schema.in(w_.waters_and_lands, name);
  if (name.starts_with("lake ") || name.starts_with("mount ")) return false;
  if (schema.in(w_.governed_islands, name.substr(0, first))) return true;
  const bool of = name.substr(first).starts_with(" of ");
  return !schema.in(w_.waters_and_lands, of ? name.substr(0, first) : name.substr(name.rfind(' ') + 1));
}

bool GoalActors::called(EntityIndex e, schema::ListId list) const {
  const auto all = nouns(e);
  return std::any_of(all.begin(), all.end(),
                     [&](const schema::Word* noun) { return noun->lists.test(list); });
}

// The body nouns of an entity's names: "committee" of "Standing Committee on Ports".
std::span<const schema::Word* const> GoalActors::nouns(EntityIndex e) const {
  if (nouns_of_.empty()) nouns_of_.resize(beings_.size());
  Range& range = nouns_of_[e];
  if (!std::exchange(range.known, true)) {
    range.first = static_cast<std::uint32_t>(nouns_.size());
    add_nouns(draft_.entity(e).name);
    for (const std::string& alias : draft_.entity(e).aliases) add_nouns(alias);
    range.last = static_cast<std::uint32_t>(nouns_.size());
  }
  return std::span(nouns_).subspan(range.first, range.last - range.first);
}

void GoalActors::add_nouns(std::string_view name) const {
  const std::string lower = lower_ascii(name);
  for (std::size_t at = 0, end = 0; at < lower.size(); at = end + 1) {
    end = std::min(lower.find(' ', at), lower.size());
    const std::string_view called = std::string_view(lower).substr(at, end - at);
    if (one_of(called, "of", "for", "on")) break;  // the head stands before
    if (called.empty()) continue;
    const auto known = [&](std::string_view noun) -> const schema::Word& {
      return c_.analysis().words_known->of(noun);
    };
    if (known(called).lists.test(w_.bodies)) nouns_.push_back(&known(called));
    // "Reef Ports Ltd" is "the company"
    if (known(called).lists.test(w_.company_letters))
      nouns_.insert(nouns_.end(), {&known("company"), &known("firm")});
  }
}

const GoalActors::Told& GoalActors::told() const {
  if (!std::exchange(defined_known_, true)) note_defined();
  while (read_ < end_ && (read_ = draft_.next_covered(read_, end_)) < end_) {
    if (const EntityIndex e = draft_.at(read_); can_act(e) && (read_ == 0 || e != draft_.at(read_ - 1)))
      take_note(read_);
    ++read_;
  }
  return told_;
}

EntityIndex GoalActors::last_called(Noun noun) const {
  const auto at = told().last.find(noun);
  return at == told_.last.end() ? kNobody : draft_.resolve(at->second);
}

void GoalActors::take_note(TokenIndex name) const {
  const EntityIndex e = draft_.at(name);
  if (is_body(e)) {
    for (const schema::Word* word : nouns(e)) told_.last[noun_of(*word)] = e;
    // "the Port Council's leaders", "Port Council leaders": later they are "the leaders".
    TokenIndex behind = name + 1;
    while (behind < c_.analysis().tokens.size() && draft_.at(behind) == e) ++behind;
    if (behind < c_.analysis().tokens.size() && plural_members(behind))
      told_.last[noun_of(c_[behind].word)] = e;
    if (const TokenIndex noun = defining_noun(behind); noun != 0) {
      constexpr TokenIndex kTopic = 60;  // of the one that the text is about, whoever else is named later
      (behind < kTopic ? told_.defined : told_.last)[noun_of(c_[noun].word)] = e;
    }
    (being(e) == Being::group ? told_.group : told_.body) = e;
  } else if (being(e) == Being::place) {
    join_row(told_.states, e, name);
  } else {
    told_.person = e;
    told_.person_at = name;
    join_row(told_.persons, e, name);
    // "President Ann Berg": later she is "the President".
    for (TokenIndex k = name; k > 0 && k + 3 > name && c_.capitalised(k - 1); --k)
      if (c_.in(k - 1, w_.agents) && !c_[k - 1].lower.ends_with('s')) {
        told_.last[title(k - 1)] = e;
        // "Finance Minister Ann Berg": later she is "the minister"
        if (c_.is(k - 1, "minister") && k > 1 && !c_.is(k - 2, "prime", "deputy", "former", "first"))
          told_.last[noun_of(c_[k - 1].word)] = e;
      }
  }
}

// "X (XY) is a political party in": the party; 0 where X is not told so.
TokenIndex GoalActors::defining_noun(TokenIndex behind) const {
  constexpr TokenIndex kReach = 8;
  const auto& tokens = c_.analysis().tokens;
  const TokenIndex end = std::min<TokenIndex>(static_cast<TokenIndex>(tokens.size()), behind + 2 * kReach);
  TokenIndex k = behind;
  if (k < end && c_.is(k, "("))
    while (k < end && !c_.is(k, ")")) ++k;
  if (k < end && c_.is(k, ")")) ++k;
  if (k + 2 >= end || !c_.is(k, "is", "was") || !c_.is(k + 1, "a", "an")) return 0;
  for (TokenIndex n = k + 2; n < end && n < k + kReach; ++n) {
    if (c_.shape(n) == Shape::punct || c_.preposition(n) || c_.relative(n)) return 0;
    const bool head = n + 1 == end || !c_[n + 1].word.noun || c_.preposition(n + 1) || c_.participle(n + 1);
    if (head && draft_.at(n) == kNobody && c_.in(n, w_.bodies)) return n;
  }
  return 0;
}

// "president"; "vice president" where a capital stands before it.
GoalActors::Noun GoalActors::title(TokenIndex last) const {
  const bool longer = last > 0 && c_.capitalised(last - 1) && !c_[last].sentence_start &&
                      draft_.at(last - 1) == kNobody && !c_.determiner(last - 1) && c_.is_word(last - 1) &&
                      c_[last - 1].sentence == c_[last].sentence;
  constexpr int kHalf = 32;
  return longer ? noun_of(c_[last - 1].word) << kHalf | noun_of(c_[last].word) : noun_of(c_[last].word);
}

EntityIndex GoalActors::body_of_heading(const ZonedBlock& heading) const {
  for (TokenIndex i = heading.first; i < heading.last; ++i) {
    if (is_body(draft_.at(i))) return headed(heading, i) ? draft_.at(part_named(heading, i)) : kNobody;
    if (i > heading.first && c_.is(i - 1, "the") && c_.in(i, w_.bodies))
      if (const EntityIndex e = body(i, true); e != kNobody) return e;
  }
  return kNobody;
}

// "Harbour Trust (HT) Audit Committee" is about the committee.
TokenIndex GoalActors::part_named(const ZonedBlock& heading, TokenIndex name) const {
  TokenIndex last = name, i = name + 1;
  for (; i < heading.last; ++i) {
    if (draft_.at(i) == draft_.at(last)) continue;
    if (c_.is(i, "(") || c_.is(i, ")")) continue;
    if (!is_body(draft_.at(i))) break;
    last = i;
  }
  return last;
}

// "President of the Assembly," of somebody who is spoken to
bool GoalActors::addresses(TokenIndex office) const {
  return c_.capitalised(office) && c_.in(office, w_.agents) && c_.in(office, w_.roles) &&
         !c_.is(office, "member") && office + 1 < c_.analysis().tokens.size() && c_.is(office + 1, "of");
}

// "Role of the Board", "The Board in brief" tell of the board; "Statement at the Assembly", "Working with the
// Board" and "Norway sues the Board" do not.
bool GoalActors::headed(const ZonedBlock& heading, TokenIndex name) const {
  TokenIndex first = heading.first;  // behind "Fact sheet: "
  for (TokenIndex k = heading.first; k < name; ++k)
    if (c_.is(k, ":") || c_.dash(k) || (k > heading.first && c_[k].newline_before)) first = k;
  for (TokenIndex k = first; k < name; ++k) {
    if (can_act(draft_.at(k))) return false;
    if (draft_.at(k) != kNobody) continue;
    if (c_.preposition(k) && !c_.is(k, "of", "for", "by")) return false;
    if (c_.gerund(k) && !c_.in(k, w_.aim_nouns) &&
        (c_[k].word.noun_share < 50 || c_.determiner(k + 1) || c_[k + 1].word.adverb))
      return false;
    const schema::Word& w = c_[k].word;
    if (w.verb && w.verb_form == schema::Word::VerbForm::s && w.verb_share > 60) return false;
    if (addresses(k)) return false;
  }
  return true;
}

EntityIndex GoalActors::by_initials(std::string_view initials) const {
  if (!initials_known_) {
    initials_known_ = true;
    const auto add = [&](const std::string& letters, EntityIndex e) {
      const auto [at, fresh] = initials_.try_emplace(letters, e);
      if (!fresh && at->second != e) at->second = kNobody;  // two persons: neither
    };
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e) {
      if (!draft_.live(e) || draft_.entity(e).type != "person") continue;
      const std::string letters = first_letters(draft_.entity(e).name);
      if (letters.size() < 2) continue;
      add(letters, e);
      for (const std::string& alias : draft_.entity(e).aliases)
        if (alias.size() < 5 && lower_ascii(alias) != alias && alias != letters) add(alias, e);
    }
  }
  const auto at = initials_.find(std::string(initials));
  return at == initials_.end() ? kNobody : at->second;
}

}  // namespace stemma::ingest
