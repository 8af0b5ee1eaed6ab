#include "graph/query/names.hpp"

#include <algorithm>

#include "schema/name.hpp"

namespace stemma::graph {

Names Names::with(const std::vector<Fresh>& fresh) const {
  Names names(*this);
  names.hidden_.clear();
  names.fresh_ = NameIndex();
  std::vector<std::uint32_t> places;
  for (const auto& one : fresh) {
    for (const auto name : one.names)
      names.fresh_.add(static_cast<std::uint32_t>(names.hidden_.size()), name);
    names.hidden_.push_back(one.node);
    places.push_back(one.place);
  }
  names.fresh_.collect();
  names.fresh_.rank(std::move(places));
  return names;
}

std::vector<NameIndex::Hit> Names::find(std::string_view query, std::size_t most,
                                        const NameIndex::Admits& admits) const {
  if (hidden_.empty()) return all_->find(query, most, admits);
  const NameIndex::Question question(schema::fold(query), most);
  if (question.folded.empty()) return {};
  NameIndex::Admits shows = [&](NodeIndex node) { return !std::ranges::binary_search(hidden_, node); };
  NameIndex::Admits admits_fresh, shows_all;
  if (admits) admits_fresh = [&](std::uint32_t number) { return admits(hidden_[number]); };
  NameIndex::Search old(*all_, question, admits, shows), fresh(fresh_, question, admits_fresh, shows_all);
  old.find_sure();
  fresh.find_sure();
  if (old.matched() + fresh.matched() < most) {
    std::vector<bool> known;
    for (const auto word : question.words) known.push_back(old.knows(word) || fresh.knows(word));
    if (!std::ranges::all_of(known, [](bool is) { return is; })) {
      old.find_near(known);
      fresh.find_near(known);
    }
  }
  auto hits = old.hits();
  for (auto hit : fresh.hits()) {
    hit.node = hidden_[hit.node];
    hits.push_back(hit);
  }
  std::ranges::sort(hits, {}, [](const NameIndex::Hit& hit) { return std::pair(hit.how, hit.place); });
  if (hits.size() > most) hits.resize(most);
  return hits;
}

}  // namespace stemma::graph
