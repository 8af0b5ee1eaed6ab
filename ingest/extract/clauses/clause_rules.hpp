// Rules that ask for the parts of a clause: `clause agent:{organization} verb:@host_verbs object:{event}`.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ingest/extract/clauses/clauses.hpp"
#include "schema/rule.hpp"

namespace stemma::ingest {

struct ClauseRule {
  struct Part {
    std::string name;  // "agent", "in_at"
    std::uint8_t capture = 0;
    std::vector<schema::Atom> atoms;  // one of them must fit
    std::optional<Kinds> kinds;       // of which a mention must be; nothing: any phrase may fit
  };
  schema::Rule rule;
  Part verb;
  std::vector<Part> parts;                      // but the verb
  std::vector<Kinds> kinds;                     // of mentions that the sentence must hold: of the parts
  bool of_document = false;                     // it states something of the document
  std::vector<std::pair<Kinds, Kinds>> joined;  // of which kinds what it joins may be
};

// The schema's rules with a clause, compiled once.
std::shared_ptr<const std::vector<ClauseRule>> clause_rules(const schema::Schema& schema);

// Those that may match a clause whose verb group holds the word. The rules live as long as the process.
std::vector<const ClauseRule*> rules_of_verb(const schema::Schema& schema, const schema::Word& word,
                                             std::string_view lower);

// States what the rules find in the clauses of one sentence.
// A part is one of: subject (as it stands), agent and object (whatever the voice), complement (the second
// object, or what follows a passive), when, where, or prepositions (in_at). O(clauses x rules).
void apply_clause_rules(Draft& draft, const SentenceReading& sentence, const std::vector<ClauseRule>& rules);

}  // namespace stemma::ingest
