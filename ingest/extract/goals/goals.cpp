// Goals: what somebody is to reach, who, how binding it is said to be, how much and until when.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "ingest/extract/goals/goal_filter.hpp"
#include "ingest/extract/goals/goal_lists.hpp"
#include "ingest/extract/goals/goal_plans.hpp"
#include "ingest/extract/goals/goal_span.hpp"
#include "ingest/extract/goals/goal_triggers.hpp"
#include "ingest/extract/goals/known_goals.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

class GoalFinder {
 public:
  explicit GoalFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        w_(schema::lists_of<GoalWords>(*a_.schema)),
        c_(a_, w_),
        actors_(draft, c_),
        triggers_(draft, c_, actors_),
        lists_(draft, c_, actors_, triggers_),
        plans_(draft, c_, actors_, triggers_) {}

  void run() {
    lists_.find_topic();
    find_speakers();
    own_voice_ = lists_.topic() != kNobody && speaks_of_itself();
    actors_.set_default(lists_.topic());
    for (const ZonedBlock& block : a_.blocks) {
      actors_.read_to(block.first);
      if (block.zone == Zone::boilerplate || block.zone == Zone::notes || block.zone == Zone::references)
        continue;
      if (block.kind == BlockKind::heading) {
        speaker_ = kNobody;
        plans_.read_head(block);
        lists_.heading(block, heading(block));
        actors_.set_default(lists_.body() != kNobody ? lists_.body() : lists_.topic());
        continue;
      }
      if (debate_)
        if (const auto who = label_of_speaker(block)) speaker_ = *who;
      lists_.item_begins(block);
      for (std::uint32_t s = block.first_sentence; s < block.last_sentence; ++s)
        sentence(a_.sentences[s], s == block.first_sentence, block.kind == BlockKind::list_item);
      lists_.paragraph(block);
    }
    for (const Unnamed& said : unnamed_)
      if (!named_.contains(said.goal))
        draft_.state(kDoc, "pursues", said.goal, said.sentence, said.rule, said.confidence);
  }

 private:
  // Does the text say "we" all the time? Then its aims are its own, whichever body it names.
  bool speaks_of_itself() const {
    constexpr std::size_t kFewest = 10, kOneIn = 120;
    const std::uint32_t us = a_.words_known->of("we").number, our = a_.words_known->of("our").number;
    std::size_t we = 0;
    for (TokenIndex i = 0; i < a_.tokens.size(); ++i)
      if (a_.numbers[i] == us || a_.numbers[i] == our) we += !c_[i].in_quotes;
    return we >= kFewest && we * kOneIn >= a_.tokens.size();
  }

  // In a debate, "Minister for Ports (Ann Berg): I will": who speaks from this block on.
  void find_speakers() {
    std::unordered_set<EntityIndex> all;
    for (const ZonedBlock& block : a_.blocks)
      if (const auto who = label_of_speaker(block); who && *who != kNobody) all.insert(draft_.resolve(*who));
    debate_ = all.size() > 1;
  }

