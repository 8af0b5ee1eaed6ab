#include "api/parameters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "api/utf8.hpp"

namespace stemma::api {
namespace {

constexpr std::size_t kMostQueryText = 500;

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::string without_zeros(double number) {
  std::array<char, 32> text;
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

// Reads parameters one by one and remembers the first thing that is wrong.
class Reader {
 public:
  Reader(const Request& request, std::vector<std::string> known) : request_(request) {
    for (const auto& [name, value] : request.query) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      fail("unknown parameter '" + name + "'",
           known.empty() ? "this address takes no parameters" : "the parameters here are: " + joined(known));
    }
  }

  std::string text(const std::string& name, const std::string& otherwise = "") {
    const std::string* value = single(name);
    return value ? *value : otherwise;
  }

  std::string required(const std::string& name, const std::string& example) {
    const std::string value = text(name);
    if (value.find_first_not_of(' ') == std::string::npos)
      fail("parameter '" + name + "' is missing", "add it, as in " + example);
    return value;
  }

  template <class Number>
  Number number(const std::string& name, Number otherwise, Number least, Number most) {
    const std::string* value = single(name);
    if (!value) return otherwise;
    Number parsed{};
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), parsed);
    if (error == std::errc() && end == value->data() + value->size() && parsed >= least && parsed <= most)
      return parsed;
    std::string range = display(least) + ".." + display(most);
    fail("parameter '" + name + "' must be a number " + range + ", not '" + *value + "'",
         "give a value in " + range);
    return otherwise;
  }

  // May be given several times or as a list with commas.
  std::vector<std::string> words(const std::string& name, const std::vector<std::string>& allowed) {
    std::vector<std::string> found;
    for (const auto& [key, value] : request_.query) {
      if (key != name) continue;
      for (std::size_t at = 0; at <= value.size();) {
        const std::size_t comma = std::min(value.find(',', at), value.size());
        if (comma > at) found.push_back(value.substr(at, comma - at));
        at = comma + 1;
      }
    }
    for (const std::string& word : found) check(name, word, allowed);
    return found;
  }

  std::string word(const std::string& name, const std::vector<std::string>& allowed,
                   const std::string& otherwise = "") {
    const std::string value = text(name, otherwise);
    if (!value.empty()) check(name, value, allowed);
    return value.empty() ? otherwise : value;
  }

  template <class T>
  Result<T> result(T value) {
    if (error_) return *error_;
    return value;
  }

  void fail(std::string message, std::string hint) {
    if (!error_) error_ = Error{ErrorCode::invalid_argument, std::move(message), std::move(hint)};
  }

 private:
  const std::string* single(const std::string& name) {
    const std::string* found = nullptr;
    for (const auto& [key, value] : request_.query) {
      if (key != name) continue;
      if (found) fail("parameter '" + name + "' is given twice", "give it once");
      found = &value;
    }
    return found;
  }

  void check(const std::string& name, const std::string& word, const std::vector<std::string>& allowed) {
    if (std::find(allowed.begin(), allowed.end(), word) != allowed.end()) return;
    fail("parameter '" + name + "' cannot be '" + word + "'", "it may be: " + joined(allowed));
  }

  static std::string display(double number) { return without_zeros(number); }
  static std::string display(int number) { return std::to_string(number); }
  static std::string display(std::size_t number) { return std::to_string(number); }

  const Request& request_;
  std::optional<Error> error_;
};

graph::Direction direction_of(const std::string& word) {
  if (word == "out") return graph::Direction::out;
  if (word == "in") return graph::Direction::in;
  return graph::Direction::both;
}

}  // namespace

Result<graph::SearchQuery> search_query(const Request& request, const Vocabulary& vocabulary) {
  Reader reader(request, {"q", "type", "limit"});
  graph::SearchQuery query;
  query.text = reader.required("q", "?q=water+board");
  if (query.text.size() > kMostQueryText)
    reader.fail("parameter 'q' is longer than 500 bytes", "search for a name or a part of one");
  query.type = reader.word("type", vocabulary.types);
  query.limit = reader.number<std::size_t>("limit", 20, 1, 1000);
  return reader.result(std::move(query));
}

