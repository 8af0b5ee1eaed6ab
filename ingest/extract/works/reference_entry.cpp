#include "ingest/extract/works/reference_entry.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/review_heads.hpp"

namespace stemma::ingest {
namespace {

class EntryReader {
 public:
  EntryReader(const Analysis& a, TokenIndex first, TokenIndex last, bool authors_known)
      : a_(a), t_(a.tokens), first_(first), last_(last), authors_known_(authors_known) {}

  std::optional<Citation> read() {
    skip_mark();
    c_.kind = "article";
    if (!date_first() && !review_head()) date_last();
    c_.title = trimmed(a_, c_.title);
    if (c_.title.empty()) return std::nullopt;
    return c_;
  }

  bool date_first() {
    const AuthorList list = inverted_authors(a_, first_, last_);
    const TokenIndex reach = std::min<TokenIndex>(last_, first_ + 90);
    for (TokenIndex i = first_; i + 1 < reach; ++i) {
      if (opening_quote(t_[i])) return false;
      const bool bracket =
          (t_[i].text == "(" || t_[i].text == "[") &&
          (date_at(a_, i + 1, last_) || t_[i + 1].lower == "n.d." || t_[i + 1].lower == "forthcoming");
      const bool plain =
          (i > first_ || authors_known_) && t_[i].shape != Shape::punct && date_at(a_, i, i + 1) &&
          i + 1 < last_ &&
          (t_[i + 1].text == "." || t_[i + 1].text == "," || t_[i + 1].text == ":" || first_printed(i) ||
           (t_[i - 1].shape == Shape::initial && t_[i + 1].capitalised())) &&
          (i == first_ || t_[i - 1].text == "." || t_[i - 1].text == "," || letters_before(i) ||
           named_before(i) || (t_[i + 1].text == ":" && t_[i - 1].capitalised()) || t_[i - 1].text == ")" ||
           t_[i - 1].shape == Shape::initial);
      if (!bracket && !plain) continue;
      if (!title_behind(i + 1) || (authors_known_ && i > first_)) return false;
      if (!(i == first_ && authors_known_) && (i == first_ || !take_authors(list, i))) return false;
      TokenIndex title = i + 1;
      if (bracket) {
        while (title < last_ && t_[title].text != ")" && t_[title].text != "]") ++title;
        take_date(i + 1, title);
        ++title;
      } else {
        take_date(i, i + 1);
        if (first_printed(i)) title = i + 4;
      }
      while (title < last_ && (t_[title].text == "." || t_[title].text == "," || t_[title].text == ":"))
        ++title;
      take_title(title);
      return true;
    }
    return false;
  }

  // "1978 [1922]"
  bool first_printed(TokenIndex year) const {
    return year + 4 < last_ && t_[year + 1].text == "[" && year_number(t_[year + 2].text) > 0 &&
           t_[year + 3].text == "]";
  }

  // Does more than the end of the date, a mark or an address stand from `i` on?
  bool title_behind(TokenIndex i) const {
    while (i < last_ && (t_[i].shape == Shape::punct || t_[i].shape == Shape::number) &&
           !opening_quote(t_[i]))
      ++i;
    return i < last_ && t_[i].lower != "http" && t_[i].lower != "https" && t_[i].lower != "www" &&
           !t_[i].lower.starts_with("http") && !t_[i].lower.starts_with("www.");
  }

  // "Norland Statistics Office, Harbour Statistics 2010, Bergen, 2011": the comma behind the body; `first_`
  // for none.
  TokenIndex body_before_title(TokenIndex stop) const {
    TokenIndex comma = first_;
    while (comma < stop && t_[comma].text != ",") ++comma;
    const bool letters =
        comma == first_ + 1 && t_[first_].shape == Shape::upper && t_[first_].text.size() > 2;
    const bool titled = comma + 2 < stop && (imprint_comma(comma + 1, stop) < stop || year_closes(stop));
    return titled && (letters || (comma > first_ + 1 && body_like(a_, first_, comma))) ? comma : first_;
  }

