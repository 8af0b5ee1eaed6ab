// A request and its answer as plain values: everything between them can be called without a socket.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/result.hpp"

namespace stemma::api {

struct Request {
  std::string method = "GET";
  std::string path;                                        // percent-decoded, starts with '/'
  std::vector<std::pair<std::string, std::string>> query;  // decoded, in the order of the target
  std::string accept;                                      // the Accept header
  std::string if_none_match;                               // the If-None-Match header
  std::string last_event_id;                               // the Last-Event-ID header
  bool accepts_gzip = false;                               // by the Accept-Encoding header
  std::string host, origin, fetch_site, content_type;      // of these headers; Sec-Fetch-Site
  std::string body;
};

// Where a response that goes on is written to.
class Stream {
 public:
  virtual ~Stream() = default;
  // False when the caller is gone, or does not take it in time: nothing more will arrive.
  virtual bool send(std::string_view bytes) = 0;
  // Is there any use in going on? False when the caller is gone or the server stops.
  virtual bool open() = 0;
};

struct Response {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::string cause;  // of a failure, for the server's log; not sent
  std::vector<std::pair<std::string, std::string>>
      headers;  // besides Content-Type; values hold no text of documents
  // What follows the head, instead of `body`, until it returns; the connection ends then.
  std::function<void(Stream&)> stream = {};
};

// Takes "/search?q=a+b%20c" apart. invalid_argument for broken percent signs, bytes that are not UTF-8,
// control characters, or a path that does not start with '/'.
Result<Request> parse_target(std::string_view target);

// The status that stands for a failure: 400 for invalid_argument, 404 for not_found, ...
int status_of(ErrorCode code);

// RFC 9457 problem+json. `instance` is the path that was asked for.
Response problem(int status, std::string_view detail, std::string_view hint, std::string_view instance);

// As problem(); failures of the store or of the program itself keep their detail to themselves.
Response problem(const Error& error, std::string_view instance);

// "Not Found" for 404, ...
std::string_view reason(int status);

}  // namespace stemma::api
