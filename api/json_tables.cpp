// The answers that list, as JSON.
#include <algorithm>

#include "api/json.hpp"

namespace stemma::api {
namespace {

struct Mark {
  graph::Span span;
  const graph::Entity* entity;
  const graph::Mention* mention;
};

// In the order of the text; of those that begin together the longest first.
std::vector<Mark> marks_of(const graph::Fragment& fragment, std::size_t size) {
  std::vector<Mark> marks;
  for (const graph::Entity& entity : fragment.entities)
    for (const graph::Mention& mention : entity.mentions)
      if (mention.span.begin < mention.span.end && mention.span.end <= size)
        marks.push_back({mention.span, &entity, &mention});
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  return marks;
}

void write_span(Json& json, graph::Span span, const std::vector<std::uint32_t>& characters) {
  json.field("start", std::uint64_t{characters[span.begin]});
  json.field("end", std::uint64_t{characters[span.end]});
}

void write_sentence(Json& json, const graph::TextSentence& sentence) {
  json.object([&] {
    json.field("start", sentence.start);
    json.field("end", sentence.end);
    json.field("text", sentence.text);
    json.key("marks");
    json.array(sentence.marks, [&](const graph::EvidenceView::Mark& mark) {
      json.object([&] {
        json.field("start", mark.start);
        json.field("end", mark.end);
      });
    });
    json.strings("nodes", sentence.nodes);
    json.strings("edges", sentence.edges);
  });
}

void write_facets(Json& json, const graph::TextFacets& facets) {
  json.object([&] {
    json.field("counted", facets.counted);
    json.key("types");
    json.array(facets.types, [&](const graph::TextFacets::Type& row) {
      json.object([&] {
        json.field("type", row.type);
        json.field("sentences", row.sentences);
        json.field("documents", row.documents);
      });
    });
    json.key("nodes");
    json.array(facets.nodes, [&](const graph::TextFacets::Node& row) {
      json.object([&] {
        json.field("id", row.id);
        json.field("type", row.type);
        json.field("name", row.name);
        json.field("sentences", row.sentences);
      });
    });
    json.key("documents");
    json.array(facets.documents, [&](const graph::TextFacets::Document& row) {
      json.object([&] {
        json.field("id", row.id);
        json.field("title", row.title);
        json.field("sentences", row.sentences);
      });
    });
  });
}

}  // namespace

void write_text_answer(std::string& out, const graph::TextAnswer& answer) {
  Json json(out);
  json.object([&] {
    json.field("total", answer.total);
    json.key("results");
    json.array(answer.hits, [&](const graph::TextHit& hit) {
      json.object([&] {
        if (!hit.document.empty()) json.field("document", hit.document);
        json.field("document_title", hit.document_title);
        json.key("score");
        json.rounded(hit.score);
        json.field("found", hit.found);
        json.key("sentences");
        json.array(hit.sentences,
                   [&](const graph::TextSentence& sentence) { write_sentence(json, sentence); });
      });
    });
    json.key("facets");
    write_facets(json, answer.facets);
  });
}

void write_nodes(std::string& out, const std::vector<graph::NodeView>& nodes) {
  out += "{\"nodes\":[";
  for (const graph::NodeView& node : nodes) out += (out.back() == '[' ? "" : ",") + node_json(node);
  out += "]}";
}

void write_relation_counts(std::string& out, const std::vector<graph::RelationCount>& counts) {
  Json json(out);
  json.object([&] {
    json.key("relations");
    json.array(counts, [&](const graph::RelationCount& count) {
      json.object([&] {
        json.field("relation", count.relation);
        json.field("direction", count.direction == graph::Direction::out ? "out" : "in");
        json.field("count", count.count);
      });
    });
  });
}

void write_pursuits(std::string& out, const graph::Pursuits& pursuits) {
  out += "{\"pursuits\":[";
  for (const graph::Pursuit& pursuit : pursuits.pursuits) {
    if (out.back() != '[') out += ',';
    out += "{\"actor\":" + node_json(pursuit.actor) + ",\"goal\":" + node_json(pursuit.goal) +
           ",\"edge\":" + edge_json(pursuit.edge) + '}';
  }
  out += "],\"total\":" + std::to_string(pursuits.total) + '}';
}

void write_dates(std::string& out, const std::vector<graph::DatedNode>& dates) {
  Json json(out);
  json.object([&] {
    json.key("dates");
    json.array(dates, [&](const graph::DatedNode& date) {
      json.object([&] {
        json.field("id", date.id);
        json.field("name", date.name);
        json.field("edtf", date.edtf);
        json.field("first", date.first);
        json.field("last", date.last);
        json.field("statements", date.statements);
        json.field("mentions", date.mentions);
      });
    });
  });
}

void write_mentions(std::string& out, const graph::Fragment& fragment, const std::vector<MarkedNote>& notes,
                    const std::vector<std::uint32_t>& characters) {
  Json json(out);
  json.object([&] {
    json.key("mentions");
    json.array(marks_of(fragment, characters.size() - 1), [&](const Mark& mark) {
      json.object([&] {
        write_span(json, mark.span, characters);
        json.field("node", mark.entity->id);
        json.field("type", mark.entity->type);
        json.field("name", mark.entity->name);
        json.field("rule", mark.mention->rule);
        json.field("confidence", mark.mention->confidence / 1000.0);
      });
    });
    json.key("notes");
    json.array(notes, [&](const MarkedNote& note) {
      json.object([&] {
        json.field("label", note.label);
        write_span(json, note.mark, characters);
        json.field("note_start", std::uint64_t{characters[note.note.begin]});
        json.field("note_end", std::uint64_t{characters[note.note.end]});
      });
    });
  });
}

}  // namespace stemma::api
