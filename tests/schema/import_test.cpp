// Word lists from SKOS and tables.
#include "schema/import.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::schema {
namespace {

using Catch::Matchers::ContainsSubstring;

std::string imported(const std::string& file, const std::string& bytes, const std::string& language = "en") {
  const auto result = import_terms(file, bytes, language);
  return result ? list_text("x", "concept", result->entries) : result.error().message;
}

constexpr const char* kExpected = "list x as concept\nport dues = harbour dues = port fees\ntonnage\n";

}  // namespace

TEST_CASE("labels of Turtle are read by language, with escapes, nested nodes and comments passed over") {
  CHECK(imported("a.ttl", R"(@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
# a comment . with ; marks
<http://example.org/1> a skos:Concept ;
  skos:prefLabel "Hafengebühr"@de, "port dues"@en ;
  skos:altLabel "harbour\u0020dues"@en-GB , '''port
fees''' ;
  skos:note [ a skos:Note ; skos:altLabel "not this"@en ( 1 2 ) ] ; .
PREFIX ex: <http://example.org/>
ex:2.1 <http://www.w3.org/2004/02/skos/core#prefLabel> "tonnage"@en ; ex:size "12"^^<http://x/int> .
ex:3 skos:prefLabel "Rheder"@de .)") == kExpected);
  CHECK_THAT(imported("a.ttl", "<a> skos:prefLabel \"x\n"), ContainsSubstring("a.ttl:2"));
  CHECK_THAT(imported("a.ttl", "<a> <b> <c> <d> ."), ContainsSubstring("expected , ; or ."));
}

TEST_CASE("labels of RDF/XML are read by language, with entities and CDATA") {
  CHECK(imported("a.rdf", R"(<?xml version="1.0"?><!-- <skos:prefLabel>no</skos:prefLabel> -->
<rdf:RDF xmlns:skos="http://www.w3.org/2004/02/skos/core#">
<skos:Concept rdf:about="http://example.org/1"><skos:prefLabel xml:lang="en">port &#100;ues</skos:prefLabel>
<skos:prefLabel xml:lang="de">Hafengebühr</skos:prefLabel><skos:inScheme rdf:resource="x>y"/>
<skos:altLabel xml:lang="en-GB">harbour dues</skos:altLabel><skos:hiddenLabel><![CDATA[port fees]]></skos:hiddenLabel></skos:Concept>
<rdf:Description rdf:about="http://example.org/2"><skos:prefLabel xml:lang='en'>tonnage</skos:prefLabel></rdf:Description>
</rdf:RDF>)") == kExpected);
  CHECK_THAT(imported("a.rdf", "<a>\n<b>"), ContainsSubstring("not closed"));
  CHECK_THAT(imported("a.rdf", "</a>"), ContainsSubstring("not open"));
}

TEST_CASE("labels of JSON-LD are read in the three ways in which it writes languages") {
  CHECK(imported("a.jsonld", R"({"@context": {}, "@graph": [
    {"@id": "1", "prefLabel": {"en": "port dues", "de": "Hafengebühr"},
     "skos:altLabel": [{"@value": "harbour dues", "@language": "en"}, "port fees"]},
    {"@id": "2", "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "tonnage"}]}]})") == kExpected);
  CHECK_THAT(imported("a.json", "{"), ContainsSubstring("no JSON"));
}

TEST_CASE("a table has a name, aliases and negative labels") {
  CHECK(imported("a.csv",
                 "Name,Type,Aliases,Negative\r\nport dues,x,harbour dues; port "
                 "fees,\n\"tonnage\",,,\"tonnage, gross\"\n") ==
        "list x as concept\nport dues = harbour dues = port fees\ntonnage ! tonnage, gross\n");
  CHECK(imported("a.tsv", "aliases\tname\nharbour dues|port fees\tport dues\n\ttonnage\n") == kExpected);
  CHECK_THAT(imported("a.csv", "port dues,harbour dues\n"), ContainsSubstring("no title “name”"));
  CHECK_THAT(imported("a.csv", "name\n\"a\n"), ContainsSubstring("not closed"));
}

TEST_CASE("what a list cannot hold is left out and told; the list reads back as it was written") {
  const auto result =
      import_terms("a.csv", "name,aliases\nlist price,a=b|fine\n#1,\ntonnage,\n", "en").value();
  CHECK(result.warnings.size() == 2);
  const std::string text = list_text("terms", "concept", result.entries);
  CHECK(text == "list terms as concept\n\"list price\" = fine\ntonnage\n");
  const Sources sources = parse({{"a.lex", text}});
  CHECK(sources.complaints.empty());
  REQUIRE(sources.lists.size() == 1);
  CHECK(sources.lists[0].entries[0].labels == std::vector<std::string>{"list price", "fine"});
  CHECK(list_text("words", "", result.entries) == "list words\n\"list price\"; fine\ntonnage\n");
}

TEST_CASE("other languages, unknown endings and files without labels") {
  CHECK(imported("a.ttl", "<a> skos:prefLabel \"Hafen\"@de, \"port\"@en .", "de") ==
        "list x as concept\nHafen\n");
  CHECK_THAT(imported("a.pdf", "x"), ContainsSubstring("known by its ending"));
  CHECK_THAT(imported("a.ttl", ""), ContainsSubstring("no label"));
}

}  // namespace stemma::schema
