// Who is meant in a clause: the named subject, the last body named with that noun, the speaker of quoted
// words. Reads the document front to back.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/goals/goal_clause.hpp"

namespace stemma::ingest {

struct Subject {
  enum class Kind {
    nobody,
    named,         // `who` holds at least one person, place, organization or leading group
    first_person,  // we, I
    agent,         // somebody unnamed who can act: governments, the parties
    instrument,    // what is made to reach an aim: the programme
    thing,
    book,      // a book, its author, its readers: their aims are not the text's
    relative,  // who, which, that, behind something unnamed
  };
  Kind kind = Kind::nobody;
  std::vector<EntityIndex> who;
  bool named() const { return kind == Kind::named; }
  bool acts() const { return kind == Kind::named || kind == Kind::first_person || kind == Kind::agent; }
};

class GoalActors {
 public:
  GoalActors(const Draft& draft, const GoalClause& clause);

  // Takes note of the bodies named before the token. Calls come in text order. O(mentions) together.
  void read_to(TokenIndex token) { end_ = token; }
  // Whom "it" means where no sentence before tells: the body that the text or section is about.
  void set_default(EntityIndex body) { default_ = body; }
  // The body, if any, that a heading names: a default for lists below it.
  EntityIndex body_of_heading(const ZonedBlock& heading) const;

  // The subject of a finite verb of the sentence.
  Subject subject(TokenIndex verb, const Sentence& s) const { return subject(verb, s, 0); }
  // The subject of the clause in which the token stands.
  Subject clause_subject(TokenIndex at, const Sentence& s) const;
  // Whose effort, plan or duty: "its efforts to", "the duty of X to", else the subject of its clause.
  Subject holder(TokenIndex noun, TokenIndex to, const Sentence& s) const;
  Subject apposed(TokenIndex article, const Sentence& s) const;
  Subject receiver(TokenIndex article, const Sentence& s) const;
  // "a group seated at X, whose task it is to": the group.
  Subject owner(TokenIndex whose, const Sentence& s) const;
  // "X is an organ of": the body that is said to be what stands before "of".
  Subject described(TokenIndex of, const Sentence& s) const;
  // Those named by the noun phrase [first, last).
  Subject noun_phrase(TokenIndex first, TokenIndex last, const Sentence& s) const {
    return noun_phrase(first, last, s, 0);
  }
  // Who says what stands at the token: in quotation marks, or in a clause behind "X stressed that".
  Subject speaker(TokenIndex at, const Sentence& s) const;
  Subject reporter(TokenIndex at, const Sentence& s) const;
  // For whom one speaks in the first person.
  Subject on_behalf(TokenIndex at, const Sentence& s) const;
  // Who acts in the sentence where the clause of the token tells nobody: "Norway built a fund that".
  Subject outer_subject(TokenIndex at, const Sentence& s) const;
  // "The policy presented by X aims to": X, who made what the clause tells of.
  Subject maker(TokenIndex at, const Sentence& s) const;
  // "For Norway, the first task is to": Norway.
  Subject opening(TokenIndex at, const Sentence& s) const;
  // Does no finite verb stand before the token in its sentence?
  bool before_verb(TokenIndex at, const Sentence& s) const { return finite_before(at, s) == kNoToken; }
  // Whom "it" or "them" at the token means as the object of the verb, "calls on it"; nobody where that is
  // unsure.
  Subject object_pronoun(TokenIndex at, TokenIndex verb, const Sentence& s) const;
  // The subject with which the sentence before begins.
  Subject told_before(const Sentence& s) const;
  // "AB: send the minutes": the one person with these initials.
  EntityIndex by_initials(std::string_view initials) const;

  // A verb just behind a name: "Norway and Sweden commit", "Norway stresses the"
  bool verb_of_named(TokenIndex i, const Sentence& s) const;
  EntityIndex date_at(TokenIndex i) const;  // kNobody where none stands
  bool can_act(EntityIndex e) const {       // a person, place, organization or leading group
    return being(e) >= Being::person && being(e) <= Being::group;
  }
  bool person(const Subject& who) const {  // a named one
    return who.named() && draft_.entity(draft_.resolve(who.who.front())).type == "person";
  }
  bool person(EntityIndex e) const { return being(e) == Being::person; }
  bool addresses(TokenIndex office) const;
  TokenIndex part_named(const ZonedBlock& heading, TokenIndex name) const;
  // Is the heading about the body named at the token?
  bool headed(const ZonedBlock& heading, TokenIndex name) const;
  bool is_body(EntityIndex e) const {  // an organization or a leading group
    return being(e) == Being::organization || being(e) == Being::group;
  }
  bool about(EntityIndex e) const {  // is the text or section about it?
    return default_ != kNobody && draft_.resolve(e) == draft_.resolve(default_);
  }
  bool executive(EntityIndex e) const;  // a body that is given tasks, rather than a union of members
  bool governs(EntityIndex e) const;    // a government: what it will do is no duty that it is given
  bool governed(EntityIndex e) const;   // false: a place that no one governs, a sea, a river
  bool instrument(EntityIndex e) const { return being(e) == Being::work; }

 private:
  enum class Being : std::uint8_t { other, person, place, organization, group, work };
  Being being(EntityIndex e) const { return e < beings_.size() ? beings_[e] : Being::other; }
  static Being being_of(std::string_view type);
  struct Told;
  const Told& told() const;  // up to what read_to() said
  void take_note(TokenIndex name) const;
  void note_defined() const;
  TokenIndex defining_noun(TokenIndex behind) const;
  static constexpr TokenIndex kNoToken = 0xFFFFFFFF, kFar = 60;
  static constexpr int kDeepest = 6;
  static Subject named(EntityIndex e) {
    return e == kNobody ? Subject{} : Subject{Subject::Kind::named, {e}};
  }

