#include "tests/graph/page.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace stemma::graph {
namespace {

std::string slug_of(std::string text) {
  for (char& c : text)
    c = std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(c)) : '-';
  return text;
}

}  // namespace

Page::Page(const std::string& name, const std::string& text) {
  document_.id = "document-" + slug_of(name);
  document_.name = name + ".txt";
  document_.origin = "/papers/" + document_.name;
  document_.title = "Title of " + name;
  document_.format = "txt";
  document_.encoding = "UTF-8";
  document_.language = "en";
  document_.sha256 = std::string(64, 'a');
  document_.bytes = text.size();
  document_.text = text;
}

Span Page::sentence_around(std::size_t at) const {
  const auto& text = document_.text;
  auto begin = at == 0 ? std::string::npos : text.rfind(". ", at - 1);
  begin = begin == std::string::npos ? 0 : begin + 2;
  auto end = text.find('.', at);
  end = end == std::string::npos ? text.size() : end + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Page& Page::entity(const std::string& type, const std::string& name, const std::vector<std::string>& aliases,
                   const Attributes& attributes) {
  Entity entity{slug_of(type) + "-" + slug_of(name), type, name, aliases, attributes, 500, {}};
  for (auto at = document_.text.find(name); at != std::string::npos; at = document_.text.find(name, at + 1)) {
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + name.size())};
    entity.mentions.push_back({span, sentence_around(at), "test.name", 900});
  }
  entities_.push_back(std::move(entity));
  return *this;
}

Page& Page::state(const std::string& from, const std::string& relation, const std::string& to,
                  Confidence confidence, const Attributes& attributes) {
  Statement statement;
  statement.relation = relation;
  statement.rule = "test.state";
  statement.confidence = confidence;
  statement.attributes = attributes;
  for (std::size_t at = 0; at < document_.text.size();) {
    statement.evidence = sentence_around(at);
    const auto words = document_.text.substr(statement.evidence.begin, statement.evidence.size());
    if (words.find(from) != std::string::npos && words.find(to) != std::string::npos) break;
    at = statement.evidence.end + 1;
  }
  said_.push_back({from, to, std::move(statement)});
  return *this;
}

Fragment Page::fragment() const {
  Fragment fragment{entities_, {}};
  std::ranges::sort(fragment.entities, {}, &Entity::id);
  const auto local = [&](const std::string& name) {
    const auto at = std::ranges::find(fragment.entities, name, &Entity::name);
    return at == fragment.entities.end() ? kDocument : static_cast<LocalId>(at - fragment.entities.begin());
  };
  for (const auto& said : said_) {
    auto statement = said.statement;
    statement.from = local(said.from);
    statement.to = local(said.to);
    fragment.statements.push_back(std::move(statement));
  }
  std::ranges::sort(fragment.statements);
  const auto repeated = std::ranges::unique(fragment.statements);
  fragment.statements.erase(repeated.begin(), repeated.end());
  return fragment;
}

Folder::Folder() {
  auto name = (std::filesystem::temp_directory_path() / "stemma-graph-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) std::abort();
  folder_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string dump(const Store& store) {
  std::string all;
  export_jsonl(store.snapshot(), [&](const std::string& line) { all += line + "\n"; }).value();
  return all;
}

std::string violations(const Store& store) {
  std::string all;
  for (const auto& violation : verify(store.snapshot()).value())
    all += violation.invariant + ": " + violation.what + "\n";
  return all;
}

std::uint64_t test_seed(std::uint64_t otherwise) {
  const char* seed = std::getenv("STEMMA_TEST_SEED");
  return seed ? std::strtoull(seed, nullptr, 10) : otherwise;
}

}  // namespace stemma::graph
