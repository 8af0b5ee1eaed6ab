// Damage made by hand, at least one for each invariant that docs/storage-format.md names: verify has to call
// each by its name, and repair has to make the store sound again.
#include <functional>
#include <set>
#include <sstream>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/repair.hpp"
#include "graph/rocksdb.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;

namespace {

const EdgeKey kEdge{"person-ann", "located_in", "place-port"};   // of one piece of evidence
const EdgeKey kNamed{"document-one", "mentions", "person-ann"};  // of two

// What a damage needs to know of the sound store.
struct Sound {
  std::shared_ptr<const View> view;
  NodeIndex ann = 0, port = 0;
  EdgeId edge = edge_id(kEdge), named = edge_id(kNamed);

  std::string value(Family family, const std::string& key) const { return view->get(family, key).value(); }
  EdgeRecord record(EdgeId id) const { return codec::read_edge(value(Family::edges, keys::edge(id))); }
  EdgeRecord record() const { return record(edge); }
  NodeRecord node() const { return codec::read_node(value(Family::nodes, keys::node(ann))); }
  Fragment fragment() const { return codec::read_fragment(value(Family::fragments, "document-one")); }
  DocumentRecord document() const { return codec::read_document(value(Family::documents, "document-one")); }
  Arcs arcs() const {
    Arcs all;
    codec::read_arcs(value(Family::adjacency, keys::first_chunk(Direction::out, ann)), all);
    const auto relations = codec::read_strings(value(Family::meta, std::string(keys::kRelations)));
    for (auto& arc : all)
      arc.edge = edge_id("person-ann", relations[arc.relation],
                         codec::read_node(value(Family::nodes, keys::node(arc.neighbour))).id);
    return all;
  }
  std::string evidence_key() const { return keys::evidence(named, "document-one", 0); }
  std::string evidence() const { return value(Family::evidence, evidence_key()); }
};

void put_arcs(Batch& batch, const Sound& sound, const Arcs& arcs) {
  batch.put(Family::adjacency, keys::first_chunk(Direction::out, sound.ann), codec::write_arcs(arcs));
}

struct Damage {
  const char* invariant;
  std::function<void(const Sound&, Batch&)> how;
};

const std::vector<Damage>& damages() {
  static const std::vector<Damage> all = {
      {"document-key",
       [](const Sound& s, Batch& b) {
         auto record = s.document();
         record.document.id = "document-x";
         b.put(Family::documents, "document-one", codec::write_document(record));
       }},
      {"document-whole", [](const Sound&, Batch& b) { b.erase(Family::texts, "document-one"); }},
      {"document-whole", [](const Sound&, Batch& b) { b.erase(Family::fragments, "document-one"); }},
      {"document-whole", [](const Sound&, Batch& b) { b.put(Family::texts, "document-x", "left over"); }},
      {"document-hash",
       [](const Sound& s, Batch& b) {
         auto text = s.value(Family::texts, "document-one");
         text[0] = 'U';
         b.put(Family::texts, "document-one", text);
       }},
      {"document-counters",
       [](const Sound& s, Batch& b) {
         auto record = s.document();
         ++record.entities;
         b.put(Family::documents, "document-one", codec::write_document(record));
       }},
      {"origins-map",
       [](const Sound& s, Batch& b) {
         b.erase(Family::origins, keys::origin(s.document().document.origin, "document-one"));
       }},
      {"origins-map",
       [](const Sound&, Batch& b) {
         b.put(Family::origins, keys::origin("/else", "document-one"), codec::write_number(1));
       }},
      {"span-in-document",
       [](const Sound& s, Batch& b) {
         auto fragment = s.fragment();
         fragment.statements.back().evidence.end = 4000;
         b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
       }},
      {"mention-in-sentence",
       [](const Sound& s, Batch& b) {
         auto fragment = s.fragment();
         fragment.entities[0].mentions[0].sentence = {16, 20};
         b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
       }},
      {"fragment-form",
       [](const Sound& s, Batch& b) {
         auto fragment = s.fragment();
         std::swap(fragment.entities[0], fragment.entities[1]);
         b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
       }},
      {"ids-map", [](const Sound&, Batch& b) { b.erase(Family::ids, "person-ann"); }},
      {"ids-map",
       [](const Sound& s, Batch& b) { b.put(Family::ids, "person-x", codec::write_number(s.ann)); }},
      {"ids-map",
       [](const Sound& s, Batch& b) { b.put(Family::ids, "person-ann", codec::write_number(s.port)); }},
      {"node-degree",
       [](const Sound& s, Batch& b) {
         auto node = s.node();
         --node.out_degree;
         b.put(Family::nodes, keys::node(s.ann), codec::write_node(node));
       }},
      {"graph-is-rebuild",
       [](const Sound& s, Batch& b) {
         auto node = s.node();
         node.share.names["Anna"] = 1;
         b.put(Family::nodes, keys::node(s.ann), codec::write_node(node));
       }},
      {"key-form",
       [](const Sound& s, Batch& b) { b.put(Family::edges, "x", codec::write_edge(s.record())); }},
      {"record-readable",
       [](const Sound&, Batch& b) { b.put(Family::evidence, keys::evidence(1, "d", 0), "\x01"); }},
      {"dangling-edge",
       [](const Sound& s, Batch& b) {
         auto record = s.record();
         record.to = 77;
         b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
       }},
      {"edge-id",
       [](const Sound& s, Batch& b) {
         auto record = s.record();
         std::swap(record.from, record.to);
         b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
       }},
      {"edge-counters",
       [](const Sound& s, Batch& b) {
         auto record = s.record(s.named);
         record.buckets[0].weight += 1;
         b.put(Family::edges, keys::edge(s.named), codec::write_edge(record));
       }},
      {"edge-counters",
       [](const Sound& s, Batch& b) {  // the one piece, and once more
         b.put(Family::evidence, keys::evidence(s.edge, "document-one", 0),
               codec::write_evidence(*s.record().only));
       }},
      {"edge-evidence",
       [](const Sound& s, Batch& b) {
         for (std::uint32_t i = 0; i < 2; ++i)
           b.erase(Family::evidence, keys::evidence(s.named, "document-one", i));
       }},
      {"graph-is-rebuild",
       [](const Sound& s, Batch& b) {
         b.put(Family::evidence, keys::evidence(s.named, "document-two", 0), s.evidence());
       }},
      {"graph-is-rebuild",
       [](const Sound& s, Batch& b) {
         auto record = s.record();
         record.only->span.end -= 1;
         b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
       }},
      {"dangling-evidence",
       [](const Sound& s, Batch& b) {
         b.put(Family::evidence, keys::evidence(77, "document-one", 0), s.evidence());
       }},
      {"adjacency-symmetric",
       [](const Sound& s, Batch& b) {
         b.erase(Family::adjacency, keys::first_chunk(Direction::in, s.port));
       }},
      {"adjacency-symmetric",
       [](const Sound& s, Batch& b) {
         auto arcs = s.arcs();
         arcs[0].neighbour = arcs[1].neighbour;
         put_arcs(b, s, arcs);
       }},
      {"adjacency-order",
       [](const Sound& s, Batch& b) {
         auto arcs = s.arcs();
         std::swap(arcs[0], arcs[1]);
         put_arcs(b, s, arcs);
       }},
      {"adjacency-chunks",
       [](const Sound& s, Batch& b) {
         b.put(Family::adjacency, keys::chunk(Direction::out, s.ann, s.arcs().back()),
               codec::write_arcs(s.arcs()));
         b.erase(Family::adjacency, keys::first_chunk(Direction::out, s.ann));
       }},
      {"adjacency-chunks",
       [](const Sound& s, Batch& b) {
         b.put(Family::adjacency, keys::first_chunk(Direction::out, s.ann), codec::write_arcs({}));
       }},
      {"dangling-adjacency",
       [](const Sound& s, Batch& b) {
         b.put(Family::adjacency, keys::first_chunk(Direction::out, 77), codec::write_arcs(s.arcs()));
       }},
      {"store-counters",
       [](const Sound& s, Batch& b) {
         auto counters = codec::read_counters(s.value(Family::meta, std::string(keys::kCounters)));
         ++counters.relations["knows"];
         b.put(Family::meta, std::string(keys::kCounters), codec::write_counters(counters));
       }},
      {"image-is-rebuild",
       [](const Sound& s, Batch& b) {
         const std::string first_ranks("\2\0\0\0\1", 5);
         auto ranks = s.value(Family::image, first_ranks);
         ranks[0] = static_cast<char>(ranks[0] ^ 1);
         b.put(Family::image, first_ranks, ranks);
       }},
      {"words-of-text",
       [](const Sound&, Batch& b) { b.erase(Family::words, keys::posting("ann", "document-one")); }},
      {"words-of-text",
       [](const Sound&, Batch& b) {
         b.put(Family::words, keys::posting("ann", "document-one"), codec::write_positions(Positions{0}));
       }},
      {"words-of-text",
       [](const Sound&, Batch& b) {
         b.put(Family::words, keys::posting("bo", "document-two"), codec::write_positions(Positions{1}));
       }},
      {"words-of-text",
       [](const Sound&, Batch& b) {
         b.put(Family::words, keys::posting("zoe", "document-two"), codec::write_positions(Positions{0}));
       }},
      {"words-of-text",
       [](const Sound&, Batch& b) {
         b.put(Family::words, keys::text_length("document-one"), codec::write_number(8));
       }},
      {"dangling-posting",
       [](const Sound&, Batch& b) {
         b.put(Family::words, keys::posting("ann", "document-x"), codec::write_positions(Positions{0}));
       }},
      {"text-totals",
       [](const Sound&, Batch& b) {
         b.put(Family::meta, std::string(keys::kText), codec::write_text_totals({1, 8}));
       }},
      {"text-totals", [](const Sound&, Batch& b) { b.erase(Family::meta, std::string(keys::kText)); }},
  };
  return all;
}

void make_sound(const std::string& folder) {
  auto store = Store::create(folder).value();
  put(store, Page("one", "Ann is in Port. Ann knows Bo.")
                 .entity("person", "Ann")
                 .entity("place", "Port")
                 .entity("person", "Bo")
                 .state("Ann", "located_in", "Port", 900)
                 .state("Ann", "knows", "Bo", 500))
      .value();
  put(store, Page("two", "Bo alone.").entity("person", "Bo")).value();
  store.keep_image(0).value();
}

void damage(const std::string& folder, const Damage& damage) {
  const auto database = Database::open(database_folder(folder), Database::Mode::read_write);
  Sound sound;
  sound.view = database->view();
  sound.ann = static_cast<NodeIndex>(codec::read_number(sound.value(Family::ids, "person-ann")));
  sound.port = static_cast<NodeIndex>(codec::read_number(sound.value(Family::ids, "place-port")));
  Batch batch;
  damage.how(sound, batch);
  database->commit(batch);
}

// The names in the table of docs/storage-format.md, section Invariants.
std::set<std::string> documented() {
  std::istringstream lines(read_file(std::string(STEMMA_SOURCE_DIR) + "/docs/storage-format.md"));
  std::set<std::string> names;
  bool there = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("## ")) there = line == "## Invariants";
    if (there && line.starts_with("| `")) names.insert(line.substr(3, line.find('`', 3) - 3));
  }
  return names;
}

}  // namespace

void teeth(const Plan&, Report& report) {
  auto without = documented();
  report.say("invariants", without.size());
  std::uint64_t caught = 0, repaired = 0;
  for (const auto& one : damages()) {
    const Folder folder;
    make_sound(folder.path());
    damage(folder.path(), one);
    without.erase(one.invariant);
    bool named = false;
    for (const auto& violation : verify(Store::open(folder.path()).value().snapshot()).value())
      named = named || violation.invariant == one.invariant;
    if (named)
      ++caught;
    else
      report.tell(std::string(one.invariant) + " was not named");
    const auto mended = repair(folder.path());
    if (mended && violations(Store::open(folder.path()).value()).empty())
      ++repaired;
    else
      report.tell(std::string(one.invariant) + " was not repaired");
  }
  for (const auto& name : without) report.tell("no damage for " + name);
  report.say("seeded", damages().size());
  report.say("caught", caught);
  report.say("repaired", repaired);
  report.must("all are caught and repaired", caught == damages().size() && repaired == caught);
  report.must("each invariant has its damage", without.empty());
}

}  // namespace stemma::reliability
