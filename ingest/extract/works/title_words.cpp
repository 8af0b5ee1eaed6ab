#include "ingest/extract/works/title_words.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {

TitleWords::TitleWords(const Analysis& analysis)
    : a_(analysis), lists_(schema::lists_of<TitleLists>(*analysis.schema)), t_(analysis.tokens) {}

bool TitleWords::told_behind(TokenIndex close) const {
  for (TokenIndex k = close + 1; k < t_.size() && k < close + 7 && t_[k].sentence == t_[close].sentence; ++k)
    if (t_[k].shape == Shape::lower && (t_[k].word.lists.test(lists_.plain_cues) ||
                                        (apposed(close, k) && t_[k].word.lists.test(lists_.book_cues))))
      return true;
  return false;
}

bool TitleWords::apposed(TokenIndex close, TokenIndex noun) const {
  const bool comma = t_[close - 1].text == "," || t_[close + 1].text == ",";
  const TokenIndex first = t_[close + 1].text == "," ? close + 2 : close + 1;
  return comma && noun > first && (t_[first].lower == "a" || t_[first].lower == "an" || owner(first));
}

TokenIndex TitleWords::author_behind(TokenIndex close) const {
  if (close + 3 >= t_.size() || t_[close + 1].lower != "by") return 0;
  TokenIndex end = close + 2;
  while (end + 1 < t_.size() && end < close + 6 && t_[end].capitalised()) ++end;
  return person_like(a_, close + 2, end) ? end : 0;
}

bool TitleWords::before(TokenIndex open, schema::ListId list, TokenIndex reach) const {
  for (TokenIndex k = open; k > 0 && k + reach > open && t_[k - 1].sentence == t_[open].sentence; --k)
    if (t_[k - 1].word.lists.test(list)) return true;
  return false;
}

bool TitleWords::nearer(TokenIndex open) const {
  for (TokenIndex k = open; k > 0 && k + 6 > open; --k) {
    if (t_[k - 1].word.lists.test(lists_.cues)) return true;
    if (t_[k - 1].word.lists.test(lists_.other_cues)) return false;
  }
  return false;
}

bool TitleWords::called(TokenIndex open) const {
  const auto before = [&](TokenIndex k) {
    return k > 0 && t_[k - 1].sentence == t_[open].sentence ? t_[k - 1].lower : std::string_view{};
  };
  const auto article = [&](TokenIndex k) {
    return one_of(before(k), "the", "a", "an", "their", "its", "his", "her", "our");
  };
  TokenIndex k = open;
  if (k > 1 && t_[k - 1].word.adjective && t_[k - 1].shape == Shape::lower && article(k - 1)) --k;
  while (article(k)) --k;
  return one_of(before(k), "as", "so-called", "renamed", "christened", "branded", "labelled", "labeled",
                "termed", "considered", "designated", "deemed", "rated", "ranked");
}

bool TitleWords::publisher_like(TokenRange range) const {
  return body_like(a_, range.first, range.last) ||
         (range.first + 1 == range.last && t_[range.first].word.lists.test(lists_.publishers));
}

TokenRange TitleWords::quoted_before(TokenIndex close, TokenIndex limit) const {
  for (TokenIndex k = close; k > limit && k + 40 > close; --k)
    if (opening_quote(t_[k - 1]) && t_[k].is_word()) return trimmed(a_, {k, close});
  return {};
}

bool TitleWords::owned_by(TokenIndex open) const {
  const TokenIndex i = t_[open - 1].lower == "own" ? open - 2 : open - 1;
  return t_[i].text == "'s" || t_[i].text == "'" || t_[i].text == "’";
}

bool TitleWords::inner_mark(TokenIndex i) const {
  if (i + 1 >= t_.size() || !t_[i + 1].capitalised()) return false;
  return t_[i].text == "'s" || (t_[i].text == "." && t_[i - 1].word.lists.test(lists_.titles));
}

bool TitleWords::opens_sentence(std::string_view s) {
  return s == "in" || s == "from" || s == "with" || s == "as" || s == "like" || s == "by" || s == "and" ||
         s == "but";
}

