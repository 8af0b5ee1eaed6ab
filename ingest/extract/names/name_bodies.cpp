// Bodies, leading groups, events and places by their head noun.
#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"

namespace stemma::ingest {
namespace {

bool season(std::string_view s) { return s == "summer" || s == "winter" || s == "spring" || s == "autumn"; }
bool number_tail(std::string_view s) { return s == "I" || s == "II" || s == "III" || s == "IV" || s == "V"; }

}  // namespace

bool NameFinder::possessive(std::string_view s) { return one_of(s, "'s", "'S"); }

bool NameFinder::small(TokenIndex i) const {
  if (t(i).shape == Shape::lower) return true;
  if (t(i).shape != Shape::upper) return false;
  return caps(i) || one_of(t(i).lower, "of", "the", "and", "on", "for", "to", "by", "with", "from");
}

// "MRC Medical Research Council": a line of a list of abbreviations.
TokenIndex NameFinder::glossed(TokenIndex i, TokenIndex end) {
  const Token& letters = t(i);
  const bool opens = i == a_.blocks[letters.block].first || letters.newline_before;
  if (!opens || caps(i) || letters.text.size() < 2 || i + 2 >= end || !t(i + 1).capitalised() ||
      t(i + 1).newline_before || t(i + 1).shape == Shape::upper ||
      (t(i + 1).lower.front() | 0x20) != letters.lower.front())
    return 0;
  TokenIndex last = i + 1;
  while (last < end && !t(last).newline_before) ++last;
  if (last < i + 3 || !schema::stands_for(letters.text, a_.phrase(i + 1, last))) return 0;
  const TokenIndex past = read(i + 1, end);
  const EntityIndex e = draft_.at(i + 1);
  if (e >= draft_.entity_count() || draft_.entity(e).type == "person") return 0;
  draft_.add_alias(e, letters.text);
  draft_.add_mention(e, i, i + 1, "letters in a list", 850);
  return past;
}

// "Senior Department officials": the first word says which people.
bool NameFinder::rank_of_people(TokenIndex i, TokenIndex end) const {
  return i + 2 < end && t(i + 1).capitalised() && (has(i + 1, w_.org_heads) || has(i + 1, w_.lone_bodies)) &&
         t(i + 2).shape == Shape::lower && t(i + 2).word.noun && t(i + 2).word.noun_lemma != t(i + 2).lower;
}

// "Funding" is no body, although the lists know it as a form of "Fund".
bool NameFinder::form_of_body(TokenIndex i) const {
  return t(i).word.verb_form == schema::Word::VerbForm::ing && has(i, w_.no_body_gerunds);
}

// Nothing but words of not_names: "National Committee", "the Working Party".
bool NameFinder::generic(TokenIndex first, TokenIndex last) const {
  if (last - first > 2) return false;
  for (TokenIndex i = first; i < last; ++i)
    if ((!has(i, w_.not_names) || form_of_body(i)) && !function_word(i) && t(i).shape != Shape::lower)
      return false;
  return true;
}

// "sent to the Central Bank", "its Executive Board": plain words, but the one body of that kind.
bool NameFinder::definite_body(TokenIndex first, TokenIndex head, TokenIndex last) const {
  const bool plain =
      head == first + 1 && last == first + 2 && one_of(before(first), "the", "its", "their", "our") &&
      (t(first).word.adjective || has(first, w_.definite_modifiers)) && t(first).shape == Shape::capital &&
      t(head).shape == Shape::capital && !demonym(first) && !caps(first) && !heading(first) &&
      has(head, w_.org_heads) && !has(head, w_.weak_org_heads) && t(head).word.noun_lemma == t(head).lower;
  return plain && !short_for_another(first, head);
}

// Of "Central Bank": does the text tell of the "Central Reserve Bank of Norland" before it first says so?
bool NameFinder::short_for_another(TokenIndex first, TokenIndex head) const {
  const auto [known, fresh] =
      short_for_another_.try_emplace(std::uint64_t{t(first).form} << 32 | t(head).form, false);
  for (EntityIndex e = 0; fresh && !known->second && e < draft_.entity_count(); ++e) {
    const std::string_view name = draft_.entity(e).name;
    known->second = name.starts_with(t(first).text) && name.find(t(head).text) != name.npos &&
                    !name.ends_with(t(head).text);
  }
  return known->second;
}

// "Choon-ho", "Ji-won"
bool NameFinder::korean_given_name(TokenIndex i) const {
  constexpr std::size_t kLongest = 6;  // of a syllable
  const std::string_view s = t(i).lower, written = t(i).text;
  const std::size_t dash = s.find('-');
  if (dash == std::string_view::npos || dash < 2 || dash > kLongest || s.size() < dash + 3 ||
      s.size() > dash + 1 + kLongest || written.substr(dash + 1) != s.substr(dash + 1))
    return false;
  return !schema_.word(s.substr(0, dash)).common && !schema_.word(s.substr(dash + 1)).common;
}

// "State-Building", "Anti-Corruption": of words that mean something.
bool NameFinder::compound(TokenIndex i) const {
  const std::string_view s = t(i).lower;
  if (!t(i).cues.has(Cue::inner_mark) || s.find('-') == std::string_view::npos) return false;
  for (std::size_t from = 0; from <= s.size();) {
    const std::size_t dash = std::min(s.find('-', from), s.size());
    const std::string_view part = s.substr(from, dash - from);
    const bool prefix =
        one_of(part, "anti", "non", "counter", "self", "co", "pre", "post", "re", "inter", "de");
    if (part.size() < 2 || (!prefix && !schema_.word(part).common)) return false;
    from = dash + 1;
  }
  return true;
}

bool NameFinder::plain_words(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last; ++i)
    if (t(i).is_word() && t(i).shape != Shape::lower && !t(i).word.common && !has(i, w_.modern_words) &&
        a_.use(t(i)).in_lower_case == 0 && !compound(i))
      return false;
  return first < last;
}