  // "(2003)" or "April 2019" before the stop at `stop`.
  bool year_closes(TokenIndex stop) const {
    const TokenIndex i = t_[stop - 1].text == ")" ? stop - 2 : stop - 1;
    return year_number(t_[i].text) > 0 && (t_[i - 1].text == "(" || month_number(t_[i - 1].text) > 0);
  }

  // "OECD 2015, Ports in a Changing World"
  bool letters_before(TokenIndex year) const {
    return year == first_ + 1 && t_[first_].shape == Shape::upper && t_[first_].text.size() > 2;
  }

  // "Beck, U 1992, The Long Pier", "Bureau of Ports 2020, Harbour survey"
  bool named_before(TokenIndex year) const {
    constexpr TokenIndex kLongest = 12;
    if (t_[year + 1].text != "," || year < first_ + 2 || year - first_ > kLongest) return false;
    const std::string_view letters = t_[year - 1].text;
    const bool initials =
        letters.size() <= 2 && t_[year - 1].capitalised() &&
        letters.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos &&
        (t_[year - 2].text == "," || t_[year - 2].lower == "and" || t_[year - 2].text == "&");
    return initials || body_like(a_, first_, year);
  }

  bool review_head() {
    // "The Long Pier: A History. By Ann Berg. Bergen: Fjord Press, 1987."
    if (!inverted_authors(a_, first_, last_).authors.empty()) return false;
    const TokenIndex reach = std::min<TokenIndex>(last_, first_ + 30);
    for (TokenIndex i = first_ + 1; i + 2 < reach; ++i) {
      // "edited by", ", ed. by"
      const TokenIndex ed = t_[i - 1].text == "." ? i - 2 : i - 1;
      const bool edited =
          t_[i].lower == "by" && i > first_ + 3 && (t_[ed].lower == "edited" || marks_editors(t_[ed]));
      const TokenIndex stop = edited ? ed - 1 : i - 1;  // the mark behind the title
      if (t_[i].lower != "by" || (t_[stop].text != "." && t_[stop].text != ",")) continue;
      TokenIndex end = i + 1;
      while (end < last_ && t_[end].text != "." && t_[end].text != "," && t_[end].text != "(") ++end;
      c_.authors = direct_authors(a_, i + 1, end);
      if (c_.authors.empty() ||
          (c_.authors.size() == 1 && !person_like(a_, i + 1, end) && !c_.authors[0].body)) {
        c_.authors.clear();
        return false;
      }
      c_.title = {first_, stop};
      c_.editors = edited;
      c_.kind = "book";
      take_rest(end);
      return true;
    }
    return false;
  }

  // "Surname, Given. Title. Place: Publisher, Year."
  void date_last() {
    if (authors_known_) return take_title(first_);
    const AuthorList list = inverted_authors(a_, first_, last_);
    TokenIndex title = first_;
    const TokenIndex by = reviewed_author(a_, first_, last_);
    const TokenIndex several = direct_head();
    if (by > first_ && t_[by].text == "," && several <= by) {
      c_.authors = direct_authors(a_, first_, by);
      title = by;
      while (title < last_ && (t_[title].shape == Shape::punct || marks_editors(t_[title])))
        c_.editors |= marks_editors(t_[title++]);
    } else if (several > first_) {
      c_.authors = direct_authors(a_, first_, several);
      title = several;
    } else if (!list.authors.empty()) {
      c_.authors = list.authors;
      c_.editors = list.editors;
      title = list.last;
    } else {
      TokenIndex stop = first_ + 1;
      while (stop < last_ && t_[stop].text != "." && !opening_quote(t_[stop])) ++stop;
      if (by > first_) {
        c_.authors = direct_authors(a_, first_, by);
        title = by;
      } else if (stop < last_ && stop + 2 < last_ && stop - first_ <= 10 && body_like(a_, first_, stop) &&
                 !text_noun(first_)) {
        const TokenIndex organ = organ_behind(stop);
        c_.authors = {organ > stop ? Author{stop + 1, organ, true} : Author{first_, stop, true}};
        title = organ;
      } else if (const TokenIndex body = body_before_title(stop); body > first_) {
        c_.authors = {{first_, body, true}};
        title = body;
      }
    }
    while (title < last_ &&
           (t_[title].text == "." || t_[title].text == "," || (t_[title].text == ":" && title > first_)))
      ++title;
    take_title(title);
  }

