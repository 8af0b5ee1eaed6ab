// Concepts: the noun phrases that a text is about, ranked by how often, how alone and how term-like they
// stand in it.
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "ingest/extract/goal_words.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kMostWords = 4, kMostConcepts = 34;

struct Run {
  TokenIndex first = 0, last = 0;  // half open
};

struct Candidate {
  std::vector<Run> runs;
  std::map<std::string, std::size_t> forms;  // as printed
  std::size_t words = 0, frequency = 0, alone = 0;
  bool collocation = false, acronym = false, relational = false, plain_first = false, capitalised = false;
  double score = 0;
};

class ConceptFinder {
 public:
  explicit ConceptFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        schema_(*a_.schema),
        adjectives_(schema_.list("plain_adjectives")),
        nouns_(schema_.list("plain_nouns")),
        terms_(schema_.list("wordnet_terms")),
        function_words_(schema_.list("function_words")),
        months_(schema_.list("month_names")),
        weekdays_(schema_.list("weekday_names")),
        acronyms_(schema_.list("general_acronyms")) {}

  void run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::body && block.zone != Zone::head) continue;
      for (TokenIndex i = block.first; i < block.last;) {
        const TokenIndex end = run_end(i, block.last);
        if (end > i) add_run(i, end);
        i = std::max(end, i + 1);
      }
    }
    rank();
    choose();
  }

 private:
  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }

  // A word that may stand in a term. Verbs are kept out by their share of uses and by what stands before
  // them.
  bool term_word(TokenIndex i, TokenIndex first) const {
    const Token& t = t_[i];
    const EntityIndex covered = draft_.at(i);
    if (covered < draft_.entity_count() || draft_.masked(i)) return false;
    if (t.shape == Shape::punct || t.shape == Shape::number || t.shape == Shape::ordinal ||
        t.shape == Shape::initial)
      return false;
    // "IT" is no "it"
    if (t.shape == Shape::upper)
      return t.text.size() > 1 && !a_.blocks[t.block].all_caps && (in(i, acronyms_) || t.text.size() <= 5) &&
             (!in(i, function_words_) || t.lower == "it");
    if (in(i, function_words_) || in(i, months_) || in(i, weekdays_) || t.lower.size() < 3) return false;
    if (t.shape == Shape::alnum) return true;
    const schema::Word& w = t.word;
    if (t.capitalised() && named(t)) return false;
    if (w.verb_form == schema::Word::VerbForm::ing && i > 0 && t_[i - 1].word.verb_lemma == "be")
      return false;
    if (t.lower.size() > 4 && t.lower.substr(t.lower.size() - 2) == "ly" && !w.noun) return false;
    // Words that the dictionary lacks ("cyber"): terms, if the text writes them small as well.
    if (!w.noun && !w.verb && !w.adjective && !w.adverb)
      return t.shape != Shape::capital || a_.use(t.lower).in_lower_case > 0;
    if (w.noun && w.noun_share >= 25) return !(w.verb && w.verb_share > 60 && !determined(i) && i == first);
    if (w.adjective && !(w.verb && w.verb_share > 60)) return true;
    if (w.verb_form == schema::Word::VerbForm::ing && w.noun)
      return i > first || determined(i) || !t.sentence_start;
    return w.noun && !w.verb;
  }

  // The name of something that an earlier phase has found, in a place where that phase did not dare to.
  bool named(const Token& t) const {
    for (std::string_view type : {"place", "person", "organization"})
      if (draft_.find(type, t.text)) return true;
    return false;
  }

  bool determined(TokenIndex i) const {
    if (i == 0) return false;
    const std::string_view before = t_[i - 1].lower;
    for (std::string_view d : {"the", "a", "an", "our", "their", "its", "of", "in", "for", "on", "and",
                               "this", "with", "by", "all", "to"})
      if (before == d) return d != std::string_view("to");
    return t_[i - 1].word.adjective;
  }

  TokenIndex run_end(TokenIndex first, TokenIndex limit) const {
    TokenIndex i = first;
    while (i < limit && term_word(i, first)) {
      if (i > first && t_[i].newline_before && a_.blocks[t_[i].block].kind == BlockKind::table_row) break;
      // After a plural noun comes the verb; after a noun no adjective.
      if (i > first) {
        const schema::Word& before = t_[i - 1].word;
        const bool plural = before.noun && before.noun_lemma != t_[i - 1].lower &&
                            !before.noun_lemma.empty() && t_[i - 1].lower.back() == 's';
        if (plural && t_[i].word.verb && t_[i].word.verb_share > 20 &&
            t_[i].word.verb_form == schema::Word::VerbForm::base)
          break;
        const bool pure_adjective = t_[i].word.adjective && !t_[i].word.noun;
        if (before.noun && !before.adjective && pure_adjective) break;
      }
      ++i;
    }
    // A term ends in a noun.
    while (i > first &&
           !(t_[i - 1].word.noun || t_[i - 1].shape == Shape::upper || t_[i - 1].shape == Shape::alnum ||
             (!t_[i - 1].word.verb && !t_[i - 1].word.adjective && !t_[i - 1].word.adverb)))
      --i;
    return i;
  }

  // "the implementation of policies" are two runs; each run is counted with its last one to four words.
  void add_run(TokenIndex first, TokenIndex last) {
    while (first < last && (in(first, adjectives_) || t_[first].word.lists.test(adjectives_))) ++first;
    if (first >= last) return;
    const std::size_t length = last - first;
    for (std::size_t n = 1; n <= std::min(kMostWords, length); ++n) {
      for (TokenIndex from = first; from + n <= last; ++from) {
        const TokenIndex to = from + static_cast<TokenIndex>(n);
        if (to != last && n == 1) continue;  // single words count as heads only
        if (!t_[to - 1].word.noun && t_[to - 1].shape != Shape::upper && t_[to - 1].word.known()) continue;
        add(from, to, n == length, a_.blocks[t_[first].block].kind == BlockKind::heading);
      }
    }
  }

  std::string key(TokenIndex first, TokenIndex last) const {
    std::string key;
    for (TokenIndex i = first; i < last; ++i) {
      if (!key.empty()) key += ' ';
      const bool final_noun = i + 1 == last && t_[i].word.noun && !t_[i].word.noun_lemma.empty();
      key += final_noun ? t_[i].word.noun_lemma : t_[i].lower;
    }
    return key;
  }

  void add(TokenIndex first, TokenIndex last, bool alone, bool heading) {
    Candidate& c = candidates_[key(first, last)];
    c.words = last - first;
    ++c.frequency;
    c.alone += alone;
    c.runs.push_back({first, last});
    ++c.forms[a_.phrase(first, last)];
    c.relational = t_[first].word.relational;
    c.plain_first = in(first, adjectives_);
    if (c.words > 1 && schema_.longest_phrase(terms_, a_.lowers(first, c.words)) == c.words)
      c.collocation = true;
    if (!heading && t_[first].capitalised() && !t_[first].sentence_start) c.capitalised = true;
    if (t_[last - 1].shape == Shape::upper && c.words == 1) c.acronym = true;
    if (last + 2 < t_.size() && t_[last].text == "(" && t_[last + 1].shape == Shape::upper &&
        t_[last + 2].text == ")")
      c.acronym = true;
  }

  void rank() {
    for (auto& [text, c] : candidates_) {
      const Run& run = c.runs.front();
      const bool plain_head = in(run.last - 1, nouns_) || t_[run.last - 1].word.lists.test(nouns_);
      if (c.words == 1 && plain_head) {
        c.score = 0;
        continue;
      }
      const auto f = static_cast<double>(c.frequency), alone = static_cast<double>(c.alone);
      double score = std::log2(1 + f) + 0.7 * std::log2(1 + alone);
      if (alone == 0) score *= 0.35;  // only ever inside a longer term
      score *= c.words == 2 ? 1.6 : c.words == 1 ? 0.85 : c.words == 3 ? 1.25 : 0.8;
      if (c.words > 1 && plain_head) score *= 0.85;
      if (c.collocation) score *= 1.35;
      if (c.relational && c.words > 1) score *= 1.1;
      if (c.acronym) score *= 1.3;
      if (c.plain_first) score *= 0.4;
      // What everybody writes about says little of this text.
      double background = 0;
      for (TokenIndex i = run.first; i < run.last; ++i) background += std::log2(2.0 + t_[i].word.frequency);
      background /= static_cast<double>(c.words);
      score *= c.words == 1 ? 7.0 / (5.0 + background) : 9.0 / (8.0 + background);
      c.score = score;
    }
  }

  void choose() {
    std::vector<std::pair<double, const std::string*>> order;
    for (const auto& [text, c] : candidates_)
      if (c.score > 0) order.push_back({-c.score, &text});
    std::sort(order.begin(), order.end(), [](const auto& x, const auto& y) {
      return x.first != y.first ? x.first < y.first : *x.second < *y.second;
    });
    std::map<std::string, int> used;  // words of chosen terms
    std::vector<std::pair<double, const std::string*>> chosen;
    for (std::size_t i = 0; i < order.size() && chosen.size() < 3 * kMostConcepts; ++i) {
      const Candidate& c = candidates_.at(*order[i].second);
      // A term that lives only inside a better one is that one.
      bool inside = false;
      for (const auto& [score, other] : chosen)
        if (other->size() > order[i].second->size() && other->find(*order[i].second) != std::string::npos &&
            c.frequency <= candidates_.at(*other).frequency + (c.words > 1 ? 1 : 0))
          inside = true;
      if (inside) continue;
      double score = -order[i].first;
      for (std::size_t at = 0; at < order[i].second->size();) {
        const std::size_t end = std::min(order[i].second->find(' ', at), order[i].second->size());
        score *= std::pow(0.93, used[order[i].second->substr(at, end - at)]++);
        at = end + 1;
      }
      chosen.push_back({score, order[i].second});
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const auto& x, const auto& y) { return x.first > y.first; });
    if (chosen.size() > kMostConcepts) chosen.resize(kMostConcepts);
    const double best = chosen.empty() ? 1 : chosen.front().first;
    for (const auto& [score, text] : chosen) {
      const Candidate& c = candidates_.at(*text);
      const auto form = std::max_element(c.forms.begin(), c.forms.end(),
                                         [](const auto& x, const auto& y) { return x.second < y.second; });
      const EntityIndex e = draft_.find_or_add("concept", form->first);
      for (const auto& [other, n] : c.forms) draft_.add_alias(e, other);
      draft_.entity(e).salience = static_cast<std::uint16_t>(std::clamp(1000 * score / best, 1.0, 1000.0));
      for (const Run& run : c.runs)
        draft_.add_span_mention(
            e, run.first, run.last, "concept-term",
            static_cast<graph::Confidence>(std::clamp(400 + 500 * score / best, 400.0, 900.0)));
    }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const schema::Schema& schema_;
  schema::ListId adjectives_, nouns_, terms_, function_words_, months_, weekdays_, acronyms_;
  std::map<std::string, Candidate> candidates_;
};

}  // namespace

void find_concepts(Draft& draft) { ConceptFinder(draft).run(); }

}  // namespace stemma::ingest
