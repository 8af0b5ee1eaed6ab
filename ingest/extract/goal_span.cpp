#include "ingest/extract/goal_span.hpp"

#include <algorithm>

namespace stemma::ingest {
namespace {

constexpr std::size_t kFewestWords = 5, kMostWords = 28;

bool is(const Token& t, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), t.lower) != words.end();
}

bool determiner(const Token& t) {
  return is(t, {"the", "a",   "an",  "this", "that",  "these", "those", "our",  "their", "its", "his",
                "her", "all", "any", "each", "every", "more",  "some",  "such", "no",    "both"});
}

bool finite_auxiliary(const Token& t) {
  return is(t, {"is", "are", "was", "were", "will", "would", "shall", "should", "must", "can", "could", "may",
                "might", "has", "have", "had", "does", "do", "did"});
}

class SpanWalker {
 public:
  SpanWalker(const Analysis& a, const GoalWords& w, TokenIndex verb, TokenIndex end, bool gerund)
      : a_(a), w_(w), t_(a.tokens), verb_(verb), end_(end), gerund_(gerund) {}

  std::vector<GoalSpan> run() {
    std::vector<GoalSpan> spans;
    GoalSpan now{verb_, verb_ + 1, GoalSpan::Kind::main};
    bool that_clause = false;
    TokenIndex i = verb_ + 1;
    for (; i < end_; ++i) {
      const Token& token = t_[i];
      const std::size_t words = words_between(a_, now.first, i);
      if (token.text == "(" || token.text == "[") {
        const TokenIndex close = closing(i);
        if (close == end_) break;
        i = close;
        continue;
      }
      if (hard_stop(i, that_clause)) break;
      if (is(token, {"that", "whether", "how"})) that_clause = true;
      if (words >= kFewestWords && soft_stop(i)) break;
      if (words > kMostWords) break;
      if (const auto kind = split(i, now.first)) {
        const TokenIndex start = new_start(i);
        finish(now, i, spans);
        now = {start, start + 1, *kind};
        that_clause = false;
        i = start;
        continue;
      }
    }
    finish(now, i, spans);
    return joined(std::move(spans));
  }

 private:
  TokenIndex closing(TokenIndex open) const {
    for (TokenIndex i = open + 1; i < end_ && i < open + 40; ++i)
      if (t_[i].text == ")" || t_[i].text == "]") return i;
    return end_;
  }

  bool hard_stop(TokenIndex i, bool that_clause) const {
    const Token& t = t_[i];
    if (t.shape == Shape::punct &&
        (t.text == ";" || t.text == ":" || t.text == "?" || t.text == "!" || t.text[0] == '.' ||
         t.text == "\"" || t.text == "”" || t.text == "“" || t.text == "|"))
      return true;
    if (t.text == "—" || t.text == "–" || (t.text == "-" && t.space_before)) return true;
    if (t.text == "," && i + 1 < end_ &&
        is(t_[i + 1], {"because", "although", "though", "since", "but", "whereas", "if", "unless"}))
      return true;
    // A new clause: subject pronoun and verb, or a finite auxiliary that no "that" or "which" has announced.
    if (is(t, {"we", "they", "he", "she", "i", "it"}) && i + 1 < end_ &&
        (finite_auxiliary(t_[i + 1]) || (t_[i + 1].word.verb && t_[i + 1].word.verb_share > 60)) &&
        !that_clause && !relative_before(i))
      return true;
    if (finite_auxiliary(t) && !that_clause && !relative_before(i) && !is(t, {"do", "have", "can"}) &&
        t.shape == Shape::lower)
      return true;
    return false;
  }

  bool relative_before(TokenIndex i) const {
    for (TokenIndex k = i; k > verb_ && k + 12 > i; --k) {
      if (is(t_[k - 1], {"which", "who", "that", "whose", "whom", "what", "where", "when", "as", "if",
                         "because", "while", "how", "whether", "so", "than"}))
        return true;
    }
    return false;
  }

