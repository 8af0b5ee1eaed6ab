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

bool DerivedTables::ByEdge::operator()(const Piece& a, const Piece& b) const {
  return a.edge != b.edge ? a.edge < b.edge : order_of(a) < order_of(b);
}

DerivedTables::DerivedTables(Tables& tables, const std::string& folder, std::size_t most, Words words)
    : tables_(tables),
      words_(std::move(words)),
      pieces_(folder, most),
      out_(folder, most),
      in_(folder, most) {}

void DerivedTables::finish(Counters& counters, const std::vector<std::string>& relations, NodeIndex nodes) {
  degrees_.resize(nodes);
  std::vector<Piece> edge;
  const auto finish_edge = [&] {
    if (!edge.empty()) write_edge(edge, counters, relations);
    edge.clear();
  };
  pieces_.drain([&](const Piece& piece) {
    if (!edge.empty() && edge.front().edge != piece.edge) finish_edge();
    edge.push_back(piece);
  });
  finish_edge();
  write_arcs(Direction::in, in_);  // 'i' < 'o'
  write_arcs(Direction::out, out_);
}

void DerivedTables::write_edge(const std::vector<Piece>& pieces, Counters& counters,
                               const std::vector<std::string>& relations) {
  const auto& first = pieces.front();
  EdgeRecord record{first.from, first.to, first.relation, {}, {}};
  Evidence evidence;
  std::uint32_t ordinal = 0;
  const Piece* before = nullptr;
  for (const auto& piece : pieces) {
    if (piece.from != first.from || piece.to != first.to || piece.relation != first.relation)
      throw Failure(
          {ErrorCode::limit, "two edges have the id " + edge_name(piece.edge), "rename one of their nodes"});
    add_evidence(record, piece.confidence, piece.weight);
    ordinal = before && before->document == piece.document ? ordinal + 1 : 0;
    before = &piece;
    evidence.span = piece.span;
    evidence.rule = words_.rule(piece.rule);
    evidence.confidence = piece.confidence;
    evidence.weight = piece.weight;
    evidence.attributes = words_.attributes(piece.attributes);
    if (pieces.size() == 1) {
      evidence.document = words_.document(piece.document);
      record.only = std::move(evidence);
      break;
    }
    tables_.put(Family::evidence, keys::evidence(piece.edge, words_.document(piece.document), ordinal),
                codec::write_evidence(evidence));
  }
  tables_.put(Family::edges, keys::edge(first.edge), codec::write_edge(record));
  out_.add({first.from, arc_of(first.edge, record, Direction::out)});
  in_.add({first.to, arc_of(first.edge, record, Direction::in)});
  ++degrees_[first.from].first;
  ++degrees_[first.to].second;
  ++counters.edges;
  counters.evidence += pieces.size();
  ++counters.relations[relations[first.relation]];
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
