// Relations between names: affiliated_with, part_of, located_in, organized_by, dated, authored_by. Read from
// the clauses of each sentence, from the names of events, and from lines and lists.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ingest/extract/clauses/clause_rules.hpp"
#include "ingest/extract/clauses/clauses.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/relations/items.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

class NameRelations {
 public:
  explicit NameRelations(Draft& draft);
  void run();

 private:
  // ---- name_relations.cpp: sentence by sentence ----
  bool news_dateline(const Item& place) const;
  void index_blocks();
  bool names_person(std::size_t block) const;
  bool same_head(const Item& x, const Item& y) const;
  using SomeItems = std::span<const Item>;
  void sentence(TokenIndex first, TokenIndex last, SomeItems items);
  void read(TokenIndex first, TokenIndex last, SomeItems items);
  bool may_add_subject(TokenIndex first, const Items& items) const;
  void add_subject(SentenceReading& s, TokenIndex first) const;
  void add_with_pronouns(TokenIndex first, TokenIndex last, SomeItems items, Items& all) const;
  bool said_of_name(TokenIndex noun, TokenIndex first) const;
  bool according_to(TokenIndex i) const;  // "according to X": nobody the text tells of
  bool opens_sentence(const Item& item) const;
  bool speaks(const Item& person) const;
  bool speaks_in_office(const Item& person) const;
  bool behind_preposition(const Item& item) const;
  const Item* told_ahead(TokenIndex first, TokenIndex its, SomeItems items) const;
  void remember_speaker(SomeItems items);
  EntityIndex self_told(TokenIndex i, TokenIndex last) const;
  EntityIndex our_nation(TokenIndex i, TokenIndex last) const;
  EntityIndex group_called(TokenIndex the, TokenIndex last) const;
  EntityIndex nation_told(const Items& before, TokenIndex its, TokenIndex last) const;
  bool made(TokenIndex pronoun) const;
  bool of_occasion(const Item& person) const;
  bool agrees(EntityIndex person, std::string_view pronoun) const;
  EntityIndex who(const Items& before, EntityIndex last, std::string_view pronoun) const;
  void remember_genders();
  void remember(SomeItems items, const Items& with_pronouns);

  // ---- name_tells.cpp: which passes over a sentence may state something ----
  struct Tells {
    bool offices = false, members = false, seats = false, based = false, parts = false, organs = false,
         events = false, rules = false;
    bool any() const { return offices || members || seats || parts || events || rules; }
  };
  struct Heard {
    Traits<ClauseTrait> words;   // outside of names
    Kinds owned;                 // of what stands behind "Norway's", "its", "whose"
    Kinds within;                // of what a preposition may tie to another of its kind
    bool beside_person = false;  // a body or place that may be a person's
    bool beside_place = false;   // a place where something may be
    bool life = false;           // a period in brackets behind a person
  };
  struct Gap;
  Tells tells(TokenIndex first, TokenIndex last, const Items& items) const;
  Heard heard(TokenIndex first, TokenIndex last, const Items& items) const;
  Gap gap_between(TokenIndex first, TokenIndex last) const;
  bool rules_fit(TokenIndex first, TokenIndex last, const Pairs& pairs) const;

  // ---- offices.cpp: affiliated_with, and the dates of offices ----
  void offices(const SentenceReading& s);
  void named_with_office(const SentenceReading& s, TokenIndex first, TokenIndex last);
  void named_as(const SentenceReading& s);
  static bool of_office(std::string_view preposition);
  void sent_to(const SentenceReading& s, bool office, PhraseIndex p, auto&& add) const;
  bool open_of(const SentenceReading& s, PhraseIndex office) const;
  std::vector<const Item*> served(const SentenceReading& s, PhraseIndex office) const;
  void beyond_place(const SentenceReading& s, PhraseIndex place, auto&& add) const;
  bool stands_for_places(const Phrase& office) const;
  bool lines_apart(TokenIndex office, TokenIndex place) const;
  void serve_all(const SentenceReading& s, PhraseIndex office);
  bool serve_one_by_one(const SentenceReading& s, PhraseIndex office);
  EntityIndex body_before(const SentenceReading& s, PhraseIndex office) const;
  void serve(const SentenceReading& s, PhraseIndex office, const Item& person,
             const std::vector<const Item*>& bodies);
  void party(const SentenceReading& s, PhraseIndex office, const Item& person);
  void department(const SentenceReading& s, PhraseIndex office, const Item& person);
  void authors(const SentenceReading& s, PhraseIndex office, const Item& person);  // "author of WORK"
  void office_dates(const SentenceReading& s, PhraseIndex office, const Item& holder);
  bool followed(const SentenceReading& s, const Item& person) const;
  static constexpr int kMostNesting = 3;  // of phrases within phrases around an office

