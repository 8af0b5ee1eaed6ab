// Persons: behind a title, or by the shape and the words of the name.
#include <algorithm>

#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {
bool regnal(std::string_view s) {
  if (s.size() > 2 && s.back() == '.') s.remove_suffix(1);  // "Napoleon III., who"
  return one_of(s, "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
                "XV", "XVI", "XVIII", "XXIII");
}

// "Minh", "Nguyen", "Il": a word of one syllable
bool syllable(std::string_view s) {
  if (s.size() < 2 || s.size() > 6) return false;
  int groups = 0;
  bool vowel = false;
  for (const char c : s) {
    const bool now = std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
    groups += now && !vowel;
    vowel = now;
  }
  return groups == 1;
}

// Offices that are common surnames.
bool named_as_office(std::string_view lower) {
  return one_of(lower, "abbot", "baron", "bishop", "dean", "duke", "earl", "judge", "king", "knight", "major",
                "mayor", "pope", "prince", "prior");
}

// "Mr. Nizam Baksh": titles of rulers that people are called by.
bool ruler_as_name(std::string_view lower) {
  return one_of(lower, "amir", "emir", "khedive", "nawab", "nizam", "pasha", "rajah", "sayyid", "shah",
                "sheikh", "sultan", "tengku", "malik", "mirza", "khan", "prince", "earl", "duke");
}

// "E.E.", "J.R.R.": several initials in one word
std::size_t glued_initials(std::string_view s) {
  if (s.size() < 4 || s.size() > 8 || s.size() % 2 != 0) return 0;
  for (std::size_t i = 0; i < s.size(); i += 2)
    if (s[i] < 'A' || s[i] > 'Z' || s[i + 1] != '.') return 0;
  return one_of(s, "U.S.", "U.N.", "U.K.", "E.U.") ? 0 : s.size() / 2;
}

// "En-lai", "Hsiao-p'ing": two syllables, the second small
bool joined_syllables(std::string_view s) {
  const auto dash = s.find('-');
  if (dash == std::string_view::npos || dash < 2 || dash > 6 || s.size() - dash < 3 || s.size() - dash > 8)
    return false;
  return s[dash + 1] >= 'a' && s[dash + 1] <= 'z' && s.find('-', dash + 1) == std::string_view::npos;
}
}  // namespace

// The surname stands first: "Ho Chi Minh", "Wang Ching-wei".
bool NameFinder::surname_first(TokenIndex first, TokenIndex last) const {
  const std::size_t n = last - first;
  if (!has(first, w_.surnames) && !(n == 2 && has(first, w_.wordnet_given_names))) return false;
  if (n == 2 && t(first + 1).shape == Shape::capital && t(first).lower != "te" &&
      is(first, NameTrait::short_pinyin) && !has_head(first + 1) && !has(first + 1, w_.months) &&
      is(first + 1, NameTrait::pinyin) && (!t(first).word.common || unknown(first + 1)))
    return true;
  if (n == 2) return joined_syllables(t(first + 1).text) && unknown(first + 1) && t(first).text.size() < 7;
  if (n != 3) return false;
  std::size_t common = 0;
  for (TokenIndex i = first; i < last; ++i) {
    if (!syllable(t(i).text) || t(i).shape != Shape::capital || has(i, w_.not_names) || has_head(i))
      return false;
    common += t(i).word.common && !name_like(i);
  }
  return common < 2 && !t(first).word.common;
}

std::size_t NameFinder::title_from(TokenIndex i, TokenIndex end) const {
  if (t(i).shape == Shape::initial) return 0;
  const std::size_t office = a_.longest_phrase(w_.roles, i, std::min<std::size_t>(5, end - i));
  if (office > 0) return office;
  return has(i, w_.person_titles) || has(i, w_.address) ? 1 : 0;
}

