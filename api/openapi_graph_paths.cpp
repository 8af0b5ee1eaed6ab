// The addresses of nodes, edges and what is counted or drawn of the graph.
#include "api/openapi_paths.hpp"

namespace stemma::api {

std::string_view openapi_graph_paths() {
  return R"json(
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
  })json";
}

}  // namespace stemma::api
