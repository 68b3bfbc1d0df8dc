#include "output/page/packed.hpp"

#include <zlib.h>

#include <boost/archive/iterators/base64_from_binary.hpp>
#include <boost/archive/iterators/transform_width.hpp>
#include <stdexcept>

namespace holloway {

namespace {

std::string compressed(std::string_view text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  if (compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
                text.size(), Z_BEST_COMPRESSION) != Z_OK)
    throw std::runtime_error("the data of the page cannot be compressed: no memory is left");
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string packed(std::string_view text) {
  using namespace boost::archive::iterators;
  using Letters = base64_from_binary<transform_width<std::string::const_iterator, 6, 8>>;
  auto bytes = compressed(text);
  const std::size_t missing = (3 - bytes.size() % 3) % 3;  // letters stand for whole groups of three bytes
  bytes.append(missing, '\0');
  std::string letters(Letters(bytes.cbegin()), Letters(bytes.cend()));
  letters.replace(letters.size() - missing, missing, missing, '=');
  return letters;
}

}  // namespace holloway
