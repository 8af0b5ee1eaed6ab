#include "graph/query/dates.hpp"

#include <algorithm>

namespace stemma::graph {
namespace {

constexpr const char* kDated = "dated";

std::optional<Period> date_of_document(const Snapshot::Access& access, NodeIndex document,
                                       RelationIndex dated) {
  std::optional<Period> found;
  const auto arcs = access.arcs(Direction::out, document);
  for (const Arc& arc : *arcs) {
    if (arc.relation != dated) continue;
    // The strongest date is the document's own.
    if (!found) found = period_of_node(access, arc.neighbour);
  }
  return found;
}

}  // namespace

std::optional<Period> period_of_node(const Snapshot::Access& access, NodeIndex node) {
  const NodeView view = access.node_view(node);
  const auto values = view.attributes.find("edtf");
  if (values == view.attributes.end() || values->second.empty()) return std::nullopt;
  return period_of(values->second.front());
}

std::shared_ptr<const DocumentDates> document_dates(const Snapshot::Access& access) {
  const std::lock_guard lock(access.query_mutex);
  if (access.document_dates) return access.document_dates;
  auto dates = std::make_shared<DocumentDates>();
  if (const auto dated = access.relation_index(kDated)) {
    access.for_each_document([&](const DocumentRecord& record) {
      const auto node = access.index_of(record.document.id);
      if (!node) return;
      if (const auto period = date_of_document(access, *node, *dated))
        dates->emplace(record.document.id, *period);
    });
  }
  access.document_dates = dates;
  return dates;
}

void set_dates(const Snapshot::Access& access, const DocumentDates& dates, EdgeView& edge) {
  std::optional<Period> period;
  const auto add = [&](const std::optional<Period>& more) {
    if (more) period = period ? joined(*period, *more) : *more;
  };
  if (edge.relation == kDated) {
    if (const auto date = access.index_of(edge.to)) add(period_of_node(access, *date));
  } else if (const auto id = edge_from_name(edge.id)) {
    std::string last;
    for (const Evidence& evidence : access.evidence(*id)) {
      if (evidence.document == last) continue;
      last = evidence.document;
      if (const auto found = dates.find(evidence.document); found != dates.end()) add(found->second);
    }
  }
  if (!period) return;
  edge.first = day_text(period->first);
  edge.last = day_text(period->last);
}

}  // namespace stemma::graph
