#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "graph/format.hpp"
#include "graph/repair.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;
namespace fs = std::filesystem;

namespace {

Page harbour() {
  return Page("harbour", "Ann Lee leads the Port Office. The Port Office is in Tallinn. Ann Lee wrote Tides.")
      .entity("person", "Ann Lee", {"A. Lee"})
      .entity("organization", "Port Office", {}, {{"kind", {"authority"}}})
      .entity("place", "Tallinn")
      .entity("work", "Tides")
      .state("Ann Lee", "affiliated_with", "Port Office", 800)
      .state("Port Office", "located_in", "Tallinn", 950)
      .state("Tides", "authored_by", "Ann Lee", 700);
}

Page letter() {
  return Page("letter", "Dear Ann Lee. Ann Lee of the Port Office knows \xC3\x96land.")
      .entity("person", "Ann Lee")
      .entity("organization", "Port Office")
      .entity("place", "\xC3\x96land")
      .state("Ann Lee", "affiliated_with", "Port Office", 600);
}

std::string edge_between(const Snapshot& snapshot, const std::string& from, const std::string& relation,
                         const std::string& to) {
  NeighborhoodQuery query;
  query.node = from;
  for (const auto& edge : snapshot.neighborhood(query).value().edges)
    if (edge.from == from && edge.relation == relation && edge.to == to) return edge.id;
  return "";
}

}  // namespace

TEST_CASE("A document comes back as it was put") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, harbour()).value();
  const auto snapshot = store.snapshot();
  CHECK(snapshot.stored_document("document-harbour").value() == harbour().document());
  CHECK(snapshot.fragment("document-harbour").value() == harbour().fragment());
  CHECK(snapshot.text("document-harbour").value() == harbour().document().text);
  CHECK(snapshot.document_from("/papers/harbour.txt").value() == "document-harbour");
  CHECK_FALSE(snapshot.document_from("/papers/other.txt").value());
  CHECK(snapshot.document("document-harbour").value().entities == 4);
  CHECK(snapshot.node("document-harbour").value().name == "Title of harbour");
  CHECK(snapshot.node("person-ann-lee").value().aliases == std::vector<std::string>{"A. Lee"});
  CHECK(snapshot.node("organization-port-office").value().attributes.at("kind").front() == "authority");
}

TEST_CASE("What several documents say of an edge is summed up") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, harbour()).value();
  put(store, letter()).value();
  const auto snapshot = store.snapshot();
  const auto id = edge_between(snapshot, "person-ann-lee", "affiliated_with", "organization-port-office");
  REQUIRE(id.size() == 16);
  const auto edge = snapshot.edge(id).value();
  CHECK(edge.weight == 2);
  CHECK(edge.confidence == Approx(0.8));
  CHECK(edge.evidence == 2);
  const auto evidence = snapshot.evidence(id).value();
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].document == "document-harbour");
  CHECK(evidence[0].text == "Ann Lee leads the Port Office.");
  CHECK(evidence[1].text == "Ann Lee of the Port Office knows \xC3\x96land.");
  CHECK(evidence[1].start == 14);
  CHECK(evidence[1].end == 53);
  REQUIRE(evidence[1].marks.size() == 2);
  CHECK(evidence[1].marks[1].start == 15);
  CHECK(evidence[1].marks[1].end == 26);
}

TEST_CASE("What a document alone said goes with it") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, letter()).value();
  const auto before = dump(store);
  put(store, harbour()).value();
  CHECK(dump(store) != before);
  store.remove("document-harbour").value();
  CHECK(dump(store) == before);
  CHECK(store.snapshot().node("place-tallinn").error().code == ErrorCode::not_found);
  store.remove("document-letter").value();
  CHECK(dump(store).empty());
  CHECK(store.snapshot().statistics().value().nodes == 0);
  CHECK(store.remove("document-letter").error().code == ErrorCode::not_found);
  CHECK(violations(store).empty());
}

TEST_CASE("A snapshot keeps its state while the store goes on and after it is gone") {
  Folder folder;
  auto snapshot = [&] {
    auto store = Store::create(folder.path()).value();
    put(store, harbour()).value();
    auto taken = store.snapshot();
    store.remove("document-harbour").value();
    CHECK_FALSE(store.snapshot().node("place-tallinn"));
    return taken;
  }();
  CHECK(snapshot.node("place-tallinn").value().name == "Tallinn");
  CHECK(snapshot.text("document-harbour").value() == harbour().document().text);
}

