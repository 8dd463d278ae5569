#include "law/source_tree.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <span>

namespace hone::law {
namespace {

namespace fs = std::filesystem;

struct SourceFile {
  std::string name;  ///< from the folder of rooms, with "/"
  std::string room;
  std::vector<std::string> lines;
};

std::vector<std::string> read_lines(const fs::path& path) {
  std::ifstream stream(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<SourceFile> read_tree(const fs::path& source) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(source)) {
    const auto kind = entry.path().extension();
    if (kind != ".h" && kind != ".cpp") continue;
    const auto name = entry.path().lexically_relative(source).generic_string();
    files.push_back({name, name.substr(0, name.find('/')), read_lines(entry.path())});
  }
  std::ranges::sort(files, {}, &SourceFile::name);
  return files;
}

/// Calls `judge(file, place, header)` for every include that is written the given way.
template <typename Judge>
void for_each_include(const fs::path& source, const std::regex& include, Judge judge) {
  for (const auto& file : read_tree(source)) {
    for (std::size_t at = 0; at < file.lines.size(); ++at) {
      std::smatch found;
      if (!std::regex_search(file.lines[at], found, include)) continue;
      judge(file, file.name + ":" + std::to_string(at + 1) + ": ", found[1].str());
    }
  }
}

}  // namespace

std::vector<std::string> breaches_of_rooms(const fs::path& source, const Table& rooms) {
  static const std::regex own(R"re(^\s*#\s*include\s*"([^"]*)")re");
  std::vector<std::string> breaches;
  for_each_include(source, own, [&](const auto& file, const auto& place, const auto& header) {
    const auto room = header.substr(0, header.find('/'));
    const auto allowed = rooms.find(file.room);
    if (allowed == rooms.end()) {
      breaches.push_back(place + "the room " + file.room + " is not in the table of rooms");
    } else if (room != file.room && !allowed->second.contains(room)) {
      breaches.push_back(place + file.room + " must not include \"" + header + "\"");
    }
  });
  return breaches;
}

std::vector<std::string> breaches_of_libraries(const fs::path& source, const Table& libraries) {
  static const std::regex outside(R"re(^\s*#\s*include\s*<([^>]*)>)re");
  std::vector<std::string> breaches;
  for_each_include(source, outside, [&](const auto& file, const auto& place, const auto& header) {
    for (const auto& [library, rooms] : libraries) {
      if (!header.starts_with(library) || rooms.contains(file.room)) continue;
      breaches.push_back(place + file.room + " must not include <" + header + ">");
    }
  });
  return breaches;
}

std::vector<std::string> breaches_of_length(const fs::path& source, std::size_t most) {
  constexpr std::size_t kTop = 10;
  const auto reason = "Longer than " + std::to_string(most) + " lines because";
  std::vector<std::string> breaches;
  for (const auto& file : read_tree(source)) {
    const auto count = file.lines.size();
    const auto top = std::span(file.lines).first(std::min(kTop, count));
    const auto gives_reason = [&](const auto& line) { return line.find(reason) != line.npos; };
    if (count <= most || std::ranges::any_of(top, gives_reason)) continue;
    breaches.push_back(file.name + " has " + std::to_string(count) + " lines");
  }
  return breaches;
}

}  // namespace hone::law
