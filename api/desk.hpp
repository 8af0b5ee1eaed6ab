// The writing side of a server: documents that are handed in over HTTP are read one after the other by one
// thread, on the same way as those of `stemma ingest`, and taken out again.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

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
  Error error;  // failed
};

// Thread-safe. The store is open for writing only while something is read or removed, so that the command
// line can write in between.
class Desk {
 public:
  // `committed` is called, by any thread, when the store has changed.
  Desk(std::string store, std::shared_ptr<const schema::Schema> schema, std::function<void()> committed);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // Keeps the bytes in STORE/uploads/NAME and puts them in the queue. Errors: invalid_argument (the name),
  // limit (the queue is full), io.
  Result<Job> hand_in(const std::string& name, std::string bytes);

  // The last jobs, the newest first.
  std::vector<Job> jobs() const;
  Result<Job> job(std::uint64_t id) const;

  // Errors: those of Store::open and Store::remove.
  Result<void> remove(const std::string& document);

 private:
  void work();
  void read(Job& job);
  void publish(const Job& job);

  const std::string store_, uploads_;
  const std::shared_ptr<const schema::Schema> schema_;
  const std::function<void()> committed_;
  std::mutex writing_;  // one store open for writing at a time
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;  // by id
  std::uint64_t next_ = 1;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace stemma::api
