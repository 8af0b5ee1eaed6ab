#include "ingest/extract/text/analysis.hpp"

#include <algorithm>

#include "ingest/extract/text/layout.hpp"
#include "ingest/extract/text/tokens.hpp"
#include "schema/phrase_starts.hpp"

namespace stemma::ingest {
namespace {

Analysis analysed(const Reading& reading, const schema::Schema& schema,
                  const std::shared_ptr<schema::WordTable>& words) {
  Analysis analysis;
  analysis.reading = &reading;
  analysis.schema = &schema;
  analysis.text = reading.text;
  analysis.words_known = words;
  words->begin_text();
  Layout layout = lay_out(reading, schema);
  analysis.title = std::move(layout.title);
  analysis.blocks = std::move(layout.blocks);
  analysis.anchors = std::move(layout.anchors);
  analysis.gaps = std::move(layout.gaps);
  tokenize(analysis);
  return analysis;
}

}  // namespace

std::optional<schema::Entry> entry_alone(const schema::Schema& schema, const schema::WordTable& table,
                                         std::string_view surface, std::string_view lower,
                                         const schema::Word& word) {
  struct Known {
    std::uint64_t table = 0;
    std::vector<std::uint32_t> by_word;  // 0: not asked yet; 1: none; else the entry's number and 2
    std::vector<schema::Entry> entries;
  };
  const auto ask = [&] { return schema.longest_entry({&surface, 1}, {&lower, 1}, word); };
  const bool capital =
      surface.size() == lower.size() && surface[0] != lower[0] && surface.substr(1) == lower.substr(1);
  if (!capital || word.number == 0) return ask();
  thread_local Known known;
  if (known.table != table.id()) known = {table.id(), {}, {}};
  if (word.number >= known.by_word.size())
    known.by_word.resize(std::max<std::size_t>(word.number + 1, 2 * known.by_word.size()));
  std::uint32_t& number = known.by_word[word.number];
  if (number == 0) {
    number = 1;
    if (const auto entry = ask()) {
      known.entries.push_back(*entry);
      number += static_cast<std::uint32_t>(known.entries.size());
    }
  }
  return number == 1 ? std::nullopt : std::optional(known.entries[number - 2]);
}

std::vector<Analysis> analyse(std::span<const Reading> readings, const schema::Schema& schema) {
  const std::shared_ptr<schema::WordTable> words = schema::WordTable::of_thread(schema);
  std::vector<Analysis> analyses;
  analyses.reserve(readings.size());
  for (const Reading& reading : readings) analyses.push_back(analysed(reading, schema, words));
  return analyses;
}

Analysis analyse(const Reading& reading, const schema::Schema& schema) {
  return std::move(analyse(std::span(&reading, 1), schema).front());
}

namespace {
// Nothing but single blanks between words, and none at the ends?
bool on_one_line(std::string_view s) {
  char before = ' ';
  for (const char c : s) {
    if (static_cast<unsigned char>(c) <= ' ' && (c != ' ' || before == ' ')) return false;
    before = c;
  }
  return before != ' ';
}
}  // namespace

std::string Analysis::phrase(TokenIndex first, TokenIndex last) const {
  std::string room;
  const std::string_view printed = phrase(first, last, room);
  return room.empty() ? std::string(printed) : room;
}

std::string_view Analysis::phrase(TokenIndex first, TokenIndex last, std::string& room) const {
  const auto joined = [&](TokenIndex i) {  // to the token before, or one blank behind it
    const std::uint32_t gap = tokens[i].span.begin - tokens[i - 1].span.end;
    return gap == 0 || (gap == 1 && text[tokens[i].span.begin - 1] == ' ');
  };
  if (first == last) return {};
  const Span all = span(first, last);
  for (TokenIndex i = first + 1; i < last; ++i)
    if (!joined(i)) return room = words(all);
  return text.substr(all.begin, all.size());
}

std::string Analysis::words(Span where) const {
  auto anchor = std::lower_bound(anchors.begin(), anchors.end(), where.begin,
                                 [](const NoteAnchor& a, std::uint32_t at) { return a.span.begin < at; });
  const std::string_view printed = text.substr(where.begin, where.size());
  const bool starred = printed.find('*') != std::string_view::npos;
  if ((anchor == anchors.end() || anchor->span.begin >= where.end) && !starred && on_one_line(printed))
    return std::string(printed);
  std::string out;
  out.reserve(where.size());
  const auto white = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
  bool gap = false;
  const auto add = [&](std::uint32_t at, std::uint32_t end) {
    while (at < end) {
      std::uint32_t word = at;
      while (word < end && white(text[word])) ++word;
      gap = gap || word > at;
      for (at = word; at < end && !white(text[at]);) ++at;
      if (at == word) return;
      if (gap && !out.empty()) out += ' ';
      gap = false;
      std::string_view kept = text.substr(word, at - word);  // without the stars that set words off
      while (starred && !kept.empty() && kept.front() == '*') kept.remove_prefix(1);
      while (starred && !kept.empty() && kept.back() == '*') kept.remove_suffix(1);
      out += kept;
    }
  };
  std::uint32_t at = where.begin;
  for (; anchor != anchors.end() && anchor->span.begin < where.end; ++anchor) {
    add(at, anchor->span.begin);
    at = std::max(at, anchor->span.end);
  }
  add(at, where.end);
  return out;
}

Span Analysis::span(TokenIndex first, TokenIndex last) const {
  return {tokens[first].span.begin, tokens[last - 1].span.end};
}

Span Analysis::sentence_span(TokenIndex token) const { return sentences[tokens[token].sentence].span; }

TokenIndex Analysis::token_at(std::uint32_t offset) const {
  const auto found = std::lower_bound(tokens.begin(), tokens.end(), offset,
                                      [](const Token& t, std::uint32_t at) { return t.span.begin < at; });
  return static_cast<TokenIndex>(found - tokens.begin());
}

namespace {
std::span<const Token> within_block(const Analysis& a, TokenIndex first, std::size_t most) {
  if (first >= a.tokens.size()) return {};
  const TokenIndex last = a.blocks[a.tokens[first].block].last;
  return {a.tokens.data() + first, std::min<std::size_t>({most, FewWords::kMost, last - first})};
}

std::uint32_t hash_at(const Analysis& a, TokenIndex i) {
  const std::uint32_t form = a.briefs[i].form;
  return form > TokenBrief::kMarks ? a.uses[form - TokenBrief::kMarks].hash : a.tokens[i].hash();
}

// Apart, for the many calls that need no room for the words.
[[gnu::noinline]] std::size_t several_words(const Analysis& a, schema::ListId list, TokenIndex first,
                                            std::size_t most, const schema::Word& word) {
  return a.schema->longest_phrase(list, a.lowers(first, most), word);
}
}  // namespace

bool Analysis::may_go_on(TokenIndex first) const {
  return first + 1 < tokens.size() &&
         schema::may_begin_phrase(*schema, hash_at(*this, first), hash_at(*this, first + 1));
}

FewWords Analysis::surfaces(TokenIndex first, std::size_t most) const {
  return {within_block(*this, first, most), &Token::text};
}
std::optional<schema::Entry> Analysis::longest_entry(TokenIndex first, std::size_t most) const {
  if (first >= tokens.size() || most == 0) return std::nullopt;
  if (!tokens[first].is_word()) return schema->longest_entry(surfaces(first, most));
  const schema::Word& word = tokens[first].word;
  most = std::min<std::size_t>(most, word.entry_words);
  if (most > 1 && !may_go_on(first)) most = 1;
  if (most == 1) return entry_alone(*schema, *words_known, tokens[first].text, tokens[first].lower, word);
  return most == 0 ? std::nullopt : schema->longest_entry(surfaces(first, most), lowers(first, most), word);
}
std::size_t Analysis::longest_phrase(schema::ListId list, TokenIndex first, std::size_t most) const {
  if (first >= tokens.size() || most == 0) return 0;
  const Token& token = tokens[first];
  const schema::Word& word = token.is_word() ? token.word : words_known->of(token.lower);
  const bool alone = !word.begins.test(list) || !may_go_on(first);
  return alone ? word.lists.test(list) : several_words(*this, list, first, most, word);
}
FewWords Analysis::lowers(TokenIndex first, std::size_t most) const {
  return {within_block(*this, first, most), &Token::lower};
}

}  // namespace stemma::ingest
