#include "commands/shared/enough_stack.hpp"

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>
#include <exception>
#include <string_view>

#include "commands/shared/command.hpp"

namespace holloway {

namespace {

// The usual limit. A tenth of a megabyte was seen to be too little, a quarter to be enough.
constexpr std::size_t enough = std::size_t{8} << 20;
constexpr rlim_t too_small = rlim_t{2} << 20;

struct Call {
  int (*work)(int, char**);
  int argc;
  char** argv;
  int status;
};

void* carry_out(void* given) {
  auto& call = *static_cast<Call*>(given);
  call.status = call.work(call.argc, call.argv);
  return nullptr;
}

/// Needs no memory: it may be what has run out.
void say(std::string_view text) {
  [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), text.size());
}

/// False if there is no thread of such a stack to be had.
bool on_a_stack_of_its_own(Call& call) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  pthread_t thread{};
  const bool started = pthread_attr_setstacksize(&attributes, enough) == 0 &&
                       pthread_create(&thread, &attributes, carry_out, &call) == 0;
  pthread_attr_destroy(&attributes);
  return started && pthread_join(thread, nullptr) == 0;
}

[[noreturn]] void end_plainly() {
  say("error: the system refused what the program needs");
  try {
    if (std::current_exception()) std::rethrow_exception(std::current_exception());
  } catch (const std::exception& error) {
    say(": ");
    say(error.what());
  } catch (...) {
    say(", and does not say what");
  }
  say("; allow it more memory or threads, or ask for fewer with --threads\n");
  _exit(failed);
}

}  // namespace

int with_enough_stack(int (*work)(int, char**), int argc, char** argv) {
  rlimit stack{};
  if (getrlimit(RLIMIT_STACK, &stack) != 0 || stack.rlim_cur == RLIM_INFINITY || stack.rlim_cur >= too_small)
    return work(argc, argv);
  Call call{work, argc, argv, failed};
  if (!on_a_stack_of_its_own(call))
    say("error: the stack is too small (ulimit -s), and there is no memory or thread for a larger one\n");
  return call.status;
}

void end_plainly_whatever_happens() {
  std::set_terminate(end_plainly);
}

}  // namespace holloway
