// A cited work that is itself a document of the corpus is known as that document.
#include <algorithm>
#include <random>

#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

namespace stemma::graph {
namespace {

// A text with that title, by that author, of that year.
Page written(const std::string& name, const std::string& title, const std::string& author,
             const std::string& year) {
  Page page(name, "By " + author + " in " + year + ". Ports are old.");
  page.document().title = title;
  page.entity("person", author).entity("date", year, {}, {{"edtf", {year}}});
  page.state("", "authored_by", author).state("", "dated", year);
  return page;
}

// A text of that year that cites the work, as one by that author and of that year.
Page citing(const std::string& name, const std::string& year, const std::string& work,
            const std::string& author, const std::string& of) {
  Page page(name, "In " + year + " we read " + author + " on " + work + " of " + of + ".");
  page.entity("date", year, {}, {{"edtf", {year}}});
  page.entity("work", work, {}, {{"year", {of}}}).entity("person", author);
  page.state("", "dated", year).state("", "cites", work).state(work, "authored_by", author);
  return page;
}

std::string attribute(const Store& store, const std::string& id, const std::string& key) {
  const auto node = store.snapshot().node(id);
  REQUIRE(node);
  const auto found = node->attributes.find(key);
  return found == node->attributes.end() ? "" : found->second.front();
}

}  // namespace

TEST_CASE("title and author, or title and year, make the cited work the document") {
  const Folder folder;
  Store store = *Store::create(folder.path());
  REQUIRE(put(store, written("pier", "Long Pier", "Ann Berg", "1987")));
  SECTION("the author agrees, written the other way round") {
    REQUIRE(put(store, citing("later", "1999", "Long Pier", "Berg, A.", "1988")));
    CHECK(attribute(store, "work-long-pier", "document") == "document-pier");
    CHECK(attribute(store, "document-pier", "work") == "work-long-pier");
  }
  SECTION("the year agrees") {
    REQUIRE(put(store, citing("later", "1999", "Long Pier", "Nobody Known", "1987")));
    CHECK(attribute(store, "work-long-pier", "document") == "document-pier");
  }
  SECTION("nothing but the title agrees") {
    REQUIRE(put(store, citing("later", "1999", "Long Pier", "Nobody Known", "1950")));
    CHECK(attribute(store, "work-long-pier", "document").empty());
    CHECK(attribute(store, "document-pier", "work").empty());
  }
}

TEST_CASE("a text cannot cite what was written later, nor itself") {
  const Folder folder;
  Store store = *Store::create(folder.path());
  REQUIRE(put(store, written("pier", "Long Pier", "Ann Berg", "1987")));
  SECTION("a citing text is older than the document") {
    REQUIRE(put(store, citing("earlier", "1960", "Long Pier", "Ann Berg", "1950")));
    CHECK(attribute(store, "work-long-pier", "document").empty());
  }
  SECTION("only the document names the work") {
    Page own("own", "Tall Pier by Ann Berg in 1987.");
    own.document().title = "Tall Pier";
    own.entity("work", "Tall Pier", {}, {{"year", {"1987"}}})
        .entity("date", "1987", {}, {{"edtf", {"1987"}}});
    own.state("", "cites", "Tall Pier").state("", "dated", "1987");
    REQUIRE(put(store, own));
    CHECK(attribute(store, "work-tall-pier", "document").empty());
  }
}

TEST_CASE("two documents with as good a claim leave it open") {
  const Folder folder;
  Store store = *Store::create(folder.path());
  REQUIRE(put(store, written("pier", "Long Pier", "Ann Berg", "1987")));
  REQUIRE(put(store, written("copy", "Long Pier", "Ann Berg", "1987")));
  REQUIRE(put(store, citing("later", "1999", "Long Pier", "Ann Berg", "1987")));
  CHECK(attribute(store, "work-long-pier", "document").empty());
  REQUIRE(store.remove("document-copy"));
  CHECK(attribute(store, "work-long-pier", "document") == "document-pier");
}

TEST_CASE("the order of documents does not matter and what goes takes the link with it") {
  std::vector<Page> pages{written("pier", "Long Pier", "Ann Berg", "1987"),
                          written("quay", "Old Quay", "Carl Moss", "1950"),
                          citing("later", "1999", "Long Pier", "Berg, A.", "1987"),
                          citing("last", "2004", "Old Quay", "Carl Moss", "1950")};
  std::mt19937 random(static_cast<std::uint32_t>(test_seed(7)));
  for (int round = 0; round < 6; ++round) {
    std::shuffle(pages.begin(), pages.end(), random);
    const Folder folder;
    Store store = *Store::create(folder.path());
    for (const Page& page : pages) REQUIRE(put(store, page));
    CHECK(attribute(store, "work-long-pier", "document") == "document-pier");
    CHECK(attribute(store, "work-old-quay", "document") == "document-quay");
    CHECK(violations(store).empty());
    REQUIRE(store.remove("document-quay"));
    CHECK(attribute(store, "work-old-quay", "document").empty());
    CHECK(attribute(store, "work-long-pier", "document") == "document-pier");
  }
}

}  // namespace stemma::graph
