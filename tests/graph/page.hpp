// Small documents for tests: a text, and names in it that become entities and statements.
//   Page("harbour", "Ann Lee leads the Port Office.").entity("person", "Ann Lee").entity("organization",
//   "Port Office")
//       .state("Ann Lee", "affiliated_with", "Port Office")
#pragma once

#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "graph/fragment.hpp"
#include "graph/store.hpp"

namespace stemma::graph {

class Page {
 public:
  Page(const std::string& name, const std::string& text);  // of id document-NAME
  // Mentions wherever the name stands in the text; sentences end at full stops.
  Page& entity(const std::string& type, const std::string& name, const std::vector<std::string>& aliases = {},
               const Attributes& attributes = {});
  // "" is the document. The evidence is the first sentence which holds both names.
  Page& state(const std::string& from, const std::string& relation, const std::string& to,
              Confidence confidence = kCertain, const Attributes& attributes = {});

  const Document& document() const { return document_; }
  Document& document() { return document_; }
  Fragment fragment() const;  // sorted
  const std::string& id() const { return document_.id; }

 private:
  Span sentence_around(std::size_t at) const;

  struct Said {
    std::string from, to;
    Statement statement;
  };
  Document document_;
  std::vector<Entity> entities_;
  std::vector<Said> said_;
};

inline Result<void> put(Store& store, const Page& page) {
  return store.put(page.document(), page.fragment());
}

// A folder that goes with the test.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path(const std::string& name = "store") const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

std::string dump(const Store& store);  // export_jsonl
// Names and texts of the violations, one a line; "" for a sound store.
std::string violations(const Store& store);

// STEMMA_TEST_SEED, or the given one; printed where a test fails.
std::uint64_t test_seed(std::uint64_t otherwise);

using Random = std::mt19937_64;
inline std::size_t below(Random& random, std::size_t n) { return static_cast<std::size_t>(random() % n); }

}  // namespace stemma::graph