// "Aeronautics and Space Administration", "Environment, Food and Rural Affairs Committee": a front without
// head joined to a last part that has one. Returns the end of the last part, `seg` where nothing is joined.
TokenIndex NameFinder::with_front_list(TokenIndex i, TokenIndex seg, TokenIndex end) const {
  if (seg >= end || !one_of(t(seg).lower, ",", "and", "&")) return seg;
  const bool weak = has(seg - 1, w_.weak_org_heads) && !has(seg - 1, w_.event_heads);
  const bool site = has(seg - 1, w_.place_heads) && !has(seg - 1, w_.org_heads) && seg - i <= 3;
  if ((has_head(seg - 1) && !weak && !site) || !plain_words(seg - 1, seg) || demonym(seg - 1) ||
      t(seg - 1).shape != Shape::capital)
    return seg;
  if (title_at(seg - 1, seg) > 0) return seg;
  // What begins a sentence may be no name, unless nothing but the name stands on the line.
  const bool whole_line = a_.blocks[t(i).block].first == i;
  if (t(seg - 1).sentence_start && !whole_line) return seg;
  TokenIndex k = seg;
  for (int parts = 0; parts < 6 && k < end; ++parts) {
    bool last_part = false;
    if (t(k).text == ",") {
      ++k;
      if (k < end && (t(k).lower == "and" || t(k).text == "&")) last_part = true, ++k;
    } else if (t(k).lower == "and" || t(k).text == "&") {
      last_part = true;
      ++k;
    } else {
      return seg;
    }
    if (k >= end || !starts(k, end) || t(k).sentence != t(i).sentence) return seg;
    TokenIndex next = segment(k, end);
    // "Development and Reform Commission Lin Nianxiu"
    for (TokenIndex h = k + 1; h + 1 < next; ++h)
      if (last_part && has_head(h) && person(h + 1, next)) next = h + 1;
    if (!last_part) {
      if (next - k > 2 || !plain_words(k, next) || has_head(next - 1)) return seg;
      k = next;
      continue;
    }
    const auto known = entry(k, next);
    const bool people = demonym(k) && t(k).lower != "allied";  // "Paper and Allied Workers Union"
    if (next - k < 2 || !has_head(next - 1) || has(next - 1, w_.place_heads) || people || !t(k).word.common ||
        (known && known->tokens >= next - k && before(i) != "the"))
      return seg;
    if ((weak || site) && (next - k < 2 || !has(next - 1, w_.org_heads) || has(next - 1, w_.weak_org_heads)))
      return seg;
    if (t(seg - 1).sentence_start && next != a_.blocks[t(i).block].last) return seg;
    return next;
  }
  return seg;
}

