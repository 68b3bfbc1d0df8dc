#include "commands/shared/threads_to_be_had.hpp"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <latch>
#include <new>
#include <system_error>
#include <vector>

#include "commands/shared/standard_streams.hpp"

namespace holloway {

namespace {

/// How many threads the process has, as the system counts them; 0 if it does not say.
std::ptrdiff_t threads_now() {
  std::error_code error;
  const std::filesystem::directory_iterator all("/proc/self/task", error);
  return error ? 0 : std::distance(begin(all), end(all));
}

/// A thread that was joined counts against limits for a moment more.
void wait_until_gone(std::ptrdiff_t before) {
  for (int tries = 0; tries < 500 && threads_now() > before; ++tries)
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

}  // namespace

int threads_to_be_had(int wanted, const StartThread& start) {
  const auto before = threads_now();
  std::latch all_tried(1);
  std::vector<std::thread> others;
  try {
    others.reserve(static_cast<std::size_t>(wanted));
    const Work wait = [&all_tried] { all_tried.wait(); };
    while (static_cast<int>(others.size()) + 1 < wanted)
      others.push_back(start ? start(wait) : std::thread(wait));
  } catch (const std::system_error&) {  // no more of them
  } catch (const std::bad_alloc&) {
  }
  all_tried.count_down();
  for (std::thread& other : others) other.join();
  wait_until_gone(before);
  return static_cast<int>(others.size()) + 1;
}

int threads_to_be_had_or_say(int wanted, bool quiet) {
  const int threads = threads_to_be_had(wanted);
  if (threads < wanted && !quiet)
    print_error(
        fmt::format("warning: of {} threads the system lets the program have {}; it goes on with {}, which "
                    "changes no result\n",
                    wanted, threads, threads == 1 ? "that one" : "those"));
  return threads;
}

}  // namespace holloway
