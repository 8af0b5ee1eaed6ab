// What a word by itself means where clauses are read, and the relations between their names.
#pragma once

#include "ingest/extract/text/word_traits.hpp"

namespace stemma::ingest {

// Where a list holds phrases, the word may begin one.
enum class ClauseTrait : std::uint32_t {
  joiner = 1 << 0,
  relative = 1 << 1,
  subordinator = 1 << 2,
  preposition = 1 << 3,
  determiner = 1 << 4,
  pronoun = 1 << 5,
  auxiliary = 1 << 6,
  be = 1 << 7,
  have = 1 << 8,
  example = 1 << 9,       // "including", "such as"
  time = 1 << 10,         // "next year"
  office_time = 1 << 11,  // "by then"
  role = 1 << 12,         // an office, a title, a noun for persons
  person = 1 << 13,       // another noun for persons who may be of a body: "owner"
  place_noun = 1 << 14,
  adverb = 1 << 15,
  body_head = 1 << 16,  // "commission"
  part = 1 << 17,       // "branch", "region": part of something
  people = 1 << 18,     // "Peruvian", for which the lists know a country
  of = 1 << 19,
  in = 1 << 20,      // "in", "at", "within", "under"
  toward = 1 << 21,  // "to", "from", "near", "during"
  whose = 1 << 22,
  also = 1 << 23,     // "and": a joiner by itself
  leads = 1 << 24,    // "headed"
  ruled = 1 << 25,    // some clause rule knows the verb
  members = 1 << 26,  // "members", "with"
  seat = 1 << 27      // "headquarters"
};

Traits<ClauseTrait> clause_traits(const schema::Schema& schema, const schema::Word& word,
                                  std::string_view lower);

}  // namespace stemma::ingest
