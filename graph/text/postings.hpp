// The text index: which words stand in which document, and where. A function of the texts alone; written in
// the batch of the document that it belongs to. Internal to graph/.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/access.hpp"
#include "graph/rocksdb.hpp"
#include "graph/spill.hpp"

namespace stemma::graph {

// The words of one text, folded.
struct Postings {
  std::uint64_t words = 0;                    // of the text, repeated ones too
  std::map<std::string, std::string> values;  // the places of each, as they are kept
};
Postings postings_of(std::string_view text);

// nullopt: the store has no text index, or one of other words.
std::optional<TextTotals> text_totals(const View& view);

// Adds to the batch what turns the postings of one text of a document into those of another; nullptr: none.
// Changes `totals`.
void change_postings(Batch& batch, const std::string& document, const std::string* before,
                     const std::string* after, TextTotals& totals);

// Makes the index of a database that lacks it, in batches; an index that is there is left as it is. Killed
// before its end, it is made again by the next call.
void make_postings(Database& database);

// Postings of many documents, written in the order of keys. What they are is in a file meanwhile.
class PostingTables {
 public:
  explicit PostingTables(const std::string& folder) : file_(folder) {}
  // REQUIRES: documents rise
  void add(const std::string& document, std::string_view text);
  TextTotals finish(Tables& tables);

 private:
  struct Run {
    std::string document;
    std::uint64_t begin, end;  // in the file: words and values by turns, by word
  };
  TemporaryFile file_;
  std::vector<Run> runs_;
  std::map<std::string, std::uint64_t> lengths_;
  std::uint64_t words_ = 0;
};

}  // namespace stemma::graph
