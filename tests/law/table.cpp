#include "law/table.h"

#include <sstream>

namespace hone::law {
namespace {

std::set<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::set<std::string> words;
  for (std::string word; stream >> word;) words.insert(word);
  return words;
}

std::string between(const std::string& text, std::string_view from, std::string_view until) {
  const auto start = text.find(from);
  if (start == std::string::npos) return {};
  const auto begin = start + from.size();
  return text.substr(begin, text.find(until, begin) - begin);
}

}  // namespace

Table read_table(std::string_view text) {
  Table table;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto colon = line.find(':');
    table[line.substr(0, colon)] = words_of(line.substr(colon + 1));
  }
  return table;
}

Table read_cmake_rooms(std::string_view text) {
  Table table;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) {
    const auto call = between(line, "hone_room(", ")");
    if (call.empty() || !line.starts_with("hone_room(")) continue;
    const auto rooms = between(call + " LINKS ", " ROOMS ", " LINKS ");
    table[call.substr(0, call.find(' '))] = words_of(rooms);
  }
  return table;
}

}  // namespace hone::law
