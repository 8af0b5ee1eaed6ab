// Goals: what somebody is to reach, who, how binding it is said to be, how much and until when.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "ingest/extract/goals/goal_filter.hpp"
#include "ingest/extract/goals/goal_lists.hpp"
#include "ingest/extract/goals/goal_plans.hpp"
#include "ingest/extract/goals/goal_pursuers.hpp"
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
        plans_(draft, c_, actors_, triggers_),
        pursuers_(draft, c_, actors_, lists_) {}

  void run() {
    lists_.find_topic();
    pursuers_.find_voices();
    actors_.set_default(lists_.topic());
    for (const ZonedBlock& block : a_.blocks) {
      actors_.read_to(block.first);
      if (block.zone == Zone::boilerplate || block.zone == Zone::notes || block.zone == Zone::references)
        continue;
      pursuers_.block_begins(block);
      if (block.kind == BlockKind::heading) {
        plans_.read_head(block);
        lists_.heading(block, heading(block));
        actors_.set_default(lists_.body() != kNobody ? lists_.body() : lists_.topic());
        continue;
      }
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
    // "The Reef Fund to V" within a paragraph
    const bool told = actors_.can_act(draft_.at(c_.determiner(s.first) ? s.first + 1 : s.first));
    if (!listed && (first || action || told)) listed = lists_.item(s, action || !item || !first);
    if (!listed && first) listed = lists_.demanded(s);
    if (!listed && lists_.open()) listed = lists_.described(s);
    if (listed) covered = take_chain(*listed, s);
    const bool rows = s.cues.has(Cue::bar);
    const TokenIndex opening = c_.first_word(s);
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
    pursuers_.complete(trigger, s, in_item_);
    std::erase_if(trigger.who.who, [&](EntityIndex who) { return !actors_.governed(who); });
    if (trigger.who.named() && trigger.who.who.empty()) trigger.who = {};
    if (trigger.first == trigger.verb)
      trigger.first = trigger.verb = triggers_.behind_light_verbs(trigger, s);
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
        if (const EntityIndex other = pursuers_.of_purpose(trigger, span); other != kNobody) {
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
  GoalPursuers pursuers_;
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
