#include "ingest/extract/source_headings.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kLongest = 64, kMostTitleWords = 6;

// In lower case, without marks and the number of the section; empty for what is too long.
std::vector<std::string> words_of(std::string_view heading) {
  std::vector<std::string> words;
  if (heading.size() > kLongest) return words;
  std::string word;
  for (const char c : lower_ascii(heading) + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '-') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (words.size() > kMostTitleWords) words.clear();
  return words;
}

bool notes_word(std::string_view w) { return one_of(w, "notes", "footnotes", "endnotes"); }

bool list_word(std::string_view w) {
  return one_of(w, "references", "bibliography", "sources", "literature", "reading", "readings");
}

bool quality(std::string_view w) {
  return one_of(w, "and", "of", "the", "for", "primary", "secondary", "published", "unpublished", "printed",
                "archival") ||
         one_of(w, "manuscript", "select", "selected", "further", "suggested", "suggestions", "recommended",
                "additional") ||
         one_of(w, "list", "cited", "consulted", "other", "key", "general", "main", "bibliographic",
                "bibliographical") ||
         one_of(w, "reference", "works", "original", "documentary", "used", "normative", "informative");
}

bool part_word(std::string_view w) {
  return one_of(w, "books", "articles", "reports", "documents", "newspapers", "websites", "periodicals",
                "theses") ||
         one_of(w, "dissertations", "legislation", "cases", "archives", "memoirs", "diaries", "monographs",
                "journals") ||
         one_of(w, "papers", "publications", "press", "chapters", "studies", "interviews", "collections",
                "online") ||
         one_of(w, "official", "government", "internet", "web", "journal", "book", "contemporary", "legal",
                "media");
}

}  // namespace

bool opens_notes(std::string_view heading) {
  const auto npos = std::string_view::npos;
  if (heading.size() > kLongest || (heading.find("otes") == npos && heading.find("OTES") == npos))
    return false;
  const std::vector<std::string> words = words_of(heading);
  return std::ranges::any_of(words, notes_word) && std::ranges::all_of(words, [](std::string_view w) {
           return notes_word(w) || one_of(w, "and", "sources", "references", "bibliography");
         });
}

bool opens_references(std::string_view heading) {
  const std::vector<std::string> words = words_of(heading);
  if (words.empty() || (words.size() == 1 && one_of(words[0], "reading", "readings"))) return false;
  const bool cited = words.size() == 2 && words[0] == "works" && one_of(words[1], "cited", "consulted");
  const bool turned = words.size() == 2 && words[0] == "cited" && words[1] == "works";
  return cited || turned ||
         (std::ranges::any_of(words, list_word) &&
          std::ranges::all_of(words, [](std::string_view w) { return list_word(w) || quality(w); }));
}

bool divides_references(std::string_view heading) {
  const std::vector<std::string> words = words_of(heading);
  return !words.empty() && std::ranges::all_of(words, [](std::string_view w) {
    return list_word(w) || quality(w) || part_word(w);
  });
}

}  // namespace stemma::ingest
