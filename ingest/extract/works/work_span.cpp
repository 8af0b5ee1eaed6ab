#include "ingest/extract/works/work_span.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {

WorkSpan::WorkSpan(const Draft& draft, const NameWords& words)
    : draft_(draft),
      a_(draft.analysis()),
      t_(a_.tokens),
      w_(words),
      lists_(schema::lists_of<WorkWords>(*a_.schema)) {}

bool WorkSpan::capital(TokenIndex i) const {
  const Token& t = t_[i];
  if (!draft_.free(i, i + 1)) return false;
  if (one_of(t.text, "AM", "PM") && i > 0 && t_[i - 1].text.back() >= '0' && t_[i - 1].text.back() <= '9')
    return false;  // "4:44 PM Statement"
  return t.capitalised() || (t.shape == Shape::alnum && t.text[0] >= 'A' && t.text[0] <= 'Z');
}

bool WorkSpan::function_word(TokenIndex i) const {
  return t_[i].word.lists.test(w_.function_words) && t_[i].shape != Shape::upper;
}

bool WorkSpan::breaks(TokenIndex i) const {
  const ZonedBlock& block = a_.blocks[t_[i].block];
  return t_[i].newline_before && block.zone == Zone::head && block.kind != BlockKind::heading;
}

bool WorkSpan::is_head(TokenIndex head) const {
  const TokenIndex last = a_.blocks[t_[head].block].last;
  // "Strategy and Implementation Plan" is one plan.
  if (head + 3 < last && t_[head + 1].lower == "and" && t_[head + 3].lower == "plan" &&
      (t_[head + 2].lower == "implementation" || t_[head + 2].lower == "action"))
    return false;
  // "Harbour Dues Amendment (Small Boats) Bill" is one bill.
  if (head + 2 < last && t_[head + 1].text == "(")
    for (TokenIndex close = head + 2; close + 1 < last && close < head + 14; ++close)
      if (t_[close].text == ")") {
        if (t_[close + 1].word.lists.test(lists_.laws) && capital(close + 1)) return false;
        break;
      }
  return !(head + 1 < last && capital(head + 1) && !function_word(head + 1) && !breaks(head + 1) &&
           t_[head + 1].shape != Shape::initial);
}

bool WorkSpan::headed(TokenIndex first, TokenIndex last) const {
  return last > first &&
         (t_[last - 1].word.lists.test(lists_.heads) || t_[last - 1].word.lists.test(w_.org_heads) ||
          t_[last - 1].word.lists.test(w_.group_heads));
}

// The bracket that the one at `close` shuts, where no more than a few words with capitals stand between them;
// `block` for none.
TokenIndex WorkSpan::bracket_of_title(TokenIndex close, TokenIndex block) const {
  constexpr TokenIndex kMost = 12;
  for (TokenIndex i = close; i > block && close - i < kMost; --i) {
    if (t_[i - 1].text == "(") return i - 1;
    if (!draft_.free(i - 1, i) ||
        (!capital(i - 1) && !t_[i - 1].word.lists.test(lists_.small) && t_[i - 1].text != ","))
      return block;
  }
  return block;
}

// "New York": the first word of a place.
bool WorkSpan::new_place(TokenIndex i) const {
  if (t_[i].lower != "new") return false;
  const auto place = a_.longest_entry(i);
  return place && place->tokens > 1;
}

// "Parliament Approves Harbour Bill": what a headline tells is no part of the name.
bool WorkSpan::headline_verb(TokenIndex i) const {
  const Token& t = t_[i];
  return a_.blocks[t.block].kind == BlockKind::heading && t.word.verb_form == schema::Word::VerbForm::s &&
         (!t.word.noun || one_of(t.lower, "passes", "signs", "backs", "seeks")) &&
         i > a_.blocks[t.block].first;
}

