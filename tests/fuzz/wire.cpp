// Any bytes as an answer of the reader process, and as a request to it. An answer that is taken is the same
// after it was written and read once more.
#include "ingest/isolate/wire.hpp"

#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma::ingest;
  const std::string_view message(reinterpret_cast<const char*>(data), size);
  (void)read_request(message);
  const auto answer = read_answer(message, 1000);
  stemma::fuzz::check(answer, 1000);
  if (!answer) return 0;
  const std::string again = write_answer(answer);
  if (write_answer(read_answer(again, 1000)) != again)
    stemma::fuzz::must_be_empty("written and read, it is another");
  return 0;
}
