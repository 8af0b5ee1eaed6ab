#include "graph/node_table.hpp"

#include <array>

#include "schema/result.hpp"

namespace stemma::graph {
namespace {

// A node's bytes: both degrees, then id, type, name, aliases and attributes; numbers as varints, strings and
// lists behind their length.
void put(std::string& out, std::uint64_t number) {
  for (; number >= 128; number >>= 7) out += static_cast<char>(number | 128);
  out += static_cast<char>(number);
}
void put(std::string& out, std::string_view text) {
  put(out, text.size());
  out += text;
}
void put(std::string& out, const std::vector<std::string>& texts) {
  put(out, texts.size());
  for (const auto& text : texts) put(out, std::string_view(text));
}

std::uint64_t take_number(const char*& at) {
  auto byte = static_cast<unsigned char>(*at++);
  if (byte < 128) return byte;
  std::uint64_t number = byte & 127u;
  for (int shift = 7;; shift += 7) {
    byte = static_cast<unsigned char>(*at++);
    number |= std::uint64_t{byte & 127u} << shift;
    if (byte < 128) return number;
  }
}
std::string_view take_text(const char*& at) {
  const auto size = take_number(at);
  const std::string_view text(at, size);
  at += size;
  return text;
}

std::string packed(const NodeHeader& node) {
  std::string out;
  put(out, node.out_degree);
  put(out, node.in_degree);
  for (const auto* text : {&node.id, &node.type, &node.name}) put(out, std::string_view(*text));
  put(out, node.aliases);
  put(out, node.attributes.size());
  for (const auto& [name, values] : node.attributes) {
    put(out, std::string_view(name));
    put(out, values);
  }
  return out;
}

}  // namespace

std::vector<std::string_view> NodeEntry::aliases() const {
  const char* at = rest_.data();
  std::vector<std::string_view> all(take_number(at));
  for (auto& alias : all) alias = take_text(at);
  return all;
}

Attributes NodeEntry::attributes() const {
  Attributes all;
  const char* at = rest_.data();
  for (auto aliases = take_number(at); aliases > 0; --aliases) take_text(at);
  for (auto left = take_number(at); left > 0; --left) {
    auto& values = all[std::string(take_text(at))];
    for (auto more = take_number(at); more > 0; --more) values.emplace_back(take_text(at));
  }
  return all;
}

NodeEntry NodeTable::entry(NodeIndex index) const {
  const auto bytes = bytes_of(index);
  const char* at = bytes.data();
  NodeEntry entry;
  entry.out_degree = static_cast<std::uint32_t>(take_number(at));
  entry.in_degree = static_cast<std::uint32_t>(take_number(at));
  entry.id = take_text(at);
  entry.type = take_text(at);
  entry.name = take_text(at);
  entry.rest_ = {at, static_cast<std::size_t>(bytes.data() + bytes.size() - at)};
  return entry;
}

void NodeTable::apply(const std::vector<Change>& changes) {
  std::array<std::string, kBlock> fresh;
  for (auto at = changes.begin(); at != changes.end();) {
    const auto number = at->index / kBlock;
    const auto begin = number * kBlock;
    while (number >= blocks_.size()) blocks_.push_back(std::make_shared<char[]>(kText));
    for (NodeIndex slot = 0; slot < kBlock; ++slot) fresh[slot] = bytes_of(begin + slot);
    for (; at != changes.end() && at->index / kBlock == number; ++at) {
      auto& bytes = fresh[at->index % kBlock];
      live_ -= bytes.empty() ? 0 : 1;
      bytes = at->header ? packed(*at->header) : std::string();
      if (!at->header) continue;
      ++live_;
      slots_ = std::max(slots_, at->index + 1);
    }
    std::size_t size = kText;
    for (const auto& bytes : fresh) size += bytes.size();
    const auto block = std::make_shared_for_overwrite<char[]>(size);
    std::uint32_t end = 0;
    for (NodeIndex slot = 0; slot <= kBlock; ++slot) {
      std::memcpy(block.get() + slot * sizeof end, &end, sizeof end);
      if (slot == kBlock) break;
      std::memcpy(block.get() + kText + end, fresh[slot].data(), fresh[slot].size());
      end += static_cast<std::uint32_t>(fresh[slot].size());
    }
    blocks_[number] = block;
  }
  while (slots_ > 0 && !has(slots_ - 1)) --slots_;
}

std::string NodeTable::all_bytes() const {
  std::string all;
  all.reserve(bytes());
  for (std::size_t i = 0; i * kBlock < slots_; ++i)
    all.append(blocks_[i].get(), kText + offset(blocks_[i].get(), kBlock));
  return all;
}

NodeTable NodeTable::of_bytes(std::shared_ptr<const char[]> bytes, std::size_t size) {
  const auto broken = [] {
    throw Failure({ErrorCode::corrupt, "the image of the nodes is damaged", "run `stemma verify`"});
  };
  NodeTable table;
  for (std::size_t at = 0; at < size;) {
    const char* const block = bytes.get() + at;
    if (size - at < kText || offset(block, 0) != 0) broken();
    for (NodeIndex slot = 0; slot < kBlock; ++slot) {
      if (offset(block, slot) > offset(block, slot + 1)) broken();
      if (offset(block, slot) == offset(block, slot + 1)) continue;
      ++table.live_;
      table.slots_ = static_cast<NodeIndex>(table.blocks_.size()) * kBlock + slot + 1;
    }
    const auto end = kText + offset(block, kBlock);
    if (size - at < end) broken();
    table.blocks_.emplace_back(bytes, block);
    at += end;
  }
  return table;
}

std::uint64_t NodeTable::bytes() const {
  std::uint64_t sum = blocks_.size() * sizeof(Block);
  for (const auto& block : blocks_) sum += kText + offset(block.get(), kBlock);
  return sum;
}

}  // namespace stemma::graph