bool NameFinder::behind_office(TokenIndex i) const {
  constexpr TokenIndex kLongest = 5;
  for (TokenIndex length = 2; length <= std::min(kLongest, i); ++length)
    if (a_.longest_phrase(w_.roles, i - length, length) == length) return true;
  return false;
}

// "NEC Director Lael Brainard", "Mr. Martins", "H.E. Wang Yi": the words before the title are read by
// themselves.
TokenIndex NameFinder::titled_person(TokenIndex i, TokenIndex seg, TokenIndex end) {
  for (TokenIndex p = i; p < seg; ++p) {
    std::size_t n = title_at(p, seg);
    if (n == 0) continue;
    // "Dean Acheson", "Earl Warren", "Secretary of State Dean Marsh"
    if (n == 1 && (p == i || behind_office(p)) && p + 2 == seg && has(p, w_.given_names) &&
        !has(p, w_.address) && (has(p + 1, w_.surnames) || has(p + 1, w_.wordnet_surnames)))
      continue;
    // "Joseph Bucklin Bishop wrote", "John Major said"
    if (n == 1 && p + 1 == seg && p > i && seg - i <= 4 && has(i, w_.given_names) &&
        (has(p, w_.surnames) || has(p, w_.wordnet_surnames) || named_as_office(t(p).lower)) &&
        !has(p, w_.address) && !(seg < end && t(seg).lower == "of") && person_with_office(i, p))
      continue;
    TokenIndex name = p + static_cast<TokenIndex>(n);
    bool address = has(p, w_.address) && n == 1;
    // Titles in a row: "Prime Minister Dr", "Lord Justice".
    while (name < seg) {
      if (t(name).text == ".") {
        ++name;
        continue;
      }
      const std::size_t more = title_at(name, seg);
      if (more == 0 || name + more >= seg) break;
      // "Mr. Emir Hasic", "Ms. Dean Marsh", "Secretary of State Dean Marsh"
      if (more == 1 && !has(name, w_.address) && name + 2 == seg &&
          (has(name, w_.given_names) || (address && ruler_as_name(t(name).lower))))
        break;
      if (has(name, w_.address)) address = true;
      name += static_cast<TokenIndex>(more);
    }
    if (name >= seg) {
      // "Mr. van der Berg"
      if (name < end && t(name).text == "." && address) ++name;
      if (const TokenIndex tail = name < end && t(name).shape == Shape::lower ? with_tail(name, end) : name;
          tail > name) {
        if (p > i) read_all(i, p);
        make({name, tail, "person", "person behind title", 900, {}});
        return tail;
      }
      // "G20 Leaders' Summit": they own what follows.
      if (seg < end && (t(seg).text == "'" || t(seg).text == "’") && !t(seg).space_before) return 0;
      // An office without its holder: what stands before it is read, what follows is read later.
      if (p == i || has_head(seg - 1)) return 0;
      read_all(i, p);
      return seg;
    }
    if (has_head(seg - 1) && !address && !name_like(seg - 1)) return 0;
    // "the Honourable East India Company"
    if (const auto known = entry(name, end); known && address && known->type == "organization" &&
                                             name + known->tokens >= seg && known->tokens > 1) {
      take_entry(*known, name, end);
      return name + static_cast<TokenIndex>(known->tokens);
    }
    if (has(seg - 1, w_.streets) && !address) return 0;  // "Queen Anne Street"
    TokenIndex last = person_after(name, seg, address);
    // "HIS EXCELLENCY DR. NANGA" and on the next line "OBUMBA, PRESIDENT OF ..": the surname.
    if (last == name + 1 && last == seg && address && last + 1 < end && caps(name) &&
        t(last).newline_before && t(last).shape == Shape::upper && unknown(last) && !has_head(last) &&
        t(last + 1).text == ",")
      ++last;
    if (last == name) {
      if (p > i && name_like(p)) continue;
      return 0;
    }
    if (p > i) read_all(i, p);
    const TokenIndex tail = with_tail(last, end);
    make({name, tail, "person", "person behind title", 930, {}});
    const TokenIndex title = t(name - 1).text == "." ? name - 2 : name - 1;
    if (has(title, w_.titles_of_several)) return others_titled(tail, end);
    // "Pope Francis": a name of one word is hardly one without its title.
    if (tail == name + 1 && name == p + 1 && has(p, w_.regnal))
      if (const EntityIndex e = draft_.at(name); e < draft_.entity_count())
        draft_.add_alias(e, a_.phrase(p, tail));
    return tail;
  }
  return 0;
}

