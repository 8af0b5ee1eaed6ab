#include "graph/codec.hpp"

#include <algorithm>
#include <boost/endian/conversion.hpp>
#include <limits>
#include <set>

#include "schema/result.hpp"

namespace stemma::graph::codec {
namespace {

constexpr char kVersion = 1, kArcsWithoutIds = 2;

[[noreturn]] void broken(const char* what) {
  throw Failure(
      {ErrorCode::corrupt, std::string("a record of the store is damaged: ") + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

class Writer {
 public:
  explicit Writer(char version = kVersion) : bytes_(1, version) {}

  void number(std::uint64_t n) {
    for (; n >= 0x80; n >>= 7) bytes_.push_back(static_cast<char>(n | 0x80));
    bytes_.push_back(static_cast<char>(n));
  }
  // From one number to another: small where they are close.
  void difference(std::int64_t before, std::int64_t after) {
    const auto d = static_cast<std::uint64_t>(after - before);
    number(d << 1 ^ (after < before ? ~std::uint64_t{0} : 0));
  }
  void fixed(std::uint64_t n) {
    boost::endian::native_to_little_inplace(n);
    bytes_.append(reinterpret_cast<const char*>(&n), sizeof n);
  }
  void string(std::string_view s) {
    number(s.size());
    bytes_.append(s);
  }
  void strings(const std::vector<std::string>& all) {
    number(all.size());
    for (const auto& s : all) string(s);
  }
  void attributes(const Attributes& all) {
    number(all.size());
    for (const auto& [key, values] : all) {
      string(key);
      strings(values);
    }
  }
  void tally(const Tally& all) {
    number(all.size());
    for (const auto& [key, count] : all) {
      string(key);
      number(count);
    }
  }
  void span(Span s, std::uint32_t after = 0) {
    number(s.begin - after);
    number(s.end - s.begin);
  }
  void pages(const std::vector<PageStart>& all) {
    number(all.size());
    std::uint32_t before = 0;
    for (const auto& page : all) {
      string(page.label);
      number(page.begin - before);
      before = page.begin;
    }
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes, char version = kVersion) : bytes_(bytes) {
    if (bytes.empty()) broken("empty");
    if (bytes[0] != version) broken("of an unknown version");
    bytes_.remove_prefix(1);
  }

  std::uint64_t number() {
    std::uint64_t n = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) broken("cut off");
      const auto byte = static_cast<unsigned char>(bytes_[0]);
      bytes_.remove_prefix(1);
      n |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return n;
    }
    broken("a number is too long");
  }
  template <class Number>
  Number number_of() {
    const auto n = number();
    if (n > std::numeric_limits<Number>::max()) broken("a number is too large");
    return static_cast<Number>(n);
  }
  template <class Number>
  Number difference(Number before) {
    const auto n = number();
    const auto after = before + ((n >> 1) ^ (~(n & 1) + 1));
    if (after > std::numeric_limits<Number>::max()) broken("a number is too large");
    return static_cast<Number>(after);
  }
  std::uint64_t fixed() {
    std::uint64_t n = 0;
    take(sizeof n).copy(reinterpret_cast<char*>(&n), sizeof n);
    return boost::endian::little_to_native(n);
  }
  std::string string() { return std::string(take(number())); }
  // A member takes at least one byte: a length beyond that is damage, found before memory is taken for it.
  std::size_t length() {
    const auto n = number();
    if (n > bytes_.size()) broken("a list is longer than its record");
    return n;
  }
  std::vector<std::string> strings() {
    std::vector<std::string> all(length());
    for (auto& s : all) s = string();
    return all;
  }
  Attributes attributes() {
    Attributes all;
    for (auto left = length(); left > 0; --left) {
      auto key = string();
      all[std::move(key)] = strings();
    }
    return all;
  }
  std::vector<PageStart> pages() {
    std::vector<PageStart> all(length());
    std::uint32_t before = 0;
    for (auto& page : all) {
      page.label = string();
      page.begin = before += number_of<std::uint32_t>();
    }
    return all;
  }
  Tally tally() {
    Tally all;
    for (auto left = length(); left > 0; --left) {
      auto key = string();
      all[std::move(key)] = number();
    }
    return all;
  }
  Span span(std::uint32_t after = 0) {
    Span s;
    s.begin = after + number_of<std::uint32_t>();
    s.end = s.begin + number_of<std::uint32_t>();
    return s;
  }
  bool at_end() const { return bytes_.empty(); }
  void end() const {
    if (!bytes_.empty()) broken("bytes behind its end");
  }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > bytes_.size()) broken("cut off");
    const auto taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }
  std::string_view bytes_;
};

// The types, relations and rules of a fragment, each once.
class Words {
 public:
  explicit Words(const Fragment& fragment) {
    std::set<std::string_view> words;
    for (const auto& entity : fragment.entities) {
      words.insert(entity.type);
      for (const auto& mention : entity.mentions) words.insert(mention.rule);
    }
    for (const auto& statement : fragment.statements) {
      words.insert(statement.relation);
      words.insert(statement.rule);
    }
    words_.assign(words.begin(), words.end());
  }
  explicit Words(Reader& in) : words_(in.strings()) {}

