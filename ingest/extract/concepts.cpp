// Concepts: the noun phrases that a text is about. Each candidate gets the weighted sum of what is counted of
// it; the weights are data (list concept_weights), each explained there.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_set>

#include "ingest/extract/concept_candidates.hpp"
#include "ingest/extract/concept_variants.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

// A short text has few terms: so many, and one more for so many of its words, up to the most.
constexpr std::size_t kFewestConcepts = 12, kWordsAConcept = 18, kMostConcepts = 38;

// What each thing that is counted weighs.
struct ConceptWeights {
  explicit ConceptWeights(const schema::Schema& schema) {
    const schema::ListId list = schema.list("concept_weights");
    const auto read = [&](std::string_view name, double& value) {
      const std::string_view text = schema.partner(list, name);
      std::from_chars(text.data(), text.data() + text.size(), value);
    };
    read("alone", alone);
    read("only_inside", only_inside);
    read("once", once);
    read("long", long_phrase);
    read("linked", linked);
    read("joined", joined);
    read("plain_adjective", plain_adjective);
    read("plain_head", plain_head);
    read("plain_single", plain_single);
    read("common", common);
    read("capital", capital);
    read("all_capitals", all_capitals);
    read("name_head", name_head);
    read("rarest", rarest_word);
    read("object", object);
    read("after_preposition", after_preposition);
    read("before_of", before_of);
    read("defined", defined);
    read("participle", participle);
    read("goal", goal);
    read("subject", subject);
    read("field_first", field_first);
    read("field_head", field_head);
  }
  double alone = 0, only_inside = 0, once = 0, long_phrase = 0, linked = 0, joined = 0, plain_adjective = 0,
         plain_head = 0, plain_single = 0, common = 0, capital = 0, all_capitals = 0, name_head = 0,
         rarest_word = 0, object = 0, after_preposition = 0, before_of = 0, defined = 0, participle = 0,
         goal = 0, subject = 0, field_first = 0, field_head = 0;
};

class ConceptFinder {
 public:
  explicit ConceptFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        schema_(*a_.schema),
        words_(schema::lists_of<TermWords>(schema_)),
        tags_(term_tags(draft, words_)),
        keys_(a_),
        variants_(a_, words_, tags_),
        candidates_(find_candidates(draft, words_, tags_)),
        subject_heads_(schema_.list("subject_heads")),
        name_heads_{schema_.list("org_heads"), schema_.list("event_heads"), schema_.list("work_words")},
        words_by_singular_(a_.uses.size() / 2) {}

  void run() {
    count_words();
    find_goal_words();
    variants_.join_qualified(candidates_);
    const std::vector<const Candidate*> ranked = rank();
    const Groups groups = variants_.group(
        candidates_, ranked, std::min(kMostConcepts, kFewestConcepts + t_.size() / kWordsAConcept));
    if (draft_.traced()) note_left_out(ranked, groups);
    if (groups.empty()) return;
    const double best = groups.front().front()->score, worst = groups.back().front()->score;
    for (const auto& g : groups) write(g, best > worst ? (g.front()->score - worst) / (best - worst) : 1);
  }