// "Bank of Norland Law", and no "Faculty of International Law"
bool NameFinder::law_on(TokenIndex head, TokenIndex last) const {
  if (!one_of(t(last - 1).lower, "law", "statute", "charter") || last < head + 4) return false;
  const auto place = entry(head + 2, last - 1);
  return place && place->type == "place" && head + 2 + place->tokens == last - 1;
}

// "was held", "will take place": what stands before is no body.
bool NameFinder::takes_place(TokenIndex i) const {
  while (i < a_.tokens.size() && (t(i).lower == "was" || t(i).lower == "is" || t(i).lower == "will" ||
                                  t(i).lower == "to" || t(i).lower == "be" || t(i).lower == "which"))
    ++i;
  return i < a_.tokens.size() &&
         (t(i).lower == "held" || t(i).lower == "convened" || t(i).lower == "hosted" ||
          (i + 1 < a_.tokens.size() && t(i + 1).lower == "place"));
}

std::optional<NameFinder::Name> NameFinder::typed(TokenIndex first, TokenIndex head, TokenIndex last) const {
  const std::string_view word = t(head).lower;
  const bool complement = last > head + 1 && t(head + 1).shape == Shape::lower;
  const bool ordinal =
      t(first).shape == Shape::ordinal || is(first, NameTrait::ordinal) || ordinal_before(first) < first;
  const std::size_t words = last - first;
  if (demonym(head) && head > first && t(head - 1).text == "-") return std::nullopt;  // "U.S.-Soviet"
  if (leading(first, head, last) && words > 1)
    return Name{first, last, "leading_group", "group that leads or works", 900, {}};
  const bool event = has(head, w_.event_heads), weak_event = has(head, w_.weak_event_heads);
  const bool org = has(head, w_.org_heads), weak_org = has(head, w_.weak_org_heads);
  // "Bank of Norland Act" is an act, "Secretariat of the Antarctic Treaty" is a body.
  const bool legal =
      complement && ((has(last - 1, w_.legal_text_ends) && t(head + 2).lower != "the") || law_on(head, last));
  const bool work = has(head, w_.work_words) || legal;
  if (work && !(org && !event && !complement) && !ordinal) {
    if (!has(head, w_.org_heads) || legal) {
      const bool held = last < a_.tokens.size() && event &&
                        (t(last).lower == "in" || t(last).lower == "held" ||
                         (t(last).text == "," && last + 1 < a_.tokens.size() && t(last + 1).lower == "held"));
      if (!held) return Name{first, last, {}, {}, 0, {}};
    }
  }
  const bool of_people = words == 2 && demonym(first) && (word == "government" || word == "parliament");
  if (generic(first, last) && !ordinal && !of_people && !possessive(before(first)) &&
      !definite_body(first, head, last))
    return std::nullopt;
  // "Programme of the Harbour Group" is what the group wants.
  if (complement && one_of(word, "programme", "program") && first == head && t(head + 1).lower == "of" &&
      has_head(last - 1))
    return std::nullopt;
  // "Campaign to Stop Flooding", "Campaign for Open Ports": who runs it
  if (word == "campaign" && complement && one_of(t(head + 1).lower, "for", "to", "against"))
    return Name{first, last, "organization", "body with complement", 750, {}};
  if (event) {
    const bool both = org && !weak_event;
    const bool session_like = word == "congress" || word == "assembly" || word == "convention";
    if (ordinal) return Name{first, last, "event", "event with ordinal", 880, {}};
    if (has(head, w_.plain_deeds) && plain_words(first, head)) return std::nullopt;  // "Early Intervention"
    if (word == "congress" && complement && head == first) {
      // "Congress of Vienna"; "work with Congress on the Act" is the body.
      if (t(head + 1).lower != "of") return std::nullopt;
      return Name{first, last, "event", "congress of place", 800, {}};
    }
    if (word == "congress" && head > first && !complement) {
      const auto place = entry(first, head);
      if (place && (place->list == "cities" || place->list == "wordnet_places") &&
          first + place->tokens == head)
        return Name{first, last, "event", "congress of city", 750, {}};
    }
    // A heading "Harbour Committee Meeting" names what the record is of.
    const bool of_body =
        words > 2 && head > first && (has(head - 1, w_.group_heads) || has(head - 1, w_.org_heads));
    if (!session_like && !both && !(weak_event && ((heading(first) && !of_body) || words < 2)) &&
        !(caps(first) && weak_event)) {
      if (words >= 2)
        return Name{
            first, last, "event", "event head", static_cast<graph::Confidence>(weak_event ? 720 : 850), {}};
    }
    const bool held = last < a_.tokens.size() &&
                      (t(last).lower == "in" || t(last).lower == "held" || t(last).lower == "took");
    if (both && words >= 2 && (session_like ? takes_place(last) : word != "forum" || held))
      return Name{first, last, "event", "event head", 700, {}};
  }
  if (org) {
    if (words < 2 || (form_of_body(head) && !complement)) return std::nullopt;
    const bool plural = t(head).word.noun_lemma != t(head).lower && !t(head).word.noun_lemma.empty();
    if (plural && !complement && plain_words(first, head) && !entry(first, head))
      return Name{first, last, {}, {}, 0, {}};
    // "Pacific Island Communities", "U.S. Embassies": several, whosever they are
    if (!complement && has(head, w_.several)) {
      const auto owner = entry(first, head);
      if ((owner && owner->type == "place") || demonym(first)) return Name{first, last, {}, {}, 0, {}};
    }
    if (complement && head == first && word == "community") return std::nullopt;
    // "Governments of South America": several
    if (complement && head == first &&
        one_of(word, "governments", "communities", "companies", "institutions", "organizations",
               "organisations"))
      return Name{first, last, {}, {}, 0, {}};
    if (complement && word == "presidency") return Name{first, last, {}, {}, 0, {}};  // an office
    // "Oslo Summer School"
    if (word == "school" && head > first && season(t(head - 1).lower))
      return Name{first, last, "event", "event head", 750, {}};
    if (caps(first) && weak_org) return std::nullopt;
    if (weak_org && heading(first) && words < 3) return std::nullopt;
    return Name{first,
                last,
                "organization",
                complement ? "body with complement" : "body head",
                static_cast<graph::Confidence>(weak_org ? 780 : 880),
                {}};
  }
  if (has(head, w_.group_heads) && words >= 2) return Name{first, last, "organization", "body head", 780, {}};
  const bool place_head = has(head, w_.place_heads) || has(head, w_.realms);
  if (place_head && words >= 2 && words <= 7) {
    if (complement && !has(head, w_.realms)) return std::nullopt;
    // "Republics of Latvia, Estonia and ..": several
    if (complement && t(head).word.noun_lemma != t(head).lower && word != "states" && word != "islands" &&
        word != "emirates")
      return std::nullopt;
    if (word == "states" || word == "state") {
      const auto known = entry(first, last);
      if (!known || known->tokens < words) return std::nullopt;
    }
    // "Pacific Island leaders"
    if (word == "island" && last < a_.tokens.size() && t(last).shape == Shape::lower && t(last).word.noun &&
        t(last).word.noun_lemma != t(last).lower && t(last).sentence == t(head).sentence)
      return Name{first, last, {}, {}, 0, {}};
    if (complement && t(last - 1).shape == Shape::upper && !caps(first)) return std::nullopt;
    if (!complement && has(head, w_.weak_place_heads) && (plain_words(first, head) || heading(first)))
      return std::nullopt;
    if (t(head).word.noun_lemma != t(head).lower && plain_words(first, head) && !complement &&
        word != "islands" && word != "mountains" && word != "lakes" && word != "falls" && word != "heights")
      return std::nullopt;
    if (!complement && word == "state") return std::nullopt;
    if (word == "park" && korean_given_name(head - 1))
      return Name{first, last, "person", "person shape", 800, {}};
    return Name{first, last, "place", "place head", 830, {}};
  }
  return std::nullopt;
}

