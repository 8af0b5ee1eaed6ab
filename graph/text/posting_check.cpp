#include "graph/text/posting_check.hpp"

#include <xxhash.h>

#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "graph/text/postings.hpp"
#include "schema/result.hpp"
#include "schema/text_words.hpp"

namespace stemma::graph {
namespace {

std::uint64_t hash_of(std::string_view key, std::string_view value) {
  return XXH3_64bits_withSeed(key.data(), key.size(), XXH3_64bits(value.data(), value.size()));
}

// The first word whose posting is not the one that the text gives.
std::string difference(const Snapshot::Access& access, const std::string& document) {
  const auto text = access.text(document);
  if (!text) return "its text is missing";
  const auto postings = postings_of(*text);
  for (const auto& [word, value] : postings.values) {
    const auto stored = access.view().get(Family::words, keys::posting(word, document));
    if (!stored) return "“" + word + "” is missing";
    if (*stored != value) return "“" + word + "” has other places";
  }
  const auto length = access.view().get(Family::words, keys::text_length(document));
  if (!length || *length != codec::write_number(postings.words)) return "the number of words is another";
  return "there are words that it lacks";
}

}  // namespace

void PostingCheck::expect(const std::string& document, std::string_view text) {
  const auto postings = postings_of(text);
  auto& sum = documents_[document].expected;
  sum = hash_of(keys::text_length(document), codec::write_number(postings.words));
  for (const auto& [word, value] : postings.values) sum += hash_of(keys::posting(word, document), value);
  words_ += postings.words;
}

void PostingCheck::compare(const Snapshot::Access& access, const Report& report) {
  const auto format = access.view().get(Family::meta, keys::kFormat);
  if (format && codec::read_number(*format) < kFormatWithWords) return;
  const auto record = access.view().get(Family::meta, keys::kText);
  const auto totals = record ? codec::read_text_totals(*record) : TextTotals{schema::kTextWordsVersion, 0};
  if (totals.version < schema::kTextWordsVersion) return;
  if (!record || totals != TextTotals{schema::kTextWordsVersion, words_})
    report("text-totals", "the number of words of all texts differs from a recount");
  access.view().scan(Family::words, "", [&](std::string_view key, std::string_view value) {
    const auto posting = keys::read_posting(key);
    if (!posting) {
      report("key-form", "a word has a key of the wrong form");
      return true;
    }
    const auto document = documents_.find(posting->document);
    if (document == documents_.end())
      report("dangling-posting", "“" + std::string(posting->word) + "” stands in " +
                                     std::string(posting->document) + ", which is no document");
    else
      document->second.found += hash_of(key, value);
    return true;
  });
  for (const auto& [document, sum] : documents_)
    if (sum.found != sum.expected)
      report("words-of-text", "the index of the words of " + document +
                                  " is not the one that its text gives: " + difference(access, document));
}

}  // namespace stemma::graph
