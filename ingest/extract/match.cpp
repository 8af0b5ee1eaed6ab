#include "ingest/extract/match.hpp"

#include <algorithm>

#include "ingest/extract/edtf.hpp"

namespace stemma::ingest {

using schema::Atom;
using schema::Node;
using schema::Place;
using schema::WordKind;

// ---- Program

namespace {

constexpr TokenIndex kLongestPhrase = 8;  // of a list

using Needs = std::vector<Need>;

// How rare the words of a group are likely to be: by the shortest of them; those of a list are thought of as
// words of four letters, and a shape is the last resort.
std::size_t rarity(const Need& need) {
  constexpr std::size_t kList = 4;
  std::size_t least = schema::kMostSteps;
  for (const Atom& atom : need.atoms)
    least = std::min(least, atom.kind == Atom::Kind::kind   ? 0
                            : atom.kind == Atom::Kind::list ? kList
                                                            : atom.text.size());
  return least;
}

Needs::iterator leading(Needs& needs) {
  return std::max_element(needs.begin(), needs.end(),
                          [](const Need& x, const Need& y) { return rarity(x) < rarity(y); });
}

// How many tokens a match of the node may take.
struct Length {
  int least = 0, most = 0;
};
Length length_of(const Node& node) {
  Length length;
  switch (node.kind) {
    case Node::Kind::atom:
      if (node.atom.takes_words())
        length = {1, node.atom.kind == Atom::Kind::entity ? Need::kFar
                     : node.atom.kind == Atom::Kind::list ? static_cast<int>(kLongestPhrase)
                                                          : 1};
      break;
    case Node::Kind::sequence:
      for (const Node& part : node.parts) {
        const Length more = length_of(part);
        length = {length.least + more.least, length.most + more.most};
      }
      break;
    case Node::Kind::choice:
      length.least = Need::kFar;
      for (const Node& part : node.parts) {
        const Length one = length_of(part);
        length = {std::min(length.least, one.least), std::max(length.most, one.most)};
      }
      break;
    case Node::Kind::repeat: {
      const Length one = length_of(node.parts.front());
      length = {one.least * node.least, one.most * node.most};
      break;
    }
    case Node::Kind::capture:
      length = length_of(node.parts.front());
      break;
    case Node::Kind::look:
      break;
  }
  return {std::min(length.least, Need::kFar), std::min(length.most, Need::kFar)};
}

void shift(Need& need, int from, int to) {
  need.from = std::clamp(need.from + from, -Need::kFar, Need::kFar);
  need.to = std::clamp(need.to + to, -Need::kFar, Need::kFar);
}

// Groups of atoms of which a match of the node holds one each; what may be anything is left out.
Needs needs_of(const Node& node) {
  Needs needs;
  switch (node.kind) {
    case Node::Kind::atom:
      if (node.atom.kind == Atom::Kind::word || node.atom.kind == Atom::Kind::lower ||
          node.atom.kind == Atom::Kind::lemma || node.atom.kind == Atom::Kind::list ||
          (node.atom.kind == Atom::Kind::kind && !shapes_of(node.atom.word_kind).empty()))
        needs.push_back({{node.atom}});
      break;
    case Node::Kind::sequence: {
      Length before;
      for (const Node& part : node.parts) {
        for (Need& need : needs_of(part)) {
          shift(need, before.least, before.most);
          needs.push_back(std::move(need));
        }
        const Length more = length_of(part);
        before = {std::min(before.least + more.least, Need::kFar),
                  std::min(before.most + more.most, Need::kFar)};
      }
      break;
    }
    case Node::Kind::choice: {  // the rarest that each alternative needs, if each needs something
      Need any{{}, Need::kFar, -Need::kFar};
      for (const Node& part : node.parts) {
        Needs some = needs_of(part);
        if (some.empty()) return {};
        const Need& rarest = *leading(some);
        any.atoms.insert(any.atoms.end(), rarest.atoms.begin(), rarest.atoms.end());
        any.from = std::min(any.from, rarest.from);
        any.to = std::max(any.to, rarest.to);
      }
      needs.push_back(std::move(any));
      break;
    }
    case Node::Kind::repeat:
    case Node::Kind::capture:
    case Node::Kind::look:
      if ((node.kind == Node::Kind::repeat && node.least == 0) ||
          (node.kind == Node::Kind::look && node.negated))
        break;
      needs = needs_of(node.parts.front());
      if (node.kind == Node::Kind::look && node.behind) {
        const Length length = length_of(node.parts.front());
        for (Need& need : needs) shift(need, -length.most, -length.least);
      }
      break;
  }
  return needs;
}

}  // namespace

// Of shapes: empty where not the shape decides, but what is known of the word.
std::vector<Shape> shapes_of(WordKind kind) {
  switch (kind) {
    case WordKind::number:
      return {Shape::number};
    case WordKind::ordinal:
      return {Shape::ordinal};
    case WordKind::capital:
      return {Shape::capital};
    case WordKind::upper:
      return {Shape::upper};
    case WordKind::initial:
      return {Shape::initial};
    case WordKind::lower:
      return {Shape::lower};
    case WordKind::alnum:
      return {Shape::alnum};
    case WordKind::punct:
      return {Shape::punct};
    case WordKind::name:
      return {Shape::capital, Shape::upper, Shape::initial, Shape::mixed};
    default:
      return {};
  }
}

Program::Program(const schema::Pattern& pattern) : needs_(needs_of(pattern.root)) {
  // Shapes and marks are in most sentences: they tell little.
  constexpr std::size_t kRare = 2;
  if (!needs_.empty()) std::iter_swap(needs_.begin(), leading(needs_));
  for (std::size_t i = needs_.size(); i-- > 1;)
    if (rarity(needs_[i]) < kRare) needs_.erase(needs_.begin() + static_cast<std::ptrdiff_t>(i));
  const Pc accept = add({});
  start_ = compile(pattern.root, accept, false);
  number_memos();
  find_first();
}

Program::Pc Program::add(Step step) {
  steps_.push_back(std::move(step));
  return static_cast<Pc>(steps_.size() - 1);
}

Program::Pc Program::compile_all(const std::vector<Node>& parts, Pc next, bool backward) {
  if (backward)
    for (const Node& part : parts) next = compile(part, next, backward);
  else
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) next = compile(*part, next, backward);
  return next;
}

