// The word lists that the phases of names ask, resolved once a document.
#pragma once

#include "schema/schema.hpp"

namespace stemma::ingest {

struct NameWords {
  explicit NameWords(const schema::Schema& s)
      : org_heads(s.list("org_heads")),
        weak_org_heads(s.list("weak_org_heads")),
        group_heads(s.list("group_heads")),
        attendance_roles(s.list("attendance_roles")),
        group_modifiers(s.list("group_modifiers")),
        steering_modifiers(s.list("steering_modifiers")),
        event_heads(s.list("event_heads")),
        weak_event_heads(s.list("weak_event_heads")),
        place_heads(s.list("place_heads")),
        weak_place_heads(s.list("weak_place_heads")),
        work_words(s.list("work_words")),
        person_titles(s.list("person_titles")),
        roles(s.list("roles")),
        months(s.list("month_names")),
        weekdays(s.list("weekday_names")),
        function_words(s.list("function_words")),
        not_names(s.list("not_names")),
        general_acronyms(s.list("general_acronyms")),
        press_words(s.list("press_words")),
        given_names(s.list("given_names")),
        surnames(s.list("surnames")),
        wordnet_given_names(s.list("wordnet_given_names")),
        wordnet_surnames(s.list("wordnet_surnames")),
        wordnet_demonyms(s.list("wordnet_demonyms")),
        demonym_country(s.list("demonym_country")),
        particles(s.list("name_particles")),
        address(s.list("forms_of_address")),
        lower_events(s.list("lower_event_heads")),
        lower_meetings(s.list("lower_meeting_heads")),
        dated_events(s.list("dated_event_heads")),
        place_first(s.list("place_first_heads")),
        realms(s.list("realm_heads")),
        to_heads(s.list("to_heads")),
        say_verbs(s.list("say_verbs")),
        lone_bodies(s.list("lone_bodies")),
        residences(s.list("residences")),
        org_first(s.list("org_first_heads")),
        legislatures(s.list("legislature_heads")),
        lower_talks(s.list("lower_talks")),
        portfolios(s.list("portfolios")),
        deed_heads(s.list("deed_heads")),
        modern_words(s.list("modern_words")),
        national_events(s.list("national_event_heads")),
        local_events(s.list("local_event_heads")),
        event_first(s.list("event_first_heads")),
        visit_modifiers(s.list("visit_modifiers")),
        company_offices(s.list("company_offices")),
        paper_words(s.list("paper_words")),
        company_modifiers(s.list("company_modifiers")),
        empty_modifiers(s.list("empty_modifiers")),
        owners(s.list("own_possessives")),
        met_verbs(s.list("met_verbs")),
        body_deeds(s.list("body_deeds")),
        staying_verbs(s.list("staying_verbs")),
        auxiliaries(s.list("term_auxiliaries")),
        schools(s.list("school_heads")),
        plain_cities(s.list("plain_cities")),
        regnal(s.list("regnal_titles")),
        bodies_with_aims(s.list("bodies_with_aims")),
        plain_deeds(s.list("plain_deeds")),
        plural_events(s.list("plural_events")),
        post_nominals(s.list("post_nominals")),
        named_after(s.list("named_after")),
        people_of_bodies(s.list("people_of_bodies")),
        streets(s.list("streets")),
        several(s.list("several_bodies")),
        peers(s.list("peers")),
        duchies(s.list("duchies")) {}

  schema::ListId org_heads, weak_org_heads, group_heads, attendance_roles, group_modifiers,
      steering_modifiers, event_heads, weak_event_heads, place_heads, weak_place_heads, work_words,
      person_titles, roles, months, weekdays, function_words, not_names, general_acronyms, press_words,
      given_names, surnames, wordnet_given_names, wordnet_surnames, wordnet_demonyms, demonym_country,
      particles, address, lower_events, lower_meetings, dated_events, place_first, realms, to_heads,
      say_verbs, lone_bodies, residences, org_first, legislatures, lower_talks, portfolios, deed_heads,
      modern_words, national_events, local_events, event_first, visit_modifiers, company_offices, paper_words,
      company_modifiers, empty_modifiers, owners, met_verbs, body_deeds, staying_verbs, auxiliaries, schools,
      plain_cities, regnal, bodies_with_aims, plain_deeds, plural_events, post_nominals, named_after,
      people_of_bodies, streets, several, peers, duchies;
};

// What tells one meeting from another of the same body, in lower case.
bool ordinal_word(std::string_view lower);  // "third", "twenty-third", "annual"
bool next_or_last(std::string_view lower);  // "the forthcoming session of the Council"

}  // namespace stemma::ingest
