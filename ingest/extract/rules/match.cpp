#include "ingest/extract/rules/match.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/extract/dates/edtf.hpp"

namespace stemma::ingest {

using schema::Atom;
using schema::Place;
using schema::WordKind;

bool Match::has(std::int8_t capture) const {
  const auto [from, to] = words(capture);
  return to > from;
}

std::pair<TokenIndex, TokenIndex> Match::words(std::int8_t capture) const {
  return capture < 0 ? std::pair{first, last} : captures[static_cast<std::size_t>(capture)];
}

void Matcher::begin(const Program& program, std::size_t captures, std::uint32_t sentence) {
  program_ = &program;
  begin_ = a_.sentences[sentence].first;
  end_ = a_.sentences[sentence].last;
  captures_.resize(captures);
  failed_.clear();
  ways_ = 0;
}

bool Matcher::at(TokenIndex first, Match& match) {
  std::fill(captures_.begin(), captures_.end(), std::pair<TokenIndex, TokenIndex>{0, 0});
  if (!run(program_->start(), first) || last_ <= first) return false;
  match.first = first;
  match.last = last_;
  match.captures = captures_;
  return true;
}

// As far as one way leads, step by step; by itself where there are several. What a way has changed is undone
// where it leads nowhere.
bool Matcher::run(Program::Pc pc, TokenIndex at) {
  constexpr std::size_t kMost = 16, kMostOfStep = 2;
  std::array<Undo, kMost> done;
  std::size_t count = 0;
  const auto lose = [&] {
    while (count > 0) undo(done[--count]);
    return false;
  };
  for (;;) {
    if (count + kMostOfStep > kMost) return run(pc, at) || lose();
    const Program::Step& step = program_->step(pc);
    if (step.memo >= 0 && ways_ > kFewWays) {
      const std::size_t place = static_cast<std::size_t>(step.memo) * (end_ - begin_ + 1) + (at - begin_);
      if (!failed_.empty() && failed_[place] != 0) return lose();
      done[count++].place = place;
    }
    switch (step.op) {
      case Program::Step::Op::accept:
        last_ = at;
        return true;
      case Program::Step::Op::word:
        if (!may_take(step, at) || !word(step, at)) return lose();
        break;
      case Program::Step::Op::test:
        if (!test(step, at)) return lose();
        break;
      case Program::Step::Op::split: {
        ++ways_;
        const Program::Step& first = program_->step(step.next);
        if ((first.op != Program::Step::Op::word || may_take(first, at)) && run(step.next, at)) return true;
        pc = step.other;
        continue;
      }
      case Program::Step::Op::open:
      case Program::Step::Op::close: {
        auto& capture = captures_[step.capture];
        done[count++] = {Undo::kNoPlace, capture.first, capture.second, step.capture};
        if (step.op == Program::Step::Op::open) capture.first = at;
        capture.second = at;
        break;
      }
      case Program::Step::Op::look:
        if (step.unlisted && in_none(program_->lists(step), at)) {
          pc = step.behind;
          continue;
        }
        if ((step.lone ? passes(program_->step(step.other), at) : run(step.other, at)) == step.negated)
          return lose();
        break;
    }
    pc = step.next;
  }
}

void Matcher::undo(const Undo& what) {
  if (what.place == Undo::kNoPlace) {
    captures_[what.capture] = {what.first, what.last};
    return;
  }
  if (failed_.empty()) failed_.assign(program_->memos() * (end_ - begin_ + 1), 0);
  failed_[what.place] = 1;
}

// False where more than the word alone decides.
bool Matcher::in_none(const schema::ListSet& lists, TokenIndex at) const {
  if (at >= end_) return false;
  const Token& t = a_.tokens[at];
  return t.is_word() && !t.word.lists.meets(lists) && !t.word.begins.meets(lists);
}

bool Matcher::passes(const Program::Step& step, TokenIndex at) const {
  return step.op == Program::Step::Op::word ? may_take(step, at) && word(step, at) : test(step, at);
}

bool Matcher::word(const Program::Step& step, TokenIndex& at) const {
  const Token& t = next(step, at);
  const auto holds_here = [&](const Atom& atom) { return holds(atom, t); };
  if (!step.shapes.has(t.shape) && std::none_of(step.atoms.begin(), step.atoms.end(), holds_here))
    return false;
  at = step.backward ? at - 1 : at + 1;
  return true;
}

bool Matcher::test(const Program::Step& step, TokenIndex& at) const {
  const Atom& atom = step.atoms.front();
  if (!atom.takes_words())
    return atom.kind == Atom::Kind::at ? place(atom.place, at) : at < end_ && under(atom, at);
  if (!step.backward && at >= end_) return false;
  const TokenIndex to = step.backward                   ? left_of(atom, at)
                        : atom.kind == Atom::Kind::list ? list_end(atom.list, at)
                                                        : entity_end(atom, at);
  return std::exchange(at, to) != to;
}

TokenIndex Matcher::list_end(schema::ListId list, TokenIndex at) const {
  const Token& t = a_.tokens[at];
  if (t.is_word() && !t.word.begins.test(list))
    return t.word.lists.test(list) && !a_.schema->typed(list) ? at + 1 : at;
  const auto words = static_cast<TokenIndex>(
      a_.schema->typed(list)
          ? a_.schema->longest_in(list, a_.surfaces(at, kLongestPhrase), a_.lowers(at, kLongestPhrase))
          : a_.longest_phrase(list, at, kLongestPhrase));
  return at + words <= end_ ? at + words : at;
}

TokenIndex Matcher::entity_end(const Atom& atom, TokenIndex at) const {
  const auto wanted = [&](EntityIndex e) {
    return e < draft_.entity_count() &&
           (atom.types.empty() ||
            std::find(atom.types.begin(), atom.types.end(), draft_.entity(e).type) != atom.types.end());
  };
  TokenIndex behind = at;
  if (const EntityIndex e = draft_.at(at);
      e != kNobody && wanted(e) && !(at > begin_ && draft_.at(at - 1) == e))  // not in the middle of it
    while (behind < end_ && draft_.at(behind) == e) ++behind;
  if (spans_ != nullptr)
    if (const auto found = spans_->find(at); found != spans_->end())
      for (const auto& [last, e] : found->second)
        if (wanted(draft_.resolve(e)) && last <= end_) behind = std::max(behind, last);
  return behind;
}

TokenIndex Matcher::left_of(const Atom& atom, TokenIndex at) const {
  if (at <= begin_) return at;
  if (atom.kind == Atom::Kind::list) {
    for (TokenIndex from = at - std::min<TokenIndex>(kLongestPhrase, at - begin_); from < at; ++from)
      if (list_end(atom.list, from) == at) return from;
    return at;
  }
  TokenIndex from = at - 1;
  const EntityIndex e = draft_.at(from);
  while (from > begin_ && e < draft_.entity_count() && draft_.at(from - 1) == e) --from;
  return entity_end(atom, from) == at ? from : at;
}

bool Matcher::holds(const Atom& atom, const Token& t) const {
  switch (atom.kind) {
    case Atom::Kind::word:
      return t.text == atom.text;
    case Atom::Kind::lower:
      return t.lower == atom.text;
    case Atom::Kind::lemma:
      return t.lower == atom.text || t.word.verb_lemma == atom.text || t.word.noun_lemma == atom.text;
    case Atom::Kind::any:
      return true;
    default:
      break;
  }
  using Form = schema::Word::VerbForm;
  switch (atom.word_kind) {
    case WordKind::year:
      return year_number(t.text) > 0;
    case WordKind::word:
      return t.is_word();
    case WordKind::noun:
      return t.word.noun;
    case WordKind::verb:
      return t.word.verb;
    case WordKind::adjective:
      return t.word.adjective;
    case WordKind::adverb:
      return t.word.adverb;
    case WordKind::base:
      return t.word.verb_form == Form::base;
    case WordKind::s:
      return t.word.verb_form == Form::s;
    case WordKind::ed:
      return t.word.verb_form == Form::ed;
    case WordKind::ing:
      return t.word.verb_form == Form::ing;
    case WordKind::common:
      return t.word.common;
    case WordKind::unknown:
      return t.is_word() && !t.word.known();
    case WordKind::seen_lower:
      return a_.use(t).in_lower_case > 0;
    case WordKind::seen_capital:
      return a_.use(t).mid_sentence_capital > 0;
    default:
      break;
  }
  return false;
}

bool Matcher::place(Place place, TokenIndex at) const {
  if (place == Place::sentence_end) {
    for (; at < end_; ++at)
      if (a_.tokens[at].shape != Shape::punct || a_.tokens[at].text == "(" || a_.tokens[at].text == ",")
        return false;
    return true;
  }
  const ZonedBlock& block = a_.blocks[a_.tokens[begin_].block];
  switch (place) {
    case Place::block_end:
      return at >= block.last;
    case Place::head:
      return block.zone == Zone::head;
    case Place::body:
      return block.zone == Zone::body;
    case Place::notes:
      return block.zone == Zone::notes;
    case Place::references:
      return block.zone == Zone::references;
    case Place::heading:
      return block.kind == BlockKind::heading;
    case Place::paragraph:
      return block.kind == BlockKind::paragraph;
    case Place::bullet:
      return block.kind == BlockKind::list_item;
    case Place::note:
      return block.kind == BlockKind::note;
    case Place::quote:
      return block.kind == BlockKind::quote;
    case Place::table:
      return block.kind == BlockKind::table_row;
    case Place::capitals:
      return block.all_caps;
    default:
      break;
  }
  if (at >= end_) return false;
  const Token& t = a_.tokens[at];
  switch (place) {
    case Place::sentence_start:
      return t.sentence_start;
    case Place::line_start:
      return at == block.first || t.newline_before;
    case Place::block_start:
      return at == block.first;
    case Place::quotes:
      return t.in_quotes;
    default:
      return t.brackets > 0;
  }
}

// The nearest heading above holds the word, or one of the list.
bool Matcher::under(const Atom& atom, TokenIndex at) const {
  const std::int32_t above = a_.blocks[a_.tokens[at].block].heading;
  if (above < 0) return false;
  const ZonedBlock& heading = a_.blocks[static_cast<std::size_t>(above)];
  const TokenIndex last = std::min(heading.last, heading.first + 40);
  for (TokenIndex i = heading.first; i < last; ++i) {
    const Token& t = a_.tokens[i];
    if (atom.kind == Atom::Kind::under_word
            ? t.lower == atom.text || t.word.noun_lemma == atom.text || t.word.verb_lemma == atom.text
            : a_.schema->longest_in(atom.list, a_.surfaces(i, kLongestPhrase), a_.lowers(i, kLongestPhrase)) >
                  0)
      return true;
  }
  return false;
}

}  // namespace stemma::ingest
