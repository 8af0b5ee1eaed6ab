#include "ingest/extract/relations/items.hpp"

#include <algorithm>

namespace stemma::ingest {

Pairs::Pairs(std::span<const Item> items) {
  std::array<EntityIndex, 26> first;
  for (const Item& item : items) {
    EntityIndex& one = first[static_cast<std::size_t>(item.kind - 'a')];
    if (!kinds_.has(item.kind)) {
      kinds_.add(item.kind);
      one = item.entity;
    } else if (one != item.entity) {
      repeated_.add(item.kind);
    }
  }
}

void Pairs::add(char kind) { (kinds_.has(kind) ? repeated_ : kinds_).add(kind); }

Items mentions_of(const Draft& draft) {
  Items all;
  all.reserve(draft.mentions().size());
  for (const DraftMention& m : draft.mentions()) {
    const EntityIndex e = draft.resolve(m.entity);
    if (e >= draft.entity_count() || m.first >= m.last) continue;
    const char kind = kind_of(draft.entity(e).type);
    if (kind != 0) all.push_back({m.first, m.last, e, kind, false});
  }
  const auto place = [](const Item& item) { return std::uint64_t{item.first} << 32 | ~item.last; };
  std::sort(all.begin(), all.end(), [&](const Item& x, const Item& y) { return place(x) < place(y); });
  return all;
}

Items outermost(const Items& mentions) {
  Items outer;
  outer.reserve(mentions.size());
  TokenIndex end = 0;
  for (const Item& item : mentions) {
    if (item.first < end) continue;
    end = item.last;
    outer.push_back(item);
  }
  return outer;
}

}  // namespace stemma::ingest
