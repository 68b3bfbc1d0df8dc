#pragma once
// Tells the thread sanitizer what it cannot see, because oneTBB is not built with it. Nothing in any other
// build.

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace holloway {

/// The order that a loop over the cores keeps: every body begins after what was done before the loop, and
/// what follows the loop comes after every body. Between two bodies there is none, so that races between them
/// are still found.
class LoopOrder {
 public:
  LoopOrder() { release(before_); }
  ~LoopOrder() { acquire(after_); }
  LoopOrder(const LoopOrder&) = delete;
  LoopOrder& operator=(const LoopOrder&) = delete;

  /// Made at the beginning of a body, and gone at its end.
  class Body {
   public:
    explicit Body(LoopOrder& loop) : loop_(loop) { acquire(loop_.before_); }
    ~Body() { release(loop_.after_); }
    Body(const Body&) = delete;
    Body& operator=(const Body&) = delete;

   private:
    LoopOrder& loop_;
  };

 private:
  static void acquire([[maybe_unused]] char& point) {
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(&point);
#endif
  }
  static void release([[maybe_unused]] char& point) {
#if defined(__SANITIZE_THREAD__)
    __tsan_release(&point);
#endif
  }

  char before_ = 0;
  char after_ = 0;
};

}  // namespace holloway
