#pragma once

#include <soci/soci.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Everything about one connection that only SQLite has. All of it throws soci::soci_error, so
// callers stand inside `guarded`.
namespace hone::store::sqlite {

enum class Mode { kReadWriteCreate, kReadWrite, kReadOnly };

std::unique_ptr<soci::session> connect(const std::filesystem::path& file, Mode mode,
                                       std::chrono::milliseconds busy_timeout);

/// Number of the last migration that the file has seen; 0 for a new file. Kept in the file's
/// header, so reading it touches one page.
int schema_version(soci::session& session);
void set_schema_version(soci::session& session, int version);

/// Whether the file was made by hone, is new, or holds something of another program's.
enum class Owner { kHone, kNobody, kStranger };
Owner owner_of(soci::session& session);

/// Whether the path now leads to another file than the one that was opened, or to none.
bool has_moved(soci::session& session);
bool is_read_only(soci::session& session);

/// Foreign keys are checked and an acknowledged commit has reached the disk.
void make_strict(soci::session& session);

/// Write-ahead logging: readers and the writer do not wait for each other, and one commit costs one
/// synchronisation. Waits for others itself, since SQLite does not while it changes the mode.
void use_write_ahead_log(soci::session& session, std::chrono::milliseconds busy_timeout);

/// Brings the write-ahead log home, removes it, and keeps every other connection out until this one
/// is closed. Throws SQLITE_BUSY when another connection is open.
void take_alone(soci::session& session);

/// Takes the right to write at once, so that waiting happens here and not half-way.
void begin_writing(soci::session& session);

/// Takes a statement off the row that it stands on, so that it holds nothing up.
void rest(soci::statement& statement);

/// Ends a transaction without its changes; does nothing where SQLite has already done so itself, as
/// it does on a full disk. Never throws.
void roll_back(soci::session& session) noexcept;

/// Runs several statements in a row.
void run_script(soci::session& session, std::string_view script);

/// What SQLite's own checks find wrong with the file; empty: sound.
std::vector<std::string> faults(soci::session& session);

}  // namespace hone::store::sqlite
