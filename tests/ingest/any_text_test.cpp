// Extraction reads any text: pieces of ours put together, with words cut out, doubled, shuffled, and odd
// marks put in. The sanitizers watch. STEMMA_TEST_ROUNDS makes more texts than a test run has time for
// (docs/formats.md).
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <random>
#include <sstream>

#include "ingest/extract/extract.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

std::vector<std::string> samples() {
  std::vector<std::string> paths, texts;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(STEMMA_SOURCE_DIR) + "/samples"))
    if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
      paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const std::string& path : paths) texts.push_back(stemma::test::read_whole(path));
  return texts;
}

int rounds() {
  const char* given = std::getenv("STEMMA_TEST_ROUNDS");
  return given != nullptr ? std::stoi(given) : 300;
}

class Mangler {
 public:
  explicit Mangler(std::mt19937 random) : random_(random) {}

  // Of one piece or several, whole or with its words in any order.
  std::string text(const std::vector<std::string>& texts) {
    static constexpr std::array<std::string_view, 4> kBetween = {"\n\n", "\n", " ", ""};
    std::string text;
    for (std::size_t left = 1 + below(4); left > 0; --left) {
      const std::string next = piece(texts[below(texts.size())]);
      text += below(3) == 0 ? shuffled(next) : next;
      text += kBetween[below(kBetween.size())];
    }
    return text;
  }

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  // A piece of the text that may begin and end anywhere, with some changes.
  std::string piece(const std::string& text) {
    constexpr std::size_t kLongest = 2500;
    std::string piece = text.substr(below(text.size()), 1 + below(kLongest));
    for (std::size_t left = below(40); left > 0 && !piece.empty(); --left) change(piece);
    return piece;
  }

 private:
  std::string shuffled(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words{std::istream_iterator<std::string>(in), {}};
    std::shuffle(words.begin(), words.end(), random_);
    std::string all;
    for (const std::string& word : words) all += word + (below(12) == 0 ? "\n" : " ");
    return all;
  }

  void change(std::string& text) {
    static constexpr std::array<std::string_view, 24> kOdd = {
        "’", "“", "—", "é", "İ",  "\u00a0", "\u200b", "中文", "e\u0301", "😀",   "\n",  "\n\n",
        ".", "(", ")", "[", "\"", "-",      ",",      ":",    "§",       "of ", "to ", "Mr. "};
    const std::size_t at = below(text.size());
    switch (below(4)) {
      case 0:
        text.insert(at, kOdd[below(kOdd.size())]);
        break;
      case 1:
        text.erase(at, 1 + below(20));
        break;
      case 2:
        text.insert(at, text.substr(below(text.size()), 1 + below(60)));
        break;
      default:
        text.erase(0, text.find(' ', at) + 1);
    }
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("any text is read, whatever was cut out of it or put into it") {
  const std::vector<std::string> texts = samples();
  REQUIRE(texts.size() > 10);
  Mangler mangler(test::random_source());
  for (int left = rounds(); left > 0; --left) {
    const auto reading = read("a.txt", mangler.text(texts));
    if (!reading) continue;
    const Extraction found = extract(*reading, schema::Schema::built_in());
    for (const graph::Entity& entity : found.fragment.entities)
      for (const graph::Mention& mention : entity.mentions) {
        REQUIRE(mention.span.begin < mention.span.end);
        REQUIRE(mention.span.end <= reading->text.size());
      }
  }
}

TEST_CASE("texts that are read side by side are read as each alone") {
  const std::vector<std::string> texts = samples();
  Mangler mangler(test::random_source());
  for (int round = 0; round < 20; ++round) {
    std::vector<Reading> readings;
    for (std::size_t left = mangler.below(12); left > 0; --left)
      if (auto reading = read("a.txt", mangler.piece(texts[mangler.below(texts.size())])))
        readings.push_back(std::move(*reading));
    const std::vector<Extraction> together = extract(readings, schema::Schema::built_in());
    REQUIRE(together.size() == readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
      const Extraction alone = extract(readings[i], schema::Schema::built_in());
      CHECK(together[i].title == alone.title);
      CHECK(together[i].language == alone.language);
      CHECK(together[i].fragment == alone.fragment);
    }
  }
}

}  // namespace stemma::ingest
