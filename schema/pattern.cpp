#include "schema/pattern.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "schema/data.hpp"
#include "schema/name.hpp"

namespace stemma::schema {
namespace {

constexpr int kMostRepeats = 12, kDeepest = 16;

template <std::size_t N>
std::optional<std::size_t> number_of(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional<std::size_t>(found - names.begin());
}

template <class Names>
std::string joined(const Names& names) {
  std::string text;
  for (std::string_view name : names) (text += text.empty() ? "" : ", ") += name;
  return text;
}

struct Mistake {
  std::string what;
};

class PatternParser {
 public:
  PatternParser(std::string_view text, const Schema& schema,
                const std::function<bool(const std::string&)>& list_known, Pattern& pattern)
      : text_(text), schema_(schema), list_known_(list_known), pattern_(pattern) {}

  void run() {
    pattern_.root = alternatives('\0');
    if (at_ < text_.size()) throw Mistake{"“" + std::string(1, text_[at_]) + "” closes nothing"};
    names_in(pattern_.root);
  }

 private:
  void skip() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }
  bool next_is(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
  bool take(std::string_view what) {
    if (!next_is(what)) return false;
    at_ += what.size();
    return true;
  }

  // A B | C, up to the closing character.
  Node alternatives(char close) {
    if (++depth_ > kDeepest) throw Mistake{"brackets in brackets, deeper than " + std::to_string(kDeepest)};
    Node choice{Node::Kind::choice, {}, {}, 1, 1, false, 0, false, false};
    do {
      choice.parts.push_back(sequence(close));
    } while (take("|"));
    --depth_;
    return choice.parts.size() == 1 ? std::move(choice.parts.front()) : choice;
  }

  Node sequence(char close) {
    Node sequence{Node::Kind::sequence, {}, {}, 1, 1, false, 0, false, false};
    for (skip(); at_ < text_.size() && text_[at_] != '|' && text_[at_] != close; skip()) {
      if (text_[at_] == ']' || text_[at_] == ')') break;
      sequence.parts.push_back(piece());
    }
    if (sequence.parts.empty())
      throw Mistake{close == ']'   ? "empty brackets: [A | B] needs something on both sides of |"
                    : close == ')' ? "an empty capture"
                                   : "an empty pattern, or nothing on one side of |"};
    return sequence.parts.size() == 1 ? std::move(sequence.parts.front()) : sequence;
  }

  // One piece with its capture, its look or its repeat.
  Node piece() {
    for (const auto& [mark, behind, negated] :
         {std::tuple{"<=", true, false}, {"<!", true, true}, {"=", false, false}, {"!", false, true}})
      if (take(mark)) return look(behind, negated);
    if (const std::size_t colon = looking_ > 0 ? std::string_view::npos : capture_colon();
        colon != std::string_view::npos) {
      Node capture{Node::Kind::capture, {}, {}, 1, 1, false, 0, false, false};
      capture.capture = capture_number(std::string(text_.substr(at_, colon - at_)));
      at_ = colon + 1;
      if (take("(")) {
        Node words = alternatives(')');
        if (!take(")")) throw Mistake{"a capture is not closed"};
        capture.parts.push_back(repeated(std::move(words)));
      } else {
        capture.parts.push_back(repeated(unit()));
      }
      return capture;
    }
    return repeated(unit());
  }

  Node look(bool behind, bool negated) {
    Node look{Node::Kind::look, {}, {}, 1, 1, false, 0, behind, negated};
    ++looking_;
    look.parts.push_back(repeated(unit()));
    --looking_;
    return look;
  }

  Node repeated(Node node) {
    if (at_ >= text_.size()) return node;
    int least = 1, most = 1;
    if (take("?")) {
      least = 0;
    } else if (take("+")) {
      most = 6;
    } else if (text_[at_] == '{' && at_ + 1 < text_.size() && text_[at_ + 1] >= '0' &&
               text_[at_ + 1] <= '9') {
      ++at_;
      least = most = number();
      if (take(",")) most = number();
      if (!take("}")) throw Mistake{"a repeat is written {least,most}"};
      if (most < least || most < 1 || most > kMostRepeats)
        throw Mistake{"a repeat goes from 0 to at most " + std::to_string(kMostRepeats)};
    } else {
      return node;
    }
    Node repeat{Node::Kind::repeat, {}, {}, 1, 1, false, 0, false, false};
    repeat.least = static_cast<std::uint8_t>(least);
    repeat.most = static_cast<std::uint8_t>(most);
    repeat.shortest = take("?");
    repeat.parts.push_back(std::move(node));
    return repeat;
  }

  int number() {
    int value = -1;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc() || value < 0 || value > 99) throw Mistake{"a repeat is written {least,most}"};
    at_ = static_cast<std::size_t>(end - text_.data());
    return value;
  }