// ", Gill and Berg" behind "Senators Okpik": what stands behind the last of them.
TokenIndex NameFinder::others_titled(TokenIndex behind, TokenIndex end) {
  constexpr TokenIndex kLongest = 4;
  for (;;) {
    TokenIndex i = behind;
    if (i < end && t(i).text == ",") ++i;
    if (i < end && t(i).lower == "and") ++i;
    if (i == behind || i >= end || !t(i).capitalised() || !draft_.free(i, i + 1) || title_at(i, end) > 0)
      return behind;
    TokenIndex last = i + 1;
    while (last < end && last < i + kLongest && joins_name(last)) ++last;
    const auto known = entry(i, end);
    if ((known && known->type != "person" && i + known->tokens >= last &&
         (!name_like(i) || known->list == "countries")) ||
        has_head(last - 1))
      return behind;
    last = person_after(i, last, true);
    if (last == i) return behind;
    make({i, last, "person", "person behind title", 850, {}});
    behind = last;
  }
}

// "H. E. Ann Berg", "H. E. Mr. Berg": a title, and no initials.
bool NameFinder::excellency(TokenIndex i, TokenIndex end) const {
  if (t(i).text != "H." || i + 3 >= end || t(i + 1).text != "E." || t(i + 2).newline_before) return false;
  return title_at(i + 2, end) > 0 || (t(i + 2).shape == Shape::capital && joins(i + 3, end));
}

// "the Duke of Wellington", "the Marquess of Salisbury": called by the place.
TokenIndex NameFinder::peer(TokenIndex i, TokenIndex end) {
  if (!t(i).capitalised() || i + 2 >= end || t(i + 1).lower != "of" || t(i + 1).shape != Shape::lower ||
      !joins_name(i + 2) || function_word(i + 2) || before(i) == "grand")
    return 0;
  const TokenIndex last = segment(i + 2, end);
  if (last > i + 4 || has_head(last - 1) || has(i + 2, w_.duchies)) return 0;
  // "Arthur Wellesley, Duke of Wellington": what he is called besides
  if (before(i) == ",")
    if (const EntityIndex e = draft_.at(i - 2);
        e < draft_.entity_count() && draft_.entity(e).type == "person") {
      draft_.add_alias(e, a_.phrase(i, last));
      draft_.add_mention(e, i, last, "peer of a place", 850);
      return last;
    }
  make({i + 2, last, "person", "peer of a place", 850, {}});
  if (const EntityIndex e = draft_.at(i + 2); e < draft_.entity_count())
    draft_.add_alias(e, a_.phrase(i, last));
  return last;
}

// Before a surname that is also an office: nothing but what names may be made of.
bool NameFinder::person_with_office(TokenIndex first, TokenIndex office) const {
  for (TokenIndex i = first; i < office; ++i)
    if (has_head(i) || title_at(i, office) > 0 || (t(i).word.common && !name_like(i)) ||
        t(i).shape == Shape::upper)
      return false;
  return office - first < 2 || !has(office - 1, w_.surnames);
}

