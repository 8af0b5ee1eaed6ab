#include "schema/rule.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <unordered_map>

#include "schema/data.hpp"
#include "schema/files.hpp"

namespace stemma::schema {
namespace {

std::vector<std::string_view> split(std::string_view s) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t end = std::min(s.find_first_of(" \t", at), s.size());
    if (end > at) words.push_back(s.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

template <class Number>
std::optional<Number> number(std::string_view s) {
  Number value{};
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size() || s.empty()) return std::nullopt;
  return value;
}

struct Line {
  std::size_t number = 0;
  std::string key, rest;
};

// Lines of one file that are no comment, those that end in \ joined with the next.
std::vector<Line> lines_of(const std::string& text) {
  std::vector<Line> lines;
  std::size_t count = 0;
  bool goes_on = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = trimmed(std::string_view(text).substr(at, end - at));
    at = end + 1;
    ++count;
    if (line.empty() || line.front() == '#') continue;
    const bool more = line.back() == '\\';
    if (more) line = trimmed(line.substr(0, line.size() - 1));
    if (goes_on) {
      lines.back().rest += ' ';
      lines.back().rest += line;
    } else {
      const std::size_t space = std::min(line.find_first_of(" \t"), line.size());
      lines.push_back({count, std::string(line.substr(0, space)), std::string(trimmed(line.substr(space)))});
    }
    goes_on = more;
  }
  return lines;
}

class RuleParser {
 public:
  RuleParser(const Schema& schema, const std::vector<ListSource>& more_lists,
             std::vector<Complaint>& complaints)
      : schema_(schema), complaints_(complaints) {
    for (const ListSource& list : more_lists) more_lists_.insert(list.name);
  }

  RuleFiles run(const std::vector<SourceFile>& files) {
    for (const SourceFile& file : files) this->file(file);
    return std::move(result_);
  }

 private:
  void file(const SourceFile& file) {
    file_ = &file;
    const std::vector<Line> lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size();) {
      line_ = lines[i].number;
      if (lines[i].key == "rule") {
        std::size_t last = i + 1;
        while (last < lines.size() && lines[last].key != "rule" && lines[last].key != "without" &&
               lines[last].key != "replace")
          ++last;
        rule({lines.data() + i, last - i});
        i = last;
        continue;
      }
      if (lines[i].key == "without" && !lines[i].rest.empty())
        result_.orders.without.push_back(lines[i].rest);
      else if (lines[i].key == "replace" && lines[i].rest == "rules")
        result_.orders.replace_all = true;
      else
        complain("expected: rule NAME, without RULE, or: replace rules");
      ++i;
    }
  }

  // The pattern first, wherever its line stands: other lines name its captures.
  void rule(std::span<const Line> lines) {
    Rule rule;
    rule.name = lines.front().rest;
    rule.file = file_->name;
    rule.line = line_;
    rule.own = file_->own;
    seen_.clear();
    const std::size_t known = complaints_.size();
    for (const Line& line : lines) {
      line_ = line.number;
      if (line.key == "match" && once("match")) match(rule, line.rest);
      if (line.key == "clause" && once("match")) clause(rule, line.rest);
    }
    for (const Line& line : lines.subspan(1)) {
      line_ = line.number;
      if (line.key != "match" && line.key != "clause") statement(rule, line.key, line.rest);
    }
    std::stable_sort(complaints_.begin() + static_cast<std::ptrdiff_t>(known), complaints_.end(),
                     [](const Complaint& a, const Complaint& b) { return a.line < b.line; });
    whole(rule);
    result_.rules.push_back(std::move(rule));
  }

  bool once(const std::string& key) {
    if (seen_.insert(key).second) return true;
    complain("`" + key + "` stands twice in one rule" +
             (key == "match" ? "; write alternatives as [A | B]" : ""));
    return false;
  }

  void match(Rule& rule, std::string_view text) {
    rule.pattern = parse_pattern(
        text, schema_, [&](const std::string& name) { return more_lists_.contains(name); },
        [&](std::string message) { complain(std::move(message)); });
  }

  // "agent:{organization} verb:@hosting_verbs object:{event}"
  void clause(Rule& rule, std::string_view text) {
    rule.clause = true;
    match(rule, text);
    const auto& parts = rule.pattern.root.parts;
    const auto& names = rule.pattern.captures;
    if (std::any_of(parts.begin(), parts.end(),
                    [](const Node& n) { return n.kind != Node::Kind::capture; }) ||
        std::find(names.begin(), names.end(), "verb") == names.end())
      complain(
          "a clause is written in parts, with its verb: agent:{person} verb:lemma:join "
          "object:{organization}");
  }

