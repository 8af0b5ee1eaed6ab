#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("dates become EDTF, their names stay as printed") {
  const auto edtf = [](const std::string& sentence, const std::string& name) {
    return Extracted(sentence).edtf(name);
  };
  CHECK(edtf("The panel met on 4 March 2011 in secret.", "4 March 2011") == "2011-03-04");
  CHECK(edtf("The panel met on Friday, March 4, 2011, in secret.", "March 4, 2011") == "2011-03-04");
  CHECK(edtf("The panel met on 2011-03-04 in secret.", "2011-03-04") == "2011-03-04");
  CHECK(edtf("The panel met on the 4th of March, 2011 in secret.", "4th of March, 2011") == "2011-03-04");
  CHECK(edtf("The harvest failed in Sept. 1846 and again later.", "Sept. 1846") == "1846-09");
  CHECK(edtf("The harvest failed in 1846 and again later.", "1846") == "1846");
  CHECK(edtf("They struck on 1 May and went home.", "1 May") == "XXXX-05-01");
  CHECK(edtf("The fair ran from 4-6 June 1998 in the park.", "4-6 June 1998") == "1998-06-04/1998-06-06");
  CHECK(edtf("The plan for 2011-2015 was dropped.", "2011-2015") == "2011/2015");
  CHECK(edtf("The season of 1997-98 was dry.", "1997-98") == "1997/1998");
  CHECK(edtf("He taught from 1931 to 1936 at the school.", "1931 to 1936") == "1931/1936");
  CHECK(edtf("Prices rose in the late 1970s everywhere.", "late 1970s") == "197X");
  CHECK(edtf("In the eighteenth century salt was taxed.", "eighteenth century") == "17XX");
  CHECK(edtf("Output fell in the second quarter of 2009 again.", "second quarter of 2009") == "2009-34");
  CHECK(edtf("Output fell in 2009 Q2 once more.", "2009 Q2") == "2009-34");
  CHECK(edtf("She read of nineteenth-century farms.", "nineteenth-century") == "18XX");
  CHECK(edtf("Ports are few in the twenty first century.", "twenty first century") == "20XX");
  CHECK(edtf("The next one is on Oct 29-30th at noon.", "Oct 29-30th") == "XXXX-10-29/XXXX-10-30");
  CHECK(edtf("He was born c. 1410 in a village.", "c. 1410") == "1410~");
  CHECK(edtf("The vote is due in mid-2031 at the latest.", "mid-2031") == "2031~");
  CHECK(edtf("Done at Lisbon this ninth day of March 1811.", "ninth day of March 1811") == "1811-03-09");
  CHECK(edtf("It was signed on 3 May, two thousand and six.", "3 May, two thousand and six") == "2006-05-03");
  CHECK(edtf("They met on 1 May and 3 June 1990 again.", "1 May") == "1990-05-01");
  CHECK(edtf("She has led it from 2015 to present.", "2015 to present") == "2015/..");
  CHECK(edtf("He was killed in 44 BC by friends.", "44 BC") == "-0043");
  CHECK(edtf("It was dated March 9, l874, in his hand.", "March 9, l874") == "1874-03-09?");
}

TEST_CASE("a range that the end of the text cuts off is a date") {
  for (const char* text :
       {"The pier stood between 1990 and", "The pier stood from 1990 to", "The pier stood from 1990-"})
    CHECK(Extracted(text).edtf("1990") == "1990");
}

TEST_CASE("figures that are no years make no dates") {
  CHECK(Extracted("They planted 2000 trees and paid $1900 for them.").count("date") == 0);
  CHECK(Extracted("See page 1984 and No. 1776 of the series.").count("date") == 0);
  CHECK(Extracted("It was decided in May that nothing would be done on Monday.").count("date") == 0);
}

TEST_CASE("words of a month that has gone make no dates") {
  CHECK(Extracted("Your letter of the 5th inst. came on the 3rd ult. and was lost.").count("date") == 0);
  CHECK(Extracted("The first of the ministers left in the second hour of the day.").count("date") == 0);
  CHECK(Extracted("They sold 350 BC Ferries tickets and 1200 CE marks.").count("date") == 0);
}

TEST_CASE("the number of a telegram is no day of the month behind it, and days of two months are a range") {
  CHECK(Extracted("In accordance with my telegram No. 14 of February 21, I have written.")
            .has("date", "February 21"));
  CHECK(Extracted("| 1894 | 28 June – 9 July | Ottawa |\n|---|---|---|\n").has("date", "28 June – 9 July"));
}

TEST_CASE("one day printed twice is one date") {
  const Extracted text("The decree of 3 July 1920 was read out. On July 3, 1920 the gates opened.");
  CHECK(text.same("date", "3 July 1920", "July 3, 1920"));
}

TEST_CASE("a day without its year is the one day of that date which the text names with it") {
  const Extracted text("The treaty of 13 July 1878 was long. It was signed on July 13 in the evening.");
  CHECK(text.count("date") == 1);
  CHECK(text.edtf("July 13") == "1878-07-13");
  const Extracted two("On 3 July 1920 and on 3 July 1921 they met. They never met on July 3 again.");
  CHECK(two.count("date") == 3);
}

TEST_CASE("an ordinal may be torn, a span may lie in early years") {
  CHECK(Extracted("It opened on 7 th July 2024 in Oslo.").edtf("7 th July 2024") == "2024-07-07");
  CHECK(
      Extracted("Grants made between 1296 and 1483 that were kept are few.").edtf("between 1296 and 1483") ==
      "1296/1483");
}

TEST_CASE("a year of office may be two, and the number of a notice is none") {
  CHECK(Extracted("He was master in 2006/7 and spoke little.").edtf("2006/7") == "2006/2007");
  CHECK(Extracted("No: 2019-31\n\n31 July 2019\n\nPrices rose in June, and nobody could say why.")
            .count("date") == 1);
}

TEST_CASE("what a scan makes of raised letters behind a day is no end of the date") {
  CHECK(Extracted("The session began on September 25\" 2024 in New York.").edtf("September 25\" 2024") ==
        "2024-09-25");
}
