// The addresses of documents, of their texts and of the jobs that take them in.
#include "api/openapi_paths.hpp"

namespace stemma::api {

std::string_view openapi_document_paths() {
  return R"json(
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
  })json";
}

}  // namespace stemma::api
