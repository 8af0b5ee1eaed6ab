#include "graph/load_nodes.hpp"

#include <xxhash.h>

#include <algorithm>
#include <boost/endian/conversion.hpp>
#include <cstring>
#include <span>
#include <unordered_set>
#include <utility>

#include "graph/assemble.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

// A text and some bytes of it as a number.
struct Start {
  std::uint64_t bytes;
  std::uint32_t number;
};

// By texts that have the same bytes before `at`. text_of(number) says which. REQUIRES: no two are the same
template <class TextOf>
void sort_from(std::span<Start> starts, std::size_t at, const TextOf& text_of) {
  for (auto& start : starts) {
    const auto text = text_of(start.number).substr(at);
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
    start.bytes = boost::endian::big_to_native(bytes);
  }
  std::ranges::sort(starts, {}, &Start::bytes);
  for (std::size_t first = 0; first < starts.size();) {
    auto last = first + 1;
    while (last < starts.size() && starts[last].bytes == starts[first].bytes) ++last;
    if (last - first > 1) sort_from(starts.subspan(first, last - first), at + sizeof(Start::bytes), text_of);
    first = last;
  }
}

}  // namespace

std::uint64_t LoadNodes::hash(std::string_view id) { return XXH3_64bits(id.data(), id.size()); }

std::uint64_t LoadNodes::keep(std::string_view text) {
  const auto at = texts_.size();
  texts_ += text;
  return at;
}

void LoadNodes::set_name(std::uint32_t number, std::string_view name) {
  nodes_[number].name_at = keep(name);
  nodes_[number].name_size = static_cast<std::uint32_t>(name.size());
}

std::uint32_t LoadNodes::find(std::string_view id) const {
  return numbers_.find(hash(id), [&](std::uint32_t number) { return this->id(number) == id; });
}

std::uint32_t LoadNodes::find_or_add(std::string_view id) {
  const auto fresh = size();
  const auto number =
      numbers_.find_or_add(hash(id), fresh, [&](std::uint32_t known) { return this->id(known) == id; });
  if (number != fresh) return number;
  if (fresh == kNoNode)
    throw Failure({ErrorCode::limit, "the graph has more nodes than can be numbered", "divide it"});
  auto& node = nodes_.emplace_back();
  node.id_at = keep(id);
  node.id_size = static_cast<std::uint32_t>(id.size());
  return number;
}

void LoadNodes::fetch(std::uint64_t hash, std::size_t what) const {
  if (what == 0) return numbers_.fetch(hash);
  const auto number = numbers_.first(hash);
  if (number != HashIndex::kNone) fetch_node(number, what - 1);
}

void LoadNodes::rename(const Fresh& fresh) {
  std::vector<std::uint32_t> foreign;
  for (std::uint32_t number = 0; number < size(); ++number)
    if (!is_id(id(number))) foreign.push_back(number);
  if (foreign.empty()) return;
  std::unordered_set<std::string> taken;
  for (std::uint32_t number = 0; number < size(); ++number)
    if (is_id(id(number))) taken.emplace(id(number));
  std::ranges::sort(foreign, {}, [&](std::uint32_t number) { return id(number); });
  for (const auto number : foreign) {
    const auto made = fresh(number, [&](const std::string& one) { return taken.insert(one).second; });
    nodes_[number].id_at = keep(made);
    nodes_[number].id_size = static_cast<std::uint32_t>(made.size());
  }
}

std::vector<NodeIndex> LoadNodes::settle(const Fresh& fresh) {
  numbers_ = HashIndex();
  rename(fresh);
  std::vector<Start> order(size());
  for (std::uint32_t number = 0; number < size(); ++number) order[number].number = number;
  sort_from(std::span(order), 0, [&](std::uint32_t number) { return id(number); });

  std::vector<NodeIndex> index(size());
  std::vector<Node> nodes;
  nodes.reserve(size());
  const auto before = std::exchange(texts_, {});
  texts_.reserve(before.size());
  constexpr std::size_t kAhead = 8;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i + 2 * kAhead < order.size()) __builtin_prefetch(&nodes_[order[i + 2 * kAhead].number]);
    if (i + kAhead < order.size()) __builtin_prefetch(before.data() + nodes_[order[i + kAhead].number].id_at);
    auto& node = nodes.emplace_back(std::move(nodes_[order[i].number]));
    index[order[i].number] = static_cast<NodeIndex>(i);
    node.id_at = keep({before.data() + node.id_at, node.id_size});
    node.name_at = keep({before.data() + node.name_at, node.name_size});
  }
  nodes_ = std::move(nodes);
  return index;
}

}  // namespace stemma::graph