  void statement(Rule& rule, const std::string& key, std::string_view rest) {
    const std::vector<std::string_view> words = split(rest);
    if (key == "phase") {
      if (!once(key)) return;
      rule.phase = rest;
      if (std::find(kPhases.begin(), kPhases.end(), rest) == kPhases.end())
        complain("there is no phase “" + rule.phase + "”; there are works, names, relations, goals and last");
    } else if (key == "make") {
      if (!once(key)) return;
      if (words.empty() || words.size() > 2) return complain("expected: make TYPE, or: make TYPE CAPTURE");
      rule.make_type = type(words[0]);
      if (words.size() == 2) rule.make_capture = capture(rule, words[1]);
    } else if (key == "state") {
      if (words.size() != 5 || words[1] != "from" || words[3] != "to")
        return complain("expected: state RELATION from CAPTURE to CAPTURE (or document)");
      if (schema_.relation(words[0]) == nullptr)
        complain("there is no relation “" + std::string(words[0]) + "”");
      rule.states.push_back({std::string(words[0]), end(rule, words[2]), end(rule, words[4])});
    } else if (key == "set") {
      set(rule, rest);
    } else if (key == "alias") {
      if (words.size() != 3 || words[1] != "of") return complain("expected: alias CAPTURE of CAPTURE");
      rule.aliases.push_back({capture(rule, words[0]), capture(rule, words[2])});
    } else if (key == "veto") {
      veto(rule, words);
    } else if (key == "confidence") {
      const auto value = number<double>(rest);
      if (!once(key)) return;
      if (!value || !std::isfinite(*value) || *value <= 0 || *value > 1)
        complain("“" + std::string(rest) + "” is no confidence: a number above 0 and at most 1");
      else
        rule.confidence = static_cast<std::uint16_t>(*value * 1000 + 0.5);
    } else if (key == "priority") {
      if (!once(key)) return;
      if (const auto value = number<int>(rest); value && *value >= -1000 && *value <= 1000)
        rule.priority = *value;
      else
        complain("“" + std::string(rest) + "” is no priority: a whole number from -1000 to 1000");
    } else if (key == "example" || key == "counter") {
      example(rule, key == "counter", rest);
    } else {
      complain("“" + key +
               "” is no part of a rule; phase, match, make, state, set, alias, veto, confidence, priority, "
               "example and counter are");
    }
  }

  // set KEY = VALUE, set KEY = $CAPTURE, set KEY of CAPTURE = ...
  void set(Rule& rule, std::string_view rest) {
    const std::size_t equals = rest.find('=');
    const auto left = split(rest.substr(0, std::min(equals, rest.size())));
    const bool of = left.size() == 3 && left[1] == "of";
    if (equals == std::string_view::npos || (left.size() != 1 && !of))
      return complain("expected: set KEY = VALUE, set KEY = $CAPTURE, or: set KEY of CAPTURE = VALUE");
    Rule::Set set{std::string(left[0]), std::string(trimmed(rest.substr(equals + 1)))};
    if (set.value.empty()) return complain("`set` without a value");
    if (set.value[0] == '$') set.capture = capture(rule, std::string_view(set.value).substr(1));
    if (of) set.of = capture(rule, left[2]);
    rule.sets.push_back(std::move(set));
  }

  // veto; veto TYPE; veto CAPTURE; veto TYPE CAPTURE
  void veto(Rule& rule, const std::vector<std::string_view>& words) {
    if (words.size() > 2) return complain("expected: veto, veto TYPE, veto CAPTURE, or: veto TYPE CAPTURE");
    Rule::Veto veto;
    for (std::string_view word : words) {
      if (schema_.type(word) != nullptr && veto.type.empty() && word == words[0])
        veto.type = word;
      else
        veto.capture = capture(rule, word);
    }
    rule.vetoes.push_back(std::move(veto));
  }

  void example(Rule& rule, bool counter, std::string_view rest) {
    Rule::Example e;
    e.counter = counter;
    e.line = line_;
    const auto text = quoted(rest);
    if (!text) return;
    e.text = *text;
    if (counter) {
      if (!rest.empty()) complain("a counter-example is one text in quotation marks, and nothing behind it");
    } else {
      if (rest.substr(0, 2) != "->")
        return complain("expected: example \"text\" -> \"the words, or the statement, that the rule makes\"");
      rest.remove_prefix(2);
      const auto words = quoted(rest);
      if (!words) return;
      e.words = *words;
      if (!rest.empty()) complain("something stands behind the example");
    }
    rule.examples.push_back(std::move(e));
  }

  std::optional<std::string> quoted(std::string_view& s) {
    s = trimmed(s);
    const std::size_t end = s.empty() || s.front() != '"' ? std::string_view::npos : s.find('"', 1);
    if (end == std::string_view::npos || end == 1) {
      complain("expected text in quotation marks");
      return std::nullopt;
    }
    std::string text(s.substr(1, end - 1));
    s = trimmed(s.substr(end + 1));
    return text;
  }

  // ---- The rule as a whole

