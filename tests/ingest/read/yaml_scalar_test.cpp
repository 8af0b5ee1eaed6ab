#include "ingest/read/yaml_scalar.hpp"

#include "ingest/extract/text/analysis.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("escapes of a quoted value are undone, and what is none stays") {
  CHECK(yaml_scalar(R"(Ports \u2014 \"open\" \xE9tat)") == "Ports — \"open\" état");
  CHECK(yaml_scalar("A Plan\\_for\\tHarbours\\nand   Canals ") == "A Plan for Harbours and Canals");
  CHECK(yaml_scalar(R"(C:\quays \u12 \uD800 \U00110000 \)") == R"(C:\quays \u12 \uD800 \U00110000 \)");
}

TEST_CASE("lines of a quoted value are joined, without a blank where a backslash ends the first") {
  CHECK(yaml_scalar("Har\\\n   bours\n  and canals") == "Harbours and canals");
  CHECK(yaml_scalar("Harbours\\\n  \\ and canals") == "Harbours and canals");
}

TEST_CASE("the title of a front matter is what its quoted value says") {
  const auto reading =
      read("a.txt", "---\ntitle: \"Harbours \\u2013 a\\\n  \\ Plan\"\n---\n\nThe ports grow.\n").value();
  CHECK(analyse(reading, schema::Schema::built_in()).title == "Harbours – a Plan");
  CHECK(read("a.md", "---\ntitle: \"Harbours \\u2013 a Plan\"\n---\n\nThe ports grow.\n").value().title ==
        "Harbours – a Plan");
}

}  // namespace stemma::ingest
