#include "graph/query/image.hpp"

#include <algorithm>
#include <cstring>
#include <future>

#include "graph/query/large_pages.hpp"
#include "graph/query/parallel.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

// Each section is cut into pieces: number of the section, place of the piece, big endian.
enum Section : std::uint8_t { kHead, kNodes, kRanks, kByRank, kNameParts };

constexpr std::size_t kPiece = 1 << 20, kTogether = 16;  // so many pieces are read one after the other

[[noreturn]] void broken() {
  throw Failure({ErrorCode::corrupt, "the image of the graph is damaged", "run `stemma verify`"});
}

std::string key_of(std::uint8_t section, std::uint32_t piece) {
  std::string key(1, static_cast<char>(section));
  for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(piece >> shift & 0xFF);
  return key;
}

template <class T>
std::string_view bytes_of(const std::vector<T>& items) {
  return {reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T)};
}
std::string_view bytes_of(const std::string& text) { return text; }

// Numbers stand as they do in memory: another kind of machine, or of layout, does not know the head.
std::string head_of(std::uint64_t generation) {
  constexpr std::uint64_t kLayout = 0x0002'5354'454D'4D41;
  std::string head(2 * sizeof kLayout, '\0');
  std::memcpy(head.data(), &kLayout, sizeof kLayout);
  std::memcpy(head.data() + sizeof kLayout, &generation, sizeof generation);
  return head;
}

// Calls visit(section, bytes) for all but the head, by rising numbers.
template <class Visit>
void each_section(const NodeTable& nodes, const QueryIndex& index, Visit visit) {
  visit(std::uint8_t{kNodes}, std::string_view(nodes.all_bytes()));
  visit(std::uint8_t{kRanks}, bytes_of(index.ranks));
  visit(std::uint8_t{kByRank}, bytes_of(index.by_rank));
  std::uint8_t section = kNameParts;
  NameIndex::visit_parts(index.names.all(), [&](const auto& part) { visit(section++, bytes_of(part)); });
}

}  // namespace

std::optional<Image> Image::find(const View& view, std::uint64_t generation) {
  try {
    const auto head = view.get(Family::image, key_of(kHead, 0));
    if (head && *head == head_of(generation)) return Image(view);
  } catch (const Failure&) {  // damaged
  }
  return std::nullopt;
}

bool Image::write(Tables& tables, const Snapshot::Access& access, const QueryIndex& index,
                  const std::function<bool()>& go_on) {
  bool goes_on = true;
  tables.put(Family::image, key_of(kHead, 0), head_of(access.generation()));
  each_section(access.nodes(), index, [&](std::uint8_t section, std::string_view bytes) {
    const std::uint64_t size = bytes.size();
    tables.put(Family::image, key_of(section, 0), {reinterpret_cast<const char*>(&size), sizeof size});
    for (std::uint32_t piece = 1; !bytes.empty() && goes_on; ++piece) {
      goes_on = go_on();
      const auto taken = bytes.substr(0, kPiece);
      tables.put(Family::image, key_of(section, piece), taken);
      bytes.remove_prefix(taken.size());
    }
  });
  return goes_on;
}

template <class MakeRoom>
void Image::read(std::uint8_t number, MakeRoom make_room) const {
  const auto length = view_->get(Family::image, key_of(number, 0));
  std::uint64_t size = 0;
  if (!length || length->size() != sizeof size) broken();
  std::memcpy(&size, length->data(), sizeof size);
  char* const to = make_room(size);
  const auto pieces = (size + kPiece - 1) / kPiece;
  // Behind its end there may be pieces of an earlier, longer one.
  in_parallel((pieces + kTogether - 1) / kTogether, 1, [&](std::size_t begin, std::size_t end) {
    const auto last = std::min(end * kTogether, pieces);
    auto piece = begin * kTogether;
    view_->scan(
        Family::image, std::string(1, static_cast<char>(number)),
        [&](std::string_view key, std::string_view value) {
          const auto at = piece * kPiece;
          if (key != key_of(number, static_cast<std::uint32_t>(piece + 1)) ||
              value.size() != std::min<std::uint64_t>(kPiece, size - at))
            broken();
          std::memcpy(to + at, value.data(), value.size());
          return ++piece < last;
        },
        key_of(number, static_cast<std::uint32_t>(piece + 1)));
    if (piece < last) broken();
  });
}

template <class Items>
void Image::read_into(Items& items, std::uint8_t number) const {
  constexpr auto kItem = sizeof(typename Items::value_type);
  read(number, [&](std::uint64_t size) {
    if (size % kItem != 0) broken();
    items.reserve(size / kItem);
    want_large_pages(items.data(), size);
    items.resize(size / kItem);
    return reinterpret_cast<char*>(items.data());
  });
}

NodeTable Image::nodes() const {
  std::shared_ptr<char[]> bytes;
  std::size_t length = 0;
  read(kNodes, [&](std::uint64_t size) {
    bytes = std::make_shared_for_overwrite<char[]>(length = size);
    want_large_pages(bytes.get(), size);
    return bytes.get();
  });
  return NodeTable::of_bytes(bytes, length);
}

QueryIndex Image::index(const Snapshot::Access& access) const {
  const NodeIndex slots = access.node_slots();
  std::vector<double> ranks;
  std::vector<NodeIndex> by_rank;
  NameIndex names;
  std::optional<IdIndex> ids;
  const auto read_names = [&] {
    read_into(ranks, kRanks);
    read_into(by_rank, kByRank);
    std::vector<std::uint32_t> order(slots, kNoNode);
    if (ranks.size() != slots || by_rank.size() != access.node_count()) broken();
    for (std::uint32_t i = 0; i < by_rank.size(); ++i) {
      if (by_rank[i] >= slots) broken();
      order[by_rank[i]] = i;
    }
    std::uint8_t section = kNameParts;
    NameIndex::visit_parts(names, [&](auto& part) { read_into(part, section++); });
    if (!names.restore(std::move(order))) broken();
  };
  auto others = std::async(std::launch::async, [&] {
    ids.emplace(access.nodes());
    read_names();
  });
  auto graph = MemoryGraph::read(access, spare_for(access));
  others.get();
  if (graph) graph->order_by_rank(ranks);
  return {std::move(graph),   std::move(*ids),         std::move(ranks),
          std::move(by_rank), Names(std::move(names)), access.nodes()};
}

bool Image::equals(const NodeTable& nodes, const QueryIndex& index) const {
  bool same = true;
  each_section(nodes, index, [&](std::uint8_t number, std::string_view bytes) {
    std::string kept;
    if (same) read_into(kept, number);
    same = same && kept == bytes;
  });
  return same;
}

}  // namespace stemma::graph
