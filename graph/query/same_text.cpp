#include "graph/query/same_text.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "graph/query/dates.hpp"
#include "schema/name.hpp"

namespace stemma::graph {
namespace {

constexpr const char* kWorkType = "work";
constexpr const char* kDocumentType = "document";

// Documents by the id that their title would have as a work. Computed once a snapshot.
std::shared_ptr<const TitleIndex> titles_of(const Snapshot::Access& access) {
  const std::lock_guard lock(access.query_mutex);
  if (access.titles) return access.titles;
  auto titles = std::make_shared<TitleIndex>();
  access.for_each_document([&](const DocumentRecord& record) {
    if (record.document.format == kImportFormat) return;
    if (const auto node = access.index_of(record.document.id))
      titles->emplace(schema::node_id(kWorkType, record.document.title), *node);
  });
  access.titles = titles;
  return titles;
}

std::vector<NodeIndex> neighbours(const Snapshot::Access& access, Direction direction, NodeIndex node,
                                  std::string_view relation) {
  std::vector<NodeIndex> found;
  const auto number = access.relation_index(relation);
  if (!number) return found;
  const auto arcs = access.arcs(direction, node);
  for (const Arc& arc : *arcs)
    if (arc.relation == *number) found.push_back(arc.neighbour);
  return found;
}

// "Berg, A. T." and "Ann Berg" -> "a berg"; names of bodies stay as they are.
std::string author_key(const NodeEntry& author) {
  if (author.type != "person") return schema::fold(author.name);
  const std::size_t comma = author.name.find(',');
  std::string given, surname;
  if (comma != std::string::npos) {
    surname = std::string(author.name.substr(0, comma));
    given = std::string(author.name.substr(comma + 1));
  } else {
    const std::size_t last = author.name.rfind(' ');
    if (last == std::string::npos) return schema::fold(author.name);
    surname = std::string(author.name.substr(last + 1));
    given = std::string(author.name.substr(0, last));
  }
  return schema::fold(given).substr(0, 1) + " " + schema::fold(surname);
}

std::set<std::string> authors(const Snapshot::Access& access, NodeIndex text) {
  std::set<std::string> keys;
  for (NodeIndex author : neighbours(access, Direction::out, text, "authored_by"))
    keys.insert(author_key(*access.header(author)));
  return keys;
}

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& key) { return b.contains(key); });
}

class Judge {
 public:
  Judge(const Snapshot::Access& access, NodeIndex work)
      : access_(access), dates_(document_dates(access)), work_(work) {
    for (NodeIndex citing : neighbours(access, Direction::in, work, "cites"))
      if (access.header(citing)->type == kDocumentType) citing_.push_back(citing);
  }

  bool is(NodeIndex document) const {
    const auto date = date_of(document);
    bool cited = false;
    for (NodeIndex citing : citing_) {
      if (citing == document) continue;
      cited = true;
      const auto when = date_of(citing);
      if (when && date && when->last < date->first) return false;
    }
    return cited &&
           (meet(authors(access_, work_), authors(access_, document)) || (date && year_agrees(*date)));
  }

 private:
  std::optional<Period> date_of(NodeIndex document) const {
    const auto found = dates_->find(std::string(access_.header(document)->id));
    return found == dates_->end() ? std::nullopt : std::optional(found->second);
  }

  bool year_agrees(Period document) const {
    const NodeView view = access_.node_view(work_);
    const auto years = view.attributes.find("year");
    if (years == view.attributes.end()) return false;
    return std::any_of(years->second.begin(), years->second.end(), [&](const std::string& year) {
      const auto period = period_of(year);
      return period && period->first <= document.first && document.last <= period->last;
    });
  }

  const Snapshot::Access& access_;
  std::shared_ptr<const DocumentDates> dates_;
  NodeIndex work_;
  std::vector<NodeIndex> citing_;
};

}  // namespace

std::optional<NodeIndex> document_of_work(const Snapshot::Access& access, NodeIndex work) {
  const NodeEntry header = *access.header(work);
  if (header.type != kWorkType) return std::nullopt;
  const auto titles = titles_of(access);
  std::set<NodeIndex> candidates;
  const auto take = [&](const std::string& id) {
    const auto [first, last] = titles->equal_range(id);
    for (auto at = first; at != last; ++at) candidates.insert(at->second);
  };
  take(std::string(header.id));
  for (const auto alias : header.aliases()) take(schema::node_id(kWorkType, alias));
  if (candidates.empty()) return std::nullopt;
  const Judge judge(access, work);
  std::optional<NodeIndex> found;
  for (NodeIndex candidate : candidates) {
    if (!judge.is(candidate)) continue;
    if (found) return std::nullopt;
    found = candidate;
  }
  return found;
}

std::optional<NodeIndex> work_of_document(const Snapshot::Access& access, NodeIndex document) {
  const NodeEntry header = *access.header(document);
  if (header.type != kDocumentType) return std::nullopt;
  const auto work = access.index_of(schema::node_id(kWorkType, header.name));
  if (!work || document_of_work(access, *work) != document) return std::nullopt;
  return work;
}

}  // namespace stemma::graph
