// The only file that knows cpp-httplib. Its server listens, spreads connections over threads, reads requests
// and writes answers; before it sees a request, the head is read within limits and judged by http_head.hpp,
// and what httplib gets is written anew from the parts that are needed here. So ranges, encodings, bodies and
// odd headers never reach it.
#include "api/server.hpp"

#include <httplib.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <exception>
#include <optional>

#include "api/http_connection.hpp"
#include "api/http_head.hpp"
#include "api/routes.hpp"
#include "graph/recent.hpp"

namespace stemma::api {
namespace {

constexpr std::chrono::milliseconds kIdle{2000};  // an open connection waits so long for its next request
constexpr std::chrono::milliseconds kHurry{250};  // and so long where others wait for a thread
constexpr std::size_t kMostRequests = 1000;       // on one connection
constexpr std::size_t kMostWaiting = 256;         // connections waiting for a thread

using Answering = std::function<Response(const Request&)>;

// httplib's side of a connection: a request that has been read, and a place for the answer.
class MemoryStream : public httplib::Stream {
 public:
  explicit MemoryStream(std::string_view input) : input_(input) {}
  bool is_readable() const override { return at_ < input_.size(); }
  bool is_writable() const override { return true; }
  ssize_t read(char* to, size_t most) override {
    const std::size_t count = input_.copy(to, most, at_);
    at_ += count;
    return static_cast<ssize_t>(count);
  }
  ssize_t write(const char* bytes, size_t count) override {
    output.append(bytes, count);
    return static_cast<ssize_t>(count);
  }
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  socket_t socket() const override { return INVALID_SOCKET; }

  std::string output;

 private:
  std::string_view input_;
  std::size_t at_ = 0;
};

thread_local bool overloaded = false;  // the connection at hand is to be refused

// What httplib's queues say of a job: nothing, or in later versions whether they took it.
using Enqueued = decltype(std::declval<httplib::TaskQueue&>().enqueue({}));

// Threads for connections, and a count of those that wait for one.
class Pool : public httplib::TaskQueue {
 public:
  Pool(std::size_t threads, std::atomic<std::size_t>& waiting, std::function<void()> idle)
      : pool_(threads), waiting_(waiting), idle_(std::move(idle)) {}

  Enqueued enqueue(std::function<void()> job) override {
    if (waiting_ >= kMostWaiting) {
      overloaded = true;
      job();
      overloaded = false;
      return static_cast<Enqueued>(true);
    }
    ++waiting_;
    pool_.enqueue([this, job = std::move(job)] {
      --waiting_;
      job();
    });
    return static_cast<Enqueued>(true);
  }
  void shutdown() override { pool_.shutdown(); }
  void on_idle() override { idle_(); }

