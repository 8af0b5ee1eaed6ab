#include "ingest/extract/clauses/clause_traits.hpp"

#include "ingest/extract/clauses/clause_rules.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct ClauseLists {
  explicit ClauseLists(const schema::Schema& s)
      : joiners(s.list("clause_joiners")),
        relatives(s.list("clause_relatives")),
        subordinators(s.list("clause_subordinators")),
        prepositions(s.list("clause_prepositions")),
        determiners(s.list("clause_determiners")),
        pronouns(s.list("clause_pronouns")),
        auxiliaries(s.list("clause_auxiliaries")),
        be(s.list("clause_be")),
        have(s.list("clause_have")),
        examples(s.list("clause_examples")),
        times(s.list("clause_times")),
        office_times(s.list("office_times")),
        person_nouns(s.list("person_nouns")),
        persons(s.list("wordnet_persons")),
        outsiders(s.list("outsider_nouns")),
        place_nouns(s.list("place_nouns")),
        adverbs(s.list("clause_adverbs")),
        part_nouns(s.list("part_nouns")),
        leading_verbs(s.list("leading_verbs")),
        seat_nouns(s.list("seat_nouns")) {}
  schema::ListId joiners, relatives, subordinators, prepositions, determiners, pronouns, auxiliaries, be,
      have, examples, times, office_times, person_nouns, persons, outsiders, place_nouns, adverbs, part_nouns,
      leading_verbs, seat_nouns;
};

bool adverb_by_class(const schema::Word& word, std::string_view lower) {
  const bool ly = lower.size() > 4 && lower.ends_with("ly");
  return word.adverb && !word.noun && !word.verb && (ly || !word.adjective);
}

}  // namespace

Traits<ClauseTrait> clause_traits(const schema::Schema& schema, const schema::Word& word,
                                  std::string_view lower) {
  const ClauseLists& lists = schema::lists_of<ClauseLists>(schema);
  const NameWords& names = schema::lists_of<NameWords>(schema);
  const auto in = [&](schema::ListId list) { return word.lists.test(list); };
  const auto in_or_begins = [&](schema::ListId list) { return in(list) || word.begins.test(list); };
  Traits<ClauseTrait> traits;
  traits.set(ClauseTrait::joiner, in_or_begins(lists.joiners));
  traits.set(ClauseTrait::relative, in(lists.relatives));
  traits.set(ClauseTrait::subordinator, in(lists.subordinators));
  traits.set(ClauseTrait::preposition, in(lists.prepositions));
  traits.set(ClauseTrait::determiner, in(lists.determiners));
  traits.set(ClauseTrait::pronoun, in(lists.pronouns));
  traits.set(ClauseTrait::auxiliary, in(lists.auxiliaries));
  traits.set(ClauseTrait::be, in(lists.be));
  traits.set(ClauseTrait::have, in(lists.have));
  traits.set(ClauseTrait::example, in_or_begins(lists.examples));
  traits.set(ClauseTrait::time, in_or_begins(lists.times));
  traits.set(ClauseTrait::office_time, in_or_begins(lists.office_times));
  traits.set(ClauseTrait::role,
             in_or_begins(names.roles) || in_or_begins(lists.person_nouns) || in(names.person_titles));
  traits.set(ClauseTrait::person, in(lists.persons) && !in(lists.outsiders) && word.noun_share > 50);
  traits.set(ClauseTrait::place_noun, in(lists.place_nouns));
  traits.set(ClauseTrait::adverb, in(lists.adverbs) || adverb_by_class(word, lower));
  traits.set(ClauseTrait::body_head, in(names.org_heads));
  traits.set(ClauseTrait::part, in(lists.part_nouns) || in(lists.place_nouns));
  traits.set(ClauseTrait::of, lower == "of");
  traits.set(ClauseTrait::in, one_of(lower, "in", "at", "within", "under", "inside"));
  traits.set(ClauseTrait::toward, one_of(lower, "to", "from", "near", "during"));
  traits.set(ClauseTrait::whose, lower == "whose");
  traits.set(ClauseTrait::also, in(lists.joiners));
  traits.set(ClauseTrait::leads, word.verb && schema.in(lists.leading_verbs, word.verb_lemma));
  traits.set(ClauseTrait::ruled, !rules_of_verb(schema, word, lower).empty());
  traits.set(ClauseTrait::members, one_of(lower, "members", "with"));
  traits.set(ClauseTrait::seat, in(lists.seat_nouns));
  traits.set(ClauseTrait::people, !schema.partner(names.demonym_country, lower).empty());
  return traits;
}

}  // namespace stemma::ingest
