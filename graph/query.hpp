// Questions to the graph and their answers as plain values. Every answer names nodes and edges by their
// outside ids and counts offsets in Unicode code points: it can be printed as it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/fragment.hpp"

namespace stemma::graph {

struct NodeView {
  std::string id, type, name;
  std::vector<std::string> aliases;  // sorted
  Attributes attributes;
  std::uint64_t degree = 0;  // edges in both directions
  double rank = 0;           // PageRank, sums to 1 over all nodes
};

struct EdgeView {
  std::string id;  // 16 hex digits, a pure function of (from, relation, to)
  std::string from, relation, to;
  double weight = 0;           // how often it is said: the sum of its evidence's weights
  double confidence = 0;       // the best of its evidence's, 0..1
  std::uint64_t evidence = 0;  // number of pieces
  // When it was said, by the dates of the documents: "2014-02-27", both inside; empty where not asked for or
  // unknown.
  std::string first = {}, last = {};
};

struct EvidenceView {
  std::string document;  // id; empty for a foreign graph without documents
  std::string document_title;
  std::uint64_t start = 0, end = 0;  // code points in the document's text, half open
  std::string text;                  // the words there
  std::string rule;
  double confidence = 0;
  struct Mark {
    std::uint64_t start, end;
  };  // code points within `text`: the words naming the two ends
  std::vector<Mark> marks;
  std::string page = {};  // on which it begins, "12"; empty where the document has none
};

enum class Direction { out, in, both };

struct NeighborhoodQuery {
  std::string node;
  int depth = 1;                       // 1..4
  std::vector<std::string> relations;  // empty: all
  std::vector<std::string> types;      // of the neighbours; empty: all
  Direction direction = Direction::both;
  double min_confidence = 0;  // 0..1
  std::size_t per_node = 50;  // edges followed from one node, best first
  std::size_t limit = 200;    // nodes in the answer, the start included
  bool among = true;          // all edges among the nodes; else only those that were followed
};

struct Graph {
  std::vector<NodeView> nodes;  // best first; of a neighborhood the start is the first
  std::vector<EdgeView> edges;  // those asked for that pass the filters, best first
  // What the limits left out, so that a reader knows there is more.
  struct Omitted {
    std::string node;
    std::string relation;
    Direction direction;
    std::uint64_t count;
  };
  std::vector<Omitted> omitted;  // per node and relation, most first
  std::uint64_t omitted_total = 0;
};

struct PathQuery {
  std::string from, to;
  std::size_t k = 3;         // 1..20
  std::size_t max_hops = 6;  // 1..10
  double min_confidence = 0;
  std::vector<std::string> relations;  // empty: all but `mentions` when another path exists
};
struct Path {
  std::vector<NodeView> nodes;  // from .. to
  struct Hop {
    EdgeView edge;
    bool forward;
    EvidenceView evidence;
  };                      // the best evidence of the hop
  std::vector<Hop> hops;  // nodes.size() - 1
};

struct SearchQuery {
  std::string text;
  std::string type;        // empty: all
  std::size_t limit = 20;  // 1..1000
};
struct SearchHit {
  NodeView node;
  std::string matched;  // the name or alias that matched
  enum class How { exact, prefix, word, typo } how;
};

// Words in texts; docs/search.md says how they are written.
struct TextQuery {
  std::string text;
  std::string document;  // only in this one; empty: in all
  std::string near;      // only where this node is named; empty: anywhere
  std::string type;      // only where a node of this type is named; empty: anywhere
  enum class Within { sentence, document } within = Within::sentence;  // what has to name them
  std::size_t limit = 20, offset = 0;                                  // documents: 1..100, 0..10000
  std::size_t sentences = 3;                                           // shown of a document: 1..20
  bool facets = true;
};
// A sentence in which something was found.
struct TextSentence {
  std::uint64_t start = 0, end = 0;       // code points in the document's text, half open
  std::string text;                       // the words there
  std::vector<EvidenceView::Mark> marks;  // code points within `text`: what was found
  std::vector<std::string> nodes;         // named in it, sorted
  std::vector<std::string> edges;         // ids of those for which it is evidence, sorted
};
struct TextHit {
  std::string document;  // id; empty for a foreign graph without documents
  std::string document_title;
  double score = 0;                     // BM25
  std::uint64_t found = 0;              // sentences in which something was found
  std::vector<TextSentence> sentences;  // the best of them, by place
};
// What is where something was found, most first; counted in the best documents alone.
struct TextFacets {
  struct Type {
    std::string type;
    std::uint64_t sentences, documents;  // found ones that name a node of the type
  };
  struct Node {
    std::string id, type, name;
    std::uint64_t sentences;
  };
  struct Document {
    std::string id, title;
    std::uint64_t sentences;
  };
  std::vector<Type> types;
  std::vector<Node> nodes;          // at most 20
  std::vector<Document> documents;  // at most 20
  std::uint64_t counted = 0;        // documents
};
struct TextAnswer {
  std::uint64_t total = 0;    // documents in which it was found
  std::vector<TextHit> hits;  // the best first, then by id
  TextFacets facets;
};

struct RelationCount {
  std::string relation;
  Direction direction;  // out or in
  std::uint64_t count;
};

// Somebody and a goal: an edge of the relation `pursues`, with its dates.
struct Pursuit {
  NodeView actor, goal;
  EdgeView edge;
};
struct Pursuits {
  std::vector<Pursuit> pursuits;  // best first
  std::uint64_t total = 0;        // also those beyond the limit
};

// A node of type date whose year is known.
struct DatedNode {
  std::string id, name, edtf;
  std::string first, last;             // the days it may mean, both inside
  std::uint64_t statements, mentions;  // edges that date something by it; documents that name it
};

struct DocumentView {
  std::string id, name, title, format, encoding, language, sha256;
  std::uint64_t bytes = 0, characters = 0;  // size of the file; code points of the text
  std::uint64_t entities = 0, statements = 0;
  Attributes attributes;
};

// What the whole graph says of its nodes, read without direction.
struct Analysis {
  struct Node {
    NodeView node;
    std::uint64_t component = 0;  // the largest is 0
    std::uint64_t core = 0;       // greatest k for which it is in the k-core
    std::uint64_t community = 0;  // the largest is 0
    double betweenness = 0;       // share of the shortest paths of others that lead through it; an estimate
  };
  std::vector<Node> nodes;  // by id
  std::uint64_t components = 0, largest_component = 0, communities = 0;
  double modularity = 0;  // of the communities: 0 is chance, above 0.3 they are real
};

struct Count {
  std::string name;
  std::uint64_t count;
};
struct Statistics {
  std::uint64_t documents = 0, nodes = 0, edges = 0, evidence = 0;
  std::vector<Count> types, relations;  // most first, then by name
  std::uint64_t store_bytes = 0;        // on disk
  std::uint64_t generation = 0;         // commits since the store was made
  std::string uuid;
  std::uint32_t format_version = 0;
};

}  // namespace stemma::graph
