// Lists that say who makes up a body: those present at its meeting, its people, its parts; and which body a
// text tells of, so that a list need not name it.
#include <algorithm>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// In the title and the lines of the head: a group that meets, else the body named first.
EntityIndex NameRelations::body_told_of() const {
  EntityIndex body = kNobody;
  bool meeting = false;
  const auto group = [&](EntityIndex e) { return draft_.entity(e).type == "leading_group"; };
  for (std::size_t k = 0; k < items_.size(); ++k) {
    const Item& item = items_[k];
    const ZonedBlock& block = a_.blocks[token(item.first).block];
    if (block.zone != Zone::head && token(item.first).block > 2) break;
    if (k > 0 && bracketed_behind_person(k)) continue;
    if (body == kNobody && !meeting && item.body() && defined_by(item)) return item.entity;
    if (block.last - block.first > 30) continue;
    const EntityIndex named = item.body() ? item.entity : item.kind == 'e' ? body_that_meets(item) : kNobody;
    meeting |= item.kind == 'e' && named == kNobody;  // of a body that the text does not name
    if (named != kNobody && ((body == kNobody && !meeting) || group(named))) body = named;
    if (body != kNobody && group(body)) break;
  }
  return body;
}

// "Ann Berg (Port Board)": the item tells of her. REQUIRES: it is not the first
bool NameRelations::bracketed_behind_person(std::size_t item) const {
  return items_[item - 1].kind == 'p' && items_[item - 1].last + 1 == items_[item].first &&
         token(items_[item].first - 1).text == "(";
}

// The body whose meeting the head names: "Minutes of the 14th meeting of the Port Committee".
EntityIndex NameRelations::body_of_minutes() const {
  for (const Item& item : items_) {
    if (a_.blocks[token(item.first).block].zone != Zone::head) break;
    if (item.kind != 'e') continue;
    if (const EntityIndex body = body_that_meets(item); body != kNobody) return body;
  }
  return kNobody;
}

// "The Harbour Board (HB) is", where a text begins
bool NameRelations::defined_by(const Item& body) const {
  const Sentence& s = a_.sentences[token(body.first).sentence];
  if (body.first > s.first + 2 || s.first != a_.blocks[token(body.first).block].first) return false;
  for (TokenIndex i = body.last; i < s.last && i < body.last + 24; ++i) {
    if (token(i).brackets > 0) continue;
    if (token(i).lower == "is" || token(i).lower == "was" || token(i).lower == "are") return true;
  }
  return false;
}

// "Harbour Committee" of "Harbour Committee Meeting", "next meeting of the Harbour Committee": nothing but
// the meeting stands beside it.
EntityIndex NameRelations::body_that_meets(const Item& event) const {
  for (TokenIndex last = event.last; last > event.first; --last) {
    if (last < event.last && token(last).word.lists.test(words_.org_heads)) break;
    if (const EntityIndex body = body_called(event.first, last); body != kNobody) return body;
  }
  for (TokenIndex i = event.first + 1; i + 1 < event.last; ++i)
    if (token(i).lower == "of") return body_called(i + 1, event.last);
  return kNobody;
}

// ---- Parts

// "Members of X include:", "X is organised into three components:" over bodies that begin their items; the
// headings "Members" and "Research centres" in a text about X.
void NameRelations::body_lists(EntityIndex told_of) {
  EntityIndex whole = kNobody;
  for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.first >= block.last) continue;
    if (block.kind != BlockKind::list_item) {
      whole = whole_of_list(block, told_of);
      continue;
    }
    const std::size_t k = of_block_[b];
    if (whole == kNobody || k >= of_block_[b + 1]) continue;
    const Item& first = items_[k];
    if (first.body() && first.first <= block.first + 2)
      state(first.entity, "part_of", whole, first.first, "list of a body's bodies", 700);
  }
}

// The heading "Technical units", "Research centres"
bool NameRelations::promises_parts(const ZonedBlock& heading) const {
  const std::size_t b = token(heading.first).block;
  TokenIndex last = heading.last;
  while (last > heading.first && !token(last - 1).is_word()) --last;
  if (heading.kind != BlockKind::heading || last == heading.first || last - heading.first > 4 ||
      of_block_[b] != of_block_[b + 1])
    return false;
  const schema::Word& noun = token(last - 1).word;
  return plural(last - 1) && (noun.lists.test(lists_.component_nouns) || noun.lists.test(lists_.unit_heads));
}

