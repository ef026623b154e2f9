// Best pairs by LEMON (MaxWeightedMatching), beside ours: pairs_lemon FILE prints milliseconds of CPU time of the matching alone, and what the pairs weigh.
#include <cstdio>
#include <ctime>
#include <lemon/matching.h>
#include <lemon/smart_graph.h>

static double milliseconds()
{
    timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) * 1e-6;
}

int main(int argc, char **argv)
{
    std::FILE *in = argc > 1 ? std::fopen(argv[1], "r") : nullptr;
    int people = 0;
    long edges = 0;
    if (in == nullptr || std::fscanf(in, "%d %ld", &people, &edges) != 2) {
        std::fprintf(stderr, "pairs_lemon FILE\n");
        return 1;
    }
    typedef lemon::SmartGraph graph;
    graph g;
    graph::EdgeMap<long long> weight(g);
    g.reserveNode(people);
    g.reserveEdge(static_cast<int>(edges));
    for (int i = 0; i < people; i++) {
        g.addNode();
    }
    for (long i = 0; i < edges; i++) {
        int a, b;
        long long w;
        if (std::fscanf(in, "%d %d %lld", &a, &b, &w) != 3) {
            std::fprintf(stderr, "pairs_lemon: the file ends too early\n");
            return 1;
        }
        weight[g.addEdge(g.nodeFromId(a), g.nodeFromId(b))] = w;
    }
    std::fclose(in);
    double began = milliseconds();
    lemon::MaxWeightedMatching<graph, graph::EdgeMap<long long>> matching(g, weight);
    matching.run();
    double took = milliseconds() - began;
    std::printf("%.1f %lld\n", took, static_cast<long long>(matching.matchingWeight()));
    return 0;
}
