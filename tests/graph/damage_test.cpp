// Hand-made damage, one kind for each invariant that verify() proves, written through the seam below the
// store.
#include <functional>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

const EdgeKey kEdge{"person-ann", "located_in", "place-port"};

// What a damage needs to know of the sound store.
struct Sound {
  std::shared_ptr<const View> view;
  NodeIndex ann = 0, port = 0;
  EdgeId edge = edge_id(kEdge);

  std::string value(Family family, const std::string& key) const { return view->get(family, key).value(); }
  EdgeRecord record() const { return codec::read_edge(value(Family::edges, keys::edge(edge))); }
  NodeRecord node() const { return codec::read_node(value(Family::nodes, keys::node(ann))); }
  Fragment fragment() const { return codec::read_fragment(value(Family::fragments, "document-one")); }
  DocumentRecord document() const { return codec::read_document(value(Family::documents, "document-one")); }
  Arcs arcs() const {
    Arcs all;
    codec::read_arcs(value(Family::adjacency, keys::first_chunk(Direction::out, ann)), all);
    return all;
  }
  std::string evidence_key() const { return keys::evidence(edge, "document-one", 0); }
};

using Damage = std::function<void(const Sound&, Batch&)>;

// The names of the invariants found violated after the damage.
std::string found_after(const Damage& damage) {
  Folder folder;
  {
    auto store = Store::create(folder.path()).value();
    put(store, Page("one", "Ann is in Port. Ann knows Bo.")
                   .entity("person", "Ann")
                   .entity("place", "Port")
                   .entity("person", "Bo")
                   .state("Ann", "located_in", "Port", 900)
                   .state("Ann", "knows", "Bo", 500))
        .value();
    put(store, Page("two", "Bo alone.").entity("person", "Bo")).value();
    REQUIRE(violations(store).empty());
  }
  {
    auto database = Database::open(database_folder(folder.path()), Database::Mode::read_write);
    Sound sound;
    sound.view = database->view();
    sound.ann = static_cast<NodeIndex>(codec::read_number(sound.value(Family::ids, "person-ann")));
    sound.port = static_cast<NodeIndex>(codec::read_number(sound.value(Family::ids, "place-port")));
    Batch batch;
    damage(sound, batch);
    sound.view = nullptr;
    database->commit(batch);
  }
  return violations(Store::open(folder.path()).value());
}

bool caught(const std::string& invariant, const Damage& damage) {
  const auto found = found_after(damage);
  INFO(found);
  const bool named = ("\n" + found).find("\n" + invariant + ": ") != std::string::npos;
  CHECK(named);
  return named;
}

void put_arcs(Batch& batch, const Sound& sound, const Arcs& arcs) {
  batch.put(Family::adjacency, keys::first_chunk(Direction::out, sound.ann), codec::write_arcs(arcs));
}

}  // namespace

TEST_CASE("verify names damage to documents") {
  CHECK(caught("document-key", [](const Sound& s, Batch& b) {
    auto record = s.document();
    record.document.id = "document-x";
    b.put(Family::documents, "document-one", codec::write_document(record));
  }));
  CHECK(caught("document-whole", [](const Sound&, Batch& b) { b.erase(Family::texts, "document-one"); }));
  CHECK(caught("document-whole", [](const Sound&, Batch& b) { b.erase(Family::fragments, "document-one"); }));
  CHECK(caught("document-whole",
               [](const Sound&, Batch& b) { b.put(Family::texts, "document-x", "left over"); }));
  CHECK(caught("document-hash", [](const Sound& s, Batch& b) {
    auto text = s.value(Family::texts, "document-one");
    text[0] = 'U';
    b.put(Family::texts, "document-one", text);
  }));
  CHECK(caught("document-counters", [](const Sound& s, Batch& b) {
    auto record = s.document();
    ++record.entities;
    b.put(Family::documents, "document-one", codec::write_document(record));
  }));
  CHECK(caught("origins-map", [](const Sound& s, Batch& b) {
    b.erase(Family::origins, keys::origin(s.document().document.origin, "document-one"));
  }));
  CHECK(caught("origins-map", [](const Sound&, Batch& b) {
    b.put(Family::origins, keys::origin("/else", "document-one"), codec::write_number(1));
  }));
}

TEST_CASE("verify names damage to fragments") {
  CHECK(caught("span-in-document", [](const Sound& s, Batch& b) {
    auto fragment = s.fragment();
    fragment.statements.back().evidence.end = 4000;
    b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
  }));
  CHECK(caught("mention-in-sentence", [](const Sound& s, Batch& b) {
    auto fragment = s.fragment();
    fragment.entities[0].mentions[0].sentence = {16, 20};
    b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
  }));
  CHECK(caught("fragment-form", [](const Sound& s, Batch& b) {
    auto fragment = s.fragment();
    std::swap(fragment.entities[0], fragment.entities[1]);
    b.put(Family::fragments, "document-one", codec::write_fragment(fragment));
  }));
}

