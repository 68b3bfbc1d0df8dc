#pragma once
// What the program says of itself as a whole, in its help and on its page of the manual.

namespace holloway {

inline constexpr const char* what_it_is =
    R"(Holloway simulates the criminal justice pathway for women in England and Wales, to show what would change for
women, and for the justice system, if policy or practice changed. All women in it are synthetic.
)";

inline constexpr const char* exit_statuses =
    "0 done; 2 the input is wrong; 130 interrupted (finished replications are kept); 1 anything else.";

}  // namespace holloway
