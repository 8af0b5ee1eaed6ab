#include "graph/load.hpp"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <filesystem>
#include <future>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/codec_fragment.hpp"
#include "graph/derived_tables.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/spill.hpp"
#include "graph/text/postings.hpp"
#include "schema/name.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kNodesAhead = 8;         // how many nodes ahead what is looked at is fetched from memory
constexpr std::size_t kAhead = 1 << 20;  // bytes of quotes, and of what is said
constexpr std::uint64_t kPlainWeight = 1000;

}  // namespace

// In the order of statements.
struct Load::ByEdge {
  static auto edge_of(const Said& s) { return std::tie(s.from, s.relation, s.to); }
  static bool same(const Said& a, const Said& b) { return edge_of(a) == edge_of(b); }
  static std::uint64_t key(const Said& s) {
    const auto relation = std::min<std::uint32_t>(s.relation, 0xFFFF);
    return std::uint64_t{s.from} << 32 | relation << 16 | (relation == s.relation ? s.to >> 16 : 0);
  }
  static bool less(const Said& a, const Said& b) {
    return same(a, b) ? a.quote_at < b.quote_at : edge_of(a) < edge_of(b);
  }
};

// Where parts go.
class Load::Sink {
 public:
  virtual ~Sink() = default;
  virtual void take(Document document, Part part) = 0;
  virtual void finish() = 0;
};

// One by one into a store with other documents.
class Load::Putting final : public Sink {
 public:
  explicit Putting(Load& load) : load_(load) {}

  void take(Document document, Part part) override {
    const auto old = load_.store_.snapshot().access().document(document.id);
    if (old && old->document.format != kImportFormat)
      throw Failure(
          {ErrorCode::exists, "there is a document " + document.id + " already", "rename the imported file"});
    document.text = std::move(part.text);
    load_.store_.put(document, load_.fragment_of(part, load_.named_in(part))).value();
    ids_.push_back(document.id);
  }

  // Parts of an import of the same name that had more of them go.
  void finish() override {
    const auto snapshot = load_.store_.snapshot();
    for (const auto& part : snapshot.access().parts_of(load_.id_))
      if (std::ranges::find(ids_, part) == ids_.end()) load_.store_.remove(part).value();
  }

 private:
  Load& load_;
  std::vector<std::string> ids_;
};

// All at once into an empty store.
class Load::Filling final : public Sink {
 public:
  explicit Filling(Load& load)
      : load_(load),
        tables_(load.store_.tables()),
        documents_(load.nodes_.size()),
        postings_(load.folder_),
        derived_(*tables_, load.folder_, load.limits_.records, load.said_count(),
                 {[&](std::uint32_t n) -> const std::string& { return ids_[n]; },
                  [&](std::uint32_t n) -> const std::string& { return load_.rules_.sorted(n); },
                  [&](std::uint32_t n) -> const Attributes& { return load_.attributes_.sorted(n); }}) {
    number_relations();
  }

  // Each part is written while the next one is gathered.
  void take(Document document, Part part) override {
    finish_part();
    writing_ = std::async(std::launch::async,
                          [this, document = std::move(document),
                           part = std::make_shared<Part>(std::move(part))] { write(document, *part); });
  }

  void finish() override {
    finish_part();
    Counters counters;
    counters.documents = ids_.size();
    counters.nodes = load_.nodes_.size();
    derived_.write_edges(counters, relations_, load_.nodes_.size());
    std::vector<std::uint64_t> types(load_.types_.size());
    for (NodeIndex index = 0; index < load_.nodes_.size(); ++index) {
      ++types[load_.nodes_[index].type];
      tables_->put(Family::nodes, keys::node(index), written_node(index));
      tables_->put(Family::ids, load_.nodes_.id(index), codec::write_number(index));
    }
    for (std::uint32_t i = 0; i < types.size(); ++i)
      if (types[i] > 0) counters.types[load_.types_[i]] = types[i];
    const auto totals = postings_.finish(*tables_);
    derived_.write_adjacency();
    load_.store_.take_in(std::move(tables_), counters, relations_, totals);
  }

 private:
  void finish_part() {
    if (writing_.valid()) writing_.get();
  }

