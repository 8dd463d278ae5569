#pragma once

#include <string>

#include "mnemonic/wordnet.h"

namespace hone::cli {

/// WordNet's files where Debian's wordnet-base puts them, read when made; without the package there
/// are none, and devices are found without.
class WordNetFolder {
 public:
  WordNetFolder();

  /// Lives as long as this.
  [[nodiscard]] mnemonic::WordNet words() const;

 private:
  std::string noun_index_;
  std::string noun_data_;
  std::string verb_index_;
  std::string verb_data_;
};

}  // namespace hone::cli
