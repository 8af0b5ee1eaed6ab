// Encodings, canonical text, words broken at line ends, formats by name, and what is refused.

#include "ingest/read/broken_words.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/stopwatch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string joined(const std::string& text) { return ingest::read("a.txt", text)->text; }

ErrorCode refused(std::string_view name, std::string_view bytes, ReadLimits limits = {}) {
  const auto reading = ingest::read(name, bytes, limits);
  REQUIRE_FALSE(reading.ok());
  CHECK_FALSE(reading.error().message.empty());
  CHECK_FALSE(reading.error().hint.empty());
  return reading.error().code;
}

}  // namespace

TEST_CASE("The same words come out of every encoding") {
  const std::u32string text = U"The caf\u00E9\u2019s plan: \u20AC5 a head.\n";
  for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    for (const bool mark : {true, false}) {
      const std::string file = encoded(text, encoding, mark);
      const auto reading = ingest::read("a.txt", file);
      INFO(encoding << (mark ? " with mark" : ""));
      REQUIRE(reading);
      CHECK(reading->encoding == encoding);
      CHECK(reading->text == encoded(text, "UTF-8", false));
      CHECK(broken_promise(*reading, file) == "");
    }
}

TEST_CASE("Bytes that are no UTF-8 are read as windows-1252 with a warning that names the first") {
  const auto reading = ingest::read("a.txt", "The caf\xE9 opens.");
  REQUIRE(reading);
  CHECK(reading->text == "The caf\xC3\xA9 opens.");
  REQUIRE(reading->warnings.size() == 1);
  CHECK(reading->warnings[0] == "not UTF-8 at byte 7, read as windows-1252");
}

TEST_CASE("A few bad bytes do not turn UTF-8 into something else") {
  const std::string good = repeated("\xC3\xA9t\xC3\xA9 ", 100);
  const auto reading = ingest::read("a.txt", good + "\xE2\x80 end");
  REQUIRE(reading);
  CHECK(reading->encoding == "UTF-8");
  CHECK_THAT(reading->text, ContainsSubstring("\xEF\xBF\xBD end"));
  CHECK(reading->text.find("\xEF\xBF\xBD\xEF\xBF\xBD") == std::string::npos);  // one for the broken character
  CHECK(reading->warnings.size() == 2);
}

TEST_CASE("HTML may declare another encoding") {
  const auto polish = ingest::read("a.html",
                                   "<meta charset=iso-8859-2><p>Pa\xB1stwo \xB3\xF3"
                                   "d\xBC</p>");
  REQUIRE(polish);
  CHECK(polish->encoding == "iso-8859-2");
  CHECK(polish->text ==
        "Pa\xC4\x85stwo \xC5\x82\xC3\xB3"
        "d\xC5\xBA\n\n");
  CHECK(refused("a.html", "<meta charset=\"gb2312\"><p>\xD6\xD0\xB9\xFA</p>") == ErrorCode::unsupported);
  const auto unknown = ingest::read("a.html", "<meta charset=\"no-such-charset\"><p>caf\xE9</p>");
  REQUIRE(unknown);
  CHECK(unknown->encoding == "windows-1252");
}

TEST_CASE("Line ends are one kind, a form feed is one of them") {
  CHECK(joined("a one\r\ntwo\rthree.\n\fFour") == "a one\ntwo\nthree.\n\nFour");
}

TEST_CASE("Control characters become replacement characters") {
  const auto reading = ingest::read("a.txt", std::string("one\0two\x07three", 13));
  REQUIRE(reading);
  CHECK(reading->text == "one\xEF\xBF\xBDtwo\xEF\xBF\xBDthree");
  CHECK(reading->warnings.size() == 1);
}

TEST_CASE("Words broken at a line end are joined, the line end goes behind the word") {
  CHECK(joined("Good govern-\nance of ports.") == "Good governance\nof ports.");
  CHECK(joined("Good govern-\n   ance, of\nports") == "Good governance,\nof\nports");
  CHECK(joined("Good govern-\nance\n\nPorts") == "Good governance\n\nPorts");
  CHECK(joined("the inter-\nnatio-\nnal law of") == "the international\nlaw of");
  CHECK(joined("\xC3\xA9tablisse-\nment \xC3\xA9tabli") == "\xC3\xA9tablissement\n\xC3\xA9tabli");
  CHECK(joined("all ends in govern-\nance") == "all ends in governance\n");
}

