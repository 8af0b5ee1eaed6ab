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

# Where several files are compiled as one (CMAKE_UNITY_BUILD), they are eight of one folder of a layer (`ingest/extract`): a
# small program then links nothing of folders that it does not use.
function(stemma_batches name)
  set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(source IN LISTS ARGN)
    cmake_path(GET source PARENT_PATH folder)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${folder})
    string(REGEX MATCH "^[^/]+/?[^/]*" folder ${folder})
    string(MAKE_C_IDENTIFIER ${folder} folder)
    list(LENGTH before_${folder} batch)
    math(EXPR batch "${batch} / 8")
    list(APPEND before_${folder} ${source})
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${batch})
  endforeach()
endfunction()

function(stemma_layer name)
  cmake_parse_arguments(layer "" "" "SEES;USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "^${PROJECT_SOURCE_DIR}/${name}/(.*/)?(tools|explorer)/")
  if(NOT sources)  # a layer that is not there yet
    file(WRITE ${CMAKE_BINARY_DIR}/empty_${name}.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty_${name}.cpp)
  endif()
  add_library(stemma_${name} ${sources})
  stemma_batches(stemma_${name} ${sources})
  target_link_libraries(stemma_${name} PUBLIC stemma_options PRIVATE ${layer_USES})
  foreach(seen IN LISTS layer_SEES)
    target_link_libraries(stemma_${name} PUBLIC stemma_${seen})
  endforeach()
endfunction()