 private:
  void skip_mark() {
    if (authors_known_) return;
    // "^ a b Berg, Ann": where an encyclopedia leads back to its text
    if (first_ + 3 < last_ && (t_[first_].text == "^" || t_[first_].text == "↑")) {
      ++first_;
      while (first_ + 3 < last_ && t_[first_].text.size() == 1 && t_[first_].shape == Shape::lower) ++first_;
    }
    if (first_ + 2 < last_ && t_[first_].text == "[" && t_[first_ + 2].text == "]") first_ += 3;
    if (first_ + 1 < last_ && t_[first_].shape == Shape::number && t_[first_].text.size() <= 3 &&
        t_[first_ + 1].text == ".")
      first_ += 2;
  }

  // "Report of the Harbour Commission. London, 1911." has no author.
  bool text_noun(TokenIndex i) const {
    return t_[i + 1].lower == "of" && t_[i].word.lists.test(a_.schema->list("text_nouns"));
  }

  // "Norland. Ministry of Ports. Harbour Papers": the stop behind the organ of the body that ends at `stop`.
  TokenIndex organ_behind(TokenIndex stop) const {
    TokenIndex end = stop + 1;
    while (end < last_ && end < stop + 8 && t_[end].text != "." && !opening_quote(t_[end])) ++end;
    const bool organ = end + 2 < last_ && t_[end].text == "." && t_[end + 1].capitalised() &&
                       body_like(a_, stop + 1, end) && !text_noun(stop + 1);
    return organ ? end : stop;
  }

  // "Ann Berg, Otto Quist, and Li Wei. The Long Pier", "Ann Berg et al. “Ports”": given names first. The stop
  // behind them; `first_` for none.
  TokenIndex direct_head() const {
    const TokenIndex reach = std::min<TokenIndex>(last_, first_ + 40);
    const auto abbreviates = [&](TokenIndex i) {
      return i > first_ && (t_[i - 1].text.size() == 1 || t_[i - 1].shape == Shape::initial);
    };
    TokenIndex stop = first_;
    while (stop < reach && !opening_quote(t_[stop]) && (t_[stop].text != "." || abbreviates(stop)) &&
           t_[stop].lower != "al.")
      ++stop;
    const bool closed = stop < reach;
    if (stop < first_ + 2 || (!closed && reach < last_)) return first_;
    TokenIndex end = stop;
    while (end > first_ &&
           (t_[end - 1].text == "," || t_[end - 1].lower == "al" || t_[end - 1].lower == "et"))
      --end;
    if (closed && persons_in_order(a_, first_, end)) return t_[stop].lower == "al." ? stop + 1 : stop;
    // "A. Berg and O. Moss, The Long Pier. Oslo: ..": the title stands behind the comma.
    for (TokenIndex comma = end; comma-- > first_ + 2;)
      if (t_[comma].text == "," && t_[first_].shape == Shape::initial && end - comma > 2 &&
          persons_in_order(a_, first_, comma))
        return comma;
    return first_;
  }

