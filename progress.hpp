#pragma once
// How far a run has come, on standard error, with an estimate of the time left.

#include <chrono>
#include <mutex>
#include <string>

namespace holloway {

/// "3 min", "1 h 20 min", "40 s": for estimates, so no more than two units. Negative counts as zero.
std::string readable_duration(double seconds);

/// Counts replications as they finish, from any thread.
class Progress {
 public:
  enum class Style { silent, terminal, lines };
  /// `silent` unless asked for or standard error is a terminal.
  static Style choose(bool asked_for, bool quiet);

  Progress(int total, Style style);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One replication was found finished from an earlier run.
  void reused();
  /// One replication was simulated.
  void simulated();
  [[nodiscard]] int number_reused() const;
  [[nodiscard]] int number_simulated() const;

 private:
  using Clock = std::chrono::steady_clock;
  void show(bool now);

  mutable std::mutex mutex_;
  const int total_;
  const Style style_;
  const Clock::time_point began_ = Clock::now();
  Clock::time_point shown_{};
  int reused_ = 0;
  int simulated_ = 0;
};

}  // namespace holloway
