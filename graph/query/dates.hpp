// When things were said: the dates of documents, and through them those of edges.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "graph/access.hpp"
#include "graph/query/calendar.hpp"

namespace stemma::graph {

// By id of a document; those without a date are absent.
using DocumentDates = std::unordered_map<std::string, Period>;

// Computed once a snapshot. Thread-safe; throws Failure when the store fails.
std::shared_ptr<const DocumentDates> document_dates(const Snapshot::Access& access);

// The days that a node of type date may mean.
std::optional<Period> period_of_node(const Snapshot::Access& access, NodeIndex node);

// Sets `first` and `last` of the edge: of `dated` the date itself, else from the first to the last date of
// the documents that say so. Costs one scan over its evidence.
void set_dates(const Snapshot::Access& access, const DocumentDates& dates, EdgeView& edge);

}  // namespace stemma::graph
