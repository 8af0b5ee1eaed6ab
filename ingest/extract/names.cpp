#include "ingest/extract/names.hpp"

#include <algorithm>
#include <array>

#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

bool plural_people(std::string_view lower) {
  for (std::string_view tail : {"ists", "ians", "ites", "ans", "ese", "ards"})
    if (lower.size() > tail.size() + 2 && lower.substr(lower.size() - tail.size()) == tail) return true;
  return false;
}

bool roman(std::string_view s) {
  return !s.empty() && s.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

// "Paris-aligned": a name's adjective, no name.
bool compound_adjective(std::string_view s) {
  const auto cut = s.rfind('-');
  return cut != std::string_view::npos && cut > 0 && cut + 3 < s.size() && s[cut + 1] >= 'a' &&
         s[cut + 1] <= 'z' &&
         (s.substr(s.size() - 2) == "ed" || s.substr(s.size() - 3) == "led" ||
          s.substr(s.size() - 3) == "ing" || s.substr(s.size() - 4) == "wide" ||
          s.substr(s.size() - 5) == "based");
}

// "NDCs", "EVs"
bool plural_letters(std::string_view s) {
  if (s.size() < 3 || s.back() != 's') return false;
  return std::all_of(s.begin(), s.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "NumPy", "OpenStreetMap", but not "McDonald" or "DeVries".
bool camel(std::string_view s) {
  for (std::string_view front : {"Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "Al",
                                 "El", "Abu", "Ben", "Des", "Del", "St"})
    if (s.substr(0, front.size()) == front) return false;
  std::size_t capitals = 0, small = 0;
  bool hump = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool capital = s[i] >= 'A' && s[i] <= 'Z';
    hump = hump || (capital && i > 0 && s[i - 1] >= 'a' && s[i - 1] <= 'z');
    capitals += capital ? 1 : 0;
    small += s[i] >= 'a' && s[i] <= 'z' ? 1 : 0;
  }
  return hump || (capitals > 2 && small > 1);
}

// "MoF", "DoE"
bool ministry_letters(std::string_view s) {
  return s.size() > 2 && s.size() < 7 && (s.substr(0, 2) == "Mo" || s.substr(0, 2) == "Do") &&
         std::all_of(s.begin() + 2, s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool compass(std::string_view s) {
  for (std::string_view c :
       {"north", "south", "east", "west", "central", "northern", "southern", "eastern", "western"})
    if (s == c) return true;
  return false;
}

bool starts_upper(std::string_view s) { return !s.empty() && s.front() >= 'A' && s.front() <= 'Z'; }

}  // namespace

NameFinder::NameFinder(Draft& draft)
    : draft_(draft), a_(draft.analysis()), schema_(*a_.schema), w_(schema_) {}

void NameFinder::run() {
  blocked_acronyms();
  listed_people();
  listed_names();
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) block(b);
  decide_lone_words();
}

// Lines of the form "PERSON (BODY, BODY)", when there are at least three of them.
void NameFinder::listed_people() {
  people_.assign(a_.blocks.size(), false);
  std::vector<std::uint32_t> lines;
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) {
    const ZonedBlock& block = a_.blocks[b];
    if (block.last - block.first < 5 || block.last - block.first > 24 || t(block.last - 1).text != ")" ||
        !draft_.free(block.first, block.last))
      continue;
    TokenIndex open = block.first;
    while (open < block.last && t(open).text != "(") ++open;
    if (open + 1 < block.last && open - block.first >= 2 && open - block.first <= 5 &&
        person(block.first, open))
      lines.push_back(b);
  }
  if (lines.size() < 3) return;
  for (const std::uint32_t b : lines) people_[b] = true;
}

// The end of a row's member that begins at i: two to four capitalised words, particles between them; i for
// none.
TokenIndex NameFinder::row_name(TokenIndex i, TokenIndex end) const {
  TokenIndex last = i;
  std::size_t words = 0;
  while (last < end && draft_.free(last, last + 1) && words < 5) {
    const Token& token = t(last);
    const bool particle = words > 0 && token.shape == Shape::lower && has(last, w_.particles);
    const bool name =
        (token.shape == Shape::capital || token.shape == Shape::initial) && !function_word(last);
    if (!particle && !name) break;
    if (name) ++words;
    ++last;
  }
  return words >= 2 && words <= 4 && t(last - 1).shape == Shape::capital ? last : i;
}

// "Present: Ann Berg, Otto Quuj, Li Wei, ...", or lines with one name each: where most members of a row of
// four or more are persons, the others are persons too, unless a word in them says otherwise.
void NameFinder::listed_names() {
  struct Member {
    TokenIndex first, last;
    bool person;
  };
  std::vector<Member> row;
  const auto close = [&] {
    const auto persons = static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const Member& m) { return m.person; }));
    if (row.size() >= 4 && persons * 5 >= row.size() * 3 && persons < row.size())
      for (const Member& m : row) {
        if (m.person) continue;
        bool other = entry(m.first, m.last).has_value();
        for (TokenIndex i = m.first; i < m.last; ++i)
          other = other || has_head(i) || has(i, w_.not_names) || has(i, w_.press_words) || demonym(i) ||
                  a_.use(t(i).lower).in_lower_case > 0 || title_at(i, m.last) > 0;
        if (!other) make({m.first, m.last, "person", "one of a row of persons", 750, {}});
      }
    row.clear();
  };
  for (const ZonedBlock& block : a_.blocks) {
    if (block.zone == Zone::boilerplate || block.zone == Zone::references || block.zone == Zone::notes) {
      close();
      continue;
    }
    bool carries = row.empty() || (block.kind == BlockKind::list_item && block.last - block.first <= 8);
    for (TokenIndex i = block.first; i < block.last;) {
      const TokenIndex last = row_name(i, block.last);
      if (last == i) {
        const std::string_view s = t(i).text;
        const bool between = s == "," || s == ";" || t(i).lower == "and" || s == "&";
        if (!between || !carries) close();
        carries = true;
        ++i;
        continue;
      }
      if (!carries) close();
      row.push_back({i, last, person(i, last)});
      carries = true;
      i = last;
      // What stands in brackets or behind a dash in a list belongs to its member.
      if (i < block.last && t(i).text == "(") {
        while (i < block.last && t(i).text != ")") ++i;
        if (i < block.last) ++i;
      }
    }
    if (block.kind != BlockKind::list_item && block.last - block.first > 8) close();
  }
  close();
}

