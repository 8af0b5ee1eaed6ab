// Which words phrases begin with: most words that begin one are followed by another.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::schema {

// May a phrase or entry of several words begin with the two of this word_hash? False is certain, true is not.
bool may_begin_phrase(const Schema& schema, std::uint32_t first, std::uint32_t second);

// The same of the words of this joined_hash, two or more, which may also be all of it.
bool may_begin_phrase(const Schema& schema, std::uint32_t words);

// The same of being a phrase of the list as a whole.
bool may_be_phrase(const Schema& schema, ListId list, std::uint32_t words);

// The word_hash of each word that stands second in a phrase of the list, sorted. O(phrases of all lists).
std::vector<std::uint32_t> second_words(const Schema& schema, ListId list);

// May the word alone be an entry of a typed list? False is certain, true is not: its capitals count.
bool may_be_entry(const Schema& schema, std::string_view lower);

}  // namespace stemma::schema
