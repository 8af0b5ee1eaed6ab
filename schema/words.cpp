#include "schema/words.hpp"

#include <algorithm>
#include <atomic>

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

WordTable::WordTable(Schema schema) : schema_(std::move(schema)) {
  for (std::uint32_t i = 0; i < kMarks; ++i) marks_[i].number = i + 1;
}

WordTable::Entry& WordTable::entry(std::string_view lower, std::uint32_t hash) {
  if (slots_.empty()) grow();
  const auto find = [&] {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].entry != nullptr && (slots_[at].hash != hash || slots_[at].entry->lower != lower))
      at = (at + 1) & mask;
    return at;
  };
  std::size_t at = find();
  if (slots_[at].entry != nullptr) return *slots_[at].entry;
  if (2 * entries_.size() >= slots_.size()) {
    grow();
    at = find();
  }
  entries_.push_back({std::string(lower), hash, word_or_its_base(schema_, lower)});
  entries_.back().word.number = kMarks + static_cast<std::uint32_t>(entries_.size());
  slots_[at] = {hash, &entries_.back()};
  return entries_.back();
}

const Word& WordTable::of(std::string_view lower, std::uint32_t hash) { return entry(lower, hash).word; }

WordTable::InText WordTable::in_text(std::string_view lower, std::uint32_t hash) {
  Entry& known = entry(lower, hash);
  if (known.text != text_) {
    known.text = text_;
    known.form = ++forms_;
  }
  return {known.lower, known.word, known.form};
}

std::uint64_t WordTable::next_id() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

void WordTable::grow() {
  slots_.assign(std::max<std::size_t>(4096, slots_.size() * 2), Slot{});
  const std::size_t mask = slots_.size() - 1;
  for (Entry& entry : entries_) {
    std::size_t at = entry.hash & mask;
    while (slots_[at].entry != nullptr) at = (at + 1) & mask;
    slots_[at] = {entry.hash, &entry};
  }
}

const std::shared_ptr<WordTable>& WordTable::of_thread(const Schema& schema) {
  constexpr std::size_t kMost = 1 << 16;
  thread_local std::shared_ptr<WordTable> table;
  if (!table || &table->schema_.data() != &schema.data() || table->entries_.size() > kMost)
    table = std::make_shared<WordTable>(schema);
  return table;
}

}  // namespace stemma::schema