void NameFinder::bracketed_bodies(const ZonedBlock& block) {
  TokenIndex open = block.first;
  while (t(open).text != "(") ++open;
  make({block.first, open, "person", "person in a list", 950, {}});
  for (TokenIndex i = open + 1; i + 1 < block.last;) {
    TokenIndex last = i;
    while (last + 1 < block.last && t(last).text != "," && t(last).text != "/" && t(last).text != ";") ++last;
    const auto known = last > i ? entry(i, last) : std::nullopt;
    const bool other = known && i + known->tokens == last && known->type != "organization";
    if (last > i && !other && starts(i, last) && last - i <= 8 && title_at(i, last) == 0)
      make({i, last, "organization", "body of a listed person", 800, {}});
    i = last + 1;
  }
}

void NameFinder::block(std::uint32_t index) {
  const ZonedBlock& b = a_.blocks[index];
  if (b.zone == Zone::boilerplate) return;
  if (people_[index]) bracketed_bodies(b);
  meetings(b.first, b.last);
  read_all(b.first, b.last);
}

void NameFinder::read_all(TokenIndex i, TokenIndex end) {
  while (i < end) {
    if (!starts(i, end)) {
      ++i;
      continue;
    }
    i = std::max(i + 1, read(i, end));
  }
}

std::string_view NameFinder::before(TokenIndex i) const {
  return i > a_.blocks[t(i).block].first ? t(i - 1).lower : std::string_view{};
}

