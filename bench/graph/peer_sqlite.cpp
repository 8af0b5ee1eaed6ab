// SQLite with two covering indexes and prepared statements, in this process; rank of nodes as a column.
#include <sqlite3.h>

#include <stdexcept>
#include <unordered_set>

#include "bench/graph/measure.hpp"
#include "bench/graph/systems.hpp"

namespace stemma::bench {
namespace {

class Database {
 public:
  explicit Database(const std::string& file) {
    if (sqlite3_open(file.c_str(), &db_) != SQLITE_OK) fail();
  }
  ~Database() { sqlite3_close_v2(db_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  void run(const char* sql) {
    if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
  }
  [[noreturn]] void fail() const { throw std::runtime_error(sqlite3_errmsg(db_)); }
  sqlite3* get() const { return db_; }

 private:
  sqlite3* db_ = nullptr;
};

class Statement {
 public:
  Statement(const Database& db, const char* sql) {
    if (sqlite3_prepare_v2(db.get(), sql, -1, &statement_, nullptr) != SQLITE_OK) db.fail();
  }
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(int place, std::int64_t number) {
    sqlite3_bind_int64(statement_, place, number);
    return *this;
  }
  Statement& bind(int place, double number) {
    sqlite3_bind_double(statement_, place, number);
    return *this;
  }
  Statement& bind(int place, std::string_view text) {
    sqlite3_bind_text(statement_, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
  }
  void run() {
    sqlite3_step(statement_);
    sqlite3_reset(statement_);
  }
  // Visits the rows until the visitor says false.
  template <class Visit>
  void rows(Visit visit) {
    while (sqlite3_step(statement_) == SQLITE_ROW)
      if (!visit(*this)) break;
    sqlite3_reset(statement_);
  }
  Number number(int column) const { return static_cast<Number>(sqlite3_column_int64(statement_, column)); }
  std::string_view text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_ = nullptr;
};

void load(Database& db, const MadeGraph& graph, const std::vector<double>& rank) {
  db.run(
      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000;"
      "CREATE TABLE node(number INTEGER PRIMARY KEY, id TEXT, type TEXT, name TEXT, rank REAL);"
      "CREATE TABLE edge(number INTEGER PRIMARY KEY, source INTEGER, target INTEGER, relation TEXT, "
      "                  weight INTEGER, evidence TEXT);"
      "BEGIN");
  Statement node(db, "INSERT INTO node VALUES(?,?,?,?,?)");
  for (Number i = 0; i < graph.nodes(); ++i)
    node.bind(1, std::int64_t{i})
        .bind(2, graph.id[i])
        .bind(3, kTypes[graph.type[i]])
        .bind(4, graph.name[i])
        .bind(5, rank[i])
        .run();
  Statement edge(db, "INSERT INTO edge VALUES(?,?,?,?,?,?)");
  for (Number e = 0; e < graph.edges(); ++e) {
    const std::string evidence = graph.evidence(e);
    edge.bind(1, std::int64_t{e}).bind(2, std::int64_t{graph.from[e]}).bind(3, std::int64_t{graph.to[e]});
    edge.bind(4, kRelations[graph.relation[e]])
        .bind(5, std::int64_t{graph.weight[e]})
        .bind(6, std::string_view(evidence))
        .run();
  }
  db.run(
      "COMMIT;"
      "CREATE INDEX leaving ON edge(source, weight DESC, target, relation);"
      "CREATE INDEX arriving ON edge(target, weight DESC, source, relation);"
      "CREATE INDEX names ON node(name, rank); CREATE INDEX ids ON node(id); ANALYZE");
}

class Asking {
 public:
  Asking(const Database& db, const MadeGraph& graph)
      : degree_(graph.nodes(), 0),
        mark_(graph.nodes(), 0),
        best_(db,
              "SELECT e.weight, e.other, e.relation, n.type, n.name FROM (SELECT * FROM ("
              "SELECT target AS other, relation, weight FROM edge WHERE source=?1 ORDER BY weight DESC LIMIT "
              "200) "
              "UNION ALL SELECT * FROM ("
              "SELECT source, relation, weight FROM edge WHERE target=?1 ORDER BY weight DESC LIMIT 200) "
              "ORDER BY weight DESC LIMIT 200) e JOIN node n ON n.number=e.other ORDER BY e.weight DESC"),
        follow_(
            db,
            "SELECT * FROM (SELECT target, weight FROM edge WHERE source=?1 ORDER BY weight DESC LIMIT 50) "
            "UNION ALL SELECT * FROM (SELECT source, weight FROM edge WHERE target=?1 ORDER BY weight DESC "
            "LIMIT 50) "
            "ORDER BY weight DESC LIMIT 50"),
        node_(db, "SELECT type, name FROM node WHERE number=?1"),
        leaving_(db, "SELECT target, weight, relation FROM edge WHERE source=?1"),
        around_(db,
                "SELECT target FROM edge WHERE source=?1 UNION ALL SELECT source FROM edge WHERE target=?1"),
        names_(db,
               "SELECT n.number, n.name FROM node n WHERE name >= ?1 AND name < ?2 ORDER BY rank DESC, id "
               "LIMIT 10") {
    for (Number e = 0; e < graph.edges(); ++e) {
      ++degree_[graph.from[e]];
      ++degree_[graph.to[e]];
    }
  }

  std::uint64_t best_edges(Number node) {
    std::uint64_t sum = 0;
    answer_.clear();
    best_.bind(1, std::int64_t{node}).rows([&](const Statement& row) {
      for (int column : {2, 3, 4}) answer_ += row.text(column);
      sum = in_order(sum, row.number(0));
      return true;
    });
    return sum;
  }

  std::uint64_t ego_network(Number start) {
    std::vector<Number> found{start};
    std::unordered_set<Number> known{start};
    std::size_t begin = 0;
    for (std::size_t hop = 0; hop < kQ2Hops; ++hop)
      for (const std::size_t end = found.size(); begin < end && found.size() < kQ2Nodes; ++begin)
        follow_.bind(1, std::int64_t{found[begin]}).rows([&](const Statement& row) {
          if (found.size() < kQ2Nodes && known.insert(row.number(0)).second) found.push_back(row.number(0));
          return found.size() < kQ2Nodes;
        });
    std::uint64_t sum = 0;
    answer_.clear();
    for (Number number : found) {
      node_.bind(1, std::int64_t{number}).rows([&](const Statement& row) {
        answer_ += row.text(0);
        answer_ += row.text(1);
        return true;
      });
      sum = in_any_order(sum, number);
      leaving_.bind(1, std::int64_t{number}).rows([&](const Statement& row) {
        if (known.contains(row.number(0))) {
          answer_ += row.text(2);
          sum = in_any_order(sum, row.number(1));
        }
        return true;
      });
    }
    return sum;
  }

  std::uint64_t distance(Number from, Number to) {
    if (from == to) return 0;
    now_ += 2;
    std::vector<Number> sides[2] = {{from}, {to}}, next;
    mark_[from] = now_;
    mark_[to] = now_ + 1;
    for (int hops = 1; hops <= kQ3Hops; ++hops) {
      std::uint64_t cost[2] = {0, 0};
      for (int side : {0, 1})
        for (Number node : sides[side]) cost[side] += degree_[node];
      const int side = cost[0] <= cost[1] ? 0 : 1;
      const Number mine = now_ + static_cast<Number>(side);
      next.clear();
      bool met = false;
      for (Number node : sides[side]) {
        around_.bind(1, std::int64_t{node}).rows([&](const Statement& row) {
          const Number other = row.number(0);
          met = mark_[other] >= now_ && mark_[other] != mine;
          if (mark_[other] < now_) {
            mark_[other] = mine;
            next.push_back(other);
          }
          return !met;
        });
        if (met) return static_cast<std::uint64_t>(hops);
      }
      sides[side].swap(next);
      if (sides[side].empty()) break;
    }
    return kQ3None;
  }

  std::uint64_t best_names(const std::string& prefix) {
    const std::string behind = prefix + "\xF4\x8F\xBF\xBF";
    std::uint64_t sum = 0;
    answer_.clear();
    names_.bind(1, prefix).bind(2, behind).rows([&](const Statement& row) {
      answer_ += row.text(1);
      sum = in_order(sum, row.number(0));
      return true;
    });
    return sum;
  }

 private:
  std::vector<Number> degree_, mark_;
  Number now_ = 0;
  Statement best_, follow_, node_, leaving_, around_, names_;
  std::string answer_;
};

}  // namespace

void run_sqlite(const Task& task) {
  const std::string file = task.folder + "/graph.sqlite";
  const auto rank = plain_page_rank(lists_of(task.graph));
  {
    Database db(file);
    report("load, s", "sqlite", seconds_of([&] { load(db, task.graph, rank); }));
  }
  report("on disk, MB", "sqlite", folder_mb(task.folder));
  Database db(file);
  db.run("PRAGMA cache_size=-1000000; PRAGMA mmap_size=8000000000; PRAGMA temp_store=MEMORY");
  Asking asking(db, task.graph);
  const auto& q = task.questions;
  measure("Q1", "sqlite", q.seeds.size(), [&](std::size_t i) { return asking.best_edges(q.seeds[i]); });
  measure("Q2", "sqlite", q.seeds.size(), [&](std::size_t i) { return asking.ego_network(q.seeds[i]); });
  measure("Q3", "sqlite", q.pairs.size(),
          [&](std::size_t i) { return asking.distance(q.pairs[i].first, q.pairs[i].second); });
  measure("Q4", "sqlite", q.prefixes.size(), [&](std::size_t i) { return asking.best_names(q.prefixes[i]); });
}

}  // namespace stemma::bench
