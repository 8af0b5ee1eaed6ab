// What jemalloc reads when a program starts. Documents that are read side by side make tens of thousands of
// small blocks and give them back together: each thread keeps so many, and looks seldom whether it keeps too
// many.
extern "C" {
extern const char* malloc_conf;
const char* malloc_conf =
    "tcache_max:131072,tcache_nslots_small_max:8000,lg_tcache_nslots_mul:5,tcache_gc_incr_bytes:4194304";
}
