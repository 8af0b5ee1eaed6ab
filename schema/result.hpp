// Failing on data is an ordinary return value: a Result holds a value or an Error, never both.
#pragma once

#include <cassert>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace stemma {

// The closed list of ways to fail. The numbers are exit codes of the program and never change meaning.
enum class ErrorCode {
  internal = 1,          // a defect of Stemma
  invalid_argument = 2,  // the caller asked for something that makes no sense
  not_found = 3,         // no such file, document, node or edge
  unreadable = 4,        // exists, but the system or its encoding does not let us read it
  malformed = 5,         // read, but not what its format promises
  unsupported = 6,       // a format or a store version that this program does not know
  busy = 7,              // held by somebody else: a store in use, a port taken
  corrupt = 8,           // the store contradicts itself or its checksums
  io = 9,                // the system failed to write or read: disk full, I/O error
  exists = 10,           // would overwrite something that is there
  limit = 11,            // larger than a stated limit
};

struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;  // the cause, with the name of the file, id or parameter that is meant
  std::string hint;     // the next step for a user; may be empty

  // "message; hint", for a terminal.
  std::string text() const { return hint.empty() ? message : message + "; " + hint; }
};

// Thrown by Result::value() and by the few interfaces which cannot return a Result (Boost.Graph iterators).
class Failure : public std::runtime_error {
 public:
  explicit Failure(Error error) : std::runtime_error(error.text()), error_(std::move(error)) {}
  const Error& error() const { return error_; }

 private:
  Error error_;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  bool ok() const { return state_.index() == 0; }

  // REQUIRES: ok()
  T& operator*() & { return assert(ok()), *std::get_if<0>(&state_); }
  const T& operator*() const& { return assert(ok()), *std::get_if<0>(&state_); }
  // By value, so that `for (auto& x : *f())` does not look into a Result that is gone.
  T operator*() && { return assert(ok()), std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return &**this; }
  const T* operator->() const { return &**this; }

  // REQUIRES: !ok()
  const Error& error() const { return assert(!ok()), *std::get_if<1>(&state_); }

  // The value; throws Failure where there is none.
  T& value() & { return check(), *std::get_if<0>(&state_); }
  const T& value() const& { return check(), *std::get_if<0>(&state_); }
  T value() && { return check(), std::move(*std::get_if<0>(&state_)); }

 private:
  void check() const {
    if (!ok()) throw Failure(error());
  }
  std::variant<T, Error> state_;
};

// A Result without a value: success or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), ok_(false) {}
  explicit operator bool() const { return ok_; }
  bool ok() const { return ok_; }
  const Error& error() const { return assert(!ok_), error_; }
  void value() const {
    if (!ok_) throw Failure(error_);
  }

 private:
  Error error_;
  bool ok_ = true;
};

}  // namespace stemma