// "Mine" is one, "Mines" is none, although the lists hold words with their plurals.
bool NameFinder::function_word(TokenIndex i) const {
  if (!has(i, w_.function_words)) return false;
  const std::string_view s = t(i).lower;
  if (s.size() < 5 || s.back() != 's' || t(i).word.noun_lemma != s.substr(0, s.size() - 1)) return true;
  return s == "others" || s == "needs" || s == "yours" || s == "theirs" || s == "thanks";
}

bool NameFinder::demonym(TokenIndex i) const {
  return has(i, w_.wordnet_demonyms) || !schema_.partner(w_.demonym_country, t(i).lower).empty();
}

bool NameFinder::unknown(TokenIndex i) const {
  return !t(i).word.common && !t(i).word.noun && !t(i).word.verb && !t(i).word.adjective && !t(i).word.adverb;
}

bool NameFinder::starts(TokenIndex i, TokenIndex end) const {
  const Token& token = t(i);
  if (!draft_.free(i, i + 1) || compound_adjective(token.text)) return false;
  if (token.capitalised())
    return token.shape != Shape::mixed || !(token.text.front() >= 'a' && token.text.front() <= 'z' &&
                                            token.text.find('-') != std::string_view::npos);
  if (token.shape == Shape::alnum) return starts_upper(token.text);
  if (token.shape == Shape::ordinal) return i + 1 < end && joins(i + 1, end);
  return false;
}

bool NameFinder::joins(TokenIndex k, TokenIndex end) const {
  if (k >= end || !draft_.free(k, k + 1)) return false;
  const Token& token = t(k);
  if (!token.capitalised() && !(token.shape == Shape::alnum && starts_upper(token.text))) return false;
  if (compound_adjective(token.text) && !(k + 1 < end && t(k + 1).capitalised() && !t(k + 1).newline_before))
    return false;
  if (function_word(k) && token.lower != "new" && (token.shape == Shape::capital || small(k)) &&
      token.text.size() > 1 && !(has(k - 1, w_.given_names) && has(k, w_.surnames)))
    return false;
  if (token.sentence_start && !token.newline_before) return token.sentence == t(k - 1).sentence;
  if (token.sentence != t(k - 1).sentence) return false;
  if (!token.newline_before) return true;
  const ZonedBlock& b = a_.blocks[token.block];
  if (b.kind != BlockKind::paragraph && b.kind != BlockKind::note && b.kind != BlockKind::list_item)
    return b.kind == BlockKind::heading && b.zone != Zone::head;
  // A broken line of prose goes on; a short line ends what stands on it.
  const std::uint32_t stop = t(k - 1).span.end;
  const std::size_t line = a_.text.rfind('\n', stop == 0 ? 0 : stop - 1);
  return stop - (line == std::string_view::npos ? 0 : line + 1) >= 55;
}

TokenIndex NameFinder::segment(TokenIndex i, TokenIndex end) const {
  TokenIndex k = i + 1;
  while (k < end) {
    if (joins(k, end)) {
      ++k;
    } else if (t(k).text == "." && !t(k).space_before && has(k - 1, w_.address) &&
               t(k - 1).text.size() <= 5 && k + 1 < end && t(k + 1).capitalised() && draft_.free(k, k + 2)) {
      k += 2;  // "Mr. N."
    } else if (t(k).text == "/" && !t(k).space_before && k + 1 < end && !t(k + 1).space_before &&
               t(k - 1).word.common && t(k + 1).word.common && joins(k + 1, end) && draft_.free(k, k + 1)) {
      k += 2;  // "Classification/Declassification Center"
    } else if (t(k).text == "&" && joins(k + 1, end) && draft_.free(k, k + 1)) {
      k += 2;
    } else {
      break;
    }
  }
  return k;
}