  void write(const Document& document, const Part& part) {
    const auto& text = part.text;
    auto indexed = std::async(std::launch::async, [&] { postings_.add(document.id, text); });
    const auto named = load_.named_in(part);
    for (const auto index : named) ++documents_[index];
    derive(part, static_cast<std::uint32_t>(ids_.size()));
    ids_.push_back(document.id);
    const DocumentRecord record{document,     CodePoints(text).size(),
                                named.size(), part.placed.size(),
                                text.size(),  XXH3_64bits(text.data(), text.size())};
    tables_->put(Family::documents, document.id, codec::write_document(record));
    tables_->put(Family::texts, document.id, text);
    tables_->put(Family::fragments, document.id, load_.written_fragment(part, named));
    indexed.get();
  }

  void derive(const Part& part, std::uint32_t document) {
    const auto& nodes = load_.nodes_;
    for (std::size_t i = 0; i < part.placed.size(); ++i) {
      for (std::size_t what : {1, 0})
        if (const auto ahead = i + (2 - what) * kNodesAhead; ahead < part.placed.size())
          nodes.fetch_node(part.placed[ahead].said.to, what);
      const auto& [said, span] = part.placed[i];
      derived_.add({edge_id(nodes.id(said.from), load_.relations_.sorted(said.relation), nodes.id(said.to)),
                    said.weight, said.from, said.to, document, said.rule, said.attributes, span,
                    relation_index_[said.relation], said.confidence});
    }
  }

  void number_relations() {
    relations_ = load_.store_.snapshot().access().relation_names();
    for (std::uint32_t i = 0; i < load_.relations_.size(); ++i) {
      const auto& name = load_.relations_.sorted(i);
      const auto at = std::ranges::find(relations_, name) - relations_.begin();
      if (at > std::numeric_limits<RelationIndex>::max())
        throw Failure({ErrorCode::limit, "the graph has more relations than can be numbered", "use fewer"});
      relation_index_.push_back(static_cast<RelationIndex>(at));
      if (at == std::ssize(relations_)) relations_.push_back(name);
    }
  }

  std::string written_node(NodeIndex index) const {
    const auto& node = load_.nodes_[index];
    const auto id = load_.nodes_.id(index), name = load_.nodes_.name(index);
    const std::uint64_t count = documents_[index];
    const auto out = derived_.out_degree(index), in = derived_.in_degree(index);
    const auto& type = load_.types_[node.type];
    if (!node.more) return codec::write_node({id, out, in, count, type, name});
    NodeRecord record{std::string(id), {}, out, in};
    record.share.documents = count;
    record.share.types[type] = count;
    record.share.names[std::string(name)] = count;
    for (const auto& alias : node.more->aliases) record.share.aliases[alias] = count;
    for (const auto& [key, values] : node.more->attributes)
      for (const auto& value : values) record.share.attributes[key][value] = count;
    return codec::write_node(record);
  }

  Load& load_;
  std::unique_ptr<Tables> tables_;
  std::vector<std::string> ids_;               // of the parts
  std::vector<std::uint32_t> documents_;       // parts that name a node, by index
  std::vector<std::string> relations_;         // of the store
  std::vector<RelationIndex> relation_index_;  // by place in the order of names
  PostingTables postings_;
  DerivedTables derived_;
  std::future<void> writing_;  // last: it uses the others
};

Load::Load(Store& store, const std::string& name, const LoadLimits& limits)
    : store_(store), limits_(limits), name_(name.empty() ? "import" : name), folder_(store.work_folder()) {
  id_ = "document-" + schema::slug(name, 80);
  if (id_ == "document-") id_ += "import";
  std::filesystem::create_directories(folder_);
  said_ = std::make_unique<TemporaryFile>(folder_);
  quotes_ = std::make_unique<TemporaryFile>(folder_);
  (void)attributes_.number({});
}

Load::~Load() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void Load::add(DumpNode given) {
  const auto number = nodes_.find_or_add(given.id);
  auto& node = nodes_[number];
  if (node.line != 0) refuse_line(given.line, "node " + given.id + " is there twice");
  node.line = given.line;
  node.type = types_.number(given.type);
  nodes_.set_name(number, given.name);
  if (!given.aliases.empty() || !given.attributes.empty())
    node.more = std::make_unique<LoadNodes::More>(
        LoadNodes::More{std::move(given.aliases), std::move(given.attributes)});
  ++report_.nodes;
}