// The first step of `node` when what follows it begins at `next`.
Program::Pc Program::compile(const Node& node, Pc next, bool backward) {
  const auto split = [&](Pc first, Pc second) {
    Step step;
    step.op = Step::Op::split;
    step.next = first;
    step.other = second;
    return add(std::move(step));
  };
  switch (node.kind) {
    case Node::Kind::atom: {
      Step step;
      step.op = Step::Op::test;
      step.backward = backward;
      step.next = next;
      step.atom = node.atom;
      return add(std::move(step));
    }
    case Node::Kind::sequence:
      return compile_all(node.parts, next, backward);
    case Node::Kind::choice: {
      Pc entry = compile(node.parts.back(), next, backward);
      for (auto part = node.parts.rbegin() + 1; part != node.parts.rend(); ++part)
        entry = split(compile(*part, next, backward), entry);
      return entry;
    }
    case Node::Kind::repeat: {
      Pc entry = next;
      for (int i = node.most; i > 0; --i) {
        entry = compile(node.parts.front(), entry, backward);
        if (i > node.least) entry = node.shortest ? split(next, entry) : split(entry, next);
      }
      return entry;
    }
    case Node::Kind::capture: {
      Step open, close;
      open.op = Step::Op::open;
      close.op = Step::Op::close;
      open.capture = close.capture = node.capture;
      close.next = next;
      open.next = compile(node.parts.front(), add(std::move(close)), backward);
      return add(std::move(open));
    }
    case Node::Kind::look: {
      Step look;
      look.op = Step::Op::look;
      look.negated = node.negated;
      look.next = next;
      look.other = compile(node.parts.front(), add({}), node.behind);
      return add(std::move(look));
    }
  }
  return next;
}

// Ways meet where more than one step leads to a step: there alone a failure is worth remembering.
void Program::number_memos() {
  std::vector<int> ways(steps_.size(), 0);
  for (const Step& step : steps_) {
    if (step.op != Step::Op::accept) ++ways[step.next];
    if (step.op == Step::Op::split || step.op == Step::Op::look) ++ways[step.other];
  }
  for (Pc pc = 0; pc < steps_.size(); ++pc)
    if (ways[pc] > 1 && steps_[pc].op != Step::Op::accept)
      steps_[pc].memo = static_cast<std::int16_t>(memos_++);
}

void Program::find_first() {
  std::vector<bool> seen(steps_.size(), false);
  std::vector<Pc> open{start_};
  while (!open.empty()) {
    const Pc pc = open.back();
    open.pop_back();
    if (seen[pc]) continue;
    seen[pc] = true;
    const Step& step = steps_[pc];
    if (step.op == Step::Op::test && step.atom.takes_words())
      first_.push_back(step.atom);
    else if (step.op != Step::Op::accept)
      open.push_back(step.next);
    if (step.op == Step::Op::split) open.push_back(step.other);
  }
}

// ---- Match

bool Match::has(std::int8_t capture) const {
  const auto [from, to] = words(capture);
  return to > from;
}

std::pair<TokenIndex, TokenIndex> Match::words(std::int8_t capture) const {
  return capture < 0 ? std::pair{first, last} : captures[static_cast<std::size_t>(capture)];
}

// ---- Matcher

