// Concepts: the noun phrases that a text is about. Each candidate gets the weighted sum of what is counted of
// it; the weights are data (list concept_weights), each explained there.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "ingest/extract/concept_candidates.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

// A short text has few terms: so many, and one more for so many of its words, up to the most.
constexpr std::size_t kFewestConcepts = 8, kWordsAConcept = 25, kMostConcepts = 38;

class ConceptFinder {
 public:
  explicit ConceptFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        schema_(*a_.schema),
        words_(schema_),
        tags_(term_tags(draft, words_)),
        candidates_(find_candidates(draft, words_, tags_)),
        weights_(schema_.list("concept_weights")),
        plain_nouns_(schema_.list("plain_nouns")),
        subject_nouns_(schema_.list("subject_nouns")),
        subject_modifiers_(schema_.list("subject_modifiers")),
        subject_heads_(schema_.list("subject_heads")),
        subject_terms_(schema_.list("subject_terms")),
        name_heads_{schema_.list("org_heads"), schema_.list("event_heads"), schema_.list("work_words")} {}

  void run() {
    count_words();
    join_plain_variants();
    std::vector<Ranked> ranked = rank();
    const std::size_t most = std::min(kMostConcepts, kFewestConcepts + t_.size() / kWordsAConcept);
    if (draft_.traced()) note_left_out(ranked, most);
    if (ranked.size() > most) ranked.resize(most);
    for (const Ranked& r : ranked) write(r, ranked.front().score, ranked.back().score);
  }