  // ---- goal_subjects.cpp: noun phrases ----
  Subject subject(TokenIndex verb, const Sentence& s, int depth) const;
  Subject noun_phrase(TokenIndex first, TokenIndex last, const Sentence& s, int depth) const;
  bool reduced(TokenIndex participle, TokenIndex end) const;
  EntityIndex last_actor(TokenIndex first, TokenIndex end) const;         // kNobody for none
  TokenIndex relative_before(TokenIndex begin, const Sentence& s) const;  // kNoToken for none
  // What a body or a person is called in short: the numbers of one word, or of two.
  using Noun = std::uint64_t;
  static Noun noun_of(const schema::Word& word) { return word.number; }
  EntityIndex last_called(Noun noun) const;  // kNobody for none
  bool may_be_told(TokenIndex noun) const;
  Noun title(TokenIndex last) const;
  TokenIndex bracket_in_list(TokenIndex open, TokenIndex last) const;
  Subject just_told(TokenIndex head, const Sentence& s) const;
  bool executive_noun(TokenIndex noun) const { return c_.in(noun, w_.executive_bodies); }
  EntityIndex longer_named(TokenIndex first, TokenIndex head) const;
  Subject body_of_office(TokenIndex first, TokenIndex last) const;
  Subject just_before(TokenIndex end, const Sentence& s) const;
  bool only_where(TokenIndex last, const Sentence& s) const;
  Subject with_one_before(TokenIndex name, const Sentence& s) const;
  Subject antecedent(TokenIndex relative, const Sentence& s) const;
  Subject pronoun(TokenIndex at, const Sentence& s, int depth) const;
  Subject topic(std::uint32_t sentence, int depth) const;
  Subject country_told(TokenIndex noun, const Sentence& s) const;
  Subject told_later(std::uint32_t sentence) const;
  bool only_qualifies(TokenIndex first, TokenIndex head) const;
  Subject named_between(TokenIndex first, TokenIndex last) const;
  EntityIndex body(TokenIndex noun, bool definite) const;
  EntityIndex only_body(TokenIndex noun) const;
  bool another_kind(TokenIndex noun) const;
  bool plural_members(TokenIndex noun) const;
  // ---- goal_reference.cpp ----
  // Persons or states that stand side by side, "A, B and C": later "the three leaders", "both countries".
  struct Row {
    std::vector<EntityIndex> growing, last;  // the row in hand, and the last one of two or more
    TokenIndex end = 0;
    std::string_view growing_office, office;  // "ministers" of "the ministers of A, B and C"
  };
  void join_row(Row& row, EntityIndex e, TokenIndex at) const;
  std::string_view office_before(TokenIndex name) const;
  bool side_by_side(TokenIndex end, TokenIndex next, bool titles) const;
  Subject those_in_a_row(TokenIndex first, TokenIndex head) const;
  Subject those_peoples(TokenIndex first, TokenIndex head) const;
  EntityIndex country_of(TokenIndex demonym) const;
  EntityIndex governed_place(TokenIndex noun) const;
  std::string country_called(std::string_view name) const;
  TokenIndex before_insertion(TokenIndex end, const Sentence& s) const;
  TokenIndex phrase_start(TokenIndex end, const Sentence& s) const;
  TokenIndex finite_before(TokenIndex at, const Sentence& s) const;  // kNoToken for none
  bool finite_at(TokenIndex i, const Sentence& s) const;  // a finite verb, of one or of several named
  TokenIndex said_of_it(TokenIndex verb, const Sentence& s) const;
  bool officer_between(TokenIndex pronoun) const;
  bool of_those(TokenIndex i, const Sentence& s) const;
  bool behind_preposition(TokenIndex i, const Sentence& s) const;
  bool nominal(TokenIndex first, TokenIndex last) const;
  bool called(EntityIndex e, schema::ListId list) const;            // by a noun of the list
  std::span<const schema::Word* const> nouns(EntityIndex e) const;  // until the next call
  void add_nouns(std::string_view name) const;
  bool acts_at(TokenIndex i) const { return can_act(draft_.at(i)); }

  const Draft& draft_;
  const GoalClause& c_;
  const GoalWords& w_;
  TokenIndex end_ = 0;                                  // of what is read
  mutable TokenIndex read_ = 0;                         // up to where note was taken
  mutable bool defined_known_ = false;                  // told_.defined
  std::vector<Being> beings_;                           // of the entities there are before any goal
  mutable std::unordered_map<Noun, EntityIndex> only_;  // bodies with that noun, kNobody for several
  EntityIndex default_ = kNobody;
  // Of whom the text has told: read when it is first asked for.
  struct Told {
    std::unordered_map<Noun, EntityIndex> last;     // by body noun or title
    std::unordered_map<Noun, EntityIndex> defined;  // "the Council", of the body with that alias
    Row persons, states;
    EntityIndex group = kNobody, body = kNobody, person = kNobody;  // the last ones
    TokenIndex person_at = 0;
  };
  mutable Told told_;
  mutable std::unordered_map<std::uint32_t, Subject> topics_;  // of whom the sentence before each tells
  struct Range {
    std::uint32_t first = 0, last = 0;  // half open
    bool known = false;
  };
  mutable std::vector<const schema::Word*> nouns_;  // of one entity after the other
  mutable std::vector<Range> nouns_of_;             // by entity
  mutable std::unordered_map<std::string, EntityIndex> initials_;
  mutable bool initials_known_ = false;
  mutable std::unordered_map<std::string, EntityIndex> countries_;  // by the name that the lists prefer
  mutable bool countries_known_ = false;
};

}  // namespace stemma::ingest
