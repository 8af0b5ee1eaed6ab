#include "api/pictures.hpp"

namespace stemma::api {
namespace {
constexpr int kMostAtOnce = 4;
constexpr std::size_t kMostKept = 64;
constexpr std::size_t kMostKeptBytes = 1 << 20;  // larger pictures are not kept
}  // namespace

Result<std::string> Pictures::svg(const std::string& dot) {
  {
    std::unique_lock lock(mutex_);
    if (const auto found = kept_.find(dot); found != kept_.end()) return found->second;
    if (!free_.wait_for(lock, limits_.time, [this] { return drawing_ < kMostAtOnce; })) {
      return Error{ErrorCode::busy, "too many pictures are being drawn", "try again in some seconds"};
    }
    ++drawing_;
  }
  Result<std::string> drawn = viz::render_svg(dot, limits_);
  {
    const std::lock_guard lock(mutex_);
    --drawing_;
    if (drawn && drawn->size() <= kMostKeptBytes) keep(dot, *drawn);
  }
  free_.notify_one();
  return drawn;
}

void Pictures::keep(const std::string& dot, const std::string& svg) {
  if (!kept_.emplace(dot, svg).second) return;
  order_.push_back(dot);
  if (order_.size() <= kMostKept) return;
  kept_.erase(order_.front());
  order_.pop_front();
}

}  // namespace stemma::api
