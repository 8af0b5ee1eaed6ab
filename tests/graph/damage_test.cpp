// Damage below the store, written through the seam to the database; tests/reliability/teeth_test.cpp has one
// for each invariant.
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

TEST_CASE("A change on top of damage is refused, not made worse") {
  Folder folder;
  const auto page = Page("one", "Ann is in Port.")
                        .entity("person", "Ann")
                        .entity("place", "Port")
                        .state("Ann", "located_in", "Port");
  { put(*std::make_unique<Store>(Store::create(folder.path()).value()), page).value(); }
  {
    auto database = Database::open(database_folder(folder.path()), Database::Mode::read_write);
    const auto key = keys::edge(edge_id({"person-ann", "located_in", "place-port"}));
    auto record = codec::read_edge(database->view()->get(Family::edges, key).value());
    std::swap(record.from, record.to);
    Batch batch;
    batch.put(Family::edges, key, codec::write_edge(record));
    database->commit(batch);
  }
  auto store = Store::open(folder.path(), Store::Mode::read_write).value();
  CHECK(store.remove("document-one").error().code == ErrorCode::corrupt);
  CHECK(store.snapshot().document("document-one"));
}
