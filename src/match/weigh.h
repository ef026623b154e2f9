/* The factors of a weight (people.h), in one place: people.c weighs one couple by them, near_graph.c a city.
 *
 * Uses: people.h. Internal to people.c and near*.c. The order of the product is part of it: the same digits everywhere.
 */
#ifndef MATCH_WEIGH_H
#define MATCH_WEIGH_H

#include <math.h>

#include "match/people.h"

static inline double weigh_urgency(uint8_t urgency)
{
    return urgency <= 1 ? 1 : urgency == 2 ? 2 : 4;
}

static inline double weigh_waiting(date since, date day)
{
    enum { YEAR = 365 };
    int64_t days = (int64_t)day - since;
    return 1 + (double)(days < 0 ? 0 : days > YEAR ? YEAR : days) / YEAR;
}

static inline double weigh_preference(bool gladly, bool giver_prefers, bool receiver_prefers)
{
    return 0.5 + 0.5 * gladly + 0.5 * giver_prefers + 0.5 * receiver_prefers;
}

static inline double weigh_square(int32_t x1, int32_t y1, int32_t x2, int32_t y2) /* of the distance */
{
    double dx = (double)x1 - x2, dy = (double)y1 - y2;
    return dx * dx + dy * dy;
}

static inline double weigh_reach(uint32_t one, uint32_t other)
{
    return one < other ? one : other;
}

static inline double weigh_nearness(double metres, double reach)
{
    double part = metres <= 0 ? 0 : metres >= reach ? 1 : metres / reach;
    return 1 - 0.75 * part;
}

static inline double weigh_need(double urgency, double waiting) /* what is known of a need alone */
{
    return 1000 * urgency * waiting;
}

static inline int32_t weigh_all(double need, double preference, double nearness, double trust)
{
    double weight = need * preference * nearness * trust + 0.5;
    return weight < 1 ? 1 : weight > PEOPLE_WEIGHT_MAX ? PEOPLE_WEIGHT_MAX : (int32_t)weight;
}

#endif
