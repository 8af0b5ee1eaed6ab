// Goals: what somebody is to reach, who, and how binding it is said to be.
#include <algorithm>
#include <set>

#include "ingest/extract/goal_span.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

struct Trigger {
  TokenIndex verb = 0;
  bool gerund = false;
  EntityIndex actor = kDoc;
  bool named_actor = false;
  bool duty = false;             // assigned to a named body
  const char* modality = "aim";  // must, should, will, aim
  const char* rule = "";
  graph::Confidence confidence = 700;
};

bool is(const Token& t, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), t.lower) != words.end();
}

class GoalFinder {
 public:
  explicit GoalFinder(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens), w_(*a_.schema) {}

  void run() {
    for (std::uint32_t b = 0; b < a_.blocks.size(); ++b) {
      const ZonedBlock& block = a_.blocks[b];
      if (block.zone == Zone::boilerplate || block.zone == Zone::notes || block.zone == Zone::references)
        continue;
      if (block.kind == BlockKind::heading) list_ = {};
      if (block.kind == BlockKind::heading) {
        heading(block);
        continue;
      }
      for (std::uint32_t s = block.first_sentence; s < block.last_sentence; ++s)
        sentence(block, a_.sentences[s], s == block.first_sentence);
      lead_in(block);
    }
  }

 private:
  struct List {
    bool open = false;
    EntityIndex actor = kDoc;
    bool named = false;
    const char* modality = "aim";
  };

  // ---- Where aims begin
  // -------------------------------------------------------------------------------------------

  void sentence(const ZonedBlock& block, const Sentence& s, bool first_in_block) {
    if (s.last - s.first < 4 || t_[s.last - 1].text == "?") return;
    TokenIndex covered = s.first;  // aims do not overlap
    if (first_in_block && block.kind == BlockKind::list_item) {
      if (const auto trigger = bullet(s)) covered = take(*trigger, s);
    }
    for (TokenIndex i = std::max(covered, s.first); i < s.last; ++i) {
      if (i < covered || draft_.masked(i)) continue;
      std::optional<Trigger> trigger;
      if (!(trigger = modal(i, s)))
        if (!(trigger = infinitive(i, s)))
          if (!(trigger = gerund(i, s))) trigger = imperative(i, s);
      if (trigger) covered = std::max(covered, take(*trigger, s));
    }
  }

  TokenIndex skip_adverbs(TokenIndex i, TokenIndex end) const {
    while (i < end && t_[i].word.lists.test(w_.adverbs) && !base_verb_here(i, end)) ++i;
    return i;
  }
  bool base_verb_here(TokenIndex i, TokenIndex end) const {
    return base_verb(a_, w_, i, end) && t_[i].word.verb_share > 50;
  }

  // should, must, ought to, shall, will + verb
  std::optional<Trigger> modal(TokenIndex i, const Sentence& s) {
    const Token& m = t_[i];
    if (m.shape != Shape::lower && !m.sentence_start && m.shape != Shape::upper) return std::nullopt;
    const bool will = m.lower == "will", shall = m.lower == "shall";
    const bool need = is(m, {"need", "needs"}) && i + 1 < s.last && t_[i + 1].lower == "to";
    const bool ought = m.lower == "ought" && i + 1 < s.last && t_[i + 1].lower == "to";
    if (!will && !shall && !need && !ought && m.lower != "should" && m.lower != "must") return std::nullopt;
    if (i == s.first) return std::nullopt;
    TokenIndex v = i + (need || ought ? 2 : 1);
    // An inserted phrase: "should, based on ..., make"
    if (v < s.last && t_[v].text == ",") {
      TokenIndex close = v + 1;
      while (close < s.last && t_[close].text != "," && close < v + 20) ++close;
      if (close < s.last && t_[close].text == ",") v = close + 1;
    }
    v = skip_adverbs(v, s.last);
    if (v >= s.last || is(t_[v], {"not", "never", "have"})) return std::nullopt;
    if (conditional_before(i, s)) return std::nullopt;
    if (t_[v].lower == "be") return passive(i, v, s);
    if (!base_verb(a_, w_, v, s.last)) return std::nullopt;
    Trigger t;
    t.verb = v;
    subject(i, s, t);
    if (will && !t.named_actor && !first_person_) return std::nullopt;
    if (will && reported_future(v)) return std::nullopt;
    t.modality = will ? "will" : m.lower == "must" || shall || need ? "must" : "should";
    t.duty = t.named_actor;
    t.rule = will ? "goal-will" : shall ? "goal-shall" : "goal-modal";
    t.confidence = will ? 750 : 850;
    return t;
  }

