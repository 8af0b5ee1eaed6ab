// The noun phrases of a document that may be terms, with what is counted of each.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/extract/concept_tags.hpp"

namespace stemma::ingest {

struct TermPlace {
  TokenIndex first = 0, last = 0;  // half open
};

struct Candidate {
  enum class Kind : std::uint8_t {
    plain,
    linked,  // "rule of law"
    joined,  // "trade and investment"
  };
  std::vector<TermPlace> places;         // in order, the first stands for all
  std::vector<std::string> other_forms;  // as printed elsewhere: acronyms, longer variants
  std::size_t words = 0;
  std::size_t alone = 0;  // places where nothing of a longer phrase stands around it
  Kind kind = Kind::plain;
  bool listed = false;  // found only because a list holds it
  // Stands only inside one longer phrase, which is the term.
  bool part() const { return alone == 0 && around.last > around.first && !several_around; }
  TermPlace around;  // the phrase around the first place; empty for none
  bool several_around = false;
};

// By key: the words with the last in the singular, written together, so that "cyber-attack", "cyber attacks"
// and "cyberattack" are one. O(tokens).
using Candidates = std::unordered_map<std::string, Candidate>;
Candidates find_candidates(const Draft& draft, const TermWords& words, const std::vector<TermTag>& tags);

// How the term is printed, and how often.
std::map<std::string, std::size_t> forms_of(const Analysis& analysis, const Candidate& candidate);

// Singular of a noun, the word itself otherwise.
std::string_view singular(const Token& token);
// Key of the words [first, last).
std::string term_key(const std::vector<Token>& tokens, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
