// The table that remembers what a schema knows of words.
#include "schema/words.hpp"

#include "tests/support/catch.hpp"

namespace stemma::schema {
namespace {

std::uint32_t letters(const Schema&, const Word&, std::string_view lower) {
  return static_cast<std::uint32_t>(lower.size());
}

}  // namespace

TEST_CASE("Words that begin alike are told apart, and each stays where it is") {
  WordTable table(Schema::built_in());
  std::vector<const Word*> found;
  const std::string all(40, 'a');
  for (std::size_t size = 0; size <= all.size(); ++size) found.push_back(&table.of(all.substr(0, size)));
  for (int i = 0; i < 9000; ++i) table.of("word" + std::to_string(i));  // the table grows
  for (std::size_t size = 0; size <= all.size(); ++size) {
    CHECK(&table.of(all.substr(0, size)) == found[size]);
    if (size > 0) CHECK(found[size]->number == found[size - 1]->number + 1);
  }
  CHECK(table.of("international").adjective);
  CHECK_FALSE(table.of("internationax").adjective);
}

TEST_CASE("The words of a text are numbered as they come, and tagged once for all texts") {
  WordTable table(Schema::built_in());
  const auto form = [&](std::string_view word) { return table.in_text(WordKey(word), letters).form; };
  table.begin_text();
  CHECK(form("port") == 1);
  CHECK(form("harbourmaster") == 2);
  CHECK(form("port") == 1);
  CHECK(table.forms() == 2);
  table.begin_text();
  CHECK(form("harbourmaster") == 1);
  CHECK(table.in_text(WordKey("harbourmaster"), nullptr).tag == 13);
  CHECK(table.in_text(WordKey("harbourmaster"), nullptr).lower == "harbourmaster");
}

}  // namespace stemma::schema