  bool reported_future(TokenIndex v) const {
    return is(t_[v],
              {"be", "become", "remain", "depend", "take", "come", "see", "need", "know", "find", "never"}) &&
           t_[v].lower != "take";
  }

  // "should be strengthened": an aim when its verb is one; the words stand before the modal.
  std::optional<Trigger> passive(TokenIndex modal, TokenIndex be, const Sentence& s) {
    if (t_[modal].lower == "will" || t_[modal].lower == "shall") return std::nullopt;
    TokenIndex v = skip_adverbs(be + 1, s.last);
    if (v >= s.last || t_[v].word.verb_form != schema::Word::VerbForm::ed ||
        !t_[v].word.lists.test(w_.aim_verbs))
      return std::nullopt;
    if (is(t_[v],
           {"considered", "noted", "used", "given", "held", "made", "taken", "read", "called", "applied"}))
      return std::nullopt;
    Trigger t;
    t.verb = be;
    t.modality = t_[modal].lower == "must" ? "must" : "should";
    t.rule = "goal-passive";
    t.confidence = 450;
    return t;
  }

  bool conditional_before(TokenIndex modal, const Sentence& s) const {
    for (TokenIndex k = modal; k > s.first && k + 10 > modal; --k) {
      if (t_[k - 1].text == ",") return false;
      if (is(t_[k - 1], {"if", "whether", "unless", "why", "how"})) return true;
    }
    return false;
  }

  // "efforts to V", "seek to V", "urges X to V", "in order to V"
  std::optional<Trigger> infinitive(TokenIndex i, const Sentence& s) {
    if (t_[i].lower != "to" || t_[i].shape == Shape::upper || i + 1 >= s.last) return std::nullopt;
    const TokenIndex v = skip_adverbs(i + 1, s.last);
    if (!base_verb(a_, w_, v, s.last) || t_[v].lower == "be" || t_[v].lower == "have") return std::nullopt;
    if (t_[v].word.lists.test(w_.non_goal_verbs) && !t_[v].word.lists.test(w_.aim_verbs)) return std::nullopt;
    const bool aim = t_[v].word.lists.test(w_.aim_verbs);
    Trigger t;
    t.verb = v;
    t.modality = "aim";
    if (i == s.first || (i > s.first && t_[i].sentence_start)) {
      if (!aim) return std::nullopt;
      t.rule = "goal-purpose";
      t.confidence = 650;
      return t;
    }
    if (t_[i - 1].lower == "order" || (t_[i - 1].lower == "as" && i >= 2 && t_[i - 2].lower == "so")) {
      if (!aim) return std::nullopt;
      t.rule = "goal-purpose";
      t.confidence = 650;
      clause_actor(i, s, t);
      return t;
    }
    // The nearest governor to the left, up to twelve words, decides.
    for (TokenIndex k = i; k > s.first && k + 12 > i; --k) {
      const Token& g = t_[k - 1];
      if (g.shape == Shape::punct && (g.text == ";" || g.text == ":")) break;
      const bool near = k + 3 > i;
      if (g.word.lists.test(w_.reject) && near && !g.word.lists.test(w_.accept)) return std::nullopt;
      if (g.word.lists.test(w_.control) && g.word.verb) {
        if (!(g.word.verb_share > 20)) continue;
        t.rule = "goal-control";
        t.confidence = 750;
        t.modality = "should";
        between_actor(k, i, t);
        t.duty = t.named_actor;
        return t;
      }
      if (g.word.lists.test(w_.accept)) {
        if (!aim && !near) return std::nullopt;
        if (past_narrative(k - 1, s)) return std::nullopt;
        t.rule = "goal-infinitive";
        t.confidence = near ? 700 : 550;
        clause_actor(k, s, t);
        return t;
      }
      if (g.word.verb && g.word.verb_share > 60 && g.shape == Shape::lower && k + 1 < i && !near) break;
    }
    if (aim && !past_narrative(i, s) && (first_person_near(i, s))) {
      t.rule = "goal-free-purpose";
      t.confidence = 500;
      return t;
    }
    return std::nullopt;
  }

