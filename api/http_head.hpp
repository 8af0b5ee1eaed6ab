// Judges the head of a request before anything else sees it: what is unusual is refused, not interpreted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "api/message.hpp"

namespace stemma::api {

inline constexpr std::size_t kLargestHead = 16 * 1024;
inline constexpr std::size_t kLongestTarget = 8000;
inline constexpr std::size_t kMostHeaders = 64;
inline constexpr std::size_t kLargestBody = 32 << 20;     // of a document that is handed in
inline constexpr std::size_t kLargestQuestion = 1 << 20;  // of anything else

struct HostRules {
  std::vector<std::string> names;  // in lower case, without port
  // Any address in numbers will do: for a server that listens on all interfaces. A name that somebody else
  // makes point here ("DNS rebinding") is still refused.
  bool any_address = false;
};

struct Head {
  Request request;       // method, path, query, accept, if_none_match
  bool keep = true;      // the caller wants to ask more on this connection
  std::size_t body = 0;  // bytes that follow the head
  bool expects = false;  // the caller waits for a word before it sends them
  int status = 0;        // 0: fine; else what is wrong
  std::string detail, hint;
};

// `text` is everything up to and with the empty line.
Head read_head(std::string_view text, const HostRules& hosts);

// Is the value of a Host header ("localhost:8400", "[::1]") one that the rules know? Ports do not matter: a
// tunnel changes them.
bool is_known_host(std::string_view value, const HostRules& hosts);

// The answer as it goes over the wire, with the headers that every answer has. `close`: nothing follows on
// this connection.
std::string wire(const Response& response, bool with_body, bool close);

// Headers which every answer carries.
const std::vector<std::pair<std::string, std::string>>& standing_headers();

}  // namespace stemma::api
