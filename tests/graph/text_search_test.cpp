// Search over texts against a plain model that reads every text for every question.
#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <random>
#include <set>

#include "graph/access.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "graph/text/postings.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

using Words = std::vector<std::string>;

const Words kWords = {"ash", "ashes", "bay", "bays", "cod", "dew", "elm", "elms"};
const Words kPeople = {"Ann", "Bo"};

Words split(const std::string& text) {
  Words words;
  std::string word;
  for (const char c : text + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)))
      word += static_cast<char>(std::tolower(c));
    else if (!word.empty())
      words.push_back(std::move(word)), word.clear();
  }
  return words;
}

// -- the model

struct ModelQuery {
  enum Kind { term, all, any, none } kind = term;
  std::vector<std::vector<std::pair<std::string, bool>>> phrases;  // word, is a prefix
  std::size_t gap = 0;
  std::vector<ModelQuery> parts;

  using Place = std::pair<std::size_t, std::size_t>;  // words, half open

  static std::vector<Place> stands(const std::vector<std::pair<std::string, bool>>& phrase,
                                   const Words& words) {
    std::vector<Place> places;
    for (std::size_t at = 0; at + phrase.size() <= words.size(); ++at) {
      bool same = true;
      for (std::size_t i = 0; i < phrase.size(); ++i) {
        const auto& [word, prefix] = phrase[i];
        same = same && (prefix ? words[at + i].starts_with(word) : words[at + i] == word);
      }
      if (same) places.push_back({at, at + phrase.size()});
    }
    return places;
  }

  // Stretches that hold all phrases and no shorter such stretch.
  std::vector<Place> places(const Words& words) const {
    if (phrases.size() == 1) return stands(phrases[0], words);
    std::size_t length = gap;
    for (const auto& phrase : phrases) length += phrase.size();
    const auto enough = [&](Place stretch) {
      for (const auto& phrase : phrases) {
        std::ptrdiff_t here = 0;
        for (const auto& place : stands(phrase, words))
          here += place.first >= stretch.first && place.second <= stretch.second;
        if (here < std::ranges::count(phrases, phrase)) return false;
      }
      return true;
    };
    std::vector<Place> found;
    for (std::size_t first = 0; first < words.size(); ++first)
      for (auto last = first + 1; last <= words.size() && last - first <= length; ++last)
        if (enough({first, last}) && !enough({first + 1, last}) && !enough({first, last - 1}))
          found.push_back({first, last});
    return found;
  }

  std::vector<Place> marks(const Words& words) const {
    if (phrases.size() == 1) return stands(phrases[0], words);
    std::vector<Place> marked;
    for (const auto& phrase : phrases)
      for (const auto& place : stands(phrase, words))
        for (const auto& around : places(words))
          if (place.first >= around.first && place.second <= around.second) marked.push_back(place);
    return marked;
  }

  bool holds(const Words& words) const {
    const auto part = [&](const ModelQuery& m) { return m.holds(words); };
    if (kind == term) return !places(words).empty();
    if (kind == none) return !parts[0].holds(words);
    return kind == all ? std::ranges::all_of(parts, part) : std::ranges::any_of(parts, part);
  }

  void terms(std::vector<const ModelQuery*>& wanted) const {
    if (kind == term) wanted.push_back(this);
    if (kind == all || kind == any)
      for (const auto& part : parts) part.terms(wanted);
  }
};

// -- random questions, as text and as model

std::pair<std::string, bool> random_word(Random& random, std::string& text) {
  auto word =
      below(random, 8) == 0 ? split(kPeople[below(random, 2)])[0] : kWords[below(random, kWords.size())];
  const bool prefix = below(random, 4) == 0;
  if (prefix) word = word.substr(0, 2 + below(random, 2));
  text += word + (prefix ? "*" : "");
  return {word, prefix};
}

ModelQuery random_term(Random& random, std::string& text) {
  ModelQuery model;
  const auto kind = below(random, 8);
  if (kind < 4) {
    model.phrases = {{random_word(random, text)}};
  } else if (kind < 6) {
    text += "\"";
    model.phrases.resize(1);
    for (auto left = 2 + below(random, 2); left > 0; --left) {
      model.phrases[0].push_back(random_word(random, text));
      if (left > 1) text += " ";
    }
    text += "\"";
  } else {
    model.gap = below(random, 4);
    const auto near = "~" + std::to_string(model.gap);
    text += "\"";
    for (auto left = 2 + below(random, 2); left > 0; --left) {
      model.phrases.push_back({random_word(random, text)});
      if (left > 1) text += " ";
    }
    text += "\"" + near;
  }
  return model;
}

