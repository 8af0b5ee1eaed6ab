#include "graph/store.hpp"

#include <xxhash.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/query/image.hpp"
#include "graph/recent.hpp"
#include "graph/rocksdb.hpp"
#include "graph/text/postings.hpp"
#include "schema/text_words.hpp"

namespace stemma::graph {
namespace {

namespace fs = std::filesystem;

DocumentRecord record_of(const Document& document, const Fragment& fragment) {
  DocumentRecord record;
  record.document = document;
  record.document.text.clear();
  record.characters = CodePoints(document.text).size();
  record.entities = fragment.entities.size();
  record.statements = fragment.statements.size();
  record.text_bytes = document.text.size();
  record.text_hash = XXH3_64bits(document.text.data(), document.text.size());
  return record;
}

std::string needed(const View& view, std::string_view key) {
  auto value = view.get(Family::meta, key);
  if (!value)
    throw Failure({ErrorCode::corrupt, "the store lacks its record " + std::string(key),
                   "restore the store from a copy, or ingest the documents into a new one"});
  return std::move(*value);
}

}  // namespace

NodeTable read_nodes(const View& view) {
  constexpr NodeIndex kBatch = 4096;  // for so many indexes headers are in memory
  NodeTable nodes;
  std::vector<NodeTable::Change> batch;
  view.scan(Family::nodes, "", [&](std::string_view key, std::string_view value) {
    const auto index = keys::read_node(key);
    if (!index)
      throw Failure({ErrorCode::corrupt, "the store holds a node without an index", "run `stemma verify`"});
    if (!batch.empty() && batch.front().index / kBatch != *index / kBatch) {
      nodes.apply(batch);
      batch.clear();
    }
    batch.push_back({*index, std::make_shared<NodeHeader>(codec::read_header(value))});
    return true;
  });
  nodes.apply(batch);
  return nodes;
}

namespace {

std::set<NodeIndex> holes(const NodeTable& nodes) {
  std::set<NodeIndex> free;
  for (NodeIndex i = 0; i < nodes.slots(); ++i)
    if (!nodes.has(i)) free.insert(i);
  return free;
}

NodeTable known_nodes(const View& view, std::uint64_t generation) {
  if (const auto image = Image::find(view, generation)) try {
      return image->nodes();
    } catch (const Failure&) {  // damaged: what it was made of is there
    }
  return read_nodes(view);
}

// Those of the state before, but for what has been touched.
NodeTable nodes_after(const Recent::Step& step, const View& view) {
  NodeTable nodes = step.from->nodes;
  std::vector<std::string> keys;
  for (const auto node : step.touched) keys.push_back(keys::node(node));
  const auto records = view.get_all(Family::nodes, keys);
  std::vector<NodeTable::Change> changes;
  for (std::size_t i = 0; i < records.size(); ++i)
    changes.push_back({step.touched[i],
                       records[i] ? std::make_shared<NodeHeader>(codec::read_header(*records[i])) : nullptr});
  nodes.apply(changes);
  return nodes;
}

std::shared_ptr<const Snapshot::Access> read_access(const Database& database,
                                                    const std::shared_ptr<Recent>& recent) {
  const auto view = database.view();
  const auto generation = codec::read_number(needed(*view, keys::kGeneration));
  auto counters = codec::read_counters(needed(*view, keys::kCounters));
  const bool many = recent && counters.edges >= recent->least_edges();
  auto before = many ? recent->step_to(view->identity(), generation) : std::nullopt;
  auto nodes = before ? nodes_after(*before, *view) : known_nodes(*view, generation);
  auto access = std::make_shared<Snapshot::Access>(
      view, std::move(nodes), codec::read_strings(needed(*view, keys::kRelations)), std::move(counters),
      generation, needed(*view, keys::kUuid));
  if (many) access->recent = recent;
  access->before = std::move(before);
  return access;
}

Batch first_batch(const std::string& uuid) {
  Batch batch;
  batch.put(Family::meta, std::string(keys::kFormat), codec::write_number(kFormatVersion));
  batch.put(Family::meta, std::string(keys::kUuid), uuid);
  batch.put(Family::meta, std::string(keys::kCounters), codec::write_counters({}));
  batch.put(Family::meta, std::string(keys::kGeneration), codec::write_number(0));
  batch.put(Family::meta, std::string(keys::kRelations), codec::write_strings({}));
  batch.put(Family::meta, std::string(keys::kText), codec::write_text_totals({schema::kTextWordsVersion, 0}));
  return batch;
}

Marker marker_of(const std::string& folder) {
  const Error none{ErrorCode::not_found, "there is no store in " + folder, "`stemma ingest` makes one"};
  if (!has_marker(folder)) throw Failure(none);
  auto marker = read_marker(folder);
  if (!marker.complete) throw Failure(none);
  return marker;
}

std::string work_folder_of(const std::string& folder) { return (fs::path(folder) / "import").string(); }

std::shared_ptr<Database> open_database(const std::string& folder, Database::Mode mode) {
  try {
    return Database::open(database_folder(folder), mode);
  } catch (const Failure& failure) {
    if (failure.error().code != ErrorCode::busy) throw;
    throw Failure({ErrorCode::busy, "the store " + folder + " is being written by " + writer_of(folder),
                   "wait until it has finished, or stop it"});
  }
}

}  // namespace

struct Store::State {
  State(std::string where, Mode how, Marker known, std::shared_ptr<Database> opened,
        std::shared_ptr<Recent> kept = nullptr)
      : folder(std::move(where)),
        mode(how),
        marker(std::move(known)),
        database(std::move(opened)),
        recent(std::move(kept)),
        access(read_access(*database, recent)) {
    check_marker();
    if (mode != Mode::read_write) return;
    note = std::make_unique<WriterNote>(folder);
    std::error_code ignored;
    fs::remove_all(work_folder_of(folder), ignored);  // of an import that was interrupted
    free = holes(access->nodes());
    migrate();
    note_generation();
  }
  ~State() {
    if (mode == Mode::read_write && access) try {
        sync();
        note_generation();
      } catch (const Failure&) {  // then less is noticed
      }
  }