bool NameFinder::drops(TokenIndex i, TokenIndex end) const {
  const Token& token = t(i);
  if (token.lower == "new" && !token.sentence_start && i + 1 < end && joins(i + 1, end)) return false;
  if (function_word(i) && (token.shape != Shape::upper || small(i))) return true;
  if (has(i, w_.group_modifiers) && i + 1 < end && joins(i + 1, end)) return false;  // "Working Group"
  if (!token.sentence_start || !token.word.common || has_head(i) || name_like(i) || title_at(i, end) > 0)
    return false;
  const WordUse use = a_.use(token.lower);
  if (use.mid_sentence_capital > 0 && use.mid_sentence_capital >= use.in_lower_case) return false;
  using Form = schema::Word::VerbForm;
  if (token.word.verb_form == Form::ing || token.word.verb_form == Form::ed ||
      token.word.verb_form == Form::s)
    return true;
  if (token.word.adverb && !token.word.noun) return true;
  // "Many Ministries": an ordinary word that the text elsewhere writes small.
  return use.in_lower_case > 0 && !token.word.relational && i + 1 < end && !t(i + 1).capitalised();
}

std::optional<schema::Entry> NameFinder::entry(TokenIndex i, TokenIndex end) const {
  const auto surfaces = a_.surfaces(i, std::min<std::size_t>(10, end - i));
  // The lists write 's with the straight apostrophe.
  std::array<std::string_view, 10> plain;
  for (std::size_t k = 0; k < surfaces.size(); ++k)
    plain[k] = surfaces[k] == "’s" ? std::string_view("'s") : surfaces[k];
  const auto found = schema_.longest_entry(std::span<const std::string_view>(plain.data(), surfaces.size()));
  if (!found) return std::nullopt;
  if (schema_.type(found->type) == nullptr || found->type == "work" || found->type == "concept")
    return std::nullopt;
  if (!draft_.free(i, i + static_cast<TokenIndex>(found->tokens))) return std::nullopt;
  return found;
}

// Takes what begins at i; returns the first token behind it.
TokenIndex NameFinder::read(TokenIndex i, TokenIndex end) {
  auto known = entry(i, end);
  if (known && known->tokens < 2 && function_word(i)) known.reset();
  // "South African"
  if (known && known->tokens == 1 && compass(t(i).lower) && i + 1 < end && joins(i + 1, end) &&
      demonym(i + 1))
    known.reset();
  if (!(known && known->tokens > 1) && drops(i, end)) return i + 1;
  const TokenIndex seg = segment(i, end);
  const TokenIndex known_end = known ? i + static_cast<TokenIndex>(known->tokens) : i;
  if (known && known->type == "organization")
    if (const TokenIndex past = dated_session(i, known_end, end); past > 0) return past;
  // A known name that reaches past the run, or is all of it.
  if (known && known_end >= seg && (known_end > seg || known->tokens > 1)) {
    const TokenIndex reach = with_complement(known_end - 1, end);
    const bool more = reach > known_end && has_head(known_end - 1) && known->type != "place";
    // "House of Lords Library"
    if (known->type != "event" && known_end < end && joins(known_end, end) && known_end > seg) {
      const TokenIndex last = segment(known_end, end);
      if (has(last - 1, w_.org_heads) && plain_words(known_end, last)) {
        make({i, last, "organization", "body named after another", 800, {}});
        return last;
      }
    }
    const bool front = seg < end && known->type != "place" ? with_front_list(i, seg, end) > seg : false;
    if (!more && !front) {
      const bool body_name = known->type == "organization" || known->type == "leading_group";
      if (const TokenIndex past = lower_event(i, known_end, end, body_name); past > 0 && !body_name)
        return past;
      take_entry(*known, i, end);
      return known_end;
    }
  }
  if (const TokenIndex past = run_on(i, seg, end); past > 0) return past;
  if (const TokenIndex past = titled_person(i, seg, end); past > 0) return past;
  const TokenIndex person_last = person_end(i, seg, end);
  const bool given = has(i, w_.given_names) &&
                     (!has_head(seg - 1) || (seg - i == 2 && has(seg - 1, w_.surnames) && !t(i).word.common));
  if (person_last > i && given && !(known && known_end > i + 1)) {
    make({i, person_last, "person", "person shape", 880, {}});
    return person_last;
  }
  if (auto found = body(i, seg, end)) {
    const bool body_name = found->type == "organization" || found->type == "leading_group";
    const TokenIndex last = found->last;
    if (found->type.empty()) {  // a named work: another phase's
      return last;
    }
    lower_event(found->first, last, end, body_name);
    if (found->type == "event") body_that_meets(found->first, last);
    make(*found);
    return last;
  }
  if (known && known_end <= seg) {
    const bool whole = known_end == seg;
    // "Eastern Question", "Central Register": a word with a meaning of its own
    const bool word_only = known->tokens == 1 && !whole && t(i).word.common &&
                           (known->list == "subdivisions" || known->list == "wordnet_places");
    if (!word_only && !(known->tokens == 1 && person_last > known_end)) {
      if (known->tokens == 1 && whole) {
        if (const TokenIndex past = lower_event(i, known_end, end, known->type == "organization");
            past > 0 && known->type == "place")
          return past;
        lone_word(i, end);
        return known_end;
      }
      if (take_entry(*known, i, end)) return known_end;
    }
  }
  if (person_last > i) {
    make({i, person_last, "person", "person shape", 820, {}});
    return person_last;
  }
  if (const TokenIndex past = lower_event(i, seg, end, false); past > 0) return past;
  if (seg - i == 1) {
    lone_word(i, end);
    return seg;
  }
  // Something unknown of several words: known names inside it are still names.
  for (TokenIndex k = i + 1; k < seg; ++k) {
    const auto inner = entry(k, seg);
    if (inner && (inner->tokens > 1 || k + 1 == seg) && !t(k).word.common) {
      if (inner->list == "countries" || inner->tokens > 1 || inner->list == "bodies")
        take_entry(*inner, k, seg);
      return std::max(seg, k + static_cast<TokenIndex>(inner->tokens));
    }
    if (title_at(k, seg) > 0 || (has(k, w_.given_names) && person_end(k, seg, end) > k + 1)) return k;
  }
  return seg;
}

