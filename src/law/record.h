/* Recording the trace while the machine runs.
 *
 * Uses: machine.h, trace.h. Internal to law. Each function takes the index that the one that opened the event returned.
 */
#ifndef LAW_RECORD_H
#define LAW_RECORD_H

#include "law/machine.h"
#include "law/trace.h"

#define EVENT_NONE SIZE_MAX /* a literal: not worth an event */

size_t law_record_open(law_run *m, law_event_type type, law_how how, const law_article *a, law_sym name, uint32_t line);
size_t law_record_operand(law_run *m, const activation *f, law_operand o);
void law_record_first(law_run *m); /* the next evaluation of a series begins */
void law_record_how(law_run *m, size_t event, law_how how);
void law_record_done(law_run *m, size_t event, law_value v);

#endif
