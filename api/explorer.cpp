// The web app: its page at "/", its files under /explorer/. Out of the program, or while one works on it, out
// of a folder (`stemma serve --explorer-dir`).
#include <fstream>
#include <iterator>
#include <optional>

#include "api/parameters.hpp"
#include "api/routes.hpp"
#include "viz/explorer/pack.hpp"

namespace stemma::api {
namespace {

constexpr std::string_view kPage = "index.html";

std::string type_of(std::string_view name) {
  const std::string_view ending = name.substr(std::min(name.rfind('.'), name.size()));
  if (ending == ".js") return "text/javascript; charset=utf-8";
  if (ending == ".css") return "text/css; charset=utf-8";
  if (ending == ".svg") return "image/svg+xml";
  return "text/html; charset=utf-8";
}

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.front() != '.' &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string_view::npos;
}

Response with_type(std::string type, std::string body) {
  Response response;
  response.type = std::move(type);
  response.body = std::move(body);
  return response;
}

std::optional<Response> from_folder(std::string_view folder, std::string_view name) {
  if (!is_plain_name(name)) return std::nullopt;
  std::ifstream in(std::string(folder) + '/' + std::string(name), std::ios::binary);
  if (!in) return std::nullopt;
  Response response = with_type(type_of(name), {std::istreambuf_iterator<char>(in), {}});
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

// Names hold a hash of the content: only the page itself is ever asked for again.
std::optional<Response> from_program(std::string_view name, const Request& request) {
  const explorer::File* file = explorer::file(name);
  if (!file) return std::nullopt;
  const std::string tag = '"' + file->hash + '"';
  const bool known = request.if_none_match.find(tag) != std::string::npos;
  Response response = with_type(known ? "" : file->type, known ? "" : std::string(file->bytes));
  response.status = known ? 304 : 200;
  response.headers = {{"ETag", tag},
                      {"Cache-Control", name == kPage ? "no-cache" : "public, max-age=31536000, immutable"},
                      {"Vary", "Accept-Encoding"}};
  if (!known) response.headers.emplace_back("Content-Encoding", "gzip");
  return response;
}

std::optional<Response> find(const Context& context, const Request& request, std::string_view name) {
  if (!context.explorer_folder.empty()) return from_folder(context.explorer_folder, name);
  if (!request.accepts_gzip) return std::nullopt;
  return from_program(name, request);
}

}  // namespace

Response get_start(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return get_home_page(context, request, id);
  const std::optional<Response> page = find(context, request, kPage);
  return page ? *page : get_home_page(context, request, id);
}

Response get_explorer_file(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  std::optional<Response> file = find(context, request, id);
  if (file) return *file;
  return problem({ErrorCode::not_found, "the explorer has no file " + id, "load the page again"},
                 request.path);
}

}  // namespace stemma::api
