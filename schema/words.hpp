// What a schema knows of words, worked out once for each word.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"
#include "schema/word_hash.hpp"

namespace stemma::schema {

// Schema::word remembered, for one thread. What it returns stays valid as long as the table. Open addressing;
// O(1) a look-up.
class WordTable {
 public:
  explicit WordTable(Schema schema) : schema_(std::move(schema)) {}

  const Word& of(std::string_view lower) { return of(lower, word_hash(lower)); }
  const Word& of(std::string_view lower, std::uint32_t hash);  // its word_hash

  // The table of this thread for the schema; begun anew where it has grown beyond what documents of one kind
  // need.
  static const std::shared_ptr<WordTable>& of_thread(const Schema& schema);

 private:
  struct Entry {
    std::string lower;
    std::uint32_t hash;
    Word word;
  };
  void grow();

  Schema schema_;
  struct Slot {
    std::uint32_t hash = 0;
    const Entry* entry = nullptr;
  };

  std::deque<Entry> entries_;  // at addresses that stay
  std::vector<Slot> slots_;
};

}  // namespace stemma::schema