TokenIndex WorkSpan::begin(TokenIndex head) const {
  const TokenIndex block = a_.blocks[t_[head].block].first;
  TokenIndex first = head;
  while (first > block) {
    const TokenIndex i = first - 1;
    if (breaks(first) || headline_verb(i)) break;
    if (capital(i) && (!function_word(i) || new_place(i))) {
      first = i;
      continue;
    }
    const std::string_view s = t_[i].text;
    // "Biodiversity Beyond National Jurisdiction": a preposition with a capital
    if (i > block && t_[i].shape == Shape::capital && capital(i - 1) && !function_word(i - 1) &&
        first < head &&
        one_of(t_[i].lower, "beyond", "without", "between", "against", "through", "under", "across")) {
      first = i - 1;
      continue;
    }
    // "Rebuilding Prosperity (REPO) for Ukrainians Act"
    if (i > block + 3 && t_[head].word.lists.test(lists_.laws) &&
        one_of(t_[i].lower, "for", "and", "in", "to") && t_[i - 1].text == ")" &&
        t_[i - 2].shape == Shape::upper && t_[i - 3].text == "(" && capital(i - 4) && first <= head) {
      first = i - 4;
      continue;
    }
    // "Biodiversity Beyond National Jurisdiction (BBNJ) Agreement"
    if (s == ")" && i > block + 2 && t_[i - 2].text == "(" && t_[i - 1].shape != Shape::number &&
        t_[i - 1].text.size() < 7 && capital(i - 3) && first <= head) {
      first = i - 3;
      continue;
    }
    // "Harbour Dues Amendment (Small Boats) Bill"
    if (s == ")" && t_[head].word.lists.test(lists_.laws) && first == head)
      if (const TokenIndex open = bracket_of_title(i, block);
          open > block && capital(open - 1) && !function_word(open - 1)) {
        first = open - 1;
        continue;
      }
    if ((s == "'s" || s == "'" || s == "’") && i > block && capital(i - 1)) {
      // "Workmen's Compensation Act" is a name, "Brazil's Strategy" has an owner.
      // "Jay's Treaty": it is known by who made it.
      const bool maker = first == head && t_[head].lower == "treaty" && t_[i - 1].shape == Shape::capital &&
                         !t_[i - 1].word.lists.test(w_.wordnet_demonyms) && !a_.longest_entry(i - 1);
      if (!t_[i - 1].word.lists.test(lists_.owners) && !maker) break;
      first = i - 1;
      continue;
    }
    if (t_[i].shape == Shape::punct && s == "," && t_[head].word.lists.test(lists_.laws) && i > block + 1 &&
        capital(i - 1) && first < head && t_[first].shape == Shape::capital &&
        t_[i - 1].shape != Shape::upper && i >= 2 && t_[i - 2].text == ",") {
      first = i;  // "Safe, Fair, and Open Markets Act"
      continue;
    }
    if (i == block || !capital(i - 1) || function_word(i - 1) || breaks(i) || !joins_left(i, head)) break;
    first = i - 1;
  }
  // "the 1865 Convention", "2030 Agenda"
  if (first > block && year_number(t_[first - 1].text) > 0 && draft_.free(first - 1, first) &&
      !breaks(first) &&
      (first - 1 == block || t_[first - 2].lower == "the" || t_[first - 2].lower == "its" ||
       t_[first - 2].lower == "a" || t_[first - 2].text == "'s"))
    return first - 1;
  const auto title = [&](TokenIndex i) {  // "General Data Protection Regulation" has none
    return t_[i].word.lists.test(w_.person_titles) && !t_[i].word.adjective;
  };
  while (first < head && (t_[first].shape == Shape::punct || title(first))) ++first;
  return first;
}

