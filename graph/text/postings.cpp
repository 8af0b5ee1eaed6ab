#include "graph/text/postings.hpp"

#include <bit>
#include <cstring>
#include <numeric>
#include <queue>
#include <span>

#include "graph/codec.hpp"
#include "graph/hash_index.hpp"
#include "graph/keys.hpp"
#include "schema/result.hpp"
#include "schema/text_words.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kBatch = 4 << 20;  // bytes of text whose postings are committed at once

// A string in a file: its length in four bytes, and its bytes.
void append(std::string& to, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  to.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
}
std::string_view take(std::string_view& from) {
  std::uint32_t size = 0;
  std::memcpy(&size, from.data(), sizeof size);
  const auto taken = from.substr(sizeof size, size);
  from.remove_prefix(sizeof size + size);
  return taken;
}

// The first bytes of a word as one number.
std::uint64_t head_of(std::string_view word) {
  const char* bytes = word.data();
  const auto size = word.size();
  const auto few = [&](std::size_t at) -> std::uint64_t {
    std::uint32_t number = 0;
    std::memcpy(&number, bytes + at, sizeof number);
    return number;
  };
  const auto one = [&](std::size_t at) -> std::uint64_t {
    return std::uint64_t{static_cast<unsigned char>(bytes[at])} << 8 * at;
  };
  if (size >= 8) return few(0) | few(4) << 32;
  if (size >= 4) return few(0) | few(size - 4) << 8 * (size - 4);
  return size == 0 ? 0 : one(0) | one(size / 2) | one(size - 1);
}

// Quickly: most words have no more than their head.
std::uint64_t hash_of(std::string_view word, std::uint64_t head) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = word.size() * kOdd;
  const auto mix = [&](std::uint64_t bytes) { hash = (std::rotl(hash, 23) ^ bytes) * kOdd; };
  mix(head);
  for (std::size_t at = 8; at < word.size(); at += 8) mix(head_of(word.substr(at)));
  return hash ^ hash >> 29;
}

// Words as they stand in a text, and to what each is folded.
class SeenWords {
 public:
  // Of what the word is folded to.
  std::uint32_t number(std::string_view word) {
    const auto head = head_of(word);
    const auto fresh = static_cast<std::uint32_t>(seen_.size());
    const auto number = index_.find_or_add(hash_of(word, head), fresh, [&](std::uint32_t known) {
      const auto& seen = seen_[known];
      return seen.head == head && seen.word.size() == word.size() && (word.size() <= 8 || seen.word == word);
    });
    if (number == fresh) {
      const auto next = static_cast<std::uint32_t>(folded_.size());
      seen_.push_back({head, word, folded_.emplace(schema::fold_word(word), next).first->second});
    }
    return seen_[number].folded;
  }
  const std::map<std::string, std::uint32_t>& folded() const { return folded_; }

 private:
  struct Seen {
    std::uint64_t head;
    std::string_view word;
    std::uint32_t folded;
  };
  HashIndex index_{1024};
  std::vector<Seen> seen_;
  std::map<std::string, std::uint32_t> folded_;
};

}  // namespace

