# One library per folder, which links only the folders that it may see.
#   stemma_layer(NAME SEES layer.. USES foreign-target..)
add_library(stemma_options INTERFACE)
target_compile_features(stemma_options INTERFACE cxx_std_20)
target_include_directories(stemma_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(stemma_options INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion
  $<$<BOOL:${STEMMA_WERROR}>:-Werror>)
if(BUILD_SHARED_LIBS)
  # The linker sees a dependency that is not declared.
  target_link_options(stemma_options INTERFACE -Wl,--no-undefined)
endif()

function(stemma_layer name)
  cmake_parse_arguments(layer "" "" "SEES;USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "^${PROJECT_SOURCE_DIR}/${name}/(.*/)?(tools|explorer)/")
  if(NOT sources)  # a layer that is not there yet
    file(WRITE ${CMAKE_BINARY_DIR}/empty_${name}.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty_${name}.cpp)
  endif()
  add_library(stemma_${name} ${sources})
  target_link_libraries(stemma_${name} PUBLIC stemma_options PRIVATE ${layer_USES})
  foreach(seen IN LISTS layer_SEES)
    target_link_libraries(stemma_${name} PUBLIC stemma_${seen})
  endforeach()
endfunction()
