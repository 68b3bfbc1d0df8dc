#include "commands/shared/sha256.hpp"

#include <fmt/core.h>
#include <openssl/evp.h>

#include <array>
#include <iterator>
#include <stdexcept>

namespace holloway {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
    throw std::runtime_error("SHA-256 could not be worked out");
  std::string text;
  for (unsigned int i = 0; i < length; ++i) fmt::format_to(std::back_inserter(text), "{:02x}", digest[i]);
  return text;
}

}  // namespace holloway
