// schema, verify, backup, restore: is everything as it should be, and will it stay so?
#include <algorithm>
#include <chrono>
#include <ctime>
#include <nlohmann/json.hpp>
#include <thread>

#include "api/json.hpp"
#include "cli/terminal.hpp"
#include "graph/backup.hpp"
#include "graph/repair.hpp"
#include "ingest/extract/rules/rules.hpp"
#include "ingest/isolate/reader.hpp"

namespace stemma::cli {
namespace {

int report(const Common& common, const std::vector<schema::Complaint>& complaints, const char* all_well) {
  const auto errors =
      std::count_if(complaints.begin(), complaints.end(), [](const auto& c) { return c.error; });
  if (common.json) {
    nlohmann::ordered_json json = {{"complaints", nlohmann::ordered_json::array()}};
    for (const auto& c : complaints)
      json["complaints"].push_back(
          {{"file", c.file}, {"line", c.line}, {"message", c.message}, {"error", c.error}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    for (const auto& c : complaints)
      std::printf("%s:%zu: %s: %s\n", c.file.c_str(), c.line, c.error ? "error" : "warning",
                  c.message.c_str());
    if (complaints.empty()) std::printf("%s\n", all_well);
  }
  return errors == 0 ? 0 : static_cast<int>(ErrorCode::malformed);
}

int report(const Common& common, const std::vector<graph::Violation>& violations) {
  if (common.json) {
    nlohmann::ordered_json json = {{"sound", violations.empty()},
                                   {"violations", nlohmann::ordered_json::array()}};
    for (const auto& v : violations)
      json["violations"].push_back({{"invariant", v.invariant}, {"what", v.what}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    for (const auto& v : violations) std::printf("%s: %s\n", v.invariant.c_str(), v.what.c_str());
    if (violations.empty()) std::printf("%s is sound\n", common.store.c_str());
  }
  return violations.empty() ? 0 : static_cast<int>(ErrorCode::corrupt);
}

int repaired(const Common& common, const graph::RepairReport& report) {
  if (common.json) {
    nlohmann::ordered_json json = {
        {"documents", report.documents}, {"old", report.old}, {"lost", nlohmann::ordered_json::array()}};
    for (const auto& lost : report.lost)
      json["lost"].push_back({{"document", lost.document}, {"origin", lost.origin}, {"why", lost.why}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    std::printf("%s was made anew from its %llu documents and is sound\n", common.store.c_str(),
                static_cast<unsigned long long>(report.documents));
    std::printf("the damaged database is in %s; remove it when you miss nothing\n", report.old.c_str());
    for (const auto& lost : report.lost)
      std::fprintf(stderr, "lost        %s: %s%s%s\n", lost.document.c_str(), lost.why.c_str(),
                   lost.origin.empty() ? "" : "; ingest again ", lost.origin.c_str());
  }
  return report.lost.empty() ? 0 : kSomeFailed;
}

// Another process may be writing, for as long as it takes to read a document.
Result<graph::Store> open_when_free(const std::string& folder, unsigned seconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  while (true) {
    auto store = graph::Store::open(folder, graph::Store::Mode::read_write);
    if (store || store.error().code != ErrorCode::busy || std::chrono::steady_clock::now() >= until)
      return store;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

std::string when(std::int64_t time) {
  const std::time_t seconds = time;
  std::tm parts{};
  char text[32];
  ::gmtime_r(&seconds, &parts);
  return std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &parts) > 0 ? text : "";
}

nlohmann::ordered_json to_json(const graph::Backup& backup) {
  return {{"number", backup.number},
          {"time", when(backup.time)},
          {"documents", backup.documents},
          {"bytes", backup.bytes}};
}

std::string megabytes(std::uint64_t bytes) {
  return cli::number(static_cast<double>(bytes) / 1e6, 1) + " MB";
}

int list_backups(const Common& common, const std::string& folder) {
  const auto all = graph::backups(folder);
  if (!all) return fail(all.error());
  if (common.json) {
    auto json = nlohmann::ordered_json::array();
    for (const auto& backup : *all) json.push_back(to_json(backup));
    std::printf("%s\n", json.dump(1).c_str());
    return 0;
  }
  Table table({"backup", "time", "documents", "size"});
  for (const auto& b : *all)
    table.add({std::to_string(b.number), when(b.time), std::to_string(b.documents), megabytes(b.bytes)});
  table.print();
  return 0;
}

}  // namespace

int schema_check(const Common& common, const std::string& folder) {
  const auto complaints = schema::check(folder.empty() ? common.schema : folder);
  return complaints ? report(common, *complaints, "the schema is sound") : fail(complaints.error());
}

int schema_test(const Common& common, const std::string& folder) {
  Common with_folder = common;
  if (!folder.empty()) with_folder.schema = folder;
  const auto complaints = ingest::test_rules(*load_schema(with_folder));
  return complaints ? report(common, *complaints, "all examples of the rules come out as they say")
                    : fail(complaints.error());
}

int schema_show(const Common& common) {
  const auto schema = load_schema(common);
  const auto joined = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& n : names) text += (text.empty() ? "" : " ") + n;
    return text;
  };
  if (common.json) {
    nlohmann::ordered_json json = {{"version", schema->version()},
                                   {"types", nlohmann::ordered_json::array()},
                                   {"relations", nlohmann::ordered_json::array()}};
    for (const auto& t : schema->types())
      json["types"].push_back(
          {{"name", t.name}, {"label", t.label}, {"colour", t.colour}, {"shape", t.shape}});
    for (const auto& r : schema->relations())
      json["relations"].push_back({{"name", r.name}, {"label", r.label}, {"from", r.from}, {"to", r.to}});
    std::printf("%s\n", json.dump(1).c_str());
    return 0;
  }
  Table types({"type", "label", "colour", "shape"});
  for (const auto& t : schema->types()) types.add({t.name, t.label, t.colour, t.shape});
  types.print();
  std::printf("\n");
  Table relations({"relation", "from", "to"});
  for (const auto& r : schema->relations()) relations.add({r.name, joined(r.from), joined(r.to)});
  relations.print();
  return 0;
}

int verify(const Common& common, bool repair) {
  Result<std::vector<graph::Violation>> violations = std::vector<graph::Violation>();
  if (const auto store = graph::Store::open(common.store); store)
    violations = graph::verify(store->snapshot());
  else
    violations = store.error();
  const bool damaged = violations ? !violations->empty() : violations.error().code != ErrorCode::unsupported;
  if (!repair || !damaged) return violations ? report(common, *violations) : fail(violations.error());
  const auto done = graph::repair(common.store);
  return done ? repaired(common, *done) : fail(done.error());
}

int compact(const Common& common) {
  graph::Store store = open_store(common, graph::Store::Mode::read_write);
  const auto size = [&] { return store.snapshot().statistics().value().store_bytes; };
  const std::uint64_t before = size();
  if (const auto done = store.compact(); !done) return fail(done.error());
  const std::uint64_t after = size();
  if (common.json)
    std::printf("%s\n", nlohmann::ordered_json{{"before", before}, {"after", after}}.dump(1).c_str());
  else
    std::printf("%s: %s before, %s now\n", common.store.c_str(), megabytes(before).c_str(),
                megabytes(after).c_str());
  return 0;
}

int backup(const Common& common, const BackupArguments& arguments) {
  if (arguments.list) return list_backups(common, arguments.folder);
  const auto store = open_when_free(common.store, arguments.wait);
  if (!store) return fail(store.error());
  const auto made = graph::backup(store->snapshot(), arguments.folder, arguments.keep);
  if (!made) return fail(made.error());
  if (common.json)
    std::printf("%s\n", to_json(*made).dump(1).c_str());
  else
    std::printf("backup %u of %s: %llu documents, %s, read again and sound\n", made->number,
                common.store.c_str(), static_cast<unsigned long long>(made->documents),
                megabytes(made->bytes).c_str());
  return 0;
}

int restore(const Common& common, const BackupArguments& arguments) {
  const auto made = graph::restore(arguments.folder, arguments.number, common.store);
  if (!made) return fail(made.error());
  if (common.json)
    std::printf("%s\n", to_json(*made).dump(1).c_str());
  else
    std::printf("backup %u of %s is in %s, which is sound\n", made->number, when(made->time).c_str(),
                common.store.c_str());
  return 0;
}

}  // namespace stemma::cli