Matcher::Matcher(const Draft& draft, const Program& program, std::size_t captures, std::uint32_t sentence,
                 const SpanMentions* spans)
    : draft_(draft),
      a_(draft.analysis()),
      program_(program),
      begin_(a_.sentences[sentence].first),
      end_(a_.sentences[sentence].last),
      spans_(spans),
      captures_(captures) {}

bool Matcher::at(TokenIndex first, Match& match) {
  std::fill(captures_.begin(), captures_.end(), std::pair<TokenIndex, TokenIndex>{0, 0});
  if (!run(program_.start(), first) || last_ <= first) return false;
  match.first = first;
  match.last = last_;
  match.captures = captures_;
  return true;
}

bool Matcher::run(Program::Pc pc, TokenIndex at) {
  const Program::Step& step = program_.step(pc);
  if (step.memo >= 0 && failed(step.memo, at)) return false;
  bool found = false;
  switch (step.op) {
    case Program::Step::Op::accept:
      last_ = at;
      return true;
    case Program::Step::Op::test: {
      TokenIndex behind = at;
      found = test(step, at, behind) && run(step.next, behind);
      break;
    }
    case Program::Step::Op::split:
      found = run(step.next, at) || run(step.other, at);
      break;
    case Program::Step::Op::open:
    case Program::Step::Op::close: {
      auto& capture = captures_[step.capture];
      const auto saved = capture;
      if (step.op == Program::Step::Op::open)
        capture = {at, at};
      else
        capture.second = at;
      found = run(step.next, at);
      if (!found) capture = saved;
      break;
    }
    case Program::Step::Op::look:
      found = run(step.other, at) != step.negated && run(step.next, at);
      break;
  }
  if (!found && step.memo >= 0) fail(step.memo, at);
  return found;
}

bool Matcher::failed(std::int16_t memo, TokenIndex at) const {
  return !failed_.empty() && failed_[static_cast<std::size_t>(memo) * (end_ - begin_ + 1) + (at - begin_)];
}

void Matcher::fail(std::int16_t memo, TokenIndex at) {
  const std::size_t places = end_ - begin_ + 1;
  if (failed_.empty()) failed_.assign(program_.memos() * places, false);
  failed_[static_cast<std::size_t>(memo) * places + (at - begin_)] = true;
}

bool Matcher::test(const Program::Step& step, TokenIndex at, TokenIndex& behind) const {
  const Atom& atom = step.atom;
  if (!atom.takes_words())
    return atom.kind == Atom::Kind::at ? place(atom.place, at) : at < end_ && under(atom, at);
  if (step.backward) {
    behind = left_of(atom, at);
    return behind < at;
  }
  if (at >= end_) return false;
  if (atom.kind == Atom::Kind::list)
    behind = list_end(atom.list, at);
  else if (atom.kind == Atom::Kind::entity)
    behind = entity_end(atom, at);
  else
    behind = holds(atom, at) ? at + 1 : at;
  return behind > at;
}

TokenIndex Matcher::list_end(schema::ListId list, TokenIndex at) const {
  const Token& t = a_.tokens[at];
  if (t.is_word() && !t.word.begins.test(list))
    return t.word.lists.test(list) && !a_.schema->typed(list) ? at + 1 : at;
  const auto words = static_cast<TokenIndex>(
      a_.schema->longest_in(list, a_.surfaces(at, kLongestPhrase), a_.lowers(at, kLongestPhrase)));
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
      wanted(e) && !(at > begin_ && draft_.at(at - 1) == e))  // not in the middle of it
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
  if (atom.kind == Atom::Kind::entity) {
    TokenIndex from = at - 1;
    const EntityIndex e = draft_.at(from);
    while (from > begin_ && e < draft_.entity_count() && draft_.at(from - 1) == e) --from;
    return entity_end(atom, from) == at ? from : at;
  }
  return holds(atom, at - 1) ? at - 1 : at;
}

bool Matcher::holds(const Atom& atom, TokenIndex at) const {
  const Token& t = a_.tokens[at];
  switch (atom.kind) {
    case Atom::Kind::word:
      return t.text == atom.text || (atom.text == "'s" && t.text == "’s");
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
    case WordKind::number:
      return t.shape == Shape::number;
    case WordKind::ordinal:
      return t.shape == Shape::ordinal;
    case WordKind::year:
      return year_number(t.text) > 0;
    case WordKind::capital:
      return t.shape == Shape::capital;
    case WordKind::upper:
      return t.shape == Shape::upper;
    case WordKind::initial:
      return t.shape == Shape::initial;
    case WordKind::lower:
      return t.shape == Shape::lower;
    case WordKind::alnum:
      return t.shape == Shape::alnum;
    case WordKind::punct:
      return t.shape == Shape::punct;
    case WordKind::word:
      return t.is_word();
    case WordKind::name:
      return t.capitalised();
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
