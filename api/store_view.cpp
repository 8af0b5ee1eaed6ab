#include "api/store_view.hpp"

#include <algorithm>

namespace stemma::api {
namespace {

#ifndef STEMMA_VERSION
#define STEMMA_VERSION "dev"
#endif

void add_missing(std::vector<std::string>& names, const std::vector<graph::Count>& counts) {
  for (const graph::Count& count : counts) {
    if (std::find(names.begin(), names.end(), count.name) == names.end()) names.push_back(count.name);
  }
}

// Only characters that an entity tag may hold.
std::string tag_text(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c <= 0x20 || c == '"' || c >= 0x7F; }, '.');
  return text;
}

}  // namespace

Result<std::shared_ptr<const Published>> publish(graph::Snapshot snapshot, const schema::Schema& schema) {
  const Result<graph::Statistics> statistics = snapshot.statistics();
  if (!statistics) return statistics.error();
  Vocabulary vocabulary;
  for (const schema::Type& type : schema.types()) vocabulary.types.push_back(type.name);
  for (const schema::Relation& relation : schema.relations()) vocabulary.relations.push_back(relation.name);
  add_missing(vocabulary.types, statistics->types);
  add_missing(vocabulary.relations, statistics->relations);
  const std::string tag =
      "W/\"" +
      tag_text(statistics->uuid + '-' + std::to_string(statistics->generation) +
               (snapshot.has_image() ? "i-" : "-") + schema.version().substr(0, 12) + '-' + STEMMA_VERSION) +
      '"';
  return std::shared_ptr<const Published>(
      std::make_shared<Published>(Published{std::move(snapshot), tag, std::move(vocabulary)}));
}

Result<std::unique_ptr<StoreView>> StoreView::open(const std::string& folder,
                                                   std::shared_ptr<const schema::Schema> schema,
                                                   std::chrono::milliseconds patience,
                                                   std::shared_ptr<graph::Recent> recent) {
  std::unique_ptr<StoreView> view(new StoreView(folder, std::move(schema), patience, std::move(recent)));
  view->fingerprint_ = graph::Store::fingerprint(folder);
  Result<std::shared_ptr<const Published>> first = view->read();
  if (!first) return first.error();
  view->published_ = *first;
  view->looked_ = std::chrono::steady_clock::now();
  view->reading_ =
      std::async(std::launch::async, [first = *first] { static_cast<void>(first->snapshot.prepare()); });
  return view;
}

Result<std::shared_ptr<const Published>> StoreView::read() const {
  Result<graph::Store> store = graph::Store::open(folder_, graph::Store::Mode::read_only, recent_);
  if (!store) return store.error();
  return publish(store->snapshot(), *schema_);
}

std::shared_ptr<const Published> StoreView::current() {
  if (is_time()) refresh();
  const std::lock_guard lock(mutex_);
  return published_;
}

void StoreView::look_again() {
  const std::lock_guard lock(mutex_);
  looked_ = {};
}

std::string StoreView::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

bool StoreView::is_time() {
  const std::lock_guard lock(mutex_);
  const auto now = std::chrono::steady_clock::now();
  if (now - looked_ < patience_) return false;
  looked_ = now;
  return true;
}

void StoreView::refresh() {
  constexpr std::chrono::seconds kLittle{2};
  const std::unique_lock busy(refreshing_, std::try_to_lock);
  if (!busy) return;  // somebody is at it; the state before is good enough
  if (reading_.valid()) {
    if (reading_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    reading_.get();
  }
  // Taken before reading: a commit in between is found at the next look.
  std::string fingerprint = graph::Store::fingerprint(folder_);
  if (fingerprint == fingerprint_ && !again_) return;
  fingerprint_ = std::move(fingerprint);
  reading_ = std::async(std::launch::async, [this] { publish_newer(); });
  reading_.wait_for(kLittle);
}

void StoreView::publish_newer() {
  Result<std::shared_ptr<const Published>> newer = read();
  again_ = !newer;
  if (newer) static_cast<void>((*newer)->snapshot.prepare());  // what fails here, queries will tell
  const std::lock_guard lock(mutex_);
  if (!newer) {
    failure_ = newer.error().text();
    return;
  }
  failure_.clear();
  published_ = *newer;
}

}  // namespace stemma::api
