#include "ingest/read/pdf_pages.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "ingest/read/page_furniture.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

using Token = XmlReader::Token;

float number(const XmlReader& xml, std::string_view name) {
  const std::string value = xml.attribute(name);
  float n = 0;
  std::from_chars(value.data(), value.data() + value.size(), n);
  return std::isfinite(n) ? std::clamp(n, -1e6f, 1e6f) : 0;
}

bool digits(std::string_view s) {
  return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The height that most letters have.
float usual_height(const std::map<int, std::size_t>& letters) {
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : static_cast<float>(most->first) / 4;
}
int height_key(float height) { return static_cast<int>(std::lround(height * 4)); }

struct Box {
  float top, bottom;
};

void settle_line(PdfLine& line, const std::vector<Box>& boxes) {
  std::map<int, std::size_t> letters;
  for (const PdfWord& w : line.words) letters[height_key(w.height)] += w.text.size();
  line.height = usual_height(letters);
  float bottom = 0;
  for (std::size_t i = 0; i < boxes.size(); ++i)
    if (std::abs(line.words[i].height - line.height) < 0.5f) bottom = std::max(bottom, boxes[i].bottom);
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    PdfWord& w = line.words[i];
    w.raised = w.height < 0.85f * line.height && boxes[i].bottom < bottom - 0.12f * line.height;
    w.glued = i > 0 && w.left - line.words[i - 1].right < 0.08f * line.height;
  }
}

}  // namespace

std::size_t PdfLine::letters() const {
  std::size_t n = 0;
  for (const PdfWord& w : words) n += w.text.size();
  return n;
}

std::string PdfLine::text(std::size_t first) const {
  std::string out;
  for (std::size_t i = first; i < words.size(); ++i) {
    if (i > first && !words[i].glued) out += ' ';
    out += words[i].text;
  }
  return out;
}

bool note_mark(std::string_view word) {
  for (std::string_view sign : {"*", "**", "***", "\u2020", "\u2021", "\u00a7"})
    if (word == sign) return true;
  return digits(word) && word.size() <= 3;
}

PdfWords parse_pdf_words(std::string_view text) {
  PdfWords out;
  std::map<int, std::size_t> letters;
  std::vector<Box> boxes;
  XmlReader xml(text);
  for (Token token = xml.next(); token != Token::done; token = xml.next()) {
    const std::string_view name = xml.name();
    if (token == Token::end && name == "line" && !out.pages.empty() && !out.pages.back().blocks.empty()) {
      PdfBlock& block = out.pages.back().blocks.back();
      if (block.empty()) continue;
      settle_line(block.back(), boxes);
      letters[height_key(block.back().height)] += block.back().letters();
      if (block.back().words.empty()) block.pop_back();
    }
    if (token != Token::start) continue;
    if (name == "page") {
      out.pages.push_back({number(xml, "width"), number(xml, "height"), {}});
    } else if (name == "block" && !out.pages.empty()) {
      out.pages.back().blocks.emplace_back();
    } else if (name == "line" && !out.pages.empty() && !out.pages.back().blocks.empty()) {
      PdfLine line;
      line.left = number(xml, "xMin"), line.top = number(xml, "yMin");
      line.right = number(xml, "xMax"), line.bottom = number(xml, "yMax");
      out.pages.back().blocks.back().push_back(std::move(line));
      boxes.clear();
    } else if (name == "word" && !out.pages.empty() && !out.pages.back().blocks.empty() &&
               !out.pages.back().blocks.back().empty()) {
      PdfWord word;
      const Box box{number(xml, "yMin"), number(xml, "yMax")};
      word.left = number(xml, "xMin"), word.right = number(xml, "xMax");
      word.height = box.bottom - box.top;
      word.text = xml.inner_text();
      if (word.text.empty()) continue;
      boxes.push_back(box);
      out.pages.back().blocks.back().back().words.push_back(std::move(word));
    } else if (name == "title") {
      out.title = xml.inner_text();
    } else if (name == "meta") {
      const std::string key = xml.attribute("name"), value = xml.attribute("content");
      if (key == "Author" && !value.empty()) out.meta["author"] = value;
      if (key == "CreationDate" && value.size() >= 10) out.meta["created"] = value.substr(0, 10);
    }
  }
  out.body_height = usual_height(letters);
  return out;
}

void mark_furniture(PdfWords& words) {
  // How many pages have a line of this shape at this edge?
  std::unordered_map<std::string, std::size_t> pages_with;
  const auto edge = [](const PdfPage& page, const PdfLine& line) {
    return line.bottom < 0.11f * page.height ? 't' : line.top > 0.89f * page.height ? 'b' : ' ';
  };
  for (const PdfPage& page : words.pages) {
    std::set<std::string> here;
    for (const PdfBlock& block : page.blocks)
      for (const PdfLine& line : block)
        if (const char e = edge(page, line); e != ' ' && line.letters() < kLongestFurniture)
          here.insert(e + line_shape(line.text()));
    for (const std::string& s : here) ++pages_with[s];
  }
  const std::size_t enough = pages_enough(words.pages.size());
  for (PdfPage& page : words.pages)
    for (PdfBlock& block : page.blocks)
      for (PdfLine& line : block) {
        const char e = edge(page, line);
        if (e == ' ' || line.letters() >= kLongestFurniture) continue;
        line.furniture = page_number(line.text()) || pages_with[e + line_shape(line.text())] >= enough;
      }
}

void mark_footnotes(PdfWords& words) {
  for (PdfPage& page : words.pages) {
    std::set<std::string> raised;
    for (const PdfBlock& block : page.blocks)
      for (const PdfLine& line : block)
        for (std::size_t i = 1; i < line.words.size(); ++i)
          if (line.words[i].raised && note_mark(line.words[i].text)) raised.insert(line.words[i].text);
    if (raised.empty()) continue;
    // Lines of small print, from the end of each column upwards.
    for (std::size_t b = page.blocks.size(); b-- > 0;) {
      PdfBlock& block = page.blocks[b];
      std::size_t first = block.size();
      for (std::size_t i = block.size(); i-- > 0;) {
        if (block[i].furniture) continue;
        if (block[i].height > 0.96f * words.body_height || block[i].top < 0.35f * page.height) break;
        if (note_mark(block[i].words[0].text) && raised.contains(block[i].words[0].text)) first = i;
      }
      for (std::size_t i = first; i < block.size(); ++i) {
        if (block[i].furniture) continue;
        block[i].in_note = true;
        const std::string& mark = block[i].words[0].text;
        const bool starts = block[i].words.size() > 1 && note_mark(mark) &&
                            (raised.contains(mark) || block[i].words[0].raised);
        if (starts) block[i].note = mark;
      }
    }
    // A note that began in one block goes on in the next small ones.
    bool after_note = false;
    for (PdfBlock& block : page.blocks)
      for (PdfLine& line : block) {
        if (line.furniture) continue;
        if (after_note && !line.in_note && line.height <= 0.96f * words.body_height &&
            line.top > 0.35f * page.height)
          line.in_note = true;
        after_note = line.in_note;
      }
  }
}

}  // namespace stemma::ingest
