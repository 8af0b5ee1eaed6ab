#include "ingest/isolate/reader.hpp"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "ingest/isolate/process.hpp"
#include "ingest/isolate/wire.hpp"
#include "ingest/read/formats.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using Clock = std::chrono::steady_clock;
using Talk = ChildProcess::Talk;

constexpr unsigned kFilesOfAProcess = 256;
constexpr std::size_t kMostAnswer = 256u << 20;

std::string program_beside_this_one() {
  std::array<char, 4096> path{};
  const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
  const std::string self(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
  return self.substr(0, self.rfind('/') + 1) + "stemma-read";
}

Error cannot_start(const Error& error) {
  return {ErrorCode::io, error.message,
          "stemma-read has to lie beside stemma: files other than plain text are read by it"};
}

Error too_slow(std::chrono::milliseconds time) {
  return {ErrorCode::limit, "it was not read within " + std::to_string(time.count() / 1000) + " seconds",
          "the file is damaged or hostile, or very large: save it anew, or split it"};
}

Error broke(int status) {
  if (status == -SIGXCPU)
    return {ErrorCode::limit, "reading it took too much processor time",
            "the file is damaged or hostile: save it anew, or leave it out"};
  const std::string how =
      status < 0 ? std::string(::strsignal(-status)) : "exit code " + std::to_string(status);
  return {ErrorCode::malformed, "the process that read it broke (" + how + "); nothing else was touched",
          "the file is damaged or hostile: save it anew, or leave it out"};
}

// Formats that libraries of others parse: their process reads one file.
bool parsed_by_others(const std::string& format) {
  return format == "docx" || format == "odt" || format == "epub";
}

}  // namespace

std::string pdf_program() {
  for (const char* path : {"/usr/bin/pdftotext", "/usr/local/bin/pdftotext"})
    if (::access(path, X_OK) == 0) return path;
  return {};
}

Reader::Reader(ReaderOptions options)
    : options_(std::move(options)), process_(std::make_unique<ChildProcess>()) {
  if (options_.program.empty()) options_.program = program_beside_this_one();
}
Reader::~Reader() = default;

Result<Reading> Reader::read(std::string_view file_name, std::string_view bytes) {
  if (auto fits = check_size(bytes, options_.limits); !fits) return fits.error();
  const Result<Format> format = guess_format(file_name, bytes);
  if (!format) return format.error();
  Result<Reading> reading = [&]() -> Result<Reading> {
    if (format->name == "txt") return read_as("txt", bytes);
    if (format->name != "pdf") return ask(format->name, bytes, bytes.size());
    const Result<std::string> words = pdf_words(bytes);
    if (!words) return words.error();
    return ask("pdf", *words, bytes.size());
  }();
  if (reading && !format->warning.empty())
    reading->warnings.insert(reading->warnings.begin(), format->warning);
  return reading;
}

Result<Reading> Reader::ask(const std::string& format, std::string_view bytes, std::uint64_t file_bytes) {
  const std::string head = request_head(format);
  const auto time = options_.time + std::chrono::seconds(bytes.size() >> 20);
  for (bool again = true;; again = false) {
    const bool fresh = !process_->running() || files_ >= kFilesOfAProcess;
    if (fresh) {
      files_ = 0;
      if (const auto started = process_->start({options_.program, "--requests"}); !started)
        return cannot_start(started.error());
    }
    const Deadline deadline = Clock::now() + time;
    std::string answer;
    Talk talk = process_->send(length_prefix(head.size() + bytes.size()) + head, deadline);
    if (talk == Talk::done) talk = process_->send(bytes, deadline);
    if (talk == Talk::done) talk = process_->receive(kLengthBytes, answer, deadline);
    if (talk == Talk::done) {
      const std::uint64_t length = read_length(answer);
      answer.clear();
      talk = length > kMostAnswer ? Talk::too_much : process_->receive(length, answer, deadline);
    }
    ++files_;
    if (talk == Talk::done) {
      Result<Reading> reading = read_answer(answer, file_bytes);
      const bool doubtful = !reading && reading.error().code == ErrorCode::malformed;
      if (parsed_by_others(format) || doubtful) process_->stop();
      if (reading) reading->format = format;
      return reading;
    }
    if (talk == Talk::too_late || talk == Talk::too_much) {
      process_->stop();
      if (talk == Talk::too_late) return too_slow(time);
      return Error{ErrorCode::limit, "its text is larger than " + std::to_string(kMostAnswer >> 20) + " MiB",
                   "split it"};
    }
    const int status = process_->wait(Clock::now() + std::chrono::seconds(1));
    // One that had read other files before may have broken over those.
    if (fresh || !again) return broke(status);
  }
}

Result<std::string> Reader::pdf_words(std::string_view bytes) {
  if (pdf_program().empty())
    return Error{ErrorCode::unsupported, "PDF files are read by pdftotext, which is not installed",
                 "apt-get install poppler-utils"};
  ChildProcess program;
  if (const auto started = program.start({options_.program, "--pdf"}, &bytes); !started)
    return cannot_start(started.error());
  const auto time = options_.time + std::chrono::seconds(bytes.size() >> 20);
  const Deadline deadline = Clock::now() + time;
  std::string words;
  const Talk talk = program.receive_all(kMostAnswer, words, deadline);
  if (talk == Talk::too_late) return too_slow(time);
  if (talk == Talk::too_much)
    return Error{ErrorCode::limit, "it holds more words than are taken from one file", "split it"};
  const int status = program.wait(deadline);
  if (status == 0) return words;
  if (status == 1 && bytes.find("/Encrypt") != std::string_view::npos)
    return Error{ErrorCode::unsupported, "the PDF is encrypted", "save a copy without a password"};
  if (status == 1)
    return Error{ErrorCode::malformed, "the PDF is damaged: pdftotext cannot open it",
                 "save it anew, or download it again"};
  if (status == 3)
    return Error{ErrorCode::unsupported, "the PDF does not allow that its text is copied",
                 "ask its publisher for a copy that does"};
  return broke(status);
}

Result<Protection> reader_protection(const ReaderOptions& options) {
  ChildProcess process;
  const std::string program = options.program.empty() ? program_beside_this_one() : options.program;
  if (const auto started = process.start({program, "--protection"}); !started)
    return cannot_start(started.error());
  const Deadline deadline = Clock::now() + std::chrono::seconds(10);
  std::string lines;
  process.receive_all(1 << 16, lines, deadline);
  if (const int status = process.wait(deadline); status != 0) return broke(status);
  Protection protection;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    std::string line = schema::well_formed(lines.substr(0, end));
    if (protection.layers.empty())
      protection.layers = std::move(line);
    else
      protection.escapes.push_back(std::move(line));
    lines.erase(0, end + 1);
  }
  return protection;
}

}  // namespace stemma::ingest
