// What the text says of its terms and goals: which supports which, and which body is responsible for which
// term.
#include <algorithm>
#include <memory>
#include <span>

#include "ingest/extract/goal_actors.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

using VerbForm = schema::Word::VerbForm;

// A term or goal in its sentence.
struct End {
  EntityIndex entity = kNobody;
  TokenIndex first = 0, last = 0;  // half open
};
using Ends = std::span<const End>;

class RelationReader {
 public:
  explicit RelationReader(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        support_(list("support_verbs")),
        need_(list("need_verbs")),
        duty_(list("duty_verbs")),
        need_words_(list("need_words")),
        ground_nouns_(list("ground_nouns")),
        ground_verbs_(list("ground_verbs")),
        contributions_(list("contribution_phrases")),
        mutual_(list("mutual_verbs")),
        control_(list("control_verbs")),
        efforts_(list("governor_nouns")),
        agents_(list("agent_nouns")),
        bodies_(list("body_nouns")),
        roles_(list("roles")),
        links_(list("concept_prepositions")),
        auxiliaries_(list("term_auxiliaries")),
        determiners_(list("term_determiners")),
        provision_(list("provision_verbs")) {}

  void run() {
    all_terms_ = places("concept");
    all_goals_ = places("goal");
    std::size_t term = 0, goal = 0;
    for (const Sentence& s : a_.sentences) {
      s_ = &s;
      terms_ = within(all_terms_, term, s);
      goals_ = within(all_goals_, goal, s);
      if (!terms_.empty() || goals_.size() > 1) sentence();
    }
  }

 private:
  schema::ListId list(std::string_view name) const { return a_.schema->list(name); }
  bool in(TokenIndex i, schema::ListId l) const { return i < s_->last && t_[i].word.lists.test(l); }
  bool word(TokenIndex i, std::initializer_list<std::string_view> words) const {
    return i >= s_->first && i < s_->last &&
           std::find(words.begin(), words.end(), t_[i].lower) != words.end();
  }

  bool linked(const End& e) const {
    for (TokenIndex i = e.first; i < e.last; ++i)
      if (t_[i].word.lists.test(links_) || t_[i].lower == "and" || t_[i].lower == "or") return true;
    return false;
  }

  // Mentions of a type in order; of those inside one another the longest.
  std::vector<End> places(std::string_view type) const {
    std::vector<End> all, outer;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e < draft_.entity_count() && draft_.entity(e).type == type) all.push_back({e, m.first, m.last});
    }
    std::sort(all.begin(), all.end(), [](const End& x, const End& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    const auto loose =
        [&](std::size_t k) {  // "basis of tax compliance", where "tax compliance" is a term too
          if (k + 1 >= all.size() || type != "concept" || !linked(all[k])) return false;
          for (std::size_t inner = k + 1; inner < all.size() && all[inner].first < all[k].last; ++inner)
            if (all[inner].last - all[inner].first > 1 && !linked(all[inner])) return true;
          return false;
        };
    for (std::size_t k = 0; k < all.size(); ++k)
      if ((outer.empty() || all[k].first >= outer.back().last) && !loose(k)) outer.push_back(all[k]);
    return outer;
  }
  static Ends within(const std::vector<End>& all, std::size_t& next, const Sentence& s) {
    while (next < all.size() && all[next].first < s.first) ++next;
    const std::size_t from = next;
    while (next < all.size() && all[next].first < s.last) ++next;
    return Ends(all).subspan(from, next - from);
  }

  void sentence() {
    goal_pairs();
    without();
    equipped_with();
    for (TokenIndex i = s_->first; i < s_->last; ++i) {
      const bool helped = i > s_->first && t_[i - 1].cues.has(Cue::help);
      if (!helped && !t_[i].cues.has(Cue::claim)) continue;
      verb(i);
      ground(i);
      contribution(i);
      term_to_goal(i);
      if (word(i, {"each"}) && word(i + 1, {"other"})) mutual(i);
      mutually(i);
      interdependent(i);
      provides(i);
      through(i);
      const bool duty_words = (word(i, {"responsible", "responsibility"}) && word(i + 1, {"for"})) ||
                              (word(i, {"charge"}) && word(i + 1, {"of"})) ||
                              (word(i, {"charged", "tasked", "entrusted"}) && word(i + 1, {"with"}));
      if (duty_words) duty(i, i + 2, false);
      if (in(i, duty_) && t_[i].word.verb) {
        if (says(i))
          duty(i, i + 1, true);
        else if (word(i - 1, {"to"}))
          duty(i, i + 1, false);
      }
    }
  }

  // Does the verb at i say something of what stands before it?
  bool says(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (!w.verb || i == s_->first) return false;
    if (in(i - 1, auxiliaries_) || word(i - 1, {"helps", "help", "also"})) return true;
    if (w.verb_form == VerbForm::s) return true;
    if (w.verb_form != VerbForm::base) return false;
    if (word(i - 1, {"that", "which"})) return true;
    if (word(i - 1, {"to"}))
      return i >= s_->first + 2 && (word(i - 2, {"help", "helps", "serves", "serve", "designed", "meant"}));
    const schema::Word& before = t_[i - 1].word;
    return before.noun && t_[i - 1].lower.ends_with('s') && before.noun_lemma != t_[i - 1].lower;
  }

  // ---- ends near a place

  // The first that begins at i or behind; ends never overlap, so the one before it is the last that begins
  // before i.
  static Ends::iterator at_or_behind(Ends ends, TokenIndex i) {
    return std::lower_bound(ends.begin(), ends.end(), i,
                            [](const End& e, TokenIndex at) { return e.first < at; });
  }
  const End* before(Ends ends, TokenIndex i, TokenIndex reach) const {
    auto e = at_or_behind(ends, i);
    while (e != ends.begin() && (e - 1)->last > i) --e;  // at most the one that holds i
    return e != ends.begin() && i - (e - 1)->last <= reach ? &*(e - 1) : nullptr;
  }
  const End* behind(Ends ends, TokenIndex i, TokenIndex reach) const {
    const auto e = at_or_behind(ends, i);
    return e != ends.end() && e->first - i <= reach ? &*e : nullptr;
  }
  const End* term_before(TokenIndex i, TokenIndex reach) const { return before(terms_, i, reach); }
  const End* term_behind(TokenIndex i, TokenIndex reach) const { return behind(terms_, i, reach); }
  const End* goal_at(TokenIndex i, TokenIndex reach) const { return behind(goals_, i, reach); }
  bool in_goal(TokenIndex i) const {
    const auto e = at_or_behind(goals_, i + 1);
    return e != goals_.begin() && i < (e - 1)->last;
  }
  // The next term of an enumeration that `e` is part of: a comma, "and" or both between.
  const End* next_in_list(const End* e) const {
    TokenIndex i = e->last;
    while (i < s_->last && i < e->last + 2 && word(i, {",", "and", "or"})) ++i;
    return i == e->last ? nullptr : term_behind(i, 1);
  }

  void state(EntityIndex from, EntityIndex to, std::string_view rule, graph::Confidence confidence) {
    if (from != to) draft_.state(from, "supports", to, s_->span, rule, confidence);
  }

  // ---- supports

  // "A, in order to B", "B by A", "To B, X should A"
  void goal_pairs() {
    constexpr TokenIndex kFarthestPurpose = 14;
    for (std::size_t k = 0; k + 1 < goals_.size(); ++k) {
      const End &a = goals_[k], &b = goals_[k + 1];
      if (b.first < a.last || b.first - a.last > kFarthestPurpose) continue;
      if (b.first - a.last > 6) {
        if (aimed_at(b.first)) state(a.entity, b.entity, "goal-for-goal", 600);
        continue;
      }
      TokenIndex i = a.last;
      if (word(i, {","})) ++i;
      const auto rest = [&](std::initializer_list<std::string_view> words) {
        TokenIndex at = i;
        for (std::string_view w : words)
          if (!word(at++, {w})) return false;
        return at == b.first;
      };
      // "to V A, to V B" is a list; "an effort to V", "agreed to V" say no purpose of what stands before.
      const bool purpose = rest({"to"}) && (i == a.last || !word(a.first - 1, {"to"})) &&
                           !in(i - 1, efforts_) && !(t_[i - 1].word.verb && t_[i - 1].word.verb_share > 60);
      if (rest({"in", "order", "to"}) || rest({"so", "as", "to"}) || purpose || rest({"thereby"}) ||
          rest({"with", "the", "goal", "of"}) || rest({"with", "the", "aim", "of"}) ||
          rest({"with", "a", "view", "to"}) || rest({"in", "an", "effort", "to"}) ||
          rest({"with", "the", "view", "to"}) || rest({"in", "the", "hope", "of"}) ||
          rest({"in", "the", "hopes", "of"}) || rest({"for", "the", "purpose", "of"}) ||
          rest({"as", "a", "means", "of"}) || rest({"as", "a", "means", "to"}) ||
          rest({"in", "a", "bid", "to"}) || rest({"with", "the", "objective", "of"}) ||
          rest({"with", "the", "purpose", "of"}))
        state(a.entity, b.entity, "goal-for-goal", 700);
      else if (rest({"by"}) || rest({"through"}))
        state(b.entity, a.entity, "goal-by-goal", 700);
    }
    if (goals_.size() < 2) return;
    const End &aim = goals_[0], &means = goals_[1];
    const bool opens = aim.first <= s_->first + 4 && word(aim.first - 1, {"to"}) &&
                       t_[s_->first].lower == (aim.first == s_->first + 1 ? "to" : "in");
    if (opens && means.first >= aim.last && means.first - aim.last <= 15 && word(aim.last, {",", ":"}))
      state(means.entity, aim.entity, "to-goal-do-goal", 750);
  }

  // "in order to", "so as to" before the goal at i
  bool aimed_at(TokenIndex i) const {
    return word(i - 1, {"to"}) &&
           ((word(i - 2, {"order"}) && word(i - 3, {"in"})) || (word(i - 2, {"as"}) && word(i - 3, {"so"})));
  }

  // "A and B are interdependent"
  void interdependent(TokenIndex i) {
    if (!word(i, {"interdependent", "interlinked", "intertwined", "inseparable", "complementary"}) ||
        i == s_->first || t_[i - 1].word.verb_lemma != "be")
      return;
    const End* b = term_before(i - 1, 4);
    const End* a = b == nullptr ? nullptr : term_before(b->first, 3);
    if (a == nullptr) return;
    state(a->entity, b->entity, "each-other", 800);
    state(b->entity, a->entity, "each-other", 800);
  }

  // "The Agency shall provide administrative support": the matter is its own.
  void provides(TokenIndex i) {
    if (!in(i, provision_) || i == s_->first || !word(i - 1, {"shall", "must", "should", "to"})) return;
    if (word(i - 1, {"to"}) && !word(i - 2, {"is", "are"})) return;
    duty(i, i + 1, !word(i - 1, {"to"}));
  }

  void verb(TokenIndex i) {
    const bool help = word(i - 1, {"help", "helps", "helped", "helping"}) ||
                      (word(i - 1, {"to"}) && word(i - 2, {"help", "helps", "helped", "helping"}));
    const bool support = in(i, support_) || help, need = in(i, need_);
    if ((!support && !need) || !t_[i].word.verb) return;
    if (support && t_[i].word.verb_form == VerbForm::ed) driven_by(i);
    const End* subject = nullptr;
    if (says(i)) {
      TokenIndex at = i;  // "incentives that will also help to"
      while (at > s_->first &&
             (in(at - 1, auxiliaries_) ||
              word(at - 1, {"that", "which", "to", "help", "helps", "also", "not", "only", "further", ","})))
        --at;
      subject = term_before(at, 0);
      if (subject != nullptr && complement(*subject)) subject = nullptr;
    } else if (word(i - 1, {"to"}) && t_[i].word.verb_form == VerbForm::base && support) {
      subject = term_before(i - 1, 0);  // "digital skills to drive growth"
      if (subject != nullptr && asked(subject->first)) subject = nullptr;
    }
    const End* goal = support ? goal_at(i, 0) : nullptr;
    const End* object = term_behind(i + 1, 3);
    if (subject != nullptr && (acts_itself(*subject) || in(subject->last - 1, efforts_))) subject = nullptr;
    if (subject != nullptr && support) {
      if (goal != nullptr) state(subject->entity, goal->entity, "term-verb-goal", 600);
      for (const End* o = goal == nullptr ? object : nullptr; o != nullptr; o = next_in_list(o))
        if (!acts_itself(*o)) state(subject->entity, o->entity, "concept-verb-concept", 550);
      return;
    }
    if (need && says(i)) needs(i, object);
  }

  // "skills contribute to growth", "skills pave the way for growth"
  void contribution(TokenIndex i) {
    if (!says(i) && !(t_[i].word.verb_form == VerbForm::base && term_before(i, 0) != nullptr)) return;
    std::size_t words = a_.longest_phrase(contributions_, i, 6);
    // "contributes greatly to"
    if (words == 0 && t_[i].word.verb_lemma == "contribute" && i + 2 < s_->last && t_[i + 1].word.adverb &&
        word(i + 2, {"to", "towards"}))
      words = 3;
    if (words == 0) return;
    TokenIndex at = i;
    while (at > s_->first && (in(at - 1, auxiliaries_) || word(at - 1, {"also", "further", "directly"})))
      --at;
    const End* subject = term_before(at, 0);
    if (subject == nullptr || acts_itself(*subject)) return;
    const TokenIndex object = i + static_cast<TokenIndex>(words);
    if (const End* goal = goal_at(object, 0))
      state(subject->entity, goal->entity, "term-contributes-to-goal", 600);
    else
      for (const End* o = term_behind(object, 3); o != nullptr; o = next_in_list(o))
        state(subject->entity, o->entity, "term-contributes-to-term", 600);
  }

  // "growth and jobs require skills": what is needed supports what needs it.
  void needs(TokenIndex verb, const End* object) {
    if (const End* goal = before(goals_, verb, 2))
      for (const End* o = object; o != nullptr; o = next_in_list(o))
        state(o->entity, goal->entity, "goal-needs-term", 700);
    const End* subject = term_before(verb, 1);
    if (subject == nullptr || acts_itself(*subject) || complement(*subject)) return;
    for (const End* o = object; o != nullptr; o = next_in_list(o))
      state(o->entity, subject->entity, "term-needs-term", 650);
  }

  // "A is essential for B", "A is the basis of B", "B is founded on A"
  void ground(TokenIndex i) {
    if ((in(i, need_words_) || in(i, ground_nouns_)) && word(i + 1, {"to", "for", "of", "in"})) {
      TokenIndex at = i;
      while (at > s_->first && (in(at - 1, determiners_) || word(at - 1, {"an", "a", "also", "very", "as"}) ||
                                (in(i, ground_nouns_) && t_[at - 1].word.adjective && i - at < 3)))
        --at;
      if (turned_ground(i, at)) return;
      const bool as = at > s_->first && word(at - 1, {"as"}) && in(i, ground_nouns_);
      if (at == s_->first ||
          (!as && t_[at - 1].word.verb_lemma != "be" && t_[at - 1].word.verb_lemma != "become"))
        return;
      TokenIndex be = at - 1;  // "has always been", "that will be"
      while (be > s_->first && !as &&
             (in(be - 1, auxiliaries_) || word(be - 1, {"that", "which", "also", "always", "long", "now"})))
        --be;
      const End* subject = term_before(be, as ? 6 : 1);
      if (subject == nullptr || (as && acts_itself(*subject))) return;
      if (const End* goal = goal_at(i + 2, 1))
        state(subject->entity, goal->entity, "term-essential-for-goal", 750);
      else
        for (const End* o = term_behind(i + 2, 4); o != nullptr; o = next_in_list(o))
          state(subject->entity, o->entity, "term-essential-for-term", 750);
      return;
    }
    if (!in(i, ground_verbs_)) return;
    if (word(i + 1, {"on", "in", "upon"})) {
      const End* object = term_behind(i + 2, 3);
      const End* subject = term_before(i, 3);
      if (object != nullptr && subject != nullptr)
        state(object->entity, subject->entity, "term-founded-on-term", 700);
    } else {
      TokenIndex at = i;  // "principles on which society is founded"
      while (at > s_->first + 2 && i - at < 6 && !word(at, {"which"})) --at;
      if (!word(at, {"which"}) || !word(at - 1, {"on", "upon"})) return;
      const End* ground = term_before(at - 1, 0);
      const End* founded = term_behind(at + 1, 2);
      if (ground != nullptr && founded != nullptr && founded->last <= i)
        state(ground->entity, founded->entity, "term-founded-on-term", 700);
    }
  }

  // "The key to growth is innovation": the noun at i, its phrase from `first`.
  bool turned_ground(TokenIndex i, TokenIndex first) {
    if (!in(i, ground_nouns_) || (first != s_->first && !word(first - 1, {"that", ","}))) return false;
    const End* served = term_behind(i + 2, 2);
    if (served == nullptr || served->last + 1 >= s_->last || t_[served->last].word.verb_lemma != "be")
      return false;
    const End* ground = term_behind(served->last + 1, 2);
    if (ground == nullptr || acts_itself(*ground)) return false;
    for (const End* o = ground; o != nullptr; o = next_in_list(o))
      state(o->entity, served->entity, "term-essential-for-term", 750);
    return true;
  }

  // "Growth is driven by innovation and trade"
  void driven_by(TokenIndex i) {
    // "raised by 200 points": by how much
    if (!word(i + 1, {"by"}) ||
        word(i, {"raised", "increased", "improved", "generated", "fed", "accelerated"}))
      return;
    TokenIndex at = i;
    while (at > s_->first && i - at < 4 &&
           (in(at - 1, auxiliaries_) || t_[at - 1].word.verb_lemma == "be" || t_[at - 1].word.adverb))
      --at;
    const End* served = term_before(at, 0);
    if (served == nullptr || complement(*served) || acts_itself(*served)) return;
    for (const End* o = term_behind(i + 2, 3); o != nullptr; o = next_in_list(o))
      if (!acts_itself(*o)) state(o->entity, served->entity, "term-driven-by-term", 650);
  }

  // "financial instruments to encourage investment": the term before the purpose serves it.
  void term_to_goal(TokenIndex i) {
    if (!word(i, {"to"})) return;
    const End* goal = goal_at(i + 1, 0);
    if (goal == nullptr) return;
    TokenIndex at = i;
    if (word(at - 1, {"order"}) && word(at - 2, {"in"})) at -= 2;
    if (word(at - 1, {","})) --at;
    const End* term = term_before(at, 0);
    const EntityIndex named = term == nullptr ? kNobody : draft_.at(term->first);
    if (term == nullptr || named != kNobody || in_goal(term->first) || acts_itself(*term) ||
        in(term->last - 1, efforts_) || asked(term->first))
      return;
    state(term->entity, goal->entity, "term-to-goal", 550);
    // "radar, pilots and maps to make the strait safe": all of them
    for (std::size_t k = static_cast<std::size_t>(term - terms_.data()); k > 0; --k) {
      if (next_in_list(&terms_[k - 1]) != &terms_[k] || in_goal(terms_[k - 1].first)) break;
      state(terms_[k - 1].entity, goal->entity, "term-to-goal", 500);
    }
  }

  // Persons and bodies act; they are no means.
  bool acts_itself(const End& term) const {
    return in(term.last - 1, agents_) || in(term.last - 1, bodies_) || in(term.last - 1, roles_);
  }

  // "the growth of ports feeds": not the ports.
  bool complement(const End& term) const {
    TokenIndex i = term.first;
    while (i > s_->first && (in(i - 1, determiners_) || t_[i - 1].word.adjective) && !in(i - 1, links_)) --i;
    return i > s_->first && (in(i - 1, links_) || word(i - 1, {"across", "into", "by", "from", "through"}));
  }

  // "call on member states to act": whom one asks is no means.
  bool asked(TokenIndex i) const {
    for (TokenIndex k = i; k > s_->first && i - k < 6; --k)
      if (in(k - 1, control_)) return true;
    return false;
  }

  // "Without A, no B"; "Without A we cannot reach B"
  void without() {
    for (TokenIndex i = s_->first; i < s_->last; ++i) {
      if (t_[i].lower != "without") continue;
      const End* a = term_behind(i + 1, 4);
      if (a == nullptr) continue;
      TokenIndex end = a->last;
      while (end < s_->last && !word(end, {";", "without"})) ++end;
      const bool denied = std::any_of(t_.begin() + a->last, t_.begin() + end, [](const Token& t) {
        return t.lower == "no" || t.lower == "cannot" || t.lower == "not" || t.lower == "neither" ||
               t.lower == "never" || t.lower == "impossible";
      });
      if (const End* b = denied_before(i); b != nullptr) state(a->entity, b->entity, "no-without", 750);
      const End* b = term_behind(a->last, 8);
      if (denied && b != nullptr && b->first < end) state(a->entity, b->entity, "without-no", 800);
    }
  }

  // "there can be no [B] without", "[B] is impossible without"
  const End* denied_before(TokenIndex without) const {
    const End* b = term_before(without, 4);
    if (b == nullptr) return nullptr;
    const TokenIndex from = b->first > s_->first + 2 ? b->first - 2 : s_->first;
    for (TokenIndex i = from; i < without; ++i)
      if (word(i, {"no", "cannot", "not", "never", "impossible", "unthinkable", "unattainable"})) return b;
    return nullptr;
  }

  // "With better radar, we can protect our borders"
  void equipped_with() {
    if (!word(s_->first, {"with", "through"})) return;
    TokenIndex comma = s_->first;
    while (comma < s_->last && comma < s_->first + 20 && !word(comma, {","})) ++comma;
    const End* goal = goal_at(comma, 10);
    if (!word(comma, {","}) || goal == nullptr) return;
    for (const End& e : terms_)
      if (e.last <= comma) state(e.entity, goal->entity, "with-term-goal", 600);
  }

  // "A and B stimulate each other"
  void mutual(TokenIndex each) {
    if (each == s_->first || !in(each - 1, mutual_)) return;
    const End* b = term_before(each - 1, 1);
    const End* a = b == nullptr ? nullptr : term_before(b->first, 2);
    if (a == nullptr) return;
    state(a->entity, b->entity, "each-other", 800);
    state(b->entity, a->entity, "each-other", 800);
  }

  // "A and B are mutually reinforcing", "A and B reinforce one another"
  void mutually(TokenIndex i) {
    if (!word(i, {"mutually"}) || !word(i + 1, {"reinforcing", "supportive", "supporting", "dependent"}) ||
        i == s_->first || t_[i - 1].word.verb_lemma != "be")
      return;
    const End* b = term_before(i - 1, 1);
    const End* a = b == nullptr ? nullptr : term_before(b->first, 2);
    if (a == nullptr) return;
    state(a->entity, b->entity, "each-other", 800);
    state(b->entity, a->entity, "each-other", 800);
  }

  // "end the war through talks and trade": talks and trade serve the aim; "growth through trade".
  void through(TokenIndex i) {
    if (!word(i, {"through", "via"})) return;
    const auto goal = at_or_behind(goals_, i);
    const End* aim = goal != goals_.begin() && i <= (goal - 1)->last ? &*(goal - 1) : nullptr;
    const End* served = aim != nullptr ? aim : term_before(i, 0);
    if (served == nullptr) return;
    for (const End* o = term_behind(i + 1, 3); o != nullptr; o = next_in_list(o))
      if (!acts_itself(*o)) state(o->entity, served->entity, "through-term", aim != nullptr ? 650 : 550);
  }

  // ---- responsible_for

  // "X oversees A", "X is responsible for A": `finite` where the verb at hand is that of the clause.
  void duty(TokenIndex verb, TokenIndex object, bool finite) {
    const End* term = term_behind(object, 5);
    if (term == nullptr || word(verb - 1, {"would", "could", "may", "might"})) return;
    const EntityIndex body = charged(verb, finite);
    if (body == kNobody) return;
    for (const End* o = term; o != nullptr; o = next_in_list(o))
      draft_.state(body, "responsible_for", o->entity, s_->span, "body-duty-concept", 600);
  }

  // The body that is the subject; where the clause tells nobody, the one named just before.
  EntityIndex charged(TokenIndex verb, bool finite) {
    if (!actors_) actors_ = std::make_unique<Actors>(draft_);
    actors_->who.read_to(s_->first);
    const Subject subject = finite ? actors_->who.subject(verb, *s_) : actors_->who.clause_subject(verb, *s_);
    if (subject.kind != Subject::Kind::nobody && !subject.named()) return kNobody;
    if (subject.named()) return actors_->who.is_body(subject.who.front()) ? subject.who.front() : kNobody;
    for (TokenIndex i = verb; i > s_->first && verb - i < 8; --i) {
      const EntityIndex e = draft_.at(i - 1);
      if (e < draft_.entity_count()) return actors_->who.is_body(e) ? e : kNobody;
    }
    return kNobody;
  }

  struct Actors {
    explicit Actors(const Draft& draft)
        : words(schema::lists_of<GoalWords>(*draft.analysis().schema)),
          clause(draft.analysis(), words),
          who(draft, clause) {}
    GoalWords words;
    GoalClause clause;
    GoalActors who;
  };

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId support_, need_, duty_, need_words_, ground_nouns_, ground_verbs_, contributions_, mutual_,
      control_, efforts_, agents_, bodies_, roles_, links_, auxiliaries_, determiners_, provision_;
  std::unique_ptr<Actors> actors_;  // made when first asked
  std::vector<End> all_terms_, all_goals_;
  const Sentence* s_ = nullptr;
  Ends terms_, goals_;  // of the sentence in hand
};

}  // namespace

void find_concept_relations(Draft& draft) { RelationReader(draft).run(); }

}  // namespace stemma::ingest
