#include "ingest/extract/works/review_heads.hpp"

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"

namespace stemma::ingest {
namespace {

// The stop or comma behind the names that open the head of a review; `first` for none.
TokenIndex names_end(const Analysis& a, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kLongest = 16;
  constexpr std::size_t kLongestSmallWord = 5;
  const auto& t = a.tokens;
  const auto fits = [&](TokenIndex i) {
    const TokenBrief& brief = a.briefs[i];
    return brief.capitalised() || brief.shape == Shape::punct ||
           (brief.shape == Shape::lower && t[i].text.size() <= kLongestSmallWord);
  };
  for (TokenIndex i = first; i + 1 < last && i < first + kLongest && fits(i); ++i) {
    if (i < first + 2) continue;
    const bool stop = a.briefs[i].form == '.' && t[i - 1].shape != Shape::initial && t[i - 1].text.size() > 1;
    if (!stop && a.briefs[i].form != ',') continue;
    if (!persons_in_order(a, first, i)) {
      if (stop) return first;
      continue;
    }
    TokenIndex next = i + 1;
    while (next < last && t[next].text != "," && t[next].text != ".") ++next;
    if (stop || marks_editors(t[i + 1]) || (t[i + 1].lower != "and" && !persons_in_order(a, i + 1, next)))
      return i;
  }
  return first;
}

}  // namespace

TokenIndex reviewed_author(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  const TokenIndex stop = names_end(a, first, last);
  if (stop == first) return first;
  const bool comma = t[stop].text == ",";
  bool imprint = false, pages = comma && marks_editors(t[stop + 1]);
  for (TokenIndex i = stop + 1; i + 1 < last; ++i) {
    imprint |= t[i].text == ":" && t[i - 1].capitalised() && t[i + 1].capitalised();
    imprint |= comma && t[i].text == "," && t[i - 1].capitalised() && year_number(t[i + 1].text) > 0;
    pages |= t[i].shape == Shape::number && (t[i + 1].lower == "pp" || t[i + 1].lower == "pages");
    pages |= t[i].lower == "pp" && i + 2 < last;
    pages |= comma && (t[i].text == "ISBN" || t[i].text.starts_with("$") || t[i].text.starts_with("£"));
  }
  return imprint && pages ? stop : first;
}

bool reviewed_title(const Analysis& a, TokenIndex first, TokenIndex last) {
  const auto& t = a.tokens;
  const auto printed = [&](TokenIndex colon) {
    return a.briefs[colon - 1].capitalised() && a.briefs[colon + 1].capitalised();
  };
  bool colon = false;
  for (const TokenIndex i : a.stops(Cue::colon, first + 2, last - 2)) colon = colon || printed(i);
  if (!colon) return false;
  bool by = false, imprint = false, pages = false;
  for (TokenIndex i = first + 2; i + 2 < last; ++i) {
    const bool edited = t[i - 1].lower == "edited";
    by |= t[i].lower == "by" && t[edited ? i - 2 : i - 1].text == "." && person_like(a, i + 1, i + 3);
    imprint |= by && t[i].text == ":" && printed(i);
    pages |= imprint && (t[i].lower == "pp" || (t[i].shape == Shape::number && t[i + 1].lower == "pp"));
  }
  return pages;
}

}  // namespace stemma::ingest