TEST_CASE("Putting the same document again changes nothing") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, harbour()).value();
  const auto print = Store::fingerprint(folder.path());
  put(store, harbour()).value();
  CHECK(store.snapshot().statistics().value().generation == 1);
  CHECK(Store::fingerprint(folder.path()) == print);
  put(store, letter()).value();
  CHECK(Store::fingerprint(folder.path()) != print);
}

TEST_CASE("A store opens again with what was put") {
  Folder folder;
  std::string before;
  {
    auto store = Store::create(folder.path()).value();
    put(store, harbour()).value();
    before = dump(store);
  }
  for (const auto mode : {Store::Mode::read_only, Store::Mode::read_write}) {
    const auto store = Store::open(folder.path(), mode).value();
    CHECK(dump(store) == before);
    CHECK(violations(store).empty());
  }
}

TEST_CASE("What is to be on disk later is there at once for readers, and when the store is opened again") {
  Folder folder;
  {
    auto store = Store::create(folder.path()).value();
    for (const Page& page : {harbour(), letter()})
      store.put(page.document(), page.fragment(), Store::OnDisk::later).value();
    CHECK(Store::open(folder.path()).value().snapshot().statistics().value().documents == 2);
    store.sync().value();
    store.sync().value();  // with nothing to do
  }
  const auto store = Store::open(folder.path()).value();
  CHECK(store.snapshot().statistics().value().documents == 2);
  CHECK(verify(store.snapshot()).value().empty());
}

TEST_CASE("Opening never makes a store") {
  Folder folder;
  CHECK(Store::open(folder.path()).error().code == ErrorCode::not_found);
  CHECK(Store::open(folder.path(), Store::Mode::read_write).error().code == ErrorCode::not_found);
  CHECK_FALSE(fs::exists(folder.path()));
}

TEST_CASE("A store with lost files is refused and left as it is") {
  Folder folder;
  { put(*std::make_unique<Store>(Store::create(folder.path()).value()), harbour()).value(); }
  fs::remove(folder.path("store/db/CURRENT"));
  for (const auto mode : {Store::Mode::read_only, Store::Mode::read_write})
    for (int twice = 0; twice < 2; ++twice)
      CHECK(Store::open(folder.path(), mode).error().code == ErrorCode::corrupt);
  CHECK(Store::open_or_create(folder.path()).error().code == ErrorCode::corrupt);
  CHECK_FALSE(fs::exists(folder.path("store/db/CURRENT")));
}

TEST_CASE("A database that is put back to an earlier state is refused, and a repair keeps what is there") {
  Folder folder;
  const auto database = folder.path("store/db"), earlier = folder.path("earlier");
  {
    auto store = Store::create(folder.path("store")).value();
    put(store, harbour()).value();
  }
  fs::copy(database, earlier, fs::copy_options::recursive);
  {
    auto store = Store::open(folder.path("store"), Store::Mode::read_write).value();
    put(store, letter()).value();
  }
  fs::remove_all(database);
  fs::copy(earlier, database, fs::copy_options::recursive);
  for (const auto mode : {Store::Mode::read_only, Store::Mode::read_write}) {
    const auto opened = Store::open(folder.path("store"), mode);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::corrupt);
    CHECK(opened.error().message.find("of an earlier state") != std::string::npos);
  }
  repair(folder.path("store")).value();
  const auto store = Store::open(folder.path("store")).value();
  CHECK(store.snapshot().statistics().value().documents == 1);
  CHECK(verify(store.snapshot()).value().empty());
}

TEST_CASE("A store is not made over other files or another store") {
  Folder folder;
  fs::create_directories(folder.path());
  std::ofstream(folder.path("store/notes.txt")) << "mine";
  CHECK(Store::create(folder.path()).error().code == ErrorCode::exists);
  CHECK(Store::open_or_create(folder.path()).error().code == ErrorCode::exists);
  fs::remove(folder.path("store/notes.txt"));
  { Store::create(folder.path()).value(); }
  CHECK(Store::create(folder.path()).error().code == ErrorCode::exists);
}

