// The part of the API's description that lists the addresses: the members of a JSON object, in three files by
// subject. For openapi() alone.
#pragma once

#include <string_view>

namespace stemma::api {
std::string_view openapi_graph_paths();
std::string_view openapi_document_paths();
std::string_view openapi_page_paths();
}  // namespace stemma::api
