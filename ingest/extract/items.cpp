#include "ingest/extract/items.hpp"

#include <algorithm>

namespace stemma::ingest {

char kind_of(std::string_view type) {
  if (type == "person") return 'p';
  if (type == "organization") return 'o';
  if (type == "leading_group") return 'g';
  if (type == "place") return 'l';
  if (type == "event") return 'e';
  if (type == "date") return 'd';
  if (type == "work") return 'w';
  return 0;
}

Items items_of(const Draft& draft) {
  Items all;
  for (const DraftMention& m : draft.mentions()) {
    const EntityIndex e = draft.resolve(m.entity);
    if (e >= draft.entity_count() || m.first >= m.last) continue;
    const char kind = kind_of(draft.entity(e).type);
    if (kind != 0) all.push_back({m.first, m.last, e, kind, false});
  }
  std::sort(all.begin(), all.end(), [](const Item& x, const Item& y) {
    return x.first != y.first ? x.first < y.first : x.last > y.last;
  });
  Items outer;
  for (const Item& item : all)
    if (outer.empty() || item.first >= outer.back().last) outer.push_back(item);
  return outer;
}

}  // namespace stemma::ingest