EntityIndex NameRelations::whole_of_list(const ZonedBlock& block, EntityIndex told_of) const {
  if (promises_parts(block)) return told_of;
  const bool heading = block.kind == BlockKind::heading && block.last - block.first <= 3;
  const bool colon = token(block.last - 1).text == ":";
  if (!heading && !colon) return kNobody;
  const TokenIndex first = colon ? a_.sentences[token(block.last - 1).sentence].first : block.first;
  bool parts = false;
  for (TokenIndex i = first; i < block.last && !parts; ++i) {
    const schema::Word& w = token(i).word;
    parts = token(i).lower == "members" || token(i).lower == "membership" ||
            (!heading && w.lists.test(lists_.component_nouns) && plural(i) && draft_.at(i) == kNobody);
  }
  if (!parts) return kNobody;
  if (heading) return told_of;
  for (std::size_t k = of_block_[token(first).block]; k < items_.size() && items_[k].first < block.last; ++k)
    if (items_[k].first >= first) return items_[k].body() ? items_[k].entity : kNobody;
  return kNobody;
}

// A text that begins with "The Harbour Board (HB) is".
EntityIndex NameRelations::body_defined() const {
  for (const Item& item : items_) {
    if (token(item.first).block > 2) break;
    if (item.body() && defined_by(item)) return item.entity;
  }
  return kNobody;
}

// "the Executive Committee", "a Board of Directors" in a text about one body: its own.
void NameRelations::organs_of_the_defined() {
  const EntityIndex whole = body_defined();
  if (whole == kNobody || whole != told_of_) return;
  std::vector<EntityIndex> organs;
  for (const Item& item : items_) {
    if (item.entity == whole || !own_organ(item) || std::ranges::count(organs, item.entity) > 0) continue;
    organs.push_back(item.entity);
  }
  for (const DraftStatement& said : draft_.statements())
    if (said.relation == "part_of") std::erase(organs, draft_.resolve(said.from));
  for (const Item& item : items_)
    if (std::erase(organs, item.entity) > 0)
      state(item.entity, "part_of", whole, item.first, "organ of the body told of", 600);
}

// Ordinary words, no name of its own, and no other body behind or before it.
bool NameRelations::own_organ(const Item& body) const {
  const ZonedBlock& block = a_.blocks[token(body.first).block];
  if (!body.body() || body.pronoun || block.zone != Zone::body) return false;
  const TokenIndex length = body.last - body.first;
  if (a_.phrase(body.first, body.last) != draft_.entity(body.entity).name) return false;  // "the Board"
  const bool of_people = length > 2 && token(body.last - 2).lower == "of" &&
                         one_of(token(body.last - 1).lower, "directors", "trustees", "governors", "visitors",
                                "regents", "ministers", "representatives", "experts", "members", "auditors",
                                "management", "overseers", "deputies", "delegates", "states", "parties",
                                "commissioners", "senior", "permanent", "advisers", "elders");
  const TokenIndex head = of_people ? body.last - 3 : body.last - 1;
  if (head < body.first || !token(head).word.lists.test(lists_.own_organ_heads)) return false;
  const auto known = a_.longest_entry(body.first, body.last - body.first);
  if (known && known->tokens == body.last - body.first) return false;
  for (TokenIndex i = body.first; i < head; ++i)
    if (!token(i).word.lists.test(lists_.own_organ_modifiers) && token(i).text != ",") return false;
  for (TokenIndex i = body.first; i < body.last; ++i)
    if (token(i).capitalised() && (!token(i).word.common || token(i).shape == Shape::upper ||
                                   one_of(token(i).lower, "european", "world", "international", "national",
                                          "state", "federal", "city", "privy", "security")))
      return false;
  const TokenIndex end = block.last;
  if (body.last < end && one_of(token(body.last).lower, "of", "for", "in", "at", "on", "'s")) return false;
  return body.first > block.first && one_of(token(body.first - 1).lower, "the", "a", "an", "its");
}

// ---- People

bool NameRelations::row_of_table(const ZonedBlock& block) const {
  for (TokenIndex i = block.first; i < block.last; ++i)
    if (token(i).text == "|") return true;
  return false;
}

// "Trustees during the year" as a line of its own, and the block below begins with a person.
bool NameRelations::names_below(std::size_t b) const {
  constexpr TokenIndex kLongest = 5, kTitles = 6;
  const ZonedBlock& block = a_.blocks[b];
  if (b + 1 >= a_.blocks.size() || block.last - block.first > kLongest || of_block_[b] != of_block_[b + 1] ||
      !token(block.first).capitalised() || !token(block.last - 1).is_word())
    return false;
  std::size_t next = b + 1;
  // "| Name | Term |" over the names
  if (row_of_table(a_.blocks[next]) && of_block_[next] == of_block_[next + 1] && next + 1 < a_.blocks.size())
    ++next;
  const std::size_t below = of_block_[next];
  return below < of_block_[next + 1] && items_[below].kind == 'p' &&
         items_[below].first <= a_.blocks[next].first + kTitles;
}

