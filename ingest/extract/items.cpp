#include "ingest/extract/items.hpp"

#include <algorithm>

namespace stemma::ingest {

Items items_of(const Draft& draft) {
  Items all;
  all.reserve(draft.mentions().size());
  for (const DraftMention& m : draft.mentions()) {
    const EntityIndex e = draft.resolve(m.entity);
    if (e >= draft.entity_count() || m.first >= m.last) continue;
    const char kind = kind_of(draft.entity(e).type);
    if (kind != 0) all.push_back({m.first, m.last, e, kind, false});
  }
  std::sort(all.begin(), all.end(), [](const Item& x, const Item& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  TokenIndex end = 0;
  std::erase_if(all, [&](const Item& item) {
    if (item.first < end) return true;
    end = item.last;
    return false;
  });
  return all;
}

}  // namespace stemma::ingest
