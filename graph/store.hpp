// The store: one folder that keeps documents, fragments and the graph derived from them. RocksDB is behind it
// (graph/rocksdb.cpp and graph/keys.cpp are alone in knowing that).
//
// Promises: put() and remove() are one atomic batch each: after they return the change is on disk (see OnDisk
// for a put that need not be yet), after a crash it is there whole or not at all. A store is made only by
// create(), never by open(). Damage is an error, not silence. Threads: a Store may be used by one thread at a
// time; Snapshots by any number, also while the Store writes.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/fragment.hpp"
#include "graph/query.hpp"
#include "graph/rows.hpp"
#include "schema/result.hpp"

namespace stemma::graph {

// The most that the edges of one state of a graph may take of memory, for all stores of this process; those
// of a larger one are put into a file without a name beside its database, of which the system keeps in its
// cache what there is room for. Where that file cannot be made they are read from the store for each
// question, which takes far longer. At first there is no limit.
void limit_memory(std::uint64_t bytes);

// The most that what was read of stores' files may take of memory, to be read faster again, for all stores of
// this process. At first 64 MB, which a process that runs for long comes to use.
void limit_cache(std::uint64_t bytes);

class Snapshot;
class Recent;  // graph/recent.hpp
class Load;
class Tables;
struct Counters;
struct TextTotals;
struct QueryIndex;

class Store {
 public:
  enum class Mode { read_write, read_only };

  // Makes an empty store in `folder`. Errors: exists (a store, or a folder with other files in it), io.
  static Result<Store> create(const std::string& folder);

  // Opens what create() made. Errors: not_found (no store there), busy (another process writes; names its pid
  // where known), unsupported (a newer format), corrupt (also where the database is of an earlier state than
  // the store was left in), io. Read-only needs no lock and sees the last commit before the call.
  // With `recent`, what this process keeps of earlier states of the store saves reading a large one whole:
  // after its own small commits, nodes that are new have rank 0 until somebody keeps an image.
  static Result<Store> open(const std::string& folder, Mode mode = Mode::read_only,
                            std::shared_ptr<Recent> recent = nullptr);

  // open(read_write), or create() where nothing is.
  static Result<Store> open_or_create(const std::string& folder);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // When a change is on disk: before the call returns, or `later`, with the next one that is at once, with
  // sync(), or when the store is closed. Until then a crash of the machine (not of the process) may take the
  // last changes back, each of them whole.
  enum class OnDisk { at_once, later };

  // Adds the document with its fragment, or replaces those of the same id, and updates the graph, in one
  // batch. Errors: io (disk full: nothing has changed; it may still come back, whole, when the store
  // is opened again, where the disk had taken it and only failed to say so), corrupt, invalid_argument (spans
  // outside the text, unsorted fragment).
  Result<void> put(const Document& document, const Fragment& fragment, OnDisk when = OnDisk::at_once);
  // Returns when all changes are on disk. Errors: io (the last ones may be lost; what is there is whole).
  Result<void> sync();

  // Takes a document and all that only it said out again, without a trace; of an import all parts, the first
  // one last. not_found for an unknown id.
  Result<void> remove(const std::string& document_id);

  // Keeps what queries need of the whole in the store, so that it is opened at once: worth its time after
  // much has changed, where the graph has at least so many edges. The last state alone has it; until then,
  // and where it is damaged, it is made when it is needed.
  static constexpr std::uint64_t kManyEdges = 500'000;
  Result<void> keep_image(std::uint64_t least_edges = kManyEdges);
  // The same where `made` has it ready (Snapshot::prepare), a state of a store that was opened for reading:
  // so this one is held up for no longer than the writing takes. False, and nothing has changed, where the
  // store is not of that state any more, or go_on() says so on the way.
  Result<bool> keep_image(const Snapshot& made, const std::function<bool()>& go_on);

  // The state after the last commit, immutable, cheap to copy, valid also after the Store is gone. While one
  // of a writing store lives, the folder stays locked.
  Snapshot snapshot() const;

  // Writes the files anew without what was replaced or taken out since; what they say stays the same. Needs
  // room on the disk for a while, at most as much as the store has. Errors: io.
  Result<void> compact();

  // Who has the store open for writing, "process 4711", where that is another process.
  static std::optional<std::string> writer(const std::string& folder);

  // Changes whenever somebody, also another process, has committed to the folder. For a read-only store that
  // wants to know whether to open again; costs a few file system look-ups.
  static std::string fingerprint(const std::string& folder);

 private:
  struct State;
  // How an import fills an empty store at once (graph/load.hpp); these throw Failure.
  friend class Load;
  bool empty() const;
  std::string work_folder() const;  // for what is being made; opening a store for writing clears it
  std::unique_ptr<Tables> tables() const;
  void take_in(std::unique_ptr<Tables> tables, const Counters& counters,
               const std::vector<std::string>& relations, const TextTotals& totals);