  // ---- office_holders.cpp ----
  std::vector<PhraseIndex> holders(const SentenceReading& s, PhraseIndex office) const;
  bool place_is_that(const SentenceReading& s, PhraseIndex office) const;
  bool sent_there(const SentenceReading& s, PhraseIndex office, PhraseIndex person) const;
  PhraseIndex named_before(const SentenceReading& s, PhraseIndex office) const;
  PhraseIndex office_above(const SentenceReading& s, PhraseIndex p) const;
  bool plural(TokenIndex noun) const;

  // ---- membership.cpp: affiliated_with without an office ----
  std::vector<PhraseIndex> in_bracket(const SentenceReading& s, PhraseIndex p) const;
  bool bare_office_of(const SentenceReading& s, PhraseIndex office, PhraseIndex person) const;
  void members_in_brackets(const SentenceReading& s, PhraseIndex p);
  bool party_behind(const Item& body) const;
  bool closes(TokenIndex i) const;
  bool party_closes(TokenIndex comma) const;
  bool country(const Item& place) const;
  void persons_of_countries(const SentenceReading& s);
  bool speaks_there(const SentenceReading& s, PhraseIndex person) const;
  void belonging(const SentenceReading& s, PhraseIndex p);  // "X of BODY", "X, BODY"

  // ---- nations.cpp: countries told by their people ----
  EntityIndex nation_in(TokenIndex first, TokenIndex last);
  EntityIndex nation_of_side(const SentenceReading& s, PhraseIndex side);
  EntityIndex people_named(const SentenceReading& s, PhraseIndex p);
  void leaders_of_sides(const SentenceReading& s);
  EntityIndex side_of_delegation(TokenIndex delegation, const Sentence& s);
  void members_of_delegations();
  std::vector<EntityIndex> nations_of(const SentenceReading& s, PhraseIndex office);
  EntityIndex nation_of_neighbour(const SentenceReading& s, PhraseIndex office);
  EntityIndex nation_of_master(const SentenceReading& s, PhraseIndex office) const;
  void serve_nation(const Item& person, EntityIndex nation);

  // ---- place_relations.cpp: located_in and part_of of places ----
  void seats(const SentenceReading& s, Kinds kinds, bool based);
  bool hosts_here(const SentenceReading& s, const Phrase& body) const;
  void beside_place(const SentenceReading& s, PhraseIndex p);
  bool has_nations_or_party(const Item& body) const;
  void regions_of(const SentenceReading& s);
  void town_of_a_people(const Item& town);
  bool enumerated(const SentenceReading& s, std::size_t k) const;
  void towns_of(const SentenceReading& s, const Item& whole, std::size_t k);
  bool city_alone(const Item& place) const;
  void behind_date(const SentenceReading& s, PhraseIndex p);
  void place_aside(const SentenceReading& s, PhraseIndex p);
  void place_of_a_kind(const SentenceReading& s, PhraseIndex p);
  void place_based(const SentenceReading& s, PhraseIndex p);
  EntityIndex place_in_word(TokenIndex i, std::size_t cut);
  void seats_in_datelines();
  bool opens_line(const Item& item) const;
  bool has_based(TokenIndex first, TokenIndex last) const;
  void seat(const SentenceReading& s, PhraseIndex noun);
  void place_chain(const SentenceReading& s, const Item& from, PhraseIndex place, std::string_view rule,
                   graph::Confidence confidence);

  // ---- body_relations.cpp: part_of of bodies, events, works ----
  void parts(const SentenceReading& s, bool organs);
  void owned(const Item& owner, const Item& item, TokenIndex first);
  void part_noun(const SentenceReading& s, PhraseIndex noun);
  void body_in_name(const Item& item);
  std::pair<EntityIndex, bool> whole_called(const Item& item) const;
  TokenIndex behind_organ(const Item& body) const;
  bool in_address(const Item& body, const Item& wider) const;
  bool has_university(const Item& body) const;
  bool school_of_house(const Item& body, const Item& wider) const;

