#include "ingest/extract/match.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "ingest/extract/edtf.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {

using schema::Atom;
using schema::Node;
using schema::Place;
using schema::WordKind;

// ---- Program

namespace {

constexpr TokenIndex kLongestPhrase = 8;  // of a list

using Needs = std::vector<Need>;

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

// Groups of atoms of which a match of a node holds one each; what may be anything is left out.
class NeedFinder {
 public:
  explicit NeedFinder(const schema::Schema& schema)
      : schema_(schema), function_words_(schema.list("function_words")) {
    const schema::Word article = schema.word("the");
    lists_of_article_ = article.lists | article.begins;
  }

  // The rarest first; of the others only those that tell something.
  Needs in(const Node& root) const {
    constexpr std::size_t kTelling = 2;
    Needs needs = of(root);
    if (!needs.empty()) std::iter_swap(needs.begin(), rarest(needs));
    for (std::size_t i = needs.size(); i-- > 1;)
      if (rarity(needs[i]) < kTelling) needs.erase(needs.begin() + static_cast<std::ptrdiff_t>(i));
    return needs;
  }

 private:
  Needs of(const Node& node) const {
    switch (node.kind) {
      case Node::Kind::atom:
        return of(node.atom);
      case Node::Kind::sequence:
        return of_all(node.parts);
      case Node::Kind::choice:
        return of_any(node.parts);
      case Node::Kind::repeat:
        return node.least == 0 ? Needs{} : of(node.parts.front());
      case Node::Kind::capture:
        return of(node.parts.front());
      case Node::Kind::look: {
        if (node.negated) return {};
        Needs needs = of(node.parts.front());
        const Length length = length_of(node.parts.front());
        if (node.behind)
          for (Need& need : needs) shift(need, -length.most, -length.least);
        return needs;
      }
    }
    return {};
  }

  static Needs of(const Atom& atom) {
    switch (atom.kind) {
      case Atom::Kind::word:
      case Atom::Kind::lower:
      case Atom::Kind::lemma:
      case Atom::Kind::list:
        return {{{atom}}};
      case Atom::Kind::kind: {
        Atom figure = atom;
        if (atom.word_kind == WordKind::year) figure.word_kind = WordKind::number;
        const bool is = figure.word_kind == WordKind::number || figure.word_kind == WordKind::ordinal;
        return is ? Needs{{{figure}}} : Needs{};
      }
      default:
        return {};
    }
  }

  Needs of_all(const std::vector<Node>& parts) const {
    Needs needs;
    Length before;
    for (const Node& part : parts) {
      for (Need& need : of(part)) {
        shift(need, before.least, before.most);
        needs.push_back(std::move(need));
      }
      const Length more = length_of(part);
      before = {std::min(before.least + more.least, Need::kFar),
                std::min(before.most + more.most, Need::kFar)};
    }
    return needs;
  }

  // The rarest that each alternative needs, if each needs something.
  Needs of_any(const std::vector<Node>& parts) const {
    Need any{{}, Need::kFar, -Need::kFar};
    for (const Node& part : parts) {
      Needs some = of(part);
      if (some.empty()) return {};
      const Need& one = *rarest(some);
      any.atoms.insert(any.atoms.end(), one.atoms.begin(), one.atoms.end());
      any.from = std::min(any.from, one.from);
      any.to = std::max(any.to, one.to);
    }
    return {std::move(any)};
  }

  Needs::iterator rarest(Needs& needs) const {
    return std::max_element(needs.begin(), needs.end(),
                            [&](const Need& x, const Need& y) { return rarity(x) < rarity(y); });
  }
  // How rare the words of a group are likely to be: by the most frequent of them.
  std::size_t rarity(const Need& need) const {
    std::size_t least = schema::kMostSteps;
    for (const Atom& atom : need.atoms) least = std::min(least, rarity(atom));
    return least;
  }
  // What is in nearly every sentence is the last resort, and lists with an entry that begins so; then other
  // small words of the language; then figures, and words, the longer the better.
  std::size_t rarity(const Atom& atom) const {
    constexpr std::size_t kUsual = 1, kSmall = 2, kWord = 3, kList = 4;
    static constexpr std::string_view kUsualWords[] = {"the", "of", "and", "in", "to", "a", ",", "."};
    if (atom.kind == Atom::Kind::kind) return kWord;
    if (atom.kind == Atom::Kind::list) return lists_of_article_.test(atom.list) ? kUsual : kList;
    const std::string word = schema::lower(atom.text);
    if (std::find(std::begin(kUsualWords), std::end(kUsualWords), word) != std::end(kUsualWords))
      return kUsual;
    return schema_.in(function_words_, word) ? kSmall : std::max(kWord, word.size());
  }