 private:
  httplib::ThreadPool pool_;
  std::atomic<std::size_t>& waiting_;
  std::function<void()> idle_;
};

// The request in the few words that httplib needs: it finds the rest at `at_hand`.
std::string rewritten(std::string_view target, const Head& head) {
  return head.request.method + ' ' + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

thread_local const Request* at_hand = nullptr;
thread_local std::optional<Response> streaming;  // its stream follows, past httplib

std::string_view target_of(std::string_view head) {
  const std::size_t begin = head.find(' ') + 1;
  return head.substr(begin, head.find(' ', begin) - begin);
}

class GuardedServer : public httplib::Server {
 public:
  GuardedServer(std::size_t threads, Answering answering) {
    set_tcp_nodelay(true);
    set_idle_interval(0, 100'000);
    set_payload_max_length(1 << 20);
    set_keep_alive_max_count(kMostRequests);
    set_keep_alive_timeout(std::chrono::duration_cast<std::chrono::seconds>(kIdle).count());
    // Not SO_REUSEPORT, with which two servers would share a port without knowing.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    new_task_queue = [this, threads] {
      return new Pool(threads, waiting_, [this] {
        if (stopping_) stop();
      });
    };
    set_pre_routing_handler(
        [answering = std::move(answering)](const httplib::Request& from, httplib::Response& to) {
          respond(answering, from, to);
          return HandlerResponse::Handled;
        });
    set_exception_handler([](const httplib::Request& from, httplib::Response& to, std::exception_ptr) {
      fill(to, problem(500, "the server failed to answer", "try again; report it if it stays", from.path));
    });
    set_error_handler(HandlerWithResponse([](const httplib::Request& from, httplib::Response& to) {
      if (to.body.empty()) fill(to, problem(to.status, reason(to.status), "", from.path));
      return HandlerResponse::Handled;
    }));
  }

  // httplib closes the socket that listens only where it was listening.
  ~GuardedServer() override {
    if (const socket_t socket = svr_sock_.exchange(INVALID_SOCKET); socket != INVALID_SOCKET) ::close(socket);
  }

  HostRules hosts;

  void ask_to_stop() { stopping_ = true; }
  bool stopping() const { return stopping_; }
  // httplib asks the system for a queue of five.
  void lengthen_queue() { ::listen(svr_sock_, 128); }

 private:
  static void respond(const Answering& answering, const httplib::Request& from, httplib::Response& to) {
    if (!at_hand) return fill(to, problem(500, "the server failed to answer", "try again", from.path));
    Response response = answering(*at_hand);
    if (response.stream && at_hand->method != "HEAD")
      streaming = std::move(response);
    else
      fill(to, std::move(response));
  }

  static void fill(httplib::Response& to, Response from) {
    to.status = from.status;
    if (!from.type.empty()) to.set_header("Content-Type", from.type);
    for (const auto& [name, value] : from.headers) to.set_header(name, value);
    for (const auto& [name, value] : standing_headers()) to.set_header(name, value);
    to.set_header("Accept-Ranges", "none");  // else httplib promises them
    to.body = std::move(from.body);
  }

  bool process_and_close_socket(socket_t socket) override {
    Connection connection(socket, stopping_);
    try {
      if (overloaded) {
        connection.send(
            wire(problem(503, "too many connections are waiting", "try again in a second", "/"), true, true));
      } else {
        serve(connection);
        connection.finish();
      }
    } catch (const std::exception&) {
      // Out of memory, most likely: this connection ends, the server goes on.
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
  }

  void serve(Connection& connection) {
    using Reading = Connection::Reading;
    for (std::size_t count = 1; count <= kMostRequests; ++count) {
      const Connection::Received received = next_head(connection);
      if (received.state == Reading::silent || received.state == Reading::gone) return;
      if (received.state == Reading::too_slow)
        return refuse(connection, 408, "the request did not come to its end");
      if (received.state == Reading::too_long)
        return refuse(connection, 431, "the request's head is larger than 16 KiB");
      Head head = read_head(received.head, hosts);
      if (head.status != 0) return refuse(connection, head.status, head.detail, head.hint);
      if (head.expects && !connection.send("HTTP/1.1 100 Continue\r\n\r\n")) return;
      head.request.body = connection.body(head.body);
      if (head.request.body.size() < head.body)
        return refuse(connection, 408, "the request did not come to its end");
      // Somebody who waits for a thread goes before somebody who may or may not ask again.
      const bool last = !head.keep || count == kMostRequests || waiting_ > 0;
      at_hand = &head.request;
      const bool replied = reply(connection, rewritten(target_of(received.head), head), last);
      at_hand = nullptr;
      if (!replied || last) return;
    }
  }

  Connection::Received next_head(Connection& connection) const {
    Connection::Received received;
    for (auto waited = kHurry; waited <= kIdle; waited += kHurry) {
      received = connection.next_head(kHurry, kLargestHead);
      if (received.state != Connection::Reading::silent || waiting_ > 0 || stopping_) break;
    }
    return received;
  }

  bool reply(Connection& connection, const std::string& request, bool last) {
    MemoryStream stream(request);
    bool closed = false;
    streaming.reset();
    process(*this, stream, last, closed);
    if (streaming) return run(*streaming, connection);
    drop_length_of_unchanged(stream.output);
    return connection.send(stream.output) && !closed;
  }

  // Later versions of httplib want the two addresses of the connection, which nothing here asks for.
  template <class Server>
  static void process(Server& server, MemoryStream& stream, bool last, bool& closed) {
    if constexpr (requires { server.process_request(stream, last, closed, nullptr); })
      server.process_request(stream, last, closed, nullptr);
    else
      server.process_request(stream, "", 0, "", 0, last, closed, nullptr);
  }

  // The connection belongs to the stream, and ends with it.
  static bool run(const Response& response, Connection& connection) {
    if (connection.send(wire(response, false, true))) response.stream(connection);
    streaming.reset();
    return false;
  }

  // The length in a 304 would have to be that of the whole answer; httplib says 0.
  static void drop_length_of_unchanged(std::string& answer) {
    constexpr std::string_view kLength = "Content-Length: 0\r\n";
    if (answer.rfind("HTTP/1.1 304", 0) != 0) return;
    if (const std::size_t at = answer.find(kLength); at != std::string::npos)
      answer.erase(at, kLength.size());
  }

  static void refuse(Connection& connection, int status, const std::string& detail,
                     const std::string& hint = "") {
    connection.send(wire(problem(status, detail, hint, ""), true, true));
  }

  std::atomic<bool> stopping_{false};
  std::atomic<std::size_t> waiting_{0};
};

// Why a port could not be taken: asks the system once more, httplib keeps the answer to itself.
Error bind_error(const ServeOptions& options) {
  const std::string where = options.host + ":" + std::to_string(options.port);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;
  addrinfo* found = nullptr;
  if (::getaddrinfo(options.host.c_str(), std::to_string(options.port).c_str(), &hints, &found) != 0 ||
      !found) {
    return {ErrorCode::invalid_argument, "no such host: '" + options.host + "'",
            "use 127.0.0.1, or 0.0.0.0 for all interfaces"};
  }
  const int probe = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int yes = 1;
  ::setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  const bool bound = ::bind(probe, found->ai_addr, found->ai_addrlen) == 0 && ::listen(probe, 1) == 0;
  const int failure = bound ? EADDRINUSE : errno;
  ::close(probe);
  ::freeaddrinfo(found);
  if (failure == EADDRINUSE) {
    return {ErrorCode::busy, "port " + std::to_string(options.port) + " is taken by another program",
            "choose another one with --port, or --port 0 for any that is free"};
  }
  if (failure == EACCES) {
    return {ErrorCode::invalid_argument, "not allowed to listen at " + where, "choose a port above 1023"};
  }
  return {ErrorCode::invalid_argument, "cannot listen at " + where + ": " + std::strerror(failure),
          "use --host 127.0.0.1"};
}

HostRules host_rules(const ServeOptions& options) {
  HostRules rules;
  rules.names = {"localhost", "127.0.0.1", "[::1]"};
  const auto add = [&rules](std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name.find(':') != std::string::npos && name.front() != '[') name = '[' + name + ']';
    rules.names.push_back(std::move(name));
  };
  add(options.host);
  for (const std::string& name : options.names) add(name);
  rules.any_address = options.host == "0.0.0.0" || options.host == "::";
  return rules;
}

// Only then the callers are people of this machine.
bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.rfind("127.", 0) == 0;
}

}  // namespace

struct Server::State {
  explicit State(ServeOptions given)
      : options(std::move(given)),
        http(std::max<std::size_t>(options.threads, 2), [this](const Request& r) { return handle(r); }) {}

