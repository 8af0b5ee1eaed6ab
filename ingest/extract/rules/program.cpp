#include "ingest/extract/rules/program.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "schema/name.hpp"

namespace stemma::ingest {

using schema::Atom;
using schema::Node;
using schema::WordKind;

namespace {

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

  // The rarest first; of the others only those that tell something. `begin`: what a match begins with, if it
  // is always one of some words.
  Needs in(const Node& root, std::vector<Atom> begin) const {
    constexpr std::size_t kTelling = 2;
    Needs needs = of(root);
    const bool begins = std::ranges::any_of(needs, &Need::at_begin);
    if (!needs.empty()) std::iter_swap(needs.begin(), rarest(needs));
    for (std::size_t i = needs.size(); i-- > 1;)
      if (rarity(needs[i]) < kTelling) needs.erase(needs.begin() + static_cast<std::ptrdiff_t>(i));
    Need first{std::move(begin)};
    if (!begins && !first.atoms.empty() && rarity(first) > kArticle) needs.push_back(std::move(first));
    if (!needs.empty()) needs.front().usual = rarity(needs.front()) < kTelling;
    return needs;
  }

 private:
  static constexpr std::size_t kArticle = 0;  // the rarity of "the"
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
  // What is in nearly every sentence is the last resort, and lists with an entry that begins so; then
  // figures, and other small words of the language; then words, the longer the better.
  std::size_t rarity(const Atom& atom) const {
    constexpr std::size_t kUsual = 1, kFigure = 2, kSmall = 3, kWord = 4, kList = 5;
    static constexpr std::string_view kUsualWords[] = {"of", "and", "in", "to", ",", "."};
    if (atom.kind == Atom::Kind::kind) return kFigure;
    if (atom.kind == Atom::Kind::list) return lists_of_article_.test(atom.list) ? kArticle : kList;
    const std::string word = schema::lower(atom.text);
    if (word == "the" || word == "a") return kArticle;
    if (std::find(std::begin(kUsualWords), std::end(kUsualWords), word) != std::end(kUsualWords))
      return kUsual;
    return schema_.in(function_words_, word) ? kSmall : std::max(kWord, word.size() + 1);
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

namespace {

// Bits of the types that the mention may have.
std::uint64_t types_of(const Atom& mention) {
  std::uint64_t types = mention.types.empty() ? ~std::uint64_t{0} : 0;
  for (const std::string& type : mention.types) types |= type_bit(type);
  return types;
}

}  // namespace

Program::Program(const schema::Pattern& pattern, const schema::Schema& schema) {
  find_mentions(pattern.root);
  const Pc accept = add({});
  start_ = compile(pattern.root, accept, false);
  number_memos();
  mark_lone_looks();
  join_unlisted();
  note_firsts();
  first_ = front(start_, schema);
  const bool words_alone = !first_.shapes.any() && !first_.mention && !first_.any;
  needs_ = NeedFinder(schema).in(pattern.root, words_alone ? first_.words : std::vector<Atom>{});
  find_opening();
  for (const auto& [pc, unlisted] : tests_from(start_, schema))
    if (steps_[pc].op == Step::Op::test && steps_[pc].atoms.front().kind == Atom::Kind::entity) {
      first_mentions_ |= types_of(steps_[pc].atoms.front());
      Front behind = front(steps_[pc].next, schema);
      behind_mention_.shapes |= behind.shapes;
      std::move(behind.words.begin(), behind.words.end(), std::back_inserter(behind_mention_.words));
      behind_mention_.mention |= behind.mention;
      behind_mention_.any |= behind.any;
      behind_mention_.end |= behind.end;
    }
}

void Program::find_opening() {
  using schema::Place;
  const Step& first = steps_[start_];
  if (first.op != Step::Op::test || first.atoms.front().kind != Atom::Kind::at) return;
  const Place place = first.atoms.front().place;
  if (place == Place::block_start || place == Place::line_start || place == Place::sentence_start)
    opening_ = place;
}

void Program::find_mentions(const Node& node) {
  if (node.kind == Node::Kind::atom && node.atom.kind == Atom::Kind::entity) {
    mentions_.push_back(types_of(node.atom));
    wants_date_ |= node.atom.types == std::vector<std::string>{"date"};
  }
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

void Program::mark_lone_looks() {
  for (Step& look : steps_) {
    if (look.op != Step::Op::look) continue;
    const Step& what = steps_[look.other];
    const bool tests = what.op == Step::Op::word || what.op == Step::Op::test;
    look.lone = tests && what.memo < 0 && steps_[what.next].op == Step::Op::accept;
    look.unlisted = look.lone && look.negated && !what.backward && what.op == Step::Op::test &&
                    what.atoms.front().kind == Atom::Kind::list;
  }
}

// Steps are made from the last to the first: the next one of a row is known.
void Program::join_unlisted() {
  for (Step& look : steps_) {
    if (!look.unlisted) continue;
    const Step& next = steps_[look.next];
    const bool goes_on = next.unlisted && next.memo < 0;
    schema::ListSet lists = goes_on ? this->lists(next) : schema::ListSet{};
    lists.set(steps_[look.other].atoms.front().list);
    look.lists = static_cast<std::int16_t>(list_sets_.size());
    look.behind = goes_on ? next.behind : look.next;
    list_sets_.push_back(lists);
  }
}

void Program::note_firsts() {
  const auto first_bit = [](std::string_view word) {
    return std::uint64_t{1} << (static_cast<unsigned char>(word.front()) % 64);
  };
  for (Step& step : steps_)
    for (const Atom& atom : step.atoms)
      if ((atom.kind != Atom::Kind::word && atom.kind != Atom::Kind::lower) || atom.text.empty())
        step.firsts = ~std::uint64_t{0};
      else
        step.firsts |= first_bit(atom.text);
}

namespace {

bool of_kind(const Atom& atom) { return atom.kind == Atom::Kind::kind || atom.kind == Atom::Kind::any; }
bool told_by_word(const Atom& atom) {
  return atom.kind == Atom::Kind::word || atom.kind == Atom::Kind::lower || atom.kind == Atom::Kind::lemma ||
         atom.kind == Atom::Kind::list;
}
bool told_by_shape(const Program::Step& step) { return step.shapes.any() && step.atoms.empty(); }
bool told_by_word(const Program::Step& step) {
  return step.takes_words() && !step.shapes.any() &&
         std::none_of(step.atoms.begin(), step.atoms.end(), of_kind);
}

}  // namespace

// The steps that take words, or end the match, to which steps from `start` on lead without taking any; and
// the lists of which none holds the word there, however the step is reached.
std::map<Program::Pc, schema::ListSet> Program::tests_from(Pc start, const schema::Schema& schema) const {
  std::map<Pc, schema::ListSet> reached, found;
  std::vector<std::pair<Pc, schema::ListSet>> open{{start, {}}};
  while (!open.empty()) {
    auto [pc, unlisted] = open.back();
    open.pop_back();
    const auto [known, fresh] = reached.try_emplace(pc, unlisted);
    if (!fresh && (known->second & unlisted) == known->second) continue;
    unlisted = known->second &= unlisted;
    const Step& step = steps_[pc];
    if (step.op == Step::Op::accept || step.takes_words()) {
      found[pc] = unlisted;
      continue;
    }
    if (step.op == Step::Op::split) open.emplace_back(step.other, unlisted);
    if (step.op == Step::Op::look && step.lone) {
      const Step& what = steps_[step.other];
      if (step.unlisted && !schema.typed(what.atoms.front().list)) unlisted.set(what.atoms.front().list);
      if (!step.negated && !what.backward && told_by_shape(what) && !told_by_word(steps_[step.next])) {
        found[step.other] = unlisted;
        continue;
      }
    }
    open.emplace_back(step.next, unlisted);
  }
  return found;
}

Program::Front Program::front(Pc start, const schema::Schema& schema) const {
  Front front;
  front.unlisted = ~front.unlisted;
  for (const auto& [pc, unlisted] : tests_from(start, schema)) {
    const Step& step = steps_[pc];
    front.end |= step.op == Step::Op::accept;
    front.shapes |= step.shapes;
    for (const Atom& atom : step.atoms)
      if (told_by_word(atom))
        front.words.push_back(atom);
      else if (atom.kind == Atom::Kind::kind && atom.word_kind == WordKind::year)
        front.shapes |= {Shape::number};
      else
        (atom.kind == Atom::Kind::entity ? front.mention : front.any) = true;
    if (!told_by_word(step)) front.unlisted &= unlisted;
  }
  return front;
}

}  // namespace stemma::ingest