TokenIndex NameFinder::person_after(TokenIndex i, TokenIndex seg, bool address) const {
  TokenIndex last = i;
  while (last < seg && last - i < 5 && t(last).shape != Shape::punct && t(last).shape != Shape::alnum) {
    // "G G Berg ANC": the letters of a party
    if (last > i + 1 && t(last).shape == Shape::upper && !caps(i) && t(last - 1).shape != Shape::upper &&
        t(last - 1).text.size() > 2 && t(i).text.size() < 3)
      break;
    if (last > i && t(last).text == "I" && !numbered(last) && (address || !has(last - 1, w_.given_names)))
      break;
    const bool surname = last > i + 1 && last + 1 == seg && behind_initial(last);
    if (last > i && (has_head(last) || title_at(last, seg) > 0) && !name_like(last) && !surname) break;
    // "President Hallerby Announces Measures"
    const int least_share = last > i + 1 ? 30 : 80;
    if (last > i && t(last).word.verb_form == schema::Word::VerbForm::s &&
        t(last).word.verb_share > least_share && !name_like(last))
      break;
    if (last > i && post_nominal(last)) break;
    if (last > i && title_at(last, seg) > 0 && !has(last, w_.given_names) && !has(last, w_.surnames)) break;
    ++last;
  }
  if (last == i) return i;
  if ((function_word(i) && t(i).text.size() > 1) || has(i, w_.months) || has(i, w_.weekdays)) return i;
  if (last - i == 1) {
    if (title_at(i, seg) > 0 && !has(i, w_.surnames)) return i;
    const std::string_view one = t(i).lower.substr(0, t(i).lower.size() - (t(i).lower.back() == 's'));
    if (one != t(i).lower && schema_.in(w_.wordnet_demonyms, one) && !has(i, w_.surnames))
      return i;  // "Israelis"
    const bool ordinary = t(i).word.common && !name_like(i);
    if ((ordinary && !address) || (has(i, w_.not_names) && !has(i, w_.surnames))) return i;
    if (!address && (has(i, w_.not_names) || has_head(i)) && !has(i, w_.surnames)) return i;
    // "General ROMULO (Philippines)"
    const bool speaker = last < a_.tokens.size() && t(last).text == "(" && t(i).text.size() > 4;
    if (!address && t(i).shape == Shape::upper && !caps(i) && !speaker) return i;
    const auto place = entry(i, seg);
    if (place && place->tokens == 1 && place->type != "person" && !name_like(i) && !address) return i;
    return last;
  }
  std::size_t ordinary = 0;
  for (TokenIndex k = i; k < last; ++k)
    ordinary +=
        t(k).text.size() > 1 && ((t(k).word.common && !name_like(k)) || has(k, w_.not_names) || demonym(k))
            ? 1
            : 0;
  const bool short_first =
      last - i == 2 && t(i).text.size() < 5 && !has(i, w_.not_names) && unknown(last - 1);
  if (ordinary * 2 > last - i || (ordinary > 0 && !name_like(i) && !address && !short_first)) return i;
  const auto known = entry(i, seg);
  if (known && known->type != "person" && i + known->tokens == last && !has(i, w_.given_names)) return i;
  return last;
}

TokenIndex NameFinder::with_tail(TokenIndex last, TokenIndex end) const {
  for (;;) {
    TokenIndex k = last;
    std::size_t particles = 0;
    while (k < end && particles < 3 && t(k).shape == Shape::lower && has(k, w_.particles) &&
           draft_.free(k, k + 1))
      ++k, ++particles;
    if (particles > 0 && k < end && joins_name(k)) {
      ++k;
      while (k < end && joins_name(k) && !has_head(k)) ++k;
      last = k;
      continue;
    }
    if (last < end && numbered(last)) {
      ++last;
      continue;
    }
    TokenIndex j = last;
    if (j < end && t(j).text == ",") ++j;
    if (j < end && (t(j).lower == "jr" || t(j).lower == "sr" || t(j).lower == "jr." || t(j).lower == "sr.")) {
      last = j + 1;
      if (last < end && t(last).text == "." && !t(last).space_before) ++last;
    }
    return last;
  }
}

