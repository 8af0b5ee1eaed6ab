// The web app's files, as they were built into the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/result.hpp"

namespace stemma::explorer {

struct File {
  std::string
      name;  // "index.html", "explorer-0123456789ab.js": but for the page, names hold a hash of the content
  std::string type;        // for Content-Type
  std::string hash;        // of the content
  std::string_view bytes;  // compressed by gzip
};

// Empty where the program was built without the explorer.
const std::vector<File>& files();

// nullptr for an unknown name.
const File* file(std::string_view name);

// Takes a pack apart; malformed where its index and its bytes do not agree.
Result<std::vector<File>> unpack(std::string_view pack);

}  // namespace stemma::explorer
