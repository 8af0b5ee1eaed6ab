// Random operations on the store and on a plain model in memory; every answer must be the same.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/fragment.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;

namespace {

constexpr int kMostDocuments = 50;

using Edge = std::tuple<std::string, std::string, std::string>;

// The graph as a plain program would keep it: who says what.
class Model {
 public:
  void put(int number, int version) {
    remove(number);
    const auto said = page(number, version);
    const auto fragment = said.fragment();
    versions_[number] = version;
    nodes_[said.id()].insert(number);
    const auto add = [&](const std::string& from, const std::string& relation, const std::string& to,
                         int sure) {
      edges_[{from, relation, to}].insert({number, sure});
      neighbours_[from].insert({from, relation, to});
      neighbours_[to].insert({from, relation, to});
    };
    const auto id = [&](LocalId local) {
      return local == kDocument ? said.id() : fragment.entities[local].id;
    };
    for (const auto& entity : fragment.entities) {
      nodes_[entity.id].insert(number);
      std::map<Span, int> sentences;
      for (const auto& m : entity.mentions)
        sentences[m.sentence] = std::max<int>(sentences[m.sentence], m.confidence);
      for (const auto& [sentence, sure] : sentences) add(said.id(), "mentions", entity.id, sure);
    }
    for (const auto& s : fragment.statements) add(id(s.from), s.relation, id(s.to), s.confidence);
  }

  void remove(int number) {
    if (versions_.erase(number) == 0) return;
    for (auto node = nodes_.begin(); node != nodes_.end();) {
      node->second.erase(number);
      node = node->second.empty() ? nodes_.erase(node) : std::next(node);
    }
    for (auto edge = edges_.begin(); edge != edges_.end();) {
      std::erase_if(edge->second, [&](const auto& said) { return said.first == number; });
      if (edge->second.empty()) {
        neighbours_[std::get<0>(edge->first)].erase(edge->first);
        neighbours_[std::get<2>(edge->first)].erase(edge->first);
      }
      edge = edge->second.empty() ? edges_.erase(edge) : std::next(edge);
    }
  }

  const std::map<int, int>& versions() const { return versions_; }
  std::size_t node_count() const { return nodes_.size(); }
  std::size_t edge_count() const { return edges_.size(); }
  bool has(const std::string& node) const { return nodes_.contains(node); }
  const std::set<Edge>& edges_of(const std::string& node) { return neighbours_[node]; }
  const std::multiset<std::pair<int, int>>& said(const Edge& edge) const { return edges_.at(edge); }

 private:
  std::map<int, int> versions_;
  std::map<std::string, std::set<int>> nodes_;
  std::map<Edge, std::multiset<std::pair<int, int>>> edges_;  // document and confidence
  std::map<std::string, std::set<Edge>> neighbours_;
};

class Comparison {
 public:
  Comparison(const Plan& plan, Report& report)
      : plan_(plan), report_(report), random_(plan.seed), store_(Store::create(folder_.path()).value()) {}

  void run() {
    for (done_ = 0; plan_.goes_on(done_); ++done_) {
      const auto what = below(random_, 100);
      if (what < 18)
        put();
      else if (what < 24)
        remove();
      else if (what < 50)
        ask_document();
      else if (what < 75)
        ask_node();
      else
        ask_neighbours();
      if (done_ % 5000 == 4999) whole();
    }
    report_.say("ops", done_);
    report_.say("changes", changes_);
    report_.zero("mismatches", mismatches_);
  }

 private:
  void mismatch(const std::string& what) {
    ++mismatches_;
    report_.tell("operation " + std::to_string(done_) + ": " + what);
  }

  void put() {
    const int number = static_cast<int>(below(random_, kMostDocuments)),
              version = static_cast<int>(below(random_, 1000));
    const auto next = page(number, version);
    graph::put(store_, next).value();
    model_.put(number, version);
    ++changes_;
  }

  void remove() {
    const int number = static_cast<int>(below(random_, kMostDocuments));
    const auto done = store_.remove(id_of(number));
    if (done.ok() != model_.versions().contains(number)) mismatch("remove " + id_of(number));
    model_.remove(number);
    ++changes_;
  }

  void ask_document() {
    const int number = static_cast<int>(below(random_, kMostDocuments));
    const auto text = store_.snapshot().text(id_of(number));
    const auto known = model_.versions().find(number);
    if (text.ok() != (known != model_.versions().end())) return mismatch(id_of(number) + " is there or not");
    if (text && *text != page(number, known->second).document().text)
      mismatch("the text of " + id_of(number));
  }

  std::string any_node() {
    switch (below(random_, 4)) {
      case 0:
        return "person-ann" + std::to_string(below(random_, 6));
      case 1:
        return "place-port" + std::to_string(below(random_, 4));
      case 2:
        return "person-bo";
      default:
        return id_of(static_cast<int>(below(random_, kMostDocuments)));
    }
  }

  void ask_node() {
    const auto id = any_node();
    const auto node = store_.snapshot().node(id);
    if (node.ok() != model_.has(id)) return mismatch(id + " is there or not");
    if (node && node->degree != model_.edges_of(id).size()) mismatch("the degree of " + id);
  }

  void ask_neighbours() {
    const auto id = any_node();
    if (!model_.has(id)) return;
    NeighborhoodQuery query;
    query.node = id;
    query.per_node = query.limit = 1000;
    const auto around = store_.snapshot().neighborhood(query).value();
    std::size_t own = 0;
    for (const auto& edge : around.edges) {
      const Edge key{edge.from, edge.relation, edge.to};
      if (edge.from != id && edge.to != id) continue;
      ++own;
      if (!model_.edges_of(id).contains(key)) return mismatch("an edge of " + id + " that nobody has said");
      const auto& said = model_.said(key);
      int best = 0;
      for (const auto& [document, sure] : said) best = std::max(best, sure);
      if (edge.evidence != said.size() || static_cast<std::size_t>(edge.weight + 0.5) != said.size() ||
          static_cast<int>(edge.confidence * 1000 + 0.5) != best)
        return mismatch("edge " + edge.from + ' ' + edge.relation + ' ' + edge.to);
    }
    if (own != model_.edges_of(id).size()) mismatch("the neighbours of " + id);
  }

  void whole() {
    if (below(random_, 2)) {  // opened again
      store_ = Store::create(folder_.path("other" + std::to_string(done_))).value();
      store_ = Store::open(folder_.path(), Store::Mode::read_write).value();
    }
    const auto statistics = store_.snapshot().statistics().value();
    if (statistics.documents != model_.versions().size() || statistics.nodes != model_.node_count() ||
        statistics.edges != model_.edge_count())
      mismatch("the totals");
    if (const auto found = violations(store_); !found.empty()) mismatch(found);
  }

  const Plan& plan_;
  Report& report_;
  Random random_;
  Folder folder_;
  Store store_;
  Model model_;
  std::uint64_t done_ = 0, changes_ = 0, mismatches_ = 0;
};

}  // namespace

void operations(const Plan& plan, Report& report) { Comparison(plan, report).run(); }

}  // namespace stemma::reliability
