// The numbers of the word lists that some code asks, looked up by name once for a thread.
#pragma once

#include <optional>

#include "schema/schema.hpp"

namespace stemma::schema {

// `Lists` is made of a schema. The reference holds until lists of another schema are asked for.
template <class Lists>
const Lists& lists_of(const Schema& schema) {
  struct Known {
    Schema schema;
    Lists lists;
  };
  thread_local std::optional<Known> known;
  if (!known || &known->schema.data() != &schema.data()) known.emplace(Known{schema, Lists(schema)});
  return known->lists;
}

}  // namespace stemma::schema
