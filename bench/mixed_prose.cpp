// stemma-bench-prose OUT MEGABYTES SAMPLES WORDNET: writes English prose for bench/text.sh: paragraphs of
// sentences taken at random (fixed seed) from the plain texts of the sample corpus and from the example
// sentences of WordNet's glosses. The same bytes at every run.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream buffer;
  buffer << file.rdbuf();
  return buffer.str();
}

// Paragraphs of the samples' plain texts, lines joined.
std::vector<std::string> paragraphs_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> paragraphs;
  for (const fs::path& file : files) {
    std::istringstream lines(content_of(file));
    std::string line, paragraph;
    while (std::getline(lines, line)) {
      if (!line.empty()) {
        paragraph += (paragraph.empty() ? "" : " ") + line;
      } else if (!paragraph.empty()) {
        paragraphs.push_back(std::move(paragraph));
        paragraph.clear();
      }
    }
    if (!paragraph.empty()) paragraphs.push_back(std::move(paragraph));
  }
  return paragraphs;
}

// The quoted sentences of glosses, of six words or more, with a capital and a full stop.
std::vector<std::string> examples_of(const fs::path& folder) {
  std::vector<std::string> examples;
  for (const char* name : {"data.noun", "data.verb", "data.adj", "data.adv"}) {
    std::istringstream lines(content_of(folder / name));
    std::string line;
    while (std::getline(lines, line)) {
      for (std::size_t at = line.find('"'); at != std::string::npos;) {
        const std::size_t end = line.find('"', at + 1);
        if (end == std::string::npos) break;
        std::string example = line.substr(at + 1, end - at - 1);
        if (std::count(example.begin(), example.end(), ' ') >= 5) {
          if (example[0] >= 'a' && example[0] <= 'z') example[0] = static_cast<char>(example[0] - 32);
          if (example.back() != '.' && example.back() != '?' && example.back() != '!') example += '.';
          examples.push_back(std::move(example));
        }
        at = line.find('"', end + 1);
      }
    }
  }
  return examples;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fputs("usage: stemma-bench-prose OUT MEGABYTES SAMPLES WORDNET\n", stderr);
    return 2;
  }
  const std::vector<std::string> paragraphs = paragraphs_of(argv[3]), examples = examples_of(argv[4]);
  if (paragraphs.empty() || examples.empty()) {
    std::fputs("stemma-bench-prose: no samples or no WordNet there\n", stderr);
    return 4;
  }
  const auto wanted = static_cast<std::uint64_t>(std::atof(argv[2]) * 1e6);
  std::ofstream out(argv[1], std::ios::binary);
  std::mt19937 random(20);
  std::uint64_t written = 0;
  while (written < wanted) {
    std::string text = paragraphs[random() % paragraphs.size()] + "\n\n";
    for (int i = 0; i < 5; ++i) text += examples[random() % examples.size()] + (i < 4 ? " " : "\n\n");
    out << text;
    written += text.size();
  }
}
