#pragma once
// Closed forms of queueing theory that resources are tested against.
//
// Arrivals are Poisson at rate `arrivals`, services exponential with mean 1, servers `servers`. Times are in
// mean services. See Erlang (1917), Palm (1957) and, for fixed patience, Baccelli and Hebuterne (1981).

#include <cmath>
#include <vector>

namespace holloway::test {

struct QueueInTheory {
  double probability_of_waiting = 0.0;
  double queue_length = 0.0;  ///< mean over time
  double probability_of_giving_up = 0.0;
  double mean_wait = 0.0;  ///< of all arrivals, those served at once or giving up included (Little's law)
};

/// M/M/c: nobody gives up (Erlang C). Needs arrivals < servers.
inline QueueInTheory erlang_c(double arrivals, int servers) {
  double blocking = 1.0;  // Erlang B by its recursion
  for (int i = 1; i <= servers; ++i) blocking = arrivals * blocking / (i + arrivals * blocking);
  const double load = arrivals / servers;
  QueueInTheory queue;
  queue.probability_of_waiting = blocking / (1.0 - load * (1.0 - blocking));
  queue.queue_length = queue.probability_of_waiting * load / (1.0 - load);
  queue.mean_wait = queue.queue_length / arrivals;
  return queue;
}

/// M/M/c+M: patience is exponential with the given mean (Erlang A), from the stationary birth and death
/// process.
inline QueueInTheory erlang_a(double arrivals, int servers, double mean_patience) {
  QueueInTheory queue;
  double weight = 1.0;
  double sum = 1.0;
  for (int n = 1; n < 10'000 && (n <= servers || weight > 1e-18 * sum); ++n) {
    if (n > servers) queue.probability_of_waiting += weight;  // weight is still that of n - 1 in the system
    weight *= arrivals / (n <= servers ? n : servers + (n - servers) / mean_patience);
    sum += weight;
    if (n > servers) queue.queue_length += (n - servers) * weight;
  }
  queue.probability_of_waiting /= sum;
  queue.queue_length /= sum;
  queue.mean_wait = queue.queue_length / arrivals;
  queue.probability_of_giving_up = queue.queue_length / mean_patience / arrivals;
  return queue;
}

/// M/M/c+D: everyone gives up after waiting exactly `patience`. The wait that a patient arrival would face
/// has density w e^{(arrivals - servers) x} below `patience`, falling as e^{-servers x} beyond it, where w =
/// arrivals p(servers - 1). Needs arrivals != servers.
inline QueueInTheory fixed_patience(double arrivals, int servers, double patience) {
  double weight = 1.0;  // of n in the system, up to servers - 1
  double sum = 1.0;
  for (int n = 1; n < servers; ++n) {
    weight *= arrivals / n;
    sum += weight;
  }
  const double density = arrivals * weight;
  const double drift = arrivals - servers;
  const double grown = std::exp(drift * patience);
  const double below = density * (grown - 1.0) / drift;  // would wait, less than the patience
  const double beyond = density * grown / servers;
  const double below_mean = density * (patience * grown / drift - (grown - 1.0) / (drift * drift));
  sum += below + beyond;
  QueueInTheory queue;
  queue.probability_of_waiting = (below + beyond) / sum;
  queue.probability_of_giving_up = beyond / sum;
  queue.mean_wait = (below_mean + patience * beyond) / sum;
  queue.queue_length = arrivals * queue.mean_wait;
  return queue;
}

}  // namespace holloway::test
