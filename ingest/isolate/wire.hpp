// What goes over the socket between the program and its reader process. The answer comes from a process that
// a hostile file may have taken over: nothing in it is believed before it is checked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/reading.hpp"

namespace stemma::ingest {

// A message is its length (eight bytes, the lowest first) and its bytes.
constexpr std::size_t kLengthBytes = 8;
std::string length_prefix(std::uint64_t length);
// REQUIRES: bytes.size() >= kLengthBytes
std::uint64_t read_length(std::string_view bytes);

// What the reader is asked for: a file's bytes as one format. The message is `request_head` and the bytes.
struct Request {
  std::string format;
  std::string_view bytes;  // into the message
};
std::string request_head(std::string_view format);
Result<Request> read_request(std::string_view message);

// The answer: a reading, or why there is none.
std::string write_answer(const Result<Reading>& answer);
// malformed when the bytes are no answer, or one that breaks what reading.hpp promises for a file of
// `file_bytes` bytes.
Result<Reading> read_answer(std::string_view message, std::uint64_t file_bytes);

// What a reading promises, as far as it can be told without the file; empty when all holds, else what does
// not.
std::string broken_promise(const Reading& reading, std::uint64_t file_bytes);

}  // namespace stemma::ingest
