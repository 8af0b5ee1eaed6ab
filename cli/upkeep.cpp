// schema, verify: is everything as it should be?
#include <algorithm>
#include <nlohmann/json.hpp>

#include "api/json.hpp"
#include "cli/terminal.hpp"
#include "ingest/extract/rules.hpp"
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

int verify(const Common& common) {
  const graph::Store store = open_store(common);
  const auto violations = graph::verify(store.snapshot());
  if (!violations) return fail(violations.error());
  if (common.json) {
    nlohmann::ordered_json json = {{"sound", violations->empty()},
                                   {"violations", nlohmann::ordered_json::array()}};
    for (const auto& v : *violations)
      json["violations"].push_back({{"invariant", v.invariant}, {"what", v.what}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    for (const auto& v : *violations) std::printf("%s: %s\n", v.invariant.c_str(), v.what.c_str());
    if (violations->empty()) std::printf("%s is sound\n", common.store.c_str());
  }
  return violations->empty() ? 0 : static_cast<int>(ErrorCode::corrupt);
}

}  // namespace stemma::cli