  // ---- event_relations.cpp: organized_by, dated ----
  void events(const SentenceReading& s);
  void date(const SentenceReading& s, PhraseIndex day);
  EntityIndex organ_of(const SentenceReading& s, EntityIndex body) const;
  void defined(const SentenceReading& s);
  bool bare_meeting(const Item& event) const;
  void lone_date(const SentenceReading& s);
  bool is_period(EntityIndex date) const;
  void place_in_name(const Item& event);
  bool whole_in_name(const Item& event);
  EntityIndex owner_in_name(const Item& event) const;
  bool city(TokenIndex first, TokenIndex last) const;
  bool dateline(const Item& place) const;
  bool behind_held(const Item& place) const;
  void events_of_the_head();
  void meeting_of_the_head();
  bool told_by_minutes(const Item& meeting) const;
  bool labelled(const Item& item, std::initializer_list<std::string_view> words) const;
  void places_in_bodies();
  void event_names();  // what the name of an event says by itself
  bool presides(const Item& event) const;
  bool vote(EntityIndex event) const;
  void votes_of_countries();
  bool recalls_only(const Item& event) const;
  TokenIndex behind_nations(TokenIndex i) const;
  void wider_behind(const Item& event, const Item& place);

  // ---- name_lines.cpp: layout ----
  enum class LineKind { persons, persons_and_bodies, bodies, places, office, contact, other };
  struct Line {
    TokenIndex first = 0, last = 0;
    std::uint32_t block = 0;
    std::size_t first_item = 0, last_item = 0;
    LineKind kind = LineKind::other;
  };
  void lines();
  std::vector<Line> cut_lines() const;
  LineKind kind_of_line(const Line& line) const;
  void addresses(const std::vector<Line>& lines);
  void letterhead(const std::vector<Line>& lines);
  bool same_mark(const Line& line, const Item& author) const;
  std::string figures(std::uint32_t from, std::uint32_t to) const;
  std::string mark_of(const Line& line) const;
  void names_with_bodies(const std::vector<Line>& lines);
  void byline_with_bodies(const Line& line);
  void row_of_body(const Line& line);
  void persons_behind_label();
  bool opens_entry(const Item& person, TokenIndex colon) const;
  void rows_of_events(const std::vector<Line>& lines);
  void signatures_for(const std::vector<Line>& lines);
  bool item_of_its_own(const Line& name, const Line& below) const;
  void signatures_of_states(const std::vector<Line>& lines);
  void signatures_of_chairs(const std::vector<Line>& lines);
  void bodies_with_people(const std::vector<Line>& lines);
  void role_lines(EntityIndex told_of);
  void fact_rows(const std::vector<Line>& lines, EntityIndex body);
  void terms_of_office(const std::vector<Line>& lines);
  std::pair<const Item*, const Item*> person_and_date(const Line& line) const;
  bool unit(const Item& body) const;  // a department, a faculty: something of a wider body

  // ---- name_lists.cpp: who makes up a body ----
  bool bracketed_behind_person(std::size_t item) const;
  EntityIndex body_told_of() const;  // by the head of the text
  EntityIndex body_of_minutes() const;
  bool defined_by(const Item& body) const;
  EntityIndex body_that_meets(const Item& event) const;
  bool row_of_table(const ZonedBlock& block) const;
  bool names_below(std::size_t block) const;
  bool years(EntityIndex date) const;  // from one to another
  void list_row(std::size_t from, std::size_t to);
  void body_lists(EntityIndex told_of);
  void organs_of_the_defined();
  bool own_organ(const Item& body) const;
  EntityIndex body_defined() const;
  EntityIndex whole_of_list(const ZonedBlock& block, EntityIndex told_of) const;
  bool promises_parts(const ZonedBlock& heading) const;
  void person_lists(EntityIndex told_of);
  void members_named(const SentenceReading& s, TokenIndex first, TokenIndex last);
  bool all_named(const SentenceReading& s, TokenIndex names, const Item& body);
  bool its_people(TokenIndex first, TokenIndex last) const;
  TokenIndex behind_namely(TokenIndex i, TokenIndex last) const;
  void speaker_of_country();
  bool alone_in_line(const Item& item) const;
  bool outsiders(const ZonedBlock& block) const;
  bool attendance(const ZonedBlock& block, EntityIndex met, bool& present);
  Items named_only(TokenIndex first, TokenIndex last) const;
  bool label_at(TokenIndex first, TokenIndex last) const;
  TokenIndex behind_label(TokenIndex first, TokenIndex last, bool offices) const;
  bool listed_persons(const ZonedBlock& block, std::size_t from, std::size_t to) const;

