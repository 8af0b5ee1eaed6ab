// What a schema knows of words, worked out once for each word.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
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
  explicit WordTable(Schema schema);

  const Word& of(std::string_view lower) { return of(lower, word_hash(lower)); }
  const Word& of(std::string_view lower, std::uint32_t hash);  // its word_hash

  // A word as it stands in the text in hand. `form` numbers the different words of that text, from 1 on.
  struct InText {
    std::string_view lower;  // valid as long as the table
    const Word& word;
    std::uint32_t form;
  };
  void begin_text() { ++text_, forms_ = 0; }
  InText in_text(std::string_view lower, std::uint32_t hash);

  // Has memory brought near what in_text will read of the word with that hash: first its slot, some words
  // later its entry.
  void fetch_slot(std::uint32_t hash) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  }
  void fetch_entry(std::uint32_t hash) const {
    if (slots_.empty()) return;
    constexpr std::size_t kLine = 64;
    const auto* entry = reinterpret_cast<const char*>(slots_[hash & (slots_.size() - 1)].entry);
    for (std::size_t at = 0; entry != nullptr && at < sizeof(Entry); at += kLine)
      __builtin_prefetch(entry + at);
  }

  // Of an ASCII mark nothing is known but its number.
  const Word& mark(char c) const { return marks_[static_cast<unsigned char>(c) % kMarks]; }

  // The table of this thread for the schema; begun anew where it has grown beyond what documents of one kind
  // need.
  static const std::shared_ptr<WordTable>& of_thread(const Schema& schema);

  std::uint64_t id() const { return id_; }  // no other table of the process has it

 private:
  struct Entry {
    std::string lower;
    std::uint32_t hash;
    Word word;
    std::uint32_t text = 0, form = 0;  // the last text that held it, and its number there
  };
  Entry& entry(std::string_view lower, std::uint32_t hash);
  void grow();
  static std::uint64_t next_id();

  static constexpr std::uint32_t kMarks = 128;  // with the first numbers
  std::array<Word, kMarks> marks_;
  Schema schema_;
  std::uint64_t id_ = next_id();
  struct Slot {
    std::uint32_t hash = 0;
    Entry* entry = nullptr;
  };

  std::deque<Entry> entries_;  // at addresses that stay
  std::vector<Slot> slots_;
  std::uint32_t text_ = 0, forms_ = 0;
};

// One answer a word that depends on the word alone, worked out where it is first asked for; for one thread.
template <class Answer>
class WordMemo {
 public:
  // REQUIRES: word.number > 0. `ask()` gives the answer. The reference holds until the next word is asked
  // for.
  template <class Ask>
  const Answer& of(const WordTable& table, const Word& word, Ask ask) {
    if (table_ != table.id() || word.number >= answers_.size()) make_room(table, word);
    auto& answer = answers_[word.number];
    if (!answer) answer.emplace(ask());
    return *answer;
  }

  // The same of any word; one that is in no table is asked each time.
  template <class Ask>
  Answer answer(const WordTable& table, const Word& word, Ask ask) {
    return word.number == 0 ? ask() : of(table, word, ask);
  }

 private:
  void make_room(const WordTable& table, const Word& word) {
    if (table_ != table.id()) answers_.clear();
    table_ = table.id();
    if (word.number >= answers_.size())
      answers_.resize(std::max<std::size_t>(word.number + 1, 2 * answers_.size()));
  }

  std::uint64_t table_ = 0;
  std::vector<std::optional<Answer>> answers_;
};

}  // namespace stemma::schema