  // What stands before the date at `end` must be names alone.
  bool take_authors(const AuthorList& list, TokenIndex end) {
    while (end > first_ && (t_[end - 1].text == "." || t_[end - 1].text == ",")) --end;
    // "Ann Berg and Otto Quist (Eds)"
    for (TokenIndex open = end; open > first_ + 1 && open + 5 > end && t_[end - 1].text == ")"; --open)
      if (t_[open - 1].text == "(" && marks_editors(t_[open])) {
        end = open - 1;
        c_.editors = true;
      }
    // "UNESCO, Berg, A., & Quist, O.": letters of a body before the people
    if (t_[first_].shape == Shape::upper && t_[first_].text.size() > 2 && first_ + 2 < end &&
        t_[first_ + 1].text == ",")
      if (const AuthorList people = inverted_authors(a_, first_ + 2, last_);
          !people.authors.empty() && people.last + 3 >= end &&
          t_[people.authors[0].last - 1].shape == Shape::initial) {
        c_.authors = people.authors;
        c_.authors.insert(c_.authors.begin(), {first_, first_ + 1, true});
        return true;
      }
    if (!list.authors.empty() && list.last + 3 >= end) {
      c_.authors = list.authors;
      c_.editors = list.editors;
      return true;
    }
    if (end - first_ > 14 || !list.authors.empty()) return false;
    for (TokenIndex i = first_; i < end; ++i)
      if (t_[i].shape == Shape::lower && t_[i].text.size() > 3 &&
          !t_[i].word.lists.test(a_.schema->list("function_words")))
        return false;
    // "United Nations. Charter of the United Nations. 1945.": the title stands before the year.
    for (TokenIndex i = first_ + 1; i < end; ++i)
      if (t_[i].text == "." && t_[i - 1].shape == Shape::capital && t_[i - 1].text.size() > 3 &&
          body_like(a_, first_, i))
        return false;
    c_.authors = direct_authors(a_, first_, end);
    if (c_.authors.empty() || (c_.authors.size() == 1 && !person_like(a_, first_, end)))
      c_.authors = {{first_, end, true}};
    return true;
  }

  void take_date(TokenIndex first, TokenIndex last) {
    for (TokenIndex i = first; i < last; ++i)
      if (const auto date = date_at(a_, i, last)) {
        c_.date = date->range;
        c_.edtf = date->edtf;
        return;
      }
  }

  void take_title(TokenIndex title) {
    title = behind_language(title);
    if (title >= last_) return;
    bool quoted = opening_quote(t_[title]);
    TokenIndex end = title_end(a_, title, last_);
    // "‘The old quay’ in the north: a study": only its first words are quoted.
    if (quoted && end + 2 < last_ && t_[end + 1].shape == Shape::lower) {
      quoted = false;
      end = title_end(a_, end + 1, last_);
    }
    if (!quoted) end = before_access(a_, title, end);
    while (!quoted && end > title && t_[end - 1].text == ",") --end;
    c_.title = {quoted ? title + 1 : title, end};
    if (const TokenIndex comma = journal_comma(title, end); !quoted && comma < end) {
      c_.title.last = comma;
      return take_rest(comma);
    }
    if (!quoted) title_without_makers();
    if (const TokenIndex comma = imprint_comma(title, end); !quoted && comma < end) {
      c_.title.last = comma;
      read_imprint(a_, comma + 1, end, c_);
      if (c_.edtf.empty()) return take_rest(comma);
    }
    take_rest(behind_brackets(quoted ? end + 1 : end));
  }

  // "(In Norwegian) The Long Pier": behind the bracket before the title.
  TokenIndex behind_language(TokenIndex title) const {
    if (title + 3 >= last_ || t_[title].text != "(" || t_[title + 1].lower != "in") return title;
    TokenIndex close = title + 2;
    while (close < last_ && close < title + 6 && t_[close].text != ")") ++close;
    return close + 1 < last_ && t_[close].text == ")" ? close + 1 : title;
  }

  // "The Long Pier, Port Affairs 28 (2001) 34-43": the comma before the periodical; `end` for none.
  TokenIndex journal_comma(TokenIndex first, TokenIndex end) const {
    for (TokenIndex open = first + 4; open + 2 < end; ++open) {
      if (t_[open].text != "(" || t_[open + 2].text != ")" || year_number(t_[open + 1].text) == 0 ||
          t_[open - 1].shape != Shape::number)
        continue;
      TokenIndex name = open - 1;
      while (name > first && t_[name - 1].text != "," && t_[name - 1].text != ".") --name;
      const bool periodical = name + 1 < open && open - name < 9 && t_[name].capitalised();
      return periodical && name > first + 2 && t_[name - 1].text == "," ? name - 1 : end;
    }
    return end;
  }