bool TitleWords::cue_of(TokenIndex i) const {
  const std::string_view s = t_[i].lower;
  if (t_[i].shape != Shape::lower || i == 0) return false;
  if (s == "his" || s == "her" || s == "their" || s == "its" || s == "whose") return true;
  if (s == "include" || s == "includes" || s == "included" || s == "including")
    return speaks_of_books(i, i - std::min<TokenIndex>(i, 8));
  if (s == "of") {
    const std::string_view before = t_[i - 1].lower;
    return before == "author" || before == "translation" || before == "edition" || before == "publication" ||
           before == "review" || before == "editor";
  }
  if (s != "in") return false;
  for (TokenIndex k = i; k > 0 && k + 4 > i; --k)
    if (t_[k - 1].shape == Shape::lower && t_[k - 1].word.lists.test(lists_.verbs)) return true;
  return t_[i - 1].text == "," || t_[i].sentence_start;
}

bool TitleWords::speaks_of_books(TokenIndex i, TokenIndex limit) const {
  constexpr TokenIndex kReach = 40;
  const TokenIndex from = i > limit + kReach ? i - kReach : limit;
  for (TokenIndex k = from; k < i + kReach && k < t_.size() && t_[k].block == t_[i].block; ++k)
    if (t_[k].shape == Shape::lower && t_[k].word.lists.test(lists_.book_nouns)) return true;
  return false;
}

bool TitleWords::writing_before(TokenIndex i, TokenIndex limit) const {
  constexpr TokenIndex kReach = 10;
  for (TokenIndex k = i; k > limit && k + kReach > i && t_[k - 1].sentence == t_[i].sentence; --k)
    if (t_[k - 1].shape == Shape::lower && t_[k - 1].word.lists.test(lists_.book_cues)) return true;
  return false;
}

bool TitleWords::titled_article(TokenIndex i) const {
  return t_[i].shape == Shape::capital && (t_[i].lower == "the" || t_[i].lower == "a" || t_[i].lower == "an");
}

bool TitleWords::owned_title(TokenIndex i, const ZonedBlock& block) const {
  if (i + 2 >= block.last || (i == block.first && !t_[i].sentence_start) || t_[i + 1].shape != Shape::capital)
    return false;
  const bool owner = t_[i].text == "'s", his = one_of(t_[i].lower, "his", "her", "my") &&
                                               (t_[i].sentence_start || t_[i - 1].lower == "in");
  if ((!owner && !his) || t_[i + 1].word.lists.test(lists_.words)) return false;
  const bool person = owner && behind_person(i, block);
  if (!person && !his) return false;
  TokenIndex end = i + 1;
  std::size_t small = 0, capitals = 0;
  for (; end < block.last && end < i + 16; ++end) {
    if (t_[end].text == "I") return false;  // "in his Vote and I do not"
    if (t_[end].capitalised()) {
      const schema::Word& w = t_[end].word;
      if (w.lists.test(lists_.titles) && capitals > 1 && t_[end - 1].capitalised())
        break;  // "In his Economic History Mr. Berg"
      if (w.lists.test(lists_.bodies) || w.lists.test(lists_.roles) || w.lists.test(lists_.titles) ||
          w.lists.test(lists_.heads))
        return false;
      ++capitals;
    } else if (t_[end].shape == Shape::lower && t_[end].word.lists.test(lists_.small)) {
      small +=
          end + 1 < block.last && (t_[end + 1].capitalised() || t_[end + 1].word.lists.test(lists_.small));
    } else {
      break;
    }
  }
  const bool opens = !person && t_[i].sentence_start;  // "Her Salt and Iron has sold well."
  return capitals > 1 && small > 0 && (!opens || (end < block.last && t_[end].word.verb));
}

bool TitleWords::behind_person(TokenIndex i, const ZonedBlock& block) const {
  TokenIndex first = i;
  while (first > block.first && i - first < 4 && (t_[first - 1].capitalised() || t_[first - 1].text == "."))
    --first;
  if (first == i) return false;
  for (TokenIndex k = first; k + 1 < i; ++k)
    if (t_[k].word.lists.test(lists_.titles)) return true;
  return person_like(a_, first, i);
}

bool TitleWords::lone_article(TokenIndex i, const ZonedBlock& block) const {
  if (!titled_article(i) || i == block.first || t_[i].sentence_start || t_[i].newline_before) return false;
  const Token& before = t_[i - 1];
  const bool opening = before.sentence_start && before.lower == "in";  // "In The Salt of the Sea, Berg"
  if (before.shape != Shape::lower && before.text != "," && !opening) return false;
  if (t_[i + 1].shape != Shape::capital || t_[i + 1].text.size() < 2 || !t_[i + 1].word.common) return false;
  // "The Elders", "The Harbour Patrol" may be anybody; small words inside are those of a title.
  TokenIndex end = i + 2;
  while (end + 1 < block.last && t_[end].capitalised()) ++end;
  if (end + 1 < block.last && t_[end].text == ":" && t_[end + 1].shape == Shape::capital && end > i + 2)
    return true;
  const bool long_title =
      end > i + 3 || (t_[end].shape == Shape::lower && t_[end].word.lists.test(lists_.small) &&
                      end + 2 < block.last && (t_[end + 1].capitalised() || t_[end + 2].capitalised()));
  return long_title && names_nothing(i, block) && names_nothing(i + 1, block);
}

