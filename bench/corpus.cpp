#include "bench/corpus.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "schema/name.hpp"

namespace stemma::bench {
namespace {

constexpr const char* kBodies[] = {"Ministry of Coastal Affairs", "National Harbour Agency",
                                   "Council for Digital Trade", "Office of Public Records",
                                   "Northern Development Bank"};
constexpr const char* kPersons[] = {"Maria Teles", "John Okafor",     "Li Wei",
                                    "Anna Kovács", "Peter Lindqvist", "Amina Diallo"};
constexpr const char* kPlaces[] = {"Lisbon", "Nairobi", "Estonia", "Brazil", "Jakarta", "Canada"};
constexpr const char* kAims[] = {"protect the undersea cables of the region from damage",
                                 "publish the records of all public tenders every year",
                                 "reduce the cost of access to networks in rural districts",
                                 "train teachers in the safe use of shared computers",
                                 "build a common register of incidents by 2027"};

std::size_t zipf(std::mt19937& random, std::size_t n) {
  const double u = std::uniform_real_distribution<double>(0, 1)(random);
  return std::min(n - 1, static_cast<std::size_t>(std::pow(static_cast<double>(n), u)) - 1);
}

template <class T, std::size_t N>
const T& any(std::mt19937& random, const T (&values)[N]) {
  return values[random() % N];
}

}  // namespace

std::string prose(std::uint32_t seed, std::size_t bytes) {
  std::mt19937 random(seed);
  std::string text = "Report number " + std::to_string(seed) + " on networks and trade\n\n14 March 2019\n\n";
  while (text.size() < bytes) {
    for (int i = 0; i < 5; ++i) {
      switch (random() % 5) {
        case 0:
          text += std::string("The ") + any(random, kBodies) + " should " + any(random, kAims) + ". ";
          break;
        case 1:
          text += std::string(any(random, kPersons)) + ", director of the " + any(random, kBodies) +
                  ", spoke in " + any(random, kPlaces) + " on " + std::to_string(1 + random() % 28) +
                  " May " + std::to_string(1990 + random() % 35) + ". ";
          break;
        case 2:
          text += std::string("Trade with ") + any(random, kPlaces) +
                  " has grown slowly, and many of the older agreements were never put into practice. ";
          break;
        case 3:
          text += std::string("The Charter of Coastal Cities was signed in ") + any(random, kPlaces) +
                  " in " + std::to_string(1950 + random() % 70) + ". ";
          break;
        default:
          text +=
              "What has been said about prices and wages in earlier chapters holds for the ports as well, "
              "with few exceptions. ";
      }
    }
    text += "\n\n";
  }
  return text;
}

std::string node_name(std::size_t number) { return "Body " + std::to_string(number); }

MadeDocument document(std::uint32_t seed, std::size_t world, std::size_t entities, std::size_t statements) {
  std::mt19937 random(seed);
  MadeDocument made;
  graph::Document& d = made.document;
  d.name = "made/" + std::to_string(seed) + ".txt";
  d.id = "document-made-" + std::to_string(seed);
  d.title = "Made document " + std::to_string(seed);
  d.format = "txt";
  d.encoding = "UTF-8";
  d.language = "en";
  std::map<std::string, std::string> names;  // id -> name
  while (names.size() < entities) {
    const std::string name = node_name(zipf(random, world));
    names.emplace(schema::node_id("organization", name), name);
  }
  for (const auto& [id, name] : names) {
    const auto begin = static_cast<std::uint32_t>(d.text.size());
    d.text += name;
    const auto end = static_cast<std::uint32_t>(d.text.size());
    d.text += " took part in the work of that year and is named here for the record.\n";
    graph::Entity e;
    e.id = id;
    e.type = "organization";
    e.name = name;
    e.mentions.push_back({{begin, end}, {begin, static_cast<std::uint32_t>(d.text.size() - 1)}, "made", 900});
    made.fragment.entities.push_back(std::move(e));
  }
  d.bytes = d.text.size();
  for (std::size_t i = 0; i < statements; ++i) {
    graph::Statement s;
    s.from = static_cast<graph::LocalId>(random() % entities);
    s.to = static_cast<graph::LocalId>(random() % entities);
    if (s.from == s.to) continue;
    s.relation = "part_of";
    s.evidence = made.fragment.entities[s.from].mentions.front().sentence;
    s.rule = "made";
    s.confidence = static_cast<graph::Confidence>(500 + random() % 500);
    made.fragment.statements.push_back(std::move(s));
  }
  std::sort(made.fragment.statements.begin(), made.fragment.statements.end());
  made.fragment.statements.erase(
      std::unique(made.fragment.statements.begin(), made.fragment.statements.end()),
      made.fragment.statements.end());
  return made;
}

}  // namespace stemma::bench