  // "The Long Pier, Nordic Press, Oslo, May 2019": the comma behind which nothing but the imprint follows;
  // `end` for none.
  TokenIndex imprint_comma(TokenIndex first, TokenIndex end) const {
    TokenIndex cut = end;
    bool sure = false;
    for (TokenIndex comma = end; comma > first + 1; --comma) {
      if (t_[comma - 1].text != ",") continue;
      const TokenIndex part = comma;
      const auto date = part < cut ? date_at(a_, part, cut) : std::nullopt;
      const auto known = a_.longest_entry(part);
      const bool place = known && known->type == "place" && part + known->tokens == cut;
      const bool dated =
          (date && date->range.last == cut) || (part + 1 == cut && month_number(t_[part].text) > 0);
      const bool house =
          !place && (body_like(a_, part, cut) || company(part, cut) ||
                     (part + 1 == cut && t_[part].word.lists.test(a_.schema->list("publishers"))));
      const bool series = sure && cut - part <= 3 && capitals(part, cut);
      const bool placed = place_and_house(part, cut);
      if (!place && !dated && !house && !series && !placed) break;
      sure |= dated || house || placed;
      cut = comma - 1;
    }
    return sure && cut > first + 1 ? cut : end;
  }

  // "Nordic Publishing (Asia) Pte Ltd"
  bool company(TokenIndex first, TokenIndex last) const {
    return last - first > 1 && last - first < 9 && t_[first].capitalised() &&
           (t_[last - 1].lower == "verlag" ||
            t_[last - 1].word.lists.test(a_.schema->list("company_letters")));
  }

  // "Geneva: United Nations"
  bool place_and_house(TokenIndex first, TokenIndex last) const {
    const auto place = a_.longest_entry(first);
    const TokenIndex colon =
        place && place->type == "place" ? first + static_cast<TokenIndex>(place->tokens) : last;
    return colon + 1 < last && t_[colon].text == ":" && t_[colon + 1].capitalised() && last - colon < 8;
  }

  bool capitals(TokenIndex first, TokenIndex last) const {
    return std::all_of(t_.begin() + first, t_.begin() + last,
                       [](const Token& t) { return t.capitalised() || t.shape == Shape::number; });
  }

  // "(1st edition)", "(O. Quist, Trans.)" behind the title; who translated it is named in it.
  TokenIndex behind_brackets(TokenIndex i) {
    TokenIndex open = i;
    for (TokenIndex k = c_.title.first + 1; k < c_.title.last && open == i; ++k)
      if (t_[k].text == "(" && t_[k + 1].shape == Shape::initial) open = k;
    if (open >= last_ || t_[open].text != "(") return i;
    TokenIndex close = open;
    bool pages = false, translated = false, edition = false;
    for (; close < last_ && close < open + 14 && t_[close].text != ")"; ++close) {
      pages |= t_[close].lower == "pp" || t_[close].lower == "p";
      edition |= t_[close].lower == "edition" || marks_editors(t_[close]);
      translated |= t_[close].lower.starts_with("trans") && t_[close - 1].text == ",";
    }
    if (close >= last_ || t_[close].text != ")" || pages || !(edition || translated)) return i;
    if (translated) {
      TokenIndex end = close;
      while (end > open && t_[end].text != ",") --end;
      for (const Author& other : direct_authors(a_, open + 1, end))
        if (person_like(a_, other.first, other.last)) c_.others.push_back(other);
    }
    if (open < c_.title.last) c_.title.last = open;
    return close + 1;
  }

  // "The Long Pier: a history, by Ann Berg and Otto Quist": who made it stands behind the title once more.
  void title_without_makers() {
    for (TokenIndex i = c_.title.first + 1; i + 3 < c_.title.last; ++i) {
      if (t_[i].text != "," || t_[i + 1].lower != "by" || t_[i + 1].shape != Shape::lower) continue;
      TokenIndex end = c_.title.last;
      while (end > i && (t_[end - 1].text == "." || t_[end - 1].lower == "al" || t_[end - 1].lower == "al." ||
                         t_[end - 1].lower == "et"))
        --end;
      const std::vector<Author> makers = direct_authors(a_, i + 2, end);
      if (makers.empty() || !person_like(a_, makers[0].first, makers[0].last)) return;
      for (const Author& maker : makers)
        if (c_.authors.empty() || surname(a_, maker) != surname(a_, c_.authors[0]))
          c_.authors.push_back(maker);
      c_.title.last = i;
      return;
    }
  }

