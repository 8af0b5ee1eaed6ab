// Relations that lines tell by their layout: bylines and addresses, signatures, "Role: Person", rows of
// facts.
#include <algorithm>
#include <array>

#include "ingest/extract/relations/name_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

void NameRelations::lines() {
  const std::vector<Line> lines = cut_lines();
  addresses(lines);
  letterhead(lines);
  names_with_bodies(lines);
  rows_of_events(lines);
  persons_behind_label();
  segments();
  signatures_for(lines);
  signatures_of_states(lines);
  signatures_of_chairs(lines);
  bodies_with_people(lines);
  const EntityIndex body = told_of_;
  role_lines(body);
  if (body != kNobody) fact_rows(lines, body);
  person_lists(body);
  body_lists(body);
  organs_of_the_defined();
  terms_of_office(lines);
}

// "1945-1949: Francis Rodd", "Dani Berg (1979)": rows of those who held an office one after another.
void NameRelations::terms_of_office(const std::vector<Line>& lines) {
  for (std::size_t l = 0; l < lines.size(); ++l) {
    const auto [person, date] = person_and_date(lines[l]);
    if (person == nullptr) continue;
    const bool row = (l > 0 && person_and_date(lines[l - 1]).first != nullptr) ||
                     (l + 1 < lines.size() && person_and_date(lines[l + 1]).first != nullptr);
    if (row) state(person->entity, "dated", date->entity, person->first, "term in a row", 800);
  }
}

// The one person and the one date of a line that holds no other words than titles; null for any other line.
std::pair<const Item*, const Item*> NameRelations::person_and_date(const Line& line) const {
  const Item *person = nullptr, *date = nullptr;
  if (a_.blocks[line.block].zone != Zone::body) return {};
  for (std::size_t k = line.first_item; k < line.last_item; ++k) {
    const Item& item = items_[k];
    const Item*& one = item.kind == 'p' ? person : date;
    if ((item.kind != 'p' && item.kind != 'd') || one != nullptr) return {};
    one = &item;
  }
  if (person == nullptr || date == nullptr) return {};
  for (TokenIndex i = line.first; i < line.last; ++i) {
    const bool named = (i >= person->first && i < person->last) || (i >= date->first && i < date->last);
    if (named || !token(i).is_word() || token(i).shape == Shape::number) continue;
    if (token(i).shape == Shape::lower ||
        (!token(i).word.lists.test(words_.person_titles) && !token(i).word.lists.test(words_.address)))
      return {};
  }
  return {person, date};
}

// The lines of blocks that are no prose.
std::vector<NameRelations::Line> NameRelations::cut_lines() const {
  constexpr TokenIndex kLongest = 24;
  std::vector<Line> lines;
  std::size_t k = 0;
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.first >= block.last || block.zone == Zone::references || block.zone == Zone::boilerplate)
      continue;
    if (block.last - block.first > kLongest && block.one_line) continue;
    const std::size_t start = lines.size();
    for (TokenIndex i = block.first; i < block.last;) {
      TokenIndex end = i + 1;
      while (end < block.last && end - i <= kLongest && !token(end).newline_before) ++end;
      if (end - i > kLongest) {
        lines.resize(start);
        break;
      }
      Line line{i, end, b, 0, 0, LineKind::other};
      while (k < items_.size() && items_[k].first < i) ++k;
      line.first_item = k;
      while (k < items_.size() && items_[k].first < end) ++k;
      line.last_item = k;
      line.kind = kind_of_line(line);
      lines.push_back(line);
      i = end;
    }
  }
  return lines;
}

