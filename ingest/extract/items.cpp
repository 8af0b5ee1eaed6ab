#include "ingest/extract/items.hpp"

#include <algorithm>

namespace stemma::ingest {

bool RelatedKinds::any_pair(std::span<const Item> items) const {
  Kinds before;
  std::array<EntityIndex, kLetters> first{};
  for (const Item& item : items) {
    EntityIndex& one = first[static_cast<std::size_t>(item.kind - 'a')];
    if (!before.has(item.kind)) {
      if (of(item.kind).has_any(before)) return true;
      before.add(item.kind);
      one = item.entity;
    } else if (one != item.entity && of(item.kind).has(item.kind)) {
      return true;
    }
  }
  return false;
}

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
  const Analysis& a = draft.analysis();
  const schema::ListId letters = a.schema->list("letters_behind_names");
  TokenIndex end = 0;
  std::erase_if(all, [&](Item& item) {
    if (item.first < end) return true;
    // "Ann Berg MP, chair of": the letters are hers.
    if (item.kind == 'p' && item.last < a.tokens.size() && a.tokens[item.last].shape == Shape::upper &&
        a.tokens[item.last].word.lists.test(letters) &&
        a.tokens[item.last].sentence == a.tokens[item.first].sentence && draft.at(item.last) == kNobody)
      ++item.last;
    end = item.last;
    return false;
  });
  return all;
}

}  // namespace stemma::ingest