  bool soft_stop(TokenIndex i) const {
    const Token& t = t_[i];
    const bool comma = t.text == ",";
    if (is(t, {"while", "because", "until", "unless", "whereas", "although", "though", "since", "if", "when",
               "whenever", "wherever", "so"}) &&
        t.shape == Shape::lower)
      return !(t.lower == "so" && i + 1 < end_ && t_[i + 1].lower != "that" && t_[i + 1].lower != "as");
    if (is(t, {"which", "who", "whom", "whose"})) return true;
    if (t.lower == "pursuant" || t.lower == "notwithstanding" || t.lower == "thereby" ||
        t.lower == "whereby" || t.lower == "regardless")
      return true;
    if (i + 1 < end_) {
      const Token& n = t_[i + 1];
      if ((t.lower == "in" &&
           is(n, {"addition", "accordance", "furtherance", "conformity", "particular", "this"})) ||
          (t.lower == "as" &&
           is(n, {"well", "appropriate", "soon", "part", "necessary", "set", "described"})) ||
          (t.lower == "to" && n.lower == "the" && i + 2 < end_ && t_[i + 2].lower == "extent") ||
          (t.lower == "such" && n.lower == "as") ||
          (t.lower == "at" && n.lower == "the" && i + 2 < end_ && is(t_[i + 2], {"same"})))
        return true;
      if (comma) {
        if (is(n,
               {"including", "such",      "especially", "particularly", "notably",    "for",       "as",
                "with",      "in",        "on",         "at",           "under",      "through",   "from",
                "by",        "but",       "rather",     "not",          "namely",     "e.g.",      "i.e.",
                "where",     "which",     "who",        "whose",        "while",      "so",        "thus",
                "thereby",   "making",    "given",      "based",        "consistent", "according", "because",
                "however",   "therefore", "yet",        "if",           "when",       "until",     "unless"}))
          return true;
        if (n.lower.size() > 4 && n.lower.substr(n.lower.size() - 2) == "ly" && n.word.adverb) return true;
        if (n.word.verb_form == schema::Word::VerbForm::ing && n.shape == Shape::lower && !gerund_)
          return true;
        // A comma behind which no further member of a list comes.
        return !list_goes_on(i);
      }
    }
    return false;
  }

  // Does an "and", "or" or "&" close a list that this comma is part of?
  bool list_goes_on(TokenIndex comma) const {
    for (TokenIndex k = comma + 1; k < end_ && k < comma + 25; ++k) {
      if (is(t_[k], {"and", "or"})) return true;
      if (t_[k].text == ";" || t_[k].text[0] == '.' || t_[k].text == ":") return false;
    }
    return false;
  }

  // Does a new aim begin behind token i? ", and V", ", V", "to V" of purpose, "by V-ing".
  const GoalSpan::Kind* split(TokenIndex i, TokenIndex first) const {
    static constexpr GoalSpan::Kind kCoordinated = GoalSpan::Kind::coordinated,
                                    kPurpose = GoalSpan::Kind::purpose, kMeans = GoalSpan::Kind::means;
    const Token& t = t_[i];
    const std::size_t words = words_between(a_, first, i);
    if (!gerund_ && t.text == "," && i + 1 < end_ && words >= kFewestWords) {
      TokenIndex v = i + 1;
      if (is(t_[v], {"and", "or"})) ++v;
      while (v < end_ && t_[v].word.lists.test(w_.adverbs)) ++v;
      if (v < end_ && coordinated_verb(v)) return &kCoordinated;
    }
    if (!gerund_ && t.lower == "and" && i + 1 < end_ && words >= 18) {
      if (coordinated_verb(i + 1)) return &kCoordinated;
    }
    if (t.lower == "to" && i + 1 < end_ && words >= kFewestWords && t.shape == Shape::lower) {
      TokenIndex v = i + 1;
      while (v < end_ && t_[v].word.lists.test(w_.adverbs)) ++v;
      if (v < end_ && base_verb(a_, w_, v, end_) && t_[v].word.lists.test(w_.aim_verbs) &&
          !controlled(i, first))
        return &kPurpose;
    }
    if (t.lower == "by" && i + 1 < end_ && words >= kFewestWords &&
        t_[i + 1].word.verb_form == schema::Word::VerbForm::ing && t_[i + 1].word.verb)
      return &kMeans;
    return nullptr;
  }

  // A verb that goes on the chain of verbs rather than a noun of a list.
  bool coordinated_verb(TokenIndex v) const {
    if (t_[v].shape != Shape::lower || t_[v].word.verb_form != schema::Word::VerbForm::base) return false;
    const int share = t_[v].word.verb_share;
    if (v + 1 >= end_) return false;
    const Token& next = t_[v + 1];
    if (next.text == ",") return false;  // verbs that share an object
    if (is(next, {"and", "or"}))         // "formulate and implement strategies" begins an aim of its own
      return share > 60 && v + 2 < end_ && base_verb(a_, w_, v + 2, end_) && t_[v + 2].word.verb_share > 60;
    if (determiner(next)) return share > 10 || t_[v].word.lists.test(w_.aim_verbs);
    if (is(next, {"in", "of", "for", "with", "on", "at", "by", "from", "to"})) return share > 80;
    return share > 45 || (t_[v].word.lists.test(w_.aim_verbs) && share > 25);
  }