  void whole(const Rule& rule) {
    line_ = rule.line;
    if (rule.name.empty()) return complain("a rule without a name");
    const auto [other, fresh] = names_.emplace(rule.name, file_->name + ":" + std::to_string(rule.line));
    if (!fresh) complain("rule " + rule.name + " stands twice, first in " + other->second);
    if (rule.phase.empty()) complain("rule " + rule.name + " has no phase");
    if (!seen_.contains("match")) complain("rule " + rule.name + " has no match and no clause");
    if (rule.clause && (rule.phase != "relations" || rule.states.empty() || !rule.make_type.empty()))
      complain("rule " + rule.name +
               " asks for a clause: its phase is relations, and it makes statements alone");
    if (rule.make_type.empty() && rule.states.empty() && rule.aliases.empty() && rule.vetoes.empty() &&
        rule.sets.empty())
      complain("rule " + rule.name + " makes nothing: add make, state, set, alias or veto");
    for (const Rule::Set& set : rule.sets)
      if (set.of == Rule::kWhole && rule.make_type.empty())
        complain("rule " + rule.name + " sets " + set.key + " of nothing: add make, or say `of CAPTURE`");
    for (const Rule::State& state : rule.states) signature(rule, state);
    const auto counters = std::count_if(rule.examples.begin(), rule.examples.end(),
                                        [](const Rule::Example& e) { return e.counter; });
    if (counters == static_cast<std::ptrdiff_t>(rule.examples.size()))
      complain("rule " + rule.name + " carries no example");
    if (counters == 0) complain("rule " + rule.name + " carries no counter-example", !rule.own);
  }

  // A statement that no mentions of the pattern could make.
  void signature(const Rule& rule, const Rule::State& state) {
    if (schema_.relation(state.relation) == nullptr) return;
    const auto types = [&](std::int8_t capture) {
      if (capture == Rule::kDocument) return std::set<std::string>{"document"};
      if (!rule.make_type.empty() && (rule.make_capture == capture || rule.make_capture == Rule::kWhole))
        return std::set<std::string>{};
      return rule.pattern.types_in(static_cast<std::uint8_t>(capture));
    };
    const std::set<std::string> from = types(state.from), to = types(state.to);
    if (from.empty() || to.empty()) return;
    for (const std::string& f : from)
      for (const std::string& t : to)
        if (schema_.allows(state.relation, f, t)) return;
    complain("rule " + rule.name + ": " + state.relation + " never goes from " + *from.begin() + " to " +
             *to.begin());
  }

  std::string type(std::string_view name) {
    if (schema_.type(name) == nullptr) complain("there is no type “" + std::string(name) + "”");
    return std::string(name);
  }

  std::int8_t end(const Rule& rule, std::string_view name) {
    return name == "document" ? Rule::kDocument : capture(rule, name);
  }

  std::int8_t capture(const Rule& rule, std::string_view name) {
    const auto& captures = rule.pattern.captures;
    const auto found = std::find(captures.begin(), captures.end(), name);
    if (found == captures.end()) {
      complain("the pattern has no capture “" + std::string(name) + "”");
      return 0;
    }
    return static_cast<std::int8_t>(found - captures.begin());
  }

  void complain(std::string message, bool error = true) {
    complaints_.push_back({file_->name, line_, std::move(message), error});
  }

  const Schema& schema_;
  std::vector<Complaint>& complaints_;
  const SourceFile* file_ = nullptr;
  std::set<std::string> more_lists_, seen_;
  std::map<std::string, std::string> names_;
  std::size_t line_ = 0;
  RuleFiles result_;
};

}  // namespace

RuleFiles parse_rules(const std::vector<SourceFile>& files, const Schema& schema,
                      const std::vector<ListSource>& more_lists, std::vector<Complaint>& complaints) {
  return RuleParser(schema, more_lists, complaints).run(files);
}

std::vector<Rule> rules_of(const Schema& schema, std::vector<Complaint>* complaints) {
  const Schema::Data& data = schema.data();
  std::vector<Complaint> found;
  RuleFiles built_in = parse_rules(data.rules, schema, {}, found);
  RuleFiles own = parse_rules(data.own_rules, schema, {}, found);
  std::set<std::string, std::less<>> replaced;
  for (const Rule& rule : own.rules) replaced.insert(rule.name);
  std::vector<Rule> rules;
  if (!own.orders.replace_all)
    for (Rule& rule : built_in.rules)
      if (!replaced.contains(rule.name)) rules.push_back(std::move(rule));
  std::move(own.rules.begin(), own.rules.end(), std::back_inserter(rules));
  std::erase_if(rules, [&](const Rule& rule) { return schema.off(rule.name); });
  std::stable_sort(rules.begin(), rules.end(),
                   [](const Rule& a, const Rule& b) { return a.priority > b.priority; });
  if (complaints != nullptr) *complaints = std::move(found);
  return rules;
}

std::shared_ptr<const std::vector<Rule>> known_rules(const Schema& schema) {
  static std::mutex mutex;
  static std::unordered_map<std::string, std::shared_ptr<const std::vector<Rule>>> known;
  const std::lock_guard lock(mutex);
  auto& rules = known[schema.version()];
  if (!rules) rules = std::make_shared<const std::vector<Rule>>(rules_of(schema));
  return rules;
}

}  // namespace stemma::schema
