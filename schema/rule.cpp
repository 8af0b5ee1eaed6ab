#include "schema/rule.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "schema/data.hpp"
#include "schema/name.hpp"

namespace stemma::schema {
namespace {

constexpr std::array<std::string_view, 11> kShapes = {
    "number", "ordinal", "year", "capital", "upper", "initial", "lower", "alnum", "punct", "word", "name"};
constexpr std::array<std::string_view, 3> kPhases = {"works", "names", "relations"};
constexpr std::uint8_t kMostRepeats = 12;

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\r')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

class RuleParser {
 public:
  RuleParser(const SourceFile& file, const Schema& schema, const std::vector<ListSource>& more_lists,
             std::vector<Complaint>& complaints)
      : file_(file), schema_(schema), complaints_(complaints) {
    for (const ListSource& list : more_lists) more_lists_.insert(list.name);
  }

  std::vector<Rule> run() {
    std::vector<Rule> rules;
    for (std::size_t at = 0; at < file_.text.size();) {
      const std::size_t end = std::min(file_.text.find('\n', at), file_.text.size());
      ++line_;
      const std::string_view line = trimmed(std::string_view(file_.text).substr(at, end - at));
      at = end + 1;
      if (line.empty() || line.front() == '#') continue;
      const std::size_t space = std::min(line.find(' '), line.size());
      const std::string_view key = line.substr(0, space), rest = trimmed(line.substr(space));
      if (key == "rule") {
        rules.emplace_back();
        rules.back().name = rest;
        rules.back().file = file_.name;
        rules.back().line = line_;
        continue;
      }
      if (rules.empty()) {
        complain("a line stands before the first `rule NAME`");
        continue;
      }
      statement(rules.back(), key, rest);
    }
    for (const Rule& rule : rules) whole(rule);
    return rules;
  }

 private:
  void statement(Rule& rule, std::string_view key, std::string_view rest) {
    if (key == "phase") {
      rule.phase = rest;
      if (std::find(kPhases.begin(), kPhases.end(), rest) == kPhases.end())
        complain("there is no phase “" + std::string(rest) + "”; works, names and relations are");
    } else if (key == "match") {
      match(rule, rest);
    } else if (key == "make") {
      const auto words = split(rest);
      if (words.empty() || words.size() > 2) return complain("expected: make TYPE, or: make TYPE CAPTURE");
      rule.make_type = words[0];
      if (schema_.type(words[0]) == nullptr) complain("there is no type “" + std::string(words[0]) + "”");
      if (words.size() == 2) rule.make_capture = capture(rule, words[1]);
    } else if (key == "state") {
      const auto words = split(rest);
      if (words.size() != 5 || words[1] != "from" || words[3] != "to")
        return complain("expected: state RELATION from CAPTURE to CAPTURE (or document)");
      if (schema_.relation(words[0]) == nullptr)
        complain("there is no relation “" + std::string(words[0]) + "”");
      rule.states.push_back({std::string(words[0]),
                             words[2] == "document" ? std::int8_t{-1} : capture(rule, words[2]),
                             words[4] == "document" ? std::int8_t{-1} : capture(rule, words[4])});
    } else if (key == "set") {
      const std::size_t equals = rest.find('=');
      if (equals == std::string_view::npos)
        return complain("expected: set KEY = VALUE, or: set KEY = $CAPTURE");
      Rule::Set set{std::string(trimmed(rest.substr(0, equals))),
                    std::string(trimmed(rest.substr(equals + 1))), -1};
      if (!set.value.empty() && set.value[0] == '$')
        set.capture = capture(rule, std::string_view(set.value).substr(1));
      rule.sets.push_back(std::move(set));
    } else if (key == "confidence") {
      const double value = std::atof(std::string(rest).c_str());
      if (value <= 0 || value > 1)
        complain("a confidence lies above 0 and is at most 1");
      else
        rule.confidence = static_cast<std::uint16_t>(value * 1000 + 0.5);
    } else if (key == "priority") {
      rule.priority = std::atoi(std::string(rest).c_str());
    } else if (key == "example" || key == "counter") {
      example(rule, key == "counter", rest);
    } else {
      complain("“" + std::string(key) +
               "” is no part of a rule; phase, match, make, state, set, confidence, priority, example and "
               "counter are");
    }
  }

  void example(Rule& rule, bool counter, std::string_view rest) {
    const auto quoted = [&](std::string_view& s) -> std::string {
      s = trimmed(s);
      const std::size_t end = s.empty() || s.front() != '"' ? std::string_view::npos : s.find('"', 1);
      if (end == std::string_view::npos) {
        complain("expected text in quotation marks");
        return {};
      }
      std::string text(s.substr(1, end - 1));
      s = trimmed(s.substr(end + 1));
      return text;
    };
    Rule::Example e;
    e.counter = counter;
    e.line = line_;
    e.text = quoted(rest);
    if (!counter && rest.substr(0, 2) == "->") {
      rest.remove_prefix(2);
      e.words = quoted(rest);
    }
    rule.examples.push_back(std::move(e));
  }

