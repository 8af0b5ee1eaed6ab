#include "schema/words.hpp"

#include <algorithm>

namespace stemma::schema {

const Word& WordTable::of(std::string_view lower, std::uint32_t hash) {
  if (2 * entries_.size() >= slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at] != 0; at = (at + 1) & mask) {
    const Entry& entry = entries_[slots_[at] - 1];
    if (entry.hash == hash && entry.lower == lower) return entry.word;
  }
  entries_.push_back({std::string(lower), hash, schema_.word(lower)});
  slots_[at] = static_cast<std::uint32_t>(entries_.size());
  return entries_.back().word;
}

void WordTable::grow() {
  slots_.assign(std::max<std::size_t>(4096, slots_.size() * 2), 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    std::size_t at = entries_[i].hash & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = i + 1;
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
