// What a word by itself means where names are read.
#pragma once

#include "ingest/extract/text/word_traits.hpp"

namespace stemma::ingest {

enum class NameTrait : std::uint32_t {
  function_word = 1 << 0,
  name = 1 << 1,           // a given name or a surname of any list
  head = 1 << 2,           // of bodies, groups, events or places
  demonym = 1 << 3,        // for a people or a language
  unknown = 1 << 4,        // English does not know it
  compass = 1 << 5,        // "north", "western"
  part = 1 << 6,           // "north", "south-western", "upper": of a place
  entry = 1 << 7,          // begins an entry of a list of names
  alone = 1 << 8,          // may be one by itself
  title = 1 << 9,          // is or begins a title, an office, a form of address
  toned = 1 << 10,         // "zhōngyāng": a syllable with the mark of its tone
  pinyin = 1 << 11,        // "jinping": one to three syllables of Chinese
  short_pinyin = 1 << 12,  // "wang": one or two
  calendar = 1 << 13,      // a month or a day of the week
  peer = 1 << 14,          // "duke"
  rank = 1 << 15,          // "senior", "former": of the people of a body
  opener = 1 << 16,        // with the capital of a sentence no more than that: "the", "however"
  headed = 1 << 17,        // what a body, an event, a place or a text by its kind may begin or end with
  ordinal = 1 << 18,       // "third", "annual"
  several = 1 << 19        // begins an entry of several words
};

Traits<NameTrait> name_traits(const schema::Schema& schema, const schema::Word& word, std::string_view lower);

}  // namespace stemma::ingest