bool NameFinder::take_entry(const schema::Entry& e, TokenIndex i, TokenIndex end) {
  const auto last = i + static_cast<TokenIndex>(e.tokens);
  if (last > end) return false;
  if (dateline(i, last)) {
    make({i, last, "place", "place of a dateline", 850, {}});
    return true;
  }
  if (caps(i) && e.tokens == 1 && (e.list == "wordnet_places" || e.list == "subdivisions")) return false;
  if (e.tokens > 1 && (e.list == "subdivisions" || e.list == "wordnet_places") &&
      has(last - 1, w_.person_titles))
    return false;
  const std::string full = a_.phrase(i, last);
  make({i, last, e.type, "known name", static_cast<graph::Confidence>(e.tokens == 1 ? 900 : 950),
        e.preferred.empty() ? full : std::string(e.preferred)});
  return true;
}

// "THE WHITE HOUSE," on a line of its own: where a text was signed.
bool NameFinder::dateline(TokenIndex first, TokenIndex last) const {
  if (schema_.longest_phrase(w_.residences, a_.lowers(first, last - first)) != last - first) return false;
  const ZonedBlock& block = a_.blocks[t(first).block];
  const bool front = first == block.first || (first == block.first + 1 && t(block.first).lower == "the");
  if (!front) return false;
  TokenIndex k = last;
  if (k < block.last && t(k).text == ",") ++k;
  return k >= block.last || date_end(k, block.last) > 0 || t(k).newline_before;
}

void NameFinder::make(const Name& name) {
  const std::string text = a_.phrase(name.first, name.last);
  EntityIndex e;
  if (!name.preferred.empty()) {
    const std::string key = std::string(name.type) + "/" + name.preferred;
    const auto known = preferred_.find(key);
    if (known != preferred_.end()) {
      e = known->second;
      draft_.add_alias(e, text);
    } else {
      e = draft_.find_or_add(name.type, text);
      preferred_.emplace(key, e);
    }
  } else {
    e = draft_.find_or_add(name.type, text);
  }
  draft_.add_mention(e, name.first, name.last, name.rule, name.confidence);
  if (name.type == "person") surnames_.insert(std::string(t(name.last - 1).lower));
}

