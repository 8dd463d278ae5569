#include "cli/wordnet_folder.h"

#include <filesystem>

#include "base/file.h"

namespace hone::cli {
namespace {

constexpr std::size_t kLargest = 64'000'000;  // bytes; data.noun has 16 million

std::string read_or_nothing(std::string_view name) {
  const std::filesystem::path folder = "/usr/share/wordnet";
  return read_file(folder / name, kLargest).value_or(std::string());
}

}  // namespace

WordNetFolder::WordNetFolder()
    : noun_index_(read_or_nothing("index.noun")),
      noun_data_(read_or_nothing("data.noun")),
      verb_index_(read_or_nothing("index.verb")),
      verb_data_(read_or_nothing("data.verb")) {}

mnemonic::WordNet WordNetFolder::words() const {
  return mnemonic::WordNet({.noun_index = noun_index_,
                            .noun_data = noun_data_,
                            .verb_index = verb_index_,
                            .verb_data = verb_data_});
}

}  // namespace hone::cli
