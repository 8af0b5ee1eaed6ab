#include "ingest/extract/names/names.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"
#include "schema/phrase_starts.hpp"

namespace stemma::ingest {
namespace {

// "Paris-aligned": a name's adjective, no name.
bool compound_adjective(std::string_view s) {
  const auto cut = s.rfind('-');
  return cut != std::string_view::npos && cut > 0 && cut + 3 < s.size() && s[cut + 1] >= 'a' &&
         s[cut + 1] <= 'z' &&
         (s.substr(s.size() - 2) == "ed" || s.substr(s.size() - 3) == "led" ||
          s.substr(s.size() - 3) == "ing" || s.substr(s.size() - 4) == "wide" ||
          s.substr(s.size() - 5) == "based");
}

// From how many characters on a line is full, so that the words at its end go on in the next: less than most
// of the longer lines have, at most 55.
std::size_t full_line(std::string_view text) {
  constexpr std::size_t kSomeLines = 64;
  std::vector<std::size_t> lengths;
  lengths.reserve(kSomeLines);
  for (std::size_t at = 0; at < text.size() && lengths.size() < 2000;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end - at > 20) lengths.push_back(end - at);
    at = end + 1;
  }
  if (lengths.size() < 10) return 55;
  const auto high = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 4 / 5);
  std::nth_element(lengths.begin(), high, lengths.end());
  return std::clamp<std::size_t>(*high * 4 / 5, 30, 55);
}

// "I’m", "We'll", "They’ve"
bool contraction(std::string_view s) {
  if (s.empty() || std::string_view("mledt").find(s.back()) == std::string_view::npos) return false;
  for (std::string_view end : {"'m", "'ll", "'ve", "'d", "'re", "'t"})
    if (s.size() > end.size() && s.ends_with(end)) return true;
  return false;
}

bool starts_upper(std::string_view s) { return !s.empty() && s.front() >= 'A' && s.front() <= 'Z'; }

}  // namespace

NameFinder::NameFinder(Draft& draft)
    : draft_(draft),
      a_(draft.analysis()),
      tokens_(a_.tokens.data()),
      schema_(*a_.schema),
      w_(schema::lists_of<NameWords>(schema_)),
      traits_(a_, name_traits),
      surnames_(a_.uses.size()) {
  constexpr std::size_t kSomeWords = 24;
  lone_.reserve(kSomeWords);
  lone_uses_.reserve(2 * kSomeWords);
}

void NameFinder::run() {
  for (const DraftMention& m : draft_.mentions())
    if (draft_.entity(m.entity).type == "organization")
      told_.emplace(a_.phrase(m.first, m.last), "organization");
  listed_people();
  labelled_authors();
  initialled_people();
  people_of_bodies();
  attendance();
  listed_names();
  for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) block(b);
  lone_signature();
  decide_lone_words();
  if (draft_.traced()) note_refused();
}

void NameFinder::block(std::uint32_t index) {
  const ZonedBlock& b = a_.blocks[index];
  if (b.zone == Zone::boilerplate) return;
  if (people_[index]) bracketed_bodies(b);
  meetings(b.first, b.last);
  read_all(b.first, b.last);
}

void NameFinder::read_all(TokenIndex i, TokenIndex end) {
  for (const TokenIndex at : a_.stops(Cue::name, i, end))
    if (at >= i && !opens_only(at, end) && starts(at, end)) i = read(at, end);
}

// Most capitals are those of sentences: nothing is read at "The" or "However".
bool NameFinder::opens_only(TokenIndex i, TokenIndex end) const {
  if (a_.briefs[i].shape != Shape::capital) return false;
  const Traits<NameTrait> word = traits_.of(i);
  if (!word.has(NameTrait::opener)) return false;
  // "He Ling": a surname that is also a small word
  if (word.has(NameTrait::name) && i + 1 < end && a_.briefs[i + 1].shape != Shape::lower) return false;
  if (!word.has(NameTrait::entry) || !with_next(i, end)) return true;
  const auto known = entry(i, end);
  return !known || known->tokens < 2;
}

// May an entry of several words begin here?
bool NameFinder::with_next(TokenIndex i, TokenIndex end) const {
  return is(i, NameTrait::several) && i + 1 < end && may_begin(i);
}

