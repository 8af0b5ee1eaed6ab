#include "ingest/extract/clauses/clauses.hpp"

#include "ingest/extract/phases.hpp"
#include "ingest/reading.hpp"
#include "tests/support/catch.hpp"

using namespace stemma::ingest;

namespace {

// A sentence as the clause reader sees it.
class ReadClauses {
 public:
  explicit ReadClauses(const std::string& text)
      : reading_(*read("test.txt", text)),
        analysis_(analyse(reading_, stemma::schema::Schema::built_in())),
        draft_(analysis_),
        words_(*analysis_.schema) {
    find_dates(draft_);
    find_names(draft_);
    find_aliases(draft_);
    const auto last = static_cast<TokenIndex>(analysis_.tokens.size());
    sentence_.items = outermost(mentions_of(draft_));
    ClauseReader(draft_, words_).read(0, last, sentence_);
  }

  // "subject verb object", with "be" before the verb of a passive.
  std::string clause(std::size_t k) const {
    if (k >= sentence_.clauses.size()) return "";
    const Clause& c = sentence_.clauses[k];
    std::string s = words(c.subject) + " | " + (c.passive ? "be " : "") + std::string(c.lemma);
    for (const Argument& a : sentence_.arguments_of(c))
      s += " | " + (a.preposition.empty() ? "" : std::string(a.preposition) + " ") + words(a.phrase);
    return s;
  }
  // On which words the phrase with these words hangs.
  std::string above(const std::string& phrase) const {
    for (const Phrase& p : sentence_.phrases)
      if (analysis_.phrase(p.first, p.last) == phrase)
        return p.governor == kNoPhrase ? "-" : words(p.governor);
    return "no such phrase";
  }
  std::size_t members(const std::string& phrase) const {
    for (PhraseIndex p = 0; p < sentence_.phrases.size(); ++p)
      if (words(p) == phrase) return sentence_.members(p).size();
    return 0;
  }
  const SentenceReading& sentence() const { return sentence_; }

 private:
  std::string words(PhraseIndex p) const {
    return p == kNoPhrase ? "-" : analysis_.phrase(sentence_.phrases[p].first, sentence_.phrases[p].last);
  }
  Reading reading_;
  Analysis analysis_;
  Draft draft_;
  NameWords words_;
  SentenceReading sentence_;
};

}  // namespace

TEST_CASE("a clause has its subject, verb and arguments") {
  CHECK(ReadClauses("Portugal hosted the Lisbon Summit in May.").clause(0) ==
        "Portugal | host | the Lisbon Summit | in May");
  CHECK(ReadClauses("The Lisbon Summit was hosted by Portugal.").clause(0) ==
        "The Lisbon Summit | be host | by Portugal");
  CHECK(ReadClauses("Portugal will soon have hosted the Lisbon Summit.").clause(0) ==
        "Portugal | host | the Lisbon Summit");
  CHECK(ReadClauses("On 3 May 1993 the Lisbon Summit opened.").clause(0) ==
        "the Lisbon Summit | open | on 3 May 1993");
}

TEST_CASE("relative, participle and coordinated clauses find whom they are said of") {
  const ReadClauses who("Helen Park, who joined the Labour Party, left Norway.");
  CHECK(who.clause(0) == "Helen Park | join | the Labour Party");
  CHECK(who.clause(1) == "Helen Park | leave | Norway");
  const ReadClauses held("The Lisbon Summit held in Portugal adopted a plan.");
  CHECK(held.clause(0) == "The Lisbon Summit | hold | in Portugal");
  CHECK(held.clause(1) == "The Lisbon Summit | adopt | a plan");
  const ReadClauses led("The Labour Party, led by Helen Park, left Norway.");
  CHECK(led.clause(0) == "The Labour Party | lead | by Helen Park");
  CHECK(led.clause(1) == "The Labour Party | leave | Norway");
  const ReadClauses that("They praised the Lisbon Summit that Portugal had hosted.");
  CHECK(that.clause(1) == "Portugal | host | the Lisbon Summit");
  const ReadClauses born("Helen Park was born in Norway and died in Portugal.");
  CHECK(born.clause(1) == "Helen Park | die | in Portugal");
  const ReadClauses founded("Founded in 1920, the Labour Party left Norway.");
  CHECK(founded.clause(0) == "the Labour Party | found | in 1920");
}

TEST_CASE("phrases hang on those before them") {
  const ReadClauses office("Helen Park, chair of the board of the Labour Party, left.");
  CHECK(office.above("chair") == "Helen Park");
  CHECK(office.above("the board") == "chair");
  CHECK(office.above("the Labour Party") == "the board");
  CHECK(ReadClauses("The chair of the Labour Party, Helen Park, left.").above("Helen Park") == "The chair");
  CHECK(ReadClauses("Norway, Portugal and Peru left.").members("Norway") == 3);
  CHECK(ReadClauses("In Norway, the ministers met.").above("the ministers") == "-");
  CHECK(ReadClauses("They met in Norway (Oslo).").above("Oslo") == "Norway");
}

TEST_CASE("a text without an end is read in linear steps") {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "the chair of the board of the Labour Party, Helen Park, who ";
  const ReadClauses endless(text);
  CHECK(endless.sentence().phrases.size() >= 12000);
}