bool WorkSpan::joins_left(TokenIndex connector, TokenIndex head) const {
  const std::string_view c = t_[connector].lower;
  const TokenIndex left = connector - 1, right = connector + 1;
  if (c == "and" || c == "&") {
    if (t_[left].word.lists.test(lists_.heads)) {
      // "Constitution and Convention", "Strategy and Implementation Plan", but two acts are two.
      const bool bare = left == 0 || !capital(left - 1) || function_word(left - 1);
      const bool plan = t_[head].lower == "plan" && right + 1 == head &&
                        (t_[right].lower == "implementation" || t_[right].lower == "action");
      return (bare && right == head) || plan;
    }
    if (t_[left].word.lists.test(w_.org_heads) && !t_[head].word.lists.test(lists_.final_heads)) return false;
    // A place that stands alone before "and" is the member of a list, unless the name itself has the "and".
    TokenIndex start = left;
    while (start > 0 && t_[start - 1].block == t_[left].block && capital(start - 1) &&
           !function_word(start - 1))
      --start;
    const auto entry = a_.longest_entry(start);
    if (entry && start + entry->tokens == connector && entry->type == "place") {
      const auto next = a_.longest_entry(right);
      return next && next->type == "place" && t_[head].word.lists.test(lists_.treaties);
    }
    return right < head || t_[head].word.lists.test(lists_.laws);
  }
  if (!t_[head].word.lists.test(lists_.final_heads) || right > head) return false;
  if (c != "of" && c != "for" && c != "on" && c != "to" && c != "in" && c != "with" && c != "against")
    return false;
  if (t_[left].word.lists.test(lists_.heads) || t_[left].word.lists.test(w_.roles) ||
      t_[left].word.lists.test(w_.person_titles))
    return false;
  if (headed(left, connector))
    return (c == "of" || c == "on" || c == "for") && (t_[head].lower == "act" || t_[head].lower == "bill");
  if (c == "in") return t_[left].lower.ends_with("ing");
  return c == "of" || c == "for" || c == "on" || c == "to" || c == "against";
}

// "12 of 2004", ", No. 12 of 2004"
TokenIndex WorkSpan::behind_number(TokenIndex i, TokenIndex last) const {
  TokenIndex n = i;
  if (n < last && t_[n].text == ",") ++n;
  if (n < last && t_[n].lower == "no") ++n;
  if (n < last && n > i && t_[n].text == ".") ++n;
  const bool numbered = n + 2 < last && t_[n].shape == Shape::number && t_[n + 1].lower == "of" &&
                        year_number(t_[n + 2].text) > 0;
  return numbered && draft_.free(i, n + 3) ? n + 3 : i;
}

TokenIndex WorkSpan::end(TokenIndex head) const { return behind_fiscal_year(head, name_end(head)); }

// "Authorization Act for Fiscal Year" 2023, "for Fiscal Years" 2020 and 2021
TokenIndex WorkSpan::behind_fiscal_year(TokenIndex head, TokenIndex end) const {
  const TokenIndex last = a_.sentences[t_[head].sentence].last;
  if (end < head + 3 || end >= last || !one_of(t_[end - 1].lower, "year", "years") ||
      t_[end - 2].lower != "fiscal" || year_number(t_[end].text) == 0)
    return end;
  const bool two = end + 2 < last && t_[end + 1].lower == "and" && year_number(t_[end + 2].text) > 0;
  return two ? end + 3 : end + 1;
}

TokenIndex WorkSpan::name_end(TokenIndex head) const {
  const TokenIndex last = a_.sentences[t_[head].sentence].last;
  TokenIndex i = head + 1;
  if (i >= last || breaks(i)) return i;
  const bool law = t_[head].word.lists.test(lists_.laws);
  if (law)
    if (const TokenIndex number = behind_number(i, last); number > i) return number;
  if (law && year_number(t_[i].text) > 0) return i + 1;
  if (law && i + 1 < last && (t_[i].text == "," || t_[i].lower == "of") && year_number(t_[i + 1].text) > 0 &&
      draft_.free(i, i + 2))
    return i + 2;
  if (t_[i].shape == Shape::number && year_number(t_[i].text) > 0) return i + 1;
  if (!t_[i].word.lists.test(lists_.tail) || t_[i].shape != Shape::lower) return i;
  TokenIndex next = i + 1;
  if (t_[i].lower == "for" && next < last && (t_[next].lower == "an" || t_[next].lower == "a")) {
    // "Agenda for a New Norland", but not "a Strategy for a better port"
    if (next + 1 >= last || !capital(next + 1) || function_word(next + 1)) return i;
    return titled_tail(next, last);
  }
  // "on the", "of all", "relating to the"
  while (next < last && next < i + 4 &&
         (t_[next].lower == "the" || t_[next].lower == "to" || t_[next].lower == "a" ||
          t_[next].lower == "all" || t_[next].lower == "certain"))
    ++next;
  if (next >= last) return i;
  if (date_at(a_, next, last) || t_[next].word.lists.test(w_.weekdays)) {
    // "Declaration of 2 April 2009 on Strengthening ..": the name goes on behind its date.
    const auto date = date_at(a_, next, last);
    if (date && date->range.last + 1 < last && t_[i].lower == "of" &&
        (t_[date->range.last].lower == "on" || t_[date->range.last].lower == "concerning") &&
        capital(date->range.last + 1))
      return titled_tail(date->range.last - 1, last);
    return i;
  }
  if (capital(next) && (!function_word(next) || t_[next].word.lists.test(lists_.small)))
    return titled_tail(head, last);
  return lower_tail(head, last);
}

