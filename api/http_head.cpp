#include "api/http_head.hpp"

#include <algorithm>
#include <cctype>

namespace stemma::api {
namespace {

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

bool is_token(std::string_view text) {
  const auto fine = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
  };
  return !text.empty() && std::all_of(text.begin(), text.end(), fine);
}

bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

// Neither control characters nor bytes outside of ASCII, which no header that is read here needs.
bool is_header_value(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c == '\t' || static_cast<unsigned char>(c) >= 0x20; });
}

// "a.b:80" -> "a.b", "[::1]:80" -> "[::1]".
std::string_view without_port(std::string_view host) {
  if (!host.empty() && host.front() == '[')
    return host.substr(0, std::min(host.find(']'), host.size() - 1) + 1);
  return host.substr(0, host.find(':'));
}

bool is_address(std::string_view host) {
  if (!host.empty() && host.front() == '[') return true;
  return !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_method(std::string_view method) {
  for (const char* known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
    if (method == known) return true;
  }
  return false;
}

class HeadReader {
 public:
  HeadReader(std::string_view text, const HostRules& hosts) : rest_(text), hosts_(hosts) {}

  Head read() {
    if (request_line()) headers();
    if (head_.status == 0) judge();
    if (head_.status != 0) head_.keep = false;
    return std::move(head_);
  }

 private:
  bool refuse(int status, std::string detail, std::string hint = "") {
    head_.status = status;
    head_.detail = std::move(detail);
    head_.hint = std::move(hint);
    return false;
  }

  std::string_view take_line() {
    const std::size_t end = std::min(rest_.find("\r\n"), rest_.size());
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 2, rest_.size()));
    return line;
  }

  bool request_line() {
    const std::string_view line = take_line();
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
      return refuse(400, "the request line is not `METHOD /path HTTP/1.1`");
    const std::string_view method = line.substr(0, first), version = line.substr(last + 1);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
      return refuse(400, "only HTTP/1.1 and HTTP/1.0 are spoken here");
    if (!is_method(method))
      return refuse(501, "this method is not known here", "/openapi.json lists what is possible");
    if (target.size() > kLongestTarget)
      return refuse(414, "the address is longer than 8000 bytes", "ask for less at a time");
    if (!is_printable(target))
      return refuse(400, "the address holds characters that must be percent-encoded");
    Result<Request> parsed = parse_target(target);
    if (!parsed) return refuse(400, parsed.error().message, parsed.error().hint);
    head_.request = std::move(*parsed);
    head_.request.method = method;
    head_.keep = version == "HTTP/1.1";
    return true;
  }

  bool headers() {
    for (std::size_t count = 0; !rest_.empty(); ++count) {
      const std::string_view line = take_line();
      if (line.empty()) return true;
      if (count == kMostHeaders) return refuse(431, "more than 64 header fields");
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
        return refuse(400, "a header field is malformed");
      const std::string_view value = trimmed(line.substr(colon + 1));
      if (!is_header_value(value)) return refuse(400, "a header field holds control characters");
      if (!header(lowered(line.substr(0, colon)), value)) return false;
    }
    return true;
  }

  bool header(const std::string& name, std::string_view value) {
    if (name == "host") {
      if (has_host_) return refuse(400, "more than one Host header");
      has_host_ = true;
      host_ = value;
    } else if (name == "content-length") {
      if (value.empty() || value.size() > 18 ||
          value.find_first_not_of("0123456789") != std::string_view::npos) {
        return refuse(400, "Content-Length is no number");
      }
      body_ = std::max(body_, std::stoull(std::string(value)));
    } else if (name == "transfer-encoding") {
      return refuse(501, "bodies in chunks are not taken", "send the body with its Content-Length");
    } else if (name == "connection") {
      if (lowered(value).find("close") != std::string::npos) head_.keep = false;
    } else if (name == "expect") {
      head_.expects = lowered(value) == "100-continue";
    } else if (name == "accept-encoding") {
      head_.request.accepts_gzip = lowered(value).find("gzip") != std::string::npos;
    } else if (name == "origin") {
      head_.request.origin = lowered(value);
    } else if (name == "sec-fetch-site") {
      head_.request.fetch_site = lowered(value);
    } else if (name == "content-type") {
      head_.request.content_type = lowered(value);
    } else if (name == "accept") {
      head_.request.accept = value;
    } else if (name == "last-event-id") {
      head_.request.last_event_id = value;
    } else if (name == "if-none-match") {
      head_.request.if_none_match = value;
    }
    return true;
  }

  void judge() {
    if (!has_host_ || !is_known_host(host_, hosts_)) {
      refuse(421, "this server does not answer for the host that was asked for",
             "use the address that `stemma serve` printed");
    } else if (body_ > kLargestBody || (body_ > kLargestQuestion && !is_upload())) {
      refuse(413, "the body is too large", "a document may have 32 MiB, a question 1 MiB");
    } else if (body_ > 0 && (head_.request.method == "GET" || head_.request.method == "HEAD")) {
      refuse(400, "a GET request must not have a body", "put parameters into the address");
    }
    head_.request.host = lowered(host_);
    head_.body = static_cast<std::size_t>(body_);
  }

  bool is_upload() const {
    return head_.request.method == "POST" && head_.request.path == "/api/v1/documents";
  }

  std::string_view rest_;
  const HostRules& hosts_;
  Head head_;
  bool has_host_ = false;
  std::string_view host_;
  unsigned long long body_ = 0;
};

}  // namespace

Head read_head(std::string_view text, const HostRules& hosts) { return HeadReader(text, hosts).read(); }

bool is_known_host(std::string_view value, const HostRules& hosts) {
  const std::string host = lowered(without_port(value));
  if (std::find(hosts.names.begin(), hosts.names.end(), host) != hosts.names.end()) return true;
  return hosts.any_address && is_address(host);
}

const std::vector<std::pair<std::string, std::string>>& standing_headers() {
  static const std::vector<std::pair<std::string, std::string>> headers = {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src "
       "'self'; "
       "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
       "require-trusted-types-for 'script'; trusted-types stemma"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
  };
  return headers;
}

std::string wire(const Response& response, bool with_body, bool close) {
  std::string out =
      "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string(reason(response.status)) + "\r\n";
  const auto header = [&out](std::string_view name, std::string_view value) {
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
  };
  if (!response.type.empty()) header("Content-Type", response.type);
  for (const auto& [name, value] : response.headers) header(name, value);
  for (const auto& [name, value] : standing_headers()) header(name, value);
  if (response.status != 304 && !response.stream)
    header("Content-Length", std::to_string(response.body.size()));
  header("Connection", close ? "close" : "keep-alive");
  out += "\r\n";
  if (with_body) out += response.body;
  return out;
}

}  // namespace stemma::api
