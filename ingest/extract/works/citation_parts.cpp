#include "ingest/extract/works/citation_parts.hpp"

#include <algorithm>
#include <array>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

// "1990", "1990a"
int year_at(const Token& t) {
  if (t.text.size() == 5 && t.text[4] >= 'a' && t.text[4] <= 'k') return year_number(t.text.substr(0, 4));
  return t.text.size() == 4 ? year_number(t.text) : 0;
}

bool and_word(const Token& t) {
  return t.text == "&" || t.lower == "and" || (t.shape == Shape::lower && one_of(t.lower, "e", "y", "und"));
}

bool particle(const Token& t) {
  return t.shape == Shape::lower &&
         one_of(t.lower, "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la",
                "le", "el", "al", "bin", "ibn", "ter", "ten", "zu", "af", "y");
}

bool name_word(const Token& t) {
  return t.shape == Shape::capital || t.shape == Shape::mixed ||
         (t.shape == Shape::upper && t.text.size() > 1);
}

// "F.", "A.T."
bool initials(const Token& t) {
  return t.shape == Shape::initial || (t.shape == Shape::upper && t.text.size() <= 8 && t.text.back() == '.');
}

// "AB" in "Surname AB": initials without points
bool bare_initials(const Token& t) {
  return (t.shape == Shape::upper || t.shape == Shape::capital) && t.text.size() <= 3 &&
         std::all_of(t.text.begin(), t.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool suffix(const Token& t) { return one_of(t.lower, "jr", "jr.", "sr", "sr.", "ii", "iii", "iv"); }

bool page_word(const Token& t) {
  return one_of(t.lower, "p", "pp", "no", "nos", "vol", "serial", "page", "pages", "box", "file", "folder",
                "reel", "roll", "doc", "art", "para", "item", "isbn", "issn");
}

}  // namespace

// A mark that nothing closes within as many tokens opens none.
constexpr TokenIndex kLongestQuotation = 1500;

TokenIndex quotation_end(const Analysis& a, TokenIndex open, TokenIndex last) {
  const auto& t = a.tokens;
  const std::string_view mark = t[open].text;
  const std::string_view close = mark == "“" ? "”" : mark == "«" ? "»" : mark == "‘" ? "’" : mark;
  const TokenIndex end = std::min(last, open + kLongestQuotation);
  std::size_t depth = 1;
  for (TokenIndex i = open + 1; i < end; ++i) {
    if (t[i].text == close || (mark == "\"" && t[i].text == "”")) {
      // An apostrophe behind a plural is none: "the states’ rights"
      if ((close == "’" || close == "'") &&
          ((i + 1 < last && t[i + 1].is_word() && t[i - 1].lower.ends_with('s')) || t[i].space_before))
        continue;
      if (--depth == 0) return i;
    } else if (mark != close && t[i].text == mark) {
      ++depth;
    }
  }
  return last;
}

std::optional<CitedDate> date_at(const Analysis& a, TokenIndex i, TokenIndex last) {
  const auto& t = a.tokens;
  if (!t[i].cues.has(Cue::date)) return std::nullopt;
  const auto month = [&](TokenIndex k) {
    return k < last && t[k].shape != Shape::punct ? month_number(t[k].text) : 0;
  };
  const auto day = [&](TokenIndex k) { return k < last ? day_number(t[k].text) : 0; };
  const auto year = [&](TokenIndex k) { return k < last ? year_at(t[k]) : 0; };
  const auto over = [&](TokenIndex k, std::string_view mark) {
    return k < last && t[k].text == mark ? k + 1 : k;
  };
  const auto made = [&](TokenIndex end, DateParts parts) -> std::optional<CitedDate> {
    std::string date = edtf(parts);
    if (date.empty()) return std::nullopt;
    return CitedDate{{i, end}, std::move(date)};
  };
  if (const int m = month(i); m > 0) {
    TokenIndex k = over(i + 1, ".");
    if (const int d = day(k); d > 0 && year(k) == 0) {
      const TokenIndex y = over(k + 1, ",");
      if (year(y) > 0) return made(y + 1, {year(y), m, d});
    }
    k = over(k, ",");
    if (year(k) > 0) return made(k + 1, {year(k), m, 0});
    return std::nullopt;
  }
  if (const std::size_t dash = t[i].text.find('-');
      dash != std::string_view::npos && t[i].shape == Shape::capital) {
    const int from = month_number(t[i].text.substr(0, dash)), to = month_number(t[i].text.substr(dash + 1));
    if (from > 0 && to > 0 && year(i + 1) > 0)
      return CitedDate{{i, i + 2}, edtf({year(i + 1), from, 0}) + "/" + edtf({year(i + 1), to, 0})};
    return std::nullopt;
  }
  if (const int d = day(i); d > 0 && month(i + 1) > 0) {
    const TokenIndex k = over(over(i + 2, "."), ",");
    if (year(k) > 0) return made(k + 1, {year(k), month(i + 1), d});
    return std::nullopt;
  }
  if (const int y = year(i); y > 0) {
    // "2020, Jun 23", "2020, June"
    if (i + 2 < last && t[i + 1].text == "," && month(i + 2) > 0) {
      const TokenIndex k = over(i + 3, ".");
      if (day(k) > 0) return made(k + 1, {y, month(i + 2), day(k)});
      return made(i + 3, {y, month(i + 2), 0});
    }
    return made(i + 1, {y, 0, 0});
  }
  if (t[i].shape == Shape::number) {
    if (t[i].text.size() == 7 && year_number(t[i].text.substr(0, 4)) > 0 &&
        (t[i].text[4] == '/' || t[i].text[4] == '-'))
      return CitedDate{{i, i + 1},
                       std::string(t[i].text.substr(0, 4)) + "/" + std::string(t[i].text.substr(0, 2)) +
                           std::string(t[i].text.substr(5))};
    // "1962/1989": first brought out, and the one that is cited
    if (t[i].text.size() == 9 && t[i].text[4] == '/' && year_number(t[i].text.substr(0, 4)) > 0 &&
        year_number(t[i].text.substr(5)) > 0)
      return CitedDate{{i, i + 1}, std::string(t[i].text.substr(5))};
    if (const auto parts = numeric_date(t[i].text)) return made(i + 1, *parts);
  }
  return std::nullopt;
}

std::optional<CitedDate> cited_date(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  last = before_access(a, first, last);
  std::optional<CitedDate> best;
  for (TokenIndex i = first; i < last; ++i) {
    if (const TokenIndex end = address_end(a, i, last); end > i) {
      i = end - 1;
      continue;
    }
    auto date = date_at(a, i, last);
    if (!date) continue;
    const bool page =
        i > first && (page_word(t[i - 1]) || (t[i - 1].text == "." && i > first + 1 && page_word(t[i - 2])));
    const bool ranged =
        (i > first && (t[i - 1].text == "–" || t[i - 1].text == "-") && date->edtf.size() == 4);
    i = date->range.last - 1;
    if (page || ranged) continue;
    // "2019;394:1145-58": the volume and its pages follow.
    if (date->range.last < last && t[date->range.last].text == ";" && date->range.last + 1 < last &&
        t[date->range.last + 1].shape == Shape::number)
      return date;
    if (!best || date->edtf.size() > 4 || best->edtf.size() == 4) best = std::move(date);
  }
  return best;
}

AuthorList inverted_authors(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  AuthorList list;
  // "A." before a quotation mark is a letter and a full stop.
  const auto lone_letter = [&](TokenIndex k) {
    return k + 1 < last && t[k].text.size() == 1 && t[k].text[0] >= 'A' && t[k].text[0] <= 'Z' &&
           t[k + 1].text == "." && !t[k + 1].space_before;
  };
  bool bare = false;  // "Surname AB" is how the authors are written
  TokenIndex i = first;
  while (i < last) {
    TokenIndex start = i;
    while (start < last && (t[start].text == "," || t[start].text == ";" || and_word(t[start]))) ++start;
    if (start < last && t[start].lower == "et") {  // "et al."
      list.last = start;
      while (list.last < last && one_of(t[list.last].lower, "et", "al", "al.", ".")) ++list.last;
      break;
    }
    TokenIndex word = start;
    while (word < last && word < start + 4 &&
           (name_word(t[word]) || particle(t[word]) || (word > start && bare_initials(t[word]))) &&
           !and_word(t[word]))
      ++word;
    // "Given I. Surname", "I. Surname" behind the first author
    const bool initial = start < last && initials(t[start]);
    if (word == start && !(initial && !list.authors.empty())) break;
    const bool before_editors = word + 1 < last && t[word].text == "," && marks_editors(t[word + 1]);
    if (!list.authors.empty() && !bare && (word >= last || t[word].text != "," || before_editors)) {
      TokenIndex end = start;
      while (end < last && end < start + 5 && (name_word(t[end]) || initials(t[end]) || particle(t[end])))
        ++end;
      const bool closes =
          end >= last || t[end].text == "." || t[end].text == "," || t[end].text == "(" || and_word(t[end]);
      // "Jasan, Sheila, and Sang-Hyun Kim, eds."
      const bool last_of_all = end - start >= 2 && and_word(t[start - 1]) && end < last &&
                               t[end].text != "," &&
                               std::none_of(t.begin() + start, t.begin() + end, particle);
      const bool edits = end - start >= 2 && and_word(t[start - 1]) && end + 1 < last && t[end].text == "," &&
                         marks_editors(t[end + 1]);
      if (closes && start > i && (person_like(a, start, end) || last_of_all || edits)) {
        list.authors.push_back({start, end, false});
        list.last = i = end;
        continue;
      }
    }
    if (word == start) break;
    // "Surname AB,"
    if (word - start >= 2 && bare_initials(t[word - 1]) &&
        (word >= last || t[word].text == "," || t[word].text == "." || t[word].text == ";" ||
         t[word].text == "(")) {
      list.authors.push_back({start, word, false});
      list.last = i = word;
      bare = true;
      if (word < last && t[word].text != ",") {
        if (t[word].text == ".") break;
      }
      continue;
    }
    // "Moss O. Title", "Moss O. (2005)"
    if (word < last && t[word].shape == Shape::initial) {
      TokenIndex end = word;
      while (end < last && initials(t[end])) ++end;
      const bool marked = end < last && (t[end].text == "(" || t[end].text == "," || t[end].text == ";");
      const bool titled = list.authors.empty() && end < last && t[end].capitalised() &&
                          !t[start].word.lists.test(a.schema->list("given_names")) &&
                          (word == start + 1 || (word == start + 2 && bare_initials(t[start + 1])));
      if (!bare && !marked && !titled) break;
      list.authors.push_back({start, end, false});
      list.last = i = end;
      bare = true;
      if (!marked || t[end].text == "(") break;
      continue;
    }
    if (word >= last || t[word].text != ",") break;
    TokenIndex end = word + 1;
    while (end < last &&
           (initials(t[end]) || lone_letter(end) || (t[end].text == "-" && initials(t[end - 1]))))
      end += lone_letter(end) ? 2 : 1;
    // "Surname, AB 2009"
    if (end == word + 1 && end + 1 < last && bare_initials(t[end]) &&
        (year_at(t[end + 1]) > 0 || (and_word(t[end + 1]) && t[end].text.size() == 1)))
      ++end;
    // "Surname, I. Given."
    if (end > word + 1 && end + 1 < last && t[end].shape == Shape::capital &&
        one_of(t[end + 1].text, ".", ",", "(") && t[end].word.lists.test(a.schema->list("given_names")))
      ++end;
    if (end == word + 1 && end < last && t[end].shape == Shape::capital &&
        !t[end].word.lists.test(a.schema->list("function_words"))) {
      // "Surname, Given M.", "Surname, Given Given."
      ++end;
      if (end < last && t[end].shape == Shape::capital && end + 1 < last &&
          (t[end + 1].text == "." || t[end + 1].text == "," || and_word(t[end + 1])))
        ++end;
      while (end < last && initials(t[end])) ++end;
      // "Surname, Given M (2009)"
      if (end + 1 < last && bare_initials(t[end]) && t[end].text.size() == 1 && t[end + 1].text == "(") ++end;
      const bool closes = end >= last || t[end].text == "." || t[end].text == "," || t[end].text == ";" ||
                          t[end].text == ":" || t[end].text == "(" || and_word(t[end]) ||
                          initials(t[end - 1]);
      if (!closes) break;
    }
    if (end == word + 1) break;
    if (end + 1 < last && t[end].text == "," && suffix(t[end + 1])) end += 2;
    list.authors.push_back({start, end, false});
    list.last = i = end;
  }
  // "(Eds.)", ", eds."
  TokenIndex e = list.last;
  while (!list.authors.empty() && e < last && (t[e].text == "," || t[e].text == "(")) ++e;
  if (!list.authors.empty() && e < last &&
      one_of(t[e].lower, "ed", "eds", "editor", "editors", "ed.", "eds.")) {
    list.editors = true;
    ++e;
    while (e < last && (t[e].text == "." || t[e].text == ")")) ++e;
    list.last = e;
  }
  return list;
}

std::vector<Author> direct_authors(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (first >= last) return {};
  if (body_like(a, first, last)) return {{first, last, true}};
  std::vector<Author> out;
  TokenIndex from = first;
  for (TokenIndex i = first; i <= last; ++i) {
    const bool cut = i == last || and_word(t[i]) || t[i].text == ",";
    if (!cut) {
      const Token& w = t[i];
      const bool fits = w.capitalised() || w.text == "." || w.text == "-" || particle(w) ||
                        (w.lower == "et" || w.lower == "al" || w.lower == "al.");
      if (!fits) return {};
      continue;
    }
    if (i > from) {
      if (i - from > 6) return {};
      TokenIndex end = i;
      for (TokenIndex k = from; k < i; ++k)
        if (t[k].lower == "et") {
          end = k;
          break;
        }
      // "Sir Ann Berg": the title is no part of the name.
      if (end - from > 2 && t[from].word.lists.test(a.schema->list("person_titles"))) ++from;
      if (!(end - from == 1 && suffix(t[from])) && end > from)
        out.push_back({from, end, body_like(a, from, end)});
    }
    from = i + 1;
  }
  return out.size() <= 6 ? out : std::vector<Author>{};
}

namespace {
struct BodyLists {
  explicit BodyLists(const schema::Schema& s)
      : heads(s.list("org_heads")), groups(s.list("group_heads")), press(s.list("press_words")) {}
  schema::ListId heads, groups, press;
};
}  // namespace

bool body_like(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (first >= last || last - first > 12) return false;
  const auto& [heads, groups, press] = schema::lists_of<BodyLists>(*a.schema);
  bool headed = false;
  for (TokenIndex i = first; i < last; ++i) {
    const Token& w = t[i];
    const bool small = one_of(w.lower, "of", "for", "the", "and", "on", "in", "'s", "&", "de", "y");
    if (!small && !w.capitalised() && w.shape != Shape::alnum) return false;
    if (!small)
      headed |= w.word.lists.test(heads) || w.word.lists.test(groups) || w.word.lists.test(press) ||
                (w.shape == Shape::upper && w.text.size() > 1 && w.text.find('.') == std::string_view::npos);
  }
  if (headed) return true;
  const auto entry = a.longest_entry(first);
  return entry && first + entry->tokens == last && (entry->type == "organization" || entry->type == "place");
}

bool person_like(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (first < last && and_word(t[first])) ++first;
  if (last < first + 2 || last > first + 5 || one_of(t[first].lower, "the", "a", "an")) return false;
  const schema::ListId given = a.schema->list("given_names"), more = a.schema->list("wordnet_given_names");
  bool known = false;
  for (TokenIndex i = first; i < last; ++i) {
    if (!name_word(t[i]) && t[i].shape != Shape::initial && !particle(t[i])) return false;
    known |= t[i].shape == Shape::initial || t[i].word.lists.test(given) || t[i].word.lists.test(more);
    // "Ann-Marie"
    if (const std::size_t dash = t[i].lower.find('-'); !known && dash != std::string_view::npos)
      known = a.schema->in(given, t[i].lower.substr(0, dash));
  }
  return known && t[last - 1].shape != Shape::initial;
}

bool persons_in_order(const Analysis& a, TokenIndex first, TokenIndex last) {
  const std::vector<Author> authors = direct_authors(a, first, last);
  return !authors.empty() && std::all_of(authors.begin(), authors.end(), [&](const Author& author) {
    const TokenIndex from = author.first + (a.tokens[author.first].lower == "and" ? 1 : 0);
    return !author.body && person_like(a, from, author.last);
  });
}

bool marks_editors(const Token& t) {
  return t.lower == "ed" || t.lower == "eds" || t.lower == "ed." || t.lower == "eds.";
}

std::string_view surname(const Analysis& a, const Author& author) {
  const auto& t = a.tokens;
  if (author.body)
    return t[author.first].lower == "the" && author.last - author.first > 1 ? t[author.first + 1].lower
                                                                            : t[author.first].lower;
  for (TokenIndex i = author.first; i + 1 < author.last; ++i)
    if (t[i + 1].text == ",") return t[i].lower;
  if (author.last - author.first >= 2 && bare_initials(t[author.last - 1])) return t[author.last - 2].lower;
  TokenIndex last = author.last;
  while (last > author.first + 1 && (suffix(t[last - 1]) || t[last - 1].shape == Shape::punct)) --last;
  return t[last - 1].lower;
}

// "(Milan: Nordic Press, 1965)" at `open`?
bool imprint_bracket(const Analysis& a, TokenIndex open, TokenIndex last) {
  const auto& t = a.tokens;
  constexpr TokenIndex kLongest = 14;
  constexpr TokenIndex kPlace = 4;  // "(Bergen, 1976)"
  bool colon = false;
  for (TokenIndex i = open + 1; i < last && i < open + kLongest; ++i) {
    colon |= t[i].text == ":";
    if (t[i].text == ")")
      return (colon || (i - open <= kPlace && t[open + 1].shape == Shape::capital)) &&
             year_number(t[i - 1].text) > 0 && t[i - 2].text == ",";
  }
  return false;
}

TokenIndex title_end(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (first < last && opening_quote(t[first]))
    if (const TokenIndex close = quotation_end(a, first, last); close < last) return close;
  const auto starts_next = [&](TokenIndex i) {
    if (i >= last) return true;
    const Token& next = t[i];
    return next.capitalised() || next.shape == Shape::number || next.shape == Shape::ordinal ||
           next.shape == Shape::punct ||
           (next.shape == Shape::alnum && !(next.text[0] >= 'a' && next.text[0] <= 'z')) ||
           one_of(next.lower, "http", "https", "www", "doi", "in", "vol", "arxiv", "edited", "translated");
  };
  for (TokenIndex i = first + 1; i < last; ++i) {
    if (address_end(a, i, last) > i) return i;
    if ((t[i].text == "(" || t[i].text == "[") && i + 1 < last &&
        (date_at(a, i + 1, last) || t[i + 1].shape == Shape::ordinal || t[i + 1].lower == "rev" ||
         one_of(t[i + 1].lower, "pp", "p", "vol", "vols", "ed", "eds", "no", "trans", "report", "working",
                "online", "doctoral", "unpublished")))
      return i;
    if (t[i].text == "(" && imprint_bracket(a, i, last)) return i;
    if (t[i].text == "," && i + 2 < last && t[i + 1].lower == "in" &&
        (opening_quote(t[i + 2]) || t[i + 2].text == ":"))
      return i;
    if (t[i].text == "," && i + 1 < last &&
        one_of(t[i + 1].lower, "tr", "trans", "ed", "edited", "translated", "vol", "eds", "rev", "2nd",
               "3rd"))
      return i;
    const bool ends = (t[i].text == "." || t[i].text == "?" || t[i].text == "!") &&
                      (i > first + 1 || (t[first].is_word() && t[first].text.size() > 3)) &&
                      !one_of(t[i - 1].lower, "vs", "v", "no", "st", "dr", "mr", "mrs", "u.s", "vol", "etc",
                              "jr", "proc", "int", "conf", "symp", "intl", "assoc", "natl", "gov");
    if (!ends) continue;
    // "since c. 1200"
    if (one_of(t[i - 1].lower, "c", "ca") && i + 1 < last && t[i + 1].shape == Shape::number) continue;
    if (starts_next(i + 1)) return t[i].text == "." ? i : i + 1;
  }
  return last;
}

void read_imprint(const Analysis& a, TokenIndex first, TokenIndex last, Citation& c) {
  const auto& t = a.tokens;
  last = before_access(a, first, last);
  // The last "X: Y" whose right side is capitalised and holds no figures.
  // "Doubleday, Page, and Company", "Harper, Inc"
  const auto firm = [&](TokenIndex i) {
    if (t[i].word.lists.test(a.schema->list("company_letters"))) return true;
    if (i + 2 >= last || !t[i].capitalised()) return false;
    if (t[i + 1].text == "," && t[i + 2].lower == "and") return true;
    // "Farrar, Straus and Giroux", but "Nordic Press, London and Oslo"
    const auto known = a.longest_entry(i);
    return and_word(t[i + 1]) && t[i + 2].capitalised() && !(known && known->type == "place");
  };
  const auto inner_bracket = [&](TokenIndex i) {  // "Nordic Publishing (Asia) Ltd"
    const TokenIndex open = t[i].text == ")" ? i - 2 : i;
    return i > first + 1 && open + 3 < last && t[open].text == "(" && t[open + 1].capitalised() &&
           t[open + 2].text == ")" && t[open + 3].capitalised();
  };
  const auto words_end = [&](TokenIndex i) {
    while (i < last &&
           (t[i].capitalised() || inner_bracket(i) || and_word(t[i]) || t[i].lower == "of" ||
            t[i].lower == "for" || t[i].lower == "the" || (i > first && particle(t[i])) ||
            t[i].text == "'s" || (t[i].text == "/" && i > first) ||
            (t[i].text == "." && i > first && one_of(t[i - 1].text, "St", "Ste", "Univ", "Inst")) ||
            (t[i].text == "," && i + 1 < last &&
             (t[i + 1].lower == "and" || firm(i + 1) ||
              (i > first && t[i - 1].text == "Little" && t[i + 1].text == "Brown")))))
      ++i;
    while (i > first && (t[i - 1].shape == Shape::punct || t[i - 1].lower == "of")) --i;
    return i;
  };
  for (TokenIndex colon = first + 1; colon + 1 < last; ++colon) {
    if (t[colon].text != ":" || !t[colon + 1].capitalised()) continue;
    TokenIndex place = colon, state = colon;
    // "Cambridge, MA: MIT Press", "Lawrence, Kansas: ..."
    if (colon > first + 2 && t[colon - 2].text == "," && t[colon - 3].shape == Shape::capital &&
        (t[colon - 1].shape == Shape::capital || t[colon - 1].shape == Shape::upper))
      place = state = colon - 2;
    // "New Haven, Conn.: ..."
    if (colon > first + 3 && t[colon - 1].text == "." && !t[colon - 1].space_before &&
        t[colon - 2].capitalised() && t[colon - 3].text == "," && t[colon - 4].shape == Shape::capital)
      place = colon - 3;
    const TokenIndex place_end = place;
    while (place > first && place_end - place < 3 && t[place - 1].shape == Shape::capital) --place;
    // "St. Paul"
    if (place > first + 1 && t[place - 1].text == "." && !t[place - 1].space_before &&
        one_of(t[place - 2].text, "St", "Ste"))
      place -= 2;
    if (place == place_end || t[place].lower == "in") continue;
    // "Manchester and New York: .."
    const TokenIndex second = place;
    TokenIndex one = place;
    if (place > first && and_word(t[place - 1])) {
      one = place - 1;
      while (one > first && place - one < 4 && t[one - 1].shape == Shape::capital) --one;
      if (one < place - 1) place = one;
    }
    if (place > first && t[place - 1].text != "." && t[place - 1].text != "(" && t[place - 1].text != "," &&
        t[place - 1].text != ";" && t[place - 1].text != ")")
      continue;
    const TokenIndex end = words_end(colon + 1);
    if (end <= colon + 1 || end - colon > 9) continue;
    c.publisher_place = {second, place_end};
    if (place < second) c.first_place = {place, second - 1};
    if (state < colon) c.publisher_state = {state + 1, colon};
    c.publisher = {colon + 1, end};
    return;
  }
  while (first < last && t[first].shape == Shape::punct) ++first;
  const TokenIndex end = words_end(first);
  if (end <= first || end - first > 8) return;
  const bool closes = end >= last || one_of(t[end].text, ",", ".", ")", ";");
  const bool volume =
      one_of(t[first].lower, "vol", "vols", "trans", "chap", "ch", "pp", "no", "rev", "ed", "eds");
  if (!closes || volume || month_number(t[first].text) != 0) return;
  // A place alone is where it came out; reviews of books on sale call a press by its town.
  const auto place = a.longest_entry(first);
  bool sold = false;
  for (TokenIndex i = end; i < last && !sold; ++i) sold = t[i].text == "ISBN";
  if (place && place->type == "place" && first + place->tokens >= end && !sold) {
    c.publisher_place = {first, end};
    // "London, Oxford University Press"
    if (end + 1 < last && t[end].text == ",")
      if (const TokenIndex press = words_end(end + 1); press > end + 2 && body_like(a, end + 1, press))
        c.publisher = {end + 1, press};
  } else {
    c.publisher = {first, end};
  }
}

TokenIndex address_end(const Analysis& a, TokenIndex i, TokenIndex last) {
  const auto& t = a.tokens;
  if (!t[i].cues.has(Cue::address)) return i;
  const bool scheme = (t[i].lower == "http" || t[i].lower == "https") && i + 2 < last && t[i + 1].text == ":";
  const bool www = t[i].lower == "www" && i + 1 < last && t[i + 1].text == ".";
  if (!scheme && !www) return i;
  TokenIndex end = i + 1;
  int brackets = 0;  // opened within the address
  for (; end < last && !t[end].space_before && !one_of(t[end].text, ">", "\"", "”", "|"); ++end) {
    brackets += one_of(t[end].text, "(", "[");
    if (one_of(t[end].text, ")", "]") && --brackets < 0) break;
  }
  while (end > i && one_of(t[end - 1].text, ".", ",", ")", ";", "]", ":")) --end;
  return end;
}

bool access_word(const Analysis& a, TokenIndex i, TokenIndex last) {
  const auto& t = a.tokens;
  if (one_of(t[i].lower, "accessed", "retrieved", "viewed", "archived")) return true;
  if (t[i].lower == "visited") return i + 1 < last && t[i + 1].lower == "on";
  return t[i].lower == "last" && i + 1 < last &&
         one_of(t[i + 1].lower, "accessed", "visited", "updated", "modified");
}

TokenIndex before_access(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  for (const TokenIndex i : a.stops(Cue::address, first, last)) {
    if (access_word(a, i, last)) return i;
    if (t[i].lower == "available" && i + 1 < last && one_of(t[i + 1].lower, "at", "from", "online")) return i;
    if (address_end(a, i, last) > i) return i;
  }
  return last;
}

TokenRange trimmed(const Analysis& a, TokenRange range) {
  const auto& t = a.tokens;
  const auto opened = [&](std::string_view mark) {
    return std::any_of(t.begin() + range.first, t.begin() + range.last,
                       [&](const Token& token) { return token.text == mark; });
  };
  const auto keeps = [&](TokenIndex i) {
    return t[i].text == ")" || t[i].text == "?" || t[i].text == "!" || (t[i].text == "]" && opened("["));
  };
  while (!range.empty() && t[range.last - 1].shape == Shape::punct && !keeps(range.last - 1)) {
    // ‘A Fraud,’ at the end of a title
    if (t[range.last - 1].text == "’") {
      if (opened("‘")) break;
    }
    --range.last;
  }
  while (!range.empty() && t[range.first].shape == Shape::punct && t[range.first].text != "¿") ++range.first;
  return range;
}

}  // namespace stemma::ingest
