#include "graph/codec.hpp"

#include <functional>
#include <random>

#include "graph/codec_bytes.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "schema/result.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

Fragment fragment() {
  return Page("one", "Ann met Bo. Bo left Ann.")
      .entity("person", "Ann", {"A."}, {{"kind", {"b", "a"}}})
      .entity("person", "Bo")
      .state("Ann", "supports", "Bo", 300, {{"modality", {"may"}}})
      .state("", "cites", "Bo")
      .fragment();
}

DocumentRecord document() {
  DocumentRecord record;
  record.document = Page("one", "").document();
  record.document.attributes = {{"date", {"2001", "1999"}}};
  record.document.map.pieces = {{0, 3, 10, 10}, {12, 20, 5, 9}};
  record.characters = 5;
  record.text_hash = 0xFEDCBA9876543210;
  return record;
}

Arcs arcs(std::size_t size) {
  Arcs all;
  for (std::size_t i = 0; i < size; ++i)
    all.push_back({static_cast<NodeIndex>(i * 7), static_cast<RelationIndex>(i % 3),
                   static_cast<Confidence>(1000 - i / 2), static_cast<std::uint32_t>(4000 - i / 3 * 7), 0});
  return all;
}

EdgeRecord edge_of_one() {
  const Evidence evidence{"document-d", {300, 909}, "r", 700, 1500, {{"k", {"v"}}}, {{304, 305}, {307, 318}}};
  return {1, 2, 3, {{700, 1, 1500}}, evidence};
}

// Every value kind, with a reader that has to survive damage.
struct Kind {
  std::string bytes;
  std::function<void(std::string_view)> read;
};
std::vector<Kind> kinds() {
  NodeRecord node{"person-ann",
                  {2, {{"person", 2}}, {{"Ann", 1}, {"Anna", 1}}, {{"A.", 1}}, {{"kind", {{"x", 2}}}}},
                  3,
                  4};
  return {{codec::write_fragment(fragment()), [](auto b) { (void)codec::read_fragment(b); }},
          {codec::write_document(document()), [](auto b) { (void)codec::read_document(b); }},
          {codec::write_node(node), [](auto b) { (void)codec::read_node(b); }},
          {codec::write_edge({1, 2, 3, {{500, 2, 2000}, {900, 1, 1000}}, {}}),
           [](auto b) { (void)codec::read_edge(b); }},
          {codec::write_edge(edge_of_one()), [](auto b) { (void)codec::read_edge(b); }},
          {codec::write_evidence({"d", {3, 9}, "r", 700, 1000, {{"k", {"v"}}}, {{4, 5}, {7, 8}}}),
           [](auto b) { (void)codec::read_evidence(b); }},
          {codec::write_counters({1, 2, 3, 4, {{"person", 2}}, {{"cites", 3}}}),
           [](auto b) { (void)codec::read_counters(b); }},
          {codec::write_strings({"cites", "supports"}), [](auto b) { (void)codec::read_strings(b); }},
          {codec::write_arcs(arcs(20)), [](auto b) {
             Arcs all;
             codec::read_arcs(b, all);
           }}};
}

}  // namespace

TEST_CASE("Values are read as they were written") {
  CHECK(codec::read_fragment(codec::write_fragment(fragment())) == fragment());
  CHECK(codec::read_document(codec::write_document(document())) == document());
  auto paged = document();
  paged.document.pages = {{"xii", 0}, {"1", 7}, {"2", 9}};
  CHECK(codec::read_document(codec::write_document(paged)) == paged);
  CHECK(codec::read_edge(codec::write_edge(edge_of_one())) == edge_of_one());
  for (const std::uint64_t n : {0ull, 127ull, 128ull, 0xFFFFFFFFFFFFFFFFull})
    CHECK(codec::read_number(codec::write_number(n)) == n);
  for (const std::size_t size : {0u, 1u, 256u}) {
    Arcs back;
    codec::read_arcs(codec::write_arcs(arcs(size)), back);
    CHECK(back == arcs(size));
    Arcs both = back;
    codec::read_arcs(codec::write_arcs(arcs(size)), both);  // appends
    CHECK(both.size() == 2 * size);
  }
}

TEST_CASE("Numbers of any length are read at any distance from the end") {
  for (int bits = 0; bits <= 64; ++bits)
    for (int behind = 0; behind <= 4; ++behind) {
      const auto number = bits == 0 ? 0 : ~std::uint64_t{0} >> (64 - bits);
      codec::Writer out;
      out.number(number);
      for (int i = 0; i < behind; ++i) out.number(static_cast<std::uint64_t>(i));
      const auto bytes = out.take();
      codec::Reader in(bytes);
      CHECK(in.number() == number);
      for (int i = 0; i < behind; ++i) CHECK(in.number() == static_cast<std::uint64_t>(i));
      CHECK(in.at_end());
      codec::Reader cut(std::string_view(bytes).substr(0, bytes.size() - behind - 1));
      CHECK_THROWS_AS(cut.number(), Failure);
    }
}

