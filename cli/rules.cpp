// schema import, schema count: lists from elsewhere, and how often each rule speaks.
#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/file.hpp"
#include "cli/terminal.hpp"
#include "ingest/extract/extract.hpp"
#include "ingest/isolate/reader.hpp"
#include "schema/import.hpp"
#include "schema/rule.hpp"

namespace stemma::cli {
namespace {

// The files themselves and the readable ones below folders, sorted.
std::vector<std::string> files_below(const std::vector<std::string>& paths) {
  namespace fs = std::filesystem;
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code code;
    if (!fs::is_directory(path, code)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> below;
    for (const auto& entry :
         fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, code))
      if (entry.is_regular_file()) below.push_back(entry.path().string());
    std::sort(below.begin(), below.end());
    files.insert(files.end(), below.begin(), below.end());
  }
  return files;
}

struct Count {
  std::size_t mentions = 0, statements = 0;
  bool data = false;  // a rule of a file, else code
};

}  // namespace

int schema_import(const Common&, const ImportListArguments& arguments) {
  const std::size_t slash = arguments.as.find('/');
  const std::string name = arguments.as.substr(0, slash),
                    type = slash == std::string::npos ? "" : arguments.as.substr(slash + 1);
  const auto imported =
      schema::import_terms(arguments.file, read_file(arguments.file).value(), arguments.language);
  if (!imported) return fail(imported.error());
  for (const std::string& warning : imported->warnings)
    std::fprintf(stderr, "warning: %s\n", warning.c_str());
  const std::string text = schema::list_text(name, type, imported->entries);
  // What a list's head may not be called, the reader of lists says.
  const schema::Sources sources = schema::parse({{"a.lex", text}});
  if (!sources.complaints.empty())
    return fail({ErrorCode::invalid_argument, sources.complaints.front().message, "see --as"});
  write_file(arguments.output, text).value();
  if (arguments.output != "-")
    std::printf("%zu entries in %s\n", imported->entries.size(), arguments.output.c_str());
  return 0;
}

int schema_count(const Common& common, const std::vector<std::string>& paths) {
  const auto schema = load_schema(common);
  std::map<std::string, Count> counts;
  for (const schema::Rule& rule : schema::rules_of(*schema)) counts[rule.name].data = true;
  std::size_t documents = 0, failed = 0;
  for (const std::string& file : files_below(paths)) {
    const auto bytes = read_file(file);
    const auto reading = bytes ? ingest::Reader().read(file, *bytes) : Result<ingest::Reading>(bytes.error());
    if (!reading) {
      ++failed;
      std::fprintf(stderr, "%s\n", reading.error().message.c_str());
      continue;
    }
    ++documents;
    const graph::Fragment fragment = ingest::extract(*reading, *schema).fragment;
    for (const graph::Entity& e : fragment.entities)
      for (const graph::Mention& m : e.mentions) ++counts[m.rule].mentions;
    for (const graph::Statement& s : fragment.statements) ++counts[s.rule].statements;
  }
  if (common.json) {
    nlohmann::ordered_json json = {{"documents", documents}, {"rules", nlohmann::ordered_json::array()}};
    for (const auto& [rule, count] : counts)
      json["rules"].push_back({{"rule", rule},
                               {"kept_in", count.data ? "file" : "code"},
                               {"mentions", count.mentions},
                               {"statements", count.statements}});
    std::printf("%s\n", json.dump(1).c_str());
  } else {
    Table table({"rule", "kept in", "mentions", "statements"});
    for (const auto& [rule, count] : counts)
      table.add({rule, count.data ? "file" : "code", std::to_string(count.mentions),
                 std::to_string(count.statements)});
    table.print();
  }
  return failed == 0 ? 0 : kSomeFailed;
}

}  // namespace stemma::cli
