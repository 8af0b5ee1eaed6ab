// What the handlers of documents and of jobs share.
#pragma once

#include <functional>

#include "api/desk.hpp"
#include "api/json.hpp"
#include "api/message.hpp"
#include "api/routes.hpp"

namespace stemma::api {

void write_job(Json& json, const Job& job);
Response job_response(int status, const Job& job);

// `act` where the server may write and the request comes from no other site; else a refusal.
Response guarded(const Context& context, const Request& request, const std::function<Response(Desk&)>& act);

}  // namespace stemma::api
