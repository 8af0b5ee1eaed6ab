// What changes the store: documents that come in, and go.
#include "api/desk.hpp"
#include "api/job_handlers.hpp"
#include "api/json.hpp"
#include "api/parameters.hpp"
#include "api/routes.hpp"

namespace stemma::api {
namespace {

Response refuse_writing(const Request& request, std::string_view why, std::string_view hint) {
  return problem(403, why, hint, request.path);
}

// A browser says where a request comes from; a page of another site must not write here, however it asks.
bool is_own(const Request& request) {
  const bool own_origin = request.origin.empty() || request.origin == "http://" + request.host ||
                          request.origin == "https://" + request.host;
  const std::string& site = request.fetch_site;
  return own_origin && (site.empty() || site == "same-origin" || site == "none");
}

}  // namespace

Response guarded(const Context& context, const Request& request, const std::function<Response(Desk&)>& act) {
  if (!context.desk)
    return refuse_writing(request, "this server only reads",
                          "use `stemma ingest`, or serve on 127.0.0.1 and without --read-only");
  if (!is_own(request))
    return refuse_writing(request, "pages of other sites may not change the store",
                          "open the address that `stemma serve` printed");
  return act(*context.desk);
}

Response post_document(const Context& context, const Request& request, const std::string&) {
  return guarded(context, request, [&](Desk& desk) {
    const Result<std::string> name = upload_name(request);
    if (!name) return problem(name.error(), request.path);
    // No form of another site can send this type without asking first.
    if (request.content_type != "application/octet-stream")
      return problem(415, "a document comes as application/octet-stream",
                     "send the file's bytes with Content-Type: application/octet-stream", request.path);
    if (request.body.empty())
      return problem(422, "the document is empty", "send a file with some text in it", request.path);
    const Result<Job> job = desk.hand_in(*name, request.body);
    return job ? job_response(202, *job) : problem(job.error(), request.path);
  });
}

Response delete_document(const Context& context, const Request& request, const std::string& id) {
  return guarded(context, request, [&](Desk& desk) {
    if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
    if (const Result<void> removed = desk.remove(id); !removed) return problem(removed.error(), request.path);
    Response response;
    Json json(response.body);
    json.object([&] { json.field("removed", id); });
    return response;
  });
}

}  // namespace stemma::api