  // "encourage them to V", "train people to V": the infinitive belongs to the object.
  bool controlled(TokenIndex to, TokenIndex first) const {
    for (TokenIndex k = to; k > first && k + 9 > to; --k) {
      const schema::Word& w = t_[k - 1].word;
      if (w.lists.test(w_.control)) return true;
      if (is(t_[k - 1],
             {"train",    "help",   "allow",    "able",    "ability",     "right",         "want",
              "need",     "access", "way",      "ways",    "opportunity", "opportunities", "capacity",
              "efforts",  "effort", "continue", "work",    "together",    "commitment",    "necessary",
              "required", "used",   "seek",     "respect", "regard",      "relation",      "according"}))
        return true;
    }
    return false;
  }

  TokenIndex new_start(TokenIndex i) const {
    TokenIndex v = i + 1;
    if (v < end_ && is(t_[v], {"and", "or"})) ++v;
    while (v + 1 < end_ && t_[v].word.lists.test(w_.adverbs)) ++v;
    return v;
  }

  void finish(GoalSpan span, TokenIndex last, std::vector<GoalSpan>& spans) const {
    while (last > span.first + 1) {
      const Token& t = t_[last - 1];
      const bool open_end =
          t.shape == Shape::punct
              ? t.text != ")" && t.text != "%" && t.text != "'s" && t.text != "’s" && t.text != "]"
              : is(t, {"and", "or", "the", "a",  "an",   "of",   "to",   "in",    "for", "with",
                       "on",  "by", "as",  "at", "from", "that", "also", "their", "our", "in order"});
      if (!open_end) break;
      --last;
    }
    span.last = last;
    if (span.first < span.last) spans.push_back(span);
  }

  // Short ones join the one before them, else the one behind; a purpose needs a main part of five words.
  std::vector<GoalSpan> joined(std::vector<GoalSpan> spans) const {
    for (std::size_t i = 0; i < spans.size();) {
      if (words_between(a_, spans[i].first, spans[i].last) >= kFewestWords || spans.size() == 1) {
        ++i;
        continue;
      }
      if (i > 0) {
        if (spans[i].kind == GoalSpan::Kind::coordinated) spans[i - 1].last = spans[i].last;
        spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(i));
      } else {
        spans[1].first = spans[0].first;
        spans[1].kind = spans[0].kind;
        spans.erase(spans.begin());
      }
    }
    std::erase_if(spans,
                  [&](const GoalSpan& s) { return words_between(a_, s.first, s.last) < kFewestWords; });
    return spans;
  }

  const Analysis& a_;
  const GoalWords& w_;
  const std::vector<Token>& t_;
  TokenIndex verb_, end_;
  bool gerund_;
};

}  // namespace

std::size_t words_between(const Analysis& a, TokenIndex first, TokenIndex last) {
  std::size_t words = 0;
  for (TokenIndex i = first; i < last && i < a.tokens.size(); ++i)
    if (a.tokens[i].space_before || i == first || (a.tokens[i].newline_before)) ++words;
  return words;
}

bool base_verb(const Analysis& a, const GoalWords& w, TokenIndex i, TokenIndex end) {
  if (i >= end) return false;
  const Token& t = a.tokens[i];
  if (t.shape == Shape::punct || t.shape == Shape::number || t.shape == Shape::upper) return false;
  if (is(t, {"be", "have", "do"})) return true;
  if (t.word.lists.test(w.function_words) && !t.word.lists.test(w.aim_verbs)) return false;
  return t.word.verb && t.word.verb_form == schema::Word::VerbForm::base &&
         (t.word.verb_share > 0 || t.word.lists.test(w.aim_verbs) || !t.word.noun);
}

std::vector<GoalSpan> goal_spans(const Analysis& a, const GoalWords& w, TokenIndex verb, TokenIndex end,
                                 bool gerund) {
  return SpanWalker(a, w, verb, end, gerund).run();
}

}  // namespace stemma::ingest