bool NameFinder::letters_of_name(TokenIndex i) const {
  if (t(i).text == "Near")  // "Bureau of Near Eastern Affairs"
    return i + 1 < a_.tokens.size() && t(i + 1).text == "Eastern";
  if (t(i).shape != Shape::upper || caps(i)) return false;
  if (t(i).text == "IT")  // "IT Department"
    return i + 1 < a_.tokens.size() && t(i + 1).shape == Shape::capital && has_head(i + 1);
  return (t(i).text == "US" && !dollars(i)) || t(i).text == "WHO";
}

// "born in Quurik Obda", "near Kfar Obda": words that no list of names knows
bool NameFinder::strange_place(TokenIndex first, TokenIndex last, TokenIndex end) const {
  const std::string_view b = before(first);
  if (!one_of(b, "in", "near", "outside")) return false;
  const TokenIndex begin = a_.blocks[t(first).block].first;
  const bool stays = first >= begin + 2 && has(first - 2, w_.staying_verbs);
  for (TokenIndex i = first; i < last; ++i)
    if (has(i, w_.given_names) || !unknown(i) ||
        (!stays && (has(i, w_.surnames) || has(i, w_.wordnet_surnames))))
      return false;
  if (last < end && one_of(t(last).text, "'s", "(")) return false;
  return b != "in" || first < begin + 2 || !has(first - 2, w_.confiding_words);
}

std::string_view NameFinder::before(TokenIndex i) const {
  return i > a_.blocks[t(i).block].first ? t(i - 1).lower : std::string_view{};
}

bool NameFinder::starts(TokenIndex i, TokenIndex end) const {
  const TokenBrief brief = a_.briefs[i];
  if (!brief.capitalised() && brief.shape != Shape::alnum && brief.shape != Shape::ordinal) return false;
  if (!draft_.free(i, i + 1)) return false;
  const Token& token = t(i);
  const std::uint32_t begin = token.span.begin;
  if (begin > 0 && a_.text[begin - 1] == '@') return false;  // the name of an account
  const bool inner_mark = token.cues.has(Cue::inner_mark);
  if (inner_mark && contraction(token.text)) return false;
  if (inner_mark && compound_adjective(token.text))  // "Open-ended Working Group"
    return token.capitalised() && i + 1 < end && has(i + 1, w_.group_modifiers) && joins(i + 1, end);
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
  const bool noun = token.word.noun && !token.word.adjective;  // "Rural Well-being"
  if (token.cues.has(Cue::inner_mark) && !noun && compound_adjective(token.text) &&
      !(has(k - 1, w_.surnames) && unknown(k)) &&
      !(k + 1 < end && t(k + 1).capitalised() && !t(k + 1).newline_before))
    return false;
  const auto edition = [&] {  // "Sydney Morning Herald"
    return one_of(token.lower, "morning", "evening") && k + 1 < end && has(k + 1, w_.press_words);
  };
  if (function_word(k) && token.lower != "new" && !edition() && (token.shape == Shape::capital || small(k)) &&
      token.text.size() > 1 &&
      !((has(k - 1, w_.given_names) || t(k - 1).shape == Shape::initial) && has(k, w_.surnames)))
    return false;
  // "As chair of the Committee on Roads I saw", but "Working Group I saw"
  if (token.text == "I" && t(k - 1).word.common && !has(k - 1, w_.group_heads) && k + 1 < end &&
      t(k + 1).shape == Shape::lower && t(k + 1).word.verb)
    return false;
  if (token.sentence_start && !token.newline_before) return token.sentence == t(k - 1).sentence;
  if (token.sentence != t(k - 1).sentence) return false;
  // "MINUTES OF THE BOARD OF X HELD ON": in capitals too the name ends there.
  if (token.shape == Shape::upper && token.word.verb_form == schema::Word::VerbForm::ed && k + 1 < end &&
      function_word(k + 1) && t(k + 1).lower != "and" && t(k + 1).lower != "of")
    return false;
  if (!token.newline_before) return true;
  if (opens_dateline(k, end)) return false;
  const ZonedBlock& b = a_.blocks[token.block];
  if (b.kind != BlockKind::paragraph && b.kind != BlockKind::note && b.kind != BlockKind::list_item)
    return b.kind == BlockKind::heading && b.zone != Zone::head;
  // A broken line of prose goes on; a short line ends what stands on it.
  const std::uint32_t stop = t(k - 1).span.end;
  const std::size_t line = a_.text.rfind('\n', stop == 0 ? 0 : stop - 1);
  if (!full_line_) full_line_ = full_line(a_.text);
  return stop - (line == std::string_view::npos ? 0 : line + 1) >= *full_line_ || broken_name(k, end);
}