// What a line consists of, when it is nothing but names and the small words and marks between them.
NameRelations::LineKind NameRelations::kind_of_line(const Line& line) const {
  constexpr TokenIndex kOffice = 5;
  bool persons = false, bodies = false, places = false;
  TokenIndex i = line.first;
  std::size_t k = line.first_item;
  bool role = false;
  while (i < line.last) {
    if (k < line.last_item && items_[k].first <= i) {
      const Item& item = items_[k++];
      persons = persons || item.kind == 'p';
      bodies = bodies || item.body();
      places = places || item.kind == 'l';
      if (item.kind == 'e' || item.kind == 'w') return LineKind::other;
      i = std::max(i + 1, item.last);
      continue;
    }
    if (const std::size_t n = role_at(i, line.last); n > 0) {
      role = true;
      i += static_cast<TokenIndex>(n);
      // "Professor of Coastal Law, University of X": a subject, and no name
      if (i + 1 < line.last && (token(i).lower == "of" || token(i).lower == "in") &&
          (k >= line.last_item || items_[k].first > i + 1))
        while (i < line.last && token(i).text != "," && (k >= line.last_item || items_[k].first > i)) ++i;
      continue;
    }
    const Token& t = token(i);
    if (t.text.find('@') != std::string_view::npos || (i + 1 < line.last && token(i + 1).text == "@"))
      break;  // the rest is how to write to them
    if (bodies && line.last - i <= kOffice && one_of(t.text, "-", "–", "—") &&
        role_at(line.last - 1, line.last) > 0)
      break;  // "Port Authority - HC Chair"
    const bool small = !t.is_word() || t.lower == "and" || t.lower == "by" || t.lower == "the" ||
                       t.lower == "of" || t.lower == "for" || t.lower == "signed" ||
                       t.word.lists.test(words_.address) || t.word.lists.test(words_.attendance_roles);
    if (!small) return LineKind::other;
    ++i;
  }
  if (persons) return bodies ? LineKind::persons_and_bodies : LineKind::persons;
  if (bodies) return LineKind::bodies;
  if (role) return LineKind::office;
  return places ? LineKind::places : LineKind::contact;
}

bool NameRelations::unit(const Item& body) const {
  for (TokenIndex i = body.first; i < body.last; ++i)
    if (token(i).word.lists.test(lists_.unit_heads)) return true;
  return false;
}

// "A. Writer and B. Author / Department of X / University of Y, City" in the head.
void NameRelations::addresses(const std::vector<Line>& lines) {
  std::vector<const Item*> authors;
  const Item* unit_above = nullptr;
  LineKind before = LineKind::other;
  for (const Line& line : lines) {
    const bool head = a_.blocks[line.block].zone == Zone::head;
    if (!head || line.kind == LineKind::other || line.kind == LineKind::persons_and_bodies ||
        token(line.first).lower == "for") {  // "For the Government of Peru:" over a signature
      authors.clear();
      unit_above = nullptr;
      before = LineKind::other;
      continue;
    }
    if (line.kind == LineKind::persons && before != LineKind::persons) authors.clear();
    if (!mark_of(line).empty()) unit_above = nullptr;  // an address of its own
    for (std::size_t k = line.first_item; k < line.last_item; ++k) {
      const Item& item = items_[k];
      if (item.kind == 'p') authors.push_back(&item);
      if (!item.body()) continue;
      for (const Item* author : authors)
        if (same_mark(line, *author)) affiliate(*author, item, "line of name, line of body", 750);
      if (unit_above != nullptr && unit(*unit_above) && !authors.empty())
        state(unit_above->entity, "part_of", item.entity, item.first, "line below a body", 600);
      unit_above = &item;
    }
    if (line.kind == LineKind::persons) unit_above = nullptr;
    before = line.kind;
  }
}

