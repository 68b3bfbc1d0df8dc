#include "commands/shared/interrupt.hpp"

#include <unistd.h>

#include <string_view>

#include "commands/shared/command.hpp"
#include "output/files/staged_files.hpp"

namespace holloway {

namespace {

std::atomic<bool> stop_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch what takes no lock");

extern "C" void ask_to_stop(int) {
  if (stop_asked.exchange(true)) {
    if (!StagedFiles::under_way())
      _exit(interrupted);  // otherwise it ends soon, and leaves nothing half-written
    return;
  }
  constexpr std::string_view message =
      "\nstopping at the end of the day being simulated; again to stop at once\n";
  [[maybe_unused]] const auto written = write(STDERR_FILENO, message.data(), message.size());
}

}  // namespace

Interruptible::Interruptible() {
  stop_asked = false;
  struct sigaction action {};
  action.sa_handler = ask_to_stop;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, &before_interrupt_);
  sigaction(SIGTERM, &action, &before_terminate_);
}

Interruptible::~Interruptible() {
  sigaction(SIGINT, &before_interrupt_, nullptr);
  sigaction(SIGTERM, &before_terminate_, nullptr);
}

const std::atomic<bool>& Interruptible::stop() const {
  return stop_asked;
}

}  // namespace holloway
