#pragma once
// Ctrl-C, and being told to end.

#include <atomic>
#include <csignal>

namespace holloway {

/// While one is alive, the first SIGINT or SIGTERM only asks the program to stop, so that it can keep what is
/// finished; a second one ends it at once, with status 130, unless results are being written. One at a time.
class Interruptible {
 public:
  Interruptible();
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

  /// Turns true when the program was asked to stop.
  [[nodiscard]] const std::atomic<bool>& stop() const;

 private:
  struct sigaction before_interrupt_ {};
  struct sigaction before_terminate_ {};
};

}  // namespace holloway