bool Load::has_node(const std::string& id) const {
  const auto known = nodes_.find(id);
  return known != HashIndex::kNone && nodes_[known].line != 0;
}

std::uint32_t Load::end_of(const std::string& id, std::size_t edge_line) {
  const auto number = nodes_.find_or_add(id);
  auto& node = nodes_[number];
  if (node.edge_line == 0) node.edge_line = edge_line;
  return number;
}

std::size_t Load::said_count() const { return said_->size() / sizeof(Said) + said_ahead_.size(); }

// The weight of an edge is divided among its evidence.
void Load::add(const EdgeKey& key, const DumpEdge& edge) {
  static const std::string none;
  ++report_.edges;
  Said said{};
  // Edges of one node mostly come one after the other.
  if (report_.edges == 1 || nodes_.id(last_from_) != key.from) last_from_ = end_of(key.from, edge.line);
  said.from = last_from_;
  said.to = end_of(key.to, edge.line);
  said.relation = relations_.number(key.relation);
  if (edge.evidence.empty()) {
    said.rule = rules_.number(none);
    said.confidence = edge.confidence;
    said.weight = edge.weight;
    say(said, none);
  }
  const auto count = edge.evidence.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto& evidence = edge.evidence[i];
    said.rule = rules_.number(evidence.rule);
    said.confidence = evidence.confidence;
    said.weight = edge.weight / count + (i < edge.weight % count ? 1 : 0);
    auto attributes = evidence.attributes;
    if (!evidence.document.empty()) attributes["document"] = {evidence.document};
    said.attributes = attributes.empty() ? 0 : attributes_.number(attributes);
    say(said, evidence.text ? *evidence.text : none);
  }
}

void Load::say(Said said, const std::string& quote) {
  said.quote_at = quotes_->size() + quotes_ahead_.size();
  said.quote_size = static_cast<std::uint32_t>(quote.size());
  quotes_ahead_ += quote;
  said_ahead_.push_back(said);
  if (quotes_ahead_.size() >= kAhead) {
    quotes_->append(quotes_ahead_.data(), quotes_ahead_.size());
    quotes_ahead_.clear();
  }
  if (said_ahead_.size() * sizeof(Said) >= kAhead) {
    said_->append(said_ahead_.data(), said_ahead_.size() * sizeof(Said));
    said_ahead_.clear();
  }
}

ImportReport Load::finish() {
  refuse_missing();
  if (nodes_.size() == 0) return report_;
  settle();
  std::unique_ptr<Sink> sink;
  if (store_.empty())
    sink = std::make_unique<Filling>(*this);
  else
    sink = std::make_unique<Putting>(*this);
  write_parts(*sink);
  sink->finish();
  return report_;
}

void Load::refuse_missing() const {
  const LoadNodes::Node* missing = nullptr;
  std::string_view id;
  for (std::uint32_t number = 0; number < nodes_.size(); ++number) {
    const auto& node = nodes_[number];
    if (node.line != 0 || (missing && node.edge_line >= missing->edge_line)) continue;
    missing = &node;
    id = nodes_.id(number);
  }
  if (missing) refuse_end(missing->edge_line, std::string(id));
}

// Gives foreign ids the form of ours, and each node its index.
void Load::settle() {
  index_ = nodes_.settle([&](std::uint32_t number, const auto& take) {
    const auto& node = nodes_[number];
    return fresh_id({node.line,
                     std::string(nodes_.id(number)),
                     types_[node.type],
                     std::string(nodes_.name(number)),
                     {},
                     {}},
                    take);
  });
  marks_.resize(nodes_.size() / 64 + 1);
  local_.resize(nodes_.size());
  relations_.settle();
  rules_.settle();
  attributes_.settle();
}

Load::Said Load::settled(Said said) const {
  said.from = index_[said.from];
  said.to = index_[said.to];
  said.relation = relations_.rank(said.relation);
  said.rule = rules_.rank(said.rule);
  said.attributes = attributes_.rank(said.attributes);
  return said;
}