  const schema::Schema& schema_;
  schema::ListId function_words_;
  schema::ListSet lists_of_article_;
};

}  // namespace

Shapes shapes_of(WordKind kind) {
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

Program::Program(const schema::Pattern& pattern, const schema::Schema& schema)
    : needs_(NeedFinder(schema).in(pattern.root)) {
  find_mentions(pattern.root);
  const Pc accept = add({});
  start_ = compile(pattern.root, accept, false);
  number_memos();
  first_ = front(start_);
  for (const Pc pc : tests_from(start_))
    if (steps_[pc].op == Step::Op::test && steps_[pc].atoms.front().kind == Atom::Kind::entity) {
      Front behind = front(steps_[pc].next);
      behind_mention_.shapes |= behind.shapes;
      std::move(behind.atoms.begin(), behind.atoms.end(), std::back_inserter(behind_mention_.atoms));
      behind_mention_.end |= behind.end;
    }
}

void Program::find_mentions(const Node& node) {
  if (node.kind == Node::Kind::atom && node.atom.kind == Atom::Kind::entity)
    mentions_.push_back(node.atom.types);
  if (node.kind == Node::Kind::choice || (node.kind == Node::Kind::repeat && node.least == 0) ||
      (node.kind == Node::Kind::look && node.negated))
    return;
  for (const Node& part : node.parts) find_mentions(part);
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

Program::Pc Program::split(Pc first, Pc second) {
  Step step;
  step.op = Step::Op::split;
  step.next = first;
  step.other = second;
  return add(std::move(step));
}

namespace {

bool one_word(const Node& node) {
  return node.kind == Node::Kind::atom && node.atom.takes_words() && node.atom.kind != Atom::Kind::list &&
         node.atom.kind != Atom::Kind::entity;
}

void or_word(Program::Step& step, const Atom& atom) {
  const Shapes shapes = atom.kind == Atom::Kind::kind ? shapes_of(atom.word_kind) : Shapes{};
  step.shapes |= shapes;
  if (!shapes.any()) step.atoms.push_back(atom);
}

}  // namespace

Program::Pc Program::compile_atom(const Node& node, Pc next, bool backward) {
  Step step;
  step.backward = backward;
  step.next = next;
  if (one_word(node)) {
    step.op = Step::Op::word;
    or_word(step, node.atom);
  } else {
    step.op = Step::Op::test;
    step.atoms = {node.atom};
  }
  return add(std::move(step));
}

// Words that stand for each other are one step.
Program::Pc Program::compile_choice(const std::vector<Node>& parts, Pc next, bool backward) {
  Pc word = 0;  // the step of the last part, where that was one word
  std::vector<Pc> ways;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (i > 0 && one_word(parts[i]) && one_word(parts[i - 1]))
      or_word(steps_[word], parts[i].atom);
    else
      ways.push_back(word = compile(parts[i], next, backward));
  Pc entry = ways.back();
  for (auto way = ways.rbegin() + 1; way != ways.rend(); ++way) entry = split(*way, entry);
  return entry;
}

// The first step of `node` when what follows it begins at `next`.
Program::Pc Program::compile(const Node& node, Pc next, bool backward) {
  switch (node.kind) {
    case Node::Kind::atom:
      return compile_atom(node, next, backward);
    case Node::Kind::sequence:
      return compile_all(node.parts, next, backward);
    case Node::Kind::choice:
      return compile_choice(node.parts, next, backward);
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

// The steps that take words, or end the match, to which steps from `start` on lead without taking any.
std::vector<Program::Pc> Program::tests_from(Pc start) const {
  std::vector<bool> seen(steps_.size(), false);
  std::vector<Pc> open{start}, found;
  while (!open.empty()) {
    const Pc pc = open.back();
    open.pop_back();
    if (seen[pc]) continue;
    seen[pc] = true;
    const Step& step = steps_[pc];
    if (step.op == Step::Op::accept || step.takes_words()) {
      found.push_back(pc);
      continue;
    }
    open.push_back(step.next);
    if (step.op == Step::Op::split) open.push_back(step.other);
  }
  return found;
}

Program::Front Program::front(Pc start) const {
  Front front;
  for (const Pc pc : tests_from(start)) {
    const Step& step = steps_[pc];
    front.end |= step.op == Step::Op::accept;
    front.shapes |= step.shapes;
    front.atoms.insert(front.atoms.end(), step.atoms.begin(), step.atoms.end());
  }
  return front;
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

void Matcher::begin(const Program& program, std::size_t captures, std::uint32_t sentence) {
  program_ = &program;
  begin_ = a_.sentences[sentence].first;
  end_ = a_.sentences[sentence].last;
  captures_.resize(captures);
  failed_.clear();
}

bool Matcher::at(TokenIndex first, Match& match) {
  std::fill(captures_.begin(), captures_.end(), std::pair<TokenIndex, TokenIndex>{0, 0});
  if (!run(program_->start(), first) || last_ <= first) return false;
  match.first = first;
  match.last = last_;
  match.captures = captures_;
  return true;
}

bool Matcher::run(Program::Pc pc, TokenIndex at) {
  const std::int16_t memo = program_->step(pc).memo;
  if (memo < 0) return run_on(pc, at);
  if (failed(memo, at)) return false;
  const bool found = run_on(pc, at);
  if (!found) fail(memo, at);
  return found;
}

// As far as one way leads, step by step; where there are several, and where a failure is remembered, by
// run().
bool Matcher::run_on(Program::Pc pc, TokenIndex at) {
  for (;;) {
    const Program::Step& step = program_->step(pc);
    switch (step.op) {
      case Program::Step::Op::accept:
        last_ = at;
        return true;
      case Program::Step::Op::word:
        if (!word(step, at)) return false;
        break;
      case Program::Step::Op::test:
        if (!test(step, at)) return false;
        break;
      case Program::Step::Op::split:
        if (run(step.next, at)) return true;
        pc = step.other;
        if (program_->step(pc).memo >= 0) return run(pc, at);
        continue;
      case Program::Step::Op::open:
      case Program::Step::Op::close: {
        auto& capture = captures_[step.capture];
        const auto saved = capture;
        if (step.op == Program::Step::Op::open)
          capture = {at, at};
        else
          capture.second = at;
        if (run(step.next, at)) return true;
        capture = saved;
        return false;
      }
      case Program::Step::Op::look:
        if (run(step.other, at) == step.negated) return false;
        break;
    }
    pc = step.next;
    if (program_->step(pc).memo >= 0) return run(pc, at);
  }
}

bool Matcher::failed(std::int16_t memo, TokenIndex at) const {
  return !failed_.empty() && failed_[static_cast<std::size_t>(memo) * (end_ - begin_ + 1) + (at - begin_)];
}

void Matcher::fail(std::int16_t memo, TokenIndex at) {
  const std::size_t places = end_ - begin_ + 1;
  if (failed_.empty()) failed_.assign(program_->memos() * places, false);
  failed_[static_cast<std::size_t>(memo) * places + (at - begin_)] = true;
}

bool Matcher::word(const Program::Step& step, TokenIndex& at) const {
  if (step.backward ? at <= begin_ : at >= end_) return false;
  const TokenIndex i = step.backward ? at - 1 : at;
  if (!step.shapes.has(a_.tokens[i].shape) &&
      std::none_of(step.atoms.begin(), step.atoms.end(), [&](const Atom& atom) { return holds(atom, i); }))
    return false;
  at = step.backward ? i : i + 1;
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
  TokenIndex from = at - 1;
  const EntityIndex e = draft_.at(from);
  while (from > begin_ && e < draft_.entity_count() && draft_.at(from - 1) == e) --from;
  return entity_end(atom, from) == at ? from : at;
}

bool Matcher::holds(const Atom& atom, TokenIndex at) const {
  const Token& t = a_.tokens[at];
  switch (atom.kind) {
    case Atom::Kind::word:
      return t.text == atom.text || (t.text == "’s" && atom.text == "'s");
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