  const std::vector<std::string>& all() const { return words_; }
  std::uint64_t number(const std::string& word) const {
    return static_cast<std::uint64_t>(std::ranges::lower_bound(words_, word) - words_.begin());
  }
  const std::string& word(std::uint64_t number) const {
    if (number >= words_.size()) broken("a word is missing");
    return words_[number];
  }

 private:
  std::vector<std::string> words_;
};

void write(Writer& out, const std::vector<Mention>& mentions, const Words& words) {
  out.number(mentions.size());
  std::uint32_t after = 0;
  for (const auto& m : mentions) {
    out.span(m.span, after);
    out.number(m.span.begin - m.sentence.begin);
    out.number(m.sentence.end - m.span.end);
    out.number(words.number(m.rule));
    out.number(m.confidence);
    after = m.span.begin;
  }
}

std::vector<Mention> read_mentions(Reader& in, const Words& words) {
  std::vector<Mention> mentions(in.length());
  std::uint32_t after = 0;
  for (auto& m : mentions) {
    m.span = in.span(after);
    m.sentence.begin = m.span.begin - in.number_of<std::uint32_t>();
    m.sentence.end = m.span.end + in.number_of<std::uint32_t>();
    m.rule = words.word(in.number());
    m.confidence = in.number_of<Confidence>();
    after = m.span.begin;
  }
  return mentions;
}

void write(Writer& out, const Entity& e, const Words& words) {
  out.string(e.id);
  out.number(words.number(e.type));
  out.string(e.name);
  out.strings(e.aliases);
  out.attributes(e.attributes);
  out.number(e.salience);
  write(out, e.mentions, words);
}

Entity read_entity(Reader& in, const Words& words) {
  Entity e;
  e.id = in.string();
  e.type = words.word(in.number());
  e.name = in.string();
  e.aliases = in.strings();
  e.attributes = in.attributes();
  e.salience = in.number_of<std::uint16_t>();
  e.mentions = read_mentions(in, words);
  return e;
}

// The document itself, the largest number of all, becomes 0.
std::uint32_t shifted(LocalId id) { return id + 1; }

void write(Writer& out, const Statement& s, const Words& words) {
  out.number(shifted(s.from));
  out.number(words.number(s.relation));
  out.number(shifted(s.to));
  out.span(s.evidence);
  out.number(words.number(s.rule));
  out.number(s.confidence);
  out.attributes(s.attributes);
}

Statement read_statement(Reader& in, const Words& words) {
  Statement s;
  s.from = in.number_of<std::uint32_t>() - 1;
  s.relation = words.word(in.number());
  s.to = in.number_of<std::uint32_t>() - 1;
  s.evidence = in.span();
  s.rule = words.word(in.number());
  s.confidence = in.number_of<Confidence>();
  s.attributes = in.attributes();
  return s;
}

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

std::string write_fragment(const Fragment& fragment) {
  Writer out;
  const Words words(fragment);
  out.strings(words.all());
  out.number(fragment.entities.size());
  for (const auto& entity : fragment.entities) write(out, entity, words);
  out.number(fragment.statements.size());
  for (const auto& statement : fragment.statements) write(out, statement, words);
  return out.take();
}

Fragment read_fragment(std::string_view bytes) {
  Reader in(bytes);
  const Words words(in);
  Fragment fragment;
  fragment.entities.resize(in.length());
  for (auto& entity : fragment.entities) entity = read_entity(in, words);
  fragment.statements.resize(in.length());
  for (auto& statement : fragment.statements) statement = read_statement(in, words);
  in.end();
  return fragment;
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

std::string write_edge(const EdgeRecord& record) {
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

RelationIndex relation_of(std::uint32_t kind) {
  if (kind / 2 > std::numeric_limits<RelationIndex>::max()) broken("a relation is too large");
  return static_cast<RelationIndex>(kind / 2);
}

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
  if (!chunk.empty() && chunk[0] == kVersion) return read_arcs_with_ids(chunk, arcs);
  Reader in(chunk, kArcsWithoutIds);
  const auto first = arcs.size();
  arcs.resize(first + in.length());
  const std::span<Arc> fresh(arcs.begin() + static_cast<std::ptrdiff_t>(first), arcs.end());
  for (Arc& arc : fresh) {
    const auto kind = in.number_of<std::uint32_t>();
    arc.relation = relation_of(kind);
    arc.edge = kind % 2;
  }
  Arc before;
  for (Arc& arc : fresh) {
    const bool same = arc.edge == 1;
    arc.edge = 0;
    arc.confidence = same ? before.confidence : in.difference(before.confidence);
    arc.weight = same ? before.weight : in.difference(before.weight);
    before = arc;
  }
  for (Arc& arc : fresh) arc.neighbour = in.number_of<NodeIndex>();
  in.end();
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

std::string write_positions(const Positions& positions) {
  Writer out;
  out.number(positions.size());
  std::uint32_t before = 0;
  for (const auto position : positions) {
    out.number(position - before);
    before = position;
  }
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
