# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder of src = one module = one target = one namespace.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# Compile options that every target of the project shares: modules, program, tests.
add_library(earshot_options INTERFACE)
target_compile_options(earshot_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  -Wformat=2 -Wimplicit-fallthrough -Wno-missing-field-initializers
  $<$<BOOL:${EARSHOT_WERROR}>:-Werror>)
target_compile_definitions(earshot_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(EARSHOT_SANITIZE)
  target_compile_options(earshot_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(earshot_options INTERFACE -fsanitize=address,undefined)
endif()

# Stops the configure step when a file includes "module/..." of a module that is not in `links`. The link list of a
# target is thus the only list of arrows. The file list makes CMake look again whenever one of them changes.
function(earshot_check_includes owner links sources)
  set(allowed ${owner} ${links})
  foreach(source IN LISTS sources)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
    file(STRINGS "${source}" includes REGEX "^[ \t]*#[ \t]*include[ \t]+\"[^\"]+/")
    foreach(line IN LISTS includes)
      string(REGEX REPLACE "^[^\"]*\"([^/\"]+)/.*$" "\\1" module "${line}")
      if(NOT module IN_LIST allowed)
        message(FATAL_ERROR
          "${CMAKE_CURRENT_SOURCE_DIR}/${source} includes a file of the module '${module}', but '${owner}' does not link "
          "it. Its links are: ${links}. See docs/architecture.md.")
      endif()
    endforeach()
  endforeach()
endfunction()

# Stops the configure step when the table of docs/architecture.md tells other links than `links`, so that the page stays
# true.
function(earshot_check_page owner links)
  set(page "${PROJECT_SOURCE_DIR}/docs/architecture.md")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${page}")
  file(STRINGS "${page}" row REGEX "^\\| `${owner}`")
  string(REGEX REPLACE "^\\|[^|]*\\|[^|]*\\| ([^|]*) \\|.*$" "\\1" told "${row}")
  if(told STREQUAL "everything")
    return()
  endif()
  string(REPLACE ", " ";" told "${told}")
  list(REMOVE_ITEM told "-")
  list(SORT told)
  list(SORT links)
  if(NOT row OR NOT told STREQUAL links)
    message(FATAL_ERROR "'${owner}' links: ${links}. The table of docs/architecture.md says: ${told}. Mend one of them.")
  endif()
endfunction()

# earshot_module(name SOURCES file... [LINKS module...] [LIBRARIES target...])
#   LINKS      modules of Earshot whose headers this one may include
#   LIBRARIES  other targets, such as Qt6::Core
function(earshot_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;LIBRARIES")
  earshot_check_includes(${name} "${arg_LINKS}" "${arg_SOURCES}")
  earshot_check_page(${name} "${arg_LINKS}")
  add_library(earshot_${name} STATIC ${arg_SOURCES})
  add_library(Earshot::${name} ALIAS earshot_${name})
  target_include_directories(earshot_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  list(TRANSFORM arg_LINKS PREPEND "Earshot::")
  target_link_libraries(earshot_${name} PUBLIC ${arg_LINKS} ${arg_LIBRARIES} PRIVATE earshot_options)
endfunction()
