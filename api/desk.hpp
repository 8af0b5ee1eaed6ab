// The writing side of a server: documents that are handed in over HTTP are read in the background, on the
// same way as those of `stemma ingest`, and taken out again. Who wants to follow asks for what has changed:
// nothing is sent to anybody, so that no reader can hold up the reading.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "api/image_keeper.hpp"
#include "schema/result.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

struct Job {
  enum class State { waiting, reading, done, failed };
  std::uint64_t id = 0;
  std::string name;  // of the document
  std::uint64_t bytes = 0;
  State state = State::waiting;
  std::string outcome;  // done: "added", "changed" or "unchanged"
  std::uint64_t entities = 0, statements = 0;
  double seconds = 0;
  std::vector<std::string> warnings;
  Error error;                 // failed
  std::uint64_t revision = 0;  // when it last changed, in changes of all jobs
  bool ended() const { return state == State::done || state == State::failed; }
};

// Thread-safe. The store is open for writing only while something is read or removed, so that the command
// line can write in between.
class Desk {
 public:
  // `committed` is called, by any thread, when the store has changed, or its image. At most `listeners`
  // follow at a time.
  Desk(std::string store, std::shared_ptr<const schema::Schema> schema, std::function<void()> committed,
       std::size_t listeners = 8, ImageKeeper::When images = {},
       std::shared_ptr<graph::Recent> recent = nullptr);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // Keeps the bytes in STORE/uploads/NAME and puts them in the queue. Errors: invalid_argument (the name),
  // limit (the queue is full), io.
  Result<Job> hand_in(const std::string& name, std::string bytes);

  // The last jobs, the newest first.
  std::vector<Job> jobs() const;
  Result<Job> job(std::uint64_t id) const;

  // Which jobs have changed after `revision`, in the order of their ids; waits at most `patience` for one.
  struct Changes {
    std::uint64_t revision = 0;  // to go on from
    std::vector<Job> jobs;
  };
  Changes changes(std::uint64_t revision, std::chrono::milliseconds patience) const;

  // Revisions of one run mean nothing in another.
  const std::string& run() const { return run_; }

  // A place to follow from, kept while the answer lives; waits at most `patience` for one. limit: all are
  // taken.
  Result<std::shared_ptr<void>> listen(std::chrono::milliseconds patience);

  // Errors: those of Store::open and Store::remove.
  Result<void> remove(const std::string& document);

 private:
  using Batch = std::vector<Job>;
  void work();
  Batch next_batch();
  void read(Batch batch);
  Result<void> read_files(const Batch& batch);
  bool is_stopping() const;
  void change(std::uint64_t id, const std::function<void(Job&)>& how);
  void fail(const Batch& batch, const Error& error);

  const std::string store_, uploads_, run_;
  const std::shared_ptr<const schema::Schema> schema_;
  const std::function<void()> committed_;
  const std::shared_ptr<graph::Recent> recent_;
  std::mutex writing_;  // one store open for writing at a time
  ImageKeeper images_;
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::condition_variable left_;  // somebody who followed
  std::deque<Job> jobs_;          // by id
  std::uint64_t next_ = 1, revision_ = 0;
  const std::size_t most_listeners_;
  std::size_t listeners_ = 0;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace stemma::api