  // ---- match
  // ------------------------------------------------------------------------------------------------------

  void match(Rule& rule, std::string_view text) {
    text_ = text;
    at_ = 0;
    std::int8_t open = -1;
    bool opening = false;
    for (skip(); at_ < text_.size(); skip()) {
      if (text_[at_] == ')' && open >= 0) {
        ++at_;
        if (opening || rule.steps.empty()) return complain("an empty capture");
        rule.steps.back().closes = open;
        open = -1;
        continue;
      }
      if (const std::size_t colon = capture_start(); colon != std::string_view::npos) {
        rule.captures.emplace_back(text_.substr(at_, colon - at_));
        const auto number = static_cast<std::int8_t>(rule.captures.size() - 1);
        at_ = colon + 1;
        if (text_[at_] == '(') {
          if (open >= 0) return complain("a capture inside a capture");
          open = number;
          opening = true;
          ++at_;
          continue;
        }
        Step step;
        if (!parse_step(step)) return;
        step.opens = step.closes = number;
        rule.steps.push_back(std::move(step));
        continue;
      }
      Step step;
      if (!parse_step(step)) return;
      if (opening) {
        step.opens = open;
        opening = false;
      }
      rule.steps.push_back(std::move(step));
    }
    if (open >= 0) complain("a capture is not closed");
  }

  void skip() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  // "name:(" or "name:{" or "name:@": position of the colon.
  std::size_t capture_start() const {
    std::size_t i = at_;
    while (i < text_.size() && ((text_[i] >= 'a' && text_[i] <= 'z') || text_[i] == '_')) ++i;
    if (i == at_ || i + 1 >= text_.size() || text_[i] != ':') return std::string_view::npos;
    if (text_.substr(at_, i - at_) == "lemma") return std::string_view::npos;
    return i;
  }

  bool parse_step(Step& step) {
    if (text_[at_] == '[') {
      ++at_;
      for (skip(); at_ < text_.size() && text_[at_] != ']'; skip()) {
        if (text_[at_] == '|') {
          ++at_;
          continue;
        }
        if (!parse_atom(step)) return false;
      }
      if (at_ == text_.size()) return complain("“[” is not closed"), false;
      ++at_;
    } else if (!parse_atom(step)) {
      return false;
    }
    return parse_repeat(step);
  }

  bool parse_repeat(Step& step) {
    if (at_ >= text_.size()) return true;
    if (text_[at_] == '?') {
      step.least = 0;
      ++at_;
    } else if (text_[at_] == '+') {
      step.most = 6;
      ++at_;
    } else if (text_[at_] == '{' && at_ + 1 < text_.size() && text_[at_ + 1] >= '0' &&
               text_[at_ + 1] <= '9') {
      const std::size_t end = text_.find('}', at_), comma = text_.find(',', at_);
      if (end == std::string_view::npos || comma == std::string_view::npos || comma > end)
        return complain("a repeat is written {least,most}"), false;
      const int least = std::atoi(std::string(text_.substr(at_ + 1, comma - at_ - 1)).c_str());
      const int most = std::atoi(std::string(text_.substr(comma + 1, end - comma - 1)).c_str());
      if (least < 0 || most < least || most > kMostRepeats || most == 0)
        return complain("a repeat goes from 0 to at most " + std::to_string(kMostRepeats)), false;
      step.least = static_cast<std::uint8_t>(least);
      step.most = static_cast<std::uint8_t>(most);
      at_ = end + 1;
    }
    return true;
  }

