#include "api/image_keeper.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <utility>

namespace stemma::api {

ImageKeeper::ImageKeeper(std::string store, std::mutex& writing, When when, std::function<void()> kept,
                         std::shared_ptr<graph::Recent> recent)
    : store_(std::move(store)),
      writing_(writing),
      when_(when),
      kept_(std::move(kept)),
      recent_(std::move(recent)),
      thread_([this] { work(); }) {}

ImageKeeper::~ImageKeeper() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stirred_.notify_all();
  thread_.join();
}

void ImageKeeper::make_way() {
  const std::lock_guard lock(mutex_);
  in_the_way_ = true;
  last_stir_ = Clock::now();
}

void ImageKeeper::changed() {
  {
    const std::lock_guard lock(mutex_);
    changed_ = true;
    fresh_ = false;
    in_the_way_ = true;
    last_stir_ = Clock::now();
  }
  stirred_.notify_all();
}

void ImageKeeper::work() {
  ::setpriority(PRIO_PROCESS, 0, 10);  // of this thread and those that it starts: requests go before
  std::unique_lock lock(mutex_);
  while (!stopping_ || (changed_ && !fresh_)) {
    const auto due = std::max(last_stir_ + when_.quiet, rested_);
    if (!stopping_ && (fresh_ || Clock::now() < due)) {
      if (fresh_)
        stirred_.wait(lock);
      else
        stirred_.wait_until(lock, due);
      continue;
    }
    fresh_ = true;
    in_the_way_ = false;
    const bool last = stopping_;
    lock.unlock();
    const auto begun = Clock::now();
    const bool kept = keep();
    const auto ended = Clock::now();
    lock.lock();
    rested_ = ended + std::max<Clock::duration>(when_.rest * (ended - begun), when_.quiet);
    fresh_ = fresh_ && kept;
    if (last) return;
  }
}

// False where it has to be tried again.
bool ImageKeeper::keep() {
  const auto ready = graph::Store::open(store_);
  if (!ready) return false;
  const auto snapshot = ready->snapshot();
  const auto statistics = snapshot.statistics();
  if (!statistics || statistics->edges < when_.least_edges || snapshot.has_image()) return true;
  if (!snapshot.prepare()) return false;
  const std::lock_guard lock(writing_);
  if (is_in_the_way()) return false;
  auto store = graph::Store::open(store_, graph::Store::Mode::read_write, recent_);
  if (!store) return false;
  const auto kept = store->keep_image(snapshot, [this] { return !is_in_the_way(); });
  if (!kept || !*kept) return false;
  kept_();
  return true;
}

bool ImageKeeper::is_in_the_way() const {
  const std::lock_guard lock(mutex_);
  return in_the_way_;
}

}  // namespace stemma::api