// In the order of a dump: what is read together stands together.
void Load::write_parts(Sink& sink) {
  quotes_->append(quotes_ahead_.data(), quotes_ahead_.size());
  Sorter<Said, ByEdge> sorter(folder_, limits_.records);
  sorter.expect(said_count());
  std::vector<Said> block(kAhead / sizeof(Said));
  for (std::uint64_t at = 0; at < said_->size(); at += block.size() * sizeof(Said)) {
    block.resize(std::min<std::uint64_t>(block.size(), (said_->size() - at) / sizeof(Said)));
    said_->read(at, block.data(), block.size() * sizeof(Said));
    for (const auto& said : block) sorter.add(settled(said));
  }
  for (const auto& said : said_ahead_) sorter.add(settled(said));
  std::vector<Said> edge;
  const auto finish_edge = [&] {
    place(edge);
    edge.clear();
    if (part_.placed.size() >= limits_.part_statements || part_.text.size() >= limits_.part_text)
      close_part(sink);
  };
  sorter.drain([&](const Said& said) {
    if (!edge.empty() && !ByEdge::same(edge.front(), said)) finish_edge();
    edge.push_back(said);
  });
  if (!edge.empty()) finish_edge();
  for (NodeIndex index = 0; index < nodes_.size(); ++index) {
    if (nodes_[index].edge_line != 0) continue;
    part_.alone.push_back(index);
    if (part_.alone.size() >= limits_.part_statements) close_part(sink);
  }
  if (!part_.placed.empty() || !part_.alone.empty()) close_part(sink);
}

// Adds the evidence of one edge to the part, in the order of statements; the same words twice weigh twice.
void Load::place(const std::vector<Said>& edge) {
  static const auto order = [](const Placed& p) {
    return std::tie(p.span, p.said.rule, p.said.confidence, p.said.attributes);
  };
  const auto first = static_cast<std::ptrdiff_t>(part_.placed.size());
  for (const auto& said : edge)
    part_.placed.push_back({said, place(quotes_->all().substr(said.quote_at, said.quote_size))});
  if (edge.size() == 1) return;
  std::sort(part_.placed.begin() + first, part_.placed.end(),
            [](const Placed& a, const Placed& b) { return order(a) < order(b); });
  auto kept = part_.placed.begin() + first;
  for (auto at = std::next(kept); at != part_.placed.end(); ++at)
    if (order(*kept) == order(*at))
      kept->said.weight += at->said.weight;
    else
      *++kept = *at;
  part_.placed.erase(std::next(kept), part_.placed.end());
  // Statements that differ in nothing else are sorted by all attributes, the weight among them.
  std::stable_sort(part_.placed.begin() + first, part_.placed.end(), [&](const Placed& a, const Placed& b) {
    const auto of = [](const Placed& p) { return std::tie(p.span, p.said.rule, p.said.confidence); };
    return of(a) != of(b) ? of(a) < of(b) : attributes_of(a.said) < attributes_of(b.said);
  });
}

// Each quote stands once in the text, on a line of its own.
Span Load::place(std::string_view quote) {
  if (quote.empty()) return {};
  const std::string_view text = part_.text;
  const auto fresh = static_cast<std::uint32_t>(quoted_.size());
  const auto number = quoted_index_.find_or_add(
      XXH3_64bits(quote.data(), quote.size()), fresh,
      [&](std::uint32_t known) { return text.substr(quoted_[known].begin, quoted_[known].size()) == quote; });
  if (number != fresh) return quoted_[number];
  const auto begin = static_cast<std::uint32_t>(text.size());
  quoted_.push_back({begin, begin + static_cast<std::uint32_t>(quote.size())});
  part_.text.append(quote).push_back('\n');
  return quoted_.back();
}

Attributes Load::attributes_of(const Said& said) const {
  auto attributes = attributes_.sorted(said.attributes);
  if (said.weight != kPlainWeight) attributes[kWeight] = {std::to_string(said.weight)};
  return attributes;
}

void Load::close_part(Sink& sink) {
  auto document = document_of(parts_);
  const auto size = part_.placed.size(), text = part_.text.size();
  sink.take(std::move(document), std::exchange(part_, {}));
  part_.placed.reserve(size);  // the next one is like it
  part_.text.reserve(text);
  quoted_.clear();
  quoted_index_.clear();
  ++parts_;
}

std::string Load::part_id(std::size_t number) const {
  if (number == 0) return id_;
  const auto digits = std::to_string(number + 1);
  return id_ + kImportPart +
         std::string(kImportPartDigits - std::min(kImportPartDigits, digits.size()), '0') + digits;
}