  // [A B | C], or one atom.
  Node unit() {
    if (at_ >= text_.size()) throw Mistake{"the pattern ends too early"};
    if (looking_ > 0 && capture_colon() != std::string_view::npos)
      throw Mistake{"a capture inside =X, !X, <=X or <!X: those take no words"};
    if (take("[")) {
      Node group = alternatives(']');
      if (!take("]")) throw Mistake{"“[” is not closed"};
      return group;
    }
    Node node;
    node.atom = atom();
    return node;
  }

  Atom atom() {
    Atom atom;
    const char c = text_[at_];
    if (c == '"') {
      atom.kind = Atom::Kind::word;
      atom.text = quoted();
      if (take("i")) {
        atom.kind = Atom::Kind::lower;
        atom.text = lower(atom.text);
      }
    } else if (c == '<') {
      const std::string name = until('>');
      const auto kind = number_of(kWordKindNames, name);
      if (!kind) throw Mistake{"there is no shape <" + name + ">; there are " + joined(kWordKindNames)};
      atom.kind = Atom::Kind::kind;
      atom.word_kind = static_cast<WordKind>(*kind);
    } else if (c == '{') {
      entity(atom);
    } else if (take("@")) {
      atom.kind = Atom::Kind::list;
      list(atom);
    } else if (take("*")) {
      atom.kind = Atom::Kind::any;
    } else if (take("^")) {
      atom.kind = Atom::Kind::at;
      atom.place = Place::sentence_start;
    } else if (take("$")) {
      atom.kind = Atom::Kind::at;
      atom.place = Place::sentence_end;
    } else if (take("at:")) {
      const std::string name = identifier();
      const auto place = number_of(kPlaceNames, name);
      if (!place) throw Mistake{"there is no place at:" + name + "; there are " + joined(kPlaceNames)};
      atom.kind = Atom::Kind::at;
      atom.place = static_cast<Place>(*place);
    } else if (take("under:")) {
      if (take("@")) {
        atom.kind = Atom::Kind::under_list;
        list(atom);
      } else {
        atom.kind = Atom::Kind::under_word;
        atom.text = lower(quoted());
      }
    } else if (take("lemma:")) {
      atom.kind = Atom::Kind::lemma;
      atom.text = identifier();
      if (atom.text.empty()) throw Mistake{"lemma: needs a word in small letters behind it"};
    } else {
      throw Mistake{"“" + std::string(text_.substr(at_, 12)) +
                    "…” begins no part of a pattern; words stand in quotation marks"};
    }
    return atom;
  }

  void entity(Atom& atom) {
    atom.kind = Atom::Kind::entity;
    const std::string names = until('}');
    if (names == "any") return;
    for (std::size_t at = 0; at <= names.size();) {
      const std::size_t end = std::min(names.find('|', at), names.size());
      std::string name = names.substr(at, end - at);
      name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
      if (schema_.type(name) == nullptr) throw Mistake{"there is no type “" + name + "”"};
      atom.types.push_back(std::move(name));
      at = end + 1;
    }
  }

  void list(Atom& atom) {
    atom.text = identifier();
    const auto& numbers = schema_.data().list_numbers;
    if (const auto found = numbers.find(atom.text); found != numbers.end())
      atom.list = found->second;
    else if (!list_known_(atom.text))
      throw Mistake{"there is no list “" + atom.text + "”"};
  }

