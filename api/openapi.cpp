// The description of the API for programs. A test compares its paths with the table of routes.
#include <string>

#include "api/openapi_paths.hpp"
#include "api/routes.hpp"

namespace stemma::api {
namespace {

constexpr std::string_view kHead = R"json({
  "openapi": "3.1.0",
  "info": {
    "title": "Stemma",
    "version": "1",
    "summary": "A knowledge graph with evidence.",
    "description": "Offsets count Unicode code points. Parameters that are not listed are refused with 400.",
    "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}
  },
"paths": {)json";

constexpr std::string_view kComponents = R"json(},
"components": {
  "schemas": {
    "Node": {
      "type": "object",
      "required": ["id", "type", "name", "aliases", "attributes", "degree", "rank"],
      "properties": {
        "id": {"type": "string", "examples": ["person-ada-lind"]},
        "type": {"type": "string", "examples": ["person"]},
        "name": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "string"}},
        "attributes": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "degree": {"type": "integer", "minimum": 0, "description": "Edges in both directions."},
        "rank": {"type": "number", "description": "PageRank; sums to 1 over all nodes."}
      }
    },
    "SearchHit": {
      "type": "object",
      "required": ["id", "type", "name", "aliases", "attributes", "degree", "rank", "matched", "how"],
      "properties": {
        "id": {"type": "string", "examples": ["person-ada-lind"]},
        "type": {"type": "string", "examples": ["person"]},
        "name": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "string"}},
        "attributes": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "degree": {"type": "integer", "minimum": 0, "description": "Edges in both directions."},
        "rank": {"type": "number", "description": "PageRank; sums to 1 over all nodes."},
        "matched": {"type": "string", "description": "The name or alias that matched."},
        "how": {"enum": ["exact", "prefix", "word", "typo"]}
      }
    },
    "Edge": {
      "type": "object",
      "required": ["id", "from", "relation", "to", "weight", "confidence", "evidence"],
      "properties": {
        "id": {"type": "string"},
        "from": {"type": "string"},
        "relation": {"type": "string"},
        "to": {"type": "string"},
        "weight": {"type": "number", "description": "How often it is said."},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "evidence": {"type": "integer", "minimum": 0, "description": "Number of passages."},
        "first": {"type": "string", "description": "The first day on which it was said, where dates were asked for and are known."},
        "last": {"type": "string"}
      }
    },
    "Graph": {
      "type": "object",
      "required": ["nodes", "edges", "omitted", "omitted_total"],
      "properties": {
        "nodes": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        "edges": {"type": "array", "items": {"$ref": "#/components/schemas/Edge"}},
        "omitted": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["node", "relation", "direction", "count"],
            "properties": {
              "node": {"type": "string"},
              "relation": {"type": "string"},
              "direction": {"enum": ["out", "in", "both"]},
              "count": {"type": "integer", "minimum": 0}
            }
          }
        },
        "omitted_total": {"type": "integer", "minimum": 0}
      }
    },
    "Marks": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["start", "end"],
        "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
      }
    },
    "Evidence": {
      "type": "object",
      "required": ["text", "rule", "confidence", "marks"],
      "properties": {
        "document": {"type": "string", "description": "Absent, with title, start and end, where the graph was imported without documents."},
        "document_title": {"type": "string"},
        "page": {"type": "string", "description": "On which it begins, where the document has pages."},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
        "text": {"type": "string"},
        "rule": {"type": "string"},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "marks": {"$ref": "#/components/schemas/Marks"}
      }
    },
    "TextAnswer": {
      "type": "object",
      "required": ["total", "results", "facets"],
      "properties": {
        "total": {"type": "integer", "minimum": 0, "description": "Documents in which it was found."},
        "results": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["document_title", "score", "found", "sentences"],
            "properties": {
              "document": {"type": "string", "description": "Absent where the graph was imported without documents."},
              "document_title": {"type": "string"},
              "score": {"type": "number", "description": "BM25."},
              "found": {"type": "integer", "minimum": 0, "description": "Sentences in which something was found."},
              "sentences": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["start", "end", "text", "marks", "nodes", "edges"],
                  "properties": {
                    "start": {"type": "integer", "minimum": 0},
                    "end": {"type": "integer", "minimum": 0},
                    "text": {"type": "string"},
                    "marks": {"$ref": "#/components/schemas/Marks"},
                    "nodes": {"type": "array", "items": {"type": "string"}, "description": "Ids of what it names."},
                    "edges": {"type": "array", "items": {"type": "string"}, "description": "Ids of the edges that it is evidence for."}
                  }
                }
              }
            }
          }
        },
        "facets": {
          "type": "object",
          "required": ["counted", "types", "nodes", "documents"],
          "properties": {
            "counted": {"type": "integer", "minimum": 0, "description": "Documents, the best, in which was counted."},
            "types": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["type", "sentences", "documents"],
                "properties": {"type": {"type": "string"}, "sentences": {"type": "integer", "minimum": 0}, "documents": {"type": "integer", "minimum": 0}}
              }
            },
            "nodes": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "type", "name", "sentences"],
                "properties": {"id": {"type": "string"}, "type": {"type": "string"}, "name": {"type": "string"}, "sentences": {"type": "integer", "minimum": 0}}
              }
            },
            "documents": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "sentences"],
                "properties": {"id": {"type": "string"}, "title": {"type": "string"}, "sentences": {"type": "integer", "minimum": 0}}
              }
            }
          }
        }
      }
    },
    "Path": {
      "type": "object",
      "required": ["nodes", "hops"],
      "properties": {
        "nodes": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        "hops": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["edge", "forward", "evidence"],
            "properties": {"edge": {"$ref": "#/components/schemas/Edge"}, "forward": {"type": "boolean"}, "evidence": {"$ref": "#/components/schemas/Evidence"}}
          }
        }
      }
    },
    "Document": {
      "type": "object",
      "required": ["id", "name", "title", "format", "encoding", "language", "sha256", "bytes", "characters", "entities", "statements", "attributes"],
      "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "title": {"type": "string"},
        "format": {"type": "string"},
        "encoding": {"type": "string"},
        "language": {"type": "string"},
        "sha256": {"type": "string"},
        "bytes": {"type": "integer", "minimum": 0},
        "characters": {"type": "integer", "minimum": 0},
        "entities": {"type": "integer", "minimum": 0},
        "statements": {"type": "integer", "minimum": 0},
        "attributes": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
      }
    },
    "Count": {"type": "object", "required": ["name", "count"], "properties": {"name": {"type": "string"}, "count": {"type": "integer", "minimum": 0}}},
    "Statistics": {
      "type": "object",
      "required": ["documents", "nodes", "edges", "evidence", "types", "relations", "store_bytes", "generation", "uuid", "format_version"],
      "properties": {
        "documents": {"type": "integer", "minimum": 0},
        "nodes": {"type": "integer", "minimum": 0},
        "edges": {"type": "integer", "minimum": 0},
        "evidence": {"type": "integer", "minimum": 0},
        "types": {"type": "array", "items": {"$ref": "#/components/schemas/Count"}},
        "relations": {"type": "array", "items": {"$ref": "#/components/schemas/Count"}},
        "store_bytes": {"type": "integer", "minimum": 0},
        "generation": {"type": "integer", "minimum": 0},
        "uuid": {"type": "string"},
        "format_version": {"type": "integer", "minimum": 0}
      }
    },
    "Job": {
      "type": "object",
      "required": ["id", "name", "bytes", "state"],
      "properties": {
        "id": {"type": "integer", "minimum": 1},
        "name": {"type": "string"},
        "bytes": {"type": "integer", "minimum": 0},
        "state": {"enum": ["waiting", "reading", "done", "failed"]},
        "outcome": {"enum": ["added", "changed", "unchanged"]},
        "entities": {"type": "integer", "minimum": 0},
        "statements": {"type": "integer", "minimum": 0},
        "seconds": {"type": "number"},
        "warnings": {"type": "array", "items": {"type": "string"}},
        "reason": {"type": "string"},
        "hint": {"type": "string"}
      }
    },
    "Problem": {
      "type": "object",
      "required": ["type", "title", "status", "detail"],
      "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "hint": {"type": "string", "description": "What to do next."}
      }
    }
  },
  "parameters": {
    "last_event_id": {"name": "Last-Event-ID", "in": "header", "description": "The id of the last event that came, to go on after it; browsers send it by themselves.", "schema": {"type": "string"}},
    "id": {"name": "id", "in": "path", "required": true, "description": "Id of the node, edge or document.", "schema": {"type": "string"}},
    "depth": {
      "name": "depth",
      "in": "query",
      "description": "How many steps from the node.",
      "schema": {"type": "integer", "minimum": 1, "maximum": 4, "default": 1}
    },
    "relation": {
      "name": "relation",
      "in": "query",
      "description": "Only these relations; several with commas or by repetition.",
      "schema": {"type": "array", "items": {"type": "string"}}
    },
    "type": {
      "name": "type",
      "in": "query",
      "description": "Only neighbors of these types; several with commas or by repetition.",
      "schema": {"type": "array", "items": {"type": "string"}}
    },
    "direction": {"name": "direction", "in": "query", "description": "Which edges to follow.", "schema": {"enum": ["out", "in", "both"], "default": "both"}},
    "min_confidence": {
      "name": "min_confidence",
      "in": "query",
      "description": "Only edges of at least this confidence.",
      "schema": {"type": "number", "minimum": 0, "maximum": 1, "default": 0}
    },
    "per_node": {
      "name": "per_node",
      "in": "query",
      "description": "Most edges followed from one node, best first.",
      "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 50}
    }
  },
  "responses": {
    "Problem": {
      "description": "What is wrong and what to do (RFC 9457).",
      "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    }
  }
}
}
)json";

}  // namespace

std::string_view openapi() {
  static const std::string whole = std::string(kHead) + std::string(openapi_graph_paths()) + ',' +
                                   std::string(openapi_document_paths()) + ',' +
                                   std::string(openapi_page_paths()) + std::string(kComponents);
  return whole;
}

}  // namespace stemma::api