bool NameRelations::years(EntityIndex date) const {
  const auto& attributes = draft_.entity(date).attributes;
  const auto edtf = attributes.find("edtf");
  return edtf != attributes.end() && !edtf->second.empty() &&
         edtf->second.front().find('/') != std::string::npos;
}

// "Ann Berg, Norway, 1990-1994": of Norway, in office in those years.
void NameRelations::list_row(std::size_t from, std::size_t to) {
  const auto persons = std::count_if(items_.begin() + static_cast<std::ptrdiff_t>(from),
                                     items_.begin() + static_cast<std::ptrdiff_t>(to),
                                     [](const Item& i) { return i.kind == 'p'; });
  if (persons != 1 || items_[from].kind != 'p') return;
  for (std::size_t k = from + 1; k < to; ++k)
    if (items_[k].kind == 'l')
      affiliate(items_[from], items_[k], "row of a list", 700);
    else if (years(items_[k].entity))
      state(items_[from].entity, "dated", items_[k].entity, items_[k].first, "row of a list", 700);
}

// A heading, or a sentence with a colon, that names a body and its members, directors, ...; below it lines
// that begin with a person and name no other body.
void NameRelations::person_lists(EntityIndex told_of) {
  EntityIndex body = kNobody;
  bool membership = false;  // all below are members, whatever else they are
  bool present = false;     // those present have been named: who is "in attendance" besides is no member
  TokenIndex heading = 0;
  for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    const std::size_t from = of_block_[b], to = of_block_[b + 1];
    if (block.first >= block.last || block.zone == Zone::boilerplate) continue;
    membership &= body != kNobody;
    if (const EntityIndex met = body != kNobody ? body : told_of;
        met != kNobody && attendance(block, met, present)) {
      body = met;
      heading = block.first;
      continue;
    }
    if (outsiders(block)) {
      body = kNobody;
      continue;
    }
    const bool persons_only =
        from < to && std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(from),
                                 items_.begin() + static_cast<std::ptrdiff_t>(to), [&](const Item& item) {
                                   return item.kind == 'p' || item.kind == 'd' ||
                                          (items_[from].kind == 'p' && item.kind == 'l' && country(item));
                                 });
    if (persons_only && body != kNobody && listed_persons(block, from, to)) {
      list_row(from, to);
      for (std::size_t k = from; k < to; ++k)
        if (items_[k].kind == 'p')
          draft_.state(items_[k].entity, "affiliated_with", body,
                       Span{token(heading).span.begin,
                            std::min(token(items_[k].last - 1).span.end, token(heading).span.begin + 3000)},
                       "list of a body's people", 650);
      continue;
    }
    // "Li Berg, chair of the Port Board" among the members of another body
    if (body != kNobody && membership && block.kind == BlockKind::list_item && from < to &&
        items_[from].kind == 'p' && items_[from].first <= block.first + 2 &&
        (items_[from].last >= block.last ||
         (token(items_[from].last).shape == Shape::punct && token(items_[from].last).text != ":"))) {
      state(items_[from].entity, "affiliated_with", body, items_[from].first, "list of a body's people", 650);
      continue;
    }
    const bool colon = token(block.last - 1).text == ":";
    if ((block.last - block.first > 24 && !colon) || block.zone == Zone::references ||
        block.zone == Zone::notes) {
      body = kNobody;
      continue;
    }
    const TokenIndex first = colon ? a_.sentences[token(block.last - 1).sentence].first : block.first;
    if (has_word(first, block.last, lists_.candidate_words)) {
      body = kNobody;  // "recommends the following candidates for membership of X:"
      continue;
    }
    EntityIndex named = kNobody;
    for (std::size_t k = from; k < to; ++k)
      if (items_[k].body() && items_[k].first >= first) named = items_[k].entity;
    // "Trust in Municipal Boards" as the title: its own name makes no list of a body's people.
    const bool titled = block.zone == Zone::head && a_.phrase(block.first, block.last) == a_.title;
    const bool members = has_word(first, block.last, titled ? lists_.membership_words : lists_.member_words);
    // "List of ministers", "Attendees" in a text about a body
    const auto label = [&] {
      return block.kind == BlockKind::heading || behind_label(block.first, block.last, false) == block.last ||
             names_below(b);
    };
    // "Members of the commission included:"
    const bool of_it = colon && token(first).word.lists.test(lists_.membership_words) &&
                       first + 3 < block.last && token(first + 1).lower == "of" &&
                       token(first + 2).lower == "the" && token(first + 3).shape == Shape::lower;
    if (members && named == kNobody && body == kNobody &&
        (label() || of_it || (colon && its_people(first, block.last))))
      body = told_of;
    if (members && (named != kNobody || body != kNobody)) {
      if (named != kNobody) body = named;
      membership |= has_word(first, block.last, lists_.membership_words);
      heading = first;  // "Individuals" below "Advisory Council" as well
    } else if (body != kNobody && !row_of_table(block) &&
               (block.kind == BlockKind::heading || block.kind == BlockKind::paragraph)) {
      std::size_t words = 0;
      for (TokenIndex i = block.first; i < block.last; ++i) words += token(i).is_word();
      if (block.kind == BlockKind::heading ? words > 1 : words > 5) body = kNobody;
    }
  }
}