// Over capitalised words and the small words between them.
TokenIndex WorkSpan::titled_tail(TokenIndex head, TokenIndex last) const {
  TokenIndex end = head + 1, i = head + 1;
  bool between = false;
  const TokenIndex reach = std::min<TokenIndex>(last, head + 40);
  while (i < reach) {
    // "All" in "Elimination of All Forms" belongs to the name; "The" opens something else.
    const bool small = t_[i].word.lists.test(lists_.small) && t_[i].lower != "the";
    if (capital(i) && (small || !(function_word(i) && t_[i].shape == Shape::capital))) {
      ++i;
      if (!small) end = i;
      continue;
    }
    const std::string_view s = t_[i].lower;
    if ((t_[i].text == "'s" || t_[i].text == "'" || t_[i].text == "’") && i + 1 < reach && capital(i + 1)) {
      ++i;
      continue;
    }
    if (s == "." && t_[i - 1].word.lists.test(w_.person_titles) && i + 1 < reach && capital(i + 1)) {
      ++i;
      continue;
    }
    if (s == ",") {
      if (known_place(i + 1) && (!known_place(head + 2) || t_[head + 1].lower != "between") && !between)
        break;  // "the Treaty of Tilsit, Prussia and Austria": others
      const TokenIndex over = over_list(i, reach);
      if (over == i) break;
      end = i = over;
      continue;
    }
    if (!t_[i].word.lists.test(lists_.small)) break;
    if (s == "between" || s == "among") between = true;
    const bool leads_to = t_[head].word.lists.test(lists_.treaties) ||
                          t_[head].word.lists.test(lists_.speeches) || t_[head].lower == "guide" ||
                          t_[head].lower == "handbook";
    if (s == "to" && i == head + 1 && !leads_to) break;
    if (s == "and" || s == "or") {
      const TokenIndex over = over_and(i, reach, between);
      if (over == i) break;
      end = i = over;
      continue;
    }
    // Small words up to the next capital.
    TokenIndex next = i + 1;
    // "Elimination of all forms of Discrimination"
    while (next < reach && next < i + 5 && !capital(next) &&
           (t_[next].word.lists.test(lists_.small) || t_[next].lower == "forms" || t_[next].lower == "all"))
      ++next;
    if (next >= reach || !capital(next) || (function_word(next) && !t_[next].word.lists.test(lists_.small)))
      break;
    // "adopted the Strategy for the Blue Continent in Suva": where, not what
    if ((s == "in" || s == "at") && next == i + 1) {
      const auto place = a_.longest_entry(next);
      if (place && place->list == "cities") break;
    }
    if (month_number(t_[next].text) > 0 || t_[next].word.lists.test(w_.weekdays)) break;
    i = next;
  }
  return end;
}

bool WorkSpan::known_place(TokenIndex i) const {
  const auto found = i < t_.size() ? a_.longest_entry(i) : std::nullopt;
  return found && found->type == "place" && (found->tokens > 1 || !t_[i].word.common);
}

