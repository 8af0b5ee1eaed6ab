// Keeps the image of a large graph in the store fresh (graph::Store::keep_image), so that who opens it next
// need not rank and sort: when nobody has written for a while, and at the end.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "graph/store.hpp"

namespace stemma::api {

class ImageKeeper {
 public:
  struct When {
    std::chrono::milliseconds quiet{5000};  // after the last change
    int rest = 10;                          // between two images at least so many times as long as one takes
    std::uint64_t least_edges = graph::Store::kManyEdges;
  };

  // `writing` is held by whoever has the store open for writing. `kept` is called, by another thread, when an
  // image has been written.
  ImageKeeper(std::string store, std::mutex& writing, When when, std::function<void()> kept,
              std::shared_ptr<graph::Recent> recent = nullptr);
  // Keeps the last state where there was a change, which takes as long as ranking and sorting does.
  ~ImageKeeper();
  ImageKeeper(const ImageKeeper&) = delete;
  ImageKeeper& operator=(const ImageKeeper&) = delete;

  void make_way();  // somebody is about to write: an image in the making is given up
  void changed();   // somebody has

 private:
  using Clock = std::chrono::steady_clock;
  void work();
  bool keep();
  bool is_in_the_way() const;

  const std::string store_;
  std::mutex& writing_;
  const When when_;
  const std::function<void()> kept_;
  const std::shared_ptr<graph::Recent> recent_;
  mutable std::mutex mutex_;  // guards what follows
  std::condition_variable stirred_;
  bool fresh_ = false;  // the image, as far as is known
  bool changed_ = false, in_the_way_ = false, stopping_ = false;
  Clock::time_point last_stir_ = Clock::now(), rested_ = Clock::now();
  std::thread thread_;  // last: it uses the others
};

}  // namespace stemma::api
