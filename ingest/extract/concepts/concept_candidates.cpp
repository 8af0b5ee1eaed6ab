#include "ingest/extract/concepts/concept_candidates.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kMostWords = 4, kMostLinkedWords = 5, kMostKnownWords = 5;

class CandidateFinder {
 public:
  CandidateFinder(const Draft& draft, const TermWords& words, std::span<const TermTag> tags)
      : draft_(draft), a_(draft.analysis()), t_(a_.tokens), w_(words), tags_(tags), candidates_(words) {}

  Candidates run() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::body && block.zone != Zone::head) continue;
      sentence_ = a_.sentences.begin() + block.first_sentence;
      Run before;
      for (TokenIndex i = block.first; i < block.last;) {
        while (i < block.last && tags_[i] < TermTag::name) ++i;
        if (i == block.last) break;
        while (sentence_->last <= i) ++sentence_;
        const Run run = run_at(i, block);
        if (run.last > run.core) {
          add_run(run);
          if (run.last + 2 < t_.size() && w_[run.last].opens) add_acronym(run);
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
    for (const TermPlace& p : known_) add_known(p);
    return std::move(candidates_);
  }

 private:
  // A noun phrase without its article: [first, core) is a name in front ("Rhine navigation"), if any.
  struct Run {
    TokenIndex first = 0, core = 0, last = 0, next = 0;
  };

  static bool goes_before_terms(std::string_view type) {
    return type == "organization" || type == "place" || type == "leading_group";
  }
  // Of a name that nobody is known by: "Danish-German", "Belgravian".
  static bool adjective_of_name(std::string_view word) {
    return word.find('-') != std::string_view::npos || word.ends_with("ish") || word.ends_with("ian") ||
           word.ends_with("ic") || word.ends_with("ical");
  }

  Run run_at(TokenIndex i, const ZonedBlock& block) const {
    Run run{i, i, i, i + 1};
    const TokenIndex end = sentence_->last;
    TokenIndex at = i;
    if (tags_[i] == TermTag::name) {
      const EntityIndex e = draft_.at(i);
      const bool known = e < draft_.entity_count();
      if (!known && !adjective_of_name(t_[i].lower)) return run;
      while (at < block.last && tags_[at] == TermTag::name && draft_.at(at) == e) ++at;
      if (known) at = behind_dash(at, block.last);
      run.next = at;
      if ((known && !goes_before_terms(draft_.entity(e).type)) || at - i >= kMostWords || at >= end ||
          !(ends_phrase(tags_[at]) || (inside_phrase(tags_[at]) && !w_[at].plain_adjective)))
        return run;  // "Lisbon next week"
      run.core = at;
    }
    const TokenIndex core = at;
    while (at < end && inside_phrase(tags_[at])) {
      if (at > core) {
        if (block.kind == BlockKind::table_row && t_[at].newline_before) break;
        if (tags_[at] == TermTag::adjective && tags_[at - 1] == TermTag::noun && !w_.word(at).verb &&
            !goes_on(at, end))
          break;
      }
      ++at;
    }
    run.next = std::max(at, i + 1);
    while (at > core && !ends_phrase(tags_[at - 1])) --at;
    run.last = at;
    return run;
  }

  // An adjective behind a noun: "German foreign policy", "defense industrial base".
  bool goes_on(TokenIndex at, TokenIndex end) const {
    if (w_[at - 1].demonym) return true;
    const TermWord& noun = w_.word(at - 1);
    return noun.noun && !noun.verb && !noun.plural && w_.word(at).relational && at + 1 < end &&
           ends_phrase(tags_[at + 1]) && w_.brief(at).shape == w_.brief(at - 1).shape;
  }

  // Behind the second of two names with a dash between them, where one stands at i: "Chile–Peru relations".
  TokenIndex behind_dash(TokenIndex i, TokenIndex end) const {
    if (i + 1 >= end || !one_of(t_[i].text, "-", "–") || t_[i].space_before || t_[i + 1].space_before)
      return i;
    const EntityIndex e = draft_.at(i + 1);
    if (e >= draft_.entity_count() || !goes_before_terms(draft_.entity(e).type)) return i;
    TokenIndex at = i + 1;
    while (at < end && tags_[at] == TermTag::name && draft_.at(at) == e) ++at;
    return at;
  }

  // Terms of the lists that are no plain noun phrases: "freedom of the seas", "reform and opening up".
  void find_known_terms(const ZonedBlock& block) {
    TokenIndex behind = block.first;
    sentence_ = a_.sentences.begin() + block.first_sentence;
    for (const TokenIndex i : a_.stops(Cue::term, block.first, block.last)) {
      if (i < behind || i + 1 >= block.last || !w_.may_begin_subject_term(i) || tags_[i] == TermTag::name ||
          tags_[i + 1] == TermTag::name)
        continue;
      while (sentence_->last <= i) ++sentence_;
      TokenIndex end = w_.subject_term(i, std::min(i + kMostKnownWords, sentence_->last));
      const auto name = std::find(tags_.begin() + i, tags_.begin() + end, TermTag::name) - tags_.begin();
      if (name < end) end = w_.subject_term(i, static_cast<TokenIndex>(name));
      if (end == i) continue;
      behind = end;
      known_.push_back({i, end});
    }
  }

  void add_known(TermPlace p) {
    const TermKey key = w_.key(p);
    Candidate* const c = candidates_.find(key);
    if (c == nullptr || c->listed)
      add(key, p, true, Candidate::Kind::plain).listed = true;
    else if (c->part() && !told_by_front(c->around))
      c->alone = 1;  // it stands inside a longer phrase and is a term all the same
  }

  // "salt tax revenue" where the text also speaks of the salt tax: its last word is no part of another term.
  bool told_by_front(TermPlace around) {
    if (around.last - around.first < 2) return false;
    const Candidate* front = candidates_.find({around.first, around.last - 1});
    return front != nullptr && front->alone > 0;
  }

  // Every part of one to four words that ends in a noun; single words at the end, or in short phrases.
  void add_run(Run run) {
    TokenIndex bare = run.core;
    while (bare + 1 < run.last && w_[bare].plain_adjective && tags_[bare] != TermTag::noun) ++bare;
    if (run.core > run.first && run.last - run.first <= kMostLinkedWords) add({run.first, run.last}, true);
    const TermPlace around{run.core, run.last};
    if (run.last - run.core == 1)
      return stands_in(add(w_.word(run.core).last.key, around, true, Candidate::Kind::plain), around);
    for (TokenIndex from = run.core; from < run.last; ++from) {
      const TokenIndex last = std::min(from + kMostWords, run.last);
      TermKey front = 0;  // of the words before the last
      for (TokenIndex end = from; end < last; ++end) {
        const TermKey key = TermWords::joined(front, w_.word(end).last);
        front = TermWords::joined(front, w_.word(end).front);
        if (tags_[end] == TermTag::adjective) continue;
        if (end == from && end + 1 != run.last && !(w_[from].noun && run.last - run.first <= 3)) continue;
        const bool alone = (from == run.core || from == bare) && end + 1 == run.last;
        stands_in(add(key, {from, end + 1}, alone, Candidate::Kind::plain), around);
      }
    }
  }

  // "rule of law", "trade and investment": whole phrases on both sides, or the words next to the link.
  // REQUIRES: sentence_ is that of `right`.
  void add_pair(Run left, Run right) {
    const TokenIndex link = left.last;
    const bool joins = w_[link].joins;
    if ((!joins && !w_[link].link) || left.first < sentence_->first) return;
    if (t_[left.first].lower == "charge" && left.first > sentence_->first && t_[left.first - 1].lower == "in")
      return;  // "in charge of ports"
    const Candidate::Kind kind = joins ? Candidate::Kind::joined : Candidate::Kind::linked;
    const TokenIndex starts[] = {left.first, left.last - 1};
    const TokenIndex stops[] = {right.last, right.first + 1};
    for (std::size_t s = 0; s < (starts[0] == starts[1] ? 1 : 2); ++s)
      for (std::size_t e = 0; e < (stops[0] == stops[1] ? 1 : 2); ++e)
        if (stops[e] - starts[s] <= kMostLinkedWords && tags_[stops[e] - 1] != TermTag::adjective)
          add({starts[s], stops[e]}, s == 0 && e == 0, kind);
  }

  // "technical and financial assistance"
  void add_two_adjectives(Run run) {
    const auto adjective = [&](TokenIndex i) {
      return tags_[i] == TermTag::adjective || tags_[i] == TermTag::weak_noun ||
             tags_[i] == TermTag::noun_adjective;
    };
    if (run.first + 1 == run.last || run.first < 2 || !adjective(run.first - 2)) return;
    if (!adjective(run.first) && !w_.word(run.first - 2).relational) return;  // "legal and policy advice"
    if (!w_[run.first - 1].joins || run.first - 2 < sentence_->first) return;
    if (run.last - run.first + 2 <= kMostLinkedWords)
      add({run.first - 2, run.last}, true, Candidate::Kind::joined);
  }

  // "Internet of Things (IoT)": the letters are another form of the phrase before them.
  // REQUIRES: a bracket opens behind it, and is not the last token but one.
  void add_acronym(Run run) {
    const TokenIndex open = run.last;
    if (t_[open + 2].text != ")") return;
    const Token& short_form = t_[open + 1];
    if (short_form.shape == Shape::lower || short_form.shape == Shape::capital || short_form.text.size() < 2)
      return;
    if (!schema::stands_for(short_form.text, a_.phrase(run.core, run.last)) ||
        run.last - run.core > kMostWords)
      return;
    if (Candidate* const c = candidates_.find({run.core, run.last}); c != nullptr)
      candidates_.add_form(*c, {open + 1, open + 2});
  }

  void add(TermPlace place, bool alone, Candidate::Kind kind = Candidate::Kind::plain) {
    stands_in(add(w_.key(place), place, alone, kind), {});
  }
  Candidate& add(TermKey key, TermPlace place, bool alone, Candidate::Kind kind) {
    Candidate& c = candidates_.add(key, place, kind);
    c.alone += alone;
    return c;
  }

  // `around`: empty for none.
  void stands_in(Candidate& c, TermPlace around) const {
    if (c.around.last == 0)
      c.around = around;
    else if (!c.several_around)
      c.several_around = around.last == 0 || w_.key(c.around) != w_.key(around);
  }

  const Draft& draft_;
  const Analysis& a_;
  const std::span<const Token> t_;
  const TermWords& w_;
  const std::span<const TermTag> tags_;
  Candidates candidates_;
  std::vector<Sentence>::const_iterator sentence_;  // of the run or known term in hand
  std::vector<TermPlace> known_;
};

}  // namespace