// ---- Words alone
// ------------------------------------------------------------------------------------------------------

// "information technology (IT)": letters in brackets behind words without capitals name no body.
void NameFinder::blocked_acronyms() {
  for (TokenIndex i = 2; i + 1 < a_.tokens.size(); ++i) {
    const Token& token = t(i);
    if (token.shape != Shape::upper || t(i - 1).text != "(" || t(i + 1).text != ")") continue;
    if (t(i - 2).shape == Shape::lower && !function_word(i - 2)) blocked_.insert(std::string(token.text));
  }
}

void NameFinder::lone_word(TokenIndex i, TokenIndex end) {
  const Token& token = t(i);
  if (token.text.size() < 2 || token.shape == Shape::initial || token.shape == Shape::ordinal) return;
  if (has(i, w_.lone_bodies) && of_office(i)) return;
  const auto [at, fresh] = lone_.try_emplace(std::string(token.text));
  Lone& lone = at->second;
  if (fresh) {
    lone_order_.push_back(at->first);
    lone.entry = entry(i, i + 1);
  }
  lone.at.push_back(i);
  const std::string_view b = before(i);
  const std::string_view n = i + 1 < end ? t(i + 1).lower : std::string_view{};
  if (!token.sentence_start && !heading(i) && !caps(i)) ++lone.mid;
  if (b == "in" || b == "near" || b == "at" || b == "from" || b == "to" || b == "outside" || b == "across")
    ++lone.place;
  if (n == "," && i + 2 < end && t(i + 2).capitalised()) {
    if (const auto wider = entry(i + 2, end);
        wider && (wider->list == "countries" || wider->list == "subdivisions" || wider->list == "regions"))
      lone.place += b == "in" || b == "of" || b == "at" || b.empty() ? 3 : 0;
  }
  if (i + 1 < end && t(i + 1).is_word() && has(i + 1, w_.say_verbs)) ++lone.person;
  if (n == "'s" || n == "’s") lone.person += 1;
  // "with Eurobond holders": it says what kind they are
  const bool attribute = i + 1 < end && t(i + 1).shape == Shape::lower && t(i + 1).word.noun &&
                         t(i + 1).word.noun_lemma != t(i + 1).lower && !has(i + 1, w_.say_verbs);
  if (!attribute && (b == "by" || b == "with" || b == "and")) lone.person += 1;
  if (b == "the") lone.person -= 2, lone.body += 1;
  if (token.shape == Shape::capital) {
    // One of a row of names: "Thale, Orban and Miksch".
    const auto alike = [&](TokenIndex k) {
      return t(k).shape == Shape::capital && (unknown(k) || has(k, w_.surnames)) && !function_word(k) &&
             !entry(k, k + 1);
    };
    const bool left = (b == "," || b == "and") && i >= a_.blocks[token.block].first + 2 && alike(i - 2);
    const bool right = (n == "," || n == "and") && i + 2 < end && alike(i + 2);
    if (left || right) ++lone.person;
    // One of a row of places: "Serbia gained Niš, Pirot and Vranje".
    const auto place = [&](TokenIndex k) {
      const auto known = entry(k, k + 1);
      return known && known->type == "place" && !t(k).word.common && !name_like(k);
    };
    const bool place_left = (b == "," || b == "and") && i >= a_.blocks[token.block].first + 2 && place(i - 2);
    const bool place_right = (n == "," || n == "and") && i + 2 < end && place(i + 2);
    if (place_left || place_right) lone.place += 2;
    return;
  }
  if (b == "by" || b == "of" || b == "at" || b == "with" || b == "/" || b == "," || n == ")" || n == "," ||
      n == "/")
    lone.body += 1;
}

// "Secretary of the Treasury": the word is part of an office.
bool NameFinder::of_office(TokenIndex i) const {
  const TokenIndex begin = a_.blocks[t(i).block].first;
  TokenIndex k = i;
  if (k > begin && t(k - 1).lower == "the") --k;
  return k > begin + 1 && t(k - 1).lower == "of" && (has(k - 2, w_.roles) || has(k - 2, w_.person_titles));
}

