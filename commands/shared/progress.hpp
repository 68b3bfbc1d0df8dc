#pragma once
// How far a run has come, on standard error, with an estimate of the time left.

#include <chrono>
#include <mutex>
#include <string>

namespace holloway {

/// "3 min", "1 h 20 min", "40 s": for estimates, so no more than two units. Negative counts as zero.
std::string readable_duration(double seconds);

/// The seconds that a run will still take: `simulated` of `to_simulate` replications have taken `elapsed` so
/// far, apart from `finding`, the seconds all threads together spent on replications of earlier runs.
double seconds_left(double elapsed, double finding, int threads, int simulated, int to_simulate);

/// Counts replications as they finish, from any thread.
class Progress {
 public:
  enum class Style { silent, terminal, lines };
  /// `silent` unless asked for or standard error is a terminal.
  static Style choose(bool asked_for, bool quiet);

  /// `expected_reused`: how many seem to be finished from an earlier run.
  Progress(int total, int expected_reused, int threads, Style style);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One replication was found finished from an earlier run, which took so many seconds of one thread.
  void reused(double seconds);
  /// One replication was simulated.
  void simulated();
  [[nodiscard]] int number_reused() const;
  [[nodiscard]] int number_simulated() const;

 private:
  using Clock = std::chrono::steady_clock;
  void show(bool now);

  mutable std::mutex mutex_;
  const int total_;
  const int expected_reused_;
  const int threads_;
  const Style style_;
  const Clock::time_point began_ = Clock::now();
  Clock::time_point shown_{};
  int reused_ = 0;
  double seconds_finding_ = 0.0;
  int simulated_ = 0;
};

}  // namespace holloway