  void check_marker() const;
  void reopen();
  void change(const std::string& id, const Document* document, const Fragment* fragment,
              OnDisk when = OnDisk::at_once);
  void sync();
  void change_text(Batch& batch, const std::string& id, bool was, const Document* document);
  void commit(Update update, OnDisk when);
  void take_in(std::unique_ptr<Tables> tables);
  void migrate();
  void note_generation();

  std::string folder;
  Mode mode;
  Marker marker;
  std::shared_ptr<Database> database;
  std::shared_ptr<Recent> recent;  // nullptr: none
  std::unique_ptr<WriterNote> note;
  std::shared_ptr<const Snapshot::Access> access;
  std::set<NodeIndex> free;
  bool unsynced = false;
};

// After a failed write from which the database cannot recover by itself.
void Store::State::reopen() {
  const std::weak_ptr<Database> old = database;
  access.reset();
  database.reset();
  database = old.lock();
  const bool watched = database != nullptr;  // by a snapshot, so it is still open
  Error failure{ErrorCode::io, "the store cannot be written since a write failed",
                "close it and open it again"};
  if (!watched) try {
      database = Database::open(database_folder(folder), Database::Mode::read_write);
    } catch (const Failure& again) {
      failure = again.error();
      database = Database::open(database_folder(folder), Database::Mode::read_only);
    }
  access = read_access(*database, recent);
  free = holes(access->nodes());
  if (!database->ready()) throw Failure(failure);
}

// Replaces what the store has of a document by `document` and `fragment`; nullptr for both: by nothing.
void Store::State::change(const std::string& id, const Document* document, const Fragment* fragment,
                          OnDisk when) {
  if (mode == Mode::read_only)
    throw Failure({ErrorCode::invalid_argument, "the store is open for reading only", "open it for writing"});
  if (!database->ready()) reopen();
  const auto old = access->document(id);
  const auto old_fragment = access->fragment(id);
  if (old.has_value() != old_fragment.has_value())
    throw Failure({ErrorCode::corrupt, "the store has only half of document " + id, "run `stemma verify`"});
  std::optional<DocumentRecord> fresh;
  if (document) fresh = record_of(*document, *fragment);
  if (old && fresh && *old == *fresh && *old_fragment == *fragment) return;

  const bool same_text =
      old && fresh && old->text_hash == fresh->text_hash && old->text_bytes == fresh->text_bytes;
  Contribution before, after;
  if (old) before = contribution(old->document, *old_fragment);
  if (document) after = contribution(*document, *fragment);
  Update next = update(*access, free, id, before, after);
  auto& batch = next.batch;
  if (old && (!fresh || fresh->document.origin != old->document.origin))
    batch.erase(Family::origins, keys::origin(old->document.origin, id));
  if (fresh) {
    batch.put(Family::documents, id, codec::write_document(*fresh));
    batch.put(Family::fragments, id, codec::write_fragment(*fragment));
    if (!same_text) batch.put(Family::texts, id, document->text);
    if (!fresh->document.origin.empty())
      batch.put(Family::origins, keys::origin(fresh->document.origin, id),
                codec::write_number(access->generation() + 1));
  } else {
    for (const auto family : {Family::documents, Family::fragments, Family::texts}) batch.erase(family, id);
  }
  if (!same_text) change_text(batch, id, old.has_value(), document);
  next.counters.documents += fresh ? 1 : 0;
  next.counters.documents -= old ? 1 : 0;
  commit(std::move(next), when);
}

void Store::State::change_text(Batch& batch, const std::string& id, bool was, const Document* document) {
  const auto before = was ? access->text(id) : std::nullopt;
  if (was && !before)
    throw Failure({ErrorCode::corrupt, "the store lacks the text of " + id, "run `stemma verify`"});
  auto totals = text_totals(access->view());
  if (!totals)
    throw Failure({ErrorCode::corrupt, "the store lacks its index of words", "run `stemma verify --repair`"});
  change_postings(batch, id, before ? &*before : nullptr, document ? &document->text : nullptr, *totals);
}

void Store::State::sync() {
  if (!unsynced) return;
  database->sync();
  unsynced = false;
}

void Store::State::commit(Update update, OnDisk when) {
  const auto generation = access->generation() + 1;
  update.batch.put(Family::meta, std::string(keys::kCounters), codec::write_counters(update.counters));
  update.batch.put(Family::meta, std::string(keys::kGeneration), codec::write_number(generation));
  if (update.relations != access->relation_names())
    update.batch.put(Family::meta, std::string(keys::kRelations), codec::write_strings(update.relations));
  // First: who sees the commit is to know what it was.
  if (recent) recent->commits(access->view().identity(), generation, std::move(update.touched));
  try {
    database->commit(update.batch, when == OnDisk::later);
    unsynced = when == OnDisk::later;
  } catch (...) {
    if (recent) recent->failed(generation);
    throw;
  }

  NodeTable nodes = access->nodes();
  nodes.apply(update.headers);
  update.free.erase(update.free.lower_bound(nodes.slots()), update.free.end());
  free = std::move(update.free);
  access = std::make_shared<Snapshot::Access>(database->view(), std::move(nodes), std::move(update.relations),
                                              std::move(update.counters), generation, access->uuid());
}

// While a snapshot of before is held, RocksDB numbers what it takes in, and later writes all of it anew
// without the numbers: so nobody here holds one.
void Store::State::take_in(std::unique_ptr<Tables> tables) {
  access.reset();
  try {
    database->take_in(std::move(tables));
  } catch (...) {
    access = read_access(*database, recent);
    throw;
  }
  access = read_access(*database, recent);
}

// A store of an older format becomes one of this: what is new in it is derived, its records stay as they are
// until they are written anew. Killed on the way, it is done again by the next who opens it for writing.
void Store::State::migrate() {
  if (marker.format < kFormatVersion) {
    marker.format = kFormatVersion;  // first: older programs do not know what comes now
    write_marker(folder, marker);
  }
  if (codec::read_number(needed(access->view(), keys::kFormat)) == kFormatVersion &&
      text_totals(access->view()))
    return;
  make_postings(*database);
  Batch batch;
  batch.put(Family::meta, std::string(keys::kFormat), codec::write_number(kFormatVersion));
  database->commit(batch);
  access = read_access(*database, recent);
}

void Store::State::check_marker() const {
  if (access->uuid() != marker.uuid)
    throw Failure({ErrorCode::corrupt,
                   "the marker file and the database in " + folder + " belong to different stores",
                   "restore the whole folder from one copy"});
  if (access->generation() < marker.generation)
    throw Failure({ErrorCode::corrupt,
                   "the database in " + folder + " is of an earlier state, " +
                       std::to_string(access->generation()) + ", than it was left in, " +
                       std::to_string(marker.generation),
                   "restore the store from a backup; `stemma verify --repair` keeps what is there"});
}

// REQUIRES: what `access` shows is on disk
void Store::State::note_generation() {
  if (marker.generation == access->generation()) return;
  marker.generation = access->generation();
  write_marker(folder, marker);
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const std::string& folder) {
  return guarded([&] {
    prepare_folder(folder);
    Marker marker{kFormatVersion, new_uuid(), false};
    write_marker(folder, marker);
    auto database = Database::create(database_folder(folder));
    database->commit(first_batch(marker.uuid));
    marker.complete = true;
    write_marker(folder, marker);
    return Store(std::make_unique<State>(folder, Mode::read_write, marker, std::move(database)));
  });
}

Result<Store> Store::open(const std::string& folder, Mode mode, std::shared_ptr<Recent> recent) {
  return guarded([&] {
    const auto marker = marker_of(folder);
    const auto how = mode == Mode::read_write ? Database::Mode::read_write : Database::Mode::read_only;
    return Store(
        std::make_unique<State>(folder, mode, marker, open_database(folder, how), std::move(recent)));
  });
}

Result<Store> Store::open_or_create(const std::string& folder) {
  auto opened = open(folder, Mode::read_write);
  return !opened && opened.error().code == ErrorCode::not_found ? create(folder) : std::move(opened);
}

Result<void> Store::put(const Document& document, const Fragment& fragment, OnDisk when) {
  return guarded([&] {
    check_document(document, fragment);
    state_->change(document.id, &document, &fragment, when);
  });
}

Result<void> Store::sync() {
  return guarded([&] { state_->sync(); });
}

Result<void> Store::remove(const std::string& document_id) {
  return guarded([&] {
    const auto document = state_->access->document(document_id);
    if (!document)
      throw Failure({ErrorCode::not_found, "there is no document " + document_id,
                     "`stemma documents` lists those in the store"});
    if (document->document.format == kImportFormat) {
      const auto parts = state_->access->parts_of(document_id);
      for (auto part = parts.rbegin(); part != parts.rend(); ++part) state_->change(*part, nullptr, nullptr);
    }
    state_->change(document_id, nullptr, nullptr);
  });
}

Result<void> Store::compact() {
  return guarded([&] {
    if (!state_->database->ready()) state_->reopen();
    state_->database->compact();
  });
}

std::optional<std::string> Store::writer(const std::string& folder) {
  return another_writes(folder) ? std::optional(writer_of(folder)) : std::nullopt;
}

bool Store::empty() const {
  return state_->access->counters().documents == 0 && state_->access->node_slots() == 0;
}

std::string Store::work_folder() const { return work_folder_of(state_->folder); }

std::unique_ptr<Tables> Store::tables() const {
  if (!state_->database->ready()) state_->reopen();
  return state_->database->tables((fs::path(work_folder()) / "tables").string());
}

void Store::take_in(std::unique_ptr<Tables> tables, const Counters& counters,
                    const std::vector<std::string>& relations, const TextTotals& totals) {
  tables->put(Family::meta, keys::kCounters, codec::write_counters(counters));
  tables->put(Family::meta, keys::kGeneration, codec::write_number(state_->access->generation() + 1));
  tables->put(Family::meta, keys::kRelations, codec::write_strings(relations));
  tables->put(Family::meta, keys::kText, codec::write_text_totals(totals));
  state_->take_in(std::move(tables));
  state_->free = holes(state_->access->nodes());
}

Result<void> Store::keep_image(std::uint64_t least_edges) {
  return guarded([&] {
    const auto& access = *state_->access;
    if (state_->mode != Mode::read_write || access.counters().edges < least_edges || snapshot().has_image())
      return;
    write_image(query_index(access), [] { return true; });
  });
}

Result<bool> Store::keep_image(const Snapshot& made, const std::function<bool()>& go_on) {
  return guarded([&] {
    const auto &mine = *state_->access, &other = made.access();
    if (state_->mode != Mode::read_write || mine.uuid() != other.uuid() ||
        mine.generation() != other.generation())
      return false;
    return write_image(query_index(other), go_on);
  });
}

bool Store::write_image(std::shared_ptr<const QueryIndex> index, const std::function<bool()>& go_on) {
  auto& state = *state_;
  if (index->base || !state.database->ready()) return false;
  auto made = tables();
  if (!Image::write(*made, *state.access, *index, go_on)) return false;
  state.database->clear_tables(Family::image);
  index.reset();
  state.take_in(std::move(made));
  return true;
}

bool Snapshot::has_image() const { return Image::find(access_->view(), access_->generation()).has_value(); }

Snapshot Store::snapshot() const { return Snapshot(state_->access); }

std::string Store::fingerprint(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(database_folder(folder), ignored)) {
    const auto name = entry.path().filename().string();
    if (!name.ends_with(".log") && !name.starts_with("MANIFEST") && name != "CURRENT") continue;
    const auto size = entry.file_size(ignored);
    const auto time = entry.last_write_time(ignored).time_since_epoch().count();
    files.push_back(name + ' ' + std::to_string(size) + ' ' + std::to_string(time) + '\n');
  }
  std::ranges::sort(files);
  std::string all;
  for (const auto& file : files) all += file;
  return all;
}

}  // namespace stemma::graph
