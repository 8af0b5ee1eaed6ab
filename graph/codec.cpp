#include "graph/codec.hpp"

#include <limits>
#include <utility>

#include "graph/codec_arcs.hpp"
#include "graph/codec_bytes.hpp"

namespace stemma::graph::codec {
namespace {

constexpr char kOnePiece = 2;

}  // namespace

std::string write_number(std::uint64_t number) {
  Writer out;
  out.number(number);
  return out.take();
}

std::uint64_t read_number(std::string_view bytes) {
  Reader in(bytes);
  const auto number = in.number();
  in.end();
  return number;
}

std::string write_strings(const std::vector<std::string>& strings) {
  Writer out;
  out.strings(strings);
  return out.take();
}

std::vector<std::string> read_strings(std::string_view bytes) {
  Reader in(bytes);
  auto strings = in.strings();
  in.end();
  return strings;
}

std::string write_counters(const Counters& c) {
  Writer out;
  for (const auto n : {c.documents, c.nodes, c.edges, c.evidence}) out.number(n);
  out.tally(c.types);
  out.tally(c.relations);
  return out.take();
}

Counters read_counters(std::string_view bytes) {
  Reader in(bytes);
  Counters c;
  for (auto* n : {&c.documents, &c.nodes, &c.edges, &c.evidence}) *n = in.number();
  c.types = in.tally();
  c.relations = in.tally();
  in.end();
  return c;
}

std::string write_document(const DocumentRecord& record) {
  Writer out;
  const auto& d = record.document;
  for (const auto* s : {&d.id, &d.name, &d.origin, &d.title, &d.format, &d.encoding, &d.language, &d.sha256})
    out.string(*s);
  out.number(d.bytes);
  out.attributes(d.attributes);
  out.number(d.map.pieces.size());
  std::uint32_t text = 0, source = 0;
  for (const auto& p : d.map.pieces) {
    out.number(p.text - text);
    out.number(p.source - source);
    out.number(p.length);
    out.number(p.source_length);
    text = p.text;
    source = p.source;
  }
  for (const auto n : {record.characters, record.entities, record.statements, record.text_bytes})
    out.number(n);
  out.fixed(record.text_hash);
  if (!d.pages.empty()) out.pages(d.pages);
  return out.take();
}

DocumentRecord read_document(std::string_view bytes) {
  Reader in(bytes);
  DocumentRecord record;
  auto& d = record.document;
  for (auto* s : {&d.id, &d.name, &d.origin, &d.title, &d.format, &d.encoding, &d.language, &d.sha256})
    *s = in.string();
  d.bytes = in.number();
  d.attributes = in.attributes();
  d.map.pieces.resize(in.length());
  std::uint32_t text = 0, source = 0;
  for (auto& p : d.map.pieces) {
    p.text = text += in.number_of<std::uint32_t>();
    p.source = source += in.number_of<std::uint32_t>();
    p.length = in.number_of<std::uint32_t>();
    p.source_length = in.number_of<std::uint32_t>();
  }
  for (auto* n : {&record.characters, &record.entities, &record.statements, &record.text_bytes})
    *n = in.number();
  record.text_hash = in.fixed();
  if (!in.at_end()) d.pages = in.pages();
  in.end();
  return record;
}

std::string write_node(const NodeRecord& record) {
  Writer out;
  out.string(record.id);
  out.number(record.out_degree);
  out.number(record.in_degree);
  out.number(record.share.documents);
  for (const auto* tally : {&record.share.types, &record.share.names, &record.share.aliases})
    out.tally(*tally);
  out.number(record.share.attributes.size());
  for (const auto& [key, tally] : record.share.attributes) {
    out.string(key);
    out.tally(tally);
  }
  return out.take();
}

std::string write_node(const PlainNode& node) {
  Writer out;
  out.string(node.id);
  out.number(node.out_degree);
  out.number(node.in_degree);
  out.number(node.documents);
  for (const auto tallied : {node.type, node.name}) {
    out.number(1);
    out.string(tallied);
    out.number(node.documents);
  }
  out.number(0);  // aliases
  out.number(0);  // attributes
  return out.take();
}

NodeRecord read_node(std::string_view bytes) {
  Reader in(bytes);
  NodeRecord record;
  record.id = in.string();
  record.out_degree = in.number_of<std::uint32_t>();
  record.in_degree = in.number_of<std::uint32_t>();
  record.share.documents = in.number();
  for (auto* tally : {&record.share.types, &record.share.names, &record.share.aliases}) *tally = in.tally();
  for (auto left = in.length(); left > 0; --left) {
    auto key = in.string();
    record.share.attributes[std::move(key)] = in.tally();
  }
  in.end();
  return record;
}

// Most have one type, one name and no more.
NodeHeader read_header(std::string_view bytes) {
  Reader in(bytes);
  NodeHeader node;
  node.id = in.string();
  node.out_degree = in.number_of<std::uint32_t>();
  node.in_degree = in.number_of<std::uint32_t>();
  in.number();
  for (auto* only : {&node.type, &node.name}) {
    if (in.number() != 1) return header_of(read_node(bytes));
    *only = in.string();
    in.number();
  }
  const auto aliases = in.number(), attributes = in.number();
  return aliases == 0 && attributes == 0 && in.at_end() ? node : header_of(read_node(bytes));
}

// What is the same in most edges stands before what is not, which is compressed best. Starts of mentions are
// counted from that of the sentence.
std::string write_edge(const EdgeRecord& record, const Evidence& evidence, std::string memory) {
  Writer out(kOnePiece, std::move(memory));
  out.string(evidence.rule);
  out.attributes(evidence.attributes);
  out.number(evidence.mentions.size());
  auto after = evidence.span.begin;
  for (const auto mention : evidence.mentions) {
    out.span(mention, after);
    after = mention.begin;
  }
  out.number(evidence.confidence);
  out.string(evidence.document);
  out.number(evidence.span.size());
  out.number(record.relation);
  out.number(record.from);
  out.number(record.to);
  out.number(evidence.weight);
  out.number(evidence.span.begin);
  return out.take();
}

namespace {

EdgeRecord read_edge_of_one(std::string_view bytes) {
  Reader in(bytes, kOnePiece);
  EdgeRecord record;
  auto& evidence = record.only.emplace();
  evidence.rule = in.string();
  evidence.attributes = in.attributes();
  evidence.mentions.resize(in.length());
  std::uint32_t after = 0;
  for (auto& mention : evidence.mentions) {
    mention = in.span(after);
    after = mention.begin;
  }
  evidence.confidence = in.number_of<Confidence>();
  evidence.document = in.string();
  const auto size = in.number_of<std::uint32_t>();
  record.relation = in.number_of<RelationIndex>();
  record.from = in.number_of<NodeIndex>();
  record.to = in.number_of<NodeIndex>();
  evidence.weight = in.number();
  evidence.span.begin = in.number_of<std::uint32_t>();
  evidence.span.end = evidence.span.begin + size;
  for (auto& mention : evidence.mentions) {
    mention.begin += evidence.span.begin;
    mention.end += evidence.span.begin;
  }
  in.end();
  record.buckets = {{evidence.confidence, 1, evidence.weight}};
  return record;
}

}  // namespace

std::string write_edge(const EdgeRecord& record) {
  if (record.only) return write_edge(record, *record.only);
  Writer out;
  out.number(record.from);
  out.number(record.relation);
  out.number(record.to);
  out.number(record.buckets.size());
  for (const auto& bucket : record.buckets) {
    out.number(bucket.confidence);
    out.number(bucket.count);
    out.number(bucket.weight);
  }
  return out.take();
}

EdgeRecord read_edge(std::string_view bytes) {
  if (version_of(bytes) == kOnePiece) return read_edge_of_one(bytes);
  Reader in(bytes);
  EdgeRecord record;
  record.from = in.number_of<NodeIndex>();
  record.relation = in.number_of<RelationIndex>();
  record.to = in.number_of<NodeIndex>();
  record.buckets.resize(in.length());
  for (auto& bucket : record.buckets) {
    bucket.confidence = in.number_of<Confidence>();
    bucket.count = in.number();
    bucket.weight = in.number();
  }
  in.end();
  return record;
}

std::string write_evidence(const Evidence& evidence) {
  Writer out;
  out.span(evidence.span);
  out.string(evidence.rule);
  out.number(evidence.confidence);
  out.number(evidence.weight);
  out.attributes(evidence.attributes);
  out.number(evidence.mentions.size());
  std::uint32_t after = evidence.span.begin;
  for (const auto mention : evidence.mentions) {
    out.span(mention, after);
    after = mention.begin;
  }
  return out.take();
}

Evidence read_evidence(std::string_view bytes) {
  Reader in(bytes);
  Evidence evidence;
  evidence.span = in.span();
  evidence.rule = in.string();
  evidence.confidence = in.number_of<Confidence>();
  evidence.weight = in.number();
  evidence.attributes = in.attributes();
  evidence.mentions.resize(in.length());
  std::uint32_t after = evidence.span.begin;
  for (auto& mention : evidence.mentions) {
    mention = in.span(after);
    after = mention.begin;
  }
  in.end();
  return evidence;
}

// The number of arcs; for each, relation * 2 + 1 where confidence and weight are those of the arc before it,
// else relation * 2; for each of the latter by how much the two differ from those before; for each the
// neighbour. Like stands beside like, which is compressed best.
std::string write_arcs(std::span<const Arc> arcs) {
  Writer out(kArcsWithoutIds);
  const Arc none;
  const auto before = [&](const Arc& arc) -> const Arc& { return &arc == arcs.data() ? none : *(&arc - 1); };
  const auto same = [&](const Arc& arc) {
    return arc.confidence == before(arc).confidence && arc.weight == before(arc).weight;
  };
  out.number(arcs.size());
  for (const Arc& arc : arcs) out.number(std::uint64_t{arc.relation} * 2 + (same(arc) ? 1 : 0));
  for (const Arc& arc : arcs) {
    if (same(arc)) continue;
    out.difference(before(arc).confidence, arc.confidence);
    out.difference(before(arc).weight, arc.weight);
  }
  for (const Arc& arc : arcs) out.number(arc.neighbour);
  return out.take();
}

namespace {

// As before format 2: the edge id, relation * 2 + same, the two numbers where they are not the same,
// neighbour.
void read_arcs_with_ids(std::string_view chunk, Arcs& arcs) {
  Reader in(chunk);
  Arc arc;
  while (!in.at_end()) {
    arc.edge = in.fixed();
    const auto kind = in.number_of<std::uint32_t>();
    arc.relation = relation_of(kind);
    if (kind % 2 == 0) {
      arc.confidence = in.number_of<Confidence>();
      arc.weight = in.number_of<std::uint32_t>();
    }
    arc.neighbour = in.number_of<NodeIndex>();
    arcs.push_back(arc);
  }
}

}  // namespace

void read_arcs(std::string_view chunk, Arcs& arcs) {
  if (version_of(chunk) == kVersion) return read_arcs_with_ids(chunk, arcs);
  const ArcColumns columns(chunk);
  const auto first = arcs.size();
  arcs.resize(first + columns.size());
  columns.read(
      [&](std::size_t i, RelationIndex relation, Confidence confidence, std::uint32_t weight) {
        arcs[first + i] = {kNoNode, relation, confidence, weight, 0};
      },
      [&](std::size_t i, NodeIndex neighbour) { arcs[first + i].neighbour = neighbour; });
}

std::string write_text_totals(const TextTotals& totals) {
  Writer out;
  out.number(totals.version);
  out.number(totals.words);
  return out.take();
}

TextTotals read_text_totals(std::string_view bytes) {
  Reader in(bytes);
  TextTotals totals;
  totals.version = in.number();
  totals.words = in.number();
  in.end();
  return totals;
}

std::string write_positions(std::span<const std::uint32_t> positions) {
  Writer out;
  out.number(positions.size());
  out.rising(positions);
  return out.take();
}

Positions read_positions(std::string_view bytes) {
  Reader in(bytes);
  Positions positions(in.length());
  std::uint32_t before = 0;
  for (auto& position : positions) position = before += in.number_of<std::uint32_t>();
  in.end();
  return positions;
}

std::uint64_t read_frequency(std::string_view bytes) { return Reader(bytes).number(); }

}  // namespace stemma::graph::codec
