// The word lists that the phase of goals asks, resolved once a document.
#pragma once

#include "schema/schema.hpp"

namespace stemma::ingest {

struct GoalWords {
  explicit GoalWords(const schema::Schema& s)
      : aim_verbs(s.list("aim_verbs")),
        weak_aim_verbs(s.list("weak_aim_verbs")),
        non_goal_verbs(s.list("non_goal_verbs")),
        light_verbs(s.list("light_verbs")),
        light_gerunds(s.list("light_gerunds")),
        means_nouns(s.list("means_nouns")),
        adverbs(s.list("goal_adverbs")),
        bad_objects(s.list("bad_goal_objects")),
        procedure_objects(s.list("procedure_objects")),
        headings(s.list("aim_headings")),
        procedure_headings(s.list("procedure_headings")),
        governor_verbs(s.list("governor_verbs")),
        governor_participles(s.list("governor_participles")),
        duty_participles(s.list("duty_participles")),
        governor_nouns(s.list("governor_nouns")),
        duty_nouns(s.list("duty_nouns")),
        governor_adjectives(s.list("governor_adjectives")),
        control_verbs(s.list("control_verbs")),
        demand_verbs(s.list("demand_verbs")),
        reject(s.list("reject_governors")),
        gerund_governors(s.list("gerund_governors")),
        duty_gerunds(s.list("duty_gerunds")),
        duty_verbs(s.list("duty_verbs")),
        instruments(s.list("instruments")),
        making_verbs(s.list("making_verbs")),
        making_nouns(s.list("making_nouns")),
        governing_bodies(s.list("governing_bodies")),
        gift_verbs(s.list("gift_verbs")),
        bodies(s.list("body_nouns")),
        general_bodies(s.list("general_bodies")),
        executive_bodies(s.list("executive_bodies")),
        agents(s.list("agent_nouns")),
        books(s.list("book_nouns")),
        stands_for_its_members(s.list("stands_for_its_members")),
        reporting_verbs(s.list("reporting_verbs")),
        roles(s.list("roles")),
        demonym_country(s.list("demonym_country")),
        demonym_older(s.list("demonym_older")),
        demonyms_of_continents(s.list("demonyms_of_continents")),
        paired_nouns(s.list("paired_nouns")),
        opposing_verbs(s.list("opposing_verbs")),
        command_verbs(s.list("command_verbs")),
        procedure_participles(s.list("procedure_participles")),
        aim_nouns(s.list("aim_nouns")),
        determiners(s.list("determiners")),
        prepositions(s.list("prepositions")),
        pronouns(s.list("subject_pronouns")),
        auxiliaries(s.list("auxiliaries")),
        subordinators(s.list("subordinators")),
        ends(s.list("goal_ends")),
        comma_ends(s.list("goal_comma_ends")),
        bad_object_verbs(s.list("bad_object_verbs")),
        weak_governors(s.list("weak_governors")),
        wish_verbs(s.list("wish_verbs")),
        weak_participles(s.list("weak_participles")),
        companion_verbs(s.list("companion_verbs")),
        infinitive_keepers(s.list("infinitive_keepers")),
        ordinals(s.list("ordinal_adverbs")),
        deeds(s.list("goal_deeds")),
        past_forms(s.list("past_forms")),
        staging_verbs(s.list("staging_verbs")),
        trend_nouns(s.list("trend_nouns")),
        trend_verbs(s.list("trend_verbs")),
        function_words(s.list("function_words")) {}
  schema::ListId aim_verbs, weak_aim_verbs, non_goal_verbs, light_verbs, light_gerunds, means_nouns, adverbs,
      bad_objects, procedure_objects, headings, procedure_headings;
  schema::ListId governor_verbs, governor_participles, duty_participles, governor_nouns, duty_nouns,
      governor_adjectives, control_verbs, demand_verbs, reject, gerund_governors, duty_gerunds, duty_verbs,
      instruments, making_verbs, making_nouns, governing_bodies, gift_verbs;
  schema::ListId bodies, general_bodies, executive_bodies, agents, books, stands_for_its_members,
      reporting_verbs, roles, demonym_country, demonym_older, demonyms_of_continents, paired_nouns,
      opposing_verbs, command_verbs, procedure_participles, aim_nouns;
  schema::ListId determiners, prepositions, pronouns, auxiliaries, subordinators, ends, comma_ends,
      bad_object_verbs, weak_governors, wish_verbs, weak_participles, companion_verbs, infinitive_keepers,
      ordinals, deeds, past_forms, staging_verbs, trend_nouns, trend_verbs, function_words;
};

}  // namespace stemma::ingest
