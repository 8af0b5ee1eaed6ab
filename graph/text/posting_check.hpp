// Whether the index of words is the one that the texts give. Internal to graph/.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "graph/access.hpp"

namespace stemma::graph {

// Keeps a sum of hashes a document, not the words.
class PostingCheck {
 public:
  // Tells of a document what the store should hold.
  void expect(const std::string& document, std::string_view text);

  // Reads the index and reports each contradiction by the name of its invariant. An index that is still to be
  // made (a store of an older format) is none.
  using Report = std::function<void(const char* invariant, const std::string& what)>;
  void compare(const Snapshot::Access& access, const Report& report);

 private:
  struct Sum {
    std::uint64_t expected = 0, found = 0;
  };
  std::map<std::string, Sum, std::less<>> documents_;
  std::uint64_t words_ = 0;
};

}  // namespace stemma::graph