// Are its neighbours words that English does not know? Then it stands in a foreign phrase.
bool NameFinder::foreign(const std::vector<TokenIndex>& at) const {
  for (const TokenIndex i : at) {
    const TokenIndex begin = a_.blocks[t(i).block].first, end = a_.blocks[t(i).block].last;
    const auto strange = [&](TokenIndex k) {
      return t(k).shape == Shape::lower && !t(k).word.known() && t(k).text.size() > 2;
    };
    if ((i > begin && strange(i - 1)) || (i + 1 < end && strange(i + 1))) return true;
  }
  return false;
}

bool NameFinder::demonym_parts(std::string_view lower) const {
  const std::string_view front = lower.substr(0, lower.find('-'));
  return schema_.in(w_.wordnet_demonyms, front) || !schema_.partner(w_.demonym_country, front).empty() ||
         front == "sino" || front == "franco" || front == "anglo" || front == "russo";
}

// Letters in brackets behind words that name no body: a plan, a programme of law, a term.
bool NameFinder::defined_otherwise(const std::vector<TokenIndex>& at) const {
  for (const TokenIndex i : at) {
    if (i < 2 || i + 1 >= a_.tokens.size() || t(i - 1).text != "(" || t(i + 1).text != ")" ||
        t(i - 2).block != t(i).block)
      continue;
    const EntityIndex e = draft_.at(i - 2);
    if (e >= draft_.entity_count()) return true;
    const std::string& type = draft_.entity(e).type;
    return type != "organization" && type != "leading_group" && type != "event" && type != "person";
  }
  return false;
}

// "Cairo Asia-Pacific Regional Office", "Ann Berg Department of Physics": words that only stand in one line.
TokenIndex NameFinder::run_on(TokenIndex i, TokenIndex seg, TokenIndex end) {
  if (seg - i < 3) return 0;
  if (const auto known = entry(i, seg); known && known->type == "place" && seg - i >= known->tokens + 3 &&
                                        has(seg - 1, w_.org_heads) && known->list != "countries" &&
                                        known->list != "regions") {
    const std::string_view b = before(i);
    if (b == "in" || b == "and") {
      take_entry(*known, i, end);
      return i + static_cast<TokenIndex>(known->tokens);
    }
  }
  if (has(i, w_.given_names) && has(seg - 1, w_.org_heads) && seg - i >= 5 && person(i, i + 2) &&
      !has_head(i + 2) && t(i + 2).word.common) {
    make({i, i + 2, "person", "person before a body", 700, {}});
    return i + 2;
  }
  // A head in the middle before one that stands in front of its complement: "Physics Department University of
  // Lund".
  if (seg < end && t(seg).lower == "of" && has(seg - 1, w_.org_heads) &&
      !has(seg - 2, w_.org_heads) == false) {
    const TokenIndex cut = seg - 1;
    if (auto found = typed(i, cut - 1, cut); found && !found->type.empty() && cut - i >= 2) {
      make(*found);
      return cut;
    }
  }
  return 0;
}