// "PARLIAMENT OF NORLAND" over "COMMITTEE ON HARBOURS" in the head: from the widest body to its organ.
void NameRelations::letterhead(const std::vector<Line>& lines) {
  const auto alone = [](const Line& line) {
    return line.kind == LineKind::bodies && line.last_item == line.first_item + 1;
  };
  for (std::size_t l = 0; l + 1 < lines.size(); ++l) {
    const Line &over = lines[l], &below = lines[l + 1];
    if (!alone(over) || !alone(below) || a_.blocks[below.block].zone != Zone::head ||
        below.block > over.block + 1 || below.first != over.last)
      continue;
    const Item &whole = items_[over.first_item], &organ = items_[below.first_item];
    const TokenIndex head = behind_organ(organ), other = behind_organ(whole);
    const bool ministry = token(organ.first).lower == "ministry" && token(whole.first).lower != "ministry";
    const bool same = head > 0 && other > 0 && token(head - 1).lower == token(other - 1).lower;
    if ((head > 0 && !same) || ministry)
      state(organ.entity, "part_of", whole.entity, organ.first, "letterhead", 650);
  }
}

// The numbers, raised or not, between two places of one line of the text: " 1 12 ". Marks are no tokens where
// the layout took them for those of notes or authors.
std::string NameRelations::figures(std::uint32_t from, std::uint32_t to) const {
  static constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴",
                                                               "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string found = " ";
  for (std::uint32_t i = from; i < to;) {
    const char c = a_.text[i];
    std::size_t length = c >= '0' && c <= '9' ? 1 : 0;
    char figure = c;
    for (std::size_t n = 0; n < kRaised.size() && length == 0; ++n)
      if (a_.text.substr(i, kRaised[n].size()) == kRaised[n]) {
        length = kRaised[n].size();
        figure = static_cast<char>('0' + n);
      }
    if (length > 0)
      found += figure;
    else if (found.back() != ' ')
      found += ' ';
    i += static_cast<std::uint32_t>(std::max<std::size_t>(length, 1));
  }
  if (found.back() != ' ') found += ' ';
  return found.size() > 1 ? found : std::string();
}

// The mark before an address: "(2) University of X".
std::string NameRelations::mark_of(const Line& line) const {
  const auto begin_of = [&](TokenIndex i) { return token(i).span.begin; };
  std::uint32_t line_begin = begin_of(line.first);
  while (line_begin > 0 && a_.text[line_begin - 1] != '\n') --line_begin;
  const bool in_tokens = token(line.first).shape == Shape::punct || token(line.first).shape == Shape::number;
  return figures(line_begin,
                 in_tokens ? token(std::min(line.first + 1, line.last - 1)).span.end : begin_of(line.first));
}

// "A. Writer(1), B. Author(2)" over "(2) University of X": the second alone.
bool NameRelations::same_mark(const Line& line, const Item& author) const {
  const std::string mark = mark_of(line);
  TokenIndex next = author.last;
  while (next < line.first && !token(next).is_word() && !token(next).newline_before) ++next;
  const std::uint32_t behind = token(author.last - 1).span.end;
  const auto line_end = static_cast<std::uint32_t>(std::min(a_.text.find('\n', behind), a_.text.size()));
  const std::string own = figures(behind, std::min(token(next).span.begin, line_end));
  return mark.empty() || own.empty() || own.find(mark) != std::string::npos;
}

// "3. Ann Berg, Lund University", "Ann Berg (Chair), Lund University" as one line.
void NameRelations::names_with_bodies(const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    if (line.kind != LineKind::persons_and_bodies) continue;
    if (items_[line.first_item].body()) row_of_body(line);
    if (items_[line.first_item].kind != 'p') continue;
    if (a_.blocks[line.block].zone == Zone::head) {
      byline_with_bodies(line);
      continue;
    }
    const Item& person = items_[line.first_item];
    const bool one = std::count_if(items_.begin() + static_cast<std::ptrdiff_t>(line.first_item),
                                   items_.begin() + static_cast<std::ptrdiff_t>(line.last_item),
                                   [](const Item& i) { return i.kind == 'p'; }) == 1;
    if (!one || person.first > line.first + 3) continue;
    const std::string_view behind_surname =
        token(person.first + 1).text;  // "Berg, Ann. Lund University Press"
    if (person.last - person.first > 2 && behind_surname == ",") continue;
    for (std::size_t k = line.first_item + 1; k < line.last_item; ++k)
      if (items_[k].body() && (k == line.first_item + 1 || !unit(items_[k])))
        affiliate(person, items_[k], "line of name and body", 750);
  }
}

