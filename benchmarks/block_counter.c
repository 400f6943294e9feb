/* Counts how often Python asks its allocator for memory, by thread.

   Stands before the allocator of one domain, as tracemalloc does, and asks it for everything.
   Compiled by block_counter.py when it is needed. */

#define _GNU_SOURCE
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#define MOST_THREADS 64

/* As PyMemAllocatorEx of Python's C interface, which has not changed since 3.5. */
typedef struct {
    void *ctx;
    void *(*malloc)(void *ctx, size_t size);
    void *(*calloc)(void *ctx, size_t count, size_t size);
    void *(*realloc)(void *ctx, void *block, size_t size);
    void (*free)(void *ctx, void *block);
} Allocator;

typedef struct {
    char name[16];
    uint64_t blocks;
} Thread;

/* The last entry is for all threads that find no entry of their own. */
Thread threads[MOST_THREADS + 1];

static int used;
static __thread int mine = -1;

static void count(void)
{
    if (mine < 0) {
        int found = __atomic_fetch_add(&used, 1, __ATOMIC_RELAXED);
        mine = found < MOST_THREADS ? found : MOST_THREADS;
        pthread_getname_np(pthread_self(), threads[mine].name, sizeof threads[mine].name);
    }
    __atomic_fetch_add(&threads[mine].blocks, 1, __ATOMIC_RELAXED);
}

static void *counted_malloc(void *ctx, size_t size)
{
    Allocator *usual = ctx;
    count();
    return usual->malloc(usual->ctx, size);
}

static void *counted_calloc(void *ctx, size_t elements, size_t size)
{
    Allocator *usual = ctx;
    count();
    return usual->calloc(usual->ctx, elements, size);
}

/* A block that grows is the same object; only one that begins here is new. */
static void *counted_realloc(void *ctx, void *block, size_t size)
{
    Allocator *usual = ctx;
    if (block == NULL)
        count();
    return usual->realloc(usual->ctx, block, size);
}

static void passed_free(void *ctx, void *block)
{
    Allocator *usual = ctx;
    usual->free(usual->ctx, block);
}

/* Blocks asked for so far, by all threads. */
uint64_t total(void)
{
    uint64_t sum = 0;
    for (int each = 0; each <= MOST_THREADS; each++)
        sum += __atomic_load_n(&threads[each].blocks, __ATOMIC_RELAXED);
    return sum;
}

/* Fills in the allocator that counts before it asks the usual one. */
void stand_before(Allocator *usual, Allocator *counting)
{
    counting->ctx = usual;
    counting->malloc = counted_malloc;
    counting->calloc = counted_calloc;
    counting->realloc = counted_realloc;
    counting->free = passed_free;
}
