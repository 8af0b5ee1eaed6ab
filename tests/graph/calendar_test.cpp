#include "graph/query/calendar.hpp"

#include "tests/support/catch.hpp"

using namespace stemma::graph;

namespace {

std::string span(const std::string& edtf) {
  const auto period = period_of(edtf);
  return period ? day_text(period->first) + " " + day_text(period->last) : "none";
}

}  // namespace

TEST_CASE("A date covers the days that it may mean") {
  CHECK(span("2014-02-27") == "2014-02-27 2014-02-27");
  CHECK(span("2014-02") == "2014-02-01 2014-02-31");
  CHECK(span("2014") == "2014-01-01 2014-12-31");
  CHECK(span("201X") == "2010-01-01 2019-12-31");
  CHECK(span("18XX") == "1800-01-01 1899-12-31");
  CHECK(span("1250~") == "1250-01-01 1250-12-31");
  CHECK(span("2014-22") == "2014-06-01 2014-08-31");
  CHECK(span("1271/1368") == "1271-01-01 1368-12-31");
  CHECK(span("2011-11-01/2011-11-02") == "2011-11-01 2011-11-02");
  CHECK(span("2014/..") == "2014-01-01 2014-12-31");
  CHECK(span("-0044-03-15") == "-0044-03-15 -0044-03-15");
}

TEST_CASE("What has no year, or is no date, covers nothing") {
  for (const char* text : {"XXXX-05-01", "", "soon", "2014-13", "2014-01-32", "2015/2014", "20-14"}) {
    INFO(text);
    CHECK(span(text) == "none");
  }
}

TEST_CASE("Days before the year 1 come in their order") {
  CHECK(period_of("-0044-03-15")->first < period_of("-0044-03-16")->first);
  CHECK(period_of("-0044")->last < period_of("-0043")->first);
}