  bool first_person_near(TokenIndex i, const Sentence& s) const {
    for (TokenIndex k = s.first; k < i; ++k)
      if (is(t_[k], {"we", "our", "us"})) return true;
    return false;
  }

  // A finite verb in the past before it: a story, not an aim.
  bool past_narrative(TokenIndex i, const Sentence& s) const {
    for (TokenIndex k = i + 1; k > s.first && k + 8 > i; --k) {
      const Token& t = t_[k - 1];
      if (t.text == ",") return false;
      if (is(t, {"was", "were", "had", "did"})) return true;
      if (t.word.verb_form == schema::Word::VerbForm::ed && t.word.verb && k - 1 > s.first &&
          t_[k - 2].capitalised() &&
          !is(t, {"committed", "determined", "dedicated", "designed", "agreed", "pledged", "resolved"}))
        return true;
    }
    return false;
  }

  // "committed to building", "aimed at strengthening"
  std::optional<Trigger> gerund(TokenIndex i, const Sentence& s) {
    if (!is(t_[i], {"to", "at", "on", "of", "in", "for", "by"}) || i == s.first || i + 1 >= s.last)
      return std::nullopt;
    const TokenIndex v = skip_adverbs(i + 1, s.last);
    if (v >= s.last || t_[v].word.verb_form != schema::Word::VerbForm::ing || !t_[v].word.verb ||
        !t_[v].word.lists.test(w_.aim_verbs))
      return std::nullopt;
    bool governed = false;
    for (TokenIndex k = i; k > s.first && k + 3 > i; --k)
      governed |= t_[k - 1].word.lists.test(w_.prepositions);
    if (!governed || past_narrative(i, s)) return std::nullopt;
    Trigger t;
    t.verb = v;
    t.gerund = true;
    t.rule = "goal-gerund";
    t.confidence = 700;
    clause_actor(i, s, t);
    return t;
  }

  // "Let us V", "Strengthen the ..." at the start of a sentence
  std::optional<Trigger> imperative(TokenIndex i, const Sentence& s) {
    if (i != s.first) return std::nullopt;
    if (t_[i].lower == "let" && i + 2 < s.last && t_[i + 1].lower == "us") {
      const TokenIndex v = skip_adverbs(i + 2, s.last);
      if (!base_verb(a_, w_, v, s.last) || t_[v].lower == "be") return std::nullopt;
      Trigger t;
      t.verb = v;
      t.modality = "should";
      t.rule = "goal-let-us";
      t.confidence = 600;
      return t;
    }
    const Token& v = t_[i];
    if (v.shape == Shape::capital && v.word.lists.test(w_.aim_verbs) &&
        v.word.verb_form == schema::Word::VerbForm::base && v.word.verb_share > 50 && i + 1 < s.last &&
        (is(t_[i + 1], {"the", "a", "an", "all", "our", "their", "its", "more", "and", "new"}) ||
         t_[i + 1].shape == Shape::lower) &&
        !is(t_[i + 1], {"is", "was", "are", "of", ","})) {
      Trigger t;
      t.verb = i;
      t.modality = "should";
      t.rule = "goal-imperative";
      t.confidence = 600;
      return t;
    }
    return std::nullopt;
  }

