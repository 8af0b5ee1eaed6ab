// The addresses of the pages for people, of the explorer's files and of what tells of the service itself.
#include "api/openapi_paths.hpp"

namespace stemma::api {

std::string_view openapi_page_paths() {
  return R"json(
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
  })json";
}

}  // namespace stemma::api
