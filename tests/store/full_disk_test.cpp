#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <iostream>

#include "child.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

namespace fs = std::filesystem;

/// A way to let the disk run out of room, and to make room again.
struct Scarcity {
  std::function<void()> begin;
  std::function<void()> end;
};

bool holds(bool condition, const char* what) {
  if (!condition) std::cerr << "it does not hold that " << what << '\n';
  return condition;
}

Result<app::ReviewNumber> review_again(app::Store& store) {
  return store.append(review_of("rise", {{answer_of("rise"), false}}), usual_schedule());
}

std::int64_t reviews_in(app::Store& store) {
  return must(store.health()).reviews;
}

/// Reviews until the store refuses one; the number kept, and the refusal.
std::pair<std::int64_t, Error> review_until_refused(app::Store& store) {
  constexpr std::int64_t kEnough = 50'000;
  for (std::int64_t kept = 0; kept < kEnough; ++kept) {
    if (const auto done = review_again(store); !done) return {kept, done.error()};
  }
  return {kEnough, {}};
}

/// What a full disk must do to a store in `folder`: refuse with a sentence, lose nothing, and go on
/// once there is room.
bool survives(const fs::path& folder, const Scarcity& scarcity) {
  auto store = opened(folder);
  must(store->save(first_import(deck_of("Bread", {plain_card("rise")}))));
  for (int count = 0; count < 20; ++count) must(review_again(*store));

  scarcity.begin();
  const auto [kept, refusal] = review_until_refused(*store);
  const auto import = store->save(first_import(
      deck_of("Tea", {plain_card("steep", std::string(3'000'000, 't')), plain_card("pour")})));
  const bool refused = holds(refusal.kind == ErrorKind::kStorage, "the refusal is about storage") &&
                       holds(refusal.message.contains("room"), refusal.message.c_str()) &&
                       holds(!import.has_value(), "a large import is refused too") &&
                       holds(reviews_in(*store) == 20 + kept, "earlier reviews are there");
  scarcity.end();

  const bool goes_on = holds(review_again(*store).has_value(), "it works again with room");
  store = nullptr;
  store = opened(folder);
  return refused && goes_on &&
         holds(reviews_in(*store) == 21 + kept, "every acknowledged review is there") &&
         holds(must(store->health()).problems.empty(), "the file is sound") &&
         holds(must(store->decks()).size() == 1, "half an import is not there");
}

/// No file may grow beyond a limit, as under a quota.
Scarcity file_size_limit() {
  const auto limit = [](rlim_t bytes) {
    const rlimit room{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &room);
  };
  return {[limit] { limit(600'000); }, [limit] { limit(RLIM_INFINITY); }};
}

/// A file that takes what room a small file system has left.
Scarcity filler(const fs::path& file) {
  const auto fill = [file] {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::string block(4096, 'f');
    while (::write(descriptor, block.data(), block.size()) > 0) {
    }
    ::close(descriptor);
  };
  return {fill, [file] { fs::remove(file); }};
}

/// A file system of two megabytes that only this process sees; false where that is not allowed.
bool mount_small_disk(const fs::path& folder) {
  return ::unshare(CLONE_NEWNS) == 0 &&
         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m") == 0;
}

TEST(FullDisk, UnderALimitOnFileSizeRefusesClearlyAndLosesNothing) {
  const TemporaryFolder folder;
  Child child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    return survives(folder.path(), file_size_limit());
  });
  EXPECT_TRUE(child.succeeded());
}

TEST(FullDisk, OnASmallFileSystemRefusesClearlyAndLosesNothing) {
  const TemporaryFolder folder;
  Child child([&] {
    // Where mounting is not allowed, the limit above stands for this.
    if (!mount_small_disk(folder.path())) return true;
    return survives(folder.path(), filler(folder.path() / "filler"));
  });
  EXPECT_TRUE(child.succeeded());
}

}  // namespace
}  // namespace hone::store
