/* Ours: included before each file, so that its functions have names of their own and never stand in for the C library's. */
#include <endian.h>
#include <float.h>
#include <math.h>
#include <stdint.h>

#define hidden
#define log holloway_log
#define log1p holloway_log1p
#define log2 holloway_log2
#define log10 holloway_log10
#define exp holloway_exp
#define exp2 holloway_exp2
#define expm1 holloway_expm1
#define pow holloway_pow
#define erf holloway_erf
#define erfc holloway_erfc
#define sin holloway_sin
#define cos holloway_cos
#define tan holloway_tan
#define asin holloway_asin
#define scalbn holloway_scalbn
#define __sin holloway_inner_sin
#define __cos holloway_inner_cos
#define __tan holloway_inner_tan
#define __rem_pio2 holloway_inner_rem_pio2
#define __rem_pio2_large holloway_inner_rem_pio2_large
#define __log_data holloway_inner_log_data
#define __log2_data holloway_inner_log2_data
#define __exp_data holloway_inner_exp_data
#define __pow_log_data holloway_inner_pow_log_data
#define __math_divzero holloway_inner_divzero
#define __math_invalid holloway_inner_invalid
#define __math_oflow holloway_inner_oflow
#define __math_uflow holloway_inner_uflow
#define __math_xflow holloway_inner_xflow

double holloway_log(double);
double holloway_exp(double);
double holloway_expm1(double);
double holloway_scalbn(double, int);
#define __sinl holloway_unused_sinl
#define __cosl holloway_unused_cosl
#define __tanl holloway_unused_tanl
#define __rem_pio2l holloway_unused_rem_pio2l
#define __polevll holloway_unused_polevll
#define __p1evll holloway_unused_p1evll
#define __expo2 holloway_unused_expo2
#define __expo2f holloway_unused_expo2f
#define __lgamma_r holloway_unused_lgamma_r
#define __lgammaf_r holloway_unused_lgammaf_r
#define __invtrigl holloway_unused_invtrigl