// "before the General" above "Assembly": what the article announces has not been named yet.
bool NameFinder::broken_name(TokenIndex k, TokenIndex end) const {
  const TokenIndex block = a_.blocks[t(k).block].first;
  TokenIndex the = k - 1;
  while (the > block && t(the).capitalised() && !t(the).newline_before && !has_head(the)) --the;
  if (the + 1 == k || t(the).lower != "the") return false;
  if (has_head(k)) return true;
  const auto known = entry(the + 1, end);
  return known && known->tokens > k - the - 1;
}

// "New York, 21 September 2023" on a line of its own
bool NameFinder::opens_dateline(TokenIndex i, TokenIndex end) const {
  const auto place = entry(i, end);
  if (!place || place->type != "place") return false;
  const TokenIndex comma = i + static_cast<TokenIndex>(place->tokens);
  return comma + 1 < end && t(comma).text == "," && date_end(comma + 1, end) > 0;
}

TokenIndex NameFinder::segment(TokenIndex i, TokenIndex end) const {
  TokenIndex k = i + 1;
  const auto order = [&](TokenIndex word) {  // "FURTHER REQUESTS Norway"
    constexpr std::size_t kShortest = 5;
    return t(word).shape == Shape::upper && t(word).text.size() >= kShortest && t(word).word.verb &&
           t(word).word.common && t(word + 1).shape == Shape::capital;
  };
  while (k < end) {
    if (joins(k, end)) {
      if (order(k - 1)) break;
      ++k;
    } else if (t(k).text == "." && !t(k).space_before && has(k - 1, w_.address) &&
               t(k - 1).text.size() <= 6 && k + 1 < end && t(k + 1).capitalised() && draft_.free(k, k + 2)) {
      k += 2;  // "Mr. N."
    } else if (t(k).text == "." && !t(k).space_before && t(k - 1).text == "St" && k + 1 < end &&
               t(k + 1).shape == Shape::capital && !t(k + 1).newline_before && draft_.free(k, k + 2)) {
      k += 2;  // "College of St. Olaf"
    } else if (t(k).text == "/" && !t(k).space_before && k + 1 < end && !t(k + 1).space_before &&
               t(k - 1).word.common && t(k + 1).word.common && joins(k + 1, end) && draft_.free(k, k + 1)) {
      k += 2;  // "Classification/Declassification Center"
    } else if (t(k).text == "-" && !t(k).space_before && t(k - 1).text.back() == '.' && joins(k + 1, end) &&
               !t(k + 1).space_before && draft_.free(k, k + 1)) {
      k += 2;  // "U.S.-Japan Dialogue"
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
  const bool opens = token.sentence_start || before(i) == ":";  // "Text: Approve North West University"
  if (!opens || !token.word.common || has_head(i) || name_like(i) || title_at(i, end) > 0) return false;
  const WordUse use = a_.use(token);
  if (use.mid_sentence_capital > 0 && use.mid_sentence_capital >= use.in_lower_case) return false;
  using Form = schema::Word::VerbForm;
  // "Standing Committee", "Mining Board", "Standing Senate Committee"
  if (token.word.verb_form == Form::ing && token.word.noun && i + 1 < end && joins(i + 1, end) &&
      (has(i + 1, w_.org_heads) || has(i + 1, w_.group_heads) ||
       (token.lower == "standing" && i + 2 < end && joins(i + 2, end) && has_head(i + 2))))
    return false;
  if (token.word.verb_form == Form::ing || token.word.verb_form == Form::ed ||
      token.word.verb_form == Form::s)
    return true;
  if (token.word.adverb && !token.word.noun) return true;
  if (token.word.verb && !token.word.noun && !token.word.adjective)
    return true;  // "Approve North West University"
  // "Many Ministries": an ordinary word that the text elsewhere writes small.
  return use.in_lower_case > 0 && !token.word.relational && i + 1 < end && !t(i + 1).capitalised();
}

std::optional<schema::Entry> NameFinder::entry_from(TokenIndex i, TokenIndex end) const {
  std::size_t most = end - i;
  if (t(i).is_word()) {
    most = std::min<std::size_t>(most, std::max<std::size_t>(t(i).word.entry_words, 1));
    if (!is(i, NameTrait::alone) && (most < 2 || !may_begin(i))) return std::nullopt;
  }
  const std::optional<schema::Entry>& found = listed(i, most);
  if (!found || found->type == "work" || found->type == "concept" ||
      !draft_.free(i, i + static_cast<TokenIndex>(found->tokens)))
    return std::nullopt;
  return found;
}

bool NameFinder::may_begin(TokenIndex i) const {
  const auto hash = [&](TokenIndex k) {  // not of the token, where the words of the text tell it
    const std::uint32_t form = a_.briefs[k].form;
    return form > TokenBrief::kMarks ? a_.uses[form - TokenBrief::kMarks].hash : t(k).hash();
  };
  return schema::may_begin_phrase(schema_, hash(i), hash(i + 1));
}

const std::optional<schema::Entry>& NameFinder::listed(TokenIndex i, std::size_t most) const {
  const bool shorter = listed_.entry && listed_.most > most && listed_.entry->tokens <= most;
  if (listed_.at != i || (listed_.most != most && !shorter)) listed_ = {i, most, look_up(i, most)};
  return listed_.entry;
}

std::optional<schema::Entry> NameFinder::look_up(TokenIndex i, std::size_t most) const {
  constexpr std::size_t kMost = 10;
  return a_.longest_entry(i, std::min(most, kMost));
}

// "Oxfam Kenya": a body known for its branches, and the country of one; `last` for none.
TokenIndex NameFinder::branch(TokenIndex last, TokenIndex seg, TokenIndex end) const {
  if (!has(last - 1, w_.branched_bodies) || last >= seg) return last;
  const auto land = entry(last, end);
  return land && land->list == "countries" && last + land->tokens >= seg
             ? last + static_cast<TokenIndex>(land->tokens)
             : last;
}

// Takes what begins at i; returns the first token behind it.
TokenIndex NameFinder::read(TokenIndex i, TokenIndex end) {
  const Traits<NameTrait> word = traits_.of(i);
  const Shape shape = t(i).shape;
  if (shape == Shape::initial && excellency(i, end)) return i + 2;
  if (word.has(NameTrait::peer))
    if (const TokenIndex past = peer(i, end); past > 0) return past;
  if (shape == Shape::upper)
    if (const TokenIndex past = glossed(i, end); past > 0) return past;
  if (word.has(NameTrait::rank) && rank_of_people(i, end)) return i + 1;
  const bool small_word = function_word(i);
  const bool with_next = word.has(NameTrait::entry) && this->with_next(i, end);
  auto known = with_next ? entry(i, end) : std::nullopt;
  if (shape == Shape::upper || shape == Shape::ordinal)
    if (const auto found = shouted(i, end)) {
      make(*found);
      return found->last;
    }
  if (small_word && i + 1 < end && joins(i + 1, end) && unknown(i + 1) && surname_first(i, i + 2) &&
      !(i + 2 < end && joins(i + 2, end))) {
    make({i, i + 2, "person", "person shape", 800, {}});
    return i + 2;
  }
  if (!(known && known->tokens > 1) && drops(i, end)) return i + 1;
  if (!with_next) known = entry(i, i + 1);  // most words that are dropped need not be asked for
  // "South African"
  const bool of_people = word.has(NameTrait::compass) && i + 1 < end && joins(i + 1, end) && demonym(i + 1);
  if (known && known->tokens == 1 && (small_word || of_people)) known.reset();
  const TokenIndex seg = segment(i, end);
  const TokenIndex known_end = known ? i + static_cast<TokenIndex>(known->tokens) : i;
  if (word.has(NameTrait::part))
    if (const TokenIndex last = compass_place(i, seg, end); last > known_end) {
      make({i, last, "place", "part of a place", 850, {}});
      return last;
    }
  if (known && known->type == "organization")
    if (const TokenIndex past = dated_session(i, known_end, end); past > 0) return past;
  if (known && known->type == "organization")
    if (const TokenIndex last = branch(known_end, seg, end); last > known_end) {
      make({i, last, "organization", "branch in a country", 800, {}});
      return last;
    }
  // "Secretary of Health and Human Services": what the office is for.
  if (known && known->type == "organization" && known->tokens > 2 && has_portfolio(i, known_end))
    return known_end;
  // A known name that reaches past the run, or is all of it.
  if (known && known_end >= seg && (known_end > seg || known->tokens > 1)) {
    const TokenIndex reach = with_complement(known_end - 1, end);
    const bool more = reach > known_end && has_head(known_end - 1) && known->type != "place";
    // "House of Lords Library"
    if (known->type != "event" && known_end < end && joins(known_end, end) && known_end > seg) {
      const TokenIndex last = segment(known_end, end);
      if (has(last - 1, w_.org_heads) && plain_words(known_end, last)) {
        const TokenIndex whole = with_complement(last - 1, end);  // "City of London School for Girls"
        make({i, whole, "organization", "body named after another", 800, {}});
        return whole;
      }
    }
    const bool front = seg < end && known->type != "place" ? with_front_list(i, seg, end) > seg : false;
    if (!more && !front) {
      const bool body_name = known->type == "organization" || known->type == "leading_group";
      // "Ministry of Foreign Affairs and Trade" is more than a Ministry of Foreign Affairs.
      if (body_name && has(i, w_.org_heads) && known_end < end && t(known_end).lower == "and")
        if (const auto longer = body(i, segment(i, end), end);
            longer && longer->type == known->type && longer->first == i && longer->last > known_end) {
          make(*longer);
          return longer->last;
        }
      if (const TokenIndex past = lower_event(i, known_end, end, body_name); past > 0 && !body_name)
        return past;
      take_entry(*known, i, end);
      return known_end;
    }
  }
  // "Secretary-General of the United Nations Antonio Guterres"
  if (known && known->type == "organization" && known_end < seg && has(known_end, w_.given_names) && i > 1 &&
      (before(i) == "of" || (before(i) == "the" && t(i - 2).lower == "of")) &&
      person_end(known_end, seg, end) == seg && take_entry(*known, i, end))
    return known_end;
  if (const TokenIndex past = run_on(i, seg, end); past > 0) return past;
  if (const TokenIndex past = titled_person(i, seg, end); past > 0) return past;
  if (const TokenIndex last = nicknamed(i, seg, end); last > i) {
    make({i, last, "person", "person with a nickname", 880, {}});
    return last;
  }
  const TokenIndex person_last = person_end(i, seg, end);
  const bool given =
      has(i, w_.given_names) &&
      (!has_head(seg - 1) || (seg - i == 2 && has(seg - 1, w_.surnames) && !t(i).word.common) ||
       (seg - i == 3 && t(i + 1).shape == Shape::initial && person_last == seg));
  const bool initials = t(i).shape == Shape::initial && person_last >= seg;
  if (person_last > i && (given || initials) && !(known && known_end > i + 1)) {
    // "in Newton Park", "at Grey Street": a surname, or what the place is.
    const bool place = person_last == i + 2 && has(i + 1, w_.place_heads) && located(before(i));
    make({i,
          person_last,
          place ? "place" : "person",
          place ? "place head" : "person shape",
          static_cast<graph::Confidence>(place ? 700 : 880),
          {}});
    // "M. Thiers": an initial, or Monsieur
    if (t(i).text == "M." && person_last == i + 2)
      if (const EntityIndex e = draft_.at(i); e < draft_.entity_count())
        draft_.add_alias(e, a_.phrase(i + 1, person_last));
    return person_last;
  }
  if (auto found = body(i, seg, end)) {
    const bool body_name = found->type == "organization" || found->type == "leading_group";
    if (found->type == "event" && edition_year(found->last, end)) ++found->last;
    const TokenIndex last = found->last;
    if (found->type.empty()) {  // a named work: another phase's
      return last;
    }
    // "Norland Liberation war": the whole is one event.
    if (const TokenIndex past = lower_event(found->first, last, end, body_name);
        past > last && found->type == "event")
      return past;
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
        lone_word(i, end, known);
        return known_end;
      }
      if (take_entry(*known, i, end)) return known_end;
    }
  }
  if (person_last > i) {
    if (strange_place(i, person_last, end)) {
      told_.emplace(a_.phrase(i, person_last), "place");
      make({i, person_last, "place", "unknown words in a place's position", 600, {}});
    } else {
      make({i, person_last, "person", "person shape", 820, {}});
    }
    return person_last;
  }
  if (const TokenIndex past = lower_event(i, seg, end, false); past > 0) return past;
  if (seg - i == 1) {
    lone_word(i, end, std::nullopt);
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

// "The NATIONAL COMMITTEE ON PORTS AND ROADS is ..": a name in capitals within a line that is not.
std::optional<NameFinder::Name> NameFinder::shouted(TokenIndex i, TokenIndex end) const {
  if (caps(i) || small(i)) return std::nullopt;
  TokenIndex last = i, head = i;
  std::size_t common = 0, words = 0;
  bool complement = false;
  for (TokenIndex k = i; k < end && draft_.free(k, k + 1) && t(k).sentence == t(i).sentence; ++k) {
    const bool link = small(k) && t(k).shape == Shape::upper && k > i;
    const bool numbered =
        k == i && t(k).shape == Shape::ordinal && t(k).text.back() >= 'A' && t(k).text.back() <= 'Z';
    const bool mark = k > i && t(k).text == "," && k + 1 < end && t(k + 1).shape == Shape::upper &&
                      !has(k + 1, w_.org_heads);  // "PORT OFFICE, MINISTRY OF TRADE": two
    if (mark || possessive(t(k).text)) continue;
    if ((t(k).shape != Shape::upper && !numbered) || one_of(t(k).lower, "at", "by", "from", "during")) break;
    if (link) {
      if (t(k).lower == "and" && k + 1 < end && t(k + 1).lower == "of") break;  // "OF THE X AND OF THE Y"
      complement = complement || (t(k).lower != "and" && t(k).lower != "the");
      continue;
    }
    last = k + 1;
    if (!complement) head = k;
    ++words;
    common += t(k).word.common ? 1 : 0;
  }
  if (words < 3 || common < 2 || last < i + 3) return std::nullopt;
  // What the title or the text also names in small letters is known by its type.
  for (std::string_view type : {"leading_group", "organization", "event", "place"})
    if (draft_.find(type, a_.phrase(i, last))) return Name{i, last, type, "name in capitals", 850, {}};
  auto found = typed(i, head, last);
  if (!found || found->type.empty()) return std::nullopt;
  found->rule = "name in capitals";
  return found;
}

// Words behind which a place stands.
bool NameFinder::located(std::string_view s) {
  return one_of(s, "in", "at", "near", "on", "through", "across", "outside", "off");
}

// Is it a department without its head, behind "Secretary of"?
bool NameFinder::has_portfolio(TokenIndex i, TokenIndex last) const {
  if (before(i) != "of" || i < a_.blocks[t(i).block].first + 2) return false;
  if (!plain_words(i, last)) return false;  // "Secretary of the Norland Labour Party"
  const std::string_view office = t(i - 2).lower;
  if (office != "secretary" && office != "minister" && office != "secretaries") return false;
  for (TokenIndex k = i; k < last; ++k)
    if (has(k, w_.org_heads) && !has(k, w_.weak_org_heads) && t(k).word.noun_lemma == t(k).lower)
      return false;
  return true;
}

// "South-Western Pacific", "South East Europe": the end of the place, i for none.
TokenIndex NameFinder::compass_place(TokenIndex i, TokenIndex seg, TokenIndex end) const {
  TokenIndex k = i;
  while (k < seg && k < i + 2 && is(k, NameTrait::part) && t(k).shape != Shape::upper) ++k;
  if (k == i || k >= seg || caps(i)) return i;
  const auto place = entry(k, end);
  if (!place || place->type != "place") return i;
  const bool sure = place->list == "regions" || place->list == "countries" || place->list == "places_more";
  if (!sure && (t(k).word.common || name_like(k) || demonym(k))) return i;
  if (place->list == "cities" && place->tokens == 1 && t(i).sentence_start) return i;
  const TokenIndex last = k + static_cast<TokenIndex>(place->tokens);
  return last >= seg ? last : i;
}

// "World Harbour Forum 2019": one of several.
bool NameFinder::edition_year(TokenIndex i, TokenIndex end) const {
  if (i == 0 || i >= end || t(i).shape != Shape::number || t(i).text.size() != 4 || t(i).newline_before)
    return false;
  if (!t(i).text.starts_with("19") && !t(i).text.starts_with("20")) return false;
  if (i + 1 < end && one_of(t(i + 1).text, "-", "–", "/", "—")) return false;
  return one_of(t(i - 1).text, "Forum", "Conference", "Congress", "Summit", "Expo", "Exposition", "Symposium",
                "Workshop", "Convention", "Dialogue", "Festival", "Biennale", "Games");
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
  // "First Sino-Japanese War", "2016 Summer Olympics", but the "Six-Day War" of 1967
  const bool recurs = one_of(t(last - 1).lower, "olympics", "paralympics", "games", "cup", "bowl", "contest",
                             "meeting", "agm", "egm");
  if (const TokenIndex first = ordinal_before(i); e.type == "event" && first < i &&
                                                  (t(first).capitalised() || recurs) &&
                                                  month_number(t(first).text) == 0) {
    make({first, last, e.type, "known name", 900, {}});
    return true;
  }
  make({i, last, e.type, "known name", static_cast<graph::Confidence>(e.tokens == 1 ? 900 : 950),
        e.preferred});
  return true;
}

// "THE WHITE HOUSE," on a line of its own: where a text was signed.
bool NameFinder::dateline(TokenIndex first, TokenIndex last) const {
  if (a_.longest_phrase(w_.residences, first, last - first) != last - first) return false;
  const ZonedBlock& block = a_.blocks[t(first).block];
  const bool front = first == block.first || (first == block.first + 1 && t(block.first).lower == "the");
  if (!front) return false;
  TokenIndex k = last;
  if (k < block.last && t(k).text == ",") ++k;
  return k >= block.last || date_end(k, block.last) > 0 || t(k).newline_before;
}

void NameFinder::make(Name name) {
  if (!told_.empty() && !name.preferred && (name.type == "person" || name.type == "place"))
    if (const auto told = told_.find(a_.phrase(name.first, name.last)); told != told_.end())
      name.type = told->second;
  draft_.add_mention(entity_of(name), name.first, name.last, name.rule, name.confidence);
  if (name.type == "person") surnames_[t(name.last - 1).form] = true;
}

EntityIndex NameFinder::entity_of(const Name& name) {
  std::string room;
  const std::string_view text = a_.phrase(name.first, name.last, room);
  if (!name.preferred) return draft_.find_or_add(name.type, text);
  key_.assign(name.type).append(1, '/').append(name.preferred->empty() ? text : *name.preferred);
  Known& known = preferred_.of(key_, [&](std::string_view key) {
    char* const kept = static_cast<char*>(keys_.allocate(key.size(), 1));
    std::copy(key.begin(), key.end(), kept);
    return std::string_view(kept, key.size());
  });
  if (known.entity == kNobody) return known.entity = draft_.find_or_add(name.type, text);
  if (known.text != text) draft_.add_alias(known.entity, text);
  if (room.empty()) known.text = text;
  return known.entity;
}

// "Cairo Asia-Pacific Regional Office", "Ann Berg Department of Physics": words that only stand in one line.
TokenIndex NameFinder::run_on(TokenIndex i, TokenIndex seg, TokenIndex end) {
  if (seg - i < 3) return 0;
  const auto known = entry(i, seg);
  if (known && known->type == "place" && seg - i >= known->tokens + 3 && has(seg - 1, w_.org_heads) &&
      known->list != "countries" && known->list != "regions" && one_of(before(i), "in", "and")) {
    take_entry(*known, i, end);
    return i + static_cast<TokenIndex>(known->tokens);
  }
  const bool place =
      known && known->type == "place" && known->tokens > 1;  // "Abu Dhabi Development Holding Company"
  if (!place && has(i, w_.given_names) && has(seg - 1, w_.org_heads) && seg - i >= 5 && person(i, i + 2) &&
      !has_head(i + 2) && t(i + 2).word.common) {
    make({i, i + 2, "person", "person before a body", 700, {}});
    return i + 2;
  }
  // A head in the middle before one that stands in front of its complement: "Physics Department University of
  // Lund".
  if (seg < end && t(seg).lower == "of" && has(seg - 1, w_.org_heads) && has(seg - 2, w_.org_heads)) {
    const TokenIndex cut = seg - 1;
    if (auto found = typed(i, cut - 1, cut); found && !found->type.empty() && cut - i >= 2) {
      make(*found);
      return cut;
    }
  }
  return 0;
}

void find_names(Draft& draft) { NameFinder(draft).run(); }

}  // namespace stemma::ingest
