#include "api/message.hpp"

#include <optional>

#include "api/json.hpp"
#include "api/utf8.hpp"

namespace stemma::api {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_space) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return out;
}

// Text that may go into messages, look-ups and pages.
bool is_clean(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
  }
  return is_utf8(text);
}

Error bad_target(std::string_view what) {
  return {ErrorCode::invalid_argument, "the address holds " + std::string(what),
          "encode it as UTF-8 with %XX for anything but letters, digits and -._~"};
}

}  // namespace

Result<Request> parse_target(std::string_view target) {
  Request request;
  const std::size_t question = target.find('?');
  const std::optional<std::string> path = percent_decoded(target.substr(0, question), false);
  if (!path) return bad_target("a broken percent sign");
  if (path->empty() || path->front() != '/' || !is_clean(*path)) return bad_target("a path that is no text");
  request.path = *path;
  std::string_view rest =
      question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    const std::optional<std::string> name = percent_decoded(pair.substr(0, equals), true);
    const std::optional<std::string> value = percent_decoded(
        equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1), true);
    if (!name || !value) return bad_target("a broken percent sign");
    if (!is_clean(*name) || !is_clean(*value)) return bad_target("a parameter that is no text");
    request.query.emplace_back(*name, *value);
  }
  return request;
}

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument:
      return 400;
    case ErrorCode::not_found:
      return 404;
    case ErrorCode::exists:
      return 409;
    case ErrorCode::unreadable:
    case ErrorCode::malformed:
      return 422;
    case ErrorCode::unsupported:
      return 501;
    case ErrorCode::busy:
    case ErrorCode::limit:
      return 503;
    case ErrorCode::internal:
    case ErrorCode::corrupt:
    case ErrorCode::io:
      break;
  }
  return 500;
}

std::string_view reason(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 421:
      return "Misdirected Request";
    case 422:
      return "Unprocessable Content";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    default:
      return status < 500 ? "Request Refused" : "Server Error";
  }
}

Response problem(int status, std::string_view detail, std::string_view hint, std::string_view instance) {
  Response response;
  response.status = status;
  response.type = "application/problem+json";
  Json json(response.body);
  json.object([&] {
    json.field("type", "about:blank");
    json.field("title", reason(status));
    json.field("status", static_cast<std::uint64_t>(status));
    json.field("detail", detail);
    if (!instance.empty()) json.field("instance", instance);
    if (!hint.empty()) json.field("hint", hint);
  });
  return response;
}

Response problem(const Error& error, std::string_view instance) {
  const int status = status_of(error.code);
  const bool ours = status == 500;
  Response response = problem(
      status, ours ? "the server failed to answer" : error.message,
      ours ? "the server's log names the cause; `stemma verify` checks the store" : error.hint, instance);
  if (status >= 500) response.cause = error.text();
  return response;
}

}  // namespace stemma::api
