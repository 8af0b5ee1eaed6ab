// How far the reading is that was asked for: one answer, or a stream of server-sent events.
#include "api/job_handlers.hpp"

#include <charconv>
#include <chrono>
#include <optional>

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

// The number that the text is.
std::optional<std::uint64_t> number_in(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Result<Job> wanted_job(const Desk* desk, const std::string& id) {
  const std::optional<std::uint64_t> number = number_in(id);
  if (desk && number) return desk->job(*number);
  return Error{ErrorCode::not_found, "there is no job " + id, "/api/v1/jobs lists them"};
}

// ---- What goes on, by server-sent events

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kLookAgain{250};  // how soon a caller that left is noticed
constexpr auto kUntilNoticed =
    2 * kLookAgain;  // a caller who comes again at once may wait for its own old place
constexpr std::chrono::seconds kStillThere{10};    // so often something is sent, if only a comment
constexpr std::chrono::minutes kLongestStream{5};  // then the caller asks again, from where it was

std::string event(std::string_view name, const std::string& id, const std::function<void(Json&)>& data) {
  std::string text = "id: " + id + "\nevent: " + std::string(name) + "\ndata: ";
  Json json(text);
  data(json);
  return text + "\n\n";
}

std::string place(const Desk& desk, std::uint64_t revision) {
  return desk.run() + '-' + std::to_string(revision);
}

// Where a caller that comes again left off; nothing for one that is new, or was with another run.
std::optional<std::uint64_t> left_off(const Desk& desk, std::string_view last_event_id) {
  const std::string start = desk.run() + '-';
  if (last_event_id.substr(0, start.size()) != start) return std::nullopt;
  return number_in(last_event_id.substr(start.size()));
}

// Tells what `told` makes of each change from `revision` on, until it says that this was the last.
struct Told {
  std::string events;
  bool last = false;
};
template <class Tell>
void follow(const Desk& desk, std::uint64_t revision, Stream& stream, Tell tell) {
  const auto end = Clock::now() + kLongestStream;
  for (auto sent = Clock::now(); stream.open() && Clock::now() < end;) {
    const Desk::Changes changes = desk.changes(revision, kLookAgain);
    revision = changes.revision;
    Told told = tell(changes);
    if (told.events.empty() && Clock::now() - sent > kStillThere) told.events = ": still there\n\n";
    if (told.events.empty() && !told.last) continue;
    if (!stream.send(told.events) || told.last) return;
    sent = Clock::now();
  }
}

Response event_stream(std::function<void(Stream&)> stream) {
  Response response;
  response.type = "text/event-stream";
  response.stream = std::move(stream);
  return response;
}

Response jobs_stream(Desk& desk, std::shared_ptr<void> listening, std::optional<std::uint64_t> since) {
  return event_stream([&desk, listening = std::move(listening), since](Stream& stream) {
    std::uint64_t revision = since.value_or(0);
    std::string first = "retry: 1000\n\n";
    if (!since) {
      const Desk::Changes all = desk.changes(0, {});
      revision = all.revision;
      first += event("jobs", place(desk, revision), [&](Json& json) {
        json.object([&] {
          json.key("jobs");
          json.array(all.jobs, [&](const Job& job) { write_job(json, job); });
        });
      });
    }
    if (!stream.send(first)) return;
    follow(desk, revision, stream, [&](const Desk::Changes& changes) {
      Told told;
      for (const Job& job : changes.jobs)
        told.events += event("job", place(desk, changes.revision), [&](Json& json) { write_job(json, job); });
      return told;
    });
  });
}

// Its state, and each state that follows, up to its end.
Response job_stream(Desk& desk, std::shared_ptr<void> listening, std::uint64_t id,
                    std::optional<std::uint64_t> since) {
  return event_stream([&desk, listening = std::move(listening), id, since](Stream& stream) {
    follow(desk, since.value_or(0), stream, [&](const Desk::Changes& changes) {
      Told told;
      for (const Job& job : changes.jobs) {
        if (job.id != id) continue;
        told.events = event("job", place(desk, changes.revision), [&](Json& json) { write_job(json, job); });
        told.last = job.ended();
      }
      return told;
    });
  });
}

// A browser that comes again is to stop with that.
Response nothing_more() {
  Response response;
  response.status = 204;
  response.type.clear();
  return response;
}

}  // namespace

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

Response get_jobs_events(const Context& context, const Request& request, const std::string&) {
  return guarded(context, request, [&](Desk& desk) {
    if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
    Result<std::shared_ptr<void>> listening = desk.listen(kUntilNoticed);
    if (!listening) return problem(listening.error(), request.path);
    return jobs_stream(desk, std::move(*listening), left_off(desk, request.last_event_id));
  });
}

Response get_job_events(const Context& context, const Request& request, const std::string& id) {
  return guarded(context, request, [&](Desk& desk) {
    if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
    const Result<Job> job = wanted_job(&desk, id);
    if (!job) return problem(job.error(), request.path);
    const std::optional<std::uint64_t> since = left_off(desk, request.last_event_id);
    if (job->ended() && since && *since >= job->revision) return nothing_more();
    Result<std::shared_ptr<void>> listening = desk.listen(kUntilNoticed);
    if (!listening) return problem(listening.error(), request.path);
    return job_stream(desk, std::move(*listening), job->id, since);
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
  const Result<Job> job = wanted_job(context.desk, id);
  return job ? job_response(200, *job) : problem(job.error(), request.path);
}

}  // namespace stemma::api
