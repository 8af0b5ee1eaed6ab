// Where the terms of a search stand: reads the index of words, one document after the other. Internal to
// graph/.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/rocksdb.hpp"
#include "graph/text/expression.hpp"

namespace stemma::graph {

// A place where a term stands: words [first, last) of its text.
struct Place {
  std::uint32_t first = 0, last = 0;
  auto operator<=>(const Place&) const = default;
};

// How many words a search may read at once; each prefix counts for all that begin with it.
class WordBudget {
 public:
  explicit WordBudget(std::size_t most) : left_(most), most_(most) {}
  // Throws Failure limit, naming the prefix.
  void take(const WordPattern& pattern);

 private:
  std::size_t left_, most_;
};

// The documents in which one word or prefix stands, by id.
class PatternReader {
 public:
  PatternReader(const View& view, const WordPattern& pattern, WordBudget& budget);
  ~PatternReader();
  PatternReader(PatternReader&&) noexcept;

  // Goes on to the first document that is not before this one. Never goes back.
  void seek(std::string_view document);
  bool done() const;
  std::string_view document() const;          // REQUIRES: !done()
  std::uint64_t frequency() const;            // REQUIRES: !done()
  std::vector<std::uint32_t> places() const;  // rising; REQUIRES: !done()

 private:
  class Word;
  struct Later;
  // Calls visit for each word that stands in the present document.
  template <class Visit>
  void each(Visit&& visit) const;

  std::vector<std::unique_ptr<Word>> words_;  // a heap: the first is at the first document
};

// The documents in which a term stands, by id.
class TermReader {
 public:
  TermReader(const View& view, const Term& term, WordBudget& budget);

  void seek(std::string_view document);
  bool done() const { return done_; }
  const std::string& document() const { return document_; }  // REQUIRES: !done()
  std::uint64_t frequency() const;                           // how often it stands there; REQUIRES: !done()
  std::vector<Place> places() const;                         // by their starts; REQUIRES: !done()
  std::vector<Place> marks() const;                          // its words in them; REQUIRES: !done()

 private:
  bool alone() const { return patterns_.size() == 1; }
  bool meet(std::string_view document);

  const Term& term_;
  std::vector<PatternReader> patterns_;  // of all phrases, one after the other
  std::string document_;
  std::vector<std::vector<Place>> phrases_;  // of each phrase, where the term is more than one pattern
  std::vector<Place> places_;                // of the term then
  bool done_ = false;
};

// Where several phrases are near one another: the shortest stretches that hold a place of each phrase (as
// many as it is given times, places that differ), with at most `gap` words beyond the lengths of the phrases;
// none holds another. `places` by phrase, rising. O(places x phrases).
std::vector<Place> near(const std::vector<Phrase>& phrases, const std::vector<std::vector<Place>>& places,
                        std::uint32_t gap);

}  // namespace stemma::graph
