// The same query in dlib (Davis King, Boost licence), to compare with: its join tree made and asked for every posterior.
//
//   cause_dlib N <DUMP     DUMP from `cause_bench dump`; prints the median of N in milliseconds of CPU time, and then for each variable a line
//                          with the probability of each state. dlib wants a connected network: one that is not is joined by tables
//                          that do not depend on the parent they are given.
//
// Of each container dlib has a kernel that checks every call (…_c) and one for release; these are the ones for release.
#include <dlib/bayes_utils.h>
#include <dlib/directed_graph.h>
#include <dlib/graph.h>
#include <dlib/graph_utils.h>
#include <dlib/set.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <vector>

namespace {

using network = dlib::directed_graph<dlib::bayes_node>::kernel_1a;
using node_set = dlib::set<unsigned long>::compare_1b;
using join_tree = dlib::graph<node_set, node_set>::kernel_1a;

struct variable {
    unsigned long states = 0;
    long seen = -1;
    std::vector<unsigned long> parents;
    std::vector<double> table;
};

double cpu_ms()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) * 1e-6;
}

bool read_variables(std::vector<variable> &all)
{
    unsigned long count = 0, parents = 0;
    if (std::scanf("%lu", &count) != 1) {
        return false;
    }
    all.resize(count);
    std::vector<std::vector<unsigned long>> families(count);
    for (auto &v : all) {
        if (std::scanf("%lu %ld %lu", &v.states, &v.seen, &parents) != 3) {
            return false;
        }
        v.parents.resize(parents);
        for (auto &p : v.parents) {
            if (std::scanf("%lu", &p) != 1) {
                return false;
            }
        }
        // how many numbers there are is known only when the parents are: read to the end of the line
        double x = 0;
        for (int c = ' '; c != '\n' && std::scanf("%lf", &x) == 1; c = std::getchar()) {
            v.table.push_back(x);
            if (c == EOF) {
                return false;
            }
        }
    }
    return true;
}

unsigned long root_of(std::vector<unsigned long> &up, unsigned long v)
{
    while (up[v] != v) {
        v = up[v] = up[up[v]];
    }
    return v;
}

// Gives one root of every component but the first a parent that changes nothing.
void connect(std::vector<variable> &all)
{
    std::vector<unsigned long> up(all.size());
    std::iota(up.begin(), up.end(), 0UL);
    for (unsigned long v = 0; v < all.size(); v++) {
        for (unsigned long p : all[v].parents) {
            up[root_of(up, v)] = root_of(up, p);
        }
    }
    for (unsigned long v = 1; v < all.size(); v++) {
        if (all[v].parents.empty() && root_of(up, v) != root_of(up, 0)) {
            std::vector<double> once = all[v].table;
            all[v].parents.push_back(0);
            for (unsigned long s = 1; s < all[0].states; s++) {
                all[v].table.insert(all[v].table.end(), once.begin(), once.end());
            }
            up[root_of(up, v)] = root_of(up, 0);
        }
    }
}

void fill(network &bn, const std::vector<variable> &all)
{
    using namespace dlib::bayes_node_utils;
    bn.set_number_of_nodes(all.size());
    for (unsigned long v = 0; v < all.size(); v++) {
        for (unsigned long p : all[v].parents) {
            bn.add_edge(p, v);
        }
    }
    for (unsigned long v = 0; v < all.size(); v++) {
        set_node_num_values(bn, v, all[v].states);
    }
    for (unsigned long v = 0; v < all.size(); v++) {
        const variable &x = all[v];
        for (std::size_t i = 0; i < x.table.size(); i++) {
            dlib::assignment parents;
            std::size_t row = i / x.states;
            for (std::size_t k = x.parents.size(); k-- > 0;) {
                parents.add(x.parents[k], row % all[x.parents[k]].states);
                row /= all[x.parents[k]].states;
            }
            set_node_probability(bn, v, i % x.states, parents, x.table[i]);
        }
        if (x.seen >= 0) {
            set_node_value(bn, v, static_cast<unsigned long>(x.seen));
            set_node_as_evidence(bn, v);
        }
    }
}

std::vector<std::vector<double>> query(const network &bn)
{
    join_tree moral, tree;
    dlib::create_moral_graph(bn, moral);
    dlib::create_join_tree(moral, tree);
    dlib::bayesian_network_join_tree solved(bn, tree);
    std::vector<std::vector<double>> posteriors(bn.number_of_nodes());
    for (unsigned long v = 0; v < bn.number_of_nodes(); v++) {
        const auto row = solved.probability(v);
        posteriors[v].assign(row.begin(), row.end());
    }
    return posteriors;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<variable> all;
    const unsigned long n = argc == 2 ? std::strtoul(argv[1], nullptr, 10) : 0;
    if (n == 0 || !read_variables(all)) {
        std::fputs("usage: cause_dlib N <DUMP\n", stderr);
        return 2;
    }
    connect(all);
    network bn;
    fill(bn, all);
    std::vector<double> ms;
    std::vector<std::vector<double>> posteriors;
    for (unsigned long i = 0; i < n; i++) {
        const double began = cpu_ms();
        posteriors = query(bn);
        ms.push_back(cpu_ms() - began);
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%.6f\n", ms[ms.size() / 2]);
    for (const auto &row : posteriors) {
        for (const double p : row) {
            std::printf("%.17g ", p);
        }
        std::putchar('\n');
    }
    return 0;
}