void NameFinder::decide_lone_words() {
  for (const std::string& word : lone_order_) {
    const Lone& lone = lone_.at(word);
    const TokenIndex i = lone.at.front();
    const Token& token = t(i);
    const auto all = [&](std::string_view type, std::string_view rule, graph::Confidence confidence,
                         std::string preferred = {}) {
      for (const TokenIndex k : lone.at)
        if (draft_.free(k, k + 1)) make({k, k + 1, type, rule, confidence, preferred});
    };
    if (has(i, w_.months) || has(i, w_.weekdays) || function_word(i)) continue;
    const WordUse use = a_.use(token.lower);
    const bool mostly_small = use.in_lower_case > use.mid_sentence_capital;
    if (lone.entry) {
      const schema::Entry& e = *lone.entry;
      const std::string preferred = e.preferred.empty() ? word : std::string(e.preferred);
      const bool sure =
          e.list == "countries" || e.list == "regions" || e.list == "bodies" || e.list == "places_more";
      const bool city = e.list == "cities";
      const bool surname_here = surnames_.contains(std::string(token.lower));
      if (e.type != "place") {
        if (token.shape == Shape::upper ||
            (!(token.word.common && lone.mid == 0) && !(mostly_small && token.word.common)))
          all(e.type, "known name", 880, preferred);
        continue;
      }
      if (surname_here && lone.place == 0 && !sure) continue;
      if (!sure && !city && has(i, w_.not_names)) continue;
      const bool doubtful = token.word.common || name_like(i) || demonym(i) || token.text.size() < 4;
      if (sure || (city && !(token.word.common && lone.place == 0)) || !doubtful || lone.place > 0) {
        const bool letters = token.shape == Shape::upper && lone.mid > 0;
        if (token.word.common && !letters && (mostly_small || (lone.mid == 0 && !sure))) continue;
        if (doubtful && !sure && !city &&
            (token.word.common || lone.place * 2 < static_cast<int>(lone.at.size())))
          continue;
        if (caps(i) && !sure && !city) continue;
        all("place", "known name", sure ? 930 : 850, preferred);
        continue;
      }
    }
    if (has(i, w_.lone_bodies) && lone.mid > 0 &&
        (token.word.noun_lemma.empty() || token.word.noun_lemma == token.lower) && !mostly_small &&
        token.shape == Shape::capital) {
      all("organization", "body of one word", 750);
      continue;
    }
    if (has(i, w_.not_names) || demonym(i) || plural_people(token.lower) || plural_letters(token.text) ||
        foreign(lone.at))
      continue;
    if (token.lower.find('-') != std::string_view::npos && demonym_parts(token.lower)) continue;
    if (ministry_letters(word) && !has(i, w_.general_acronyms)) {
      all("organization", "letters of a ministry", 750);
      continue;
    }
    if (camel(word) && word.size() > 4 && token.shape != Shape::alnum && !has(i, w_.general_acronyms)) {
      if (lone.mid > 0 || lone.at.size() > 1) all("organization", "name in one word", 600);
      continue;
    }
    if (token.shape == Shape::upper || token.shape == Shape::mixed || token.shape == Shape::alnum) {
      if (caps(i) && lone.mid == 0) continue;
      if (token.shape == Shape::alnum && word.rfind("COP", 0) == 0 && word.size() <= 5) {
        all("event", "session in letters and figures", 850);
        continue;
      }
      if (has(i, w_.general_acronyms) || blocked_.contains(word) || defined_otherwise(lone.at) ||
          roman(word) || word.size() > 11 || token.shape == Shape::alnum)
        continue;
      if (token.shape == Shape::upper && token.word.common && word.size() > 4) continue;
      if (word.size() < 3 && lone.at.size() < 2) continue;
      if (token.shape == Shape::upper && word.find('.') != std::string::npos) continue;
      if (lone.body + lone.person + lone.place > 0 || lone.at.size() > 1) all("organization", "letters", 600);
      continue;
    }
    if (title_at(i, i + 1) > 0 || token.lower.find("-general") != std::string_view::npos) continue;
    if (has_head(i) || token.word.common || use.in_lower_case > 0 ||
        (lone.mid == 0 && (lone.person < 1 || heading(i) || caps(i))) ||
        surnames_.contains(std::string(token.lower)))
      continue;
    const bool surname = has(i, w_.surnames) || has(i, w_.wordnet_surnames), given = has(i, w_.given_names);
    if (lone.place >= 3 || (lone.place > 0 && lone.place >= lone.person && !surname && !given && unknown(i)))
      all("place", "unknown word in a place's position", 600);
    else if ((surname || given) && lone.person >= 0)
      all("person", "surname alone", 650);
    else if (unknown(i) && lone.person > 0 && lone.person >= lone.body)
      all("person", "unknown word in a person's position", 550);
  }
}

void find_names(Draft& draft) { NameFinder(draft).run(); }

}  // namespace stemma::ingest
