// The part of the API's description that lists the addresses. For openapi() alone.
#pragma once

#include <string_view>

namespace stemma::api {
std::string_view openapi_paths();
}  // namespace stemma::api
