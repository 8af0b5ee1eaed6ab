// A server on a port of its own, and bare sockets to talk to it.
#pragma once

#include <arpa/inet.h>
#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <thread>

#include "api/server.hpp"
#include "tests/support/catch.hpp"

namespace stemma::tests {

inline const std::string kHost = "Host: localhost\r\n";

// A server that runs while this lives.
class Running {
 public:
  explicit Running(const std::string& store) {
    api::ServeOptions options;
    options.store = store;
    options.port = 0;
    options.threads = 4;
    server_ = api::Server::bind(options).value();
    thread_ = std::thread([this] { server_->run(); });
  }
  ~Running() {
    server_->stop();
    thread_.join();
  }
  int port() const { return server_->port(); }
  httplib::Client client() const {
    httplib::Client client("127.0.0.1", port());
    client.set_keep_alive(true);
    client.set_read_timeout(10);
    return client;
  }

 private:
  std::unique_ptr<api::Server> server_;
  std::thread thread_;
};

class Socket {
 public:
  explicit Socket(int port) : number_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{10, 0};
    ::setsockopt(number_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    REQUIRE(::connect(number_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  }
  ~Socket() { ::close(number_); }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  void send(const std::string& bytes) {
    REQUIRE(::send(number_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()));
  }

  // What comes up to and with these words; everything where they do not come in time.
  std::string until(const std::string& words) {
    std::string all;
    char byte = 0;
    while (all.find(words) == std::string::npos && ::recv(number_, &byte, 1, 0) > 0) all += byte;
    CHECK(all.find(words) != std::string::npos);
    return all;
  }

  // Everything up to the end of the connection.
  std::string rest() {
    std::string all;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::recv(number_, buffer, sizeof buffer, 0)) > 0;)
      all.append(buffer, static_cast<std::size_t>(count));
    return all;
  }

 private:
  int number_;
};

inline std::string answer_to(int port, const std::string& bytes) {
  Socket socket(port);
  socket.send(bytes);
  return socket.rest();
}

}  // namespace stemma::tests