  std::string quoted() {
    if (!take("\"")) throw Mistake{"expected a word in quotation marks"};
    const std::size_t end = text_.find('"', at_);
    if (end == std::string_view::npos) throw Mistake{"a quotation mark is not closed"};
    std::string word(text_.substr(at_, end - at_));
    if (word.empty()) throw Mistake{"an empty word"};
    if (word.find(' ') != std::string::npos)
      throw Mistake{"“" + word + "” is more than one word; write each in its own quotation marks"};
    at_ = end + 1;
    const bool lone =
        std::none_of(word.begin(), word.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    return lone ? word : typed_marks(word);
  }

  std::string until(char close) {
    const std::size_t end = text_.find(close, at_);
    if (end == std::string_view::npos) throw Mistake{"“" + std::string(1, text_[at_]) + "” is not closed"};
    std::string name(text_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return name;
  }

  std::string identifier() {
    const std::size_t begin = at_;
    while (at_ < text_.size() &&
           ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= '0' && text_[at_] <= '9') ||
            text_[at_] == '_' || text_[at_] == '-'))
      ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // "name:" before a piece: position of the colon.
  std::size_t capture_colon() const {
    std::size_t i = at_;
    while (i < text_.size() && ((text_[i] >= 'a' && text_[i] <= 'z') || text_[i] == '_')) ++i;
    if (i == at_ || i + 1 >= text_.size() || text_[i] != ':') return std::string_view::npos;
    const std::string_view name = text_.substr(at_, i - at_);
    return name == "lemma" || name == "at" || name == "under" ? std::string_view::npos : i;
  }

  std::uint8_t capture_number(const std::string& name) {
    auto& names = pattern_.captures;
    if (name == "document") throw Mistake{"a capture cannot be called document"};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::uint8_t>(found - names.begin());
    if (names.size() == kMostCaptures)
      throw Mistake{"more than " + std::to_string(kMostCaptures) + " captures"};
    names.push_back(name);
    return static_cast<std::uint8_t>(names.size() - 1);
  }

  // Names of captures that `node` may fill; one may stand in several alternatives, never twice in a row.
  std::set<std::uint8_t> names_in(const Node& node) const {
    std::set<std::uint8_t> names;
    const auto add = [&](std::uint8_t name) {
      if (!names.insert(name).second)
        throw Mistake{"the capture “" + pattern_.captures[name] + "” stands twice"};
    };
    for (const Node& part : node.parts) {
      const std::set<std::uint8_t> inner = names_in(part);
      if (node.kind == Node::Kind::choice)
        names.insert(inner.begin(), inner.end());
      else
        std::for_each(inner.begin(), inner.end(), add);
    }
    if (node.kind == Node::Kind::capture) add(node.capture);
    return names;
  }

  std::string_view text_;
  const Schema& schema_;
  const std::function<bool(const std::string&)>& list_known_;
  Pattern& pattern_;
  std::size_t at_ = 0;
  int depth_ = 0, looking_ = 0;
};

// Counts in 64 bits and stops counting far above any limit.
std::size_t steps_of(const Node& node) {
  std::size_t inner = 0;
  for (const Node& part : node.parts) inner += steps_of(part);
  inner = std::min<std::size_t>(inner, 1u << 20);
  switch (node.kind) {
    case Node::Kind::atom:
      return 1;
    case Node::Kind::sequence:
      return inner;
    case Node::Kind::choice:
      return inner + node.parts.size() - 1;
    case Node::Kind::repeat:
      return node.most * inner + (node.most - node.least);
    case Node::Kind::capture:
      return inner + 2;
    case Node::Kind::look:
      return inner + 2;
  }
  return inner;
}

bool empty_match(const Node& node) {
  const auto empty = [](const Node& part) { return empty_match(part); };
  switch (node.kind) {
    case Node::Kind::atom:
      return !node.atom.takes_words();
    case Node::Kind::choice:
      return std::any_of(node.parts.begin(), node.parts.end(), empty);
    case Node::Kind::look:
      return true;
    case Node::Kind::repeat:
      return node.least == 0 || empty(node.parts.front());
    default:
      return std::all_of(node.parts.begin(), node.parts.end(), empty);
  }
}

void collect_types(const Node& node, std::uint8_t capture, bool inside, std::set<std::string>& types,
                   bool& unclear) {
  if (node.kind == Node::Kind::look) return;
  if (node.kind == Node::Kind::atom && inside) {
    if (node.atom.kind == Atom::Kind::entity && !node.atom.types.empty())
      types.insert(node.atom.types.begin(), node.atom.types.end());
    else if (node.atom.takes_words())
      unclear = true;
  }
  const bool here = inside || (node.kind == Node::Kind::capture && node.capture == capture);
  for (const Node& part : node.parts) collect_types(part, capture, here, types, unclear);
}

}  // namespace

std::size_t Pattern::steps() const { return steps_of(root); }
bool Pattern::can_be_empty() const { return empty_match(root); }

std::set<std::string> Pattern::types_in(std::uint8_t capture) const {
  std::set<std::string> types;
  bool unclear = false;
  collect_types(root, capture, false, types, unclear);
  return unclear ? std::set<std::string>{} : types;
}

Pattern parse_pattern(std::string_view text, const Schema& schema,
                      const std::function<bool(const std::string&)>& list_known,
                      const std::function<void(std::string)>& complain) {
  Pattern pattern;
  try {
    PatternParser(text, schema, list_known, pattern).run();
    if (pattern.can_be_empty())
      complain("the pattern matches no words at all");
    else if (pattern.steps() > kMostSteps)
      complain("the pattern stands for " + std::to_string(pattern.steps()) + " steps, more than " +
               std::to_string(kMostSteps) + "; make its repeats shorter");
  } catch (const Mistake& mistake) {
    complain(mistake.what);
  }
  return pattern;
}

}  // namespace stemma::schema
