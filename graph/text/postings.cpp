#include "graph/text/postings.hpp"

#include <bit>
#include <cstring>
#include <queue>

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

// A hash of few bytes, quickly.
std::uint64_t hash_of_word(std::string_view word) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = word.size() * kOdd;
  const auto mix = [&](std::uint64_t bytes) { hash = (std::rotl(hash, 23) ^ bytes) * kOdd; };
  for (; word.size() >= 8; word.remove_prefix(8)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, word.data(), sizeof bytes);
    mix(bytes);
  }
  std::uint64_t rest = 0;
  for (const char c : word) rest = rest << 8 | static_cast<unsigned char>(c);
  mix(rest);
  return hash ^ hash >> 29;
}

// Words as they stand in a text, and how each is folded.
class SeenWords {
 public:
  // The places of what the word is folded to.
  codec::PositionsWriter& places_of(std::string_view word) {
    const auto number = index_.find_or_add(hash_of_word(word), static_cast<std::uint32_t>(seen_.size()),
                                           [&](std::uint32_t known) { return seen_[known].first == word; });
    if (number == seen_.size()) seen_.emplace_back(word, &folded_[schema::fold_word(word)]);
    return *seen_[number].second;
  }
  const std::map<std::string, codec::PositionsWriter>& folded() const { return folded_; }

 private:
  HashIndex index_{1024};
  std::vector<std::pair<std::string_view, codec::PositionsWriter*>> seen_;
  std::map<std::string, codec::PositionsWriter> folded_;
};

}  // namespace

Postings postings_of(std::string_view text) {
  Postings all;
  SeenWords seen;
  schema::TextWords words(text);
  while (const auto word = words.next())
    seen.places_of(text.substr(word->begin, word->end - word->begin))
        .add(static_cast<std::uint32_t>(all.words++));
  for (const auto& [word, places] : seen.folded())
    all.values.emplace_hint(all.values.end(), word, places.take());
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
