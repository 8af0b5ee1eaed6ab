// stemma-bench-http NODES EDGES FOLDER: one hop (Q1) asked of `stemma serve`'s own server over HTTP, beside a
// plain cpp-httplib server that sends a fixed body of the same mean size. Four connections that are kept
// alive, from this process; rounds take turns. Prints requests/s of each, and their ratio.
#include <httplib.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "api/server.hpp"
#include "bench/graph/made.hpp"
#include "graph/store.hpp"

namespace stemma::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int kConnections = 4, kRounds = 5;
constexpr std::chrono::seconds kRound{3};

// One connection; opened anew where the server has closed it.
class Client {
 public:
  explicit Client(int port) : port_(port) {}
  ~Client() { leave(); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // Bytes of the body. Throws where the answer is not 200.
  std::size_t get(const std::string& path) {
    if (socket_ < 0) enter();
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) < 0) fail("cannot send");
    std::size_t have = 0, head = 0, body = 0;
    do {
      if (have == buffer_.size()) buffer_.resize(2 * buffer_.size());
      const auto count = ::recv(socket_, buffer_.data() + have, buffer_.size() - have, 0);
      if (count <= 0) fail("no answer");
      have += static_cast<std::size_t>(count);
      const std::string_view text(buffer_.data(), have);
      if (head != 0) continue;
      const auto end = text.find("\r\n\r\n");
      if (end == text.npos) continue;
      head = end + 4;
      body = length(text.substr(0, head));
    } while (head == 0 || have < head + body);
    if (closes_) leave();
    return body;
  }

 private:
  void enter() {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port_));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) fail("cannot connect");
  }
  void leave() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }
  std::size_t length(std::string_view head) {
    if (!head.starts_with("HTTP/1.1 200")) fail(std::string(head));
    closes_ = head.find("Connection: close") != head.npos;
    constexpr std::string_view kName = "Content-Length: ";
    const auto at = head.find(kName);
    std::size_t size = 0;
    if (at == head.npos) fail("no length");
    std::from_chars(head.data() + at + kName.size(), head.data() + head.size(), size);
    return size;
  }
  [[noreturn]] static void fail(const std::string& why) { throw std::runtime_error(why); }

  int port_, socket_ = -1;
  bool closes_ = false;
  std::vector<char> buffer_ = std::vector<char>(1 << 16);
};

// Requests a second over all connections, each asking for the paths in turn from a place of its own.
double throughput(int port, const std::vector<std::string>& paths) {
  std::atomic<std::size_t> answers{0};
  std::vector<std::jthread> threads;
  const auto start = Clock::now();
  for (std::size_t c = 0; c < kConnections; ++c)
    threads.emplace_back([&, c] {
      Client client(port);
      std::size_t count = 0;
      for (; Clock::now() - start < kRound; ++count) client.get(paths[(c * 251 + count) % paths.size()]);
      answers += count;
    });
  threads.clear();
  return static_cast<double>(answers) / std::chrono::duration<double>(Clock::now() - start).count();
}

class FixedServer {
 public:
  explicit FixedServer(std::size_t bytes) : body_(bytes, 'x') {
    server_.set_tcp_nodelay(true);
    server_.set_keep_alive_max_count(1000);
    server_.new_task_queue = [] { return new httplib::ThreadPool(32); };
    server_.Get("/", [this](const httplib::Request&, httplib::Response& to) {
      to.set_header("Content-Type", "application/json");
      to.body = body_;
    });
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::jthread([this] { server_.listen_after_bind(); });
  }
  ~FixedServer() { server_.stop(); }
  int port() const { return port_; }

 private:
  std::string body_;
  httplib::Server server_;
  int port_ = 0;
  std::jthread thread_;
};

class OwnServer {
 public:
  explicit OwnServer(const std::string& store) : server_(api::Server::bind(options(store)).value()) {
    thread_ = std::jthread([this] { server_->run(); });
  }
  ~OwnServer() { server_->stop(); }
  int port() const { return server_->port(); }

 private:
  static api::ServeOptions options(const std::string& store) {
    api::ServeOptions options;
    options.store = store;
    options.port = 0;
    return options;
  }
  std::unique_ptr<api::Server> server_;
  std::jthread thread_;
};

void fill_store(const MadeGraph& graph, const std::string& folder) {
  const std::string lines = folder + ".jsonl";
  {
    std::ofstream out(lines);
    write_lines(graph, out);
  }
  std::ifstream in(lines);
  auto store = graph::Store::create(folder).value();
  graph::import_jsonl(store, "made", in).value();
  std::filesystem::remove(lines);
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

void run(Number nodes, Number edges, const std::string& folder) {
  const MadeGraph graph = made_graph(nodes, edges);
  const std::string store = folder + "/store";
  fill_store(graph, store);
  std::vector<std::string> paths;
  for (const Number seed : questions_of(graph).seeds)
    paths.push_back("/api/v1/nodes/" + graph.id[seed] + "/neighborhood?among=false&limit=" +
                    std::to_string(kQ1Rows + 1) + "&per_node=" + std::to_string(kQ1Rows));
  const OwnServer own(store);
  std::size_t bytes = 0;
  {
    Client client(own.port());
    for (const auto& path : paths) bytes += client.get(path);
  }
  bytes /= paths.size();
  const FixedServer fixed(bytes);
  std::vector<double> asked, sent;
  for (int round = 0; round < kRounds; ++round) {
    asked.push_back(throughput(own.port(), paths));
    sent.push_back(throughput(fixed.port(), {"/"}));
  }
  std::printf("Q1 over HTTP, %d connections, answers of %zu bytes in the mean, medians of %d rounds\n",
              kConnections, bytes, kRounds);
  std::printf("  Stemma      %8.0f requests/s\n  fixed body  %8.0f requests/s\n  ratio       %8.2f\n",
              median(asked), median(sent), median(asked) / median(sent));
}

}  // namespace
}  // namespace stemma::bench

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: stemma-bench-http NODES EDGES FOLDER\n");
    return 2;
  }
  try {
    const auto count = [&](int i) {
      return static_cast<stemma::bench::Number>(std::strtoul(argv[i], nullptr, 10));
    };
    stemma::bench::run(count(1), count(2), argv[3]);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "stemma-bench-http: %s\n", failure.what());
    return 1;
  }
}