Document Load::document_of(std::size_t number) const {
  Document d;
  d.id = part_id(number);
  d.name = d.title = number == 0 ? name_ : name_ + " (part " + std::to_string(number + 1) + ")";
  d.format = kImportFormat;
  d.encoding = "UTF-8";
  d.language = "en";
  d.bytes = part_.text.size();
  return d;
}

std::vector<NodeIndex> Load::named_in(const Part& part) {
  const auto mark = [&](NodeIndex index) { marks_[index / 64] |= std::uint64_t{1} << index % 64; };
  for (const auto index : part.alone) mark(index);
  for (const auto& [said, span] : part.placed) {
    mark(said.from);
    mark(said.to);
  }
  std::vector<NodeIndex> named;
  for (std::size_t i = 0; i < marks_.size(); ++i)
    for (auto left = std::exchange(marks_[i], 0); left != 0; left &= left - 1)
      named.push_back(static_cast<NodeIndex>(i * 64) + static_cast<NodeIndex>(std::countr_zero(left)));
  return named;
}

Fragment Load::fragment_of(const Part& part, const std::vector<NodeIndex>& named) {
  Fragment fragment;
  fragment.entities.reserve(named.size());
  for (const auto index : named) {
    const auto& node = nodes_[index];
    local_[index] = static_cast<LocalId>(fragment.entities.size());
    Entity entity{
        std::string(nodes_.id(index)), types_[node.type], std::string(nodes_.name(index)), {}, {}, 0, {}};
    if (node.more) {
      entity.aliases = node.more->aliases;
      entity.attributes = node.more->attributes;
    }
    fragment.entities.push_back(std::move(entity));
  }
  fragment.statements.reserve(part.placed.size());
  for (const auto& [said, span] : part.placed) {
    fragment.statements.push_back({local_[said.from], relations_.sorted(said.relation), local_[said.to], span,
                                   rules_.sorted(said.rule), said.confidence, attributes_of(said)});
  }
  return fragment;
}

// The same as it is kept.
std::string Load::written_fragment(const Part& part, const std::vector<NodeIndex>& named) {
  std::vector<bool> types(types_.size()), relations(relations_.size()), rules(rules_.size());
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (i + kNodesAhead < named.size()) nodes_.fetch_node(named[i + kNodesAhead], 0);
    types[nodes_[named[i]].type] = true;
  }
  for (const auto& [said, span] : part.placed) relations[said.relation] = rules[said.rule] = true;
  std::set<std::string> words;
  for (std::uint32_t i = 0; i < types.size(); ++i)
    if (types[i]) words.insert(types_[i]);
  for (std::uint32_t i = 0; i < relations.size(); ++i)
    if (relations[i]) words.insert(relations_.sorted(i));
  for (std::uint32_t i = 0; i < rules.size(); ++i)
    if (rules[i]) words.insert(rules_.sorted(i));
  const auto places = [&](std::uint32_t size, auto&& word) {
    std::vector<std::uint64_t> all;
    for (std::uint32_t i = 0; i < size; ++i)
      all.push_back(static_cast<std::uint64_t>(std::distance(words.begin(), words.lower_bound(word(i)))));
    return all;
  };
  const auto type = places(types_.size(), [&](std::uint32_t i) { return types_[i]; });
  const auto relation = places(relations_.size(), [&](std::uint32_t i) { return relations_.sorted(i); });
  const auto rule = places(rules_.size(), [&](std::uint32_t i) { return rules_.sorted(i); });

  codec::FragmentWriter out({words.begin(), words.end()});
  static const LoadNodes::More none;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (i + kNodesAhead < named.size()) nodes_.fetch_node(named[i + kNodesAhead], 1);
    const auto index = named[i];
    const auto& node = nodes_[index];
    const auto& more = node.more ? *node.more : none;
    local_[index] = static_cast<LocalId>(i);
    out.entity(nodes_.id(index), type[node.type], nodes_.name(index), more.aliases, more.attributes, 0, 0);
  }
  for (const auto& [said, span] : part.placed)
    out.statement({local_[said.from], local_[said.to], relation[said.relation], rule[said.rule], span,
                   said.confidence, said.weight == kPlainWeight ? std::nullopt : std::optional(said.weight),
                   attributes_.sorted(said.attributes)});
  return out.take();
}

}  // namespace stemma::graph
