/* Linear separation by cddlib in exact arithmetic: the processor time of deciding, and of checking the answer.
 * The programme is: maximise t where t <= 1 and side * (w.x + b) >= t for every row; separable exactly when t > 0.
 * usage: separate_cdd csv FILE DIMENSION | separate_cdd boolean INPUTS          prints "verdict,seconds" */
#define GMPRATIONAL
#include <cddlib/setoper.h>
#include <cddlib/cdd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { long rows; int dimension; long *x; int *side; } Points;

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static void fail(const char *why) { fprintf(stderr, "%s\n", why); exit(2); }

/* value = side * (w.x + b) for the solution's w and b */
static void value(mpq_t sum, const Points *p, long i, mytype *solution)
{
    mpq_t term;
    mpq_init(term);
    mpq_set(sum, solution[p->dimension + 1]);
    for (int j = 0; j < p->dimension; j++) {
        mpq_set_si(term, p->x[i * p->dimension + j], 1);
        mpq_mul(term, term, solution[j + 1]);
        mpq_add(sum, sum, term);
    }
    if (p->side[i] < 0) mpq_neg(sum, sum);
    mpq_clear(term);
}

static void check_plane(const Points *p, dd_LPPtr lp)
{
    mpq_t sum;
    mpq_init(sum);
    for (long i = 0; i < p->rows; i++) {
        value(sum, p, i, lp->sol);
        if (mpq_sgn(sum) <= 0) fail("the hyperplane does not separate");
    }
    mpq_clear(sum);
}

/* The dual values are weights of rows for which the sides cancel, coordinate by coordinate. */
static void check_weights(const Points *p, dd_LPPtr lp)
{
    mpq_t sum, term;
    mpq_init(sum);
    mpq_init(term);
    for (int c = 0; c <= p->dimension; c++) {
        mpq_set_si(sum, 0, 1);
        for (int j = 1; j < lp->d; j++) {
            long row = lp->nbindex[j + 1];
            if (row <= 0 || row > p->rows) continue;
            if (mpq_sgn(lp->dsol[j]) < 0) fail("a weight is negative");
            mpq_set_si(term, p->side[row - 1] * (c < p->dimension ? p->x[(row - 1) * p->dimension + c] : 1), 1);
            mpq_mul(term, term, lp->dsol[j]);
            mpq_add(sum, sum, term);
        }
        if (mpq_sgn(sum) != 0) fail("the weights do not cancel");
    }
    mpq_clear(sum);
    mpq_clear(term);
}

static int separable(const Points *p)
{
    dd_ErrorType error = dd_NoError;
    int d = p->dimension;
    dd_MatrixPtr m = dd_CreateMatrix(p->rows + 1, d + 3);
    m->representation = dd_Inequality;
    for (long i = 0; i < p->rows; i++) {
        for (int j = 0; j < d; j++) dd_set_si(m->matrix[i][j + 1], p->side[i] * p->x[i * d + j]);
        dd_set_si(m->matrix[i][d + 1], p->side[i]);
        dd_set_si(m->matrix[i][d + 2], -1);
    }
    dd_set_si(m->matrix[p->rows][0], 1);
    dd_set_si(m->matrix[p->rows][d + 2], -1);
    m->objective = dd_LPmax;
    dd_set_si(m->rowvec[d + 2], 1);
    dd_LPPtr lp = dd_Matrix2LP(m, &error);
    dd_LPSolve(lp, dd_DualSimplex, &error);
    if (error != dd_NoError || lp->LPS != dd_Optimal) fail("cddlib did not solve the programme");
    int yes = mpq_sgn(lp->optvalue) > 0;
    if (yes) check_plane(p, lp); else check_weights(p, lp);
    dd_FreeLPData(lp);
    dd_FreeMatrix(m);
    return yes;
}

static Points read_csv(const char *path, int dimension)
{
    FILE *file = fopen(path, "r");
    if (!file) fail("cannot open the file");
    long room = 1024;
    Points p = { 0, dimension, malloc(room * dimension * sizeof(long)), malloc(room * sizeof(int)) };
    long entry;
    while (fscanf(file, "%ld%*[,]", &entry) >= 1) {
        if (p.rows == room) {
            room *= 2;
            p.x = realloc(p.x, room * dimension * sizeof(long));
            p.side = realloc(p.side, room * sizeof(int));
        }
        for (int j = 0; j < dimension; j++) {
            p.x[p.rows * dimension + j] = entry;
            if (fscanf(file, "%ld%*[,]", &entry) < 1) fail("a row is short");
        }
        p.side[p.rows++] = (int)entry;
    }
    fclose(file);
    return p;
}

static void boolean(int inputs)
{
    long points = 1L << inputs, x[64];
    int side[16];
    Points p = { points, inputs, x, side };
    for (long i = 0; i < points; i++) for (int j = 0; j < inputs; j++) x[i * inputs + j] = i >> j & 1;
    long threshold = 0;
    double start = seconds();
    for (long f = 0; f < 1L << points; f++) {
        for (long i = 0; i < points; i++) side[i] = f >> i & 1 ? 1 : -1;
        threshold += separable(&p);
    }
    printf("%ld,%.6f\n", threshold, seconds() - start);
}

int main(int argc, char **argv)
{
    dd_set_global_constants();
    if (argc == 3 && !strcmp(argv[1], "boolean")) {
        boolean(atoi(argv[2]));
    } else if (argc == 4 && !strcmp(argv[1], "csv")) {
        Points p = read_csv(argv[2], atoi(argv[3]));
        double start = seconds();
        int yes = separable(&p);
        printf("%s,%.6f\n", yes ? "separable" : "inseparable", seconds() - start);
    } else {
        fail("usage: separate_cdd csv FILE DIMENSION | separate_cdd boolean INPUTS");
    }
    return 0;
}