Postings postings_of(std::string_view text) {
  SeenWords seen;
  std::vector<std::uint32_t> said;  // for each word of the text its number
  schema::TextWords words(text);
  while (const auto word = words.next())
    said.push_back(seen.number(text.substr(word->begin, word->end - word->begin)));

  // Their places, by number.
  std::vector<std::uint32_t> ends(seen.folded().size() + 1), places(said.size());
  for (const auto number : said) ++ends[number + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  for (std::uint32_t place = 0; place < said.size(); ++place) places[ends[said[place]]++] = place;

  Postings all{said.size(), {}};
  for (const auto& [word, number] : seen.folded()) {
    const auto begin = number == 0 ? 0 : ends[number - 1];
    all.values.emplace_hint(all.values.end(), word,
                            codec::write_positions(std::span(places).subspan(begin, ends[number] - begin)));
  }
  return all;
}

std::optional<TextTotals> text_totals(const View& view) {
  const auto record = view.get(Family::meta, keys::kText);
  if (!record) return std::nullopt;
  const auto totals = codec::read_text_totals(*record);
  return totals.version == schema::kTextWordsVersion ? std::optional(totals) : std::nullopt;
}

void change_postings(Batch& batch, const std::string& document, const std::string* before,
                     const std::string* after, TextTotals& totals) {
  if (before && after && *before == *after) return;
  Postings old, fresh;
  if (before) old = postings_of(*before);
  if (after) fresh = postings_of(*after);
  for (const auto& [word, value] : old.values)
    if (!fresh.values.contains(word)) batch.erase(Family::words, keys::posting(word, document));
  for (const auto& [word, value] : fresh.values) {
    const auto was = old.values.find(word);
    if (was == old.values.end() || was->second != value)
      batch.put(Family::words, keys::posting(word, document), value);
  }
  if (!after)
    batch.erase(Family::words, keys::text_length(document));
  else if (!before || old.words != fresh.words)
    batch.put(Family::words, keys::text_length(document), codec::write_number(fresh.words));
  totals.words += fresh.words;
  totals.words -= old.words;
  batch.put(Family::meta, std::string(keys::kText), codec::write_text_totals(totals));
}

void make_postings(Database& database) {
  const auto view = database.view();
  if (text_totals(*view)) return;
  Batch batch;
  std::size_t size = 0;
  const auto commit = [&] {
    database.commit(batch);
    batch = {};
    size = 0;
  };
  view->scan(Family::words, "", [&](std::string_view key, std::string_view) {  // of other words, or of half
    batch.erase(Family::words, std::string(key));
    if ((size += key.size()) >= kBatch) commit();
    return true;
  });
  TextTotals totals{schema::kTextWordsVersion, 0}, unfinished;
  view->scan(Family::texts, "", [&](std::string_view id, std::string_view value) {
    const std::string text(value);
    change_postings(batch, std::string(id), nullptr, &text, totals);
    batch.put(Family::meta, std::string(keys::kText), codec::write_text_totals(unfinished));
    if ((size += text.size()) >= kBatch) commit();
    return true;
  });
  batch.put(Family::meta, std::string(keys::kText), codec::write_text_totals(totals));
  commit();
}

void PostingTables::add(const std::string& document, std::string_view text) {
  const auto postings = postings_of(text);
  std::string run;
  for (const auto& [word, value] : postings.values) {
    append(run, word);
    append(run, value);
  }
  const auto begin = file_.size();
  file_.append(run.data(), run.size());
  runs_.push_back({document, begin, begin + run.size()});
  lengths_[document] = postings.words;
  words_ += postings.words;
}

TextTotals PostingTables::finish(Tables& tables) {
  for (const auto& [document, words] : lengths_)
    tables.put(Family::words, keys::text_length(document), codec::write_number(words));
  struct Head {
    std::string_view word, value, rest;
    const std::string* document;
    // The greatest is first in a queue.
    bool operator<(const Head& other) const {
      return word != other.word ? word > other.word : *document > *other.document;
    }
  };
  const auto all = runs_.empty() ? std::string_view() : file_.all();
  std::priority_queue<Head> heads;
  const auto push = [&](std::string_view rest, const std::string* document) {
    if (rest.empty()) return;
    Head head{{}, {}, rest, document};
    head.word = take(head.rest);
    head.value = take(head.rest);
    heads.push(head);
  };
  for (const auto& run : runs_) push(all.substr(run.begin, run.end - run.begin), &run.document);
  while (!heads.empty()) {
    const auto head = heads.top();
    heads.pop();
    tables.put(Family::words, keys::posting(head.word, *head.document), head.value);
    push(head.rest, head.document);
  }
  return {schema::kTextWordsVersion, words_};
}

}  // namespace stemma::graph