  // ---- name_segments.cpp: persons with their bodies, cut by semicolons or lines ----
  struct Segment {
    std::size_t first_person = 0, person = 0;   // items; the last one as well
    std::size_t first_body = 0, last_body = 0;  // half open
  };
  void segments();
  void segments_of(TokenIndex first, TokenIndex last, bool listed, bool prose);
  std::optional<Segment> segment(TokenIndex first, TokenIndex last, bool prose) const;
  bool opens_segment(TokenIndex first, TokenIndex name) const;
  bool light(TokenIndex first, TokenIndex last) const;

  // ---- Words ----
  const Token& token(TokenIndex i) const { return tokens_[i]; }
  template <std::size_t... Sizes>
  [[gnu::always_inline]] bool is(TokenIndex i, const char (&... words)[Sizes]) const {
    return one_of(a_.briefs[i].sign, token(i).lower, words...);
  }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[token(i).block].last; }
  std::size_t role_at(TokenIndex i, TokenIndex end) const;  // number of words of an office, 0 for none
  bool has_word(TokenIndex first, TokenIndex last, schema::ListId list) const;
  bool has_trait(TokenIndex first, TokenIndex last, ClauseTrait trait) const;
  std::string gap(TokenIndex first, TokenIndex last) const;  // lower case, one space between
  EntityIndex country_of(TokenIndex demonym);
  EntityIndex country_of_people(std::string_view demonym);           // in small letters
  EntityIndex body_called(TokenIndex first, TokenIndex last) const;  // kNobody for none
  const std::unordered_map<std::string, EntityIndex>& countries();

  void state(EntityIndex from, std::string_view relation, EntityIndex to, TokenIndex at,
             std::string_view rule, graph::Confidence confidence);
  void affiliate(const Item& person, const Item& body, std::string_view rule, graph::Confidence confidence);

  Draft& draft_;
  const Analysis& a_;
  const Token* const tokens_;  // of a_
  const NameWords& words_;
  struct Lists {
    explicit Lists(const schema::Schema& s);
    schema::ListId seat_nouns, part_nouns, place_nouns, more_states, town_nouns, unit_heads, housed_heads,
        organ_heads, own_organ_heads, own_organ_modifiers, component_nouns, member_words, membership_words,
        outsider_words, attendance_words, candidate_words, body_offices, naming_verbs, following_verbs,
        holding_verbs, author_nouns, work_nouns, copulas, time_prepositions, hosting_verbs, deeds_in_place,
        his_titles, her_titles, demonym_older, demonym_oldest, place_offices, national_sides, rulers,
        highest_offices, servants_of_states, leading_verbs, office_nouns;
  };
  const Lists& lists_;
  ClauseReader reader_;
  SentenceReading sentence_;  // in hand
  std::shared_ptr<const std::vector<ClauseRule>> rules_;
  Items mentions_;                     // by position, those within others too
  Items items_;                        // the outermost of them
  std::vector<std::size_t> of_block_;  // first item of each block, one more at the end
  std::optional<std::unordered_map<std::string, EntityIndex>> countries_;  // see countries()
  enum class Gender : std::uint8_t { he, she };
  std::unordered_map<EntityIndex, Gender> genders_;       // of whom a title tells it
  std::unordered_map<EntityIndex, EntityIndex> nations_;  // the country that a person was first said to serve
  std::vector<EntityIndex> recent_;                       // the persons named last
  EntityIndex person_ = kNobody;                          // whom "he" or "she" means
  EntityIndex speaker_ = kNobody;                         // whom "I" means
  EntityIndex told_of_ = kNobody;                         // the body that the text is about
  EntityIndex body_ = kNobody;                            // what "it" means: a body or a work
  EntityIndex minutes_of_ = kNobody;                      // whose meeting the head names
  std::vector<EntityIndex> by_head_;  // by Token::form of "commission": the last body or event so called
};

}  // namespace stemma::ingest
