// The newest state of a store that somebody else may be writing.
#pragma once

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <mutex>
#include <string>

#include "api/parameters.hpp"
#include "graph/store.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

// One state, with what the answers need to know of it as a whole.
struct Published {
  graph::Snapshot snapshot;
  std::string tag;  // weak entity tag: changes with each commit, with the schema and with the program
  Vocabulary vocabulary;
};

// Reads the totals that Published holds.
Result<std::shared_ptr<const Published>> publish(graph::Snapshot snapshot, const schema::Schema& schema);

// Thread-safe.
class StoreView {
 public:
  // Errors: those of Store::open.
  static Result<std::unique_ptr<StoreView>> open(const std::string& folder,
                                                 std::shared_ptr<const schema::Schema> schema,
                                                 std::chrono::milliseconds patience = std::chrono::seconds(1),
                                                 std::shared_ptr<graph::Recent> recent = nullptr);

  // The last state seen, ready to be asked. At most once per `patience` the store is asked whether there is a
  // newer one, which is then read aside: whoever noticed waits a little for it, nobody else waits. Where it
  // cannot be opened, the old one stays and failure() tells why.
  std::shared_ptr<const Published> current();

  // The next current() looks, however soon it comes.
  void look_again();

  // The last failure to open the store again; empty when all is well.
  std::string failure() const;

 private:
  StoreView(std::string folder, std::shared_ptr<const schema::Schema> schema,
            std::chrono::milliseconds patience, std::shared_ptr<graph::Recent> recent)
      : folder_(std::move(folder)),
        schema_(std::move(schema)),
        patience_(patience),
        recent_(std::move(recent)) {}
  Result<std::shared_ptr<const Published>> read() const;
  void refresh();
  void publish_newer();
  bool is_time();

  const std::string folder_;
  const std::shared_ptr<const schema::Schema> schema_;
  const std::chrono::milliseconds patience_;
  const std::shared_ptr<graph::Recent> recent_;
  std::mutex refreshing_;     // held by the one thread that looks for a newer state
  std::string fingerprint_;   // under refreshing_
  mutable std::mutex mutex_;  // guards what follows, for moments
  std::chrono::steady_clock::time_point looked_{};
  std::shared_ptr<const Published> published_;
  std::string failure_;
  std::atomic<bool> again_{false};  // the newer state could not be read
  std::future<void> reading_;  // under refreshing_: a newer state in the making. Last: it uses the others
};

}  // namespace stemma::api