// "Ministry of Ports | Minister Ann Berg | Norway" as a row of a table
void NameRelations::row_of_body(const Line& line) {
  const Item &body = items_[line.first_item], *person = nullptr;
  if (body.last >= line.last || token(body.last).text != "|") return;
  for (std::size_t k = line.first_item + 1; k < line.last_item; ++k) {
    if (items_[k].body() || (items_[k].kind == 'p' && person != nullptr)) return;
    if (items_[k].kind == 'p') person = &items_[k];
  }
  if (person != nullptr) affiliate(*person, body, "line of name and body", 750);
}

// "Norway: Ms. Ann Berg (Port Board), Mr. Carl Dahl" as a line: both of Norway.
void NameRelations::persons_behind_label() {
  constexpr TokenIndex kTitles = 5;
  for (std::size_t k = 0; k + 1 < items_.size(); ++k) {
    const Item &label = items_[k], &next = items_[k + 1];
    if (next.kind != 'p' || next.first > label.last + kTitles || (!label.body() && label.kind != 'l'))
      continue;
    if (label.last >= block_end(label.first) || token(label.last).text != ":" || !opens_line(label) ||
        (label.kind == 'l' && !country(label)))
      continue;
    const TokenIndex end = block_end(label.first);
    for (std::size_t n = k + 1; n < items_.size() && items_[n].first < end; ++n) {
      const Item& person = items_[n];
      if (token(person.first).newline_before && n > k + 1) break;
      if (person.kind != 'p' || !opens_entry(person, label.last)) continue;
      if (n == k + 1 && person.last < end && token(person.last).shape != Shape::punct &&
          !token(person.last).newline_before && token(person.last).lower != "and")
        break;  // "Norway: Mr. Berg said"
      affiliate(person, label, "person behind a label", 800);
    }
  }
}

// Nothing but titles stands between the name and the mark or the "and" before it.
bool NameRelations::opens_entry(const Item& person, TokenIndex colon) const {
  TokenIndex i = person.first;
  while (i > colon + 1) {
    const Token& t = token(i - 1);
    const bool title = t.word.lists.test(words_.person_titles) || t.word.lists.test(words_.address) ||
                       (t.text == "." && i > 1 && token(i - 2).capitalised() && token(i - 2).text.size() < 5);
    if (!title) break;
    --i;
  }
  return i == colon + 1 || one_of(token(i - 1).text, ",", ";", "and", "&");
}

// "Second Harbour Summit | Cairo | 5-10 October 1964" as a row of a table
void NameRelations::rows_of_events(const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    if (line.first_item == line.last_item || items_[line.first_item].kind != 'e') continue;
    const Item &event = items_[line.first_item], *place = nullptr, *date = nullptr;
    if (event.last >= line.last || token(event.last).text != "|") continue;
    for (std::size_t k = line.first_item + 1; k < line.last_item; ++k) {
      if (items_[k].kind == 'e') break;
      if (token(items_[k].first - 1).text != "|") continue;
      if (items_[k].kind == 'l' && place == nullptr) place = &items_[k];
      if (items_[k].kind == 'd' && date == nullptr) date = &items_[k];
    }
    if (place != nullptr)
      state(event.entity, "located_in", place->entity, event.first, "event in a row", 750);
    if (date != nullptr) state(event.entity, "dated", date->entity, event.first, "event in a row", 750);
  }
}

