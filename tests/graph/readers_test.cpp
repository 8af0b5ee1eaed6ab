// Readers beside a writer: what they opened is one state, whole, and stays.
#include <atomic>
#include <chrono>
#include <thread>

#include "graph/time_limit.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

// Opens the store, adds a page, and closes it again: everything in the log goes into files, old files go
// away.
void add(const std::string& folder, int number) {
  const std::string name = "Ann Lee" + std::string(static_cast<std::size_t>(number % 20), 'e');
  auto store = Store::open(folder, Store::Mode::read_write).value();
  REQUIRE(put(store, Page("page-" + std::to_string(number), name + " leads the Port Office.")
                         .entity("person", name)
                         .entity("organization", "Port Office")
                         .state(name, "affiliated_with", "Port Office")));
}

}  // namespace

TEST_CASE("Who opens a store while another writes and closes it sees one state, whole") {
  Folder folder;
  static_cast<void>(Store::create(folder.path()).value());
  std::atomic<bool> done{false};
  std::atomic<int> opened{0};
  // The pauses grow until a reader has found one long enough, however slow the machine is.
  std::jthread writer([&] {
    for (int i = 0; i < 15 || (opened == 0 && i < 100); ++i) {
      add(folder.path(), i);
      std::this_thread::sleep_for(std::chrono::milliseconds(20 + 2 * i));
    }
    done = true;
  });
  std::uint64_t last = 0;
  while (!done) {
    const auto store = Store::open(folder.path());
    if (!store) {
      CHECK(store.error().code == ErrorCode::busy);
      continue;
    }
    ++opened;
    for (const Violation& violation : verify(store->snapshot()).value()) FAIL_CHECK(violation.what);
    const std::uint64_t generation = store->snapshot().statistics()->generation;
    CHECK(generation >= last);
    last = generation;
  }
  writer.join();
  CHECK(opened > 0);
}

TEST_CASE("A question that takes too long is ended, and the next one is not") {
  Folder folder;
  static_cast<void>(Store::create(folder.path()).value());
  for (int i = 0; i < 2; ++i) add(folder.path(), i);
  const auto store = Store::open(folder.path()).value();
  {
    const TimeLimit none(std::chrono::milliseconds(0));
    CHECK(store.snapshot().documents().error().code == ErrorCode::limit);
  }
  CHECK(store.snapshot().documents()->size() == 2);
}

TEST_CASE("What a reader has opened stays readable when the writer has taken the files away") {
  Folder folder;
  static_cast<void>(Store::create(folder.path()).value());
  for (int i = 0; i < 3; ++i) add(folder.path(), i);
  const auto reader = Store::open(folder.path()).value();
  for (int i = 3; i < 12; ++i) add(folder.path(), i);
  CHECK(verify(reader.snapshot())->empty());
  CHECK(reader.snapshot().documents()->size() == 3);
  CHECK(Store::open(folder.path())->snapshot().documents()->size() == 12);
}
