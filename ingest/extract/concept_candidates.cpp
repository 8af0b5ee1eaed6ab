#include "ingest/extract/concept_candidates.hpp"

#include <algorithm>
#include <array>

#include "schema/acronyms.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kMostWords = 4, kMostLinkedWords = 5, kMostKnownWords = 5;

bool inside_phrase(TermTag tag) {
  return tag == TermTag::noun || tag == TermTag::noun_adjective || tag == TermTag::weak_noun ||
         tag == TermTag::adjective;
}
bool ends_phrase(TermTag tag) { return tag == TermTag::noun || tag == TermTag::noun_adjective; }

class CandidateFinder {
 public:
  CandidateFinder(const Draft& draft, const TermWords& words, const std::vector<TermTag>& tags)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        w_(words),
        tags_(tags),
        candidates_(a_),
        keys_(a_) {}

  Candidates run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::body && block.zone != Zone::head) continue;
      Run before;
      for (TokenIndex i = block.first; i < block.last;) {
        if (tags_[i] != TermTag::name && !inside_phrase(tags_[i])) {
          ++i;
          continue;
        }
        const Run run = run_at(i, block);
        if (run.last > run.core) {
          add_run(run);
          if (before.last > before.core && before.last + 1 == run.first)
            add_pair(before, run);
          else
            add_two_adjectives(run);
          before = run;
        }
        i = std::max(run.next, i + 1);
      }
      find_known_terms(block);
    }
    for (const TermPlace& p : known_)
      if (Candidate& c = candidates_.of(p); c.places.empty() || c.listed) {
        c.listed = true;
        add(p.first, p.last, true, Candidate::Kind::plain);
      } else if (c.part() && !told_by_front(c.around)) {
        c.alone = 1;  // it stands inside a longer phrase and is a term all the same
      }
    return std::move(candidates_);
  }

 private:
  // A noun phrase without its article: [first, core) is a name in front ("Rhine navigation"), if any.
  struct Run {
    TokenIndex first = 0, core = 0, last = 0, next = 0;
  };

  Run run_at(TokenIndex i, const ZonedBlock& block) const {
    Run run{i, i, i, i + 1};
    TokenIndex at = i;
    if (tags_[i] == TermTag::name) {
      const EntityIndex e = draft_.at(i);
      if (e >= draft_.entity_count()) return run;
      const std::string_view type = draft_.entity(e).type;
      while (at < block.last && draft_.at(at) == e && tags_[at] == TermTag::name) ++at;
      run.next = at;
      if ((type != "organization" && type != "place" && type != "leading_group") || at - i >= kMostWords ||
          at >= block.last || !ends_phrase(tags_[at]) || t_[at].sentence != t_[i].sentence)
        return run;
      run.core = at;
    }
    const TokenIndex core = at;
    while (at < block.last && inside_phrase(tags_[at])) {
      if (at > core) {
        if (t_[at].sentence != t_[at - 1].sentence) break;
        if (block.kind == BlockKind::table_row && t_[at].newline_before) break;
        if (tags_[at] == TermTag::adjective && tags_[at - 1] == TermTag::noun && !t_[at].word.verb) break;
      }
      ++at;
    }
    run.next = std::max(at, i + 1);
    while (at > core && !ends_phrase(tags_[at - 1])) --at;
    run.last = at;
    return run;
  }

  // Terms of the lists that are no plain noun phrases: "freedom of the seas", "reform and opening up".
  void find_known_terms(const ZonedBlock& block) {
    for (TokenIndex i = block.first; i + 1 < block.last; ++i) {
      if (!t_[i].cues.has(Cue::term) || tags_[i] == TermTag::name) continue;
      TokenIndex last = i;
      while (last < std::min<TokenIndex>(block.last, i + kMostKnownWords) && tags_[last] != TermTag::name &&
             t_[last].sentence == t_[i].sentence)
        ++last;
      const std::size_t words = known_words(i, last);
      if (words < 2) continue;
      known_.push_back({i, i + static_cast<TokenIndex>(words)});
      i += static_cast<TokenIndex>(words) - 1;
    }
  }

  // How many words from `first` on are a term of the lists, as printed or in the singular.
  std::size_t known_words(TokenIndex first, TokenIndex last) const {
    std::array<std::string_view, kMostKnownWords> plain, single;
    const std::size_t n = last - first;
    for (std::size_t k = 0; k < n; ++k) {
      plain[k] = t_[first + k].lower;
      single[k] = singular(t_[first + k]);
    }
    const auto longest = [&](const std::array<std::string_view, kMostKnownWords>& words, std::size_t count) {
      const std::span<const std::string_view> front(words.data(), count);
      return words[0] == t_[first].lower ? a_.schema->longest_phrase(w_.subject_terms, front, t_[first].word)
                                         : a_.schema->longest_phrase(w_.subject_terms, front);
    };
    const bool bent = !std::equal(plain.begin(), plain.begin() + n, single.begin());
    std::size_t best = std::max(longest(plain, n), bent ? longest(single, n) : 0);
    for (std::size_t m = n; m > std::max<std::size_t>(best, 1); --m) {  // "human rights violations"
      if (single[m - 1] == plain[m - 1]) continue;
      auto mixed = plain;
      mixed[m - 1] = single[m - 1];
      if (longest(mixed, m) == m) best = m;
    }
    return best;
  }

  // "salt tax revenue" where the text also speaks of the salt tax: its last word is no part of another term.
  bool told_by_front(TermPlace around) {
    const Candidate* front = candidates_.find({around.first, around.last - 1});
    return front != nullptr && front->alone > 0;
  }

  // Every part of one to four words that ends in a noun; single words at the end, or in short phrases.
  void add_run(const Run& run) {
    TokenIndex bare = run.core;
    while (bare + 1 < run.last && t_[bare].word.lists.test(w_.plain_adjectives) &&
           tags_[bare] != TermTag::noun)
      ++bare;
    if (run.core > run.first && run.last - run.first <= kMostWords)
      add(run.first, run.last, true, Candidate::Kind::plain);
    for (TokenIndex from = run.core; from < run.last; ++from)
      for (TokenIndex to = from + 1; to <= std::min(from + kMostWords, run.last); ++to) {
        if (tags_[to - 1] == TermTag::adjective) continue;
        if (to - from == 1 && to != run.last && !(t_[from].word.noun && run.last - run.first <= 3)) continue;
        add(from, to, (from == run.core || from == bare) && to == run.last, Candidate::Kind::plain,
            {run.core, run.last});
      }
    add_acronym(run);
  }

  // "rule of law", "trade and investment": whole phrases on both sides, or the words next to the link.
  void add_pair(const Run& left, const Run& right) {
    const TokenIndex link = left.last;
    if (t_[left.first].sentence != t_[right.last - 1].sentence) return;
    const bool joins = t_[link].lower == "and" || t_[link].lower == "or";
    if (!joins && !t_[link].word.lists.test(w_.links)) return;
    const Candidate::Kind kind = joins ? Candidate::Kind::joined : Candidate::Kind::linked;
    const TokenIndex starts[] = {left.first, left.last - 1};
    const TokenIndex stops[] = {right.last, right.first + 1};
    for (std::size_t s = 0; s < (starts[0] == starts[1] ? 1 : 2); ++s)
      for (std::size_t e = 0; e < (stops[0] == stops[1] ? 1 : 2); ++e)
        if (stops[e] - starts[s] <= kMostLinkedWords && tags_[stops[e] - 1] != TermTag::adjective)
          add(starts[s], stops[e], s == 0 && e == 0, kind);
  }

  // "technical and financial assistance"
  void add_two_adjectives(const Run& run) {
    const auto adjective = [&](TokenIndex i) {
      return tags_[i] == TermTag::adjective || tags_[i] == TermTag::weak_noun ||
             tags_[i] == TermTag::noun_adjective;
    };
    if (run.first < 2 || !adjective(run.first) || !adjective(run.first - 2) || run.first + 1 == run.last)
      return;
    const Token& link = t_[run.first - 1];
    if ((link.lower != "and" && link.lower != "or") || t_[run.first - 2].sentence != t_[run.first].sentence)
      return;
    if (run.last - run.first + 2 <= kMostLinkedWords)
      add(run.first - 2, run.last, true, Candidate::Kind::joined);
  }

  // "Internet of Things (IoT)": the letters are another form of the phrase before them.
  void add_acronym(const Run& run) {
    const TokenIndex open = run.last;
    if (open + 2 >= t_.size() || t_[open].text != "(" || t_[open + 2].text != ")") return;
    const Token& short_form = t_[open + 1];
    if (short_form.shape == Shape::lower || short_form.shape == Shape::capital || short_form.text.size() < 2)
      return;
    if (!schema::stands_for(short_form.text, a_.phrase(run.core, run.last)) ||
        run.last - run.core > kMostWords)
      return;
    candidates_.of({run.core, run.last}).other_forms.emplace_back(short_form.text);
  }

  void add(TokenIndex first, TokenIndex last, bool alone, Candidate::Kind kind, TermPlace around = {}) {
    Candidate& c = candidates_.of({first, last});
    if (c.places.empty()) {
      c.words = last - first;
      c.kind = kind;
    }
    c.places.push_back({first, last});
    c.alone += alone;
    if (c.around.last == 0) c.around = around;
    c.several_around = c.several_around || !same_term(c.around, around);
  }

  bool same_term(TermPlace x, TermPlace y) {
    if (x.first == y.first && x.last == y.last) return true;
    return x.last > 0 && y.last > 0 && keys_.of(x) == keys_.of(y);
  }

  const Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const TermWords& w_;
  const std::vector<TermTag>& tags_;
  Candidates candidates_;
  TermKeys keys_;
  std::vector<TermPlace> known_;
};

}  // namespace

std::map<std::string, std::size_t> forms_of(const Analysis& analysis, const Candidate& candidate) {
  std::map<std::string, std::size_t> forms;
  for (const std::string& form : candidate.other_forms) forms[form];
  for (const TermPlace& p : candidate.places) ++forms[analysis.phrase(p.first, p.last)];
  return forms;
}

Candidate& Candidates::of(TermPlace place) {
  std::uint32_t& number = numbers_[keys_.of(place)];
  if (number == 0) {
    all_.emplace_back(memory_.get());
    number = static_cast<std::uint32_t>(all_.size());
  }
  return all_[number - 1];
}

Candidate* Candidates::find(TermPlace place) {
  const std::uint32_t number = numbers_.find(keys_.of(place));
  return number == 0 ? nullptr : &all_[number - 1];
}

Candidates find_candidates(const Draft& draft, const TermWords& words, const std::vector<TermTag>& tags) {
  return CandidateFinder(draft, words, tags).run();
}

}  // namespace stemma::ingest