bool TitleWords::writing(TokenIndex i) const {
  if (t_[i].shape != Shape::lower || t_[i + 1].shape != Shape::capital) return false;
  return one_of(t_[i].lower, "wrote", "published", "translated", "penned", "authored", "co-authored",
                "composed");
}

bool TitleWords::names_nothing(TokenIndex i, const ZonedBlock& block) const {
  return !a_.longest_entry(i) && !headed(i, block) && !t_[i].word.lists.test(lists_.titles);
}

bool TitleWords::names_something(TokenIndex i, const ZonedBlock& block) const {
  const auto entry = a_.longest_entry(i);
  return (entry && (entry->tokens > 1 || !entry->type.empty())) || headed(i, block) ||
         t_[i].word.lists.test(lists_.titles) || t_[i].word.lists.test(lists_.roles);
}

bool TitleWords::headed(TokenIndex i, const ZonedBlock& block) const {
  TokenIndex end = i;
  while (end < block.last && t_[end].capitalised() && !t_[end].sentence_start) ++end;
  if (end == i) return true;
  const schema::Word& last = t_[end - 1].word;
  return last.lists.test(lists_.bodies) || last.lists.test(lists_.events) || last.lists.test(lists_.heads);
}

bool TitleWords::announces(TokenIndex i) const {
  const Token& w = t_[i];
  if (w.shape != Shape::lower || i == 0) return false;
  if (w.lower == "entitled" || w.lower == "titled") return true;
  if (w.word.lists.test(lists_.plain_cues) && (t_[i - 1].lower == "the" || t_[i - 1].lower == "a"))
    return true;
  if (!w.word.lists.test(lists_.book_cues)) return false;
  for (TokenIndex k = i; k > 0 && k + 4 > i; --k) {
    if (owner(k - 1)) return true;
    if (t_[k - 1].shape != Shape::lower && year_number(t_[k - 1].text) == 0) return false;
  }
  return false;
}

bool TitleWords::owner(TokenIndex i) const {
  const std::string_view s = t_[i].lower;
  return s == "'s" || s == "his" || s == "her" || s == "their" || s == "its" || s == "my" || s == "our" ||
         s == "whose";
}

bool TitleWords::article(TokenIndex i) const {
  const std::string_view s = t_[i].lower;
  return s == "the" || s == "a" || s == "an" || s == "this";
}

TokenIndex TitleWords::other_owner(TokenIndex mark, TokenIndex first) const {
  if (t_[mark].text != "'s") return 0;
  TokenIndex name = mark;
  while (name > first && t_[name - 1].capitalised()) --name;
  return name > first + 1 && t_[name - 1].lower == "and" && person_like(a_, name, mark) ? name - 1 : 0;
}

TokenIndex TitleWords::before_author(TokenIndex first, TokenIndex end, TokenIndex last) const {
  if (end >= last || t_[end].shape != Shape::lower || !t_[end].word.verb) return end;
  for (TokenIndex name = end - std::min<TokenIndex>(3, end - first); name + 1 < end; ++name)
    if (name > first + 1 && (t_[name].shape == Shape::initial || t_[name].word.lists.test(lists_.given)) &&
        person_like(a_, name, end))
      return name;
  return end;
}

bool TitleWords::subtitle_goes_on(TokenIndex first, TokenIndex end, const ZonedBlock& block) const {
  constexpr TokenIndex kReach = 16;
  if (end + 3 >= block.last || t_[end].text != ",") return false;
  bool colon = false;
  for (TokenIndex i = first; i < end; ++i) colon |= t_[i].text == ":";
  TokenIndex i = end;
  while (i + 2 < block.last && i < end + kReach &&
         (t_[i].capitalised() || t_[i].text == "," ||
          (t_[i].shape == Shape::lower && t_[i].word.lists.test(lists_.small))))
    ++i;
  return colon && t_[i].text == "(" && (t_[i + 1].capitalised() || year_number(t_[i + 1].text) > 0);
}

bool TitleWords::year_of_title(TokenIndex i) const {
  return t_[i - 1].lower == "of" || (t_[i - 1].shape == Shape::capital && t_[i].space_before);
}

}  // namespace stemma::ingest
