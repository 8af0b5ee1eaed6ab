#include "graph/repair.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include "graph/access.hpp"
#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "graph/store.hpp"

namespace stemma::graph {
namespace {

namespace fs = std::filesystem;

// Reads what is kept and lets nothing stop it: what cannot be read is not there.
class Salvage {
 public:
  explicit Salvage(const std::string& folder)
      : database_(Database::open(database_folder(folder), Database::Mode::salvage)),
        view_(database_->view()) {}

  // All that have left a record, a text or a fragment.
  std::set<std::string> documents() const {
    std::set<std::string> ids;
    for (const auto family : {Family::documents, Family::texts, Family::fragments})
      scan(family, [&](std::string_view key, std::string_view) { ids.insert(std::string(key)); });
    return ids;
  }

  void scan(Family family, const std::function<void(std::string_view, std::string_view)>& visit) const {
    try {
      view_->scan(family, "", [&](std::string_view key, std::string_view value) {
        visit(key, value);
        return true;
      });
    } catch (const Failure&) {
      whole_ = false;
    }
  }
  bool whole() const { return whole_; }  // every scan has come to its end

  std::optional<std::string> get(Family family, std::string_view key) const {
    try {
      return view_->get(family, key);
    } catch (const Failure&) {
      return std::nullopt;
    }
  }

  template <class Read>
  auto read(Family family, std::string_view key, Read&& how) const -> std::optional<decltype(how(""))> {
    const auto value = get(family, key);
    try {
      if (value) return how(*value);
    } catch (const Failure&) {
    }
    return std::nullopt;
  }

 private:
  std::shared_ptr<Database> database_;
  std::shared_ptr<const View> view_;
  mutable bool whole_ = true;
};

// Puts one document after the other into a store beside the damaged one.
class Rebuild {
 public:
  Rebuild(const Salvage& from, const std::string& folder) : from_(from), folder_(folder) {
    fs::remove_all(folder);
  }

  RepairReport run(const std::string& uuid, std::uint64_t left_in) {
    {
      auto store = Store::create(folder_).value();
      for (const auto& id : from_.documents()) put(store, id);
    }
    take_over(uuid, left_in);
    const auto store = Store::open(folder_).value();
    const auto violations = verify(store.snapshot()).value();
    if (!violations.empty())
      throw Failure({ErrorCode::internal, "the repaired store is not sound: " + violations.front().what,
                     "please report this; the store is as it was"});
    report_.documents = store.snapshot().statistics().value().documents;
    if (report_.documents == 0 && (!report_.lost.empty() || !from_.whole()))
      throw Failure({ErrorCode::corrupt, "no document of the damaged store can be read",
                     "restore the store from a backup, or ingest the documents into a new one"});
    return std::move(report_);
  }

 private:
  void put(Store& store, const std::string& id) {
    auto record = from_.read(Family::documents, id, codec::read_document);
    auto text = from_.get(Family::texts, id);
    const auto fragment = from_.read(Family::fragments, id, codec::read_fragment);
    const auto lose = [&](const std::string& why) {
      report_.lost.push_back({id, record ? record->document.origin : "", why});
    };
    if (!record) return lose("its record cannot be read");
    if (record->document.id != id) return lose("its record is that of another document");
    if (!text) return lose("its text cannot be read");
    if (!fragment) return lose("its fragment cannot be read");
    if (record->text_bytes != text->size() || record->text_hash != XXH3_64bits(text->data(), text->size()))
      return lose("its text is not the one that was put");
    if (record->entities != fragment->entities.size() || record->statements != fragment->statements.size())
      return lose("its fragment is not the one that was put");
    record->document.text = std::move(*text);
    const auto done = store.put(record->document, *fragment);
    if (done) return;
    if (done.error().code == ErrorCode::io) throw Failure(done.error());
    lose(done.error().message);
  }

  // The identity of the old store, and a generation beyond its own and that which it was left in; decisions
  // as they are.
  void take_over(const std::string& uuid, std::uint64_t left_in) {
    const auto database = Database::open(database_folder(folder_), Database::Mode::read_write);
    const auto generation = from_.read(Family::meta, keys::kGeneration, codec::read_number);
    const auto own = codec::read_number(database->view()->get(Family::meta, keys::kGeneration).value());
    Batch batch;
    batch.put(Family::meta, std::string(keys::kUuid), uuid);
    batch.put(Family::meta, std::string(keys::kGeneration),
              codec::write_number(std::max({generation.value_or(0), own, left_in}) + 1));
    from_.scan(Family::decisions, [&](std::string_view key, std::string_view value) {
      batch.put(Family::decisions, std::string(key), std::string(value));
    });
    database->commit(batch);
    write_marker(folder_, {kFormatVersion, uuid, true});
  }

  const Salvage& from_;
  const std::string& folder_;
  RepairReport report_;
};

// One step: there is no moment without either.
void trade(const std::string& one, const std::string& other) {
  if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) != 0)
    throw Failure({ErrorCode::io,
                   "the repaired store cannot take the place of " + one + ": " + std::strerror(errno),
                   "the store is as it was; put " + other + " in the place of " + one + " yourself"});
}

// The marker, or, where that is lost as well, what the database says.
std::string uuid_of(const std::string& folder, const Salvage& salvage) {
  const auto inside = salvage.get(Family::meta, keys::kUuid);
  if (inside) return *inside;
  return read_marker(folder).uuid;
}

std::uint64_t left_in(const std::string& folder) {
  try {
    return read_marker(folder).generation;
  } catch (const Failure&) {  // damaged as well
    return 0;
  }
}

// The file that names the newest list of files; RocksDB does not look for the list by itself.
void mend_current(const fs::path& database) {
  std::ifstream file(database / "CURRENT");
  std::string named, newest;
  if (std::getline(file, named) && !named.empty() && fs::exists(database / named)) return;
  for (const auto& entry : fs::directory_iterator(database)) {
    const auto name = entry.path().filename().string();
    if (name.starts_with("MANIFEST-")) newest = std::max(newest, name);
  }
  if (!newest.empty()) std::ofstream(database / "CURRENT") << newest << '\n';
}

void check_format(const std::string& folder) {
  try {
    if (has_marker(folder)) (void)read_marker(folder);
  } catch (const Failure& failure) {
    if (failure.error().code == ErrorCode::unsupported) throw;
  }
}

}  // namespace

Result<RepairReport> repair(const std::string& folder) {
  return guarded([&] {
    const auto database = database_folder(folder);
    if (!fs::is_directory(database))
      throw Failure({ErrorCode::not_found, "there is no store in " + folder, "`stemma ingest` makes one"});
    check_format(folder);
    const auto fresh = (fs::path(folder) / "repair").string(), old = (fs::path(folder) / "damaged").string();
    const auto lock = lock_database(database);
    mend_current(database);
    const Salvage salvage(folder);
    const auto uuid = uuid_of(folder, salvage);
    auto report = Rebuild(salvage, fresh).run(uuid, left_in(folder));
    fs::remove_all(old);
    fs::rename(fresh, old);
    trade(database, database_folder(old));
    sync_folder(old);
    write_marker(folder, {kFormatVersion, uuid, true});
    report.old = old;
    return report;
  });
}

}  // namespace stemma::graph
