#include "ingest/eval/evaluation.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>

#include "ingest/extract/extract.hpp"

namespace stemma::ingest {
namespace {

namespace fs = std::filesystem;

std::string whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Counts each rule once for an entity and once for a statement, however often it speaks of it.
void count_rules(const graph::Fragment& fragment, const Comparison& comparison, Evaluation& evaluation) {
  const auto count = [&](const std::string& what, const std::string& rule, graph::Confidence said,
                         bool right) {
    RuleCount& c = evaluation.rules[{what, rule}];
    ++c.made;
    c.right += right ? 1 : 0;
    c.said += said / 1000.0;
    c.least = std::min(c.least, said);
    c.most = std::max(c.most, said);
  };
  for (std::size_t i = 0; i < fragment.entities.size(); ++i) {
    if (!comparison.judged[i]) continue;
    std::map<std::string, graph::Confidence> rules;
    graph::Confidence surest = 0;
    for (const graph::Mention& m : fragment.entities[i].mentions) {
      rules[m.rule] = std::max(rules[m.rule], m.confidence);
      surest = std::max(surest, m.confidence);
    }
    evaluation.mentions.count(surest, comparison.right_entities[i]);
    for (const auto& [rule, said] : rules)
      count(fragment.entities[i].type, rule, said, comparison.right_entities[i]);
  }
  for (std::size_t i = 0; i < fragment.statements.size(); ++i) {
    const graph::Statement& s = fragment.statements[i];
    count(s.relation, s.rule, s.confidence, comparison.right_relations[i]);
    evaluation.statements.count(s.confidence, comparison.right_relations[i]);
  }
}

DocumentResult result_of(const Comparison& comparison) {
  return {comparison.tallies, comparison.missed, comparison.surplus, ""};
}

}  // namespace

Result<std::vector<AnnotatedDocument>> read_annotated(const std::string& folder) {
  std::error_code code;
  if (!fs::is_directory(folder, code))
    return Error{ErrorCode::not_found, folder + ": no such folder",
                 "it holds NAME.txt and NAME.json side by side"};
  std::vector<AnnotatedDocument> documents;
  for (const auto& entry : fs::directory_iterator(folder, code)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
    auto annotation = read_annotation(whole(entry.path().string()));
    if (!annotation)
      return Error{ErrorCode::malformed, entry.path().string() + " " + annotation.error().message,
                   annotation.error().hint};
    const fs::path text =
        entry.path().parent_path() /
        (annotation->document.empty() ? entry.path().stem().string() + ".txt" : annotation->document);
    if (!fs::exists(text, code))
      return Error{ErrorCode::not_found,
                   text.string() + ": the text of " + entry.path().filename().string() + " is not there",
                   "name it in “document”"};
    documents.push_back({entry.path().stem().string(), text.string(), std::move(*annotation)});
  }
  if (documents.empty())
    return Error{ErrorCode::not_found, folder + " holds no annotated document",
                 "docs/evaluation.md shows one"};
  std::sort(documents.begin(), documents.end(),
            [](const AnnotatedDocument& a, const AnnotatedDocument& b) { return a.name < b.name; });
  return documents;
}

Evaluation evaluate(const std::vector<AnnotatedDocument>& documents, const schema::Schema& schema) {
  Evaluation evaluation;
  for (const AnnotatedDocument& document : documents) {
    const auto reading = read(document.file, whole(document.file));
    const graph::Fragment fragment = reading ? extract(*reading, schema).fragment : graph::Fragment{};
    const Comparison comparison = compare(document.annotation, annotation_of(fragment));
    count_rules(fragment, comparison, evaluation);
    DocumentResult& result = evaluation.documents[document.name] = result_of(comparison);
    if (!reading) result.failure = reading.error().message;
  }
  return evaluation;
}

Evaluation agreement(const std::vector<AnnotatedDocument>& first,
                     const std::vector<AnnotatedDocument>& second) {
  Evaluation evaluation;
  for (const AnnotatedDocument& a : first)
    for (const AnnotatedDocument& b : second)
      if (a.name == b.name) evaluation.documents[a.name] = result_of(compare(a.annotation, b.annotation));
  return evaluation;
}

void Reliability::count(graph::Confidence confidence, bool right) {
  Tenth& tenth = tenths[std::min<std::size_t>(9, confidence / 100u)];
  ++tenth.made;
  tenth.right += right ? 1 : 0;
  tenth.said += confidence / 1000.0;
}

Tallies Evaluation::total() const {
  Tallies total;
  for (const auto& [name, result] : documents) add(total, result.tallies);
  return total;
}

std::size_t Evaluation::failed() const {
  return static_cast<std::size_t>(std::count_if(documents.begin(), documents.end(),
                                                [](const auto& d) { return !d.second.failure.empty(); }));
}

std::map<std::string, Interval> intervals(const Evaluation& now, const Evaluation* before) {
  constexpr std::size_t kDraws = 1000;
  std::vector<std::pair<const Tallies*, const Tallies*>> documents;
  for (const auto& [name, result] : now.documents) {
    if (before == nullptr) {
      documents.emplace_back(&result.tallies, nullptr);
    } else if (const auto other = before->documents.find(name); other != before->documents.end()) {
      documents.emplace_back(&result.tallies, &other->second.tallies);
    }
  }
  std::map<std::string, std::vector<double>> drawn;
  std::mt19937_64 random(20230401);
  for (std::size_t draw = 0; draw < kDraws && !documents.empty(); ++draw) {
    Tallies a, b;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      const auto& [tallies, others] = documents[random() % documents.size()];
      add(a, *tallies);
      if (others != nullptr) add(b, *others);
    }
    for (const auto& [row, tally] : now.total())
      drawn[row].push_back(figure(row, a[row]) - (before != nullptr ? figure(row, b[row]) : 0));
  }
  std::map<std::string, Interval> result;
  for (auto& [row, values] : drawn) {
    std::sort(values.begin(), values.end());
    result[row] = {values[kDraws * 25 / 1000], values[kDraws * 975 / 1000 - 1]};
  }
  return result;
}

