#include "schema/words.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <new>
#include <type_traits>

namespace stemma::schema {

namespace {

// "co-sponsored", "re-sent": where nobody lists the whole, it is what stands behind the prefix.
Word word_or_its_base(const Schema& schema, std::string_view lower) {
  Word word = schema.word(lower);
  constexpr std::size_t kPrefix = 3;
  const bool prefixed = lower.size() > 2 * kPrefix && (lower.starts_with("co-") || lower.starts_with("re-"));
  return prefixed && !word.known() ? schema.word(lower.substr(kPrefix)) : word;
}

}  // namespace

std::string WordKey::word() const {
  std::string out(reinterpret_cast<const char*>(&head), std::min<std::size_t>(kHead, size));
  return out.append(rest);
}

WordTable::WordTable(Schema schema) : schema_(std::move(schema)) {
  for (std::uint32_t i = 0; i < kMarks; ++i) {
    const char mark = static_cast<char>(i);
    marks_[i].number = i + 1;
    marks_[i].hash = word_hash({&mark, 1});
  }
  grow();
}

// With its letters behind it.
Word& WordTable::make(std::string_view lower) {
  constexpr std::size_t kRoom = 1024;
  const std::size_t lines = (sizeof(Word) + lower.size() + sizeof(Line) - 1) / sizeof(Line);
  if (lines > room_) {
    room_ = std::max(lines, kRoom);
    rooms_.push_back(std::make_unique_for_overwrite<Line[]>(room_));
    end_ = rooms_.back().get() + room_;
  }
  std::byte* const at = (end_ - room_)->bytes;
  room_ -= lines;
  static_assert(std::is_trivially_destructible_v<Word>);
  Word* const word = new (at) Word(word_or_its_base(schema_, lower));
  word->hash = word_hash(lower);
  word->number = kMarks + ++words_;
  std::memcpy(at + sizeof(Word), lower.data(), lower.size());
  return *word;
}

WordTable::Slot& WordTable::enter(WordKey key) {
  if (2 * std::size_t{words_} >= slots_.size()) grow();
  const Word& word = make(key.word());
  return slots_[free_place(key)] = {.head = key.head, .word = &word, .size = key.size, .number = word.number};
}

std::uint64_t WordTable::next_id() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

void WordTable::grow() {
  std::vector<Slot> old(std::max<std::size_t>(4096, slots_.size() * 2));
  old.swap(slots_);
  mask_ = slots_.size() - 1;
  shift_ = static_cast<std::uint32_t>(std::countl_zero(mask_));
  for (const Slot& slot : old)
    if (slot.word != nullptr) slots_[free_place(WordKey(slot.text()))] = slot;
}

const std::shared_ptr<WordTable>& WordTable::of_thread(const Schema& schema) {
  constexpr std::uint32_t kMost = 1 << 16, kMostPlaces = 1u << 31;
  thread_local std::shared_ptr<WordTable> table;
  if (!table || &table->schema_.data() != &schema.data() || table->words_ > kMost ||
      table->last_ > kMostPlaces)
    table = std::make_shared<WordTable>(schema);
  return table;
}

}  // namespace stemma::schema