  Result<void> listen() {
    if (options.port < 0 || options.port > 65535) {
      return Error{ErrorCode::invalid_argument, "port " + std::to_string(options.port) + " does not exist",
                   "ports are 0..65535"};
    }
    const bool any = options.port == 0;
    port = any                                             ? http.bind_to_any_port(options.host)
           : http.bind_to_port(options.host, options.port) ? options.port
                                                           : -1;
    if (port < 0) return bind_error(options);
    http.lengthen_queue();
    return {};
  }

  Response handle(const Request& request) {
    const std::shared_ptr<const Published> published = store->current();
    Response response;
    try {
      response =
          answer({*published, *options.schema, pictures, desk.get(), options.explorer_folder}, request);
    } catch (const Failure& failure) {
      response = problem(failure.error(), request.path);
    } catch (const std::exception& exception) {
      response = problem(Error{ErrorCode::internal, exception.what(), ""}, request.path);
    }
    if (!response.cause.empty()) log(request.path + ": " + response.cause);
    return response;
  }

  void log(const std::string& line) const {
    if (options.log) options.log(line);
  }

  ServeOptions options;
  std::unique_ptr<StoreView> store;
  Pictures pictures;
  std::unique_ptr<Desk> desk;
  int port = -1;
  GuardedServer http;
};

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::bind(ServeOptions options) {
  if (!options.schema) {
    options.schema =
        std::shared_ptr<const schema::Schema>(std::shared_ptr<void>(), &schema::Schema::built_in());
  }
  auto state = std::make_unique<State>(std::move(options));
  // Only who writes can tell what has changed.
  const bool writes = !state->options.read_only && is_loopback(state->options.host);
  const auto recent = writes ? std::make_shared<graph::Recent>() : nullptr;
  Result<std::unique_ptr<StoreView>> store =
      StoreView::open(state->options.store, state->options.schema, std::chrono::seconds(1), recent);
  if (!store) return store.error();
  state->store = std::move(*store);
  state->http.hosts = host_rules(state->options);
  if (writes) {
    // Who follows holds a thread: most of them stay free.
    state->desk = std::make_unique<Desk>(
        state->options.store, state->options.schema, [view = state->store.get()] { view->look_again(); },
        std::max<std::size_t>(state->options.threads / 4, 1), ImageKeeper::When{}, recent);
  }
  if (const Result<void> listening = state->listen(); !listening) return listening.error();
  return std::unique_ptr<Server>(new Server(std::move(state)));
}

int Server::port() const { return state_->port; }

std::string Server::address() const {
  const std::string& host = state_->options.host;
  const bool six = host.find(':') != std::string::npos;
  const std::string shown = host == "0.0.0.0" ? "127.0.0.1"
                            : host == "::"    ? "[::1]"
                            : six             ? '[' + host + ']'
                                              : host;
  return "http://" + shown + ':' + std::to_string(state_->port);
}

void Server::run() {
  GuardedServer& http = state_->http;
  while (!http.stopping()) {
    http.listen_after_bind();
    if (http.stopping()) return;
    // accept() failed in a way that httplib gives up on; the port is ours to take again.
    state_->log("listening was interrupted, starting again");
    if (!http.bind_to_port(state_->options.host, state_->port))
      return state_->log("the port could not be taken again");
    http.lengthen_queue();
  }
}

void Server::stop() { state_->http.ask_to_stop(); }

}  // namespace stemma::api
