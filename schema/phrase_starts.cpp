#include "schema/phrase_starts.hpp"

#include "schema/data.hpp"

namespace stemma::schema {

bool may_begin_phrase(const Schema& schema, std::uint32_t two_words) {
  const Schema::Data& data = schema.data();
  return data.base.may_begin(two_words) || data.overlay.may_begin(two_words);
}

}  // namespace stemma::schema
