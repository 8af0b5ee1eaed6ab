#include "api/openapi_paths.hpp"

namespace stemma::api {

std::string_view openapi_paths() {
  return R"json({
  "/api/v1/search": {
    "get": {
      "operationId": "search",
      "summary": "Nodes by name or alias: exact, then prefix, then prefix of a word, then with typing errors.",
      "parameters": [
        {
          "name": "q",
          "in": "query",
          "description": "What to look for.",
          "schema": {"type": "string", "minLength": 1, "maxLength": 500},
          "required": true
        },
        {"name": "type", "in": "query", "description": "Only nodes of this type.", "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "description": "Most results.", "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 20}}
      ],
      "responses": {
        "200": {
          "description": "The nodes, best first.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["results"],
                "properties": {"results": {"type": "array", "items": {"$ref": "#/components/schemas/SearchHit"}}}
              }
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/search/text": {
    "get": {
      "operationId": "searchText",
      "summary": "Words in the texts of documents, with the sentences in which they stand.",
      "parameters": [
        {
          "name": "q",
          "in": "query",
          "description": "Words; \"a phrase\"; begin*; a NEAR/5 b; a OR b; -without. See docs/search.md.",
          "schema": {"type": "string", "minLength": 1, "maxLength": 1000},
          "required": true
        },
        {"name": "document", "in": "query", "description": "Only in the document of this id.", "schema": {"type": "string"}},
        {"name": "near", "in": "query", "description": "Only where the node of this id is named.", "schema": {"type": "string"}},
        {"name": "type", "in": "query", "description": "Only where a node of this type is named.", "schema": {"type": "string"}},
        {"name": "within", "in": "query", "description": "What has to name them.", "schema": {"enum": ["sentence", "document"], "default": "sentence"}},
        {"name": "limit", "in": "query", "description": "Most documents.", "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}},
        {"name": "offset", "in": "query", "description": "Documents to pass over.", "schema": {"type": "integer", "minimum": 0, "maximum": 10000, "default": 0}},
        {"name": "sentences", "in": "query", "description": "Most sentences of a document.", "schema": {"type": "integer", "minimum": 1, "maximum": 20, "default": 3}},
        {"name": "facets", "in": "query", "description": "Whether to count what is named where it was found.", "schema": {"type": "boolean", "default": true}}
      ],
      "responses": {
        "200": {"description": "The documents, best first.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TextAnswer"}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes": {
    "get": {
      "operationId": "nodes",
      "summary": "The best connected nodes.",
      "parameters": [{"name": "type", "in": "query", "description": "Only nodes of this type.", "schema": {"type": "string"}}, {"name": "limit", "in": "query", "description": "Most of them.", "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 20}}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["nodes"], "properties": {"nodes": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes/{id}/relations": {
    "get": {
      "operationId": "nodeRelations",
      "summary": "How many edges of each relation a node has.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["relations"], "properties": {"relations": {"type": "array", "items": {"type": "object", "required": ["relation", "direction", "count"], "properties": {"relation": {"type": "string"}, "direction": {"enum": ["out", "in"]}, "count": {"type": "integer", "minimum": 0}}}}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/graph": {
    "post": {
      "operationId": "graph",
      "summary": "Chosen nodes and all edges among them, with dates.",
      "parameters": [],
      "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["nodes"], "properties": {"nodes": {"type": "array", "maxItems": 10000, "items": {"type": "string"}}}}}}},
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Graph"}}}},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/goals": {
    "get": {
      "operationId": "goals",
      "summary": "Who pursues what, and since when it is said.",
      "parameters": [{"name": "limit", "in": "query", "description": "Most of them.", "schema": {"type": "integer", "minimum": 1, "maximum": 10000, "default": 1000}}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["pursuits", "total"], "properties": {"pursuits": {"type": "array", "items": {"type": "object", "required": ["actor", "goal", "edge"], "properties": {"actor": {"$ref": "#/components/schemas/Node"}, "goal": {"$ref": "#/components/schemas/Node"}, "edge": {"$ref": "#/components/schemas/Edge"}}}}, "total": {"type": "integer", "minimum": 0}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/proposals": {
    "get": {
      "operationId": "proposals",
      "summary": "Nodes that may be one thing, the surest first; nothing is joined.",
      "parameters": [{"name": "limit", "in": "query", "description": "Most of them.", "schema": {"type": "integer", "minimum": 1, "maximum": 10000, "default": 1000}}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["proposals", "total"], "properties": {"proposals": {"type": "array", "items": {"type": "object", "required": ["one", "other", "one_name", "other_name", "reason"], "properties": {"one": {"type": "string"}, "other": {"type": "string"}, "one_name": {"type": "string"}, "other_name": {"type": "string"}, "reason": {"type": "string"}}}}, "total": {"type": "integer", "minimum": 0}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/timeline": {
    "get": {
      "operationId": "timeline",
      "summary": "The dates in the graph, as spans of days.",
      "parameters": [],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["dates"], "properties": {"dates": {"type": "array", "items": {"type": "object", "required": ["id", "name", "edtf", "first", "last", "statements", "mentions"], "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "edtf": {"type": "string"}, "first": {"type": "string"}, "last": {"type": "string"}, "statements": {"type": "integer", "minimum": 0}, "mentions": {"type": "integer", "minimum": 0}}}}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/documents/{id}/mentions": {
    "get": {
      "operationId": "mentions",
      "summary": "Where a document names what, and its notes with the marks that point to them.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["mentions", "notes"], "properties": {"mentions": {"type": "array", "items": {"type": "object", "required": ["start", "end", "node", "type", "name", "rule", "confidence"], "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}, "node": {"type": "string"}, "type": {"type": "string"}, "name": {"type": "string"}, "rule": {"type": "string"}, "confidence": {"type": "number"}}}}, "notes": {"type": "array", "items": {"type": "object", "required": ["label", "start", "end", "note_start", "note_end"], "properties": {"label": {"type": "string"}, "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}, "note_start": {"type": "integer", "minimum": 0}, "note_end": {"type": "integer", "minimum": 0}}}}}}}}, "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}}},
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/jobs": {
    "get": {
      "operationId": "jobs",
      "summary": "The documents that were handed in, the newest first.",
      "parameters": [],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["writable", "jobs"], "properties": {"writable": {"type": "boolean"}, "jobs": {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}}}}}},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/jobs/{id}": {
    "get": {
      "operationId": "job",
      "summary": "One of them.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}}},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/jobs/events": {
    "get": {
      "operationId": "jobs_events",
      "summary": "All jobs as they go on, as server-sent events: first `jobs` with the state of all, then `job` with each that changes.",
      "parameters": [{"$ref": "#/components/parameters/last_event_id"}],
      "responses": {
        "200": {"description": "The events, until the caller leaves; after five minutes it should ask again.", "content": {"text/event-stream": {"schema": {"type": "string"}}}},
        "400": {"$ref": "#/components/responses/Problem"},
        "403": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/jobs/{id}/events": {
    "get": {
      "operationId": "job_events",
      "summary": "One job as it goes on, as server-sent events: `job` with its state, first the present one, up to its end.",
      "parameters": [{"$ref": "#/components/parameters/id"}, {"$ref": "#/components/parameters/last_event_id"}],
      "responses": {
        "200": {"description": "The events.", "content": {"text/event-stream": {"schema": {"type": "string"}}}},
        "204": {"description": "The job has ended, and you know how."},
        "400": {"$ref": "#/components/responses/Problem"},
        "403": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes/{id}": {
    "get": {
      "operationId": "node",
      "summary": "One node.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {
          "description": "The node.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes/{id}/neighborhood": {
    "get": {
      "operationId": "neighborhood",
      "summary": "The best edges around a node and the nodes they reach.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {"$ref": "#/components/parameters/depth"},
        {"$ref": "#/components/parameters/relation"},
        {"$ref": "#/components/parameters/type"},
        {"$ref": "#/components/parameters/direction"},
        {"$ref": "#/components/parameters/min_confidence"},
        {"$ref": "#/components/parameters/per_node"},
        {
          "name": "limit",
          "in": "query",
          "description": "Most nodes, the start included.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 200}
        },
        {
          "name": "among",
          "in": "query",
          "description": "All edges among the nodes of the answer; false: only those that were followed.",
          "schema": {"enum": ["true", "false"], "default": "true"}
        },
        {
          "name": "dates",
          "in": "query",
          "description": "Tell of each edge when it was said: first and last.",
          "schema": {"enum": ["true", "false"], "default": "false"}
        }
      ],
      "responses": {
        "200": {
          "description": "The part of the graph.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Graph"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes/{id}/picture.svg": {
    "get": {
      "operationId": "pictureSvg",
      "summary": "The neighborhood drawn by Graphviz.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {"$ref": "#/components/parameters/depth"},
        {"$ref": "#/components/parameters/relation"},
        {"$ref": "#/components/parameters/type"},
        {"$ref": "#/components/parameters/direction"},
        {"$ref": "#/components/parameters/min_confidence"},
        {"$ref": "#/components/parameters/per_node"},
        {
          "name": "limit",
          "in": "query",
          "description": "Most nodes drawn.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 300, "default": 40}
        }
      ],
      "responses": {
        "200": {
          "description": "A drawing.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"image/svg+xml": {"schema": {"type": "string"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"},
        "501": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/nodes/{id}/picture.dot": {
    "get": {
      "operationId": "pictureDot",
      "summary": "The neighborhood as text for Graphviz.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {"$ref": "#/components/parameters/depth"},
        {"$ref": "#/components/parameters/relation"},
        {"$ref": "#/components/parameters/type"},
        {"$ref": "#/components/parameters/direction"},
        {"$ref": "#/components/parameters/min_confidence"},
        {"$ref": "#/components/parameters/per_node"},
        {
          "name": "limit",
          "in": "query",
          "description": "Most nodes drawn.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 300, "default": 40}
        }
      ],
      "responses": {
        "200": {
          "description": "DOT.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"text/vnd.graphviz": {"schema": {"type": "string"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/edges/{id}": {
    "get": {
      "operationId": "edge",
      "summary": "One edge.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {
          "description": "The edge.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Edge"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/edges/{id}/evidence": {
    "get": {
      "operationId": "evidence",
      "summary": "The passages that an edge was read from.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {
          "name": "limit",
          "in": "query",
          "description": "Most passages.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}
        }
      ],
      "responses": {
        "200": {
          "description": "The passages, best first.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["edge", "evidence"],
                "properties": {"edge": {"$ref": "#/components/schemas/Edge"}, "evidence": {"type": "array", "items": {"$ref": "#/components/schemas/Evidence"}}}
              }
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/paths": {
    "get": {
      "operationId": "paths",
      "summary": "How two nodes hang together: the best paths, with evidence for each hop.",
      "parameters": [
        {"name": "from", "in": "query", "description": "Id of a node.", "schema": {"type": "string"}, "required": true},
        {"name": "to", "in": "query", "description": "Id of a node.", "schema": {"type": "string"}, "required": true},
        {"name": "k", "in": "query", "description": "Most paths.", "schema": {"type": "integer", "minimum": 1, "maximum": 20, "default": 3}},
        {
          "name": "max_hops",
          "in": "query",
          "description": "Most edges in a path.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 10, "default": 6}
        },
        {"$ref": "#/components/parameters/min_confidence"},
        {"$ref": "#/components/parameters/relation"}
      ],
      "responses": {
        "200": {
          "description": "The paths, best first.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {"type": "object", "required": ["paths"], "properties": {"paths": {"type": "array", "items": {"$ref": "#/components/schemas/Path"}}}}
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/documents": {
    "get": {
      "operationId": "documents",
      "summary": "The documents, by id.",
      "parameters": [
        {
          "name": "offset",
          "in": "query",
          "description": "How many to pass over.",
          "schema": {"type": "integer", "minimum": 0, "maximum": 100000000, "default": 0}
        },
        {
          "name": "limit",
          "in": "query",
          "description": "Most documents.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000}
        }
      ],
      "responses": {
        "200": {
          "description": "The documents.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["documents", "total", "reading"],
                "properties": {
                  "documents": {"type": "array", "items": {"$ref": "#/components/schemas/Document"}},
                  "total": {"type": "integer", "minimum": 0},
                  "reading": {"type": "string", "description": "With what this program reads documents; one whose attribute `reading` is another was read by earlier rules."}
                }
              }
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    },
    "post": {
      "operationId": "ingest",
      "summary": "Hands a document in: it is read as by `stemma ingest`.",
      "parameters": [{"name": "name", "in": "query", "required": true, "description": "Its file name; the ending tells the format.", "schema": {"type": "string", "maxLength": 200}}],
      "requestBody": {"required": true, "content": {"application/octet-stream": {}}},
      "responses": {
        "202": {"description": "It waits to be read; the job tells what becomes of it.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}}},
        "400": {"$ref": "#/components/responses/Problem"},
        "403": {"$ref": "#/components/responses/Problem"},
        "413": {"$ref": "#/components/responses/Problem"},
        "415": {"$ref": "#/components/responses/Problem"},
        "422": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/documents/{id}": {
    "get": {
      "operationId": "document",
      "summary": "One document.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {
          "description": "The document.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Document"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    },
    "delete": {
      "operationId": "remove",
      "summary": "Takes a document out, with all that only it said.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": {"type": "object", "required": ["removed"], "properties": {"removed": {"type": "string"}}}}}},
        "400": {"$ref": "#/components/responses/Problem"},
        "403": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"},
        "503": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/documents/{id}/text": {
    "get": {
      "operationId": "text",
      "summary": "The text of a document.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {
          "name": "format",
          "in": "query",
          "description": "`text` for text/plain; so does `Accept: text/plain`.",
          "schema": {"enum": ["json", "text"], "default": "json"}
        }
      ],
      "responses": {
        "200": {
          "description": "The text; offsets of evidence count its code points.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {"schema": {"type": "object", "required": ["id", "text"], "properties": {"id": {"type": "string"}, "text": {"type": "string"}, "pages": {"type": "array", "description": "Where each page begins; absent where the document has none.", "items": {"type": "object", "required": ["label", "start"], "properties": {"label": {"type": "string"}, "start": {"type": "integer", "minimum": 0}}}}}}},
            "text/plain": {"schema": {"type": "string"}}
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"},
        "404": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/stats": {
    "get": {
      "operationId": "stats",
      "summary": "How much is in the store.",
      "parameters": [],
      "responses": {
        "200": {
          "description": "Counts.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Statistics"}}}
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/types": {
    "get": {
      "operationId": "types",
      "summary": "The types of nodes that the schema knows.",
      "parameters": [],
      "responses": {
        "200": {
          "description": "The types.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["types"],
                "properties": {
                  "types": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["name", "label", "colour", "shape"],
                      "properties": {"name": {"type": "string"}, "label": {"type": "string"}, "colour": {"type": "string"}, "shape": {"type": "string"}}
                    }
                  }
                }
              }
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/api/v1/relations": {
    "get": {
      "operationId": "relations",
      "summary": "The relations that the schema knows, with the types that they may join.",
      "parameters": [],
      "responses": {
        "200": {
          "description": "The relations.",
          "headers": {"ETag": {"description": "Weak; give it back in If-None-Match for a 304.", "schema": {"type": "string"}}},
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["relations"],
                "properties": {
                  "relations": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["name", "label", "from", "to"],
                      "properties": {
                        "name": {"type": "string"},
                        "label": {"type": "string"},
                        "from": {"type": "array", "items": {"type": "string"}},
                        "to": {"type": "array", "items": {"type": "string"}}
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "304": {"description": "Your copy is still right."},
        "400": {"$ref": "#/components/responses/Problem"}
      }
    }
  },
  "/openapi.json": {
    "get": {
      "operationId": "openapi",
      "summary": "This description.",
      "responses": {"200": {"description": "OpenAPI 3.1.", "content": {"application/json": {"schema": {"type": "object"}}}}}
    }
  },
  "/healthz": {
    "get": {
      "operationId": "health",
      "summary": "Is the server up?",
      "responses": {
        "200": {
          "description": "It is.",
          "content": {"application/json": {"schema": {"type": "object", "required": ["status"], "properties": {"status": {"const": "ok"}}}}}
        }
      }
    }
  },
  "/": {
    "get": {
      "operationId": "start",
      "summary": "The explorer where it was built in, else the first of the pages.",
      "parameters": [],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}}
    }
  },
  "/pages": {
    "get": {
      "operationId": "homePage",
      "summary": "What is in the store and where to start.",
      "parameters": [],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}}
    }
  },
  "/explorer/{id}": {
    "get": {
      "operationId": "explorerFile",
      "summary": "A file of the explorer.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {"200": {"description": "Script, style or picture.", "content": {"text/javascript": {"schema": {"type": "string"}}}}, "404": {"$ref": "#/components/responses/Problem"}}
    }
  },
  "/search": {
    "get": {
      "operationId": "searchPage",
      "summary": "Search, as a page.",
      "parameters": [
        {"name": "q", "in": "query", "description": "What to look for.", "schema": {"type": "string"}},
        {"name": "type", "in": "query", "description": "Only nodes of this type.", "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "description": "Most results.", "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 20}}
      ],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}}
    }
  },
  "/e/{id}": {
    "get": {
      "operationId": "entityPage",
      "summary": "A node with its facts and their sentences.",
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}, "404": {"description": "A page that says so."}}
    }
  },
  "/documents": {
    "get": {
      "operationId": "documentsPage",
      "summary": "The documents, as a page.",
      "parameters": [
        {"name": "offset", "in": "query", "description": "How many to pass over.", "schema": {"type": "integer", "minimum": 0}},
        {
          "name": "limit",
          "in": "query",
          "description": "Most documents.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000}
        }
      ],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}}
    }
  },
  "/d/{id}": {
    "get": {
      "operationId": "documentPage",
      "summary": "The text of a document with its mentions.",
      "parameters": [
        {"$ref": "#/components/parameters/id"},
        {"name": "start", "in": "query", "description": "Start of a passage to mark, in code points.", "schema": {"type": "integer", "minimum": 0}},
        {"name": "end", "in": "query", "description": "Its end.", "schema": {"type": "integer", "minimum": 0}}
      ],
      "responses": {"200": {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}, "404": {"description": "A page that says so."}}
    }
  },
  "/style.css": {
    "get": {
      "operationId": "style",
      "summary": "The style sheet of the pages.",
      "responses": {"200": {"description": "CSS.", "content": {"text/css": {"schema": {"type": "string"}}}}}
    }
  }
})json";
}

}  // namespace stemma::api