  // A list item that begins with a verb, below a lead-in or a heading of aims.
  std::optional<Trigger> bullet(const Sentence& s) {
    TokenIndex v = s.first;
    EntityIndex actor = list_.actor;
    bool named = list_.named;
    // "NAME: verb", "NAME to verb"
    if (draft_.at(v) != kNobody) {
      const EntityIndex e = draft_.at(v);
      TokenIndex k = v;
      while (k < s.last && draft_.at(k) == e) ++k;
      if (k < s.last && (t_[k].text == ":" || t_[k].lower == "to") && actor_type(e)) {
        v = k + 1;
        actor = e;
        named = true;
      }
    }
    if (v < s.last && t_[v].lower == "to" && v == s.first) ++v;
    v = skip_adverbs(v, s.last);
    if (v >= s.last) return std::nullopt;
    const bool gerund = t_[v].word.verb_form == schema::Word::VerbForm::ing && t_[v].word.verb;
    const bool base = t_[v].word.verb_form == schema::Word::VerbForm::base && t_[v].word.verb &&
                      (t_[v].word.verb_share > 40 || t_[v].word.lists.test(w_.aim_verbs));
    if (!gerund && !base) return std::nullopt;
    if (!list_.open && !named && !aim_heading(a_.blocks[t_[s.first].block])) {
      if (!(base && t_[v].word.lists.test(w_.aim_verbs) && t_[v].word.verb_share > 60)) return std::nullopt;
    }
    Trigger t;
    t.verb = v;
    t.gerund = gerund;
    t.actor = actor;
    t.named_actor = named;
    t.duty = named;
    t.modality = list_.open ? list_.modality : "aim";
    t.rule = "goal-bullet";
    t.confidence = list_.open ? 850 : 650;
    return t;
  }

  bool aim_heading(const ZonedBlock& block) const {
    if (block.heading < 0) return false;
    const ZonedBlock& h = a_.blocks[static_cast<std::size_t>(block.heading)];
    for (TokenIndex i = h.first; i < h.last; ++i)
      if (t_[i].word.lists.test(w_.headings) || a_.schema->longest_phrase(w_.headings, a_.lowers(i, 4)) > 0)
        return true;
    return false;
  }

  // A heading that is itself an aim: "Strengthen the resilience of public networks"
  void heading(const ZonedBlock& block) {
    if (block.last <= block.first || block.zone == Zone::head || block.level == 1) return;
    const Token& v = t_[block.first];
    const bool gerund = v.word.verb_form == schema::Word::VerbForm::ing;
    if (!v.word.lists.test(w_.aim_verbs) || !(v.word.verb_form == schema::Word::VerbForm::base || gerund) ||
        v.word.verb_share < 50)
      return;
    Trigger t;
    t.verb = block.first;
    t.gerund = gerund;
    t.rule = "goal-heading";
    t.confidence = 600;
    take(t, {block.span, block.first, block.last, 0});
  }

  // A paragraph that ends in a colon opens a list; its subject is who is to do what stands there.
  void lead_in(const ZonedBlock& block) {
    if (block.last <= block.first) return;
    if (block.kind == BlockKind::list_item && list_.open && t_[block.last - 1].text != ":") return;
    if (t_[block.last - 1].text != ":") {
      if (block.kind != BlockKind::list_item) list_ = {};
      return;
    }
    const Sentence& s = a_.sentences[block.last_sentence - 1];
    List list;
    bool aims = false;
    for (TokenIndex i = s.first; i < s.last; ++i) {
      const bool will = t_[i].lower == "will";
      if (will || is(t_[i], {"should", "must", "shall"})) {
        Trigger t;
        subject(i, s, t);
        if (will && !t.named_actor && !first_person_ && !generic_subject(i, s)) continue;
        list.actor = t.actor;
        list.named = t.named_actor;
        list.modality = will ? "will" : t_[i].lower == "should" ? "should" : "must";
        aims = true;
        break;
      }
      if (t_[i].word.lists.test(w_.headings) || t_[i].word.lists.test(w_.control) ||
          (t_[i].lower == "to" && i + 2 >= s.last) ||
          is(t_[i], {"agreed", "commit", "committed", "pledge", "decided", "resolved", "objectives",
                     "priorities"})) {
        aims = true;
        Trigger t;
        clause_actor(i, s, t);
        list.actor = t.actor;
        list.named = t.named_actor;
      }
    }
    list.open = aims;
    list_ = aims ? list : List{};
  }
  bool generic_subject(TokenIndex modal, const Sentence& s) const {
    return modal > s.first && t_[modal - 1].word.noun;
  }

  // ---- Who
  // ----------------------------------------------------------------------------------------------------------

  bool actor_type(EntityIndex e) const {
    if (e >= draft_.entity_count()) return false;
    const std::string& type = draft_.entity(e).type;
    return type == "organization" || type == "leading_group" || type == "place" || type == "person";
  }

