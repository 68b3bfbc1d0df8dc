#pragma once
// How many threads the system lets this process have, found out before anything depends on them.

#include <functional>
#include <string>
#include <thread>

namespace holloway {

using Work = std::function<void()>;
/// Starts a thread, or throws std::system_error or std::bad_alloc.
using StartThread = std::function<std::thread(Work)>;

/// Of `wanted` threads, the calling one among them, how many can be had at once: at least that one. Limits on
/// processes and on memory are met by starting as many and letting them go again.
int threads_to_be_had(int wanted, const StartThread& start = {});

/// The same, and says on standard error if there are fewer, unless `quiet`.
int threads_to_be_had_or_say(int wanted, bool quiet);

}  // namespace holloway