bool NameFinder::post_nominal(TokenIndex i) const {
  if (!has(i, w_.post_nominals) || caps(i)) return false;
  const std::string_view s = t(i).text;
  return one_of(s, "Esq", "Esq.") ||
         std::any_of(s.begin() + 1, s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool NameFinder::behind_person(TokenIndex letters) const {
  TokenIndex i = letters;
  const TokenIndex begin = a_.blocks[t(i).block].first;
  while (i > begin && (one_of(t(i - 1).text, ",", "(") || post_nominal(i - 1))) --i;
  if (i == begin) return false;
  const EntityIndex e = draft_.at(i - 1);
  return e < draft_.entity_count() && draft_.entity(e).type == "person";
}

bool NameFinder::joins_name(TokenIndex k) const {
  return t(k).capitalised() && !t(k).newline_before && draft_.free(k, k + 1) &&
         t(k).sentence == t(k - 1).sentence;
}

// A surname in capitals is all that stands below a text from one office to another.
void NameFinder::lone_signature() {
  const auto last = std::find_if(a_.blocks.rbegin(), a_.blocks.rend(), [](const ZonedBlock& b) {
    return b.last > b.first && (b.zone == Zone::body || b.zone == Zone::head);
  });
  if (last == a_.blocks.rend() || last->last - last->first > 2) return;
  const auto sent = [&](const ZonedBlock& head) {
    for (TokenIndex i = head.first + 1; i + 2 < head.last; ++i)
      if (t(i).lower == "to" && t(i).shape == Shape::lower &&
          title_at(i + 1 + (t(i + 1).lower == "the"), head.last) > 0)
        return true;
    return false;
  };
  constexpr std::size_t kHead = 4, kMost = 14;
  const auto heads = std::min(kHead, a_.blocks.size());
  if (std::none_of(a_.blocks.begin(), a_.blocks.begin() + static_cast<std::ptrdiff_t>(heads), sent)) return;
  const TokenIndex i = last->first;
  const Token& name = t(i);
  if (name.shape != Shape::upper || name.text.size() < 3 || name.text.size() > kMost ||
      !draft_.free(i, i + 1) || has(i, w_.general_acronyms) || has_head(i) || function_word(i) ||
      (last->last == i + 2 && t(i + 1).text != "."))
    return;
  make({i, i + 1, "person", "signature in capitals", 700, {}});
}

// Below a line that says in what office somebody signs, the surname may be any word.
bool NameFinder::signature(TokenIndex first, TokenIndex last) const {
  const std::uint32_t b = t(first).block;
  const TokenIndex before = a_.blocks[b].first < first ? first : a_.blocks[b].first;
  if (t(last - 1).shape != Shape::upper || before == 0) return false;
  const bool line = t(first).newline_before || a_.blocks[b].first == first;
  const bool ends = last >= a_.blocks[b].last || t(last).newline_before;
  const TokenIndex above = first - 1;
  return line && ends && (has(above, w_.roles) || has(above, w_.person_titles)) && t(above).capitalised();
}

// "Henry VIII", "Franz Josef I of Austria": given names with the number of a ruler; i for none.
TokenIndex NameFinder::ruler(TokenIndex i, TokenIndex seg) const {
  if (seg - i < 2 || t(i).lower == "mark") return i;  // "Mark IV", a model
  TokenIndex k = i;
  while (k < seg && k < i + 2 && t(k).shape == Shape::capital && !has_head(k) &&
         (has(k, w_.given_names) || (has(k, w_.wordnet_given_names) && !t(k).word.common)))
    ++k;
  return k > i && k < seg && numbered(k) && (k + 1 == seg || !t(k + 1).word.common) ? k + 1 : i;
}

// The number of a ruler, and not what somebody says of himself: "as Mr. Berg I think ..".
bool NameFinder::numbered(TokenIndex i) const {
  if (!regnal(t(i).text) || t(i).newline_before) return false;
  if (t(i).text != "I" || i + 1 >= a_.tokens.size() || t(i + 1).shape != Shape::lower) return true;
  return one_of(t(i + 1).lower, "of", "and", "to", "who", "in", "or", "at", "on", "for", "by", "with", "from",
                "was", "had") &&
         (has(i - 1, w_.given_names) || !one_of(t(i + 1).lower, "was", "had"));
}

TokenIndex NameFinder::person_end(TokenIndex i, TokenIndex seg, TokenIndex end) const {
  if (const TokenIndex last = ruler(i, seg); last > i) return last;
  const TokenIndex most = std::min<TokenIndex>(seg, i + 5);
  for (TokenIndex last = most; last > i + 1; --last)
    if (!(last < seg && has(last, w_.named_after)) && person(i, last)) return with_tail(last, end);
  // "Ana de Palacio": one given name, then particles.
  const bool noble = seg + 1 < end && (t(seg).lower == "von" || t(seg).lower == "van" ||
                                       t(seg).lower == "bin" || t(seg).lower == "ibn");
  if (seg == i + 1 &&
      (has(i, w_.given_names) || (noble && !t(i).word.common && t(i).shape == Shape::capital))) {
    const TokenIndex tail = with_tail(seg, end);
    if (tail > seg) return tail;
  }
  return i;
}

// "P. R. Stone": two initials and a word that is a thing as well.
bool NameFinder::signed_by_initials(TokenIndex first, TokenIndex last) const {
  if (last - first != 3 || t(first).shape != Shape::initial || t(first + 1).shape != Shape::initial)
    return false;
  static constexpr std::string_view kPlaces[] = {"U.S.", "U.N.", "U.K.", "N.Y.", "D.C.",
                                                 "P.O.", "N.Z.", "B.C.", "N.S.", "E.U."};
  const std::string letters = std::string(t(first).text) + std::string(t(first + 1).text);
  return std::find(std::begin(kPlaces), std::end(kPlaces), letters) == std::end(kPlaces) &&
         ordinary_surname(last - 1);
}

// A noun in the singular at the end of its run of capitals.
bool NameFinder::ordinary_surname(TokenIndex i) const {
  const schema::Word& word = t(i).word;
  if (!word.noun || t(i).shape != Shape::capital || demonym(i) || has(i, w_.org_heads)) return false;
  return i + 1 >= a_.blocks[t(i).block].last || !joins(i + 1, a_.blocks[t(i).block].last);
}

// "M. House" in "Edward M. House": a surname, whatever the word means elsewhere.
bool NameFinder::behind_initial(TokenIndex i) const {
  return t(i - 1).shape == Shape::initial && t(i).shape == Shape::capital && !t(i).newline_before;
}

// "William “Bill” Berg": behind the surname; i for none.
TokenIndex NameFinder::nicknamed(TokenIndex i, TokenIndex seg, TokenIndex end) const {
  constexpr TokenIndex kMostGiven = 3, kMostWords = 3;
  const auto quote = [&](TokenIndex k) { return one_of(t(k).text, "\"", "“", "”", "‘", "’", "'", "«", "»"); };
  const auto part = [&](TokenIndex k) {
    return joins_name(k) && t(k).shape == Shape::capital && !has_head(k) && !function_word(k);
  };
  if (seg > i + kMostGiven || seg + 3 >= end || !quote(seg) || quote(seg + 1)) return i;
  if (!has(i, w_.given_names) && !has(i, w_.wordnet_given_names) && !unknown(i)) return i;
  for (TokenIndex k = i; k < seg; ++k)
    if ((t(k).shape != Shape::capital && t(k).shape != Shape::initial) || has_head(k) || title_at(k, seg) > 0)
      return i;
  TokenIndex close = seg + 1;
  while (close + 1 < end && close <= seg + kMostWords && !quote(close)) {
    if (!t(close).capitalised() && !has(close, w_.particles) && t(close).lower != "the") return i;
    ++close;
  }
  if (!quote(close) || close + 1 >= end || !part(close + 1)) return i;
  TokenIndex last = close + 2;
  while (last < end && last < close + 4 && part(last)) ++last;
  return last;
}

// "USS", "H.M.S.": what follows is a ship.
bool NameFinder::ship(TokenIndex i) const {
  return one_of(t(i).text, "USS", "U.S.S.", "HMS", "H.M.S.", "SS", "S.S.", "RMS", "HMCS", "HMAS", "USNS");
}

bool NameFinder::person(TokenIndex first, TokenIndex last) const {
  const std::size_t n = last - first;
  if (ship(first) || (first > a_.blocks[t(first).block].first && ship(first - 1))) return false;
  if (has(first, w_.address) && !has(first, w_.given_names)) return false;
  if (surname_first(first, last)) return true;
  // "Siwei Sun": the same with the given name first
  if (n == 2 && has(first + 1, w_.surnames) && t(first).shape == Shape::capital && unknown(first) &&
      t(first + 1).shape == Shape::capital && !has_head(first + 1) && is(first, NameTrait::pinyin) &&
      is(first + 1, NameTrait::short_pinyin))
    return true;
  const bool in_heading = heading(first) && a_.blocks[t(first).block].zone != Zone::head;
  std::size_t initials = 0, glued = 0, ordinary = 0, names = 0, strange = 0, tones = 0, given_names = 0;
  for (TokenIndex i = first; i < last; ++i) {
    const Token& token = t(i);
    tones += is(i, NameTrait::toned);
    if (token.shape == Shape::punct || token.shape == Shape::alnum || token.shape == Shape::number ||
        token.shape == Shape::ordinal)
      return false;
    if (is(i, NameTrait::calendar) || function_word(i)) {
      const bool month_name =
          has(i, w_.months) && i + 1 == last && i > first && has(first, w_.given_names);  // "Theresa May"
      const bool month_first = has(i, w_.months) && i == first && n > 1 && has(i, w_.given_names) &&
                               !t(last - 1).word.common;  // "August Strindberg"
      if (token.shape != Shape::initial && token.text.size() > 1 && !month_name && !month_first) return false;
    }
    const bool letter = token.shape == Shape::initial || (token.text.size() == 1 && token.capitalised());
    if (letter) {
      ++initials;
      continue;
    }
    if (const std::size_t several = i + 1 < last ? glued_initials(token.text) : 0; several > 0) {
      initials += several;
      glued += several - 1;
      continue;
    }
    const bool among_capitals = i > first && i + 1 < last && token.text.size() > 2 &&
                                t(i - 1).shape == Shape::upper && t(i + 1).shape == Shape::upper;
    if (token.shape == Shape::upper && !caps(i) && token.text.size() < 5 && !among_capitals &&
        !(i + 1 == last && initials > 0 && initials == i - first))
      return false;
    if (i > first && token.shape == Shape::upper && !caps(i)) {  // "Ann Berg UNICEF"
      const auto known = entry(i, i + 1);
      if (known && known->type == "organization") return false;
    }
    // "Albert Einstein", although an einstein is a unit: behind a given name, and never small here.
    const bool behind_given = i > first && has(first, w_.given_names) && has(i, w_.wordnet_surnames) &&
                              a_.use(token).in_lower_case == 0;
    const bool known_name =
        has(i, w_.given_names) || has(i, w_.surnames) || behind_given ||
        ((has(i, w_.wordnet_given_names) || has(i, w_.wordnet_surnames)) && !token.word.common);
    const bool office =
        i > first && i + 1 == last && has(first, w_.given_names) && named_as_office(token.lower);
    const bool given_first = i == first && n > 1 && has(i, w_.given_names);  // "Bill Mills"
    // "T. R. Weeks", "Edward M. House"
    const bool behind_initials =
        i + 1 == last && ((initials > 1 && initials == i - first) ||
                          (n == 3 && behind_initial(i) && has(first, w_.given_names)));
    if ((has_head(i) || has(i, w_.work_words)) && !has(i, w_.surnames) && !given_first && !behind_initials)
      return false;
    if (i > first && has(i, w_.named_after)) return false;
    given_names += has(i, w_.given_names);
    const bool particle = i > first && i + 1 < last && has(i, w_.particles);  // "Van" in "John Van Halloren"
    if (known_name || particle || office)
      ++names;
    else if (has(i, w_.not_names) || token.word.common || demonym(i) || title_at(i, last) > 0)
      ++ordinary;
    else
      ++strange;
  }
  const Token& end = t(last - 1);
  const bool given = has(first, w_.given_names);
  const bool letter_first =
      t(first).shape == Shape::initial || t(first).text.size() == 1 || glued_initials(t(first).text) > 0;
  if (initials - glued == n || tones > 1) return false;
  if (end.shape == Shape::initial || end.text.size() < 2) return false;
  const ZonedBlock& block = a_.blocks[t(first).block];
  const bool alone = block.first == first && block.last - last <= 1;
  if (in_heading && !given && !(letter_first && alone)) return false;
  if (end.text.find('.') != std::string_view::npos || (demonym(last - 1) && !has(last - 1, w_.surnames)) ||
      end.text == "II")
    return false;
  if (!given && n > 1)
    if (const auto place = entry(last - 1, last);
        place && (place->list == "countries" || place->list == "regions") && !has(last - 1, w_.surnames))
      return false;
  if (!given && n > 1)
    if (const auto place = entry(first, first + 1);
        place && (place->list == "countries" || place->list == "regions" || place->list == "cities" ||
                  place->list == "places_more"))
      return false;
  if (demonym(first) && !given) return false;
  if (letter_first && signature(first, last)) return true;
  if (letter_first)
    return end.text.size() > 2 && (ordinary == 0 || (ordinary == 1 && signed_by_initials(first, last))) &&
           (t(first).shape == Shape::initial || caps(first) || initials > 1);
  if (ordinary == 0) {
    if (given) return true;
    if (initials > 0) return names + strange > 0;
    const auto known = entry(first, last);
    if (known && known->type == "place" && !has(first, w_.wordnet_given_names)) return false;
    if (n == 2 && has(first, w_.surnames))
      return strange + names == 2 && !(known && known->tokens == 1 && known->list == "countries");
    if (has(first, w_.wordnet_given_names) && !t(first).word.common) return true;
    if (has(last - 1, w_.surnames) || has(last - 1, w_.wordnet_surnames))
      return n <= 4 && (strange > 0 || names == n);
    // "Quurik Joseph Obdanger", "Quurik Obdanger Patrício": a given name among three
    const TokenIndex ends[] = {first, last - 1};
    if (n >= 3 && n <= 4 && names + strange == n && given_names > 0) return !foreign(ends);
    if (strange == n && n <= 4) {
      if (foreign(ends)) return false;
      for (TokenIndex i = first; i < last; ++i)
        if (t(i).word.noun || t(i).shape == Shape::upper)
          return caps(first) && a_.blocks[t(first).block].zone == Zone::head;
      return true;
    }
    return false;
  }
  // One ordinary word may be a surname: "Katy Stone", "Page P. Miller", "William Hallam Tuck".
  if (ordinary == 1 && given && !t(first).word.common) {
    const bool third = n == 3 && names + strange == 2 && end.word.common && !in_heading &&
                       end.shape == Shape::capital && a_.use(end).in_lower_case == 0;
    const bool surname = !has(last - 1, w_.not_names) || behind_initial(last - 1);
    return n <= 4 && surname && (initials > 0 || n == 2 || third);
  }
  if (ordinary == 1 && initials > 0 && (has(last - 1, w_.surnames) || given)) return true;
  return ordinary == 1 && names == n - 1 && given;
}

}  // namespace stemma::ingest
