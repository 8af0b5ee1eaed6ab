#include "ingest/extract/goals/goal_pursuers.hpp"

#include <algorithm>
#include <unordered_set>

namespace stemma::ingest {
namespace {

bool by(const GoalTrigger& trigger, std::string_view rule) { return trigger.rule == rule; }

Subject named(EntityIndex e) { return {Subject::Kind::named, {e}}; }

}  // namespace

void GoalPursuers::find_voices() {
  std::unordered_set<EntityIndex> speakers;
  for (const ZonedBlock& block : a_.blocks)
    if (const auto who = label_of_speaker(block); who && *who != kNobody)
      speakers.insert(draft_.resolve(*who));
  debate_ = speakers.size() > 1;
  own_voice_ = lists_.topic() != kNobody && speaks_of_itself();
}

void GoalPursuers::block_begins(const ZonedBlock& block) {
  if (block.kind == BlockKind::heading)
    speaker_ = kNobody;
  else if (debate_)
    if (const auto who = label_of_speaker(block)) speaker_ = *who;
}

// Does the text say "we" all the time? Then its aims are its own, whichever body it names.
bool GoalPursuers::speaks_of_itself() const {
  constexpr std::size_t kFewest = 10, kOneIn = 120;
  const std::uint32_t us = a_.words_known->of("we").number, our = a_.words_known->of("our").number;
  std::size_t we = 0;
  for (TokenIndex i = 0; i < a_.tokens.size(); ++i)
    if (a_.numbers[i] == us || a_.numbers[i] == our) we += !c_[i].in_quotes;
  return we >= kFewest && we * kOneIn >= a_.tokens.size();
}

// The person before the colon with which a paragraph begins; nobody where it names none.
std::optional<EntityIndex> GoalPursuers::label_of_speaker(const ZonedBlock& block) const {
  constexpr TokenIndex kLongest = 14;
  if (block.kind != BlockKind::paragraph) return std::nullopt;
  if (a_.stops(Cue::colon, block.first, std::min(block.last, block.first + kLongest)).empty())
    return std::nullopt;
  EntityIndex who = kNobody;
  for (TokenIndex i = block.first; i < block.last && i < block.first + kLongest; ++i) {
    const EntityIndex e = draft_.at(i);
    if (c_.is(i, ":") && e == kNobody)
      return i > block.first ? std::optional<EntityIndex>(who) : std::nullopt;
    if (e != kNobody && draft_.entity(draft_.resolve(e)).type == "person") {
      if (who != kNobody && who != e) return std::nullopt;
      who = e;
    } else if (e == kNobody && !c_.capitalised(i) && c_.shape(i) != Shape::upper &&
               !c_.is(i, "of", "for", "the", "and", "(", ")", ",", ".")) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool GoalPursuers::says_i(TokenIndex verb, const Sentence& s) const {
  bool says = false;
  for (TokenIndex i = s.first; i < verb; ++i) {
    if (c_.is(i, "we", "our", "us") || c_[i].in_quotes) return false;
    says |= c_[i].text == "I" || c_.is(i, "my");
  }
  return says;
}

void GoalPursuers::complete(GoalTrigger& trigger, const Sentence& s, bool in_item) const {
  ask_speakers(trigger, s);
  ask_sentence(trigger, s);
  ask_sentence_before(trigger, s);
  ask_list(trigger, s, in_item);
}

// Those who speak: in the debate, of quoted words, for a body.
void GoalPursuers::ask_speakers(GoalTrigger& trigger, const Sentence& s) const {
  if (trigger.who.kind == Subject::Kind::first_person && speaker_ != kNobody && says_i(trigger.verb, s))
    trigger.who = named(speaker_);
  if (!trigger.who.named())
    if (Subject who = actors_.speaker(trigger.verb, s); who.named()) trigger.who = who;
  if (trigger.who.kind == Subject::Kind::first_person)
    if (Subject who = actors_.on_behalf(trigger.verb, s); who.named()) trigger.who = who;
  if (trigger.who.kind == Subject::Kind::first_person)
    if (Subject who = actors_.reporter(trigger.verb, s); actors_.person(who)) trigger.who = who;
  if (!trigger.who.acts() && (by(trigger, "goal-adjective") || by(trigger, "goal-noun")))
    if (Subject who = actors_.reporter(trigger.verb, s); who.named()) trigger.who = who;
}

// Those whom the sentence names elsewhere.
void GoalPursuers::ask_sentence(GoalTrigger& trigger, const Sentence& s) const {
  if (trigger.who.kind == Subject::Kind::thing || trigger.who.kind == Subject::Kind::nobody)
    if (Subject who = actors_.opening(trigger.verb, s); who.named()) trigger.who = who;
  if (!trigger.who.acts() && trigger.who.kind != Subject::Kind::book && !by(trigger, "goal-demand") &&
      !by(trigger, "goal-adjective"))
    if (Subject who = actors_.outer_subject(trigger.verb, s); who.named() && !actors_.person(who))
      trigger.who = who;
  // "The policy presented by X aims to V"
  if (trigger.who.kind == Subject::Kind::thing || trigger.who.kind == Subject::Kind::instrument ||
      trigger.who.kind == Subject::Kind::nobody)
    if (Subject who = actors_.maker(trigger.verb, s); who.named()) trigger.who = who;
}

void GoalPursuers::ask_sentence_before(GoalTrigger& trigger, const Sentence& s) const {
  // "This guidance will V" behind "X announces new guidance"
  if (!trigger.who.acts() && trigger.who.kind != Subject::Kind::book &&
      c_.is(c_.first_word(s), "this", "these"))
    if (Subject who = actors_.told_before(s); who.named() && actors_.is_body(who.who.front()))
      trigger.who = who;
  // "Norway launched a programme. The programme will V"
  const TokenIndex head = c_.first_word(s) + 1;
  if (!trigger.who.named() && trigger.who.kind != Subject::Kind::first_person && head + 1 < s.last &&
      c_.is(head - 1, "the") &&
      c_.is(head, "programme", "program", "project", "plan", "strategy", "initiative", "campaign", "scheme",
            "policy", "framework", "roadmap", "bill", "package", "reform") &&
      !c_.is(head + 1, "of") && told_of(c_[head].lower, s))
    if (Subject who = actors_.told_before(s); who.named()) trigger.who = who;
}

// The actor of the open list, the body of the section or of the whole text.
void GoalPursuers::ask_list(GoalTrigger& trigger, const Sentence& s, bool in_item) const {
  // "Other goals include V-ing"
  if (!trigger.who.acts() && lists_.topic() != kNobody &&
      c_.is(c_.first_word(s), "other", "another", "further", "additional") &&
      (by(trigger, "goal-gerund") || by(trigger, "goal-noun-is") || by(trigger, "goal-nominal")))
    trigger.who = named(lists_.topic());
  if (trigger.who.acts()) return;
  const bool of_plan = by(trigger, "goal-plan");
  if ((in_item || (of_plan && lists_.open())) && lists_.actor().named()) {
    trigger.who = lists_.actor();
    trigger.duty = lists_.duty();
    return;
  }
  const bool bullet = in_item && by(trigger, "goal-bullet");
  // "Draw up the annual plan" below "Duties of the Board"
  if ((bullet || by(trigger, "goal-imperative")) && lists_.duties_of_body()) {
    trigger.who = named(lists_.body());
    trigger.duty = true;
    return;
  }
  if (((of_plan && trigger.who.kind == Subject::Kind::nobody) || bullet) && lists_.body() != kNobody) {
    trigger.who = named(lists_.body());
    return;
  }
  if ((of_plan || bullet) && lists_.topic() != kNobody && !own_voice_) {
    trigger.who = named(lists_.topic());
    return;
  }
  if (by(trigger, "goal-decision")) {
    trigger.who = lists_.resolving();
    return;
  }
  // "Purpose: to V"
  const bool of_noun = by(trigger, "goal-noun") || by(trigger, "goal-noun-is");
  if (of_noun && lists_.body() != kNobody && trigger.verb - s.first < 8) {
    trigger.who = named(lists_.body());
    trigger.duty = true;
    return;
  }
  // "Objects: To V; to V" in a text about a body
  const TokenIndex noun = c_.first_word(s);
  if (of_noun && lists_.topic() != kNobody && noun + 1 < s.last && c_.is(noun + 1, ":") &&
      c_.in(noun, w_.aim_nouns) && !own_voice_) {
    trigger.who = named(lists_.topic());
    trigger.duty = c_.in(noun, w_.duty_nouns);
  }
}

// Does the sentence before tell of "a programme", or another thing with that noun?
bool GoalPursuers::told_of(std::string_view noun, const Sentence& s) const {
  const std::uint32_t index = c_[s.first].sentence;
  if (index == 0) return false;
  const Sentence& before = a_.sentences[index - 1];
  bool article = false;
  for (TokenIndex i = before.first; i < before.last; ++i) {
    if (c_.is(i, "a", "an")) article = true;
    if (c_.shape(i) == Shape::punct || c_.preposition(i)) article = false;
    if (article && c_[i].lower == noun) return true;
  }
  return false;
}

EntityIndex GoalPursuers::of_purpose(const GoalTrigger& trigger, const GoalSpan& purpose) const {
  constexpr TokenIndex kReach = 8;
  TokenIndex last = purpose.first;
  while (last > trigger.verb + 2 && (c_.is(last - 1, "to") || c_.adverb(last - 1))) --last;
  last -= last > trigger.verb + 2 && c_.is(last - 1, ",");
  last -= last > trigger.verb + 2 && c_.quotation_mark(last - 1);
  const EntityIndex e = draft_.at(last - 1);
  if (!actors_.can_act(e)) return kNobody;
  if (c_.in(trigger.verb, w_.making_verbs) && actors_.is_body(e)) return draft_.resolve(e);
  for (TokenIndex k = last; k > trigger.verb + 1 && last - k < kReach; --k)
    if (c_.is(k - 1, "on", "upon") && draft_.at(k - 1) == kNobody)
      return c_.is(k - 2, "pressure") ? draft_.resolve(e) : kNobody;
  return kNobody;
}

}  // namespace stemma::ingest