TEST_CASE("Weights of statements are kept as they are written, however that is") {
  Fragment weighted;
  weighted.entities = fragment().entities;
  for (const char* weight : {"0", "1", "007", "123456789012345", "1e3", ""})
    weighted.statements.push_back(
        {0, "supports", 1, {3, 9}, "r", 500, {{"weight", {weight}}, {"zone", {"a"}}}});
  weighted.statements.push_back({kDocument, "cites", 0, {0, 0}, "", 0, {{"weight", {"1", "2"}}}});
  CHECK(codec::read_fragment(codec::write_fragment(weighted)) == weighted);
}

TEST_CASE("Fragments of the earlier formats are read, with one statement behind the other") {
  const std::string bytes =
      std::string("\1\2\6person\1r", 11) +                               // words
      std::string("\1\12person-ann\0\3Ann\0\0\5\1\4\3\2\1\1\144", 27) +  // an entity, named at 4
      std::string("\1\0\1\1\2\11\1\12\0", 9);  // the document, relation "r", Ann, 2 to 11, rule "r", 10
  const Fragment read = codec::read_fragment(bytes);
  REQUIRE(read.entities.size() == 1);
  CHECK(read.entities[0] == Entity{"person-ann", "person", "Ann", {}, {}, 5, {{{4, 7}, {2, 8}, "r", 100}}});
  REQUIRE(read.statements.size() == 1);
  CHECK(read.statements[0] == Statement{kDocument, "r", 0, {2, 11}, "r", 10, {}});
}

TEST_CASE("Chunks of arcs of the first format are read, with their edge ids") {
  std::string chunk(1, '\1');
  chunk += std::string("\7\0\0\0\0\0\0\1", 8) + std::string("\4\144\12\3", 4);  // relation 2, 100, 10, node 3
  chunk += std::string("\10\0\0\0\0\0\0\1", 8) + std::string("\3\5", 2);  // relation 1, as before, node 5
  Arcs read;
  codec::read_arcs(chunk, read);
  CHECK(read == Arcs{{3, 2, 100, 10, 0x0100000000000007}, {5, 1, 100, 10, 0x0100000000000008}});
}

TEST_CASE("A damaged value is an error, never a crash") {
  const auto seed = test_seed(3);
  INFO("STEMMA_TEST_SEED=" << seed);
  std::mt19937_64 random(seed);
  for (const auto& kind : kinds()) {
    kind.read(kind.bytes);
    const auto survives = [&](const std::string& bytes) {
      try {
        kind.read(bytes);
      } catch (const Failure& failure) {
        CHECK(failure.error().code == ErrorCode::corrupt);
      }
    };
    for (std::size_t size = 0; size < kind.bytes.size(); ++size) survives(kind.bytes.substr(0, size));
    for (int times = 0; times < 2000; ++times) {
      auto bytes = kind.bytes;
      for (auto changes = 1 + random() % 3; changes > 0; --changes)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      survives(bytes);
    }
  }
}

TEST_CASE("Keys sort as they count and are read back") {
  CHECK(keys::node(255) < keys::node(256));
  const Arc strong{0, 0, 900, 2000, 7}, weak{0, 0, 900, 1000, 3};
  CHECK(stronger(strong, weak));
  CHECK(keys::first_chunk(Direction::in, 5) < keys::chunk(Direction::in, 5, strong));
  CHECK(keys::chunk(Direction::in, 5, strong) < keys::chunk(Direction::in, 5, weak));
  CHECK(keys::evidence(7, "document-a", 2) < keys::evidence(7, "document-b", 0));
  const auto evidence = keys::read_evidence(keys::evidence(0x0102030405060708, "document-a", 9)).value();
  CHECK(evidence.edge == 0x0102030405060708);
  CHECK(evidence.document == "document-a");
  CHECK(evidence.ordinal == 9);
  const auto adjacency = keys::read_adjacency(keys::chunk(Direction::in, 5, weak)).value();
  CHECK(adjacency.direction == Direction::in);
  CHECK(adjacency.index == 5);
  CHECK(keys::origin_document(keys::origin("/a/b", "document-a")) == "document-a");
  CHECK_FALSE(keys::read_edge("short"));
}

TEST_CASE("Ids of edges are sixteen hex digits") {
  CHECK(edge_name(0xAB) == "00000000000000ab");
  CHECK(edge_from_name("00000000000000ab") == 0xAB);
  CHECK_FALSE(edge_from_name("00000000000000AB"));
  CHECK_FALSE(edge_from_name("ab"));
}

TEST_CASE("Code points and bytes lead to each other") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 3 == 0 ? "a" : i % 3 == 1 ? "\xC3\xA9" : "\xF0\x9F\x8C\x8A";
  const CodePoints points(text);
  CHECK(points.size() == 300);
  std::size_t byte = 0;
  for (std::uint64_t i = 0; i <= 300; ++i) {
    CHECK(points.byte_of(i) == byte);
    CHECK(points.before(byte) == i);
    byte += i % 3 == 0 ? 1 : i % 3 == 1 ? 2 : 4;
  }
  CHECK(CodePoints("").size() == 0);
}
