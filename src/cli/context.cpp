#include "cli/context.h"

#include <fmt/format.h>

#include <cstdio>

#include "app/moment.h"
#include "cli/built_in_pack.h"
#include "cli/data_folder.h"
#include "store/open.h"

namespace hone::cli {
Result<std::filesystem::path> Context::folder() {
  return data_folder(data_option);
}

Result<app::Store*> Context::store() {
  if (!store_) {
    store_ = TRY(store::open_store({.folder = TRY(folder())}));
    const app::Settings settings = TRY(app::load_settings(*store_, std::nullopt));
    console_.colour = console_.colour && settings.colour;
  }
  return store_.get();
}

Result<app::Store*> Context::store_with_decks() {
  app::Store* opened = TRY(store());
  const auto taken = TRY(take_in_pack(*opened, pack_));
  if (!taken.empty()) note(taken);
  return opened;
}

void Context::close_store() {
  store_.reset();
}

Result<Calendar> Context::calendar() {
  app::Store* opened = TRY(store());
  return app::calendar_of(TRY(app::load_settings(*opened, std::nullopt)));
}

Result<Instant> Context::moment(const std::optional<std::string>& at) {
  const Instant now = clock_->now();
  if (!at) return now;
  return app::asked_moment(TRY(calendar()), at, now);
}

void Context::note(std::string_view sentence) const {
  fmt::print(stderr, "hone: {}\n", one_line(sentence));
}

}  // namespace hone::cli
