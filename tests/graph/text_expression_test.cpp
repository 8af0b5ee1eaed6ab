#include "graph/text/expression.hpp"
#include "schema/result.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

// An expression as one line: + all, / any, - none, words of a phrase with _, phrases near one another with ~.
std::string line(const Expression& e, std::uint32_t node) {
  const auto& n = e.nodes[node];
  std::string text;
  if (n.kind == Expression::Kind::term) {
    const auto& term = e.terms[n.term];
    for (std::size_t p = 0; p < term.phrases.size(); ++p) {
      if (p > 0) text += "~" + std::to_string(term.gap) + "~";
      for (std::size_t i = 0; i < term.phrases[p].size(); ++i)
        text += (i > 0 ? "_" : "") + term.phrases[p][i].word + (term.phrases[p][i].prefix ? "*" : "");
    }
    return text;
  }
  const char* sign = n.kind == Expression::Kind::all ? " + " : " / ";
  for (std::size_t i = 0; i < n.parts.size(); ++i) text += (i > 0 ? sign : "") + line(e, n.parts[i]);
  return n.kind == Expression::Kind::none ? "-" + text : "(" + text + ")";
}

std::string written(const std::string& text) {
  const auto e = parse_expression(text);
  return line(e, static_cast<std::uint32_t>(e.nodes.size() - 1));
}

Error refused(const std::string& text) {
  try {
    return {ErrorCode::internal, "read as " + written(text), ""};
  } catch (const Failure& failure) {
    return failure.error();
  }
}

}  // namespace

TEST_CASE("Words stand for all of them, OR for one, - and NOT for none") {
  CHECK(written("Harbour") == "harbour");
  CHECK(written("harbour master") == "(harbour + master)");
  CHECK(written("harbour AND master") == "(harbour + master)");
  CHECK(written("harbour OR port pilot") == "(harbour / (port + pilot))");
  CHECK(written("(harbour | port) pilot") == "((harbour / port) + pilot)");
  CHECK(written("harbour -master") == "(harbour + -master)");
  CHECK(written("harbour NOT (master OR mate)") == "(harbour + -(master / mate))");
  CHECK(written("or not and") == "(or + not + and)");
}

TEST_CASE("What is in quotation marks, or holds a dash, is a phrase") {
  CHECK(written("\"The harbour master\"") == "the_harbour_master");
  CHECK(written("“harbour master” pilot") == "(harbour_master + pilot)");
  CHECK(written("well-known") == "well_known");
  CHECK(written("\"not closed") == "not_closed");
  CHECK(written("领导小组") == "领_导_小_组");
  CHECK(written("\"OR\" harbour") == "(or + harbour)");
}

TEST_CASE("A star stands for what follows, NEAR/ and ~ for what is near") {
  CHECK(written("harb*") == "harb*");
  CHECK(written("\"port pil*\"") == "port_pil*");
  CHECK(written("harbour NEAR/5 master") == "harbour~5~master");
  CHECK(written("\"port office\" NEAR/0 chief NEAR/0 clerk*") == "port_office~0~chief~0~clerk*");
  CHECK(written("\"harbour master\"~5") == "harbour~5~master");
}

TEST_CASE("Marks without words are passed over") {
  CHECK(written("harbour - master") == "(harbour + master)");
  CHECK(written("... harbour !? \"\" ()") == "harbour");
  CHECK(written("harbour OR") == "harbour");
  CHECK(written("harbour -") == "harbour");
}

TEST_CASE("What cannot be read is refused with the place and the next step") {
  for (const std::string text : {"", "  ", "...", "\"\"", "()", "OR", "-", "*"}) {
    INFO(text);
    CHECK(refused(text).message == "the search holds no word");
  }
  CHECK(refused("-harbour").message == "the search only says what to leave out");
  CHECK(refused("a OR -b").message == "the search only says what to leave out");
  CHECK(refused("é (harbour").message == "a bracket is open that is not closed (character 11)");
  CHECK(refused("a) b").message == "a bracket is closed that is not open (character 2)");
  CHECK(refused("a NEAR/x b").message == "NEAR/ needs a number of words from 0 to 100 (character 3)");
  CHECK(refused("a NEAR/5").message == "a word or phrase is missing after NEAR/ (character 9)");
  CHECK(refused("a NEAR/5 b NEAR/6 c").message ==
        "what is near one another has two distances (character 12)");
  CHECK(refused("\"a b\"~101").message == "~ needs a number of words from 0 to 100 (character 6)");
  for (const auto* text : {"", "-a", "(a", "a)", "a NEAR/ b"}) {
    CHECK(refused(text).code == ErrorCode::invalid_argument);
    CHECK_FALSE(refused(text).hint.empty());
  }
}

TEST_CASE("Hostile searches end at once, with an answer or an error") {
  const auto times = [](const std::string& text, int n) {
    std::string all;
    for (int i = 0; i < n; ++i) all += text;
    return all;
  };
  CHECK(refused(times("\"", 10000)).code == ErrorCode::invalid_argument);
  CHECK(refused(times("(", 10000)).code == ErrorCode::limit);
  CHECK(refused(times("(", 10000) + "a" + times(")", 10000)).code == ErrorCode::limit);
  CHECK(refused(times(")", 10000)).code == ErrorCode::invalid_argument);
  CHECK(written(times("-", 10000) + "a") == "a");
  CHECK(written(times("NOT ", 10000) + "a") == "a");
  CHECK(refused(times("a ", 10000)).code == ErrorCode::limit);
  CHECK(refused(times("a OR ", 10000)).code == ErrorCode::limit);
  CHECK(refused(times("a NEAR/1 ", 10000) + "a").code == ErrorCode::limit);
  CHECK(refused(times("OR ", 10000)).code == ErrorCode::invalid_argument);
  CHECK(refused(times("*", 10000)).code == ErrorCode::invalid_argument);
  CHECK(refused(times("\xFF", 10000)).code == ErrorCode::invalid_argument);
  CHECK(written(std::string("a\0b", 3)) == "a_b");
}
