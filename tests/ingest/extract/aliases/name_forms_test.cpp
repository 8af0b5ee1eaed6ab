#include "ingest/extract/aliases/name_forms.hpp"

#include "schema/name.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

struct Forms {
  Reading reading = read("a.txt", "The Port Board met in May.").value();
  Analysis analysis = analyse(reading, schema::Schema::built_in());
  Draft draft{analysis};
  NameForms names{draft};
};

}  // namespace

TEST_CASE("a name is cut into its words once, in lower case and folded") {
  Forms of;
  const NameForm& bank = of.names.of("The Bank of Norland");
  CHECK(&of.names.of("The Bank of Norland") == &bank);
  REQUIRE(bank.size() == 4);
  CHECK(bank.words[1] == "Bank");
  CHECK(bank.lowers[3] == "norland");
  CHECK(bank.folded == "bank of norland");
}

TEST_CASE("words of a name fold as they do alone") {
  Forms of;
  for (const std::string_view text :
       {"The Bank of Norland", "the a An Act", "Élan–Müller Board, the Old", "Ann’s “Fund” for Tug-Boats"}) {
    const NameForm& name = of.names.of(text);
    CHECK(name.folded == schema::fold(text));
    for (std::size_t first = 0; first < name.size(); ++first)
      for (std::size_t last = first + 1; last <= name.size(); ++last) {
        std::string phrase;
        for (std::size_t i = first; i < last; ++i) phrase.append(i > first ? " " : "").append(name.words[i]);
        CHECK(of.names.folded(name, first, last) == schema::fold(phrase));
      }
  }
}

TEST_CASE("the form of an entity is that of the name it has now") {
  Forms of;
  const EntityIndex board = of.draft.add_entity("organization", "Port Board");
  CHECK(of.names.of(board).folded == "port board");
  of.draft.rename(board, "Harbour Board");
  CHECK(of.names.of(board).folded == "harbour board");
}

}  // namespace stemma::ingest
