#include "commands/shared/standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <iostream>

#include "output/words/unprintable.hpp"

namespace holloway {

void fill_closed_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
      static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
}

void print_text(std::string_view text) {
  const auto safe = printable(text);
  std::fwrite(safe.data(), 1, safe.size(), stdout);
}

void print_error(std::string_view text) {
  constexpr std::size_t longest = 8000;  // a message may list what there is to choose from
  if (text.ends_with('\n')) text.remove_suffix(1);
  std::fputs((on_one_line(shortened(text, longest)) + "\n").c_str(), stderr);
  std::fflush(stderr);
}

void print_over(std::string_view line) {
  std::fputs(("\r\033[K" + on_one_line(line)).c_str(), stderr);
  std::fflush(stderr);
}

bool standard_output_lost() {
  std::cout.flush();
  return std::fflush(stdout) != 0 || std::ferror(stdout) != 0 || !std::cout;
}

}  // namespace holloway