ModelQuery random_question(Random& random, std::string& text, int depth) {
  const auto kind = below(random, depth > 0 ? 6 : 3);
  if (kind < 3) return random_term(random, text);
  ModelQuery model;
  model.kind = kind == 5 ? ModelQuery::any : ModelQuery::all;
  const auto parts = 2 + below(random, 2);
  for (std::size_t i = 0; i < parts; ++i) {
    if (i > 0) text += model.kind == ModelQuery::any ? " OR " : " ";
    const bool excluded = model.kind == ModelQuery::all && i > 0 && below(random, 3) == 0;
    if (excluded) text += "-";
    text += "(";
    auto part = random_question(random, text, depth - 1);
    text += ")";
    if (excluded) {
      ModelQuery none;
      none.kind = ModelQuery::none;
      none.parts = {std::move(part)};
      part = std::move(none);
    }
    model.parts.push_back(std::move(part));
  }
  return model;
}

// -- random texts

struct Text {
  Page page;
  std::vector<std::string> sentences;
};

Text random_text(Random& random, const std::string& name) {
  std::vector<std::string> sentences;
  std::string text;
  for (auto left = below(random, 5); left > 0; --left) {
    std::string sentence = "So";
    for (auto words = 1 + below(random, 7); words > 0; --words)
      sentence +=
          " " + (below(random, 6) == 0 ? kPeople[below(random, 2)] : kWords[below(random, kWords.size())]);
    sentences.push_back(sentence + ".");
    text += sentences.back() + " ";
  }
  Page page(name, text);
  for (const auto& person : kPeople)
    if (text.find(person) != std::string::npos) page.entity("person", person);
  return {std::move(page), std::move(sentences)};
}

using Texts = std::map<std::string, Text>;

struct Expected {
  std::string document;
  double score;
  std::uint64_t found;
};

std::vector<Expected> scan(const Texts& texts, const ModelQuery& question, const std::string& near) {
  std::vector<const ModelQuery*> terms;
  question.terms(terms);
  std::vector<double> weights;
  double length = 0;
  for (const auto& [id, text] : texts) length += static_cast<double>(split(text.page.document().text).size());
  const double count = static_cast<double>(texts.size());
  for (const auto* term : terms) {
    double in = 0;
    for (const auto& [id, text] : texts) in += !term->places(split(text.page.document().text)).empty();
    weights.push_back(std::log(1 + (count - in + 0.5) / (in + 0.5)));
  }
  std::vector<Expected> found;
  for (const auto& [id, text] : texts) {
    const auto words = split(text.page.document().text);
    if (near.empty() && !question.holds(words)) continue;
    std::vector<std::size_t> sentence_of;  // by word
    for (std::size_t i = 0; i < text.sentences.size(); ++i)
      sentence_of.resize(sentence_of.size() + split(text.sentences[i]).size(), i);
    std::set<std::size_t> sentences;
    double score = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      if (near.empty())
        for (const auto& mark : terms[i]->marks(words)) sentences.insert(sentence_of[mark.first]);
      const auto times = static_cast<double>(terms[i]->places(words).size());
      const double norm = 1.2 * (0.25 + 0.75 * static_cast<double>(words.size()) / (length / count));
      if (times > 0) score += weights[i] * times * 2.2 / (times + norm);
    }
    if (!near.empty())
      for (std::size_t i = 0; i < text.sentences.size(); ++i)
        if (text.sentences[i].find(near) != std::string::npos && question.holds(split(text.sentences[i])))
          sentences.insert(i);
    if (!sentences.empty()) found.push_back({id, score, sentences.size()});
  }
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.score > b.score + 1e-9; });
  return found;
}

TextAnswer ask(const Store& store, TextQuery query) { return store.snapshot().search_texts(query).value(); }
TextAnswer ask(const Store& store, const std::string& text) {
  TextQuery query;
  query.text = text;
  return ask(store, query);
}

