// A folder as people have it: documents of every format, and between them files that are broken, locked,
// lying, or made to hurt. Each of these is one row of the report; all others are read.
#include <algorithm>
#include <filesystem>
#include <map>

#include "ingest/pipeline.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

using Catch::Matchers::ContainsSubstring;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;
using test::repeated;

struct Folder {
  TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();

  void add(const std::string& name, const std::string& bytes) { write_whole(folder / ("t/" + name), bytes); }

  IngestReport run() {
    IngestOptions options;
    options.reading.time = std::chrono::seconds(4);
    return ingest(store, {folder / "t"}, schema::Schema::built_in(), options).value();
  }
  std::map<std::string, std::string> formats() const {
    std::map<std::string, std::string> found;
    for (const auto& view : store.snapshot().documents().value()) {
      const auto document = *store.snapshot().stored_document(view.id);
      found[document.name] = document.format;
    }
    return found;
  }
};

std::string reason(const IngestReport& report, const std::string& name) {
  for (const IngestFailure& f : report.failed)
    if (f.path.ends_with("/" + name)) return f.error.text();
  return "(none)";
}

const std::string kPlan = "Portugal should build a second landing station for data traffic by 2027.";

}  // namespace

TEST_CASE("a folder of documents of every format is read") {
  Folder t;
  t.add("a.txt", kPlan);
  t.add("a.md", "# Plan\n\n" + kPlan);
  t.add("a.html", "<p>" + kPlan);
  t.add("a.docx", test::docx());
  t.add("a.odt", test::odt());
  t.add("a.epub", test::epub());
  t.add("a.xml", test::seed("tei/letters.xml"));
  t.add("a.rtf", test::seed("rtf/plan.rtf"));
  t.add("a.eml", test::seed("eml/plan.eml"));
  t.add("a.pdf", test::pdf({{{72, 700, 12, kPlan}}}));
  const IngestReport report = t.run();
  CHECK(report.failed.empty());
  CHECK(t.formats() == std::map<std::string, std::string>{{"a.docx", "docx"},
                                                          {"a.eml", "eml"},
                                                          {"a.epub", "epub"},
                                                          {"a.html", "html"},
                                                          {"a.md", "md"},
                                                          {"a.odt", "odt"},
                                                          {"a.pdf", "pdf"},
                                                          {"a.rtf", "rtf"},
                                                          {"a.txt", "txt"},
                                                          {"a.xml", "tei"}});
  CHECK(graph::verify(t.store.snapshot()).value().empty());
}

TEST_CASE("a fact out of a pdf names the page that it stands on") {
  Folder t;
  t.add("a.pdf", test::pdf({{{72, 700, 12, "Portugal should build a second landing station by 2027."}},
                            {{72, 700, 12, "Iceland should plant a forest of birches by 2031."}}}));
  t.run();
  const graph::Snapshot snapshot = t.store.snapshot();
  std::map<std::string, std::string> pages;
  const auto board = snapshot.pursuits(10).value();
  for (const graph::Pursuit& pursuit : board.pursuits)
    pages[pursuit.actor.name] = snapshot.evidence(pursuit.edge.id)->at(0).page;
  CHECK(pages == std::map<std::string, std::string>{{"Iceland", "2"}, {"Portugal", "1"}});
  CHECK(graph::verify(snapshot)->empty());
}

TEST_CASE("hostile files are one row of the report each, and the rest of the folder is read") {
  Folder t;
  const std::string docx = test::docx(), pdf = test::pdf({{{72, 700, 12, kPlan}}});
  const std::map<std::string, std::string> hostile = {
      {"truncated.docx", docx.substr(0, docx.size() / 2)},
      {"truncated.epub", test::epub().substr(0, 300)},
      {"truncated.pdf", pdf.substr(0, 60)},
      {"truncated.xml", test::seed("tei/letters.xml").substr(0, 900)},
      {"bomb.docx", test::zip_bomb("word/document.xml", 60u << 20)},
      {"bomb.odt", test::zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                              {"content.xml", std::string(60u << 20, ' ')}})},
      {"locked.docx", test::zip(test::entries_of(test::seed("docx/plan")), true)},
      {"nested.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + repeated("<div>", 1u << 20)},
      {"entities.xml", "<!DOCTYPE a [<!ENTITY b 'bb'>]><TEI xmlns='http://www.tei-c.org/ns/1.0'>&b;</TEI>"},
      {"endless.pdf", test::pdf_that_never_ends()},
      {"pictures.pdf", test::pdf_with_content("0 0 10 10 re f")},
      {"lying.pdf", std::string(4000, '\1')},
      {"old.doc", "\xD0\xCF\x11\xE0 old"},
      {"zeros.txt", std::string(5000, '\0')},
      {"empty.html", ""}};
  for (const auto& [name, bytes] : hostile) t.add(name, bytes);
  for (int i = 0; i < 5; ++i) t.add("good-" + std::to_string(i) + ".md", kPlan + " " + std::to_string(i));
  const IngestReport report = t.run();
  CHECK(report.added == 5);
  CHECK(report.failed.size() == hostile.size());
  for (const auto& [name, bytes] : hostile) {
    INFO(name << ": " << reason(report, name));
    CHECK(reason(report, name) != "(none)");
  }
  for (const IngestFailure& f : report.failed) {
    INFO(f.path);
    CHECK_FALSE(f.error.message.empty());
    CHECK_FALSE(f.error.hint.empty());
    CHECK(f.error.code != ErrorCode::internal);
  }
  CHECK_THAT(reason(report, "locked.docx"), ContainsSubstring("password"));
  CHECK_THAT(reason(report, "bomb.docx"), ContainsSubstring("times as large"));
  CHECK_THAT(reason(report, "endless.pdf"), ContainsSubstring("seconds"));
  CHECK_THAT(reason(report, "pictures.pdf"), ContainsSubstring("no text"));
  CHECK_THAT(reason(report, "nested.xml"), ContainsSubstring("ends within"));
}

TEST_CASE("odd files that hold text are read, with a warning where their name lies") {
  Folder t;
  t.add("speech.txt", test::pdf({{{72, 700, 12, kPlan}}}));
  t.add("speech.docx", test::seed("rtf/plan.rtf"));
  t.add("nested.html", repeated("<div><table><b>", 1u << 20) + kPlan);
  t.add("attributes.html", "<p " + repeated("data-x='1' ", 1u << 20) + ">" + kPlan);
  t.add("latin.html", "<meta charset=utf-8><p>Caf\xE9 plans. " + kPlan);
  t.add("zero.txt", kPlan + std::string(1, '\0') + kPlan);
  const IngestReport report = t.run();
  CHECK(report.failed.empty());
  CHECK(report.added == 6);
  CHECK(t.formats()["speech.txt"] == "pdf");
  const auto warned = [&](const std::string& words) {
    return std::any_of(report.warnings.begin(), report.warnings.end(),
                       [&](const std::string& w) { return w.find(words) != std::string::npos; });
  };
  CHECK(warned("speech.txt: named .txt"));
  CHECK(warned("speech.docx: named .docx"));
}

}  // namespace stemma::ingest
