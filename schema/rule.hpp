// Rules as data: token patterns that make mentions and statements. docs/rules.md explains the language.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::schema {

// What one token (or, for `entity` and phrases of a `list`, a run of tokens) must be.
struct Atom {
  enum class Kind : std::uint8_t { word, lower, lemma, shape, list, entity, any, sentence_start };
  Kind kind = Kind::any;
  std::string text;  // word, lower-case word, lemma, name of shape or list, type of entity
  ListId list = 0;
  bool negated = false;  // must not be; with `ahead`, nothing is consumed
  bool ahead = false;    // look-ahead: consumes nothing
};

// One step of a pattern: one of the atoms, `least` to `most` times.
struct Step {
  std::vector<Atom> atoms;
  std::uint8_t least = 1, most = 1;
  std::int8_t opens = -1,
              closes = -1;  // capture that begins before / ends behind this step; several nest not
};

struct Rule {
  std::string name, file, phase;
  std::size_t line = 0;
  std::vector<Step> steps;
  std::vector<std::string> captures;  // by number
  std::string make_type;              // empty: makes no mention
  std::int8_t make_capture = -1;      // -1: the whole match
  struct State {
    std::string relation;
    std::int8_t from = -1, to = -1;
  };  // -1: the document
  std::vector<State> states;
  struct Set {
    std::string key, value;
    std::int8_t capture = -1;
  };  // value, or the words of the capture
  std::vector<Set> sets;
  std::uint16_t confidence = 800;
  int priority = 0;
  struct Example {
    std::string text, words;
    bool counter = false;
    std::size_t line = 0;
  };
  std::vector<Example> examples;
};

// Rules of all files of the schema, of higher priority first, then by file and line. Complaints as by
// schema::check.
std::vector<Rule> rules_of(const Schema& schema, std::vector<Complaint>* complaints = nullptr);

}  // namespace stemma::schema
