// What a schema knows of words, worked out once for each word.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"
#include "schema/word_hash.hpp"

namespace stemma::schema {

// A word as tables compare it: its first eight bytes as a number, and what stands behind them. Most words are
// told apart by the number alone.
struct WordKey {
  static constexpr std::size_t kHead = sizeof(std::uint64_t);

  explicit WordKey(std::string_view word)
      : rest(word.substr(std::min(kHead, word.size()))), size(static_cast<std::uint32_t>(word.size())) {
    word.copy(reinterpret_cast<char*>(&head), kHead);
  }
  // REQUIRES: head holds the first bytes of the word as they lie in memory, and zeros behind them; behind is
  // empty where there are no more.
  WordKey(std::uint64_t head_bytes, std::string_view behind, std::uint32_t bytes)
      : head(head_bytes), rest(behind), size(bytes) {}

  // Its highest bits depend on all of the word.
  std::uint64_t hash() const {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;
    const std::uint64_t behind = size <= kHead ? 0 : std::uint64_t{word_hash(rest)} << 24;
    return (head + behind) * kSpread;
  }
  std::string word() const;

  std::uint64_t head = 0;
  std::string_view rest;
  std::uint32_t size;
};

// Schema::word remembered, for one thread. What it returns stays valid as long as the table. Open addressing;
// O(1) a look-up.
class WordTable {
 public:
  explicit WordTable(Schema schema);

  const Word& of(std::string_view lower) { return *slot(WordKey(lower)).word; }

  // A word as it stands in the text in hand. `form` numbers the different words of that text, from 1 on.
  struct InText {
    std::string_view lower;  // valid as long as the table
    const Word& word;
    std::uint32_t number;  // Word::number
    std::uint32_t form;
    std::uint32_t tag;
  };
  void begin_text() { before_text_ = last_; }
  std::uint32_t forms() const { return last_ - before_text_; }
  // What the reader of texts notes of a word; asked once a word. REQUIRES: the same one for all texts.
  using Tag = std::uint32_t (*)(const Schema&, const Word&, std::string_view lower);
  InText in_text(const WordKey& lower, Tag tag) { return in_text(lower, lower.hash(), tag); }
  // `hash`: of the key.
  InText in_text(const WordKey& lower, std::uint64_t hash, Tag tag) {
    Slot& known = slot(lower, hash);
    if (known.place <= before_text_) {
      if (known.place == 0) known.tag = tag(schema_, *known.word, known.text());
      known.place = ++last_;
    }
    return {known.text(), *known.word, known.number, known.place - before_text_, known.tag};
  }
  // A table of many words does not fit into caches: who looks up several asks memory first for all of them.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash >> shift_]); }

  // Of an ASCII mark nothing is known but its number.
  const Word& mark(char c) const { return marks_[static_cast<unsigned char>(c) % kMarks]; }

  // The table of this thread for the schema; begun anew where it has grown beyond what documents of one kind
  // need.
  static const std::shared_ptr<WordTable>& of_thread(const Schema& schema);

  // Behind the greatest Word::number so far.
  std::uint32_t numbers() const { return kMarks + 1 + words_; }
  std::uint64_t id() const { return id_; }  // no other table of the process has it

 private:
  static constexpr std::uint32_t kNoSize = 0xFFFFFFFF;  // no word is so long
  struct Slot {
    std::uint64_t head = 0;        // of the key
    const Word* word = nullptr;    // its letters stand behind it
    std::uint32_t size = kNoSize;  // of the key
    std::uint32_t number = 0;      // Word::number
    std::uint32_t place = 0;  // when it first came in the last text that held it, of the words of all texts
    std::uint32_t tag = 0;
    std::string_view text() const { return {reinterpret_cast<const char*>(word + 1), size}; }
  };
  Slot& slot(const WordKey& key) { return slot(key, key.hash()); }
  Slot& slot(const WordKey& key, std::uint64_t hash) {
    for (std::size_t at = hash >> shift_;; at = (at + 1) & mask_) {
      Slot& found = slots_[at];
      if (holds(found, key)) return found;
      if (found.word == nullptr) return enter(key);
    }
  }
  std::size_t free_place(const WordKey& key) const {
    std::size_t at = key.hash() >> shift_;
    while (slots_[at].word != nullptr) at = (at + 1) & mask_;
    return at;
  }
  static bool holds(const Slot& slot, const WordKey& key) {
    return slot.head == key.head && slot.size == key.size &&
           (key.size <= WordKey::kHead || std::memcmp(slot.text().data() + WordKey::kHead, key.rest.data(),
                                                      key.size - WordKey::kHead) == 0);
  }
  struct alignas(64) Line {
    std::byte bytes[64];
  };
  Word& make(std::string_view lower);
  Slot& enter(WordKey key);  // by value, lest those that are found need a place in memory
  void grow();
  static std::uint64_t next_id();

  static constexpr std::uint32_t kMarks = 128;  // with the first numbers
  std::array<Word, kMarks> marks_;
  Schema schema_;
  std::uint64_t id_ = next_id();
  std::vector<std::unique_ptr<Line[]>> rooms_;  // of words, at addresses that stay
  Line* end_ = nullptr;                         // of the last
  std::size_t room_ = 0;                        // lines that are free before it
  std::uint32_t words_ = 0;
  std::vector<Slot> slots_;
  std::size_t mask_ = 0;                      // one less than there are
  std::uint32_t shift_ = 0;                   // of a hash, to the number of a slot
  std::uint32_t before_text_ = 0, last_ = 0;  // words that first came in the texts before, and in all
};

// One answer a word that depends on the word alone, worked out where it is first asked for; for one thread.
template <class Answer>
class WordMemo {
 public:
  // Asks memory for what `of` will read of the word of this number, if it is known.
  void prefetch(std::uint32_t number) const {
    if (number < room_) __builtin_prefetch(&answers_[number]);
  }
  // `number`: Word::number, not 0. `ask()` gives the answer. The reference holds until the next word is asked
  // for.
  template <class Ask>
  const Answer& of(const WordTable& table, std::uint32_t number, Ask ask) {
    if (table_ != table.id() || number >= room_) make_room(table, number);
    auto& answer = answers_[number];
    if (!answer) answer.emplace(ask());
    return *answer;
  }

 private:
  [[gnu::noinline]] void make_room(const WordTable& table, std::uint32_t number) {
    if (table_ != table.id()) answers_.clear();
    table_ = table.id();
    if (number >= answers_.size()) answers_.resize(std::max<std::size_t>(number + 1, 2 * answers_.size()));
    room_ = static_cast<std::uint32_t>(answers_.size());
  }

  std::uint64_t table_ = 0;
  std::uint32_t room_ = 0;  // how many answers_ there are
  std::vector<std::optional<Answer>> answers_;
};

}  // namespace stemma::schema
