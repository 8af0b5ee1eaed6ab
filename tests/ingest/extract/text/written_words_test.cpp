// Where words and figures end, and their shapes.
#include "ingest/extract/text/written_words.hpp"

#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

struct Cut {
  std::string text;
  Shape shape;
  bool operator==(const Cut&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Cut& cut) {
  return out << cut.text << " (" << static_cast<int>(cut.shape) << ")";
}

Cut cut(std::string_view text, const WrittenWord& word) {
  return {std::string(text.substr(0, word.end)), word.shape};
}
TextPart whole(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {text, size, size};
}
Cut word(std::string_view text) { return cut(text, word_at(whole(text), 0)); }
Cut number(std::string_view text) { return cut(text, number_at(whole(text), 0)); }

}  // namespace

TEST_CASE("a word goes on over hyphens, apostrophes and the points between single letters") {
  CHECK(word("well-known rule") == Cut{"well-known", Shape::lower});
  CHECK(word("O'Hara said") == Cut{"O'Hara", Shape::capital});
  CHECK(word("U.S. ports") == Cut{"U.S.", Shape::upper});
  CHECK(word("R&D") == Cut{"R&D", Shape::upper});
  CHECK(word("harbour. The") == Cut{"harbour", Shape::lower});
  CHECK(word("council's aim") == Cut{"council", Shape::lower});
  CHECK(word("eHarbour") == Cut{"eHarbour", Shape::mixed});
}

TEST_CASE("a stroke joins the parts of a document's symbol, not two words") {
  CHECK(word("A/RES/68/262 of") == Cut{"A/RES/68/262", Shape::alnum});
  CHECK(word("and/or") == Cut{"and", Shape::lower});
}

TEST_CASE("one capital with its point is an initial where a name may go on") {
  CHECK(word("J. Ames") == Cut{"J.", Shape::initial});
  CHECK(word("J. and K. Ames") == Cut{"J.", Shape::initial});
  CHECK(word("J. van Houten") == Cut{"J.", Shape::initial});
  CHECK(word("J.") == Cut{"J.", Shape::initial});
  CHECK(word("B. was chosen") == Cut{"B", Shape::capital});
}

TEST_CASE("a printed dash joins two names before a third word with a capital, and nothing else") {
  CHECK(word("Berg–Halvorsen Pact") == Cut{"Berg–Halvorsen", Shape::capital});
  CHECK(word("Berg–Halvorsen trade") == Cut{"Berg", Shape::capital});
  CHECK(word("May–June Session") == Cut{"May", Shape::capital});
  const std::string_view text = "Berg–Halvorsen Pact";
  CHECK(word_at(whole(text), 0).printed);
  CHECK_FALSE(word_at(whole("Berg-Halvorsen Pact"), 0).printed);
}

TEST_CASE("a figure goes on over what stands between its digits") {
  CHECK(number("1,200.5 tons") == Cut{"1,200.5", Shape::number});
  CHECK(number("2013/36, and") == Cut{"2013/36", Shape::number});
  CHECK(number("19th century") == Cut{"19th", Shape::ordinal});
  CHECK(number("70/220/EEC") == Cut{"70/220/EEC", Shape::alnum});
  CHECK(number("12. The") == Cut{"12", Shape::number});
}

TEST_CASE("a word ends at the anchor of a note, though letters stand behind it") {
  const std::string_view text = "harbours";
  const TextPart part{text, 7, 8};
  CHECK(word_at(part, 0).end == 7);
  CHECK(number_at({"1994", 3, 4}, 0).end == 3);
}

}  // namespace stemma::ingest
