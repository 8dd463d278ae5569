#include <fmt/format.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <array>
#include <new>

#include "store/failure.h"

namespace hone::store {
namespace {

struct Meaning {
  int code;
  ErrorKind kind;
  const char* sentence;  ///< {} is the file
};

constexpr std::array kMeanings{
    Meaning{SQLITE_BUSY, ErrorKind::kBusy,
            "another hone is writing to {}; try again when it has finished"},
    Meaning{SQLITE_LOCKED, ErrorKind::kBusy,
            "another hone is writing to {}; try again when it has finished"},
    Meaning{SQLITE_FULL, ErrorKind::kStorage,
            "the disk that holds {} is full, so nothing of this was kept; make room and try again"},
    Meaning{SQLITE_IOERR, ErrorKind::kStorage,
            "{} could not be read or written, so nothing of this was kept; check that the disk has "
            "room and works, then try again"},
    Meaning{SQLITE_READONLY, ErrorKind::kStorage,
            "{} cannot be written to; give yourself write permission for it and its folder, or "
            "choose another folder with --data"},
    Meaning{SQLITE_PERM, ErrorKind::kStorage,
            "{} may not be used; give yourself permission for it, or choose another folder with "
            "--data"},
    Meaning{SQLITE_CANTOPEN, ErrorKind::kStorage,
            "{} cannot be opened; check that its folder exists and that you may write to it, or "
            "choose another folder with --data"},
    Meaning{SQLITE_NOTADB, ErrorKind::kStorage,
            "{} is not a hone database; move it away, or bring a backup back with hone restore"},
    Meaning{SQLITE_CORRUPT, ErrorKind::kStorage,
            "{} is damaged; bring a backup back with hone restore"},
};

constexpr int kPrimaryCode = 0xff;  ///< the low byte of an extended result code

}  // namespace

Error error_from(const std::exception& thrown, const std::filesystem::path& file) {
  if (const auto* failed = dynamic_cast<const soci::sqlite3_soci_error*>(&thrown)) {
    const int code = failed->result() & kPrimaryCode;
    if (const auto* known = std::ranges::find(kMeanings, code, &Meaning::code);
        known != kMeanings.end()) {
      return Error{known->kind, fmt::format(fmt::runtime(known->sentence), file.string())};
    }
    const auto kind = code == SQLITE_CONSTRAINT ? ErrorKind::kConflict : ErrorKind::kStorage;
    return Error{kind, fmt::format("{} refused a change: {}; run hone doctor to look at it",
                                   file.string(), failed->get_error_message())};
  }
  return Error{ErrorKind::kStorage,
               fmt::format("{} could not be used: {}; run hone doctor to look at it", file.string(),
                           thrown.what())};
}

}  // namespace hone::store