Result<graph::TextQuery> text_query(const Request& request, const Vocabulary& vocabulary) {
  Reader reader(request,
                {"q", "document", "near", "type", "within", "limit", "offset", "sentences", "facets"});
  graph::TextQuery query;
  query.text = reader.required("q", "?q=harbour+%22port+dues%22");
  if (query.text.size() > 1000)
    reader.fail("parameter 'q' is longer than 1000 bytes", "ask for less at once");
  query.document = reader.text("document");
  query.near = reader.text("near");
  query.type = reader.word("type", vocabulary.types);
  query.within = reader.word("within", {"sentence", "document"}, "sentence") == "document"
                     ? graph::TextQuery::Within::document
                     : graph::TextQuery::Within::sentence;
  query.limit = reader.number<std::size_t>("limit", query.limit, 1, 100);
  query.offset = reader.number<std::size_t>("offset", 0, 0, 10'000);
  query.sentences = reader.number<std::size_t>("sentences", query.sentences, 1, 20);
  query.facets = reader.word("facets", {"true", "false"}, "true") == "true";
  return reader.result(std::move(query));
}

namespace {

graph::NeighborhoodQuery read_neighborhood(Reader& reader, const std::string& node,
                                           const Vocabulary& vocabulary, std::size_t usual,
                                           std::size_t most) {
  graph::NeighborhoodQuery query;
  query.node = node;
  query.depth = reader.number("depth", 1, 1, 4);
  query.relations = reader.words("relation", vocabulary.relations);
  query.types = reader.words("type", vocabulary.types);
  query.direction = direction_of(reader.word("direction", {"out", "in", "both"}, "both"));
  query.min_confidence = reader.number("min_confidence", 0.0, 0.0, 1.0);
  query.per_node = reader.number<std::size_t>("per_node", 50, 1, 1000);
  query.limit = reader.number<std::size_t>("limit", usual, 1, most);
  return query;
}

}  // namespace

Result<NeighborhoodRequest> neighborhood_request(const Request& request, const std::string& node,
                                                 const Vocabulary& vocabulary) {
  Reader reader(request, {"depth", "relation", "type", "direction", "min_confidence", "per_node", "limit",
                          "among", "dates"});
  NeighborhoodRequest wanted{read_neighborhood(reader, node, vocabulary, 200, 1000), false};
  wanted.query.among = reader.word("among", {"true", "false"}, "true") == "true";
  wanted.dates = reader.word("dates", {"true", "false"}, "false") == "true";
  return reader.result(std::move(wanted));
}

Result<graph::NeighborhoodQuery> neighborhood_query(const Request& request, const std::string& node,
                                                    const Vocabulary& vocabulary, std::size_t usual,
                                                    std::size_t most) {
  Reader reader(request, {"depth", "relation", "type", "direction", "min_confidence", "per_node", "limit"});
  return reader.result(read_neighborhood(reader, node, vocabulary, usual, most));
}

Result<graph::PathQuery> path_query(const Request& request, const Vocabulary& vocabulary) {
  Reader reader(request, {"from", "to", "k", "max_hops", "min_confidence", "relation"});
  const std::string example = "?from=person-ada-lind&to=place-oslo";
  graph::PathQuery query;
  query.from = reader.required("from", example);
  query.to = reader.required("to", example);
  query.k = reader.number<std::size_t>("k", 3, 1, 20);
  query.max_hops = reader.number<std::size_t>("max_hops", 6, 1, 10);
  query.min_confidence = reader.number("min_confidence", 0.0, 0.0, 1.0);
  query.relations = reader.words("relation", vocabulary.relations);
  return reader.result(std::move(query));
}

Result<std::size_t> evidence_limit(const Request& request) {
  Reader reader(request, {"limit"});
  return reader.result(reader.number<std::size_t>("limit", 100, 1, 1000));
}

Result<BestQuery> best_query(const Request& request, const Vocabulary& vocabulary) {
  Reader reader(request, {"type", "limit"});
  BestQuery query;
  query.type = reader.word("type", vocabulary.types);
  query.limit = reader.number<std::size_t>("limit", 20, 1, 1000);
  return reader.result(std::move(query));
}

Result<std::size_t> table_limit(const Request& request) {
  Reader reader(request, {"limit"});
  return reader.result(reader.number<std::size_t>("limit", 1000, 1, 10'000));
}

Result<std::string> upload_name(const Request& request) {
  Reader reader(request, {"name"});
  return reader.result(reader.required("name", "?name=minutes.txt"));
}

Result<Slice> document_slice(const Request& request) {
  Reader reader(request, {"offset", "limit"});
  Slice slice;
  slice.offset = reader.number<std::size_t>("offset", 0, 0, 100'000'000);
  slice.limit = reader.number<std::size_t>("limit", 1000, 1, 1000);
  return reader.result(slice);
}

Result<TextForm> text_form(const Request& request) {
  Reader reader(request, {"format"});
  const bool plain_wanted = request.accept.rfind("text/plain", 0) == 0;
  const std::string form = reader.word("format", {"json", "text"}, plain_wanted ? "text" : "json");
  return reader.result(form == "text" ? TextForm::plain : TextForm::json);
}

Result<Passage> passage(const Request& request) {
  Reader reader(request, {"start", "end"});
  constexpr std::size_t kMost = 1'000'000'000;
  Passage passage;
  passage.start = reader.number<std::size_t>("start", 0, 0, kMost);
  passage.end = reader.number<std::size_t>("end", passage.start, 0, kMost);
  if (passage.end < passage.start)
    reader.fail("parameter 'end' must not be smaller than 'start'", "give the passage as start..end");
  return reader.result(passage);
}

Result<void> no_parameters(const Request& request) {
  Reader reader(request, {});
  if (Result<bool> fine = reader.result(true); !fine) return fine.error();
  return {};
}

}  // namespace stemma::api
