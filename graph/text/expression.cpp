#include "graph/text/expression.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "schema/name.hpp"
#include "schema/result.hpp"
#include "schema/text_words.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kMostTerms = 64, kMostNear = 16, kDeepest = 32;
constexpr std::uint32_t kMostGap = 100;

constexpr std::string_view kSpace = " \t\r\n", kEnd = " \t\r\n()";
constexpr std::string_view kQuotes[] = {"\"", "“", "”", "„", "«", "»"};

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Expression run() {
    const auto root = any(0);
    if (at_ < text_.size()) refuse("a bracket is closed that is not open", "take it away");
    if (!root)
      throw Failure({ErrorCode::invalid_argument, "the search holds no word", "write one or more words"});
    if (!positive(*root))
      throw Failure({ErrorCode::invalid_argument, "the search only says what to leave out",
                     "add a word that is to be found, on each side of an OR"});
    return std::move(made_);
  }

 private:
  using Part = std::optional<std::uint32_t>;  // a node; none where there was no word

  [[noreturn]] void refuse(const std::string& what, const std::string& hint) const {
    const auto character = schema::code_points(text_.substr(0, at_)) + 1;
    throw Failure(
        {ErrorCode::invalid_argument, what + " (character " + std::to_string(character) + ")", hint});
  }

  bool space() const { return kSpace.find(text_[at_]) != std::string_view::npos; }
  void skip_space() {
    while (at_ < text_.size() && space()) ++at_;
  }
  std::size_t quote() const {  // its size in bytes, 0 for none
    for (const auto mark : kQuotes)
      if (text_.substr(at_, mark.size()) == mark) return mark.size();
    return 0;
  }
  bool at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  // The next bare token, without going on.
  std::string_view token() const {
    const auto end = text_.find_first_of(kEnd, at_);
    return text_.substr(at_, end == std::string_view::npos ? end : end - at_);
  }
  bool take(std::string_view word) {
    skip_space();
    if (token() != word) return false;
    at_ += word.size();
    return true;
  }

  std::uint32_t add(Expression::Node node) {
    made_.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(made_.nodes.size() - 1);
  }
  Part joined(Expression::Kind kind, std::vector<std::uint32_t> parts) {
    if (parts.empty()) return std::nullopt;
    if (parts.size() == 1) return parts.front();
    return add({kind, 0, std::move(parts)});
  }

  Part any(std::size_t depth) {
    std::vector<std::uint32_t> parts;
    do {
      if (const auto part = all(depth)) parts.push_back(*part);
    } while (take("OR") || take("|"));
    return joined(Expression::Kind::any, std::move(parts));
  }

  Part all(std::size_t depth) {
    std::vector<std::uint32_t> parts;
    for (;;) {
      while (take("AND") || take("&")) {
      }
      skip_space();
      if (at_ == text_.size() || at(')') || token() == "OR" || token() == "|") break;
      if (const auto part = one(depth)) parts.push_back(*part);
    }
    return joined(Expression::Kind::all, std::move(parts));
  }

  // A term or brackets, with the signs before it that exclude.
  Part one(std::size_t depth) {
    bool excluded = false;
    for (;; excluded = !excluded) {
      skip_space();
      if (take("NOT")) continue;
      if (!at('-')) break;
      ++at_;
      if (at_ == text_.size() || space()) return std::nullopt;  // a dash
    }
    skip_space();
    if (at_ == text_.size() || (!at('(') && (at(')') || token() == "OR"))) return std::nullopt;
    const auto part = at('(') ? brackets(depth) : near();
    return part && excluded ? add({Expression::Kind::none, 0, {*part}}) : part;
  }

  Part brackets(std::size_t depth) {
    if (depth == kDeepest)
      throw Failure({ErrorCode::limit, "more than 32 brackets are open at once", "write it more simply"});
    ++at_;
    const auto part = any(depth + 1);
    if (!at(')')) refuse("a bracket is open that is not closed", "close it with )");
    ++at_;
    return part;
  }

  Part near() {
    auto term = phrase();
    for (bool first = true;; first = false) {
      skip_space();
      const auto next = token();
      if (!next.starts_with("NEAR/")) break;
      const auto gap = number(next.substr(5));
      if (!gap) refuse("NEAR/ needs a number of words from 0 to 100", "for example NEAR/5");
      if (!first && *gap != term.gap)
        refuse("what is near one another has two distances", "use the same number in each NEAR/");
      at_ += next.size();
      skip_space();
      if (at_ == text_.size() || at('(') || at(')'))
        refuse("a word or phrase is missing after NEAR/", "for example bank NEAR/5 loan");
      const auto other = phrase();
      term.gap = *gap;
      term.phrases.insert(term.phrases.end(), other.phrases.begin(), other.phrases.end());
    }
    if (term.phrases.empty()) return std::nullopt;
    if (term.phrases.size() > kMostNear)
      throw Failure(
          {ErrorCode::limit, "more than 16 words or phrases are to be near one another", "name fewer"});
    if (made_.terms.size() == kMostTerms)
      throw Failure({ErrorCode::limit, "the search has more than 64 terms", "ask for fewer at once"});
    made_.terms.push_back(std::move(term));
    return add({Expression::Kind::term, static_cast<std::uint32_t>(made_.terms.size() - 1), {}});
  }

  static std::optional<std::uint32_t> number(std::string_view digits) {
    std::uint32_t n = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole && n <= kMostGap ? std::optional(n) : std::nullopt;
  }

  // A phrase in quotation marks, which may end in ~5, or what stands up to the next space. Empty where it
  // holds no word.
  Term phrase() {
    Term term;
    const auto mark = quote();
    if (mark == 0) {
      const auto begin = at_;
      while (at_ < text_.size() && !space() && !at('(') && !at(')') && quote() == 0) ++at_;
      if (auto words = words_of(text_.substr(begin, at_ - begin)); !words.empty())
        term.phrases.push_back(std::move(words));
      return term;
    }
    const auto begin = at_ += mark;
    while (at_ < text_.size() && quote() == 0) ++at_;
    auto words = words_of(text_.substr(begin, at_ - begin));
    if (at_ < text_.size()) at_ += quote();  // what is not closed goes on to the end
    if (at('~')) {
      const auto digits = token().substr(1);
      const auto gap = number(digits);
      if (!gap) refuse("~ needs a number of words from 0 to 100", "for example \"bank loan\"~5");
      at_ += 1 + digits.size();
      term.gap = *gap;
      for (auto& word : words) term.phrases.push_back({std::move(word)});
    } else if (!words.empty()) {
      term.phrases.push_back(std::move(words));
    }
    return term;
  }

  static Phrase words_of(std::string_view text) {
    Phrase phrase;
    schema::TextWords words(text);
    while (const auto word = words.next())
      phrase.push_back({schema::fold_word(text.substr(word->begin, word->end - word->begin)),
                        word->end < text.size() && text[word->end] == '*'});
    return phrase;
  }

  // Whether it names something that has to be there.
  bool positive(std::uint32_t node) const {
    const auto& n = made_.nodes[node];
    const auto part = [&](std::uint32_t p) { return positive(p); };
    switch (n.kind) {
      case Expression::Kind::term:
        return true;
      case Expression::Kind::none:
        return false;
      case Expression::Kind::all:
        return std::ranges::any_of(n.parts, part);
      case Expression::Kind::any:
        return std::ranges::all_of(n.parts, part);
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Expression made_;
};

}  // namespace

Expression parse_expression(std::string_view text) { return Parser(schema::well_formed(text)).run(); }

std::vector<bool> wanted(const Expression& expression) {
  std::vector<bool> terms(expression.terms.size());
  std::vector<std::uint32_t> waiting = {static_cast<std::uint32_t>(expression.nodes.size() - 1)};
  while (!waiting.empty()) {
    const auto& node = expression.nodes[waiting.back()];
    waiting.pop_back();
    if (node.kind == Expression::Kind::term) terms[node.term] = true;
    if (node.kind == Expression::Kind::all || node.kind == Expression::Kind::any)
      waiting.insert(waiting.end(), node.parts.begin(), node.parts.end());
  }
  return terms;
}

}  // namespace stemma::graph
