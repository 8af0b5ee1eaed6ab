// A small store of two invented documents about a harbour board, in a folder of its own that goes with it.
#pragma once

#include <memory>
#include <string>

#include "api/pictures.hpp"
#include "api/routes.hpp"
#include "graph/store.hpp"

namespace stemma::tests {

class Harbour {
 public:
  Harbour();
  ~Harbour();
  Harbour(const Harbour&) = delete;
  Harbour& operator=(const Harbour&) = delete;

  const std::string& folder() const { return folder_; }

  // What a GET of this target answers, without a socket.
  api::Response get(const std::string& target, const std::string& accept = "",
                    const std::string& if_none_match = "");

  // What any request answers; without a desk the server only reads.
  api::Response answer(const api::Request& request, api::Desk* desk = nullptr);

  // Sees what was committed meanwhile.
  void refresh() { publish(); }

  // A third document, by which the state changes.
  void add_notice();

 private:
  void publish();

  std::string root_, folder_;
  std::shared_ptr<const api::Published> published_;
  api::Pictures pictures_;
};

std::shared_ptr<const schema::Schema> built_in();

}  // namespace stemma::tests