  // Of the state that the store has.
  bool write_image(std::shared_ptr<const QueryIndex> index, const std::function<bool()>& go_on);

  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// One commit's state of the whole store. Thread-safe, cheap to copy. Functions that take an id answer
// not_found with a hint for an unknown one; all may answer corrupt or io when the store fails under them.
class Snapshot {
 public:
  // A work that is itself a document of the corpus has an attribute "document" with its id, the document an
  // attribute "work": their titles agree, author or year agree too, and no citing text is older.
  Result<NodeView> node(const std::string& id) const;
  Result<EdgeView> edge(const std::string& id) const;
  Result<std::vector<EvidenceView>> evidence(const std::string& edge_id, std::size_t limit = 1000) const;

  // Best edges first: by weight x confidence, then the neighbour's rank, then ids. Cost grows with what is
  // touched.
  Result<Graph> neighborhood(const NeighborhoodQuery& query) const;
  Result<GraphRows> neighborhood_rows(const NeighborhoodQuery& query) const;  // the same, in place
  Result<std::vector<Path>> paths(const PathQuery& query) const;
  // By name and alias: exact, then prefix, then prefix of a word in it, then with typing errors; within these
  // by rank.
  Result<std::vector<SearchHit>> search(const SearchQuery& query) const;
  // In the texts of documents. Cost grows with how often the words of the query stand in texts; memory does
  // not. Errors: invalid_argument (cannot be read as a search; the message names the character), limit,
  // not_found (near, document), unsupported (a store of an older format, open for reading only).
  Result<TextAnswer> search_texts(const TextQuery& query) const;
  // The nodes of highest rank, of one type where `type` is not empty.
  Result<std::vector<NodeView>> best_nodes(std::size_t limit, const std::string& type = "") const;

  // Edges of the shortest path without regard to direction; nullopt: more than `most`. O(edges within half
  // the distance).
  Result<std::optional<std::size_t>> distance(const std::string& from, const std::string& to,
                                              std::size_t most = 6) const;
  // Components, cores, communities, and betweenness estimated from `samples` nodes. O(samples x edges).
  Result<Analysis> analysis(std::size_t samples = 64) const;
  // Reads now what queries need of the whole, which else the first one would.
  Result<void> prepare() const;
  // Whether the store keeps it for this state (Store::keep_image).
  bool has_image() const;

  // How many edges of each relation and direction a node has, most first.
  Result<std::vector<RelationCount>> relation_counts(const std::string& id) const;
  // These nodes, in this order, without those that are unknown, and all edges among them, best first.
  Result<Graph> part(const std::vector<std::string>& ids) const;
  // Who pursues what.
  Result<Pursuits> pursuits(std::size_t limit) const;
  // By time.
  Result<std::vector<DatedNode>> dates() const;
  // Sets the dates of the edges.
  Result<void> date(Graph& graph) const;

  Result<std::vector<DocumentView>> documents() const;  // sorted by id
  Result<DocumentView> document(const std::string& id) const;
  Result<std::string> text(const std::string& document_id) const;
  // As put, for the pipeline, verify and export.
  Result<Document> stored_document(const std::string& id) const;
  Result<Fragment> fragment(const std::string& document_id) const;
  // Id of the document last read from this absolute path, if any.
  Result<std::optional<std::string>> document_from(const std::string& origin) const;

  Result<Statistics> statistics() const;

  struct Access;  // for graph/ alone
  explicit Snapshot(std::shared_ptr<const Access> access) : access_(std::move(access)) {}
  const Access& access() const { return *access_; }

 private:
  std::shared_ptr<const Access> access_;
};

// Proves the store's invariants (docs/storage-format.md lists them by name) and reports each violation, at
// most `most`.
struct Violation {
  std::string invariant;
  std::string what;
};
Result<std::vector<Violation>> verify(const Snapshot& snapshot, std::size_t most = 100);

// The dump, one JSON object a line, sorted: documents, then nodes, then edges, by id (edges by from,
// relation, to). Offsets are code points. Equal graphs give equal bytes.
Result<void> export_jsonl(const Snapshot& snapshot,
                          const std::function<void(const std::string& line)>& write);

// Reads a dump, ours or a foreign one (nodes and edges only; evidence with a bare text, or none). All lines
// are checked before anything is written; errors name the line. Documents of the dump become documents;
// statements without one belong to a document of format "import" named `name`, which remove() takes out
// again; a large import to several, its parts. A graph without documents may be far larger than the memory,
// and enters an empty store whole or not at all. `lines` is read from the start twice where there are
// documents.
struct ImportReport {
  std::uint64_t documents = 0, nodes = 0, edges = 0;
};
Result<ImportReport> import_jsonl(Store& store, const std::string& name, std::istream& lines);

// Reads tables of nodes and edges with the titles of Gephi (Id, Label; Source, Target, Weight) or neo4j-admin
// (:ID, :LABEL; :START_ID, :END_ID, :TYPE, name:string), docs/import.md. Without a table of nodes these are
// made of the ends of edges. Otherwise as import_jsonl().
struct CsvFile {
  std::string name;
  std::istream& in;
};
Result<ImportReport> import_csv(Store& store, const std::string& name, const std::vector<CsvFile>& files);

}  // namespace stemma::graph