TEST_CASE("A hyphen that belongs to the word stays") {
  CHECK(joined("a well-\nknown port") == "a well-known\nport");
  CHECK(joined("a long-\nterm plan") == "a long-term\nplan");
  CHECK(joined("a rules-\nbased order, its co-\nchairs") == "a rules-based\norder, its co-chairs\n");
  CHECK(joined("they co-\nordinate") == "they coordinate\n");
  CHECK(joined("a short-\nage of ports") == "a shortage\nof ports");
  CHECK(joined("A grid-scale store. Every grid-\nscale store.") ==
        "A grid-scale store. Every grid-scale\nstore.");
}

TEST_CASE("What only looks like a broken word stays as it is") {
  for (const char* text :
       {"Sino-\nAfrican ties", "the years 2014-\n2015", "a pause -\nthen more", "state-of-\nthe-art",
        "it said-\n\xE2\x80\x9Cno\xE2\x80\x9D", "a-\nb", "aims-\n\nnext"})
    CHECK(joined(text) == text);
}

TEST_CASE("Soft hyphens go, and join at a line end") {
  CHECK(joined("pol\xC2\xADicy of net\xC2\xAD\nworks now") == "policy of networks\nnow");
  CHECK(joined("stray \xC2\xAD\nend") == "stray \nend");
}

TEST_CASE("Joining takes a time linear in the text") {
  const tests::Stopwatch watch;
  const std::string text = repeated("of the ab-\ncdef ghi-", 8u << 20);
  CHECK(ingest::join_broken_words(text).size() > 0);
  CHECK(watch.seconds() < 20);
}

TEST_CASE("Files without text are refused, each with its reason") {
  CHECK(refused("a.txt", "") == ErrorCode::malformed);
  CHECK(refused("a.txt", " \n\t\r\n") == ErrorCode::malformed);
  CHECK(refused("a.txt", "\xEF\xBB\xBF") == ErrorCode::malformed);
  CHECK(refused("a.md", "***\n\n---\n") == ErrorCode::malformed);
  CHECK(refused("a.html", "<html><script>var a = 1;</script></html>") == ErrorCode::malformed);
  CHECK(refused("a.txt", "%PDF-1.7 text") == ErrorCode::unsupported);
  CHECK(refused("a.txt", "PK\x03\x04 text") == ErrorCode::unsupported);
  CHECK(refused("a.png", "\x89PNG") == ErrorCode::unsupported);
  CHECK(refused("a.txt", std::string(5000, '\0')) == ErrorCode::unsupported);
  std::mt19937 random = random_source();
  std::string noise;
  for (int i = 0; i < 4000; ++i) noise += static_cast<char>(random());
  CHECK(refused("a.txt", noise) == ErrorCode::unsupported);
  ReadLimits small;
  small.file_bytes = 10;
  CHECK(refused("a.txt", "more than ten bytes", small) == ErrorCode::limit);
}

TEST_CASE("Text in four bytes a character is refused, not taken for UTF-16") {
  std::string file("\xFF\xFE\0\0", 4);
  for (char c : std::string("A plan for the harbour and its cables"))
    file += std::string(1, c) + std::string(3, '\0');
  CHECK(refused("a.txt", file) == ErrorCode::unsupported);
}

TEST_CASE("One line of many megabytes is read in one go") {
  const tests::Stopwatch watch;
  for (const char* name : {"a.txt", "a.md", "a.html"}) {
    const std::string file = repeated("the council should act ", 16u << 20);
    const auto reading = ingest::read(name, file);
    REQUIRE(reading);
    CHECK(reading->text.size() + 3 >= file.size());
    CHECK(reading->map.pieces.size() < 8);
  }
  CHECK(watch.seconds() < 30);
}