// "Bergen Evening Herald": a city, a word of the day, a word of the press.
bool NameFinder::newspaper(TokenIndex i, TokenIndex seg) const {
  if (seg - i < 2 || seg - i > 4 || !has(seg - 1, w_.press_words) || caps(i)) return false;
  const auto place = entry(i, seg);
  TokenIndex k = place && place->type == "place" && place->list != "countries"
                     ? i + static_cast<TokenIndex>(place->tokens)
                     : i;
  const bool city = k > i;
  const TokenIndex day = k;
  while (k + 1 < seg && (t(k).lower == "morning" || t(k).lower == "evening" || t(k).lower == "daily" ||
                         t(k).lower == "sunday"))
    ++k;
  return k + 1 == seg && (city || (k > day && has(k, w_.press_words)));
}

// The body, event, group or place that the run [i, seg) begins.
std::optional<NameFinder::Name> NameFinder::body(TokenIndex i, TokenIndex seg, TokenIndex end) const {
  // Most words that stand alone are no head, and nothing joins them to what follows.
  const auto goes_on = [&] {
    return seg < end && (possessive(t(seg).text) || one_of(t(seg).lower, ",", "and", "&", "'", "’"));
  };
  if (seg == i + 1 && !is(i, NameTrait::headed) && !goes_on()) return std::nullopt;
  if (const TokenIndex last = foreign_body(i, end); last > i)
    return Name{i, last, "organization", "body with its head in front", 800, {}};
  // "Fort X", "Mount X"
  if (seg - i >= 2 && seg - i <= 3 && has(i, w_.place_first) && !has_head(seg - 1) && !title_at(i + 1, seg) &&
      !t(i + 1).word.common)
    return Name{i, seg, "place", "place head in front", 800, {}};
  // "Hurricane X", "Operation X"
  const auto force = [&] { return t(i).lower == "operation" && one_of(t(seg - 1).lower, "force", "guard"); };
  if (seg - i >= 2 && seg - i <= 4 && has(i, w_.event_first) && t(i).shape == Shape::capital &&
      (!has_head(seg - 1) || force()))
    return Name{i, seg, "event", "event head in front", 780, {}};
  if (newspaper(i, seg)) return Name{i, seg, "organization", "name of the press", 750, {}};
  TokenIndex run = seg;
  // "Ministers' Meeting", "Prime Minister's Office": a common noun owns the head.
  const bool s = run < end && possessive(t(run).text);
  const bool plural =
      run < end && one_of(t(run).text, "'", "’") && !t(run).space_before && t(run - 1).lower.back() == 's';
  if ((s || plural) && !has_head(run - 1) && (plain_words(run - 1, run) || has(run - 1, w_.owners))) {
    if (run + 1 < end && joins_name(run + 1)) {
      const auto owner = entry(i, run);
      const bool known = owner && owner->tokens == run - i;
      const TokenIndex next = segment(run + 1, end);
      if (!known && has_head(next - 1) && !function_word(i)) run = next;
    }
  }
  if (run == seg) run = with_front_list(i, seg, end);
  // The head: the last word, or the last head before words of another kind.
  TokenIndex head = run - 1;
  if (head > i && number_tail(t(head).text)) --head;
  // "Harbour Fees Task Force Charter"
  if (head > i + 2 && has(head, w_.paper_words) && leading(i, head - 1, head))
    return typed(i, head - 1, head);
  if (!has_head(head) && !has(head, w_.realms) && !has(head, w_.work_words)) {
    TokenIndex h = head;
    while (h > i && !has_head(h)) --h;
    if (h == i || !has_head(h) || has(h, w_.place_heads)) {
      // Press, in names of publishers and newspapers.
      if (has(run - 1, w_.press_words) && run - i >= 2 && !person(i, run))
        return Name{i, run, "organization", "name of the press", 700, {}};
      return std::nullopt;
    }
    // Cut only before something that can stand for itself.
    const auto rest = entry(h + 1, run);
    // "Graduate Institute Geneva"
    if (rest && h + 1 + rest->tokens == run && rest->type == "place" && rest->list != "countries" && h > i &&
        has(h, w_.schools))
      return Name{i, run, "organization", "school of a city", 800, {}};
    const bool self = (rest && h + 1 + rest->tokens == run) || person(h + 1, run) ||
                      title_at(h + 1, run) > 0 || has(h + 1, w_.paper_words);
    if (!self) return std::nullopt;
    // "Chief Government Whip": an office
    if (has(h, w_.weak_org_heads) && h - i < 2 && title_at(h + 1, run) > 0 && h + 2 == run)
      return std::nullopt;
    return typed(i, h, h + 1);
  }
  TokenIndex last = run;
  if (const TokenIndex numbered = with_number(run, end); numbered > run && leading(i, head, run))
    return Name{i, numbered, "leading_group", "numbered group", 900, {}};
  if (head == run - 1 && !(caps(i) && run < end && t(run).newline_before && t(run).lower != "of"))
    last = with_complement(head, end);
  if (last == run && run - i >= 2) last = with_museum(head, run, end);
  if (last == run && run - i < 2) {
    const TokenIndex first = ordinal_before(i);  // "the 1905 Revolution"
    if (first < i && t(first).shape == Shape::number && has(head, w_.event_heads))
      return Name{first, run, "event", "event of year", 800, {}};
    return std::nullopt;  // a head alone: the phase of aliases
  }
  if (last > run && head == i && has(head, w_.weak_event_heads) && !has(head, w_.org_heads) &&
      t(head).sentence_start)
    return std::nullopt;
  auto found = typed(i, head, last);
  if (found && found->type == "event") {
    // "European Council of 18 June": ordinals and years in front belong to the name.
    found->first = ordinal_before(i);
    if (month_number(t(found->first).text) > 0) found->first = i;  // "the July 1944 Fisheries Conference"
  }
  if (!found && last > run) found = typed(i, head, run);
  if (found && found->type == "organization" && t(i).lower == "majesty" &&
      (before(i) == "his" || before(i) == "her"))
    found->first = i - 1;
  if (found && found->last - found->first < 2 && !found->type.empty()) return std::nullopt;
  return found;
}