 private:
  using Groups = std::vector<TermVariants::Group>;

  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }
  bool content(TokenIndex i) const { return tags_[i] >= TermTag::adjective; }
  // A number that all forms of a word have, in the singular and the plural; from 1 on.
  std::size_t same_word(TokenIndex i) {
    std::uint32_t& word = word_of_form_[t_[i].form];
    if (word == 0) {
      std::uint32_t& known = words_by_singular_[keys_.of_singular(t_[i])];
      if (known == 0) {
        known = static_cast<std::uint32_t>(uses_.size());
        uses_.push_back(0);
      }
      word = known;
    }
    return word;
  }

  void count_words() {
    word_of_form_.resize(a_.uses.size());
    for (const ZonedBlock& block : a_.blocks)
      if (block.zone == Zone::body || block.zone == Zone::head)
        for (TokenIndex i = block.first; i < block.last; ++i)
          if (content(i)) ++uses_[same_word(i)];
  }

  void find_goal_words() {
    goal_.resize(t_.size());
    for (const DraftMention& m : draft_.mentions())
      if (const EntityIndex e = draft_.resolve(m.entity); draft_.live(e) && draft_.entity(e).type == "goal")
        std::fill(goal_.begin() + m.first, goal_.begin() + m.last, true);
  }

  // What is counted over the places of a candidate.
  struct Counts {
    std::size_t capital = 0, capitals = 0, capital_head = 0, object = 0, after_preposition = 0, before_of = 0,
                defined = 0, goal = 0;
  };
  Counts count(const Candidate& c) const {
    Counts n;
    for (const TermPlace p : c.places) {
      const Token& first = t_[p.first];
      n.capital += first.capitalised() && !first.sentence_start;
      n.capital_head += t_[p.last - 1].capitalised();
      n.capitals += capitals(p);
      n.goal += goal_[p.first];
      if (p.first > 0) {
        n.object += tags_[p.first - 1] == TermTag::verb;
        n.after_preposition += in(p.first - 1, words_.prepositions);
      }
      if (p.last < t_.size()) {
        n.before_of += t_[p.last].lower == "of";
        n.defined += defined(t_[p.last].lower);
      }
    }
    return n;
  }

  std::vector<const Candidate*> rank() {
    const ConceptWeights& w = schema::lists_of<ConceptWeights>(schema_);
    std::vector<const Candidate*> ranked;
    ranked.reserve(candidates_.size());
    for (Candidate& c : candidates_) {
      if (c.places.empty() || c.variant || c.part()) continue;
      const TermPlace place = c.places.front();
      const TokenIndex head = place.last - 1;
      const bool single = c.words == 1, known = subject(place);
      if (single && !known && c.places.size() == 1 && in(head, words_.plain_nouns)) continue;  // "people"
      const Counts n = count(c);
      c.score = 0;
      const auto add = [&](double x, double of) { c.score += of * x; };
      const auto share = [&](std::size_t places) {
        return static_cast<double>(places) / static_cast<double>(c.places.size());
      };
      add(std::log2(1.0 + static_cast<double>(c.alone)), w.alone);
      add(c.alone == 0, w.only_inside);
      add(c.places.size() == 1, w.once);
      add(c.words >= 4, w.long_phrase);
      add(c.kind == Candidate::Kind::linked && !known, w.linked);
      add(c.kind == Candidate::Kind::joined, w.joined);
      add(in(place.first, words_.plain_adjectives), w.plain_adjective);
      add(in(head, words_.plain_nouns), single ? w.plain_head + w.plain_single : w.plain_head);
      if (single) add(t_[head].word.written / 8.0, w.common);
      add(share(n.capital), w.capital);
      add(!single && n.capitals == c.places.size(), w.all_capitals);
      add(n.capital_head == c.places.size() && name_head(head), w.name_head);
      add(rarest(place), w.rarest_word);
      add(share(n.object), w.object);
      add(share(n.after_preposition), w.after_preposition);
      add(share(n.before_of), w.before_of);
      add(share(n.defined), w.defined);
      add(!single && t_[place.first].word.verb_form == schema::Word::VerbForm::ed, w.participle);
      add(share(n.goal), w.goal);
      add(known, w.subject);
      if (!single) {
        add(field_before(place), w.field_first);
        add(in(head, subject_heads_) || in(head, words_.subject_nouns), w.field_head);
      }
      ranked.push_back(&c);
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const Candidate* x, const Candidate* y) { return x->score > y->score; });
    for (auto first = ranked.begin(); first != ranked.end();) {
      const auto last =
          std::find_if(first, ranked.end(), [&](const Candidate* c) { return c->score != (*first)->score; });
      if (last - first > 1) sort_by_text(first, last);
      first = last;
    }
    return ranked;
  }

  void sort_by_text(std::vector<const Candidate*>::iterator first,
                    std::vector<const Candidate*>::iterator last) {
    by_text_.clear();
    for (auto c = first; c != last; ++c) by_text_.emplace_back(candidates_.text(**c), *c);
    std::sort(by_text_.begin(), by_text_.end());
    for (const auto& [text, c] : by_text_) *first++ = c;
  }

  // For `stemma explain`.
  void note_left_out(const std::vector<const Candidate*>& ranked, const Groups& groups) const {
    const auto note = [&](const Candidate& c, const std::string& why) {
      for (const TermPlace& p : c.places)
        draft_.note(Note::Kind::rejected, p.first, p.last, "concept-term",
                    "“" + candidates_.text(c) + "” " + why);
    };
    std::unordered_set<const Candidate*> kept;
    for (const auto& group : groups) kept.insert(group.begin(), group.end());
    for (std::size_t i = 0; i < ranked.size(); ++i)
      if (!kept.contains(ranked[i]))
        note(*ranked[i], "as a concept came " + std::to_string(i + 1) + ". of " +
                             std::to_string(ranked.size()) + "; the first " + std::to_string(groups.size()) +
                             " that are not the same are kept");
    std::vector<const Candidate*> parts;
    for (const Candidate& c : candidates_)
      if (!c.places.empty() && !c.variant && c.part()) parts.push_back(&c);
    std::sort(parts.begin(), parts.end(),
              [&](auto* x, auto* y) { return candidates_.text(*x) < candidates_.text(*y); });
    for (const Candidate* c : parts) note(*c, "stands only inside a longer concept");
  }

  bool name_head(TokenIndex i) const {
    return std::any_of(std::begin(name_heads_), std::end(name_heads_),
                       [&](auto list) { return in(i, list); });
  }

  // All words with content begin with a capital, as those of names and titles do.
  bool capitals(TermPlace place) const {
    for (TokenIndex i = place.first; i < place.last; ++i)
      if (content(i) && !t_[i].capitalised()) return false;
    return true;
  }

  // log2 of how often the rarest word of the phrase stands in the text.
  double rarest(TermPlace place) const {
    constexpr std::uint32_t kNever = 0xFFFFFFFF;
    std::uint32_t least = kNever;
    for (TokenIndex i = place.first; i < place.last; ++i)
      if (content(i)) least = std::min(least, uses_[word_of_form_[t_[i].form]]);
    return least == kNever || least < 2 ? 0 : std::log2(least);
  }

  static bool defined(std::string_view behind) {
    return behind == "(" || behind == "is" || behind == "are" || behind == "means";
  }

  // A term of politics, law, economy, society or scholarship by itself.
  bool subject(TermPlace place) const {
    return place.last - place.first == 1 ? in(place.first, words_.subject_nouns)
                                         : is_term_of(a_, words_.subject_terms, place);
  }

  bool field_before(TermPlace place) const {
    for (TokenIndex i = place.first; i + 1 < place.last; ++i)
      if (in(i, words_.subject_modifiers) || in(i, words_.subject_nouns)) return true;
    return false;
  }

  void write(const TermVariants::Group& group, double height) {
    const auto forms = forms_of(a_, *group.front());
    const auto name = std::max_element(forms.begin(), forms.end(),
                                       [](const auto& x, const auto& y) { return x.second < y.second; });
    const EntityIndex e = draft_.find_or_add("concept", name->first);
    draft_.entity(e).salience = static_cast<std::uint16_t>(1 + 999 * height);
    std::vector<TermPlace> places;
    const auto add_aliases = [&](const std::map<std::string, std::size_t>& printed) {
      for (const auto& [form, n] : printed) draft_.add_alias(e, form);
    };
    for (const Candidate* c : group) {
      if (c == group.front())
        add_aliases(forms);
      else
        add_aliases(forms_of(a_, *c));
      // "A and B" is called like A, but is no mention of A alone.
      if (c->kind != Candidate::Kind::joined || c == group.front())
        places.insert(places.end(), c->places.begin(), c->places.end());
    }
    std::sort(places.begin(), places.end(), [](TermPlace x, TermPlace y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    TokenIndex done = 0;
    for (const TermPlace& p : places)
      if (p.last > done) {  // else inside the one before
        draft_.add_span_mention(e, p.first, p.last, "concept-term",
                                static_cast<graph::Confidence>(350 + 500 * height));
        done = p.last;
      }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const schema::Schema& schema_;
  TermWords words_;
  std::vector<TermTag> tags_;
  TermKeys keys_;
  TermVariants variants_;
  Candidates candidates_;
  std::vector<std::pair<std::string, const Candidate*>> by_text_;
  schema::ListId subject_heads_;
  schema::ListId name_heads_[3];
  std::vector<bool> goal_;  // does the word stand in a goal?
  // How often words stand in phrases, by the number of same_word().
  std::vector<std::uint32_t> uses_{0}, word_of_form_;
  TermMap words_by_singular_;
};

}  // namespace

void find_concepts(Draft& draft) { ConceptFinder(draft).run(); }

}  // namespace stemma::ingest