// "A. Writer and B. Author, Department of X, University of Y" as one line of the head.
void NameRelations::byline_with_bodies(const Line& line) {
  // "Ann Berg, Ole Lund (Port Board)": the bracket tells of the one before it.
  for (std::size_t k = line.first_item + 1; k < line.last_item; ++k)
    if (items_[k].body() && bracketed_behind_person(k)) return;
  std::vector<const Item*> authors;
  const Item* above = nullptr;
  for (std::size_t k = line.first_item; k < line.last_item; ++k) {
    const Item& item = items_[k];
    if (item.kind == 'p' && above != nullptr) return;
    if (item.kind == 'p') authors.push_back(&item);
    if (!item.body()) continue;
    for (const Item* author : authors) affiliate(*author, item, "line of name and body", 750);
    if (above != nullptr && unit(*above))
      state(above->entity, "part_of", item.entity, item.first, "line of bodies", 600);
    above = &item;
  }
}

// "For the Council / The President / A. NAME"
void NameRelations::signatures_for(const std::vector<Line>& lines) {
  const Item* body = nullptr;
  std::size_t since = 0;
  for (const Line& line : lines) {
    if (body != nullptr && line.kind == LineKind::persons && line.last_item == line.first_item + 1) {
      affiliate(items_[line.first_item], *body, "signature for a body", 850);
      body = nullptr;
    } else if (token(line.first).lower == "for" &&
               (line.kind == LineKind::bodies ||
                (line.kind == LineKind::places && line.last_item == line.first_item + 1 &&
                 token(line.last - 1).text == ":"))) {
      body = &items_[line.first_item];
      since = 0;
    } else if (line.kind == LineKind::other || ++since > 3) {
      body = nullptr;
    }
  }
}

// Another item of the list than that of the name.
bool NameRelations::item_of_its_own(const Line& name, const Line& below) const {
  return below.block != name.block && a_.blocks[below.block].kind == BlockKind::list_item;
}

// "A. NAME / Minister of Fisheries / Norway"
void NameRelations::signatures_of_states(const std::vector<Line>& lines) {
  for (std::size_t l = 0; l + 2 < lines.size(); ++l) {
    const Line &name = lines[l], &office = lines[l + 1], &state_line = lines[l + 2];
    const auto alone = [](const Line& line) { return line.last_item == line.first_item + 1; };
    if (name.kind == LineKind::persons && alone(name) && role_at(office.first, office.last) > 0 &&
        office.last - office.first <= 8 && office.first_item == office.last_item &&
        state_line.kind == LineKind::places && alone(state_line) && country(items_[state_line.first_item]) &&
        !item_of_its_own(name, state_line))
      affiliate(items_[name.first_item], items_[state_line.first_item], "signature for a body", 800);
    // "Norway / A. NAME / Prime Minister" as an item of a list
    const Line &over = lines[l], &person = lines[l + 1], &post = lines[l + 2];
    if (over.kind == LineKind::places && alone(over) && country(items_[over.first_item]) &&
        person.kind == LineKind::persons && alone(person) && post.kind == LineKind::office &&
        post.block <= over.block + 2 && a_.blocks[over.block].kind == BlockKind::list_item)
      affiliate(items_[person.first_item], items_[over.first_item], "country over a name", 800);
  }
}

// "Senator A. NAME / Chair" below the report of a committee: chair of it, or secretary.
void NameRelations::signatures_of_chairs(const std::vector<Line>& lines) {
  if (told_of_ == kNobody) return;
  for (std::size_t l = 0; l + 1 < lines.size(); ++l) {
    const Line &name = lines[l], &office = lines[l + 1];
    if (name.kind == LineKind::persons && name.last_item == name.first_item + 1 &&
        name.last == office.first && office.kind == LineKind::office &&
        token(office.first).word.lists.test(lists_.body_offices) && office.last - office.first <= 3)
      state(items_[name.first_item].entity, "affiliated_with", told_of_, name.first, "signature of a chair",
            700);
  }
}

