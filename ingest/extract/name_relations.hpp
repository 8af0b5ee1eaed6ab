// What the relations between names are read from: the mentions of a sentence in order, and the words between
// them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/name_words.hpp"

namespace stemma::ingest {

// A mention, or a pronoun that stands for one.
struct Item {
  TokenIndex first = 0, last = 0;
  EntityIndex entity = kNobody;
  char kind = 0;  // p person, o organization, g leading group, l place, e event, d date, w work
  bool pronoun = false;
  bool body() const { return kind == 'o' || kind == 'g'; }
};

class NameRelations {
 public:
  explicit NameRelations(Draft& draft);
  void run();

 private:
  using Items = std::vector<Item>;

  void collect();  // items of the whole document in order, nested ones left out
  void add_pronouns(Items& items, std::uint32_t sentence);
  void add_bodies(Items& items, std::uint32_t sentence);
  bool same_head(const Item& x, const Item& y) const;

  void sentence(const Items& items);
  void office(const Items& items, std::size_t k);      // a role ties person and body
  void employment(const Items& items, std::size_t k);  // "(BODY)", "joined BODY", "chaired by PERSON"
  void seat(const Items& items, std::size_t k);        // located_in
  void parts(const Items& items, std::size_t k);       // part_of
  void hosts(const Items& items, std::size_t k);       // organized_by
  void times(const Items& items);                      // dated of events and persons
  void authors(const Items& items, std::size_t k);     // authored_by

  void event_names();  // what the name of an event says by itself
  void lines();        // bylines, "Role: Person", lists of persons under the name of a body
  void head_lines();
  void role_lines();
  void person_lists();

  // ---- Words between and around ----
  const Token& token(TokenIndex i) const { return a_.tokens[i]; }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[token(i).block].last; }
  TokenIndex block_begin(TokenIndex i) const { return a_.blocks[token(i).block].first; }
  std::size_t role_at(TokenIndex i, TokenIndex end) const;  // number of words of an office, 0 for none
  bool has_word(TokenIndex first, TokenIndex last, schema::ListId list) const;
  bool only(TokenIndex first, TokenIndex last, schema::ListId list) const;
  std::string gap(TokenIndex first, TokenIndex last) const;  // lower case, one space between
  EntityIndex country_of(TokenIndex demonym) const;
  bool is_period(EntityIndex date) const;
  bool month_or_weekday(const Token& t) const;
  bool direct_part(const Item& place, const Item& wider, TokenIndex behind) const;

  void state(EntityIndex from, std::string_view relation, EntityIndex to, TokenIndex at,
             std::string_view rule, graph::Confidence confidence);
  void affiliate(const Item& person, const Item& body, std::string_view rule, graph::Confidence confidence);

  Draft& draft_;
  const Analysis& a_;
  NameWords words_;
  struct Lists {
    explicit Lists(const schema::Schema& s);
    schema::ListId office_fill, office_verbs, lead_verbs, join_words, seat_words, part_nouns, host_verbs,
        event_verbs, prepositions;
  } lists_;
  std::vector<Item> items_;            // by position
  std::vector<std::size_t> of_block_;  // first item of each block, one more at the end
  EntityIndex subject_ = kNobody;      // whom "he" or "she" means
  EntityIndex body_ = kNobody;         // what "it" means
};

}  // namespace stemma::ingest