  // The person before the colon with which a paragraph begins; nobody where it names none.
  std::optional<EntityIndex> label_of_speaker(const ZonedBlock& block) const {
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

  bool says_i(TokenIndex verb, const Sentence& s) const {
    bool says = false;
    for (TokenIndex i = s.first; i < verb; ++i) {
      if (c_.is(i, "we", "our", "us") || c_[i].in_quotes) return false;
      says |= c_[i].text == "I" || c_.is(i, "my");
    }
    return says;
  }

  // "To this end, we will": what follows serves the aim of the sentence before.
  bool to_this_end(const Sentence& s) const {
    if (s.last < s.first + 5 || !c_.is(s.first, "to", "for")) return false;
    const TokenIndex v = s.first + 1;
    if (c_.is(v, "this", "that", "these", "those"))
      return c_.is(v + 1, "end", "ends", "effect", "purpose", "aim");
    return c_.is(v, "achieve", "accomplish", "do", "reach", "realise", "realize", "attain") &&
           (c_.is(v + 1, "so", "this", "that", "these", "those"));
  }

  // A heading that is an aim itself: "Objective 2: Clean the rivers of the north".
  bool heading(const ZonedBlock& block) {
    if (block.last - block.first < 4) return false;
    const Sentence whole{block.span, block.first, block.last, c_[block.first].block, a_.cues};
    auto aim = plans_.line(whole, false, false);
    if (!aim && lists_.continues_list(block)) aim = lists_.item(whole);
    if (!aim) return false;
    in_item_ = false;
    actors_.read_to(block.last);
    take_chain(*aim, whole);
    return true;
  }

  void sentence(const Sentence& s, bool first, bool item) {
    const std::uint32_t index = number(s);
    serves_ = last_sentence_ + 1 == index && to_this_end(s) ? last_goal_ : kNobody;
    said_goal_ = false;
    aims(s, first, item);
    if (said_goal_) last_sentence_ = index;
  }

  void aims(const Sentence& s, bool first, bool item) {
    if (s.last - s.first < 4 || a_.briefs[s.last - 1].form == '?' ||
        (s.cues.has(Cue::means) && defines_word(c_, s)))
      return;
    in_item_ = item;
    TokenIndex covered = s.first;              // aims do not overlap
    std::optional<GoalTrigger> last, chained;  // the last aim, and the last of its chain
    const bool action = lists_.announces_action(s);
    const std::uint32_t index = number(s);
    const bool labelled = index > 0 && plans_.only_label(a_.sentences[index - 1]);
    auto listed = plans_.line(s, labelled, lists_.open());
    if (!listed && s.cues.has(Cue::bar)) listed = plans_.row(s.first, s);
    if (!listed && (first || action)) listed = lists_.item(s, action || !item);
    if (!listed && first) listed = lists_.demanded(s);
    if (!listed && lists_.open()) listed = lists_.described(s);
    if (listed) covered = take_chain(*listed, s);
    const bool rows = s.cues.has(Cue::bar);
    const TokenIndex opening = first_word(s);
    for (TokenIndex i = covered; i < s.last; ++i) {
      if (i > opening && !rows) i = *a_.stops(Cue::aim, i, s.last).begin();
      if (i >= s.last) break;
      const bool cell = rows && (c_.is(i, "|") || (i > s.first && c_[i].newline_before));
      const bool order = (i == s.first || i == opening) && a_.by_cue.has(Cue::order, i);
      if (!cell && !a_.by_cue.has(Cue::aim, i) && !order) continue;
      if (draft_.masked(i)) continue;
      covered = last_unmasked(covered, i);
      const bool closes = c_.is(i, ")");
      actors_.read_to(i);
      auto trigger = cell ? plans_.row(c_.is(i, "|") ? i + 1 : i, s) : triggers_.at(i, s);
      if (cell && !trigger) trigger = triggers_.at(i, s);
      const bool loose = trigger && (trigger->rule == std::string_view("goal-free-purpose") ||
                                     trigger->rule == std::string_view("goal-noun"));
      if ((!trigger || loose) && last)
        if (const auto again = closes ? triggers_.next_item(*chained, i, s) : triggers_.resumed(*last, i, s))
          trigger = again;
      if (trigger && trigger->verb >= covered && !in_title(c_, trigger->verb)) {
        last = chained = trigger;
        i = std::max(i, take_chain(*chained, s) - 1);
      } else if (!trigger && draft_.traced()) {
        note_no_trigger(i, s);
      }
      covered = i;
    }
    actors_.read_to(s.last);
  }

  TokenIndex first_word(const Sentence& s) const {
    for (TokenIndex i = s.first; i < s.last; ++i)
      if (a_.briefs[i].sentence_start) return i;
    return s.first;
  }

  // REQUIRES: one of the document's sentences.
  std::uint32_t number(const Sentence& s) const {
    return static_cast<std::uint32_t>(&s - a_.sentences.data());
  }

  // The last token before `end` that is not masked; `first` where none is behind that.
  TokenIndex last_unmasked(TokenIndex first, TokenIndex end) const {
    while (end > first + 1 && draft_.masked(end - 1)) --end;
    return std::max(first, end == 0 ? 0 : end - 1);
  }

  // `trigger` becomes the last one of the chain that it begins; returns the token behind that.
  TokenIndex take_chain(GoalTrigger& trigger, const Sentence& s) {
    TokenIndex end = take(trigger, s);
    while (const auto next = triggers_.next(trigger, end, s)) {
      trigger = *next;
      end = std::max(end + 1, take(trigger, s));
    }
    return end;
  }

  // The aims of one trigger; returns the token at which its verb phrase ends.
  TokenIndex take(GoalTrigger trigger, const Sentence& s) {
    if (trigger.who.kind == Subject::Kind::book || means_of_list(trigger, s)) return trigger.verb + 1;
    complete_actor(trigger, s);
    std::erase_if(trigger.who.who, [&](EntityIndex who) { return !actors_.governed(who); });
    if (trigger.who.named() && trigger.who.who.empty()) trigger.who = {};
    if (trigger.first == trigger.verb) trigger.first = trigger.verb = behind_light_verbs(trigger, s);
    TokenIndex end = trigger.verb + 1;
    EntityIndex main = purpose_ = kNobody;
    for (GoalSpan span : spans_of(trigger, s, end)) {
      const TokenIndex verb = std::max(span.first, std::min(trigger.verb, span.last - 1));
      // "demands that the town be disarmed": the subject says what the verb leaves open.
      const bool with_subject = trigger.first < trigger.verb &&
                                trigger.rule == std::string_view("goal-demand") &&
                                !goal_like(c_, span, verb, false);
      if (with_subject) span.first = trigger.first;
      const bool any_verb =
          trigger.rule == std::string_view("goal-bullet") || trigger.rule == std::string_view("goal-wanted");
      if (!with_subject && !goal_like(c_, span, verb, any_verb)) {
        if (draft_.traced()) note_refused(span, verb, trigger.rule);
        continue;
      }
      GoalTrigger of_span = trigger;
      if (span.kind == GoalSpan::Kind::purpose)
        if (const EntityIndex other = given_purpose(trigger, span); other != kNobody) {
          of_span.who = {Subject::Kind::named, {other}};
          of_span.duty = actors_.is_body(other);
        }
      const EntityIndex goal = add(span, of_span, s);
      // "make it easier for them to V" is not done in order to V
      const bool one = c_.is(trigger.verb, "make", "making") && c_.is(trigger.verb + 1, "it");
      if (span.kind == GoalSpan::Kind::purpose && main != kNobody && !one)
        draft_.state(follows_purpose(span) ? purpose_ : main, "supports", goal, s.span, "purpose-of-goal",
                     600);
      else if (span.kind == GoalSpan::Kind::means && main != kNobody)
        draft_.state(goal, "supports", main, s.span, "means-of-goal", 600);
      if (serves_ != kNobody && serves_ != goal && span.kind == GoalSpan::Kind::main)
        draft_.state(goal, "supports", serves_, s.span, "goal-to-that-end", 650);
      if (span.kind == GoalSpan::Kind::main && said_goal_ && last_goal_ != goal &&
          done_for(last_end_, span.first, s))
        draft_.state(last_goal_, "supports", goal, s.span, "goal-done-for-goal", 550);
      last_goal_ = goal;
      last_end_ = span.last;
      said_goal_ = true;
      if (span.kind == GoalSpan::Kind::purpose) {
        purpose_ = goal;
        purpose_end_ = span.last;
      } else {
        purpose_ = kNobody;
      }
      if (span.kind == GoalSpan::Kind::main || main == kNobody) main = goal;
    }
    // "redouble our efforts to: (a) V": the aim is still to come
    const bool opens_list = main == kNobody && end < s.last && c_.is(end, ":") && c_.is(end - 1, "to");
    return opens_list ? end - 1 : std::max(end, trigger.verb + 1);
  }

  // "establish the Port Authority to V", "put pressure on Norway to V": who is to do what stands behind "to".
  EntityIndex given_purpose(const GoalTrigger& trigger, const GoalSpan& span) const {
    constexpr TokenIndex kReach = 8;
    TokenIndex last = span.first;
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

  // "oversee the policy, with the aim to V", "give help so that we can V": is what ends at `end` done for
  // what begins at `verb`?
  bool done_for(TokenIndex end, TokenIndex verb, const Sentence& s) const {
    constexpr TokenIndex kReach = 12;
    if (end < s.first || verb < end || verb - end > kReach) return false;
    for (TokenIndex i = end; i + 1 < verb; ++i) {
      if (c_.is(i, ";") || c_.is(i, ":")) return false;
      if (c_.is(i, "so") && c_.is(i + 1, "that", "as")) return true;
      if (c_.is(i, "in") && c_.is(i + 1, "order")) return true;
      if (!c_.is(i, "with", "for")) continue;
      const TokenIndex noun = c_.determiner(i + 1) ? i + 2 : i + 1;
      return c_.is(noun, "aim", "aims", "goal", "goals", "view", "objective", "purpose", "purposes",
                   "intention", "intent", "hope");
    }
    return false;
  }

  // "buy boats to move fish to feed towns": moving the fish is what feeds them.
  bool follows_purpose(const GoalSpan& span) const {
    return purpose_ != kNobody && span.first == purpose_end_ + 1 && c_.is(purpose_end_, "to");
  }

  // "shall take all steps to:" above a list: the aims are its items.
  bool means_of_list(const GoalTrigger& trigger, const Sentence& s) const {
    if (s.last < s.first + 4 || !c_.is(s.last - 1, ":") || !c_.is(s.last - 2, "to")) return false;
    if (!c_.is(trigger.verb, "take", "make", "undertake", "pursue") || s.last - trigger.verb > 16)
      return false;
    for (TokenIndex k = trigger.verb + 1; k + 2 < s.last; ++k)
      if (c_.in(k, w_.means_nouns)) return true;
    return false;
  }

  // ---- For `stemma explain`

  void note_refused(const GoalSpan& span, TokenIndex verb, std::string_view rule) const {
    const std::string word = "“" + std::string(c_[verb].text) + "” ";
    draft_.note(Note::Kind::rejected, span.first, span.last, rule,
                c_.in(verb, w_.non_goal_verbs)
                    ? word + "is a verb of procedure, stance or description: no aim"
                    : "no aim: too few words of content behind " + word + "or an object of procedure");
  }

  // A modal verb, or “to” before a verb, that began nothing.
  void note_no_trigger(TokenIndex i, const Sentence& s) const {
    const bool modal = c_.is(i, "should", "must", "shall", "will", "ought");
    if (!modal && !(c_.is(i, "to") && c_.base_verb(c_.after_adverbs(i + 1, s.last), s.last))) return;
    draft_.note(
        Note::Kind::rejected, i, std::min(i + 2, s.last), "goals",
        modal ? "began no goal: a condition, something denied or past, a verb of procedure or stance, or "
                "nobody "
                "who acts"
              : "began no goal: no noun, verb or adjective of aims before it, or one of what is not wanted "
                "(able to, likely to)");
  }

  // Where the clause names nobody: the speaker of a quotation, the actor of the list, the body of the
  // section.
  void complete_actor(GoalTrigger& trigger, const Sentence& s) const {
    if (trigger.who.kind == Subject::Kind::first_person && speaker_ != kNobody && says_i(trigger.verb, s))
      trigger.who = {Subject::Kind::named, {speaker_}};
    if (!trigger.who.acts() || trigger.who.kind == Subject::Kind::first_person)
      if (Subject who = actors_.speaker(trigger.verb, s); who.named()) trigger.who = who;
    if (trigger.who.kind == Subject::Kind::first_person)
      if (Subject who = actors_.on_behalf(trigger.verb, s); who.named()) trigger.who = who;
    if (trigger.who.kind == Subject::Kind::first_person)
      if (Subject who = actors_.reporter(trigger.verb, s); actors_.person(who)) trigger.who = who;
    if (!trigger.who.acts() &&
        (trigger.rule == std::string_view("goal-adjective") || trigger.rule == std::string_view("goal-noun")))
      if (Subject who = actors_.reporter(trigger.verb, s); who.named()) trigger.who = who;
    if (trigger.who.kind == Subject::Kind::thing || trigger.who.kind == Subject::Kind::nobody)
      if (Subject who = actors_.opening(trigger.verb, s); who.named()) trigger.who = who;
    if (!trigger.who.acts() && trigger.who.kind != Subject::Kind::book &&
        trigger.rule != std::string_view("goal-demand") && trigger.rule != std::string_view("goal-adjective"))
      if (Subject who = actors_.outer_subject(trigger.verb, s); who.named() && !actors_.person(who))
        trigger.who = who;
    // "The policy presented by X aims to V"
    if (trigger.who.kind == Subject::Kind::thing || trigger.who.kind == Subject::Kind::instrument ||
        trigger.who.kind == Subject::Kind::nobody)
      if (Subject who = actors_.maker(trigger.verb, s); who.named()) trigger.who = who;
    // "This guidance will V" behind "X announces new guidance"
    if (!trigger.who.acts() && trigger.who.kind != Subject::Kind::book &&
        c_.is(first_word(s), "this", "these"))
      if (Subject who = actors_.told_before(s); who.named() && actors_.is_body(who.who.front()))
        trigger.who = who;
    // "Norway launched a programme. The programme will V"
    const TokenIndex head = first_word(s) + 1;
    if (!trigger.who.named() && trigger.who.kind != Subject::Kind::first_person && head + 1 < s.last &&
        c_.is(head - 1, "the") &&
        c_.is(head, "programme", "program", "project", "plan", "strategy", "initiative", "campaign", "scheme",
              "policy", "framework", "roadmap", "bill", "package", "reform") &&
        !c_.is(head + 1, "of") && told_of(c_[head].lower, s))
      if (Subject who = actors_.told_before(s); who.named()) trigger.who = who;
    // "Other goals include V-ing"
    if (!trigger.who.acts() && lists_.topic() != kNobody &&
        c_.is(first_word(s), "other", "another", "further", "additional") &&
        (trigger.rule == std::string_view("goal-gerund") ||
         trigger.rule == std::string_view("goal-noun-is") ||
         trigger.rule == std::string_view("goal-nominal")))
      trigger.who = {Subject::Kind::named, {lists_.topic()}};
    if (trigger.who.acts()) return;
    const bool of_plan = trigger.rule == std::string_view("goal-plan");
    if ((in_item_ || (of_plan && lists_.open())) && lists_.actor().named()) {
      trigger.who = lists_.actor();
      trigger.duty = lists_.duty();
      return;
    }
    if (of_plan && trigger.who.kind == Subject::Kind::nobody && lists_.body() != kNobody) {
      trigger.who = {Subject::Kind::named, {lists_.body()}};
      return;
    }
    if (in_item_ && trigger.rule == std::string_view("goal-bullet") && lists_.body() != kNobody) {
      trigger.who = {Subject::Kind::named, {lists_.body()}};
      return;
    }
    if ((of_plan || (in_item_ && trigger.rule == std::string_view("goal-bullet"))) &&
        lists_.topic() != kNobody && !own_voice_) {
      trigger.who = {Subject::Kind::named, {lists_.topic()}};
      return;
    }
    if (trigger.rule == std::string_view("goal-decision")) {
      trigger.who = lists_.resolving();
      return;
    }
    // "Purpose: to V"
    const bool of_noun =
        trigger.rule == std::string_view("goal-noun") || trigger.rule == std::string_view("goal-noun-is");
    if (of_noun && lists_.body() != kNobody && trigger.verb - s.first < 8) {
      trigger.who = {Subject::Kind::named, {lists_.body()}};
      trigger.duty = true;
    }
  }

  // Does the sentence before tell of "a programme", or another thing with that noun?
  bool told_of(std::string_view noun, const Sentence& s) const {
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

  // `end` becomes the token at which the verb phrase ends. A passive too short for an aim takes its subject.
  std::vector<GoalSpan> spans_of(const GoalTrigger& trigger, const Sentence& s, TokenIndex& end) const {
    std::vector<GoalSpan> spans = goal_spans(c_, trigger.verb, trigger.end == 0 ? s.last : trigger.end,
                                             trigger.gerund, trigger.whole, &end);
    // "in order to better serve the poor": four words and the adverb
    if (trigger.first == trigger.verb && spans.empty() && !trigger.gerund && trigger.verb > s.first &&
        c_.adverb(trigger.verb - 1) && c_.shape(trigger.verb - 1) == Shape::lower &&
        words_between(a_, trigger.verb - 1, end) == kFewestGoalWords)
      spans.push_back({trigger.verb - 1, end, GoalSpan::Kind::main});
    if (trigger.first == trigger.verb) return spans;
    if (spans.empty() && words_between(a_, trigger.first, end) >= kFewestGoalWords)
      spans.push_back({trigger.first, end, GoalSpan::Kind::main});
    if (!spans.empty() && c_.is(trigger.first, "not", "never")) spans.front().first = trigger.first;
    while (!spans.empty() && c_.shape(spans.front().last - 1) == Shape::punct &&
           spans.front().last > spans.front().first + 1)
      --spans.front().last;
    return spans;
  }

  // The verb of what everything is done for, 0 for none.
  TokenIndex behind_phrase(TokenIndex verb, const Sentence& s) const {
    constexpr TokenIndex kReach = 9;
    if (verb + 3 >= s.last) return 0;
    if (c_.is(verb, "do", "doing") &&
        c_.is(verb + 1, "everything", "all", "whatever", "our", "its", "their")) {
      for (TokenIndex k = verb + 2; k + 1 < s.last && k < verb + kReach; ++k) {
        if (c_.shape(k) == Shape::punct) return 0;
        const TokenIndex v = c_.is(k, "to") ? c_.after_adverbs(k + 1, s.last) : s.last;
        if (v < s.last && c_.base_verb(v, s.last))
          return triggers_.aim(v) == Aim::strong && !goal_spans(c_, v, s.last, false).empty() ? v : 0;
      }
      return 0;
    }
    if (!c_.is(verb, "contribute", "contributing") || !c_.is(verb + 1, "to")) return 0;
    for (TokenIndex k = verb + 2; k + 2 < s.last && k < verb + kReach; ++k)
      if (c_.in(k, w_.aim_nouns) && c_.is(k + 1, "of"))
        return c_.gerund(k + 2) && triggers_.aim(k + 2) != Aim::none ? k + 2 : 0;
    return 0;
  }

  // "work hard to build", "make efforts to build", "keep making progress in building": what stands first goes
  // when enough remains.
  TokenIndex behind_light_verbs(GoalTrigger& trigger, const Sentence& s) const {
    TokenIndex verb = trigger.verb;
    for (int rounds = 0; rounds < 3; ++rounds) {
      TokenIndex k = c_.after_adverbs(verb + 1, s.last);
      const bool means =
          c_.is(verb, "take", "make", "taking", "making", "undertake", "pursue", "spare", "sparing");
      // "do everything in our power to V", "contribute to our aim of V-ing"
      if (const TokenIndex behind = behind_phrase(verb, s); behind != 0) {
        trigger.gerund = c_.is(behind - 1, "of");
        verb = behind;
        continue;
      }
      if (means) {
        while (k < s.last && k < verb + 7 && !c_.in(k, w_.means_nouns) &&
               (c_[k].word.adjective || c_.determiner(k) || c_.is(k, "and", ",", "necessary")))
          ++k;
        if (k >= s.last || !c_.in(k, w_.means_nouns)) break;
        ++k;
        if (k + 2 < s.last && c_.is(k, ",") && c_.preposition(k + 1))  // "steps, with all speed, to"
          for (TokenIndex close = k + 2; close + 1 < s.last && close < k + 10; ++close)
            if (c_.is(close, ",") && c_.is(close + 1, "to")) {
              k = close + 1;
              break;
            }
      } else if (!c_.in(verb, w_.light_verbs) && !c_.in(verb, w_.light_gerunds)) {
        break;
      }
      if (k + 1 >= s.last) break;
      const TokenIndex v = c_.after_adverbs(k + 1, s.last);
      if (c_.is(k, "to") && c_.base_verb(v, s.last)) {
        if (triggers_.aim(v) == Aim::none || goal_spans(c_, v, s.last, false).empty()) break;
        verb = v;
        trigger.gerund = false;
        continue;
      }
      const TokenIndex g = c_.is(k, "to", "in", "on") ? v : k;
      if (g < s.last && c_.gerund(g) && triggers_.aim(g) != Aim::none &&
          !goal_spans(c_, g, s.last, true).empty()) {
        verb = g;
        trigger.gerund = true;
        continue;
      }
      break;
    }
    return verb;
  }

  // ---- Writing it down

  EntityIndex add(const GoalSpan& span, const GoalTrigger& trigger, const Sentence& s) {
    std::string room;
    const std::string_view name = a_.phrase(span.first, span.last, room);
    const KnownGoals::Stems words = stems(span);
    EntityIndex goal = known_.same(words);
    if (goal == kNobody) {
      goal = draft_.find_or_add("goal", name);
      known_.add(goal, words);
    } else {
      draft_.add_alias(goal, name);
    }
    draft_.add_span_mention(goal, span.first, span.last, trigger.rule, trigger.confidence);
    draft_.add_attribute(goal, "modality", trigger.modality);
    add_amounts(goal, span);
    if (trigger.due != kNobody) {
      const auto edtf = draft_.entity(trigger.due).attributes.find("edtf");
      if (edtf != draft_.entity(trigger.due).attributes.end())
        draft_.add_attribute(goal, "deadline", edtf->second.front());
    }
    if (!trigger.who.named()) {
      unnamed_.push_back({goal, s.span, trigger.rule, trigger.confidence});
      return goal;
    }
    named_.insert(goal);
    for (const EntityIndex who : trigger.who.who) {
      draft_.add_attribute(goal, "actor", draft_.entity(draft_.resolve(who)).name);
      draft_.state(who, "pursues", goal, s.span, trigger.rule, trigger.confidence);
      if (charged(who, trigger))
        draft_.state(who, "responsible_for", goal, s.span, trigger.rule, trigger.confidence);
    }
    return goal;
  }

  // A duty is given to a body: in so many words, or because the body exists to be given tasks.
  bool charged(EntityIndex who, const GoalTrigger& trigger) const {
    if (!actors_.is_body(who)) return false;
    // What one of its organs does is a duty of it; what the body of the text itself does, its aim.
    if (trigger.rule == std::string_view("goal-definition"))
      return !trigger.gerund &&
             (lists_.topic() == kNobody || draft_.resolve(who) != draft_.resolve(lists_.topic()));
    if (trigger.duty || (draft_.entity(draft_.resolve(who)).type == "leading_group" &&
                         trigger.rule != std::string_view("goal-free-purpose")))
      return true;
    if (trigger.modality == std::string_view("will") && actors_.governs(who)) return false;
    if (trigger.rule == std::string_view("goal-passive") || trigger.rule == std::string_view("goal-control"))
      return false;
    return trigger.modality != std::string_view("aim") && actors_.executive(who);
  }

  void add_amounts(EntityIndex goal, const GoalSpan& span) {
    for (TokenIndex i = span.first; i < span.last; ++i) {
      const EntityIndex e = draft_.at(i);
      if (e < draft_.entity_count() && i > span.first && draft_.at(i - 1) != e &&
          draft_.entity(e).type == "date") {
        TokenIndex before = i;
        while (before > span.first && c_.is(before - 1, "the", "end", "of", "year", "later", "than", "close"))
          --before;
        const auto edtf = draft_.entity(e).attributes.find("edtf");
        if (before > span.first && c_.is(before - 1, "by", "before", "until", "no", "till") &&
            edtf != draft_.entity(e).attributes.end())
          draft_.add_attribute(goal, "deadline", edtf->second.front());
      }
      if (i + 1 < span.last && c_.shape(i) == Shape::number && e == kNobody &&
          (c_.is(i + 1, "%") || c_.is(i + 1, "percent", "per", "million", "billion", "trillion", "percentage",
                                      "tonnes", "days", "hours", "months", "years", "countries")))
        draft_.add_attribute(goal, "quantity",
                             a_.phrase(i, c_.is(i + 1, "per") ? std::min(i + 3, span.last) : i + 2));
    }
  }

  KnownGoals::Stems stems(const GoalSpan& span) const {
    KnownGoals::Stems out;
    for (TokenIndex i = span.first; i < span.last; ++i) {
      const Token& t = c_[i];
      if (!t.is_word() || c_.in(i, w_.function_words)) continue;
      out.push_back(!t.word.verb_lemma.empty()   ? t.word.verb_lemma
                    : !t.word.noun_lemma.empty() ? t.word.noun_lemma
                                                 : t.lower);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  Draft& draft_;
  const Analysis& a_;
  GoalWords w_;
  GoalClause c_;
  GoalActors actors_;
  GoalTriggers triggers_;
  GoalLists lists_;
  GoalPlans plans_;
  KnownGoals known_;
  // Aims said of nobody: the document's, unless the text says elsewhere whose they are.
  struct Unnamed {
    EntityIndex goal;
    Span sentence;
    const char* rule;
    graph::Confidence confidence;
  };
  std::vector<Unnamed> unnamed_;
  std::unordered_set<EntityIndex> named_;
  bool in_item_ = false;
  bool debate_ = false;  // are there speakers before colons?
  EntityIndex speaker_ = kNobody;
  bool own_voice_ = false;         // the body of which the text tells says "we"
  EntityIndex purpose_ = kNobody;  // of the trigger in hand, the last one
  TokenIndex purpose_end_ = 0;
  EntityIndex last_goal_ = kNobody;  // said in `last_sentence_`
  TokenIndex last_end_ = 0;          // behind its last mention
  std::uint32_t last_sentence_ = 0xFFFFFFFE;
  bool said_goal_ = false;        // in the sentence in hand
  EntityIndex serves_ = kNobody;  // what the sentence in hand is to serve: "To this end,"
};

}  // namespace

void find_goals(Draft& draft) { GoalFinder(draft).run(); }

}  // namespace stemma::ingest