std::string saved(const Evaluation& evaluation) {
  using nlohmann::ordered_json;
  ordered_json json = {{"documents", ordered_json::object()}};
  for (const auto& [name, result] : evaluation.documents) {
    ordered_json& document = json["documents"][name];
    document["rows"] = ordered_json::object();
    for (const auto& [row, t] : result.tallies) document["rows"][row] = {t.right, t.found, t.gold};
    document["missed"] = result.missed;
    document["surplus"] = result.surplus;
    if (!result.failure.empty()) document["failure"] = result.failure;
  }
  return json.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

Result<Evaluation> read_saved(std::string_view text) {
  try {
    Evaluation evaluation;
    const nlohmann::json json = nlohmann::json::parse(text);
    for (const auto& [name, document] : json.at("documents").items()) {
      DocumentResult& result = evaluation.documents[name];
      for (const auto& [row, t] : document.at("rows").items())
        result.tallies[row] = {t.at(0).get<std::size_t>(), t.at(1).get<std::size_t>(),
                               t.at(2).get<std::size_t>()};
      result.missed = document.at("missed").get<std::vector<std::string>>();
      result.surplus = document.at("surplus").get<std::vector<std::string>>();
      result.failure = document.value("failure", "");
    }
    return evaluation;
  } catch (const nlohmann::json::exception&) {
    return Error{ErrorCode::malformed, "is no saved evaluation", "`stemma eval DIR --save FILE` writes one"};
  }
}

std::string confidences(const RuleCounts& counts) {
  constexpr double kPrior = 8;  // a rule that was never seen counts as so many of the mean
  std::map<std::string, RuleCount> means;
  for (const auto& [key, count] : counts) {
    means[key.first].made += count.made;
    means[key.first].right += count.right;
  }
  std::string text =
      "# How often what a rule made was right on annotated documents, "
      "drawn toward\n"
      "# the mean of its type or relation where it was seen seldom; `as`: what the rule itself says on\n"
      "# average, where it is more and less sure. Written by `stemma eval DIR --calibrate`.\n";
  for (const auto& [key, count] : counts) {
    const RuleCount& all = means[key.first];
    const double mean = (static_cast<double>(all.right) + 1) / (static_cast<double>(all.made) + 2);
    const double value =
        (static_cast<double>(count.right) + kPrior * mean) / (static_cast<double>(count.made) + kPrior);
    char line[64];
    std::snprintf(line, sizeof line, " %.3f of %zu", std::clamp(value, 0.01, 0.99), count.made);
    text += "confidence " + key.first + " \"" + key.second + "\"" + line;
    if (count.least < count.most) {
      std::snprintf(line, sizeof line, " as %.3f", count.said / static_cast<double>(count.made));
      text += line;
    }
    text += '\n';
  }
  return text;
}

}  // namespace stemma::ingest