Candidates::Candidates(const TermWords& words) : words_(&words) {
  const std::size_t tokens = words.analysis().tokens.size();
  all_.reserve(tokens / 3);
  more_.reserve(tokens / 8);
  make_slots(std::bit_ceil(tokens / 2 + 1));
}

void Candidates::make_slots(std::size_t slots) {
  mask_ = slots - 1;
  slots_.assign(slots, 0);
  for (std::uint32_t k = 0; k < all_.size(); ++k) slots_[slot(all_[k].key)] = k + 1;
}

Candidate& Candidates::add_new(TermKey key, TermPlace place, Candidate::Kind kind, std::size_t slot) {
  Candidate& c = all_.emplace_back();
  c.key = key;
  slots_[slot] = static_cast<std::uint32_t>(all_.size());
  if (2 * all_.size() > mask_) make_slots(2 * slots_.size());
  c.place = place;
  c.places = 1;
  c.kind = kind;
  return c;
}

void Candidates::add_place(Candidate& c, TermPlace place) {
  ++c.places;
  const auto at = static_cast<std::uint32_t>(more_.size());
  more_.push_back({place});
  (c.last_more == 0 ? c.first_more : more_[c.last_more].next) = at;
  c.last_more = at;
}

void Candidates::forms(const Candidate& c, Forms& forms) {
  forms.clear();
  each_place(c, [&](TermPlace p) { forms.emplace_back(printed(p), 1); });
  if (c.last_form != 0) collect_others(c, static_cast<std::uint32_t>(forms_.size()), forms);
  if (forms.size() == 1) return;
  std::sort(forms.begin(), forms.end());
  std::size_t kept = 0;
  for (std::size_t i = 1; i < forms.size(); ++i)
    if (forms[i].first == forms[kept].first)
      forms[kept].second += forms[i].second;
    else if (++kept != i)
      forms[kept] = forms[i];
  forms.resize(kept + 1);
}

// Those that were known before form `end` was.
void Candidates::collect_others(const Candidate& c, std::uint32_t end, Forms& forms) {
  const auto take = [&](TermPlace p) { forms.emplace_back(printed(p), 0); };
  for (std::uint32_t at = c.last_form; at != 0; at = forms_[at].before) {
    if (at >= end) continue;
    const OtherForm& form = forms_[at];
    if (form.of == 0) {
      take(form.place);
    } else {
      each_place(all_[form.of - 1], take);
      collect_others(all_[form.of - 1], at, forms);
    }
  }
}

std::string_view Candidates::printed(TermPlace place) {
  std::string room;
  const std::string_view text = words_->analysis().phrase(place.first, place.last, room);
  return room.empty() ? text : mended_.emplace_back(std::move(room));
}

Candidates find_candidates(const Draft& draft, const TermWords& words, std::span<const TermTag> tags) {
  return CandidateFinder(draft, words, tags).run();
}

}  // namespace stemma::ingest