 private:
  struct Ranked {
    double score = 0;
    const std::string* key = nullptr;
  };

  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }
  bool content(TokenIndex i) const { return tags_[i] >= TermTag::adjective; }
  double weight(std::string_view name) const {
    const std::string_view text = schema_.partner(weights_, name);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  }

  void count_words() {
    for (const ZonedBlock& block : a_.blocks)
      if (block.zone == Zone::body || block.zone == Zone::head)
        for (TokenIndex i = block.first; i < block.last; ++i)
          if (content(i)) ++uses_[singular(t_[i])];
  }

  // "inclusive dialogue" is "dialogue" where the text has both: what only qualifies makes no term of its own.
  void join_plain_variants() {
    std::vector<std::string> joined;
    for (auto& [key, c] : candidates_) {
      if (c.places.empty()) continue;
      const TermPlace place = c.places.front();
      if (c.words < 2 || c.kind != Candidate::Kind::plain || !in(place.first, words_.plain_adjectives) ||
          tags_[place.first] < TermTag::adjective || tags_[place.first] == TermTag::noun)
        continue;
      const auto bare = candidates_.find(term_key(t_, place.first + 1, place.last));
      if (bare == candidates_.end() || bare->second.alone == 0) continue;
      for (const auto& [form, n] : c.forms) bare->second.forms[form] += 0;
      joined.push_back(key);
    }
    for (const std::string& key : joined) candidates_.erase(key);
  }

  std::vector<Ranked> rank() const {
    const struct {
      double alone, only_inside, once, long_phrase, linked, joined, plain_adjective, plain_head, plain_single,
          common, capital, name_head, rarest_word, object, after_preposition, before_of, defined, participle,
          abstract, heading, subject, field_first, field_head;
    } w = {weight("alone"),
           weight("only_inside"),
           weight("once"),
           weight("long"),
           weight("linked"),
           weight("joined"),
           weight("plain_adjective"),
           weight("plain_head"),
           weight("plain_single"),
           weight("common"),
           weight("capital"),
           weight("name_head"),
           weight("rarest"),
           weight("object"),
           weight("after_preposition"),
           weight("before_of"),
           weight("defined"),
           weight("participle"),
           weight("abstract"),
           weight("heading"),
           weight("subject"),
           weight("field_first"),
           weight("field_head")};
    std::vector<Ranked> ranked;
    for (const auto& [key, c] : candidates_) {
      if (c.places.empty() || c.part()) continue;
      const TermPlace place = c.places.front();
      const TokenIndex head = place.last - 1;
      double score = 0;
      const auto add = [&](double x, double of) { score += of * x; };
      const auto share = [&](auto has) {
        const auto n = std::count_if(c.places.begin(), c.places.end(), has);
        return static_cast<double>(n) / static_cast<double>(c.places.size());
      };
      const bool single = c.words == 1;
      add(std::log2(1.0 + static_cast<double>(c.alone)), w.alone);
      add(c.alone == 0, w.only_inside);
      add(c.places.size() == 1, w.once);
      add(c.words >= 4, w.long_phrase);
      add(c.kind == Candidate::Kind::linked, w.linked);
      add(c.kind == Candidate::Kind::joined, w.joined);
      add(in(place.first, words_.plain_adjectives), w.plain_adjective);
      add(in(head, plain_nouns_), single ? w.plain_head + w.plain_single : w.plain_head);
      if (single) add(t_[head].word.written / 8.0, w.common);
      add(share([&](TermPlace p) { return t_[p.first].capitalised() && !t_[p.first].sentence_start; }),
          w.capital);
      add(name_head(head) && share([&](TermPlace p) { return t_[p.last - 1].capitalised(); }) == 1,
          w.name_head);
      add(rarest(place), w.rarest_word);
      add(share([&](TermPlace p) { return p.first > 0 && tags_[p.first - 1] == TermTag::verb; }), w.object);
      add(share([&](TermPlace p) { return p.first > 0 && in(p.first - 1, words_.prepositions); }),
          w.after_preposition);
      add(share([&](TermPlace p) { return p.last < t_.size() && t_[p.last].lower == "of"; }), w.before_of);
      add(share([&](TermPlace p) { return defined(p.last); }), w.defined);
      add(!single && t_[place.first].word.verb_form == schema::Word::VerbForm::ed, w.participle);
      add(single && abstract(head), w.abstract);
      add(share([&](TermPlace p) { return a_.blocks[t_[p.first].block].kind == BlockKind::heading; }) > 0,
          w.heading);
      add(subject(place), w.subject);
      if (!single) {
        add(field_before(place), w.field_first);
        add(in(head, subject_heads_) || in(head, subject_nouns_), w.field_head);
      }
      ranked.push_back({score, &key});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& x, const Ranked& y) {
      return x.score != y.score ? x.score > y.score : *x.key < *y.key;
    });
    return ranked;
  }

  // For `stemma explain`.
  void note_left_out(const std::vector<Ranked>& ranked, std::size_t kept) const {
    const auto note = [&](const std::string& key, const std::string& why) {
      for (const TermPlace& p : candidates_.at(key).places)
        draft_.note(Note::Kind::rejected, p.first, p.last, "concept-term", "“" + key + "” " + why);
    };
    for (std::size_t i = kept; i < ranked.size(); ++i)
      note(*ranked[i].key, "as a concept came " + std::to_string(i + 1) + ". of " +
                               std::to_string(ranked.size()) + "; the first " + std::to_string(kept) +
                               " are kept");
    for (const auto& [key, c] : candidates_)
      if (!c.places.empty() && c.part()) note(key, "stands only inside a longer concept");
  }

  bool name_head(TokenIndex i) const {
    return std::any_of(std::begin(name_heads_), std::end(name_heads_),
                       [&](auto list) { return in(i, list); });
  }

  // log2 of how often the rarest word of the phrase stands in the text.
  double rarest(TermPlace place) const {
    double least = 1e9;
    for (TokenIndex i = place.first; i < place.last; ++i) {
      if (!content(i)) continue;
      const auto found = uses_.find(singular(t_[i]));
      least = std::min(least, found == uses_.end() ? 0.0 : std::log2(found->second));
    }
    return least > 1e8 ? 0 : least;
  }

  bool defined(TokenIndex behind) const {
    if (behind >= t_.size()) return false;
    const std::string_view s = t_[behind].lower;
    return s == "(" || s == "is" || s == "are" || s == "means";
  }

  static bool abstract_end(std::string_view s) {
    for (std::string_view tail : {"tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "cy",
                                  "ure", "al", "th", "hood"})
      if (s.ends_with(tail)) return true;
    return false;
  }
  bool abstract(TokenIndex i) const { return abstract_end(singular(t_[i])); }

  // A term of politics, law, economy, society or scholarship by itself.
  bool subject(TermPlace place) const {
    const std::size_t n = place.last - place.first;
    if (n == 1) return in(place.first, subject_nouns_);
    std::vector<std::string_view> words(a_.lower_column.begin() + place.first,
                                        a_.lower_column.begin() + place.last);
    if (schema_.longest_phrase(subject_terms_, words) == n) return true;
    words.back() = singular(t_[place.last - 1]);
    if (schema_.longest_phrase(subject_terms_, words) == n) return true;
    for (TokenIndex i = place.first; i + 1 < place.last; ++i) words[i - place.first] = singular(t_[i]);
    return schema_.longest_phrase(subject_terms_, words) == n;
  }

  bool field_before(TermPlace place) const {
    for (TokenIndex i = place.first; i + 1 < place.last; ++i)
      if (in(i, subject_modifiers_) || in(i, subject_nouns_)) return true;
    return false;
  }

  void write(const Ranked& r, double best, double worst) {
    const Candidate& c = candidates_.at(*r.key);
    const auto form = std::max_element(c.forms.begin(), c.forms.end(),
                                       [](const auto& x, const auto& y) { return x.second < y.second; });
    const EntityIndex e = draft_.find_or_add("concept", form->first);
    for (const auto& [other, n] : c.forms) draft_.add_alias(e, other);
    const double height = best > worst ? (r.score - worst) / (best - worst) : 1;
    draft_.entity(e).salience = static_cast<std::uint16_t>(1 + 999 * height);
    const auto confidence = static_cast<graph::Confidence>(350 + 500 * height);
    for (const TermPlace& p : c.places)
      draft_.add_span_mention(e, p.first, p.last, "concept-term", confidence);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const schema::Schema& schema_;
  TermWords words_;
  std::vector<TermTag> tags_;
  Candidates candidates_;
  schema::ListId weights_, plain_nouns_, subject_nouns_, subject_modifiers_, subject_heads_, subject_terms_;
  schema::ListId name_heads_[3];
  std::unordered_map<std::string_view, std::uint32_t> uses_;  // of words in phrases, by singular
};

}  // namespace

void find_concepts(Draft& draft) { ConceptFinder(draft).run(); }

}  // namespace stemma::ingest
