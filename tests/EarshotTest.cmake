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

# earshot_test_program(target source.cpp [source...])
# The program of a test whose first source ends with the include of "source.moc". One call of moc does for it what AUTOMOC
# does by a target, a look at the compiler and a source of its own: a sixth of the steps of a whole build.
function(earshot_test_program target source)
  get_filename_component(name ${source} NAME_WE)
  add_executable(${target} ${source} ${ARGN} ${name}.moc)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF)
  qt_generate_moc(${source} ${name}.moc TARGET ${target})
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(${target} PRIVATE Earshot::test_support earshot_options)
endfunction()

# earshot_test(module class... [LIBRARIES target...])
# For each class one program from tst_<class>.cpp, which links only its module, tests/support and `LIBRARIES`.
function(earshot_test module)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  foreach(class IN LISTS arg_UNPARSED_ARGUMENTS)
    set(target tst_${module}_${class})
    earshot_test_program(${target} tst_${class}.cpp)
    target_link_libraries(${target} PRIVATE Earshot::${module} ${arg_LIBRARIES})
    add_test(NAME ${module}.${class} COMMAND ${target})
    set_tests_properties(${module}.${class} PROPERTIES
      TIMEOUT 120
      ENVIRONMENT "${EARSHOT_TEST_ENVIRONMENT}"
      SKIP_REGULAR_EXPRESSION "SKIPPED-TEST")
  endforeach()
endfunction()
