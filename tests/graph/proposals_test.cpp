#include "graph/proposals.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

using namespace stemma;
using graph::ProposedNode;

namespace {

ProposedNode node(const std::string& type, const std::string& name, std::vector<std::string> aliases = {}) {
  ProposedNode n{type + "/" + name, type, {name}};
  n.names.insert(n.names.end(), aliases.begin(), aliases.end());
  return n;
}

// The reason for which the nodes are proposed; empty when they are not.
std::string reason(const ProposedNode& x, const ProposedNode& y) {
  const auto found = graph::propose({x, y}, schema::Schema::built_in());
  REQUIRE(found.size() < 2);
  return found.empty() ? "" : found.front().reason;
}

}  // namespace

TEST_CASE("names that may be one thing are proposed with their reason") {
  CHECK(reason(node("organization", "Norland Labour Organisation"),
               node("organization", "Norland Labor Organization")) == "the names differ in spelling only");
  CHECK(reason(node("organization", "NHC"), node("leading_group", "Norland Herring Council")) ==
        "the letters are the initials of the name");
  CHECK(reason(node("leading_group", "Herring Council"), node("place", "Herring Council")) ==
        "the same name with another type");
  CHECK(reason(node("organization", "Herring Council"),
               node("organization", "Norland Fish Council", {"Herring Council"})) ==
        "one is also called by the other's name");
  CHECK(reason(node("person", "J. Lindqvist"), node("person", "Johan Lindqvist")) ==
        "the same surname, and given names that agree");
  CHECK(reason(node("person", "Lindqvist"), node("person", "Johan Lindqvist")) == "the surname stands alone");
  CHECK(reason(node("organization", "IMF"), node("organization", "International Monetary Fund")) ==
        "the word lists hold both as names of one thing");
}

TEST_CASE("names set apart by a number, a year or a compass point are never proposed") {
  CHECK(reason(node("leading_group", "Second Labour Group"), node("leading_group", "Third Labor Group"))
            .empty());
  CHECK(reason(node("event", "1907 Labour Conference"), node("event", "1908 Labor Conference")).empty());
  CHECK(reason(node("place", "North Harbour"), node("place", "South Harbor")).empty());
  CHECK(reason(node("event", "North Harbour"), node("place", "South Harbour")).empty());
  CHECK(reason(node("person", "George V"), node("person", "G. V")).empty());
}

TEST_CASE("what says nothing is not proposed") {
  CHECK(reason(node("person", "Karl Lindqvist"), node("person", "Johan Lindqvist")).empty());
  CHECK(reason(node("organization", "Herring Council", {"Council"}),
               node("organization", "Fish Council", {"Council"}))
            .empty());
  CHECK(reason(node("place", "NHC"), node("organization", "Norland Herring Council")).empty());
  CHECK(reason(node("person", "Lindqvist", {"Karl Lindqvist"}), node("person", "Johan Lindqvist")).empty());
  std::vector<ProposedNode> clan{node("person", "Berg")};
  for (const char* given : {"Anna", "Bo", "Carl", "Dag"})
    clan.push_back(node("person", std::string(given) + " Berg"));
  CHECK(graph::propose(clan, schema::Schema::built_in()).empty());
}

TEST_CASE("each pair is proposed once, and the order of the nodes does not matter") {
  std::vector<ProposedNode> nodes{
      node("organization", "Labour Board"), node("organization", "Labor Board"),
      node("person", "Lindqvist"),          node("person", "Johan Lindqvist"),
      node("organization", "LBN"),          node("organization", "Labour Board Norland")};
  const auto found = graph::propose(nodes, schema::Schema::built_in());
  CHECK(found.size() == 3);
  std::reverse(nodes.begin(), nodes.end());
  CHECK(graph::propose(nodes, schema::Schema::built_in()) == found);
}