  void take_rest(TokenIndex rest) {
    if (c_.edtf.empty())
      if (const auto date = cited_date(a_, rest, last_)) {
        c_.date = date->range;
        c_.edtf = date->edtf;
      }
    while (rest < last_ && (t_[rest].text == "." || t_[rest].text == ",")) ++rest;
    // "2nd ed., Chicago, ..."
    if (rest + 3 < last_ && t_[rest].shape == Shape::ordinal &&
        one_of(t_[rest + 1].lower, "ed", "edn", "edition"))
      for (rest += 2; rest < last_ && (t_[rest].text == "." || t_[rest].text == ",");) ++rest;
    const TokenIndex end = before_access(a_, rest, last_);
    const bool web = end < last_;
    if (sold(rest)) {
      c_.kind = "book";
      // "6th ed."
      if (rest + 2 < end && t_[rest].shape == Shape::ordinal && t_[rest + 1].lower.starts_with("ed"))
        rest += 2;
      while (rest < end && t_[rest].text == ".") ++rest;
      read_imprint(a_, rest, end, c_);
      return;
    }
    if (const TokenIndex volume = volume_and_issue(rest, end); volume < end) {
      // "Lancet. 2019;394(2):11-58"
      TokenIndex name = volume;
      if (volume > rest + 3 && t_[volume - 1].text == ";" && t_[volume - 3].text == ".") name = volume - 3;
      for (TokenIndex i = rest + 1; i < name; ++i)  // "Port Affairs 92, no. 4"
        if (t_[i].shape == Shape::number || one_of(t_[i].lower, "vol", "no")) name = i;
      c_.container = trimmed(a_, {rest, name});
      return;
    }
    const TokenIndex pages = find_pages(rest, end);
    if (pages < end || (rest < end && t_[rest].lower == "in" && rest + 1 < end &&
                        (t_[rest + 1].is_word() || t_[rest + 1].text == ":"))) {
      chapter(rest, pages, end);
      return;
    }
    TokenIndex stop = rest;
    bool numbers = false;
    while (stop < end && t_[stop].text != "." && t_[stop].text != "," && t_[stop].text != "(" &&
           t_[stop].text != ":" && t_[stop].shape != Shape::number)
      ++stop;
    for (TokenIndex i = stop; i < end; ++i)
      numbers |=
          t_[i].shape == Shape::number && !(i >= c_.date.first && i < c_.date.last) && !date_at(a_, i, end);
    const auto town = stop > rest ? a_.longest_entry(rest) : std::nullopt;
    const bool placed =
        town && town->type == "place" && rest + town->tokens == stop && stop < end && t_[stop].text == ",";
    if (numbers && !placed && stop > rest && stop - rest <= 10 && t_[stop].text != ":") {
      c_.container = trimmed(a_, {rest, stop});
      Citation imprint;  // "Working Paper No. 12. Lund: Institute for Ports"
      read_imprint(a_, stop, end, imprint);
      if (!imprint.publisher_place.empty() && !imprint.publisher.empty()) {
        c_.publisher_place = imprint.publisher_place;
        c_.first_place = imprint.first_place;
        c_.publisher_state = imprint.publisher_state;
        c_.publisher = imprint.publisher;
      }
      return;
    }
    if (!numbers) c_.kind = web ? "web" : "book";
    read_imprint(a_, rest, end, c_);
  }

  // "Soundings: A Journal of Ports, 63(1), 98-111": the volume of a periodical; `last` for none.
  TokenIndex volume_and_issue(TokenIndex first, TokenIndex last) const {
    if (first + 1 >= last || !t_[first].capitalised() || t_[first + 1].text == ":") return last;
    for (TokenIndex i = first + 1; i + 3 < last; ++i)
      if (t_[i].shape == Shape::number && t_[i].text.size() < 4 && t_[i + 1].text == "(" &&
          (t_[i + 2].shape == Shape::number || t_[i + 2].shape == Shape::alnum) && t_[i + 3].text == ")")
        return i;
    return last;
  }