  // The subject of a modal: what stands between the start of its clause and itself.
  void subject(TokenIndex modal, const Sentence& s, Trigger& t) {
    first_person_ = false;
    TokenIndex from = modal;
    int depth = 0;
    while (from > s.first && modal - from < 25) {
      const Token& token = t_[from - 1];
      if (token.text == ")") ++depth;
      if (token.text == "(") --depth;
      if (depth <= 0 &&
          (token.text == ";" || token.text == ":" || (token.text == "," && !appositive(from - 1, modal)) ||
           is(token, {"that", "which", "because", "while", "and"}))) {
        if (token.lower == "and" && from >= 2 && draft_.at(from - 2) != kNobody && from < modal &&
            (draft_.at(from) != kNobody || t_[from].lower == "the")) {
          --from;
          continue;
        }
        break;
      }
      --from;
    }
    for (TokenIndex k = from; k < modal; ++k) {
      const EntityIndex e = draft_.at(k);
      if (actor_type(e)) {
        // "the governments of A and B": what stands behind "of" or "in" is not the subject unless it is the
        // first.
        const bool behind_preposition =
            k > from && is(t_[k - 1], {"in", "of", "for", "with", "at", "from", "on"});
        const bool behind_article = k > from + 1 && t_[k - 1].lower == "the" &&
                                    is(t_[k - 2], {"in", "of", "for", "with", "at", "from", "on", "by"});
        if (behind_preposition || behind_article) {
          t.actor = kDoc;
          return;
        }
        t.actor = e;
        t.named_actor = true;
        last_actor_ = e;
        return;
      }
      if (is(t_[k], {"we", "us"})) {
        first_person_ = true;
        return;
      }
      if (is(t_[k], {"it", "they"}) && last_actor_ != kNobody && k + 3 >= modal) {
        t.actor = last_actor_;
        t.named_actor = true;
        return;
      }
    }
  }

  bool appositive(TokenIndex comma, TokenIndex modal) const {
    // "X, the lead agency, should": a second comma just before the modal
    return modal > 0 && (t_[modal - 1].text == "," && comma != modal - 1);
  }

  // The nearest named actor to the left in the clause of a noun or verb that governs.
  void clause_actor(TokenIndex at, const Sentence& s, Trigger& t) {
    for (TokenIndex k = s.first; k < at; ++k) {
      const EntityIndex e = draft_.at(k);
      if (is(t_[k], {"we", "our"})) return;
      if (!actor_type(e)) continue;
      const bool object =
          k > s.first && is(t_[k - 1], {"in", "of", "with", "from", "on", "at", "for", "between", "against"});
      if (object && k > s.first + 2) continue;
      t.actor = e;
      t.named_actor = true;
      last_actor_ = e;
      return;
    }
  }

  // "urges X to V"
  void between_actor(TokenIndex first, TokenIndex last, Trigger& t) {
    for (TokenIndex k = first; k < last; ++k)
      if (actor_type(draft_.at(k))) {
        t.actor = draft_.at(k);
        t.named_actor = true;
        return;
      }
  }

  // ---- Making it
  // ----------------------------------------------------------------------------------------------------

  bool goal_like(const GoalSpan& span) const {
    const Token& v = t_[span.first];
    const schema::Word& w = v.word;
    const bool aim = w.lists.test(w_.aim_verbs);
    if (w.lists.test(w_.non_goal_verbs) && !aim) return false;
    if (is(v, {"be", "have", "do"}) && span.last - span.first < 6) return false;
    // The first noun behind the verb
    for (TokenIndex i = span.first + 1; i < span.last && i < span.first + 5; ++i) {
      if (t_[i].word.lists.test(w_.bad_objects))
        return !is(v,
                   {"take", "give", "pay", "make", "have", "express", "draw", "bear", "keep", "set", "hold"});
      if (t_[i].word.noun && !t_[i].word.adjective) break;
    }
    return true;
  }

