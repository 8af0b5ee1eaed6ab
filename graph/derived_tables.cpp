#include "graph/derived_tables.hpp"

#include <tuple>

#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

auto order_of(const Piece& p) {
  return std::tie(p.edge, p.document, p.span.begin, p.span.end, p.rule, p.confidence, p.weight, p.attributes);
}

}  // namespace

bool DerivedTables::ByEdge::less(const Piece& a, const Piece& b) {
  return a.edge != b.edge ? a.edge < b.edge : order_of(a) < order_of(b);
}

DerivedTables::DerivedTables(Tables& tables, const std::string& folder, std::size_t most, std::size_t pieces,
                             Words words)
    : tables_(tables),
      words_(std::move(words)),
      pieces_(folder, most),
      out_(folder, most),
      in_(folder, most) {
  pieces_.expect(pieces);
  out_.expect(pieces);
  in_.expect(pieces);
}

void DerivedTables::write_edges(Counters& counters, const std::vector<std::string>& relations,
                                NodeIndex nodes) {
  degrees_.resize(nodes);
  edges_of_.resize(relations.size());
  std::vector<Piece> edge;
  const auto finish_edge = [&] {
    if (!edge.empty()) write_edge(edge, counters);
    edge.clear();
  };
  pieces_.drain([&](const Piece& piece) {
    if (!edge.empty() && edge.front().edge != piece.edge) finish_edge();
    edge.push_back(piece);
  });
  finish_edge();
  for (std::size_t i = 0; i < relations.size(); ++i)
    if (edges_of_[i] > 0) counters.relations[relations[i]] += edges_of_[i];
  sorting_ = std::async(std::launch::async, [this] {
    in_.sort();
    out_.sort();
  });
}

void DerivedTables::write_adjacency() {
  sorting_.get();
  write_arcs(Direction::in, in_);  // 'i' < 'o'
  write_arcs(Direction::out, out_);
}

void DerivedTables::write_edge(const std::vector<Piece>& pieces, Counters& counters) {
  const auto& first = pieces.front();
  auto& record = edge_;
  std::tie(record.from, record.to, record.relation) = std::tie(first.from, first.to, first.relation);
  record.buckets.clear();
  std::uint32_t ordinal = 0;
  const Piece* before = nullptr;
  for (const auto& piece : pieces) {
    if (piece.from != first.from || piece.to != first.to || piece.relation != first.relation)
      throw Failure(
          {ErrorCode::limit, "two edges have the id " + edge_name(piece.edge), "rename one of their nodes"});
    add_evidence(record, piece.confidence, piece.weight);
    ordinal = before && before->document == piece.document ? ordinal + 1 : 0;
    before = &piece;
    evidence_.document = words_.document(piece.document);
    evidence_.span = piece.span;
    evidence_.rule = words_.rule(piece.rule);
    evidence_.confidence = piece.confidence;
    evidence_.weight = piece.weight;
    evidence_.attributes = words_.attributes(piece.attributes);
    if (pieces.size() == 1) break;
    tables_.put(Family::evidence, keys::evidence(piece.edge, words_.document(piece.document), ordinal),
                codec::write_evidence(evidence_));
  }
  value_ = pieces.size() == 1 ? codec::write_edge(record, evidence_, std::move(value_))
                              : codec::write_edge(record);
  tables_.put(Family::edges, keys::edge(first.edge), value_);
  out_.add({first.from, arc_of(first.edge, record, Direction::out)});
  in_.add({first.to, arc_of(first.edge, record, Direction::in)});
  ++degrees_[first.from].first;
  ++degrees_[first.to].second;
  ++counters.edges;
  counters.evidence += pieces.size();
  ++edges_of_[first.relation];
}

void DerivedTables::write_arcs(Direction direction, Sorter<End, ByEnd>& ends) {
  NodeIndex node = 0;
  Arcs arcs;
  bool first = true;
  const auto write = [&] {
    if (arcs.empty()) return;
    tables_.put(Family::adjacency,
                first ? keys::first_chunk(direction, node) : keys::chunk(direction, node, arcs.front()),
                codec::write_arcs(arcs));
    first = false;
    arcs.clear();
  };
  ends.drain([&](const End& end) {
    if (end.node != node || arcs.size() == codec::kChunk) write();
    if (end.node != node) first = true;
    node = end.node;
    arcs.push_back(end.arc);
  });
  write();
}

}  // namespace stemma::graph
