// The reader process: what it may not do, and what its parent makes of one that breaks, hangs or lies.
#include <sys/stat.h>

#include <chrono>

#include "ingest/isolate/reader.hpp"
#include "ingest/isolate/wire.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr const char* kFile = "# Plan\n\nThe council should publish a plan.[^1]\n\n[^1]: Teles, Ports.\n";

// A reader process that is a shell script.
class Impostor {
 public:
  explicit Impostor(const std::string& script) {
    stemma::test::write_whole(path(), "#!/bin/sh\n" + script + "\n");
    ::chmod(path().c_str(), 0700);
  }
  std::string path() const { return folder_ / "stemma-read"; }

 private:
  stemma::test::TemporaryFolder folder_{"/tmp"};  // memory may be mounted without leave to execute
};

Result<Reading> read_with(const Impostor& impostor,
                          std::chrono::milliseconds time = std::chrono::seconds(5)) {
  ReaderOptions options;
  options.program = impostor.path();
  options.time = time;
  return Reader(options).read("a.md", kFile);
}

}  // namespace

TEST_CASE("The reader process can do nothing but read") {
  const Protection protection = reader_protection().value();
  CHECK_THAT(protection.layers, ContainsSubstring("limits"));
  INFO(protection.layers);
  if (protection.layers.find("seccomp") != std::string::npos) CHECK(protection.escapes.empty());
}

TEST_CASE("What comes out of the reader process is what is read in this one") {
  Reader reader;
  for (const char* name : {"a.txt", "a.md", "a.html", "b.md"}) {
    const Reading here = ingest::read(name, kFile).value(), there = reader.read(name, kFile).value();
    CHECK(here.text == there.text);
    CHECK(here.map == there.map);
    CHECK(here.blocks == there.blocks);
    CHECK(here.anchors == there.anchors);
    CHECK(here.links == there.links);
    CHECK(here.title == there.title);
    CHECK(here.format == there.format);
    CHECK(here.encoding == there.encoding);
  }
}

TEST_CASE("A reader goes on with the next file after one that is refused") {
  Reader reader;
  CHECK(reader.read("a.html", "<script>only</script>").error().code == ErrorCode::malformed);
  CHECK(reader.read("a.md", kFile).ok());
}

TEST_CASE("A reader process that hangs is ended") {
  const auto start = std::chrono::steady_clock::now();
  const Error error = read_with(Impostor("exec sleep 100"), std::chrono::milliseconds(300)).error();
  CHECK(error.code == ErrorCode::limit);
  CHECK_FALSE(error.hint.empty());
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
}

TEST_CASE("A reader process that breaks is one error, not ours") {
  CHECK(read_with(Impostor("kill -SEGV $$")).error().code == ErrorCode::malformed);
  CHECK_THAT(read_with(Impostor("kill -XCPU $$")).error().message, ContainsSubstring("processor time"));
  CHECK(read_with(Impostor("exit 1")).error().code == ErrorCode::malformed);
}

TEST_CASE("A reader process that answers nonsense is not believed") {
  // A length of 2^63, then a short message of nothing. Which of the two is said depends on how far the
  // process came before it was asked.
  for (const char* nonsense : {"printf '\\001\\000\\000\\000\\000\\000\\000\\200' >&0; sleep 2",
                               "printf '\\003\\000\\000\\000\\000\\000\\000\\000abc' >&0; sleep 2"}) {
    const ErrorCode code = read_with(Impostor(nonsense)).error().code;
    CHECK((code == ErrorCode::limit || code == ErrorCode::malformed));
  }
}

TEST_CASE("Without its reader process the program says where it has to lie") {
  ReaderOptions options;
  options.program = "/nowhere/stemma-read";
  CHECK_THAT(Reader(options).read("a.md", kFile).error().text(), ContainsSubstring("beside stemma"));
  CHECK(Reader(options).read("a.txt", "Plain text needs none.").ok());
}

TEST_CASE("An answer is read back as it was written") {
  const Reading reading = ingest::read("a.md", kFile).value();
  const Reading back = read_answer(write_answer(reading), std::string_view(kFile).size()).value();
  CHECK(write_answer(back) == write_answer(reading));
  const Error error{ErrorCode::limit, "too large", "split it"};
  CHECK(read_answer(write_answer(error), 0).error().text() == error.text());
}

TEST_CASE("An answer that was tampered with is refused, or keeps the promises") {
  std::mt19937 random = random_source();
  const std::string good = write_answer(ingest::read("a.md", kFile).value());
  const std::uint64_t size = std::string_view(kFile).size();
  int refused = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string bytes = good;
    for (std::size_t i = 0; i < 1 + random() % 3; ++i)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    if (random() % 4 == 0) bytes.resize(random() % bytes.size());
    const Result<Reading> answer = read_answer(bytes, size);
    if (answer)
      REQUIRE(ingest::broken_promise(*answer, size) == "");
    else
      ++refused;
  }
  CHECK(refused > 1000);
}

TEST_CASE("Spans outside the text, overlapping blocks and maps out of the file are caught") {
  const Reading good = ingest::read("a.md", kFile).value();
  const std::uint64_t size = std::string_view(kFile).size();
  REQUIRE(ingest::broken_promise(good, size) == "");
  const auto broken = [&](auto change) {
    Reading bad = good;
    change(bad);
    return !read_answer(write_answer(bad), size).ok();
  };
  CHECK(broken([](Reading& r) { r.blocks[0].span.end = 10000; }));
  CHECK(broken([](Reading& r) { std::swap(r.blocks[0], r.blocks[1]); }));
  CHECK(broken([](Reading& r) { r.anchors[0].span.end = 10000; }));
  CHECK(broken([](Reading& r) { r.map.pieces[0].source = 10000; }));
  CHECK(broken([](Reading& r) { r.map.pieces.pop_back(); }));
  CHECK(broken([](Reading& r) { r.text += '\xFF'; }));
  CHECK(broken([](Reading& r) { r.text[0] = '\0'; }));
  CHECK(broken([](Reading& r) { r.mapped = false; }));
  CHECK(broken([](Reading& r) { r.pages.push_back({"1", {5, 10000}}); }));
}