TEST_CASE("A create() that was interrupted can be done again") {
  Folder folder;
  { Store::create(folder.path()).value(); }
  std::ofstream(folder.path("store/STEMMA")) << "Stemma store\nformat 1\nuuid 0000\n";
  CHECK(Store::open(folder.path()).error().code == ErrorCode::not_found);
  auto store = Store::open_or_create(folder.path()).value();
  put(store, harbour()).value();
  CHECK(violations(store).empty());
}

TEST_CASE("A newer format is refused with both versions") {
  Folder folder;
  { Store::create(folder.path()).value(); }
  std::ofstream(folder.path("store/STEMMA")) << "Stemma store\nformat 7\nuuid 0000\ncomplete\n";
  const auto error = Store::open(folder.path()).error();
  CHECK(error.code == ErrorCode::unsupported);
  CHECK(error.message.find("format 7") != std::string::npos);
  CHECK(error.message.find("up to " + std::to_string(kFormatVersion)) != std::string::npos);
}

TEST_CASE("A damaged or foreign marker is refused") {
  Folder folder;
  { Store::create(folder.path()).value(); }
  std::ofstream(folder.path("store/STEMMA")) << "Stemma store\nformat 1\nuuid 0000\ncomplete\n";
  CHECK(Store::open(folder.path()).error().code == ErrorCode::corrupt);
  std::ofstream(folder.path("store/STEMMA")) << "garbage";
  CHECK(Store::open(folder.path()).error().code == ErrorCode::corrupt);
}

TEST_CASE("There is one writer, and the message names its process") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, harbour()).value();
  CHECK(Store::open(folder.path(), Store::Mode::read_write).error().code == ErrorCode::busy);
#ifndef __SANITIZE_THREAD__  // whose runtime knows no threads that start after a fork
  const auto pid = ::getpid();
  const auto child = ::fork();
  if (child == 0) {
    const auto second = Store::open(folder.path(), Store::Mode::read_write);
    const bool told = !second && second.error().code == ErrorCode::busy &&
                      second.error().message.find("process " + std::to_string(pid)) != std::string::npos;
    const bool reads = Store::open(folder.path()).value().snapshot().node("place-tallinn").ok();
    ::_exit(told && reads ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
#endif
  auto reader = Store::open(folder.path()).value();
  CHECK(put(reader, letter()).error().code == ErrorCode::invalid_argument);
}

TEST_CASE("A reader sees the state of its opening") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, harbour()).value();
  const auto reader = Store::open(folder.path()).value();
  put(store, letter()).value();
  CHECK_FALSE(reader.snapshot().document("document-letter"));
  CHECK(Store::open(folder.path()).value().snapshot().document("document-letter"));
}

TEST_CASE("A document that cannot be right is refused with the reason") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  const auto refusal = [&](auto&& spoil) {
    auto page = harbour();
    auto document = page.document();
    auto fragment = page.fragment();
    spoil(document, fragment);
    const auto result = store.put(document, fragment);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::invalid_argument);
    return result.error().message;
  };
  using D = Document;
  using F = Fragment;
  CHECK(refusal([](D& d, F&) { d.id = "Upper"; }).find("[a-z0-9-]") != std::string::npos);
  CHECK(refusal([](D& d, F&) { d.text = "short"; }).find("outside the text") != std::string::npos);
  CHECK(refusal([](D& d, F&) { d.text += "\xFF"; }).find("UTF-8") != std::string::npos);
  CHECK(refusal([](D&, F& f) { std::swap(f.entities[0], f.entities[1]); }).find("sorted") !=
        std::string::npos);
  CHECK(refusal([](D&, F& f) { f.statements.push_back(f.statements[0]); }).find("sorted") !=
        std::string::npos);
  CHECK(refusal([](D&, F& f) { f.statements[0].to = 99; }).find("not there") != std::string::npos);
  CHECK(refusal([](D&, F& f) {
          f.entities[0].mentions[0].sentence.end -= 28;
        }).find("outside its sentence") != std::string::npos);
  CHECK(store.snapshot().statistics().value().generation == 0);
}

TEST_CASE("An edge without weight and confidence goes from both of its ends") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann and Bo. Ann.")
                 .entity("person", "Ann")
                 .entity("person", "Bo")
                 .state("Ann", "supports", "Bo", 0, {{"weight", {"0"}}}))
      .value();
  put(store, Page("one", "Ann and Bo. Ann.").entity("person", "Ann").entity("person", "Bo")).value();
  CHECK(violations(store) == "");
}