  // The number under which a book is sold stands behind its imprint.
  bool sold(TokenIndex rest) const {
    for (TokenIndex i = rest; i < last_; ++i)
      if (t_[i].text == "ISBN") return true;
    return false;
  }

  // "(pp. 243-265)": what stands before it is a book.
  TokenIndex find_pages(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i + 1 < last; ++i) {
      if (t_[i].text != "(") continue;
      // "(2nd ed., pp. 3-9)"
      for (TokenIndex k = i + 1; k < last && k < i + 6 && t_[k].text != ")"; ++k)
        if (t_[k].lower == "pp" || t_[k].lower == "p") return i;
    }
    return last;
  }

  void chapter(TokenIndex first, TokenIndex pages, TokenIndex last) {
    if (t_[first].lower == "in") ++first;
    if (first < last && t_[first].text == ":") ++first;
    // "Rivers of Europe, ed. by Ann Berg (Lund: Fjord Press, 2001)"
    for (TokenIndex i = first + 2; i + 3 < last && i < first + 30; ++i) {
      if (t_[i - 1].text != "," || !(t_[i].lower == "ed" || t_[i].lower == "ed.")) continue;
      TokenIndex by = i + 1;
      if (t_[by].text == ".") ++by;
      if (t_[by].lower != "by") break;
      TokenIndex stop = by + 1;
      while (stop < last && (t_[stop].capitalised() || t_[stop].lower == "and" ||
                             (t_[stop].text == "," && stop + 1 < last && t_[stop + 1].is_word())))
        ++stop;
      book_editors(by + 1, stop);
      c_.container = trimmed(a_, {first, i - 1});
      c_.in_book = true;
      read_imprint(a_, stop + (stop < last && t_[stop].text == "(" ? 1 : 0), last, c_);
      return;
    }
    // "Rivers of Europe [Berg, A., O. Quist (eds.)]. Fjord Press"
    for (TokenIndex open = first + 1; open + 2 < last && open < first + 30; ++open) {
      if (t_[open].text != "[") continue;
      TokenIndex close = open;
      bool editors = false;
      while (close < last && t_[close].text != "]") editors |= marks_editors(t_[close++]);
      if (!editors || close >= last) break;
      c_.container = trimmed(a_, {first, open});
      c_.in_book = true;
      if (close + 1 < last) read_imprint(a_, close + 1, last, c_);
      return;
    }
    // The editors go up to "(Eds.)" or "eds.,", or stand behind the title: "Rivers of Europe, eds. Ann Berg
    // and"
    for (TokenIndex i = first; i < pages && i < first + 30; ++i)
      if (marks_editors(t_[i])) {
        TokenIndex stop = i + 1;
        while (stop < last && t_[stop].shape != Shape::number && t_[stop].text != "(") ++stop;
        if (i > first + 1 && t_[i - 1].text == "," && edits_behind(i, stop)) {
          c_.container = trimmed(a_, {first, i - 1});
          c_.in_book = true;
          while (stop < last && t_[stop].text != ".") ++stop;
          if (stop + 1 < last) read_imprint(a_, stop + 1, last, c_);
          return;
        }
        book_editors(first, i);
        first = i + 1;
        while (first < pages && t_[first].shape == Shape::punct && !opening_quote(t_[first])) ++first;
        break;
      }
    TokenIndex end = pages < last ? pages : title_end(a_, first, last);
    for (TokenIndex i = first; i < end; ++i)
      if (t_[i].text == "," && i + 1 < last &&
          (t_[i + 1].lower == "edited" || t_[i + 1].lower == "pp" || t_[i + 1].lower == "p" ||
           t_[i + 1].shape == Shape::number))
        end = i;
    if (pages == last) end = imprint_comma(first, end);
    if (end + 3 < last && t_[end].text == "," && t_[end + 1].lower == "edited" && t_[end + 2].lower == "by") {
      TokenIndex stop = end + 3;
      while (stop < last && (t_[stop].capitalised() || t_[stop].lower == "and" ||
                             (t_[stop].text == "," && stop + 1 < last && t_[stop + 1].is_word())))
        ++stop;
      book_editors(end + 3, stop);
    }
    if (end <= first) return;
    // "In: Port Review 33.4 (2022)": a periodical by its volume
    TokenIndex volume = first;
    while (volume < end && t_[volume].shape != Shape::number && t_[volume].text != "(") ++volume;
    if (pages == last && volume > first && volume < end && volume + 1 < last &&
        t_[volume].shape == Shape::number &&
        (t_[volume + 1].text == "(" || t_[volume + 1].text == "." || t_[volume + 1].text == ":") &&
        year_number(t_[volume].text) == 0) {
      c_.container = trimmed(a_, {first, volume});
      return;
    }
    c_.container = trimmed(a_, {first, before_places(first, end)});
    c_.in_book = true;
    TokenIndex rest = pages < last ? pages : end;
    if (pages < last)
      while (rest < last && t_[rest].text != ")") ++rest;
    if (rest + 1 < last) read_imprint(a_, rest + 1, last, c_);
  }

