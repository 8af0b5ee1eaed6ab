#include "schema/phrase_starts.hpp"

#include <algorithm>

#include "schema/data.hpp"
#include "schema/word_hash.hpp"

namespace stemma::schema {

bool may_begin_phrase(const Schema& schema, std::uint32_t first, std::uint32_t second) {
  return schema.data().may_begin(joined_hash(first, second));
}

bool may_begin_phrase(const Schema& schema, std::uint32_t words) { return schema.data().may_begin(words); }

bool may_be_phrase(const Schema& schema, ListId list, std::uint32_t words) {
  const Schema::Data& data = schema.data();
  if (!data.may_begin(words)) return false;
  bool found = false;
  const auto look = [&](const PhraseRecord& r) { found = found || (r.list == list && r.negative == 0); };
  data.base.phrases_of(words, look);
  if (data.overlay_files) data.overlay.phrases_of(words, look);
  return found;
}

std::vector<std::uint32_t> second_words(const Schema& schema, ListId list) {
  const Schema::Data& data = schema.data();
  std::vector<std::uint32_t> seconds;
  const auto look = [&](const Lexicon& lexicon) {
    lexicon.each_phrase([&](const PhraseRecord& r) {
      if (r.list != list) return;
      std::string_view key = lexicon.text(r.key);
      key.remove_prefix(std::min(key.find(' '), key.size() - 1) + 1);
      seconds.push_back(word_hash(key.substr(0, key.find(' '))));
    });
  };
  look(data.base);
  if (data.overlay_files) look(data.overlay);
  std::sort(seconds.begin(), seconds.end());
  seconds.erase(std::unique(seconds.begin(), seconds.end()), seconds.end());
  return seconds;
}

bool may_be_entry(const Schema& schema, std::string_view lower) {
  const Schema::Data& data = schema.data();
  bool found = false;
  const auto look = [&](const PhraseRecord& r) { found = found || !data.lists[r.list].type.empty(); };
  data.base.phrases(lower, look);
  data.overlay.phrases(lower, look);
  return found;
}

}  // namespace stemma::schema