// "The following members were present:", "Its chairmen were:"
bool NameRelations::its_people(TokenIndex first, TokenIndex last) const {
  if (token(first).lower == "its") return true;
  bool members = false, present = false;
  for (TokenIndex i = first; i < last; ++i) {
    members |= token(i).lower == "members";
    present |= one_of(token(i).lower, "present", "attended", "attendance");
  }
  return members && present;
}

// "were", "included", "namely", "such as", "for instance" at i: the token behind it, 0 for none.
TokenIndex NameRelations::behind_namely(TokenIndex i, TokenIndex last) const {
  const auto next = [&](std::string_view word) { return i + 1 < last && token(i + 1).lower == word; };
  if (one_of(token(i).lower, "were", "are", "included", "includes", "include", "namely", "including", ":"))
    return i + 1;
  const bool two = (token(i).lower == "such" && next("as")) ||
                   (token(i).lower == "for" && (next("instance") || next("example")));
  return two ? i + 2 : 0;
}

// "the members of X included A, B and C", "members of the committee, namely A and B": of X.
void NameRelations::members_named(const SentenceReading& s, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kFarthest = 30;
  for (TokenIndex i = first; i + 2 < last; ++i) {
    if (token(i).lower != "members" || token(i + 1).lower != "of") continue;
    const auto body = std::ranges::find_if(
        s.items, [&](const Item& item) { return item.first >= i + 2 && item.first <= i + 3; });
    if (body == s.items.end() || !body->body()) continue;
    const TokenIndex end = std::min(last, body->last + kFarthest);
    for (TokenIndex k = body->last; k < end; ++k)
      if (const TokenIndex names = behind_namely(k, last); names > 0 && all_named(s, names, *body)) break;
  }
}

// The persons whose names stand in a row from there on belong to the body.
bool NameRelations::all_named(const SentenceReading& s, TokenIndex names, const Item& body) {
  constexpr TokenIndex kTitles = 6;
  TokenIndex at = names;
  for (const Item& item : s.items) {
    if (item.first < names) continue;
    bool listed = item.kind == 'p' && !item.pronoun && item.first - at <= kTitles;
    for (TokenIndex k = at; listed && k < item.first; ++k)
      listed = one_of(token(k).text, ",", "and", ":", ".", "the") ||
               token(k).word.lists.test(words_.person_titles) || token(k).word.lists.test(words_.address);
    if (!listed) break;
    affiliate(item, body, "members named", 750);
    at = item.last;
  }
  return at > names;
}

bool NameRelations::alone_in_line(const Item& item) const {
  const ZonedBlock& block = a_.blocks[token(item.first).block];
  const bool ends = item.last >= block.last || token(item.last).newline_before;
  return opens_line(item) && ends;
}

// "NORWAY" over "Statement by Ann Berg" in a head: she speaks for it.
void NameRelations::speaker_of_country() {
  constexpr TokenIndex kTitles = 8;
  const Item *state = nullptr, *speaker = nullptr;
  for (const Item& item : items_) {
    if (a_.blocks[token(item.first).block].zone != Zone::head) break;
    if (item.kind == 'l' && country(item) && alone_in_line(item)) {
      if (state != nullptr && state->entity != item.entity) return;
      state = &item;
    }
    if (item.kind != 'p' || speaker != nullptr) continue;
    for (TokenIndex i = item.first; i > 0 && item.first - i < kTitles && speaker == nullptr; --i)
      if (one_of(token(i - 1).lower, "by", "of"))
        for (TokenIndex k = i - 1; k > 0 && i - k < 4; --k)
          if (one_of(token(k - 1).lower, "statement", "address", "delivered", "speech", "remarks",
                     "intervention"))
            speaker = &item;
  }
  if (state != nullptr && speaker != nullptr) affiliate(*speaker, *state, "speaker of a country", 750);
}