  // "Proceedings of the Harbour Workshop, Gaborone, Botswana": the comma before the places where it was held.
  TokenIndex before_places(TokenIndex first, TokenIndex end) const {
    for (TokenIndex comma = end; comma > first + 3; --comma) {
      if (t_[comma - 1].text != ",") continue;
      const auto place = a_.longest_entry(comma);
      if (!place || place->type != "place" || comma + place->tokens != end) return end;
      end = comma - 1;
    }
    return end;
  }

  // Takes the names of "eds. Berg, Ann M., and Quist, Otto".
  bool edits_behind(TokenIndex mark, TokenIndex last) {
    TokenIndex first = mark + 1;
    while (first < last && t_[first].text == ".") ++first;
    if (first + 1 >= last || !(t_[first].capitalised() || t_[first].shape == Shape::initial)) return false;
    const std::size_t before = c_.others.size();
    book_editors(first, last);
    return c_.others.size() > before;
  }

  // "In A. Berg, Otto Quist, & Li Wei (Eds.)"
  void book_editors(TokenIndex first, TokenIndex last) {
    while (last > first && (t_[last - 1].text == "(" || t_[last - 1].text == ",")) --last;
    if (const AuthorList list = inverted_authors(a_, first, last);
        !list.authors.empty() && list.last + 1 >= last) {
      c_.others = list.authors;
      return;
    }
    for (Author editor : direct_authors(a_, first, last)) {
      if (t_[editor.first].lower == "and" || t_[editor.first].text == "&") ++editor.first;
      if (editor.last > editor.first + 1 && !editor.body) c_.others.push_back(editor);
    }
  }

  const Analysis& a_;
  const std::vector<Token>& t_;
  TokenIndex first_, last_;
  bool authors_known_;
  Citation c_;
};

}  // namespace

std::optional<Citation> read_reference(const Analysis& a, TokenIndex first, TokenIndex last,
                                       bool authors_known) {
  return EntryReader(a, first, last, authors_known).read();
}

bool entry_like(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  if (last - first < 8 || last - first > 140) return false;
  bool isbn = false, year = false;
  for (const TokenIndex i : a.stops(Cue::date_sign, first, last)) {
    year = a.briefs[i].shape == Shape::number && year_number(t[i].text) > 0;
    if (year) break;
  }
  if (year)
    for (const TokenIndex i : a.stops(Cue::letters, first, last)) isbn |= t[i].text == "ISBN";
  if ((isbn && year) || (year && (reviewed_author(a, first, last) > first || reviewed_title(a, first, last))))
    return true;
  const AuthorList list = inverted_authors(a, first, last);
  if (list.authors.empty() || list.last + 1 >= last) return false;
  const bool initials = t[list.authors[0].last - 1].shape == Shape::initial;
  TokenIndex i = list.last;
  while (i < last && (t[i].text == "." || t[i].text == ",")) ++i;
  if (i + 1 >= last || t[i].text != "(" || !date_at(a, i + 1, last)) return false;
  // "Berg, Ann. (2019). The Long Pier."
  return initials || (i + 3 < last && t[i + 2].text == ")" && t[i + 3].text == ".");
}

}  // namespace stemma::ingest
