#include <algorithm>
#include <set>

#include "api/pages/pages.hpp"
#include "api/utf8.hpp"

namespace stemma::api {
namespace {

constexpr std::size_t kMostFacts = 300;

struct Range {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin >= end; }
  bool contains(const Range& other) const { return begin <= other.begin && other.end <= end; }
};

struct Link {
  Range range;
  const graph::Entity* entity = nullptr;
};

// The mentions in the order of the text; of overlapping ones the longest that starts first.
std::vector<Link> links_of(const graph::Fragment& fragment, std::size_t size) {
  std::vector<Link> all;
  for (const graph::Entity& entity : fragment.entities) {
    for (const graph::Mention& mention : entity.mentions) {
      if (mention.span.begin < mention.span.end && mention.span.end <= size) {
        all.push_back({{mention.span.begin, mention.span.end}, &entity});
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Link& a, const Link& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  std::vector<Link> kept;
  for (const Link& link : all) {
    if (kept.empty() || kept.back().range.end <= link.range.begin) kept.push_back(link);
  }
  return kept;
}

// Paragraphs are what blank lines part.
std::vector<Range> paragraphs_of(std::string_view text) {
  std::vector<Range> paragraphs;
  for (std::size_t at = 0; at < text.size();) {
    at = text.find_first_not_of('\n', at);
    if (at == std::string_view::npos) break;
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    paragraphs.push_back({at, end});
    at = end;
  }
  return paragraphs;
}

class TextWriter {
 public:
  TextWriter(Html& html, const DocumentPage& page, const schema::Schema& schema)
      : html_(html), text_(page.text), schema_(schema), links_(links_of(page.fragment, page.text.size())) {
    passage_.begin = byte_offset(text_, page.passage.start);
    passage_.end = byte_offset(text_, page.passage.end - page.passage.start, passage_.begin);
  }

  void write() {
    for (const Range& paragraph : paragraphs_of(text_)) html_.element("p", [&] { write(paragraph); });
  }

 private:
  // A paragraph in pieces which lie wholly inside or outside of each link and of the passage.
  void write(const Range& paragraph) {
    std::set<std::size_t> cuts{paragraph.begin, paragraph.end};
    const auto cut = [&](std::size_t at) {
      if (at > paragraph.begin && at < paragraph.end) cuts.insert(at);
    };
    cut(passage_.begin);
    cut(passage_.end);
    while (next_ < links_.size() && links_[next_].range.end <= paragraph.begin) ++next_;
    for (std::size_t i = next_; i < links_.size() && links_[i].range.begin < paragraph.end; ++i) {
      cut(links_[i].range.begin);
      cut(links_[i].range.end);
    }
    for (auto at = cuts.begin(); std::next(at) != cuts.end(); ++at) write_piece({*at, *std::next(at)});
  }

  void write_piece(const Range& piece) {
    if (passage_.empty() || !passage_.contains(piece)) return write_words(piece);
    const auto words = [&] { write_words(piece); };
    if (pointed_) {
      html_.element("mark", words);
    } else {
      html_.element("mark", {{"id", "passage"}}, words);
    }
    pointed_ = true;
  }

  void write_words(const Range& piece) {
    while (next_ < links_.size() && links_[next_].range.end <= piece.begin) ++next_;
    const std::string_view words = text_.substr(piece.begin, piece.end - piece.begin);
    if (next_ >= links_.size() || !links_[next_].range.contains(piece)) {
      html_.text(words);
      return;
    }
    const graph::Entity& entity = *links_[next_].entity;
    html_.leaf("a",
               {{"class", "mention t-" + entity.type},
                {"href", entity_address(entity.id)},
                {"title", type_label(schema_, entity.type) + ": " + entity.name}},
               words);
  }

  Html& html_;
  std::string_view text_;
  const schema::Schema& schema_;
  std::vector<Link> links_;
  Range passage_;
  std::size_t next_ = 0;  // the first link that does not end before what is being written
  bool pointed_ = false;  // the passage's beginning has been written
};

void write_end(Html& html, const DocumentPage& page, graph::LocalId end) {
  if (end == graph::kDocument || end >= page.fragment.entities.size()) {
    html.leaf("em", "this document");
    return;
  }
  const graph::Entity& entity = page.fragment.entities[end];
  html.link(entity_address(entity.id), entity.name);
}

void write_facts(Html& html, const DocumentPage& page, const schema::Schema& schema) {
  std::vector<const graph::Statement*> facts;
  for (const graph::Statement& statement : page.fragment.statements) {
    if (statement.relation != "mentions" && statement.evidence.end <= page.text.size())
      facts.push_back(&statement);
  }
  std::stable_sort(facts.begin(), facts.end(), [](const graph::Statement* a, const graph::Statement* b) {
    return a->evidence.begin < b->evidence.begin;
  });
  const std::size_t shown = std::min(facts.size(), kMostFacts);
  html.leaf("p", {{"class", "quiet"}},
            counted(facts.size(), "statement") +
                (shown < facts.size() ? ", the first " + std::to_string(shown) + " are shown" : ""));
  std::size_t at = 0;
  std::uint64_t character = 0;
  html.element("ol", {{"class", "facts"}}, [&] {
    for (std::size_t i = 0; i < shown; ++i) {
      const graph::Statement& fact = *facts[i];
      character += count_characters(page.text, at, fact.evidence.begin);
      at = fact.evidence.begin;
      const std::uint64_t length = count_characters(page.text, at, fact.evidence.end);
      html.element("li", [&] {
        write_end(html, page, fact.from);
        html.text(' ' + relation_label(schema, fact.relation) + ' ');
        write_end(html, page, fact.to);
        html.element("span", {{"class", "quiet"}}, [&] {
          html.text(" · ").link(passage_address(page.document.id, character, character + length), "passage");
          html.text(" · rule ").leaf("code", fact.rule);
          html.text(" · confidence ").text(percent(fact.confidence / 1000.0));
        });
      });
    }
  });
}

}  // namespace

std::string document_page(const DocumentPage& page, const schema::Schema& schema) {
  const graph::DocumentView& document = page.document;
  return layout(document.title, "", [&](Html& html) {
    html.leaf("h1", {{"lang", document.language}}, document.title);
    html.element("p", {{"class", "quiet"}}, [&] {
      html.text(document.name + " · " + counted(document.characters, "character") + " · ");
      html.link(entity_address(document.id), "its place in the graph");
      html.text(" · ");
      html.link("/api/v1/documents/" + encoded(document.id), "JSON");
    });
    html.element("details", [&] {
      html.leaf("summary", "Facts read from it");
      write_facts(html, page, schema);
    });
    html.element("article", {{"class", "text"}, {"lang", document.language}, {"aria-label", "Text"}},
                 [&] { TextWriter(html, page, schema).write(); });
  });
}

}  // namespace stemma::api
