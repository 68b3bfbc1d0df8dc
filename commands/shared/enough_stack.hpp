#pragma once
// Where the system gives programs a small stack, a larger one.

namespace holloway {

/// What `work` gives, run on a stack that is large enough whatever `ulimit -s` says. If there is no memory
/// for one, says so on standard error and gives the exit status `failed`.
int with_enough_stack(int (*work)(int, char**), int argc, char** argv);

/// From now on, what would end the program by std::terminate ends it with a plain sentence on standard error
/// and the exit status `failed`.
void end_plainly_whatever_happens();

}  // namespace holloway