// "Committee on X:" and below it the names of its people, or "Committee on X" over two names and more.
void NameRelations::bodies_with_people(const std::vector<Line>& lines) {
  for (std::size_t l = 0; l + 1 < lines.size(); ++l) {
    const Line& line = lines[l];
    if (line.kind != LineKind::bodies || a_.blocks[line.block].zone == Zone::head) continue;
    std::size_t end = l + 1;
    while (end < lines.size() && lines[end].kind == LineKind::persons &&
           lines[end].first - lines[end - 1].last < 3)
      ++end;
    const bool colon = token(line.last - 1).text == ":";
    if (end == l + 1 || (!colon && (end < l + 3 || a_.blocks[line.block].kind != BlockKind::heading)))
      continue;
    for (std::size_t k = lines[l + 1].first_item; k < lines[end - 1].last_item; ++k)
      if (items_[k].kind == 'p') affiliate(items_[k], items_[line.last_item - 1], "list under a body", 700);
    l = end - 1;
  }
}

// "Leader | Ann Example |", "Headquarters | Oslo", "Parent organization | X" in the table of facts of a body;
// "Deputy Leaders" over lines of names.
void NameRelations::fact_rows(const std::vector<Line>& lines, EntityIndex body) {
  const Line* office = nullptr;
  for (const Line& line : lines) {
    TokenIndex label = line.first;
    while (label < line.last && token(label).text == "|") ++label;
    TokenIndex bar = label;
    while (bar < line.last && token(bar).text != "|" && (label > line.first || token(bar).text != ":")) ++bar;
    if (bar >= line.last || bar > label + 4) {
      const bool below = office != nullptr && line.kind == LineKind::persons;
      for (std::size_t k = line.first_item; below && k < line.last_item; ++k)
        state(items_[k].entity, "affiliated_with", body, line.first, "row of an office", 700);
      if (!below)
        office =
            line.kind == LineKind::office && plural(line.last - 1) && a_.blocks[line.block].zone == Zone::head
                ? &line
                : nullptr;
      continue;
    }
    office = nullptr;
    const bool table = token(bar).text == "|";
    const bool role = table && (role_at(label, bar) > 0 || (label + 1 < bar && role_at(label + 1, bar) > 0));
    const bool parent = token(label).lower == "parent";
    const bool seat = bar > label && token(bar - 1).word.lists.test(lists_.seat_nouns);
    for (std::size_t k = line.first_item; k < line.last_item; ++k) {
      const Item& item = items_[k];
      if (item.first < bar) continue;
      if (role && item.kind == 'p')
        state(item.entity, "affiliated_with", body, item.first, "row of an office", 800);
      if (parent && item.body()) state(body, "part_of", item.entity, item.first, "row of the parent", 800);
      if (seat && item.kind == 'l')
        state(body, "located_in", item.entity, item.first, "row of the seat", 800);
    }
  }
}

// "Chair: Ann Example" in the record of a body's meeting.
void NameRelations::role_lines(EntityIndex told_of) {
  EntityIndex above = kNobody;  // the body that stands alone over the line
  for (std::size_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.first >= block.last) continue;
    const std::size_t from = of_block_[b], to = of_block_[b + 1];
    const std::size_t n = block.last - block.first > 16 ? 0 : role_at(block.first, block.last);
    const TokenIndex colon = block.first + static_cast<TokenIndex>(n);
    if (n == 0 || colon >= block.last || token(colon).text != ":") {
      const bool alone = from + 1 == to && items_[from].body() &&
                         block.last - block.first <= items_[from].last - items_[from].first + 2;
      if (block.kind != BlockKind::list_item || alone) above = alone ? items_[from].entity : kNobody;
      continue;
    }
    const Items persons = from < to && items_[from].kind == 'p' && opens_segment(colon, items_[from].first)
                              ? named_only(colon + 1, block.last)
                              : Items{};
    const bool one = persons.size() == 1 && block.last - block.first <= 14;
    const EntityIndex body = above != kNobody ? above : one ? told_of : kNobody;
    for (const Item& person : persons)
      if (body != kNobody) state(person.entity, "affiliated_with", body, block.first, "role: person", 750);
  }
}

}  // namespace stemma::ingest
