#include "ingest/extract/chunks.hpp"

#include <algorithm>

namespace stemma::ingest {
namespace {

class Chunker {
 public:
  Chunker(const Draft& draft, const NameWords& words)
      : draft_(draft), a_(draft.analysis()), tokens_(a_.tokens), w_(words) {}

  std::vector<Chunk> run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone == Zone::boilerplate) continue;
      end_ = block.last;
      for (TokenIndex i = block.first; i < end_;) {
        if (!starts(i)) {
          ++i;
          continue;
        }
        const TokenIndex last = extent(i);
        cut(i, last);
        i = last;
      }
    }
    return std::move(chunks_);
  }

 private:
  const Token& t(TokenIndex i) const { return tokens_[i]; }
  bool has(TokenIndex i, schema::ListId list) const { return t(i).word.lists.test(list); }
  bool open(TokenIndex i) const { return i < end_ && draft_.free(i, i + 1); }

  bool capital(TokenIndex i) const {
    if (!open(i)) return false;
    const Token& token = t(i);
    if (token.capitalised()) return true;
    // "G20", "ITU-T", "Covid-19", "68th" inside a run only
    return token.shape == Shape::alnum && !token.text.empty() && token.text[0] >= 'A' && token.text[0] <= 'Z';
  }
  bool function_word(TokenIndex i) const { return has(i, w_.function_words) && t(i).shape != Shape::upper; }
  bool starts(TokenIndex i) const { return capital(i) && !function_word(i); }

  // Is the line end before token i a break between two names (title pages, lists, signatures)?
  bool breaks_line(TokenIndex i) const {
    if (!t(i).newline_before) return false;
    const ZonedBlock& block = a_.blocks[t(i).block];
    if (block.zone == Zone::head && block.kind != BlockKind::heading) return true;
    return false;
  }

  bool head(TokenIndex i) const {
    return has(i, w_.org_heads) || has(i, w_.event_heads) || has(i, w_.place_heads) ||
           has(i, w_.work_words) || has(i, w_.group_heads);
  }

  // May a name whose last word is `left` go on behind the connector at `at`? Returns the first word behind
  // it, 0 for no.
  TokenIndex beyond(TokenIndex first, TokenIndex left, TokenIndex at) const {
    const std::string_view c = t(at).lower;
    TokenIndex next = at + 1;
    if (next >= end_ || t(next).newline_before) {
      if (next >= end_ || breaks_line(next)) return 0;
    }
    const bool article = next < end_ && t(next).lower == "the" && t(next).shape == Shape::lower;
    if (article) ++next;
    if (!capital(next)) return 0;
    if (function_word(next)) return 0;
    if (c == "of") {
      bool headed = false;
      for (TokenIndex i = first; i <= left; ++i)
        headed |= head(i) || has(i, w_.roles) || has(i, w_.person_titles);
      return headed || !article ? (headed ? next : 0) : 0;
    }
    if (c == "for" || c == "on") {
      bool headed = false;
      for (TokenIndex i = left + 1; i-- > first;)
        headed |=
            has(i, w_.org_heads) || has(i, w_.event_heads) || has(i, w_.group_heads) || has(i, w_.work_words);
      if (c == "on" && !(has(left, w_.org_heads) || has(left, w_.event_heads) || has(left, w_.group_heads) ||
                         has(left, w_.work_words)))
        return 0;
      if (c == "for" && !(has(left, w_.org_heads) || has(left, w_.event_heads) || has(left, w_.group_heads) ||
                          has(left, w_.work_words) || t(left).lower == "minister" ||
                          t(left).lower == "secretary" || t(left).lower == "state"))
        return 0;
      return headed ? next : 0;
    }
    if (c == "to" || c == "against" || c == "in") {
      const bool licensed = has(left, w_.work_words) ||
                            (c == "to" && (t(left).lower == "ambassador" || t(left).lower == "mission" ||
                                           t(left).lower == "delegation"));
      return licensed && c != "in" ? next : 0;
    }
    if (c == "and" || c == "&") {
      if (article) return 0;
      // Inside a complement: "Ministry of Industry and Information Technology", "Committee on Trade and
      // Development".
      bool complement = false, headed = false;
      for (TokenIndex i = first; i < left; ++i) {
        const std::string_view s = t(i).lower;
        if (t(i).shape == Shape::lower && (s == "of" || s == "for" || s == "on")) complement = headed;
        headed |= head(i);
      }
      TokenIndex right_end = next;
      while (right_end < end_ && capital(right_end) && !(right_end > next && breaks_line(right_end)))
        ++right_end;
      const bool right_headed = right_end > next && head(right_end - 1);
      const bool right_of = right_end < end_ && t(right_end).lower == "of" && right_headed;
      if (c == "&") return next;
      if (complement)
        return right_of || (right_headed && right_end - next > 1 && has(right_end - 1, w_.org_heads) &&
                            !weak(right_end - 1))
                   ? 0
                   : next;
      // A head behind both parts: "National Aeronautics and Space Administration"
      const bool left_headed = head(left) && !weak(left);
      if (!left_headed && right_headed && right_end - next >= 2 && left >= first &&
          !is_place_or_person(first, left))
        return next;
      return 0;
    }
    return 0;
  }

  bool weak(TokenIndex i) const { return has(i, w_.weak_org_heads); }

  bool is_place_or_person(TokenIndex first, TokenIndex left) const {
    const auto entry = a_.schema->longest_entry(a_.surfaces(first));
    if (entry && first + entry->tokens == left + 1) return true;
    return has(first, w_.given_names) && left > first;
  }

  // End of the run that begins at i.
  TokenIndex extent(TokenIndex i) const {
    const TokenIndex first = i;
    TokenIndex last = i + 1;
    while (last < end_) {
      const Token& token = t(last);
      if (!open(last)) break;
      const std::string_view s = token.text;
      if (capital(last)) {
        if (breaks_line(last)) break;
        if (function_word(last)) break;
        ++last;
        continue;
      }
      // "People's Bank", "Women's Federation": inside a name; "China's Ministry" is cut later.
      if ((s == "'s" || s == "’s" || s == "'" || s == "’") && capital(last + 1) &&
          !t(last + 1).newline_before) {
        const std::string_view before = t(last - 1).lower;
        const bool own = before == "people" || before == "women" || before == "children" ||
                         before == "workers" || before == "workingmen" || before == "men" ||
                         before == "lawyers" || before == "students" || before == "peoples" ||
                         before == "teachers" || before == "editors" || before == "king" ||
                         before == "queen" || before == "farmers";
        if (!own) break;
        ++last;
        continue;
      }
      if (s == "." && t(last - 1).text.size() <= 4 && capital(last + 1) && has(last - 1, w_.person_titles)) {
        ++last;
        continue;
      }
      if (particle(last) && !has(last - 1, w_.org_heads)) {
        TokenIndex next = last + 1;  // "von der Leyen"
        if (next < end_ && particle(next)) ++next;
        if (next < end_ && capital(next)) {
          last = next;
          continue;
        }
      }
      if (token.shape == Shape::lower || s == "&") {
        const TokenIndex next = beyond(first, last - 1, last);
        if (next == 0) break;
        last = next;
        continue;
      }
      break;
    }
    return last;
  }

  // Small words inside names of persons and places: "de la Cruz", "van der Bellen", "al-Sisi".
  bool particle(TokenIndex i) const {
    const std::string_view s = t(i).lower;
    for (std::string_view p :
         {"de",  "del", "della", "di",  "da",  "do",  "dos", "das", "du", "des", "la", "le", "les",  "van",
          "von", "der", "den",   "ter", "bin", "ibn", "al",  "el",  "y",  "zu",  "af", "d'", "pour", "sur"})
      if (s == p) return t(i).shape == Shape::lower && i + 1 < end_;
    return false;
  }

  // Cuts function words and runs of several names.
  void cut(TokenIndex first, TokenIndex last) {
    while (first < last && (function_word(first) || t(first).shape == Shape::punct)) ++first;
    while (last > first && (t(last - 1).shape == Shape::lower || t(last - 1).shape == Shape::punct)) --last;
    if (first < last) chunks_.push_back({first, last});
  }

  const Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& tokens_;
  const NameWords& w_;
  TokenIndex end_ = 0;
  std::vector<Chunk> chunks_;
};

}  // namespace

std::vector<Chunk> find_chunks(const Draft& draft, const NameWords& words) {
  return Chunker(draft, words).run();
}

}  // namespace stemma::ingest
