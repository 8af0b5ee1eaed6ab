// The vocabulary as data: types, relations with their signatures, word lists and rules, read from
// schema/data/ (compiled into the program) and from folders that a user adds. Immutable once loaded,
// thread-safe. File formats: docs/schema.md.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "schema/list_set.hpp"
#include "schema/result.hpp"

namespace stemma::schema {

struct Type {
  std::string name;    // "leading_group"
  std::string label;   // "Leading group"
  std::string colour;  // "#rrggbb", fill in pictures
  std::string shape;   // Graphviz shape
};

struct Relation {
  std::string name;                   // "responsible_for"
  std::string label;                  // "is responsible for"
  std::vector<std::string> from, to;  // type names that it may join
  bool allows(std::string_view from_type, std::string_view to_type) const;
};

// ---- Words
// -----------------------------------------------------------------------------------------------------

// What is known of one word in lower case. What is asked most stands in front: 64 bytes, a line of the cache.
struct Word {
  std::uint32_t hash = 0;  // its word_hash; 0: not worked out
  // Word classes in which WordNet knows it (with -s, -ed, -ing and irregular forms taken back to their
  // lemma).
  bool noun = false, verb = false, adjective = false, adverb = false;
  bool common = false;      // used in lower case in English: a capital on it proves nothing
  bool relational = false;  // an adjective made from a noun (pertainym): "national"
  enum class VerbForm : std::uint8_t {
    none,
    base,
    s,
    ed,
    ing
  } verb_form = VerbForm::none;  // "build" base, "built" ed
  std::uint8_t verb_share = 0;   // of its uses in WordNet's counts, 0..100
  std::uint8_t noun_share = 0;
  std::uint8_t written = 0;      // how common: 8 x log2(1 + times that WordNet's definitions use the lemma)
  std::uint8_t entry_words = 0;  // of the longest entry that it begins in a typed list, or phrase in any
  ListSet lists;                 // lists of single words which hold it, in this form or as one of its lemmas

  std::uint32_t number = 0;     // among the words of a WordTable, from 1 on; 0: in none
  std::uint32_t frequency = 0;  // WordNet's counts of all senses of the lemma
  ListSet begins;  // lists with an entry or phrase that begins with it, in this form; others have none here
  std::string_view verb_lemma;  // "building" -> "build"; empty when no verb
  std::string_view noun_lemma;  // "parties" -> "party"; empty when no noun
  bool known() const { return noun || verb || adjective || adverb || lists.any(); }
};

// An entry of a list whose members are mentions by themselves (countries, bodies, ...).
struct Entry {
  std::string_view type;       // "place"
  std::string_view preferred;  // "Russia" for "Russian Federation"; empty when the form is the preferred one
  std::string_view list;
  std::size_t tokens = 0;  // how many words it took
};

// How sure one may be of what a rule makes, in thousandths, by how often it was right on the development
// documents (docs/evaluation.md).
struct Measured {
  std::uint16_t value = 0, mean = 0;  // mean 0: the rule is always equally sure
  bool known = false;                 // false: nothing was measured

  // `written` is the rule's own word: it counts where nothing was measured, and where a rule is more and less
  // sure it moves what was measured up and down.
  std::uint16_t of(std::uint16_t written) const {
    if (!known) return written;
    return mean == 0 ? value : static_cast<std::uint16_t>(std::clamp(value * written / mean, 10, 990));
  }
};

class Schema {
 public:
  // The built-in schema; loaded once, in milliseconds, from the image inside the program.
  static const Schema& built_in();

  // The built-in one with the files of `folder` added; a list, rule, type or relation of the same name is
  // replaced.
  // malformed errors name file and line.
  static Result<std::shared_ptr<const Schema>> with_folder(const std::string& folder);

  const std::vector<Type>& types() const;
  const std::vector<Relation>& relations() const;
  const Type* type(std::string_view name) const;  // nullptr: no such type
  const Relation* relation(std::string_view name) const;
  bool allows(std::string_view relation, std::string_view from_type, std::string_view to_type) const;

  // The number of a word list; REQUIRES a list of that name (a program asking for an unknown one is a defect:
  // throws Failure internal).
  ListId list(std::string_view name) const;
  const std::string& name(ListId list) const;
  bool typed(ListId list) const;                            // its entries are mentions by themselves
  bool in(ListId list, std::string_view lower_word) const;  // single words, forms as in Word::lists
  Word word(std::string_view lower_word) const;  // O(1); a Word with known() == false for an unknown one

  // The longest entry of a typed list that starts with words[0]. `words` are surface forms. A label with a
  // capital matches case-sensitively, one without matches any case. Negative labels veto: nullopt.
  std::optional<Entry> longest_entry(std::span<const std::string_view> words) const;
  // The same where the words in lower case are at hand, and word(lowers[0]): most words begin nothing.
  std::optional<Entry> longest_entry(std::span<const std::string_view> words,
                                     std::span<const std::string_view> lowers, const Word& first) const;
  // The longest phrase of the (untyped) list that starts with words[0], in lower case: number of words, 0 for
  // none.
  std::size_t longest_phrase(ListId list, std::span<const std::string_view> lower_words) const;
  // The same where word(lower_words[0]) is at hand.
  std::size_t longest_phrase(ListId list, std::span<const std::string_view> lower_words,
                             const Word& first) const;
  // Are these words, in lower case and of this joined_hash, as a whole a phrase of the (untyped) list?
  bool is_phrase(ListId list, std::uint32_t hash, std::span<const std::string_view> lower_words) const;
  // The longest for any list: entries of typed ones by the rules of longest_entry. `lowers` are the lower-case
  // forms of `words`.
  std::size_t longest_in(ListId list, std::span<const std::string_view> words,
                         std::span<const std::string_view> lowers) const;

  // The partner of a word in an untyped list of pairs (`french = France`); empty for none.
  std::string_view partner(ListId list, std::string_view lower_word) const;

  // Rules that are switched off: they make nothing, whether they are data or code.
  bool off(std::string_view rule) const;
  bool any_off() const;
  // This schema with more rules switched off.
  std::shared_ptr<const Schema> without(const std::vector<std::string>& rules) const;

  // This schema without measured confidences: each rule's own word counts.
  std::shared_ptr<const Schema> unmeasured() const;

  // How sure one may be of what this rule makes of this type or relation.
  Measured measured(std::string_view what, std::string_view rule) const;

  // A fingerprint of all files that made this schema: part of a fragment's identity.
  const std::string& version() const;

  struct Data;
  explicit Schema(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
  const Data& data() const { return *data_; }

 private:
  const Word& remembered(std::string_view lower_word) const;  // word(); valid until the next call

  std::shared_ptr<const Data> data_;
};

// What is wrong in schema files, with file and line; empty when all is well.
struct Complaint {
  std::string file;
  std::size_t line = 0;
  std::string message;
  bool error = true;  // false: a warning
};
// Checks the files of a folder (with the built-in schema below it), or the built-in ones where `folder` is
// empty.
Result<std::vector<Complaint>> check(const std::string& folder);

}  // namespace stemma::schema
