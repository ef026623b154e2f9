/* Functions that invite overflow, hidden state or silent nonsense: using one is a compile error.
 *
 * Uses: nothing. Include it last, after the system headers (which mention these names themselves).
 * Instead: str_copy, buf_put, str_printf, snprintf; str_find and str_cut; fgets or file_read; localtime_r and gmtime_r;
 * str_to_int, dec_parse.
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#pragma GCC poison strcpy strncpy strcat strncat sprintf vsprintf strtok gets
#pragma GCC poison localtime gmtime asctime ctime
#pragma GCC poison atoi atol atoll atof

#endif
