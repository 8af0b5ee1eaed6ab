// Rules as data: token patterns that make mentions and statements. docs/rules.md explains the language.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "schema/pattern.hpp"
#include "schema/schema.hpp"

namespace stemma::schema {

struct SourceFile;
struct ListSource;

// The phases in the order in which they run.
inline constexpr std::array<std::string_view, 6> kPhases = {"works",     "names", "mentions",
                                                            "relations", "goals", "last"};

struct Rule {
  static constexpr std::int8_t kWhole = -1;     // the whole match
  static constexpr std::int8_t kDocument = -2;  // the document itself

  std::string name, file, phase;
  std::size_t line = 0;
  bool own = false;  // of the user's folder
  Pattern pattern;
  bool clause = false;  // the captures are the parts of a clause, not words in a row

  std::string make_type;  // empty: makes no mention
  std::int8_t make_capture = kWhole;

  struct State {
    std::string relation;
    std::int8_t from = kDocument, to = kDocument;
  };
  std::vector<State> states;

  struct Set {
    std::string key, value;        // value, or the words of the capture
    std::int8_t capture = kWhole;  // from which the words come; kWhole: `value` it is
    std::int8_t of = kWhole;       // of the mention in this capture; kWhole: of what `make` made
  };
  std::vector<Set> sets;

  struct Alias {
    std::int8_t words = kWhole, of = kWhole;
  };
  std::vector<Alias> aliases;

  struct Veto {
    std::string type;  // empty: nothing at all is read in these words
    std::int8_t capture = kWhole;
  };
  std::vector<Veto> vetoes;

  std::uint16_t confidence = 800;
  int priority = 0;

  struct Example {
    std::string text, words;
    bool counter = false;
    std::size_t line = 0;
  };
  std::vector<Example> examples;
};

// The rules that hold: those of all files of the schema; a rule of the user's folder in the place of the
// built-in one of its name; without those switched off. Of higher priority first, then by file and line.
std::vector<Rule> rules_of(const Schema& schema, std::vector<Complaint>* complaints = nullptr);
// The same, parsed once for a schema. Thread-safe.
std::shared_ptr<const std::vector<Rule>> known_rules(const Schema& schema);

// What `.rules` files say of rules as a whole.
struct RuleOrders {
  bool replace_all = false;          // `replace rules`: no built-in rule file holds
  std::vector<std::string> without;  // `without RULE`: rules that make nothing
};

struct RuleFiles {
  std::vector<Rule> rules;
  RuleOrders orders;
};
// Parses rule files that belong together (the built-in ones, or one folder's); complains of every mistake and
// goes on.
RuleFiles parse_rules(const std::vector<SourceFile>& files, const Schema& schema,
                      const std::vector<ListSource>& more_lists, std::vector<Complaint>& complaints);

}  // namespace stemma::schema
