# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every test runs with. The suppressions count under the leak sanitizer only.
set(EARSHOT_TEST_ENVIRONMENT
  QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=*.debug=false LC_ALL=C.UTF-8 TZ=UTC
  "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_LIST_DIR}/support/lsan.supp:print_suppressions=0")

# Qt tells each test where its sources and its build are, which no test here asks for: without that ccache finds the same
# test of another clone.
if(TARGET Qt6::Test)
  set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

# earshot_test(module class... [LIBRARIES target...])
# For each class one program from tst_<class>.cpp, which links only its module, tests/support and `LIBRARIES`.
function(earshot_test module)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  foreach(class IN LISTS arg_UNPARSED_ARGUMENTS)
    set(target tst_${module}_${class})
    add_executable(${target} tst_${class}.cpp)
    target_link_libraries(${target} PRIVATE Earshot::${module} Earshot::test_support ${arg_LIBRARIES} earshot_options)
    add_test(NAME ${module}.${class} COMMAND ${target})
    set_tests_properties(${module}.${class} PROPERTIES
      TIMEOUT 120
      ENVIRONMENT "${EARSHOT_TEST_ENVIRONMENT}"
      SKIP_REGULAR_EXPRESSION "SKIPPED-TEST")
  endforeach()
endfunction()
