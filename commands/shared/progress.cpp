#include "commands/shared/progress.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "commands/shared/standard_streams.hpp"

namespace holloway {

std::string readable_duration(double seconds) {
  constexpr double day = 86400.0;
  constexpr double year = 365.25 * day;
  if (!(seconds > 0.0)) return "0 s";
  if (seconds < 90.0) return fmt::format("{:.0f} s", std::ceil(seconds));
  if (seconds < 5400.0) return fmt::format("{:.0f} min", seconds / 60.0);
  if (seconds < 2.0 * day) {
    const double minutes = std::round(seconds / 60.0);
    return fmt::format("{:.0f} h {:.0f} min", std::floor(minutes / 60.0), std::fmod(minutes, 60.0));
  }
  if (seconds < 2.0 * year) return fmt::format("{:.0f} days", seconds / day);
  return fmt::format("{:.0f} years", seconds / year);
}

Progress::Style Progress::choose(bool asked_for, bool quiet) {
  if (quiet) return Style::silent;
  if (isatty(STDERR_FILENO) == 1) return Style::terminal;
  return asked_for ? Style::lines : Style::silent;
}

double seconds_left(double elapsed, double finding, int threads, int simulated, int to_simulate) {
  if (simulated <= 0) return 0.0;
  const double simulating = std::max(0.0, elapsed - finding / std::max(1, threads));
  return simulating / simulated * std::max(0, to_simulate - simulated);
}

Progress::Progress(int total, int expected_reused, int threads, Style style)
    : total_(total), expected_reused_(expected_reused), threads_(threads), style_(style) {}

Progress::~Progress() {
  if (style_ == Style::terminal && shown_ != Clock::time_point{}) print_over("");
}

void Progress::reused(double seconds) {
  const std::lock_guard lock(mutex_);
  seconds_finding_ += seconds;
  ++reused_;
}

void Progress::simulated() {
  const std::lock_guard lock(mutex_);
  ++simulated_;
  show(reused_ + simulated_ == total_);
}

int Progress::number_reused() const {
  const std::lock_guard lock(mutex_);
  return reused_;
}

int Progress::number_simulated() const {
  const std::lock_guard lock(mutex_);
  return simulated_;
}

void Progress::show(bool now) {
  if (style_ == Style::silent) return;
  const auto time = Clock::now();
  const auto pause =
      style_ == Style::terminal ? std::chrono::milliseconds(200) : std::chrono::milliseconds(2000);
  if (!now && time - shown_ < pause) return;
  shown_ = time;
  // Those found finished cost next to no time, those not yet come to among them.
  const int to_simulate = total_ - std::max(reused_, std::min(expected_reused_, total_ - simulated_));
  const double left = seconds_left(std::chrono::duration<double>(time - began_).count(), seconds_finding_,
                                   threads_, simulated_, to_simulate);
  const std::string line = fmt::format("{} of {} replications, about {} left", reused_ + simulated_, total_,
                                       readable_duration(left));
  if (style_ == Style::terminal)
    print_over(line);
  else
    print_error(line);
}

}  // namespace holloway