// "Halloran Presidential Library and Museum": a house of two kinds.
TokenIndex NameFinder::with_museum(TokenIndex head, TokenIndex run, TokenIndex end) const {
  const auto house = [&](TokenIndex k) {
    return one_of(t(k).lower, "library", "museum", "archive", "archives", "gallery", "gardens");
  };
  if (head + 1 != run || !house(head) || run + 1 >= end || t(run).lower != "and" || !joins_name(run + 1) ||
      !house(run + 1) || segment(run + 1, end) != run + 2)
    return run;
  return run + 2;
}

// "Instituto Superior Técnico", "Radio Okapi", "Institut d'études politiques de Paris"; i for none.
TokenIndex NameFinder::foreign_body(TokenIndex i, TokenIndex end) const {
  const auto foreign_of = [&](std::string_view s) {
    return s == "de" || s == "des" || s == "du" || s == "del" || s == "da" || s == "do" || s == "pour" ||
           s == "für";
  };
  const bool own =
      has(i, w_.org_heads) && i + 2 < end && t(i + 1).shape == Shape::lower && foreign_of(t(i + 1).lower);
  if (!(has(i, w_.org_first) || own) || t(i).shape != Shape::capital) return i;
  TokenIndex last = i + 1, k = i + 1;
  while (k < end && k < i + 10 && t(k).sentence == t(i).sentence && !t(k).newline_before &&
         draft_.free(k, k + 1)) {
    const bool name = t(k).capitalised() && !function_word(k);
    const bool link =
        t(k).shape == Shape::lower &&
        (has(k, w_.particles) || t(k).lower == "pour" || t(k).lower == "para" || t(k).lower == "et" ||
         t(k).lower == "em" || t(k).lower == "en" || t(k).lower == "für" || t(k).lower == "und" ||
         t(k).lower == "sur" || t(k).lower == "per" || t(k).lower.substr(0, 2) == "d'" ||
         t(k).lower.substr(0, 4) == "d’");
    if (!name && !(link && k + 1 < end)) break;
    ++k;
    if (name) last = k;
  }
  return last > i + 1 ? last : i;
}

}  // namespace stemma::ingest