// What was found, with its marks in brackets; a sentence a line.
std::string marked(const TextAnswer& answer) {
  std::string all;
  for (const auto& hit : answer.hits)
    for (const auto& sentence : hit.sentences) {
      std::string text = sentence.text;  // ASCII in these tests
      for (auto mark = sentence.marks.rbegin(); mark != sentence.marks.rend(); ++mark) {
        text.insert(mark->end, "]");
        text.insert(mark->start, "[");
      }
      all += hit.document + " " + std::to_string(sentence.start) + ": " + text + "\n";
    }
  return all;
}

Error search_refusal(const Store& store, const TextQuery& query) {
  const auto answer = store.snapshot().search_texts(query);
  return answer ? Error{ErrorCode::internal, "found", ""} : answer.error();
}

}  // namespace

TEST_CASE("Whatever is asked, the index finds what reading all texts finds, in the same order") {
  const auto seed = test_seed(20261125);
  INFO("STEMMA_TEST_SEED=" << seed);
  Random random(seed);
  Folder folder;
  auto store = Store::create(folder.path()).value();
  Texts texts;
  int answered = 0;
  for (int round = 0; round < 8; ++round) {
    for (int step = 0; step < 6; ++step) {
      const auto name = "p" + std::to_string(below(random, 16));
      const auto id = "document-" + name;
      if (texts.contains(id) && below(random, 4) == 0) {
        store.remove(id).value();
        texts.erase(id);
      } else {
        const auto text = random_text(random, name);
        put(store, text.page).value();
        texts.insert_or_assign(id, text);
      }
    }
    for (int step = 0; step < 60; ++step) {
      TextQuery query;
      const auto question = random_question(random, query.text, 2);
      INFO(query.text);
      std::string near;
      if (below(random, 3) == 0) near = kPeople[below(random, 2)];
      if (!near.empty()) query.near = near == "Ann" ? "person-ann" : "person-bo";
      query.limit = 100;
      const auto answer = store.snapshot().search_texts(query);
      if (!answer) {
        REQUIRE(answer.error().code == ErrorCode::not_found);  // nobody names the person
        continue;
      }
      const auto expected = scan(texts, question, near);
      REQUIRE(answer->total == expected.size());
      REQUIRE(answer->hits.size() == expected.size());
      std::map<std::string, const TextHit*> hits;
      for (std::size_t i = 0; i < expected.size(); ++i) {
        hits[answer->hits[i].document] = &answer->hits[i];
        CHECK(answer->hits[i].score == Approx(expected[i].score));
      }
      for (const auto& one : expected) {
        REQUIRE(hits.contains(one.document));
        CHECK(hits[one.document]->score == Approx(one.score));
        CHECK(hits[one.document]->found == one.found);
      }
      answered += !expected.empty();
    }
  }
  CHECK(answered > 100);
  CHECK(violations(store) == "");
  for (const auto& [id, text] : texts) store.remove(id).value();
  store.snapshot().access().view().scan(Family::words, "", [](std::string_view key, std::string_view) {
    FAIL(key);
    return true;
  });
}

TEST_CASE("An answer shows the sentences with what was found in them, the best documents first") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann leads the Harbour Board. The board met twice in the harbour. It rained.")
                 .entity("person", "Ann")
                 .entity("organization", "Harbour Board")
                 .state("Ann", "affiliated_with", "Harbour Board"))
      .value();
  put(store, Page("two", "Nobody saw the ship. The harbour was closed for a long and cold winter.")).value();
  CHECK(marked(ask(store, "harbour")) ==
        "document-one 0: Ann leads the [Harbour] Board.\n"
        "document-one 29: The board met twice in the [harbour].\n"
        "document-two 21: The [harbour] was closed for a long and cold winter.\n");
  CHECK(marked(ask(store, "\"harbour board\"")) == "document-one 0: Ann leads the [Harbour Board].\n");
  CHECK(marked(ask(store, "board NEAR/5 harbour met")) ==
        "document-one 0: Ann leads the [Harbour] [Board].\n"
        "document-one 29: The [board] [met] twice in the [harbour].\n");
  CHECK(marked(ask(store, "harb* -board")) ==
        "document-two 21: The [harbour] was closed for a long and cold winter.\n");
  const auto first = ask(store, "harbour").hits.at(0);
  CHECK(first.document_title == "Title of one");
  CHECK(first.found == 2);
  CHECK(first.sentences.at(0).nodes == Words{"organization-harbour-board", "person-ann"});
  REQUIRE(first.sentences.at(0).edges.size() == 1);
  CHECK(store.snapshot().edge(first.sentences[0].edges[0]).value().relation == "affiliated_with");
  CHECK(first.sentences.at(1).nodes.empty());
}

