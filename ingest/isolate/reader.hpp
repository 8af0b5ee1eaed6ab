// Reads documents nobody vouches for: each format's parser runs in a process that can do nothing but read
// (`stemma-read`, which lies beside the program), and its answer is checked.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reading.hpp"

namespace stemma::ingest {

class ChildProcess;

struct ReaderOptions {
  ReadLimits limits;
  // For one file; a second more for each MiB.
  std::chrono::milliseconds time{30'000};
  std::string program;  // the reader process; empty: stemma-read beside the running program
};

// Reuses its process for many files, so that small ones stay quick, and starts a new one after a failure, and
// after each document of a format that others' libraries parse (archives, pdf). Not thread-safe: one a
// thread.
class Reader {
 public:
  explicit Reader(ReaderOptions options = {});
  ~Reader();

  // As ingest::read, and besides: limit (too slow, too much memory), malformed (its parser broke), io (no
  // reader process can be started). Plain text is decoded in this process: that is a linear loop of ours.
  Result<Reading> read(std::string_view file_name, std::string_view bytes);

 private:
  Result<Reading> ask(const std::string& format, std::string_view bytes, std::uint64_t file_bytes);
  Result<std::string> pdf_words(std::string_view bytes);

  ReaderOptions options_;
  std::unique_ptr<ChildProcess> process_;
  unsigned files_ = 0;  // that the process has read
};

// What stands between a hostile file and this machine, in words: "limits, no new privileges, landlock 3,
// seccomp", and what the reader process could do all the same ("open a file"; none where all is well).
struct Protection {
  std::string layers;
  std::vector<std::string> escapes;
};
Result<Protection> reader_protection(const ReaderOptions& options = {});

// The program that takes the text out of PDFs; empty where it is not installed.
std::string pdf_program();

}  // namespace stemma::ingest