  bool parse_atom(Step& step) {
    Atom atom;
    if (text_[at_] == '!') {
      atom.negated = atom.ahead = true;
      ++at_;
    } else if (text_[at_] == '=') {
      atom.ahead = true;
      ++at_;
    }
    if (at_ >= text_.size()) return complain("the pattern ends too early"), false;
    const char c = text_[at_];
    if (c == '"') {
      const std::size_t end = text_.find('"', at_ + 1);
      if (end == std::string_view::npos) return complain("a quotation mark is not closed"), false;
      atom.text = text_.substr(at_ + 1, end - at_ - 1);
      atom.kind = Atom::Kind::word;
      at_ = end + 1;
      if (at_ < text_.size() && text_[at_] == 'i') {
        atom.kind = Atom::Kind::lower;
        atom.text = lower(atom.text);
        ++at_;
      }
    } else if (c == '<' || c == '{') {
      const std::size_t end = text_.find(c == '<' ? '>' : '}', at_);
      if (end == std::string_view::npos) return complain("“" + std::string(1, c) + "” is not closed"), false;
      atom.text = text_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
      atom.kind = c == '<' ? Atom::Kind::shape : Atom::Kind::entity;
      if (c == '<' && std::find(kShapes.begin(), kShapes.end(), atom.text) == kShapes.end())
        return complain("there is no shape <" + atom.text + ">"), false;
      if (c == '{' && atom.text != "any" && schema_.type(atom.text) == nullptr)
        return complain("there is no type “" + atom.text + "”"), false;
    } else if (c == '@') {
      ++at_;
      atom.kind = Atom::Kind::list;
      atom.text = identifier();
      const auto& numbers = schema_.data().list_numbers;
      if (const auto found = numbers.find(atom.text); found != numbers.end())
        atom.list = found->second;
      else if (!more_lists_.contains(atom.text))
        return complain("there is no list “" + atom.text + "”"), false;
    } else if (c == '*') {
      ++at_;
      atom.kind = Atom::Kind::any;
    } else if (c == '^') {
      ++at_;
      atom.kind = Atom::Kind::sentence_start;
      atom.ahead = true;
    } else if (text_.substr(at_, 6) == "lemma:") {
      at_ += 6;
      atom.kind = Atom::Kind::lemma;
      atom.text = identifier();
    } else {
      return complain("“" + std::string(text_.substr(at_, 12)) +
                      "…” begins no part of a pattern; words stand in quotation marks"),
             false;
    }
    step.atoms.push_back(std::move(atom));
    return true;
  }

  std::string identifier() {
    const std::size_t begin = at_;
    while (at_ < text_.size() &&
           ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= '0' && text_[at_] <= '9') ||
            text_[at_] == '_' || text_[at_] == '-'))
      ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // ---- The rule as a whole
  // ------------------------------------------------------------------------------------------

  void whole(const Rule& rule) {
    line_ = rule.line;
    if (rule.name.empty()) complain("a rule without a name");
    if (!names_.insert(rule.name).second) complain("rule " + rule.name + " stands twice");
    if (rule.phase.empty()) complain("rule " + rule.name + " has no phase");
    if (rule.steps.empty())
      complain("rule " + rule.name + " has no match");
    else if (std::all_of(rule.steps.begin(), rule.steps.end(), [](const Step& s) {
               return s.least == 0 ||
                      std::all_of(s.atoms.begin(), s.atoms.end(), [](const Atom& a) { return a.ahead; });
             }))
      complain("rule " + rule.name + " matches nothing at all");
    if (rule.make_type.empty() && rule.states.empty())
      complain("rule " + rule.name + " makes nothing: add make or state");
    if (std::none_of(rule.examples.begin(), rule.examples.end(), [](const auto& e) { return !e.counter; }))
      complain("rule " + rule.name + " carries no example");
  }

  static std::vector<std::string_view> split(std::string_view s) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < s.size();) {
      const std::size_t end = std::min(s.find(' ', at), s.size());
      if (end > at) words.push_back(s.substr(at, end - at));
      at = end + 1;
    }
    return words;
  }

  std::int8_t capture(const Rule& rule, std::string_view name) {
    const auto found = std::find(rule.captures.begin(), rule.captures.end(), name);
    if (found == rule.captures.end()) {
      complain("the pattern has no capture “" + std::string(name) + "”");
      return -1;
    }
    return static_cast<std::int8_t>(found - rule.captures.begin());
  }

  void complain(std::string message) { complaints_.push_back({file_.name, line_, std::move(message), true}); }

  const SourceFile& file_;
  const Schema& schema_;
  std::vector<Complaint>& complaints_;
  std::set<std::string> more_lists_, names_;
  std::string_view text_;
  std::size_t at_ = 0, line_ = 0;
};

}  // namespace

std::vector<Complaint> check_rules(const SourceFile& file, const Schema& schema,
                                   const std::vector<ListSource>& more_lists) {
  std::vector<Complaint> complaints;
  RuleParser(file, schema, more_lists, complaints).run();
  return complaints;
}

std::vector<Rule> rules_of(const Schema& schema, std::vector<Complaint>* complaints) {
  std::vector<Complaint> found;
  std::vector<Rule> rules;
  for (const SourceFile& file : schema.data().rules) {
    std::vector<Rule> some = RuleParser(file, schema, {}, found).run();
    rules.insert(rules.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  }
  std::stable_sort(rules.begin(), rules.end(),
                   [](const Rule& a, const Rule& b) { return a.priority > b.priority; });
  if (complaints != nullptr) *complaints = std::move(found);
  return rules;
}

}  // namespace stemma::schema