TEST_CASE("verify names damage to nodes") {
  CHECK(caught("ids-map", [](const Sound&, Batch& b) { b.erase(Family::ids, "person-ann"); }));
  CHECK(caught("ids-map",
               [](const Sound& s, Batch& b) { b.put(Family::ids, "person-x", codec::write_number(s.ann)); }));
  CHECK(caught("ids-map", [](const Sound& s, Batch& b) {
    b.put(Family::ids, "person-ann", codec::write_number(s.port));
  }));
  CHECK(caught("node-degree", [](const Sound& s, Batch& b) {
    auto node = s.node();
    --node.out_degree;
    b.put(Family::nodes, keys::node(s.ann), codec::write_node(node));
  }));
  CHECK(caught("graph-is-rebuild", [](const Sound& s, Batch& b) {
    auto node = s.node();
    node.share.names["Anna"] = 1;
    b.put(Family::nodes, keys::node(s.ann), codec::write_node(node));
  }));
  CHECK(caught("key-form",
               [](const Sound& s, Batch& b) { b.put(Family::edges, "x", codec::write_edge(s.record())); }));
  CHECK(caught("record-readable",
               [](const Sound&, Batch& b) { b.put(Family::evidence, keys::evidence(1, "d", 0), "\x01"); }));
}

TEST_CASE("verify names damage to edges") {
  CHECK(caught("dangling-edge", [](const Sound& s, Batch& b) {
    auto record = s.record();
    record.to = 77;
    b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
  }));
  CHECK(caught("edge-id", [](const Sound& s, Batch& b) {
    auto record = s.record();
    std::swap(record.from, record.to);
    b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
  }));
  CHECK(caught("edge-counters", [](const Sound& s, Batch& b) {
    auto record = s.record();
    record.buckets[0].weight += 1;
    b.put(Family::edges, keys::edge(s.edge), codec::write_edge(record));
  }));
  CHECK(
      caught("edge-evidence", [](const Sound& s, Batch& b) { b.erase(Family::evidence, s.evidence_key()); }));
  CHECK(caught("graph-is-rebuild", [](const Sound& s, Batch& b) {
    b.put(Family::evidence, keys::evidence(s.edge, "document-two", 0),
          s.value(Family::evidence, s.evidence_key()));
  }));
  CHECK(caught("dangling-evidence", [](const Sound& s, Batch& b) {
    b.put(Family::evidence, keys::evidence(77, "document-one", 0),
          s.value(Family::evidence, s.evidence_key()));
  }));
}

TEST_CASE("verify names damage to lists of edges") {
  CHECK(caught("adjacency-symmetric", [](const Sound& s, Batch& b) {
    b.erase(Family::adjacency, keys::first_chunk(Direction::in, s.port));
  }));
  CHECK(caught("adjacency-symmetric", [](const Sound& s, Batch& b) {
    auto arcs = s.arcs();
    arcs[0].neighbour = arcs[1].neighbour;
    put_arcs(b, s, arcs);
  }));
  CHECK(caught("adjacency-order", [](const Sound& s, Batch& b) {
    auto arcs = s.arcs();
    std::swap(arcs[0], arcs[1]);
    put_arcs(b, s, arcs);
  }));
  CHECK(caught("adjacency-chunks", [](const Sound& s, Batch& b) {
    b.put(Family::adjacency, keys::chunk(Direction::out, s.ann, s.arcs().back()),
          codec::write_arcs(s.arcs()));
    b.erase(Family::adjacency, keys::first_chunk(Direction::out, s.ann));
  }));
  CHECK(caught("adjacency-chunks", [](const Sound& s, Batch& b) {
    b.put(Family::adjacency, keys::first_chunk(Direction::out, s.ann), codec::write_arcs({}));
  }));
  CHECK(caught("dangling-adjacency", [](const Sound& s, Batch& b) {
    b.put(Family::adjacency, keys::first_chunk(Direction::out, 77), codec::write_arcs(s.arcs()));
  }));
}

TEST_CASE("verify names damage to the totals") {
  CHECK(caught("store-counters", [](const Sound& s, Batch& b) {
    auto counters = codec::read_counters(s.value(Family::meta, std::string(keys::kCounters)));
    ++counters.relations["knows"];
    b.put(Family::meta, std::string(keys::kCounters), codec::write_counters(counters));
  }));
}

TEST_CASE("A change on top of damage is refused, not made worse") {
  Folder folder;
  const auto page = Page("one", "Ann is in Port.")
                        .entity("person", "Ann")
                        .entity("place", "Port")
                        .state("Ann", "located_in", "Port");
  { put(*std::make_unique<Store>(Store::create(folder.path()).value()), page).value(); }
  {
    auto database = Database::open(database_folder(folder.path()), Database::Mode::read_write);
    const auto key = keys::edge(edge_id(kEdge));
    auto record = codec::read_edge(database->view()->get(Family::edges, key).value());
    record.buckets[0].count += 1;
    std::swap(record.from, record.to);
    Batch batch;
    batch.put(Family::edges, key, codec::write_edge(record));
    database->commit(batch);
  }
  auto store = Store::open(folder.path(), Store::Mode::read_write).value();
  CHECK(store.remove("document-one").error().code == ErrorCode::corrupt);
  CHECK(store.snapshot().document("document-one"));
}
