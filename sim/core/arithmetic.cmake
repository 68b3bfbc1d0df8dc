# holloway_arithmetic: the functions of vendor/musl under names of ours, the same bytes everywhere.

file(GLOB musl CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/vendor/musl/*.c)
add_library(holloway_arithmetic STATIC ${musl})
target_include_directories(holloway_arithmetic PRIVATE ${CMAKE_CURRENT_LIST_DIR}/vendor/musl)
# Not our code, so not our warnings; no contraction, and no folding by a compiler that knows another log().
target_compile_options(
  holloway_arithmetic PRIVATE -w -std=gnu11 -ffp-contract=off -fno-builtin -include
                              ${CMAKE_CURRENT_LIST_DIR}/vendor/musl/holloway_names.h)