// "and Partnership", but not "and the Paris Agreement".
TokenIndex WorkSpan::over_and(TokenIndex at, TokenIndex last, bool between) const {
  TokenIndex first = at + 1;
  if (first < last && t_[first].lower == "the") {
    if (!between) return at;
    ++first;
  }
  while (first < last && first < at + 4 &&
         (t_[first].lower == "its" || t_[first].lower == "their" || t_[first].lower == "other"))
    ++first;
  // "the Charter and its Article 2": a part of it
  if (first > at + 1 && first < last &&
      one_of(t_[first].lower, "article", "articles", "annex", "annexes", "preamble"))
    return at;
  TokenIndex end = first;
  while (end < last && capital(end) && !(function_word(end) && t_[end].shape == Shape::capital)) ++end;
  if (end == first) return at;
  // "and Foreign Policy": a field, no work of its own
  const bool field =
      end > first + 1 && t_[end - 1].lower == "policy" && t_[end - 2].word.lists.test(lists_.generic);
  if (!between && !field && headed(first, end) && end - first > 1 &&
      t_[end - 1].word.lists.test(lists_.heads))
    return at;
  if (t_[first].word.lists.test(w_.person_titles) && end - first > 1) return at;
  return end;
}

// ", Cooperation and Partnership": members of a list that an "and" ends.
TokenIndex WorkSpan::over_list(TokenIndex comma, TokenIndex last) const {
  TokenIndex i = comma;
  while (i < last && t_[i].text == "," && i < comma + 14) {
    TokenIndex end = i + 1;
    const bool closing = end < last && t_[end].lower == "and";
    if (closing) ++end;
    const TokenIndex first = end;
    while (end < last && (capital(end) || t_[end].lower == "of") &&
           !(function_word(end) && t_[end].shape == Shape::capital))
      ++end;
    if (end == first || end - first > 5 || headed(first, end)) return comma;
    if (closing) return end;
    if (end < last && t_[end].lower == "and") {
      const TokenIndex over = over_and(end, last, false);
      return over == end ? comma : over;
    }
    i = end;
  }
  return comma;
}

// "Protocol on the settlement of disputes": up to a verb, a mark or a word that opens a clause.
TokenIndex WorkSpan::lower_tail(TokenIndex head, TokenIndex last) const {
  TokenIndex i = head + 1;
  const std::string_view c = t_[i].lower;
  if (!(c == "on" || c == "concerning" || c == "relating" || c == "regarding" || c == "for" ||
        c == "against" || c == "governing"))
    return i;
  if (!t_[head].word.lists.test(lists_.treaties) && !t_[head].word.lists.test(lists_.laws) &&
      t_[head].lower != "declaration")
    return i;
  const TokenIndex reach = std::min<TokenIndex>(last, head + 20);
  TokenIndex end = i;
  std::size_t nouns = 0;
  for (; i < reach; ++i) {
    const Token& t = t_[i];
    if (t.shape == Shape::punct && t.text != "-") break;
    if (t.shape == Shape::number || !draft_.free(i, i + 1)) break;
    // "on climate change and the Lisbon Strategy": another work.
    if ((t.lower == "and" || t.lower == "or") && i + 2 < reach &&
        (capital(i + 1) || (t_[i + 1].lower == "the" && capital(i + 2))))
      break;
    const bool small = t.word.lists.test(lists_.small) || t.lower == "relating" || t.lower == "governing";
    if (t.word.lists.test(w_.function_words) && !small) break;
    if ((t.lower == "in" || t.lower == "on") && i + 1 < reach &&
        (date_at(a_, i + 1, last) || capital(i + 1)) && i > head + 1)
      break;
    const bool noun_place = t_[i - 1].word.lists.test(lists_.small);  // behind "of" or "the"
    if (!small && !noun_place && t.word.verb_share >= 60 && t.word.verb_form != schema::Word::VerbForm::ing)
      break;
    if (!small) {
      end = i + 1;
      ++nouns;
    }
  }
  return nouns > 0 && end <= head + 18 ? end : head + 1;
}

}  // namespace stemma::ingest