  TokenIndex take(const Trigger& trigger, const Sentence& s) {
    TokenIndex verb = trigger.verb;
    // "work hard to build": the light verb goes when enough remains.
    for (int rounds = 0; rounds < 2 && t_[verb].word.lists.test(w_.light_verbs); ++rounds) {
      TokenIndex k = verb + 1;
      while (k < s.last && k < verb + 4 &&
             (t_[k].word.lists.test(w_.adverbs) || is(t_[k], {"together", "hard", "tirelessly"})))
        ++k;
      if (k + 1 >= s.last || t_[k].lower != "to" || !base_verb(a_, w_, k + 1, s.last)) break;
      const auto rest = goal_spans(a_, w_, k + 1, s.last, false);
      if (rest.empty()) break;
      verb = k + 1;
    }
    const std::vector<GoalSpan> spans = goal_spans(a_, w_, verb, s.last, trigger.gerund);
    TokenIndex covered = trigger.verb;
    EntityIndex main = kNobody;
    for (const GoalSpan& span : spans) {
      covered = std::max(covered, span.last);
      if (!goal_like(span)) continue;
      const EntityIndex goal = add(span, trigger, s);
      if (span.kind == GoalSpan::Kind::purpose && main != kNobody)
        draft_.state(main, "supports", goal, s.span, "purpose-of-goal", 600);
      else if (span.kind == GoalSpan::Kind::means && main != kNobody)
        draft_.state(goal, "supports", main, s.span, "means-of-goal", 600);
      if (span.kind == GoalSpan::Kind::main || main == kNobody) main = goal;
    }
    return covered;
  }

  EntityIndex add(const GoalSpan& span, const Trigger& trigger, const Sentence& s) {
    const std::string name = a_.phrase(span.first, span.last);
    EntityIndex goal = restated(span);
    if (goal == kNobody) {
      goal = draft_.find_or_add("goal", name);
      stems_.push_back({goal, stems(span)});
    } else {
      draft_.add_alias(goal, name);
    }
    draft_.add_span_mention(goal, span.first, span.last, trigger.rule, trigger.confidence);
    draft_.add_attribute(goal, "modality", trigger.modality);
    if (trigger.named_actor)
      draft_.add_attribute(goal, "actor", draft_.entity(draft_.resolve(trigger.actor)).name);
    for (TokenIndex i = span.first; i < span.last; ++i) {
      const EntityIndex e = draft_.at(i);
      if (e < draft_.entity_count() && draft_.entity(e).type == "date" && i > span.first &&
          is(t_[i - 1], {"by", "before", "until", "of", "end"})) {
        const auto& attributes = draft_.entity(e).attributes;
        if (const auto edtf = attributes.find("edtf"); edtf != attributes.end())
          draft_.add_attribute(goal, "deadline", edtf->second.front());
      }
      if (i + 1 < span.last && t_[i].shape == Shape::number &&
          (t_[i + 1].text == "%" || is(t_[i + 1], {"percent", "million", "billion", "per"})))
        draft_.add_attribute(goal, "quantity", a_.phrase(i, i + 2));
    }
    draft_.state(trigger.actor, "pursues", goal, s.span, trigger.rule, trigger.confidence);
    if (trigger.duty && trigger.named_actor) {
      const std::string& type = draft_.entity(draft_.resolve(trigger.actor)).type;
      if (type == "organization" || type == "leading_group")
        draft_.state(trigger.actor, "responsible_for", goal, s.span, trigger.rule, trigger.confidence);
    }
    return goal;
  }

  std::set<std::string_view> stems(const GoalSpan& span) const {
    std::set<std::string_view> out;
    for (TokenIndex i = span.first; i < span.last; ++i) {
      const Token& t = t_[i];
      if (!t.is_word() || t.word.lists.test(w_.function_words)) continue;
      out.insert(!t.word.verb_lemma.empty()   ? t.word.verb_lemma
                 : !t.word.noun_lemma.empty() ? t.word.noun_lemma
                                              : t.lower);
    }
    return out;
  }

  // A goal said before in nearly the same words.
  EntityIndex restated(const GoalSpan& span) const {
    const auto words = stems(span);
    for (const auto& [goal, known] : stems_) {
      std::size_t common = 0;
      for (std::string_view w : words) common += known.contains(w);
      if (words.size() + known.size() > 0 && 20 * common >= 16 * std::max(words.size(), known.size()) &&
          common >= 2)
        return goal;
    }
    return kNobody;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  GoalWords w_;
  List list_;
  EntityIndex last_actor_ = kNobody;
  bool first_person_ = false;
  struct Known {
    EntityIndex goal;
    std::set<std::string_view> words;
  };
  std::vector<Known> stems_;
};

}  // namespace

void find_goals(Draft& draft) { GoalFinder(draft).run(); }

}  // namespace stemma::ingest
