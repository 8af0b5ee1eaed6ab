// stemma-extract FILE: prints what `stemma extract FILE` prints, without the rest of the program. For tuning
// rules.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "ingest/extract/extract.hpp"
#include "ingest/isolate/reader.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: stemma-extract FILE\n", stderr);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
    return 4;
  }
  std::stringstream buffer;
  buffer << file.rdbuf();
  const std::string bytes = buffer.str();
  const auto reading = stemma::ingest::Reader().read(argv[1], bytes);
  if (!reading) {
    std::fprintf(stderr, "%s: %s\n", argv[1], reading.error().text().c_str());
    return static_cast<int>(reading.error().code);
  }
  const auto extraction = stemma::ingest::extract(*reading, stemma::schema::Schema::built_in());
  std::cout << stemma::ingest::extraction_json(extraction, *reading, argv[1], bytes) << '\n';
}