// "Staff", "Observers:", "Others present: A, B"
bool NameRelations::outsiders(const ZonedBlock& block) const {
  const TokenIndex end = std::min(block.last, block.first + 4);
  const TokenIndex label = *a_.stops(Cue::colon, block.first, end).begin();
  return (label < end || end == block.last) && has_word(block.first, label, lists_.outsider_words);
}

// "Present: A, B and C", one label or several in lines of their own: the body that met is that of those
// present and of those who send apologies. False where the block has no such label with names behind it.
bool NameRelations::attendance(const ZonedBlock& block, EntityIndex met, bool& present) {
  if (!names_person(token(block.first).block)) return false;
  bool found = false, several = false;
  for (TokenIndex i = block.first + 1; i < block.last; ++i)
    several |= token(i).newline_before && behind_label(i, block.last, false) > i;
  for (TokenIndex i = block.first; i < block.last;) {
    const TokenIndex names = behind_label(i, block.last, several || present);
    TokenIndex end = std::max(names, i + 1);  // of what stands behind the label
    while (end < block.last && !(token(end).newline_before && label_at(end, block.last))) ++end;
    const Items persons = names > i ? named_only(names, end) : Items{};
    const bool besides = present && token(i).lower == "in";  // "In attendance"
    present |= !persons.empty();
    for (const Item& person : persons) {
      found = true;
      const std::uint32_t from = token(i).span.begin;
      if (!besides)
        draft_.state(person.entity, "affiliated_with", met,
                     Span{from, std::min(token(person.last - 1).span.end, from + 3000)},
                     "list of those present", 700);
    }
    i = end;
  }
  return found;
}

// The persons of a list of names with their titles, offices and bodies; none where other words are said of
// them.
Items NameRelations::named_only(TokenIndex first, TokenIndex last) const {
  Items persons;
  std::size_t others = 0;
  auto k = static_cast<std::size_t>(
      std::partition_point(items_.begin(), items_.end(), [&](const Item& i) { return i.last <= first; }) -
      items_.begin());
  for (TokenIndex i = first; i < last;) {
    while (k < items_.size() && items_[k].last <= i) ++k;
    if (k < items_.size() && items_[k].first <= i) {
      if (items_[k].kind == 'p') persons.push_back(items_[k]);
      i = items_[k].last;
      continue;
    }
    const auto role = static_cast<TokenIndex>(role_at(i, last));
    others += role == 0 && token(i).is_word() && token(i).brackets == 0 && token(i).lower != "and" &&
              !token(i).word.lists.test(words_.person_titles) && !token(i).word.lists.test(words_.address);
    i += std::max<TokenIndex>(role, 1);
  }
  return others <= 2 * persons.size() ? persons : Items{};
}

// A line that begins as "Staff present:" does, whoever is meant.
bool NameRelations::label_at(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last && i < first + 6 && draft_.at(i) == kNobody; ++i)
    if (token(i).text == ":") return i > first;
  return behind_label(first, last, true) > first;
}

// "Present: ", "Members present: ", "Apologies for absence: ", or the word in a line of its own, and beside
// these "Chair: ": the token behind it; `first` for no such label.
TokenIndex NameRelations::behind_label(TokenIndex first, TokenIndex last, bool offices) const {
  bool attend = false;
  const auto body = [&](TokenIndex i) {  // "Members of the committee present:"
    const EntityIndex e = draft_.at(i);
    return e < draft_.entity_count() && one_of(draft_.entity(e).type, "organization", "leading_group");
  };
  for (TokenIndex i = first; i < last && i < first + 8; ++i) {
    if (token(i).text == ":") return attend ? i + 1 : first;
    if ((draft_.at(i) != kNobody && !(attend && body(i))) || !token(i).is_word() ||
        token(i).word.lists.test(lists_.outsider_words))
      return first;
    attend |= token(i).word.lists.test(lists_.attendance_words) ||
              (offices && token(i).word.lists.test(lists_.body_offices));
    if (i + 1 == last || (token(i + 1).newline_before && i < first + 3)) return attend ? i + 1 : first;
  }
  return first;
}

// Names are what the block consists of, or what it begins with.
bool NameRelations::listed_persons(const ZonedBlock& block, std::size_t from, std::size_t to) const {
  const std::size_t length = block.last - block.first;
  if (length <= 4 * (to - from) + 8 && !named_only(block.first, block.last).empty()) return true;
  return block.kind == BlockKind::list_item && length <= 24 && items_[from].kind == 'p' &&
         items_[from].first <= block.first + 2;
}

}  // namespace stemma::ingest
