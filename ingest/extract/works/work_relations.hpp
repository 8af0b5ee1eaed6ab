// When a work that running text names was made, and by whom.
#pragma once

#include <string>
#include <vector>

#include "ingest/extract/relations/items.hpp"

namespace stemma::ingest {

class WorkRelations {
 public:
  explicit WorkRelations(Draft& draft);
  void run();

 private:
  // ---- work_relations.cpp: authored_by ----
  EntityIndex person_of_title() const;
  bool asked(TokenIndex verb, TokenIndex behind_maker) const;
  bool changes(TokenIndex i) const;
  void made_by(std::size_t k);
  bool manner(TokenIndex by) const;
  bool ratifies(TokenIndex i) const;
  void further_makers(EntityIndex work, std::size_t maker, const char* rule, graph::Confidence confidence);
  void makers_before(EntityIndex work, std::size_t maker);
  bool only_titles(TokenIndex first, TokenIndex last) const;
  void made_by_owner(std::size_t k);
  EntityIndex named_behind(std::size_t k, TokenIndex pronoun) const;
  TokenIndex before_titles(TokenIndex name, TokenIndex limit) const;
  EntityIndex meant(std::size_t k, TokenIndex pronoun) const;
  bool aside(const Item& person) const;
  EntityIndex body_called(TokenIndex first, TokenIndex last) const;
  void made_by_owner_in_name(std::size_t k);
  void made_by_those_in_name(std::size_t k);
  void made_by_those_behind(std::size_t k);
  void share_makers();
  bool in_row(const Item& x, const Item& y) const;
  void listed_before(std::size_t k);
  bool joined(TokenIndex first, TokenIndex last) const;
  void made_in_relative_clause(std::size_t k);
  void by_sources_of_notes();
  void opinions();
  bool changed(const Item& work) const;
  bool noted(TokenIndex i) const;
  std::string bracketed_number(TokenIndex i) const;

  // ---- work_dates.cpp: dated ----
  void dated(EntityIndex work, EntityIndex date, TokenIndex at, const char* rule,
             graph::Confidence confidence);
  void dated_within(std::size_t k);
  bool behind_preposition(TokenIndex first) const;
  bool subject_of(TokenIndex first, TokenIndex behind_date) const;
  bool behind_maker_verb(TokenIndex first) const;
  void dated_behind(std::size_t k);
  void dated_before(std::size_t k);
  void printed_in_gazette();
  std::string note_number(const ZonedBlock& block) const;
  TokenIndex gazette_before(TokenIndex day) const;
  const Item* work_before(std::size_t next, TokenIndex at) const;

  static bool is_maker(const Item& item) { return item.kind == 'p' || item.body(); }
  bool maker_verb(TokenIndex i) const {
    return t_[i].word.lists.test(makers_) && t_[i].shape == Shape::lower;
  }
  bool same_sentence(const Item& x, const Item& y) const {
    return t_[x.first].sentence == t_[y.first].sentence;
  }
  void state(EntityIndex from, const char* relation, EntityIndex to, TokenIndex at, const char* rule,
             graph::Confidence confidence) {
    draft_.state(from, relation, to, a_.sentence_span(at), rule, confidence);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId makers_, words_, acts_, told_;
  Items items_;         // by position, with those inside of others
  EntityIndex titled_;  // the one person whose name the title holds
};

}  // namespace stemma::ingest
