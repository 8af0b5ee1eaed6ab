#include "tests/api/harbour.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "schema/name.hpp"

namespace stemma::tests {
namespace {

using graph::Document;
using graph::Fragment;
using graph::Span;

// Builds a fragment by quoting the text.
class Teller {
 public:
  explicit Teller(std::string text) : text_(std::move(text)) {}

  Span quote(const std::string& words, std::size_t from = 0) const {
    const std::size_t begin = text_.find(words, from);
    if (begin == std::string::npos) throw std::logic_error("not in the text: " + words);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }

  // The entity is mentioned by these words in each of the sentences. Entities must come sorted by id.
  graph::LocalId entity(const std::string& type, const std::string& name,
                        const std::vector<std::string>& sentences, const std::string& words = "") {
    graph::Entity entity;
    entity.id = schema::node_id(type, name);
    entity.type = type;
    entity.name = name;
    entity.salience = 500;
    for (const std::string& sentence : sentences) {
      const Span around = quote(sentence);
      entity.mentions.push_back(
          {quote(words.empty() ? name : words, around.begin), around, "name.shape", 900});
    }
    fragment.entities.push_back(entity);
    return static_cast<graph::LocalId>(fragment.entities.size() - 1);
  }

  void says(graph::LocalId from, const std::string& relation, graph::LocalId to, const std::string& sentence,
            const std::string& rule, graph::Confidence confidence) {
    fragment.statements.push_back({from, relation, to, quote(sentence), rule, confidence, {}});
  }

  Document document(const std::string& name, const std::string& title) const {
    Document document;
    document.id = "document-" + schema::slug(name, 80);
    document.name = name;
    document.origin = "/texts/" + name;
    document.title = title;
    document.format = "md";
    document.encoding = "UTF-8";
    document.language = "en";
    document.sha256 = std::string(64, '0');
    document.bytes = text_.size();
    document.text = text_;
    return document;
  }

  Fragment sorted() {
    std::sort(fragment.statements.begin(), fragment.statements.end());
    return fragment;
  }

  Fragment fragment;

 private:
  std::string text_;
};

void put_minutes(graph::Store& store) {
  const std::string chairs = "Ada Lind chairs the Harbour Board.",
                    aims = "The Harbour Board is to dredge the channel before winter.";
  Teller teller("Minutes of the Harbour Board\n\n" + chairs + ' ' + aims + '\n');
  const auto goal = teller.entity("goal", "dredge the channel before winter", {aims});
  const auto board = teller.entity("organization", "Harbour Board", {chairs, aims});
  const auto ada = teller.entity("person", "Ada Lind", {chairs});
  teller.says(ada, "affiliated_with", board, chairs, "relation.chair", 900);
  teller.says(board, "pursues", goal, aims, "goal.is-to", 800);
  store.put(teller.document("minutes.md", "Minutes of the Harbour Board"), teller.sorted()).value();
}

void put_letter(graph::Store& store) {
  const std::string sits = "The Harbour Board sits in Port Ellis.",
                    belongs = "Ada Lind belongs to the Harbour Board.";
  Teller teller("A letter – “in haste”\n\n" + sits + ' ' + belongs + '\n');
  const auto board = teller.entity("organization", "Harbour Board", {sits, belongs});
  const auto ada = teller.entity("person", "Ada Lind", {belongs});
  const auto port = teller.entity("place", "Port Ellis", {sits});
  teller.says(board, "located_in", port, sits, "relation.sits", 700);
  teller.says(ada, "affiliated_with", board, belongs, "relation.belongs", 850);
  store.put(teller.document("letter.md", "A letter – “in haste”"), teller.sorted()).value();
}

void put_notice(graph::Store& store) {
  const std::string opens = "Port Ellis opens a new quay.";
  Teller teller(opens + '\n');
  teller.entity("place", "Port Ellis", {opens});
  store.put(teller.document("notice.txt", "Notice"), teller.sorted()).value();
}

std::string new_folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "stemma-api-XXXXXX").string();
  if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
  return pattern;
}

}  // namespace

Harbour::Harbour() : root_(new_folder()), folder_(root_ + "/store") {
  {
    graph::Store store = graph::Store::create(folder_).value();
    put_minutes(store);
    put_letter(store);
  }
  publish();
}

Harbour::~Harbour() {
  published_.reset();
  std::filesystem::remove_all(root_);
}

void Harbour::add_notice() {
  {
    graph::Store store = graph::Store::open(folder_, graph::Store::Mode::read_write).value();
    put_notice(store);
  }
  publish();
}

void Harbour::publish() {
  const graph::Store store = graph::Store::open(folder_).value();
  published_ = api::publish(store.snapshot(), schema::Schema::built_in()).value();
}

api::Response Harbour::get(const std::string& target, const std::string& accept,
                           const std::string& if_none_match) {
  api::Request request = api::parse_target(target).value();
  request.accept = accept;
  request.if_none_match = if_none_match;
  return answer(request);
}

api::Response Harbour::answer(const api::Request& request, api::Desk* desk) {
  return api::answer({*published_, schema::Schema::built_in(), pictures_, desk}, request);
}

std::shared_ptr<const schema::Schema> built_in() {
  return {std::shared_ptr<void>(), &schema::Schema::built_in()};
}

}  // namespace stemma::tests