TEST_CASE("Search keeps to one document, to where a node or a type is named, and to a page") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann likes the harbour. Bo hates the harbour and the ash.").entity("person", "Ann"))
      .value();
  put(store, Page("two", "The harbour of Port. The ash.").entity("place", "Port")).value();
  TextQuery query;
  query.text = "harbour";
  query.document = "document-two";
  CHECK(marked(ask(store, query)) == "document-two 0: The [harbour] of Port.\n");
  query.document = "";
  query.near = "person-ann";
  CHECK(marked(ask(store, query)) == "document-one 0: Ann likes the [harbour].\n");
  query.text = "harbour ash";
  CHECK(ask(store, query).total == 0);
  query.within = TextQuery::Within::document;
  CHECK(marked(ask(store, query)) ==
        "document-one 0: Ann likes the [harbour].\n"
        "document-one 23: Bo hates the [harbour] and the [ash].\n");
  query.within = TextQuery::Within::sentence;
  query.text = "harbour -ash";  // in the sentence
  CHECK(ask(store, query).total == 1);
  query.near = "";
  query.type = "place";
  CHECK(marked(ask(store, query)) == "document-two 0: The [harbour] of Port.\n");
  query = {};
  query.text = "harbour";
  query.limit = 1;
  const auto first = ask(store, query);
  query.offset = 1;
  const auto second = ask(store, query);
  CHECK(first.total == 2);
  CHECK(second.total == 2);
  CHECK(first.hits.at(0).document != second.hits.at(0).document);
  query.offset = 2;
  CHECK(ask(store, query).hits.empty());
}

TEST_CASE("Facets count the sentences found by type, node and document") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann likes the harbour. Ann and Bo fish in the harbour. Ann sleeps.")
                 .entity("person", "Ann")
                 .entity("person", "Bo"))
      .value();
  put(store, Page("two", "The harbour of Port.").entity("place", "Port")).value();
  const auto facets = ask(store, "harbour").facets;
  CHECK(facets.counted == 2);
  REQUIRE(facets.types.size() == 2);
  CHECK(facets.types[0].type == "person");
  CHECK(facets.types[0].sentences == 2);
  CHECK(facets.types[0].documents == 1);
  REQUIRE(facets.nodes.size() == 3);
  CHECK(facets.nodes[0].id == "person-ann");
  CHECK(facets.nodes[0].sentences == 2);
  REQUIRE(facets.documents.size() == 2);
  CHECK(facets.documents[0].id == "document-one");
  CHECK(facets.documents[0].sentences == 2);
}

TEST_CASE("What cannot be searched is refused with cause and next step") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  std::string words;
  for (int i = 0; i < 1100; ++i) words += "a" + std::to_string(i) + " ";
  put(store, Page("one", words)).value();
  const auto asked = [](const std::string& text) {
    TextQuery query;
    query.text = text;
    return query;
  };
  CHECK(search_refusal(store, asked("a*")).code == ErrorCode::limit);
  CHECK(search_refusal(store, asked("a*")).message ==
        "“a*” begins too many words: a search reads at most 1000 different ones");
  CHECK(ask(store, "a10*").hits.size() == 1);
  CHECK(search_refusal(store, asked("")).code == ErrorCode::invalid_argument);
  CHECK(search_refusal(store, asked(std::string(1001, 'a'))).code == ErrorCode::limit);
  auto query = asked("a1");
  query.near = "person-nobody";
  CHECK(search_refusal(store, query).code == ErrorCode::not_found);
  query = asked("a1");
  query.document = "document-none";
  CHECK(search_refusal(store, query).code == ErrorCode::not_found);
  query = asked("a1");
  query.limit = 0;
  CHECK(search_refusal(store, query).code == ErrorCode::invalid_argument);
}

TEST_CASE("A snapshot finds the words of its own state") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "The old harbour.")).value();
  const auto before = store.snapshot();
  put(store, Page("one", "The new harbour.")).value();
  TextQuery query;
  query.text = "old";
  CHECK(before.search_texts(query).value().total == 1);
  CHECK(store.snapshot().search_texts(query).value().total == 0);
}
