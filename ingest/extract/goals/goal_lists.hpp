// Aims in lists and headings: what a lead-in says of the items below it, and items that begin with a verb.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {

class GoalLists {
 public:
  GoalLists(const Draft& draft, const GoalClause& clause, const GoalActors& actors,
            const GoalTriggers& triggers)
      : draft_(draft), c_(clause), w_(clause.words()), actors_(actors), triggers_(triggers) {}

  void find_topic();
  // Closes the list above it, unless that goes on. `aim`: an aim by itself, which tells nothing of what
  // stands below.
  void heading(const ZonedBlock& block, bool aim);
  // Below "The Board will:" and what its lists hold: the list goes on, and the heading may be an item itself.
  bool continues_list(const ZonedBlock& heading) const;
  void item_begins(const ZonedBlock& block);  // closes a list within items when the next of these comes
  void paragraph(const ZonedBlock& block);    // opens a list if it ends in a colon, else closes it

  // A list item that begins with a verb: "- coordinate the work", "NAME: verb", "- NAME to verb".
  // `named_only`: a paragraph, where only the forms with a name count.
  std::optional<GoalTrigger> item(const Sentence& s, bool named_only = false) const;
  // "ACTION: NAME to verb" within a paragraph.
  bool announces_action(const Sentence& s) const { return behind_action(s) > s.first; }
  // Below "the Committee recommends that:", "3. The Board opens the harbour": what the Board is to do. In a
  // list of aims "That a light be built", "The Board to open the harbour".
  std::optional<GoalTrigger> demanded(const Sentence& s) const;
  // Below "Role of the Board", "The Board oversees the harbour": what the Board is there for. REQUIRES:
  // open()
  std::optional<GoalTrigger> described(const Sentence& s) const;
  // Who is to do what stands in an item of the open list, where the item names nobody.
  const Subject& actor() const { return list_.who; }
  bool duty() const { return list_.duty; }
  bool open() const { return open_; }
  EntityIndex topic() const { return topic_; }             // whom the whole text is about
  const Subject& resolving() const { return resolving_; }  // whose resolution the text is
  EntityIndex body() const { return body_; }  // whom the section is about, kNobody if no heading says so
  // Is the section, or one that it is part of, about the duties of that body?
  bool duties_of_body() const { return !bodies_.empty() && bodies_.back().duties; }

 private:
  std::optional<GoalTrigger> told_to(TokenIndex first, const Sentence& s) const;
  static GoalTrigger demand(TokenIndex first, TokenIndex verb, Subject who);
  bool resolves(TokenIndex verb) const;
  TokenIndex behind_title(TokenIndex first, const Sentence& s) const;
  struct Assigned {
    Subject who;
    TokenIndex verb;
  };
  TokenIndex behind_action(const Sentence& s) const;
  std::optional<Assigned> assigned(const Sentence& s, bool named_only) const;
  std::optional<GoalTrigger> deed_item(const Sentence& s) const;
  bool adjunct(TokenIndex gerund, const Sentence& s) const;
  EntityIndex defined(const Sentence& s) const;
  bool reaches_colon(TokenIndex noun, const Sentence& s) const;
  bool lead_in(const Sentence& s, GoalTrigger& out) const;
  // The sentence up to its colon, marks of notes left off; empty where it ends otherwise.
  Sentence up_to_colon(const ZonedBlock& block) const;
  bool says_what_it_holds(const Sentence& s) const;
  bool lead_in_demands(const Sentence& s) const;
  void preamble(const ZonedBlock& block);
  bool label(const Sentence& s) const;
  bool announces(const ZonedBlock& block) const;
  bool names_aims(const ZonedBlock& heading) const;

  const Draft& draft_;
  const GoalClause& c_;
  const GoalWords& w_;
  const GoalActors& actors_;
  const GoalTriggers& triggers_;
  std::string within_;      // the mark of the item that opened the list, empty for no item
  bool open_ = false;       // a lead-in or heading says that the items are aims
  bool demand_ = false;     // the lead-in was "recommends that:"
  bool duties_ = false;     // the section tells the duties of a body
  bool procedure_ = false;  // the section tells how a body works
  GoalTrigger list_;        // actor, duty and modality of the open list
  // "The Board will:" right above a heading is the lead-in of all lists in the sections that follow.
  enum class Reach : std::uint8_t { list, next, sections } reach_ = Reach::list;
  int level_ = 0;  // of the headings of these
  EntityIndex topic_ = kNobody;
  Subject resolving_;
  EntityIndex body_ = kNobody;  // whom the section is about
  struct Section {
    int level;  // of the heading that names the body
    EntityIndex body;
    bool duties, numbered;
  };
  std::vector<Section> bodies_;
};

}  // namespace stemma::ingest
