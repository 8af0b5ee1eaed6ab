#include "schema/phrase_starts.hpp"

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

bool may_be_entry(const Schema& schema, std::string_view lower) {
  const Schema::Data& data = schema.data();
  bool found = false;
  const auto look = [&](const PhraseRecord& r) { found = found || !data.lists[r.list].type.empty(); };
  data.base.phrases(lower, look);
  data.overlay.phrases(lower, look);
  return found;
}

}  // namespace stemma::schema
