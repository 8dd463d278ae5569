#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "deck/pack/pack.h"

namespace hone::deck {

/// The pack to begin with, with one passage of one file replaced; the passage must be there.
inline std::vector<PackFile> pack_with(const std::string& file, const std::string& passage,
                                       const std::string& replacement) {
  std::vector<PackFile> files = new_pack();
  const auto changed = std::ranges::find(files, file, &PackFile::name);
  changed->text.replace(changed->text.find(passage), passage.size(), replacement);
  return files;
}

/// What is wrong with a pack, as “file:line: message”.
inline std::vector<std::string> faults_of(const std::vector<PackFile>& files) {
  std::vector<std::string> sentences;
  for (const PackFault& fault : check_pack(read_pack(files))) {
    sentences.push_back(fault.file + ":" + std::to_string(fault.line) + ": " + fault.message);
  }
  return sentences;
}

}  // namespace hone::deck
