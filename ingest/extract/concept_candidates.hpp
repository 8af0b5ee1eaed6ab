// The noun phrases of a document that may be terms, with what is counted of each.
#pragma once

#include <map>
#include <memory>
#include <memory_resource>
#include <string>
#include <vector>

#include "ingest/extract/concept_tags.hpp"
#include "ingest/extract/term_keys.hpp"

namespace stemma::ingest {

struct Candidate {
  enum class Kind : std::uint8_t {
    plain,
    linked,  // "rule of law"
    joined,  // "trade and investment"
  };
  explicit Candidate(std::pmr::memory_resource* memory) : places(memory) {}

  std::pmr::vector<TermPlace> places;    // in order, the first stands for all
  std::vector<std::string> other_forms;  // as printed elsewhere: acronyms, longer variants
  std::size_t words = 0;
  std::size_t alone = 0;  // places where nothing of a longer phrase stands around it
  Kind kind = Kind::plain;
  bool listed = false;   // found only because a list holds it
  bool variant = false;  // counted with another one, without what only qualifies
  // Stands only inside one longer phrase, which is the term.
  bool part() const { return alone == 0 && around.last > around.first && !several_around; }
  TermPlace around;  // the phrase around the first place; empty for none
  bool several_around = false;
  double score = 0;
};

// The candidates of a document by key, in the order in which they first appeared; numbers stay.
class Candidates {
 public:
  explicit Candidates(const Analysis& analysis) : keys_(analysis), numbers_(analysis.tokens.size() / 4) {
    all_.reserve(analysis.tokens.size() / 4);
  }

  // That of the key, made when it is new. The reference holds until the next one is made.
  Candidate& of(TermPlace place);
  Candidate* find(TermPlace place);                                                    // nullptr: none
  std::string text(const Candidate& c) const { return keys_.text(c.places.front()); }  // REQUIRES a place
  std::size_t number(const Candidate& c) const { return static_cast<std::size_t>(&c - all_.data()); }
  auto begin() { return all_.begin(); }
  auto end() { return all_.end(); }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }
  std::size_t size() const { return all_.size(); }

 private:
  TermKeys keys_;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>();
  std::vector<Candidate> all_;
  TermMap numbers_;  // from 1 on
};

// O(tokens).
Candidates find_candidates(const Draft& draft, const TermWords& words, const std::vector<TermTag>& tags);

// How the term is printed, and how often.
std::map<std::string, std::size_t> forms_of(const Analysis& analysis, const Candidate& candidate);

}  // namespace stemma::ingest
