#include "schema/phrase_starts.hpp"

#include "schema/data.hpp"

namespace stemma::schema {

bool may_begin_phrase(const Schema& schema, std::uint32_t two_words) {
  const Schema::Data& data = schema.data();
  return data.base.may_begin(two_words) || data.overlay.may_begin(two_words);
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
