// stemma-read: the process that `stemma` starts to read documents nobody vouches for. Not meant for the
// command line.
#include <unistd.h>

#include <cstdio>
#include <string_view>

#include "ingest/isolate/worker.hpp"

int main(int argc, char** argv) {
  const std::string_view mode = argc == 2 ? argv[1] : "";
  int code = 2;
  if (mode == "--requests")
    code = stemma::ingest::answer_requests();
  else if (mode == "--pdf")
    code = stemma::ingest::become_pdf_program();
  else if (mode == "--protection")
    code = stemma::ingest::print_protection();
  else
    std::fputs("stemma-read is started by stemma; `stemma doctor` tells about it\n", stderr);
  // Confined, there is nothing to tidy up: what runs at an ordinary exit may need what was given up.
  _exit(code);
}
