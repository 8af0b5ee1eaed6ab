// What each word does in its sentence, as far as terms need to know. A guess from word classes, shares of use
// and neighbours; no statistics, no state beyond the word before.
#pragma once

#include <cstdint>
#include <vector>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

enum class TermTag : std::uint8_t {
  other,     // punctuation, figures, addresses, abbreviations
  function,  // articles, pronouns, prepositions, conjunctions
  name,      // part of what an earlier phase has found
  verb,
  adverb,
  adjective,  // stands before a noun only
  weak_noun,  // an adjective that is a noun at times: may go on, ends a term only at need
  noun,
  noun_adjective  // both: "public", "criminal"
};

// The closed classes that the guess and the candidates ask for, resolved once a document.
struct TermWords {
  explicit TermWords(const schema::Schema& s)
      : determiners(s.list("term_determiners")),
        prepositions(s.list("term_prepositions")),
        auxiliaries(s.list("term_auxiliaries")),
        subjects(s.list("term_subjects")),
        objects(s.list("term_objects")),
        verb_signs(s.list("term_verb_signs")),
        numerals(s.list("term_numerals")),
        abbreviations(s.list("term_abbreviations")),
        ing_adjectives(s.list("ing_adjectives")),
        compound_adjectives(s.list("compound_adjective_ends")),
        compound_nouns(s.list("compound_noun_ends")),
        plain_adjectives(s.list("plain_adjectives")),
        function_words(s.list("function_words")),
        aim_verbs(s.list("aim_verbs")),
        months(s.list("month_names")),
        weekdays(s.list("weekday_names")),
        forms_of_address(s.list("forms_of_address")),
        given_names(s.list("given_names")),
        known_terms(s.list("wordnet_terms")),
        demonyms(s.list("wordnet_demonyms")),
        plain_nouns(s.list("plain_nouns")),
        light_nouns(s.list("light_nouns")),
        subject_nouns(s.list("subject_nouns")),
        subject_modifiers(s.list("subject_modifiers")),
        subject_terms(s.list("subject_terms")),
        links(s.list("concept_prepositions")) {}
  schema::ListId determiners, prepositions, auxiliaries, subjects, objects, verb_signs, numerals,
      abbreviations, ing_adjectives, compound_adjectives, compound_nouns, plain_adjectives, function_words,
      aim_verbs, months, weekdays, forms_of_address, given_names, known_terms, demonyms, plain_nouns,
      light_nouns, subject_nouns, subject_modifiers, subject_terms, links;
};

// One tag a token. O(tokens).
std::vector<TermTag> term_tags(const Draft& draft, const TermWords& words);

// "policies", "women": a noun in the plural.
bool plural(const Token& token);

}  // namespace stemma::ingest
