// The word lists that the phase of goals asks, resolved once a document.
#pragma once

#include "schema/schema.hpp"

namespace stemma::ingest {

struct GoalWords {
  explicit GoalWords(const schema::Schema& s)
      : aim_verbs(s.list("aim_verbs")),
        non_goal_verbs(s.list("non_goal_verbs")),
        light_verbs(s.list("light_verbs")),
        soft_verbs(s.list("soft_verbs")),
        accept(s.list("accept_governors")),
        control(s.list("control_verbs")),
        reject(s.list("reject_governors")),
        prepositions(s.list("aim_prepositions")),
        adverbs(s.list("goal_adverbs")),
        bad_objects(s.list("bad_goal_objects")),
        headings(s.list("aim_headings")),
        function_words(s.list("function_words")) {}
  schema::ListId aim_verbs, non_goal_verbs, light_verbs, soft_verbs, accept, control, reject, prepositions,
      adverbs, bad_objects, headings, function_words;
};

}  // namespace stemma::ingest
