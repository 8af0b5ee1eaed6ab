// What changes the store: documents that come in, and go.
#include <algorithm>
#include <charconv>

#include "api/desk.hpp"
#include "api/json.hpp"
#include "api/parameters.hpp"
#include "api/routes.hpp"

namespace stemma::api {
namespace {

std::string_view name_of(Job::State state) {
  switch (state) {
    case Job::State::waiting:
      return "waiting";
    case Job::State::reading:
      return "reading";
    case Job::State::done:
      return "done";
    case Job::State::failed:
      break;
  }
  return "failed";
}

void write_job(Json& json, const Job& job) {
  json.object([&] {
    json.field("id", job.id);
    json.field("name", job.name);
    json.field("bytes", job.bytes);
    json.field("state", name_of(job.state));
    if (job.state == Job::State::done) {
      json.field("outcome", job.outcome);
      json.field("entities", job.entities);
      json.field("statements", job.statements);
      json.field("seconds", job.seconds);
      json.strings("warnings", job.warnings);
    }
    if (job.state == Job::State::failed) {
      json.field("reason", job.error.message);
      json.field("hint", job.error.hint);
    }
  });
}

Response job_response(int status, const Job& job) {
  Response response;
  response.status = status;
  Json json(response.body);
  write_job(json, job);
  return response;
}

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

template <class Act>
Response guarded(const Context& context, const Request& request, Act act) {
  if (!context.desk)
    return refuse_writing(request, "this server only reads",
                          "use `stemma ingest`, or serve on 127.0.0.1 and without --read-only");
  if (!is_own(request))
    return refuse_writing(request, "pages of other sites may not change the store",
                          "open the address that `stemma serve` printed");
  return act(*context.desk);
}

}  // namespace

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

Response get_jobs(const Context& context, const Request& request, const std::string&) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  Response response;
  Json json(response.body);
  json.object([&] {
    json.field("writable", context.desk != nullptr);
    json.key("jobs");
    json.array(context.desk ? context.desk->jobs() : std::vector<Job>(),
               [&](const Job& job) { write_job(json, job); });
  });
  return response;
}

Response get_job(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  const bool whole = error == std::errc() && end == id.data() + id.size();
  const Result<Job> job =
      context.desk && whole ? context.desk->job(number)
                            : Error{ErrorCode::not_found, "there is no job " + id, "/api/v1/jobs lists them"};
  return job ? job_response(200, *job) : problem(job.error(), request.path);
}

}  // namespace stemma::api
