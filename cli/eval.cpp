// eval: how well do the rules read documents that somebody has annotated?
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/file.hpp"
#include "cli/terminal.hpp"
#include "ingest/eval/evaluation.hpp"

namespace stemma::cli {
namespace {

using ingest::Evaluation;
using ingest::Interval;
using ingest::Tallies;
using ingest::Tally;

constexpr const char* kSums[] = {"named", "goal", "concept", "relations"};

// Types first, relations behind them, sums under their parts.
std::vector<std::string> ordered_rows(const Tallies& total, const schema::Schema& schema) {
  std::vector<std::string> rows;
  const auto add = [&](const std::string& row) {
    if (total.contains(row)) rows.push_back(row);
  };
  for (const schema::Type& type : schema.types())
    if (ingest::named_type(type.name)) add(type.name);
  for (const char* row : {"named", "goal", "concept"}) add(row);
  for (const schema::Relation& relation : schema.relations()) add(relation.name);
  for (const auto& [row, tally] : total)
    if (row != "relations" && std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
  add("relations");
  return rows;
}

std::string signed_number(double value) {
  const std::string text = number(value, 3);
  return value > 0 ? "+" + text : text;
}

std::string range(const Interval& interval, bool with_sign) {
  return with_sign ? signed_number(interval.low) + " to " + signed_number(interval.high)
                   : number(interval.low, 3) + " to " + number(interval.high, 3);
}

void print_tallies(const Evaluation& now, const Evaluation* before, const schema::Schema& schema) {
  const Tallies total = now.total();
  const auto spread = ingest::intervals(now);
  std::vector<std::string> head = {"",      "precision", "recall",   "F1", "95 % of draws",
                                   "right", "found",     "annotated"};
  if (before != nullptr) head.insert(head.end(), {"change", "95 % of draws"});
  Table table(head);
  const Tallies old = before != nullptr ? before->total() : Tallies{};
  const auto changes = before != nullptr ? ingest::intervals(now, before) : std::map<std::string, Interval>{};
  for (const std::string& row : ordered_rows(total, schema)) {
    const Tally& t = total.at(row);
    std::vector<std::string> cells = {row,
                                      number(t.precision(), 3),
                                      number(t.recall(), 3),
                                      number(t.f1(), 3),
                                      range(spread.at(row), false),
                                      std::to_string(t.right),
                                      std::to_string(t.found),
                                      std::to_string(t.gold)};
    if (before != nullptr) {
      const auto was = old.find(row);
      const double change =
          ingest::figure(row, t) - (was == old.end() ? 0 : ingest::figure(row, was->second));
      cells.push_back(signed_number(change));
      cells.push_back(changes.contains(row) ? range(changes.at(row), true) : "");
    }
    table.add(std::move(cells));
  }
  table.print();
}

// The figures of the sums in one line, as `key=value`.
std::string summary(const Evaluation& evaluation) {
  Tallies total = evaluation.total();
  std::string line;
  for (const char* row : kSums)
    line += std::string(row == std::string_view("relations") ? "relation" : row) +
            (row == std::string_view("concept") ? "_recall=" : "_f1=") +
            number(ingest::figure(row, total[row]), 3) + " ";
  return line + "failed=" + std::to_string(evaluation.failed());
}

void print_misses(const Evaluation& evaluation) {
  for (const auto& [name, result] : evaluation.documents) {
    for (const std::string& what : result.missed)
      std::printf("missed   %s  %s\n", name.c_str(), what.c_str());
    for (const std::string& what : result.surplus)
      std::printf("surplus  %s  %s\n", name.c_str(), what.c_str());
  }
}

// What one side has and the other has not.
void print_difference(const Evaluation& now, const Evaluation& before) {
  for (const auto& [name, result] : now.documents) {
    const auto old = before.documents.find(name);
    if (old == before.documents.end()) continue;
    const auto tell = [&](const char* label, const std::vector<std::string>& these,
                          const std::vector<std::string>& those) {
      const std::multiset<std::string> known(those.begin(), those.end());
      for (const std::string& what : these)
        if (!known.contains(what)) std::printf("%s  %s  %s\n", label, name.c_str(), what.c_str());
    };
    tell("found now   ", old->second.missed, result.missed);
    tell("missed now  ", result.missed, old->second.missed);
    tell("surplus now ", result.surplus, old->second.surplus);
    tell("surplus gone", old->second.surplus, result.surplus);
  }
}

void print_rules(const ingest::RuleCounts& rules) {
  Table table({"type or relation", "rule", "made", "right", "share"});
  for (const auto& [key, count] : rules)
    table.add({key.first, key.second, std::to_string(count.made), std::to_string(count.right),
               number(static_cast<double>(count.right) / static_cast<double>(count.made), 2)});
  table.print();
}

// What becomes of the sums when one rule after the other is switched off; the most useful first.
void print_ablation(const std::vector<ingest::AnnotatedDocument>& documents, const schema::Schema& schema,
                    const Evaluation& now) {
  std::map<std::string, std::size_t> made;
  for (const auto& [key, count] : now.rules) made[key.second] += count.made;
  Tallies total = now.total();
  std::vector<std::pair<double, std::vector<std::string>>> rows;
  for (const auto& [rule, count] : made) {
    Tallies without = ingest::evaluate(documents, *schema.without({rule})).total();
    std::vector<std::string> cells = {rule, std::to_string(count)};
    double sum = 0;
    for (const char* row : kSums) {
      const double change = ingest::figure(row, without[row]) - ingest::figure(row, total[row]);
      sum += change;
      cells.push_back(signed_number(change));
    }
    rows.emplace_back(sum, std::move(cells));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Table table({"without", "made", "named", "goal", "concept", "relations"});
  for (auto& [sum, cells] : rows) table.add(std::move(cells));
  table.print();
}

void print_reliability(const Evaluation& evaluation) {
  Table table({"", "confidence", "made", "mean said", "right"});
  for (const auto& [what, reliability] :
       {std::pair{"entities", &evaluation.mentions}, std::pair{"statements", &evaluation.statements}})
    for (std::size_t i = 0; i < 10; ++i) {
      const auto& tenth = reliability->tenths[i];
      if (tenth.made == 0) continue;
      const auto made = static_cast<double>(tenth.made);
      table.add({what,
                 number(static_cast<double>(i) / 10, 1) + " to " + number(static_cast<double>(i + 1) / 10, 1),
                 std::to_string(tenth.made), number(tenth.said / made, 2),
                 number(static_cast<double>(tenth.right) / made, 2)});
    }
  table.print();
}

nlohmann::ordered_json json_of(const Evaluation& evaluation) {
  nlohmann::ordered_json json = {{"rows", nlohmann::ordered_json::object()},
                                 {"rules", nlohmann::ordered_json::array()}};
  const auto spread = ingest::intervals(evaluation);
  for (const auto& [row, t] : evaluation.total())
    json["rows"][row] = {{"precision", t.precision()}, {"recall", t.recall()},       {"f1", t.f1()},
                         {"right", t.right},           {"found", t.found},           {"annotated", t.gold},
                         {"low", spread.at(row).low},  {"high", spread.at(row).high}};
  for (const auto& [key, count] : evaluation.rules)
    json["rules"].push_back(
        {{"of", key.first}, {"rule", key.second}, {"made", count.made}, {"right", count.right}});
  json["failed"] = evaluation.failed();
  return json;
}

int print_agreement(const Common& common, const std::vector<ingest::AnnotatedDocument>& first,
                    const EvalArguments& arguments) {
  const auto second = ingest::read_annotated(arguments.agreement);
  if (!second) return fail(second.error());
  const Evaluation result = ingest::agreement(first, *second);
  if (result.documents.empty())
    return fail({ErrorCode::not_found, "the two folders have no document of one name", ""});
  if (common.json) {
    std::printf("%s\n", json_of(result).dump(1).c_str());
    return 0;
  }
  if (arguments.misses) print_misses(result);
  print_tallies(result, nullptr, *load_schema(common));
  std::printf(
      "%zu documents; precision is of the second folder's annotations, F1 is the same from both sides\n",
      result.documents.size());
  return 0;
}

}  // namespace

int eval(const Common& common, const EvalArguments& arguments) {
  auto documents = ingest::read_annotated(arguments.folders.front());
  for (std::size_t i = 1; documents && i < arguments.folders.size(); ++i) {
    auto more = ingest::read_annotated(arguments.folders[i]);
    if (!more) return fail(more.error());
    for (ingest::AnnotatedDocument& document : *more) {
      document.name = arguments.folders[i] + "/" + document.name;
      documents->push_back(std::move(document));
    }
  }
  if (!documents) return fail(documents.error());
  if (!arguments.agreement.empty()) return print_agreement(common, *documents, arguments);
  auto schema = load_schema(common);
  if (!arguments.calibrate.empty()) schema = schema->unmeasured();
  std::optional<Evaluation> before;
  Evaluation now = ingest::evaluate(*documents, *schema);
  if (!arguments.without.empty()) {
    before = std::move(now);
    now = ingest::evaluate(*documents, *schema->without(arguments.without));
  } else if (!arguments.against.empty()) {
    auto old = ingest::read_saved(read_file(arguments.against).value());
    if (!old)
      return fail({old.error().code, arguments.against + " " + old.error().message, old.error().hint});
    before = std::move(*old);
  }
  if (!arguments.save.empty()) write_file(arguments.save, ingest::saved(now)).value();
  if (!arguments.calibrate.empty()) write_file(arguments.calibrate, ingest::confidences(now.rules)).value();
  if (common.json) {
    std::printf("%s\n", json_of(now).dump(1).c_str());
    return 0;
  }
  if (arguments.misses) before ? print_difference(now, *before) : print_misses(now);
  if (arguments.rules) print_rules(now.rules);
  if (arguments.reliability) print_reliability(now);
  if (arguments.ablation) print_ablation(*documents, *schema, now);
  if (arguments.calibrate != "-") {
    print_tallies(now, before ? &*before : nullptr, *schema);
    std::printf("%s\n", summary(now).c_str());
  }
  return 0;
}

}  // namespace stemma::cli
