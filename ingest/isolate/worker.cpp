#include "ingest/isolate/worker.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <new>
#include <string>

#include "ingest/isolate/reader.hpp"
#include "ingest/isolate/sandbox.hpp"
#include "ingest/isolate/wire.hpp"
#include "ingest/read/formats.hpp"

namespace stemma::ingest {
namespace {

bool read_bytes(std::size_t count, std::string& into) {
  into.resize(count);
  for (std::size_t at = 0; at < count;) {
    const ssize_t got = ::read(0, into.data() + at, count - at);
    if (got > 0)
      at += static_cast<std::size_t>(got);
    else if (got == 0 || errno != EINTR)
      return false;
  }
  return true;
}

bool write_bytes(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(0, bytes.data(), bytes.size());
    if (count > 0)
      bytes.remove_prefix(static_cast<std::size_t>(count));
    else if (errno != EINTR)
      return false;
  }
  return true;
}

std::string answer(const std::string& message) try {
  const Result<Request> request = read_request(message);
  if (!request) return write_answer(request.error());
  return write_answer(read_as(request->format, request->bytes));
} catch (const Failure& failure) {
  return write_answer(failure.error());
} catch (const std::bad_alloc&) {
  return write_answer(
      Error{ErrorCode::limit, "it needs more memory than a reader process may have", "split it"});
}

// Descriptors of the program that were not meant for us.
void close_others() {
  if (::close_range(3, ~0u, 0) == 0) return;
  for (int file = 3; file < 1024; ++file) ::close(file);
}

ProcessLimits tool_limits() {
  ProcessLimits limits;
  limits.memory = 1u << 30;
  limits.processor_seconds = 60;
  return limits;
}

}  // namespace

int answer_requests() {
  close_others();
  confine_reader({});
  std::string message;
  while (read_bytes(kLengthBytes, message)) {
    if (!read_bytes(read_length(message), message)) break;
    const std::string bytes = answer(message);
    message.clear();
    message.shrink_to_fit();
    if (!write_bytes(length_prefix(bytes.size())) || !write_bytes(bytes)) break;
  }
  return 0;
}

int become_pdf_program() {
  close_others();
  const std::string program = pdf_program();
  if (program.empty()) return 127;
  confine_tool(tool_limits(), program,
               {"/usr/lib", "/lib", "/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/usr/share/poppler",
                "/usr/share/fonts", "/usr/share/fontconfig", "/etc/fonts"});
  ::execl(program.c_str(), "pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-", nullptr);
  return 126;
}

int print_protection() {
  close_others();
  const Layers layers = confine_reader({});
  std::string lines = "limits";
  if (layers.no_new_privileges) lines += ", no new privileges";
  if (layers.landlock > 0) lines += ", landlock " + std::to_string(layers.landlock);
  if (layers.seccomp) lines += ", seccomp";
  lines += '\n';
  for (const std::string& escape : escapes()) lines += escape + '\n';
  return ::write(1, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()) ? 0 : 1;
}

}  // namespace stemma::ingest
