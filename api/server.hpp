// The HTTP server: the explorer, the API under /api/v1, the pages, /openapi.json and /healthz, out of one
// store. The store may be written by another process meanwhile, the server sees each commit within about a
// second. On loopback it also takes documents in and out; else it only reads.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "schema/result.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

struct ServeOptions {
  std::string store;  // folder of the store; it must exist
  std::string host =
      "127.0.0.1";  // name or address to listen on; others than loopback open the store to the network
  int port = 8400;  // 0..65535; 0 lets the system pick one
  // Names, besides loopback names and `host`, under which browsers may ask for the server (a proxy's name,
  // say).
  std::vector<std::string> names;
  std::shared_ptr<const schema::Schema> schema;  // empty: the built-in one
  bool read_only = false;                        // take no documents, even on loopback
  std::string explorer_folder;                   // the web app's files; empty: those inside the program
  std::function<void(const std::string& line)>
      log;                   // failures worth a line; called by any thread; empty: none
  std::size_t threads = 32;  // connections served at one time
};

class Server {
 public:
  // Opens the store read-only and takes the port; nothing is answered before run().
  // Errors: busy (port taken), invalid_argument (port or host), and those of Store::open.
  static Result<std::unique_ptr<Server>> bind(ServeOptions options);

  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  int port() const;             // the one in use
  std::string address() const;  // "http://127.0.0.1:8400"

  // Answers requests until stop(). To be called once.
  void run();

  // Makes run() return within about 0.2 s. Callable from any thread and from a signal handler, also before
  // run().
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace stemma::api
