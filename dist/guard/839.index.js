export const id = 839;
export const ids = [839];
export const modules = {

/***/ 53053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ BASELINE_SCHEMA),
/* harmony export */   t: () => (/* binding */ isShort)
/* harmony export */ });
const BASELINE_SCHEMA = 'qeml-actions/quality-gate-baseline/v1';
/** What the schema takes, in UTF-16 units. */
const LONGEST_NAME = 4_000;
function isShort(name) {
    return name.length <= LONGEST_NAME;
}


/***/ }),

/***/ 73706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareBenchmarks),
  F: () => (/* binding */ vanishedBenchmarks)
});

;// CONCATENATED MODULE: ./packages/statistics/src/moments.ts
/** The arithmetic mean of at least one value, in the values' unit; NaN of none. */
function mean(values) {
    let total = 0;
    for (const value of values)
        total += value;
    const rough = total / values.length;
    // The second pass takes back what the first lost by rounding, so that equal values have exactly their own mean.
    let lost = 0;
    for (const value of values)
        lost += value - rough;
    return rough + lost / values.length;
}
/** The sum of the squared distances from the mean, in the values' unit squared; two passes, so it never cancels. */
function squaredDeviations(values) {
    const middle = mean(values);
    let total = 0;
    for (const value of values)
        total += (value - middle) ** 2;
    return total;
}
/** The middle value, or the mean of the two in the middle; NaN of none. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? NaN : low + (high - low) / 2;
}

;// CONCATENATED MODULE: ./packages/statistics/src/refusal.ts
/** The first value that no ratio can be taken of, or undefined; `offset` is how many values came before these. */
function refusedValue(values, what, offset = 0) {
    const at = values.findIndex((value) => !(Number.isFinite(value) && value > 0));
    const value = values[at];
    if (value === undefined)
        return undefined;
    const place = `${what} ${offset + at + 1} of ${offset + values.length} is ${value}`;
    return Number.isFinite(value)
        ? { state: 'refused', why: 'not-positive', reason: `${place}: a ratio needs values above zero` }
        : { state: 'refused', why: 'not-finite', reason: `${place}: only finite values are compared` };
}
/** Too few values, or undefined. */
function refusedCount(count, least, what) {
    if (count >= least)
        return undefined;
    return { state: 'refused', why: 'too-few', reason: `${count} ${what} where at least ${least} are needed` };
}
/** Whether every value is one and the same, which may be zero: a count of allocations often is. */
function isConstant(values) {
    const [first = NaN] = values;
    return first >= 0 && first < Infinity && values.every((value) => value === first);
}

;// CONCATENATED MODULE: ./packages/statistics/src/seeded-random.ts
/**
 * The same numbers for the same seed (an integer; its lower 32 bits count), on every system.
 * Source: xoshiro128++ 1.0 by Blackman and Vigna (ACM Trans. Math. Softw. 47, 2021), public domain, its state filled
 * by the finaliser of MurmurHash3 over Weyl's sequence, as their own code does with SplitMix. Not for secrets.
 */
function seededRandom(seed) {
    const state = (step) => mix(seed + Math.imul(step, GOLDEN));
    let [a, b, c, d] = [state(1), state(2), state(3), state(4)];
    return () => {
        const result = (rotate(a + d, 7) + a) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result / 2 ** 32;
    };
}
/** 2³² by the golden ratio. */
const GOLDEN = 0x9e3779b9;
function rotate(value, by) {
    return (value << by) | (value >>> (32 - by));
}
function mix(value) {
    let mixed = value | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}

;// CONCATENATED MODULE: ./packages/statistics/src/ratio-interval.ts



const DEFAULTS = { seed: 1, level: 0.99, rounds: 2000, paired: false };
const LEAST_SAMPLES = 6;
const LEAST_PAIRS = 10;
const SLACK = 1e-12;
/**
 * The bootstrap percentile interval of the ratio of the medians, head by base, in time rounds × n log n.
 *
 * Chosen by simulation, at 99 %, with 5 to 30 samples of unchanged code, spread by 10 % or with one in twelve slowed up
 * to threefold: of the intervals of medians at most 1.1 % missed 1 from six samples on (1.9 % of five). Those of means
 * missed it in 2 to 6 % up to ten samples, as BCa in 3 to 13 %: they are a quarter shorter where no sample is slowed, and
 * at twenty samples five times as long where some are. With a drift that slows both in turn, pairs took the interval
 * from 0.45 to 0.11 at ten samples, where 1.1 % missed 1; of six pairs 4.4 % did, so pairs need ten.
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
function ratioInterval(base, head, options = {}) {
    const { seed, level, rounds, paired, leastSamples } = {
        ...DEFAULTS,
        leastSamples: options.paired === true ? LEAST_PAIRS : LEAST_SAMPLES,
        ...options,
    };
    if (!(level > 0 && level < 1 && rounds >= 1))
        throw new RangeError(`no interval of level ${level} by ${rounds} rounds`);
    const refused = refusedCount(base.length, leastSamples, 'base samples') ??
        refusedCount(head.length, leastSamples, 'head samples') ??
        (paired
            ? refusedCount(Math.min(base.length, head.length), Math.max(base.length, head.length), 'pairs')
            : undefined);
    if (refused)
        return refused;
    if ([...base, ...head].every((value) => value === 0))
        return { state: 'measured', ratio: 1, low: 1, high: 1 };
    const wrong = refusedValue(base, 'base sample') ?? refusedValue(head, 'head sample');
    if (wrong)
        return wrong;
    const ratios = new Float64Array(rounds);
    const random = seededRandom(seed);
    for (let round = 0; round < rounds; round++) {
        const chosen = indexes(base.length, random);
        ratios[round] = ratioOf(pick(base, chosen), pick(head, paired ? chosen : indexes(head.length, random)));
    }
    ratios.sort();
    const outside = Math.min(Math.floor(((1 - level) / 2) * rounds), Math.floor((rounds - 1) / 2));
    const [low = NaN, high = NaN] = [ratios[outside], ratios[rounds - 1 - outside]];
    return { state: 'measured', ratio: ratioOf(base, head), low, high };
}
/** Whether head is worse by at least this share (0.05 is 5 %), all over the interval. */
function isRegression({ low, high }, better, leastWorsening = 0.05) {
    const surely = better === 'lower' ? low : 1 / high;
    return surely >= 1 + leastWorsening - SLACK;
}
function ratioOf(base, head) {
    return median(head) / median(base);
}
function indexes(count, random) {
    return Array.from({ length: count }, () => Math.floor(random() * count));
}
function pick(values, chosen) {
    return chosen.map((index) => values[index] ?? NaN);
}

;// CONCATENATED MODULE: ./packages/statistics/src/benjamini-hochberg.ts
/**
 * Which of the hypotheses are rejected, in their order, so that of the rejected ones at most the share `rate` is
 * expected to be false; p-values from 0 to 1, independent or positively dependent.
 * Source: Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300.
 */
function benjaminiHochberg(pValues, rate) {
    const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
    if (wrong !== undefined)
        throw new RangeError(`a p-value is from 0 to 1, not ${wrong}`);
    const sorted = pValues.toSorted((a, b) => a - b);
    const rank = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
    const bound = sorted[rank] ?? -1;
    return pValues.map((p) => p <= bound);
}

;// CONCATENATED MODULE: ./packages/statistics/src/log-gamma.ts
/** B(2k) / (2k (2k − 1)), k = 1 … 7: Stirling's series, DLMF 5.11.1. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
/** From here on the first term left out is below 1e-16. */
const LARGE = 12;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/**
 * ln Γ(x) for finite x > 0; the absolute error is about 1e-14 below 12, the relative error about 1e-15 above.
 * Small arguments are lifted by Γ(x + 1) = x Γ(x), then Stirling's series holds (https://dlmf.nist.gov/5.11).
 * Any other x is a RangeError.
 */
function logGamma(x) {
    if (!(x > 0 && x < Infinity))
        throw new RangeError(`ln Γ needs a finite value above zero, not ${x}`);
    let lifted = x;
    let product = 1;
    for (; lifted < LARGE; lifted++)
        product *= lifted;
    let series = 0;
    let power = 1 / lifted;
    for (const coefficient of STIRLING) {
        series += coefficient * power;
        power /= lifted * lifted;
    }
    return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

;// CONCATENATED MODULE: ./packages/statistics/src/incomplete-beta.ts

/** Stands for a zero that would be divided by. */
const TINY = 1e-300;
const PRECISE = 1e-16;
/** The fraction takes about √max(a, b) steps: this is enough for parameters of 1e7. */
const MOST_STEPS = 20_000;
/**
 * The regularised incomplete beta function I_x(a, b), between 0 and 1, for a, b > 0 and 0 ≤ x ≤ 1.
 * `rest` is 1 − x, given by who knows it more precisely than the subtraction does. The relative error is about 1e-13
 * for parameters up to 100. A value outside is a RangeError.
 * Source: the continued fraction of DLMF 8.17.22, by Lentz's method as Thompson and Barnett (1986) changed it.
 */
function incompleteBeta(x, a, b, rest = 1 - x) {
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`I_x(a, b) needs x from 0 to 1, not ${x}`);
    if (x === 0 || rest === 0)
        return x === 0 ? 0 : 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b));
    // Each side of the peak the fraction converges fast for one of the two forms.
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}
/** The coefficients d(2m) and d(2m + 1) of DLMF 8.17.23, in turn, from d(1). */
function coefficient(step, x, a, b) {
    const m = Math.floor(step / 2);
    return step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}
function fraction(x, a, b) {
    let value = 1;
    let above = 1;
    let below = 0;
    for (let step = 1; step <= MOST_STEPS; step++) {
        const term = coefficient(step, x, a, b);
        below = 1 / (1 + term * below || TINY);
        above = 1 + term / above || TINY;
        value *= above * below;
        if (Math.abs(above * below - 1) < PRECISE * 4)
            return 1 / value;
    }
    throw new RangeError(`I_x(a, b) does not converge for x ${x}, a ${a}, b ${b}`);
}

;// CONCATENATED MODULE: ./packages/statistics/src/student-t.ts

/**
 * The probability that Student's t with `freedom` > 0 degrees of freedom is above `t`: the one-sided p-value.
 * An infinite `t` has 0 or 1. The relative error is about 1e-13 up to 100 degrees, also far out in the tail.
 * Source: Abramowitz and Stegun 26.7.1, by the incomplete beta function.
 */
function upperTail(t, freedom) {
    if (!(freedom > 0))
        throw new RangeError(`Student's t needs degrees of freedom above zero, not ${freedom}`);
    if (Number.isNaN(t))
        throw new RangeError("Student's t is not a number");
    const oneSide = twoSided(t, freedom) / 2;
    return t < 0 ? 1 - oneSide : oneSide;
}
/** The probability that |t| or more is met in either direction: the two-sided p-value. */
function twoSided(t, freedom) {
    if (Math.abs(t) === Infinity)
        return 0;
    const square = t * t;
    if (square === Infinity)
        return 0;
    return incompleteBeta(freedom / (freedom + square), freedom / 2, 0.5, square / (freedom + square));
}

;// CONCATENATED MODULE: ./packages/statistics/src/pooled-t-test.ts


/** Rounding leaves this share of a value as variation where there is none. */
const ROUNDING = 1e-14;
/**
 * Student's two-sample t with pooled variance, of samples with n₁, n₂ ≥ 1 and n₁ + n₂ ≥ 3 finite values.
 * Pooled, because it also tells of a second sample of one value, which has no variance of its own.
 * Source: Student (1908), Fisher (1925); Welch's form needs two values on each side.
 */
function pooledTTest(first, second) {
    const freedom = first.length + second.length - 2;
    if (first.length < 1 || second.length < 1 || freedom < 1)
        throw new RangeError(`a pooled t-test needs samples of three values in all, not ${first.length} and ${second.length}`);
    const [before, after] = [mean(first), mean(second)];
    const difference = after - before;
    const scale = Math.max(Math.abs(before), Math.abs(after)) * ROUNDING;
    const deviation = Math.sqrt((squaredDeviations(first) + squaredDeviations(second)) / freedom);
    const error = deviation * Math.sqrt(1 / first.length + 1 / second.length);
    if (Math.abs(difference) <= scale)
        return { t: 0, freedom, difference: 0 };
    return { t: deviation <= scale ? Math.sign(difference) * Infinity : difference / error, freedom, difference };
}
/** The one-sided p-value, from 0 to 1: how likely such a rise, or a larger one, is where both means are the same. */
function pOfRise({ t, freedom }) {
    return upperTail(t, freedom);
}

;// CONCATENATED MODULE: ./packages/statistics/src/change-point.ts



const change_point_DEFAULTS = { window: 50, last: 6, shortest: 3, leastPoints: 12, level: 0.001, leastWorsening: 0.05 };
/** Logarithms round: a time that went from 100 to exactly 105 is worse by 5 %. */
const change_point_SLACK = 1e-12;
/**
 * Looks for a worsening among the last points of a series, oldest first: the split with the largest t of a pooled
 * t-test on logarithms, so that a change is a ratio and a long tail weighs less.
 *
 * The p-value is doubled, as if both directions counted: over several splits the best is taken, and runs are no
 * independent samples. One-sided, the same level gave three times the false alarms on unchanged code.
 * Points over 0 only; a series that is one value throughout, also zero, is judged and has not changed.
 * Model: Apache Otava's windowed split and t-test (Fleming et al., Hunter, ICPE 2023), last points only.
 */
function changePoint(values, options) {
    const set = { ...change_point_DEFAULTS, ...options };
    const offset = Math.max(0, values.length - set.window);
    const points = values.slice(offset);
    const least = Math.max(set.leastPoints, 2 * set.shortest);
    const tooFew = refusedCount(points.length, least, 'points');
    if (tooFew)
        return tooFew;
    if (isConstant(points))
        return unchanged(points, offset, values.length - set.shortest);
    const refused = refusedValue(points, 'point', offset);
    if (refused)
        return refused;
    const sign = set.better === 'lower' ? 1 : -1;
    const logs = points.map((point) => sign * Math.log(point));
    const size = bestSize(logs, set.shortest, set.last);
    const [before, after] = [logs.slice(0, -size), logs.slice(-size)];
    const test = pooledTTest(before, after);
    const p = Math.min(1, 2 * pOfRise(test));
    const bound = Math.log1p(set.leastWorsening) - change_point_SLACK;
    return {
        state: 'judged',
        // A lone outlier moves the mean of a few points, and no spread speaks against it where the others are all the same.
        suspect: p < set.level && test.difference >= bound && median(after) - median(before) >= bound,
        start: offset,
        split: values.length - size,
        ratio: Math.exp(sign * test.difference),
        p,
        before: Math.exp(sign * mean(before)),
        after: Math.exp(sign * mean(after)),
    };
}
/**
 * How many points lie after the split with the largest t. All splits have the same degrees of freedom, so it has the
 * smallest p-value too; and the same total variation, so t grows with the difference of the sums alone.
 */
function bestSize(logs, shortest, last) {
    const middle = mean(logs);
    let [best, bestScore, sum] = [shortest, -Infinity, 0];
    for (let size = 1; size <= Math.min(last, logs.length - shortest); size++) {
        sum += (logs[logs.length - size] ?? NaN) - middle;
        const score = sum / Math.sqrt(size * (logs.length - size));
        if (size >= shortest && score > bestScore)
            [best, bestScore] = [size, score];
    }
    return best;
}
/** Of how many splits of so many points the best is taken. */
function splitsTried(points, options) {
    const { last, shortest } = { ...change_point_DEFAULTS, ...options };
    return Math.max(1, Math.min(last, points - shortest) - shortest + 1);
}
function unchanged(points, start, split) {
    const [value = NaN] = points;
    return { state: 'judged', suspect: false, start, split, ratio: 1, p: 1, before: value, after: value };
}

;// CONCATENATED MODULE: ./packages/statistics/src/rank-test.ts
/**
 * The exact one-sided p-value of Wilcoxon's rank-sum (Mann and Whitney's) test, ties included: the share of all ways
 * to choose the second sample out of both whose ranks add up to at least as much as they do.
 * It assumes nothing but that order means nothing, and so holds for counts and long tails where a t-test does not.
 * Source: Mann and Whitney (1947), by counting the subsets of mid-ranks. Time grows with n₁₂² times the smaller square
 * of both sizes: meant for up to some 100 values with one sample of about ten. Relative error about 1e-13.
 */
function pOfHigherRanks(first, second) {
    const ranks = doubledMidRanks([...first, ...second]);
    const seen = ranks.slice(first.length).reduce((sum, rank) => sum + rank, 0);
    const ways = waysToSum(ranks, second.length);
    const all = ways.reduce((sum, count) => sum + count, 0);
    return ways.slice(seen).reduce((sum, count) => sum + count, 0) / all;
}
/** Twice the rank of each value, from 2; equal values share the mean of theirs, which doubled is an integer. */
function doubledMidRanks(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return values.map((value) => sorted.indexOf(value) + sorted.lastIndexOf(value) + 2);
}
/** In how many ways `size` of these ranks give each sum; exact up to 2⁵³, then rounded. */
function waysToSum(ranks, size) {
    const highest = ranks.toSorted((a, b) => b - a).slice(0, size);
    const width = highest.reduce((sum, rank) => sum + rank, 0) + 1;
    const ways = Array.from({ length: size + 1 }, () => new Float64Array(width));
    const [none] = ways;
    if (none)
        none[0] = 1;
    for (const [index, rank] of ranks.entries())
        for (let chosen = Math.min(size, index + 1); chosen >= 1; chosen--)
            add(ways[chosen], ways[chosen - 1], rank);
    return ways[size] ?? new Float64Array();
}
/** Adds the ways with one fewer chosen, moved up by the rank that is chosen now. */
function add(to, from, rank) {
    if (!to || !from)
        return;
    for (let sum = rank; sum < to.length; sum++)
        to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
}

;// CONCATENATED MODULE: ./packages/statistics/src/judge-series.ts



const judge_series_DEFAULTS = { family: 10, rate: 0.01 };
/**
 * Judges the series of one run, in their order, in time linear in the points.
 *
 * With more than ten judged, a suspect must be rejected by Benjamini and Hochberg's procedure as well. What enters is
 * the p-value of exact ranks at its split, times the splits it was the best of; whoever is no suspect enters with 1.
 * A t-test's own tail is not exact enough for that: with the order of real runs shuffled, 1,458 series of times, bytes
 * and counts gave an alarm in about 6 % of the runs by it, and in less than 1 % by ranks, which promise just that.
 */
function judgeSeries(series, options = {}) {
    const { family, rate, ...change } = { ...judge_series_DEFAULTS, ...options };
    const results = series.map((one) => ({
        series: one,
        result: changePoint(one.values, { ...change, better: one.better }),
    }));
    const judged = results.flatMap(({ series: one, result }) => result.state === 'judged' ? [{ series: one, result }] : []);
    if (judged.length <= family)
        return results;
    const held = benjaminiHochberg(judged.map((one) => pOfRanks(one, change)), rate);
    const cleared = new Set(judged.flatMap(({ result }, index) => (held[index] === true ? [] : [result])));
    return results.map(({ series: one, result }) => ({
        series: one,
        result: result.state === 'judged' && cleared.has(result) ? { ...result, suspect: false } : result,
    }));
}
function pOfRanks({ series: { values, better }, result }, options) {
    if (!result.suspect)
        return 1;
    const worse = better === 'lower' ? values : values.map((value) => -value);
    const p = pOfHigherRanks(worse.slice(result.start, result.split), worse.slice(result.split));
    return Math.min(1, p * splitsTried(values.length - result.start, options));
}

// EXTERNAL MODULE: ./packages/policy/src/series.ts
var src_series = __webpack_require__(6811);
;// CONCATENATED MODULE: ./packages/policy/src/benchmarks.ts


/** Any number: it only has to be the same each time. */
const SEED = 20_261_121;
function label({ name, measure, unit }) {
    return measure === unit ? `${name} (${unit})` : `${name} (${measure}, ${unit})`;
}
/** All measurements of a benchmark: its samples, or where it has none its value, over all files of a side. */
function measurements(reports) {
    const found = new Map();
    for (const benchmark of reports.flatMap(({ report }) => report.benchmarks)) {
        const key = (0,src_series/* identity */.D)(benchmark);
        const known = found.get(key);
        const values = benchmark.samples ?? [benchmark.value];
        if (known)
            known.values.push(...values);
        else
            found.set(key, { benchmark, values: [...values] });
    }
    // What is drawn from them must not hang on the order of the files.
    for (const { values } of found.values())
        values.sort((a, b) => a - b);
    return found;
}
function percent(ratio) {
    return `${(100 * (ratio - 1)).toFixed(1)} %`;
}
/** The two sides of every format that a base report was declared of. */
function sides({ reports }, heads) {
    const bases = reports.filter(({ role, report }) => role === 'base' && report.kinds.includes('benchmarks'));
    const of = (format, some) => some.filter(({ report }) => report.format === format);
    return [...new Set(bases.map(({ report }) => report.format))].map((format) => [of(format, bases), of(format, heads)]);
}
/** Base and head, measured in turns on one runner. */
function paired(bases, heads) {
    const before = measurements(bases);
    const after = [...measurements(heads)].flatMap(([key, head]) => {
        const base = before.get(key);
        return base ? [{ base, head }] : [];
    });
    if (after.length === 0) {
        const [format = ''] = bases.map(({ report }) => report.format);
        const text = `base and head have no benchmark of ${format} in common`;
        return [{ name: '', how: 'paired', state: 'undecided', text }];
    }
    return after.map(({ base, head }) => pair(base, head));
}
function pair(base, { benchmark, values }) {
    const { name, measure, unit } = benchmark;
    const common = { name, measure, unit, how: 'paired' };
    const interval = ratioInterval(base.values, values, { seed: SEED });
    if (interval.state === 'refused')
        return { ...common, state: 'undecided', text: `${label(benchmark)}: ${interval.reason}` };
    // As a slowdown: above 1 is worse, whichever way is better.
    const [low, high] = benchmark.better === 'lower' ? [interval.low, interval.high] : [1 / interval.high, 1 / interval.low];
    const text = `${label(benchmark)}: worse by ${percent(low)} to ${percent(high)}`;
    return { ...common, state: isRegression(interval, benchmark.better) ? 'worse' : 'not-worse', text };
}
/** This run's values as the last points of the base's series. */
function historical(facts, heads) {
    const previous = facts.base.state === 'found' ? facts.base.baseline : undefined;
    const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map(src_series/* identity */.D));
    const current = (0,src_series/* seriesOf */.L)(facts, previous).filter((one) => here.has((0,src_series/* identity */.D)(one)));
    const judged = judgeSeries(current.map((one) => ({ one, values: one.points.map(({ value }) => value), better: one.better })));
    return judged.map(({ series: { one }, result }) => {
        const { name, measure, unit } = one;
        const common = { name, measure, unit, how: 'history' };
        if (result.state === 'refused')
            return { ...common, state: 'too-short', text: `${label(one)}: ${result.reason}` };
        const slower = one.better === 'lower' ? result.ratio : 1 / result.ratio;
        const change = slower >= 1 ? `worse by ${percent(slower)}` : `better by ${percent(1 / slower)}`;
        const text = `${label(one)}: ${change} in the last ${one.points.length - result.split} points, p ${result.p.toExponential(1)}, by history`;
        return result.suspect
            ? { ...common, state: 'worse', text, split: result.split }
            : { ...common, state: 'not-worse', text };
    });
}
/** Heads that have no base report of their format. */
function alone(facts, heads) {
    const formats = new Set(sides(facts, []).flatMap(([bases = []]) => bases.map(({ report }) => report.format)));
    return heads.filter(({ report }) => !formats.has(report.format) && report.benchmarks.length > 0);
}
/** Benchmarks compared with base reports of their format where there are any, else with their history. */
function compareBenchmarks(facts, heads) {
    const pairs = sides(facts, heads).flatMap(([bases = [], own = []]) => paired(bases, own));
    const rest = alone(facts, heads);
    const { state } = facts.base;
    if (rest.length === 0)
        return { comparisons: pairs, baseless: undefined };
    if (state !== 'found')
        return { comparisons: pairs, baseless: state };
    return { comparisons: [...pairs, ...historical(facts, rest)], baseless: undefined };
}
/** Benchmarks that the base report, or else the base's own run, has and this run has not, each as a name for people. */
function vanishedBenchmarks(facts, heads) {
    const pairs = sides(facts, heads).flatMap(([bases = [], own = []]) => {
        const after = measurements(own);
        return [...measurements(bases)].filter(([key]) => !after.has(key)).map(([, { benchmark }]) => label(benchmark));
    });
    const { base } = facts;
    const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map(src_series/* identity */.D));
    // A series without a point of the base's run had vanished before.
    const series = base.state === 'found' ? base.baseline.series : [];
    const ended = series.filter((one) => !here.has((0,src_series/* identity */.D)(one)) && one.points.at(-1)?.commit === (base.state === 'found' && base.baseline.commit));
    return [...new Set([...pairs, ...ended.map(label)])].sort();
}


/***/ }),

/***/ 51505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ak: () => (/* binding */ metricOf),
  qd: () => (/* binding */ metrics),
  v4: () => (/* binding */ presets)
});

// EXTERNAL MODULE: ./packages/reports/src/units.ts
var units = __webpack_require__(75004);
// EXTERNAL MODULE: ./packages/policy/src/benchmarks.ts + 12 modules
var benchmarks = __webpack_require__(73706);
// EXTERNAL MODULE: ./packages/policy/src/globs.ts
var globs = __webpack_require__(16331);
// EXTERNAL MODULE: ./packages/policy/src/selection.ts
var selection = __webpack_require__(92918);
;// CONCATENATED MODULE: ./packages/policy/src/metrics/benchmarks.ts




const KINDS = ['benchmarks'];
function isNamed(name, benchmark) {
    return name === undefined || name === benchmark || (0,globs/* matchesAny */._)([name], benchmark);
}
/** A name that no benchmark of this run has is a mistake, or a benchmark that is gone. */
function nameMiss(reports, name) {
    const names = reports.flatMap(({ report }) => [...report.benchmarks, ...report.thresholds]);
    if (name === undefined || names.some((one) => isNamed(name, one.name)))
        return undefined;
    return { state: 'nothing', reason: `no benchmark is called \`${name}\`` };
}
function baselessness(facts, baseless) {
    if (baseless === undefined || facts.base.state === 'found')
        return undefined;
    return baseless === 'none'
        ? { state: 'no-base', reason: facts.base.reason }
        : { state: 'error', reason: `the base cannot be had: ${facts.base.reason}` };
}
function regressions(facts, selectors) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, KINDS);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const miss = nameMiss(reports, selectors.name);
    if (miss)
        return miss;
    const { comparisons, baseless } = (0,benchmarks/* compareBenchmarks */.G)(facts, reports);
    const of = (state) => comparisons.filter((one) => one.state === state && (one.name === '' || isNamed(selectors.name, one.name)));
    const undecided = of('undecided').map(({ text }) => text);
    if (undecided.length > 0)
        return { state: 'error', reason: undecided.slice(0, 3).join('; ') };
    const worse = of('worse');
    const unknown = baselessness(facts, baseless);
    // What was measured in turns is known without any history.
    if (unknown && (unknown.state === 'error' || worse.length === 0))
        return unknown;
    const evidence = [...worse, ...of('too-short')].slice(0, selection/* MOST_EVIDENCE */.QA).map(({ text }) => ({ text }));
    return { state: 'value', value: worse.length, evidence, ...softened(worse, facts) };
}
/** Runs are not exchangeable: history alone says too often that something changed. */
function softened(worse, { pullRequest }) {
    if (!pullRequest || worse.length === 0 || worse.some(({ how }) => how === 'paired'))
        return {};
    return {
        atMost: {
            verdict: 'warn',
            reason: 'by history alone a pull request is only warned: measure base and head in turns to be sure',
        },
    };
}
function vanished(facts, selectors) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, KINDS);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const unknown = baselessness(facts, (0,benchmarks/* compareBenchmarks */.G)(facts, reports).baseless);
    if (unknown)
        return unknown;
    const names = (0,benchmarks/* vanishedBenchmarks */.F)(facts, reports);
    return {
        state: 'value',
        value: names.length,
        evidence: names.slice(0, selection/* MOST_EVIDENCE */.QA).map((text) => ({ text: `${text} is gone, or was renamed` })),
    };
}
/** What tools call an average. */
const AVERAGES = ['mean', 'avg', 'average'];
function amountOf({ name, measure, value, unit }) {
    const known = (0,units/* inUnit */.IP)(value, unit);
    return {
        text: `${name} (${measure}): ${value} ${unit}`,
        value: 'seconds' in known ? known.seconds : known.plain,
        isTime: 'seconds' in known,
        isAverage: AVERAGES.includes(measure.toLowerCase()),
    };
}
/** Bytes and allocations of a benchmark are no times, and its slowest round is no mean. */
function preferred(all) {
    const times = all.filter(({ isTime }) => isTime);
    const comparable = times.length > 0 ? times : all;
    const averages = comparable.filter(({ isAverage }) => isAverage);
    return averages.length > 0 ? averages : comparable;
}
/** The worst of what the selectors leave, in seconds where the unit is a time, else as it was written. */
function mean(facts, selectors) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, KINDS);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const { name } = selectors;
    const chosen = reports.flatMap(({ report }) => report.benchmarks).filter((one) => isNamed(name, one.name));
    const values = [...preferred(chosen.map(amountOf))].sort((a, b) => b.value - a.value);
    const [worst] = values;
    // It sorts anywhere.
    if (values.some(({ value }) => Number.isNaN(value)))
        return { state: 'error', reason: 'a benchmark is no number' };
    if (!worst)
        return {
            state: 'nothing',
            reason: name === undefined ? 'there is no benchmark' : `no benchmark is called \`${name}\``,
        };
    return { state: 'value', value: worst.value, evidence: values.slice(0, selection/* MOST_EVIDENCE */.QA).map(({ text }) => ({ text })) };
}
function thresholds(facts, selectors) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, KINDS);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const miss = nameMiss(reports, selectors.name);
    if (miss)
        return miss;
    const failed = reports
        .flatMap(({ report }) => report.thresholds)
        .filter(({ name, holds }) => !holds && isNamed(selectors.name, name));
    return {
        state: 'value',
        value: failed.length,
        evidence: failed.slice(0, selection/* MOST_EVIDENCE */.QA).map(({ name }) => ({ text: `${name} was not met` })),
    };
}
function metric(id, text, measure, more = {}) {
    return { id, kinds: KINDS, unit: 'count', better: 'lower', selectors: ['report', 'name'], text, measure, ...more };
}
const benchmarks_benchmarks = {
    metrics: [
        metric('benchmark.regressions', 'Benchmarks that became worse by 5 % or more, beyond chance.', regressions),
        metric('benchmark.vanished', 'Benchmarks that the base has and this run has not.', vanished, {
            selectors: ['report'],
        }),
        metric('benchmark.mean', 'The largest mean of the chosen benchmarks, or value where a tool gives no mean: a budget; times in seconds.', mean, {
            unit: 'seconds',
        }),
        metric('benchmark.thresholds.failed', "The tool's own thresholds that were not met (k6).", thresholds),
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/metrics/complexity.ts


const complexity_KINDS = ['complexity'];
function figures(figure, sum, worstFirst) {
    return (facts, selectors) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, complexity_KINDS);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        const { path, name } = selectors;
        const chosen = reports
            .flatMap(({ report }) => report.complexity)
            .filter((item) => item[figure] !== undefined)
            .filter((item) => (path === undefined || (0,globs/* matchesAny */._)(path, item.path)) && (name === undefined || (0,globs/* matchesAny */._)([name], item.name)))
            .sort((a, b) => worstFirst * (a[figure] - b[figure]));
        if (chosen.length === 0)
            return { state: 'nothing', reason: `no report gives ${figure} for what is chosen` };
        const evidence = chosen.slice(0, selection/* MOST_EVIDENCE */.QA).map((item) => ({
            text: `${item.path}: ${item.name}: ${item[figure]}`,
            path: item.path,
            ...(item.line !== undefined && { line: item.line }),
        }));
        return { state: 'value', value: sum(chosen.map((item) => item[figure])), evidence };
    };
}
function complexity_mean(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}
function complexity_metric(id, better, text, measure) {
    return { id, kinds: complexity_KINDS, unit: 'index', better, selectors: ['report', 'path', 'name'], text, measure };
}
/** A reduction, for a spread of a hundred thousand arguments would overflow the stack. */
const largest = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
const smallest = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
const complexity = {
    metrics: [
        complexity_metric('complexity.cyclomatic.max', 'lower', "The highest cyclomatic complexity (McCabe's) of a function.", figures('cyclomatic', largest, -1)),
        complexity_metric('complexity.cyclomatic.mean', 'lower', 'The mean cyclomatic complexity.', figures('cyclomatic', complexity_mean, -1)),
        complexity_metric('maintainability.min', 'higher', 'The lowest maintainability index of a file, 0 to 100.', figures('maintainability', smallest, 1)),
        complexity_metric('maintainability.mean', 'higher', 'The mean maintainability index.', figures('maintainability', complexity_mean, 1)),
    ],
};

;// CONCATENATED MODULE: ./packages/reports/src/coverage/patch.ts
/** The coverage of changed lines; both by paths of the repository, lines are 1-based and may repeat. */
function patchCoverage(coverage, changed) {
    let [covered, total] = [0, 0];
    const missing = [];
    const unreported = [];
    const totalsOnly = [];
    for (const path of [...changed.keys()].sort()) {
        const source = coverage.find(path);
        if (!source)
            unreported.push(path);
        else if (source.isTotalsOnly)
            totalsOnly.push(path);
        else {
            const known = [...new Set(changed.get(path))].filter((line) => source.lines.has(line) !== undefined);
            const lines = known.filter((line) => source.lines.has(line) === false).sort((a, b) => a - b);
            covered += known.length - lines.length;
            total += known.length;
            if (lines.length > 0)
                missing.push({ path, lines });
        }
    }
    return { covered, total, missing, unreported, totalsOnly };
}

;// CONCATENATED MODULE: ./packages/policy/src/metrics/coverage.ts



const coverage_KINDS = ['coverage'];
const PARTS = ['lines', 'branches', 'statements', 'functions'];
/** Files that lack most, first. */
function lacking(coverage, part, isChosen) {
    return [...coverage.sources()]
        .filter(({ path }) => isChosen(path))
        .map((source) => ({ path: source.path, share: source.totals()[part] }))
        .filter(({ share: [covered, total] }) => covered < total)
        .sort((a, b) => b.share[1] - b.share[0] - (a.share[1] - a.share[0]))
        .slice(0, selection/* MOST_EVIDENCE */.QA)
        .map(({ path, share: [covered, total] }) => ({ path, text: `${path}: ${covered} of ${total} ${part}` }));
}
/** Files of which a smaller share of the lines is covered than at the base, the most that fell first. */
function fallen(coverage, { base }, isChosen) {
    if (base.state !== 'found')
        return [];
    const { files } = base.baseline;
    return [...coverage.sources()]
        .flatMap((source) => {
        const { path } = source;
        const [before = 0, of = 0] = files[path] ?? [];
        const [covered, total] = source.totals().lines;
        const fell = of === 0 || total === 0 ? 0 : before / of - covered / total;
        return isChosen(path) && fell > 1e-9 ? [{ path, fell, covered, total, before, of }] : [];
    })
        .sort((a, b) => b.fell * b.total - a.fell * a.total)
        .slice(0, selection/* MOST_EVIDENCE */.QA)
        .map(({ path, covered, total, before, of }) => ({
        path,
        text: `${path}: ${covered} of ${total} lines, ${before} of ${of} at the base`,
    }));
}
/** A file that is not found in the repository is left out of what a path or a change is asked for. */
function lostPaths(reports) {
    const lost = reports.find(({ unmapped }) => unmapped !== undefined && unmapped.share > selection/* MOST_UNMAPPED */.P0);
    if (!lost?.unmapped)
        return undefined;
    const share = `${Math.round(100 * lost.unmapped.share)} %`;
    const such = lost.unmapped.paths.slice(0, 3).join(', ');
    return {
        state: 'error',
        reason: `${share} of the source files of ${lost.report.path} are none of this repository, such as ${such}`,
    };
}
function shareOf(part) {
    return (facts, selectors) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, coverage_KINDS);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        const coverage = (0,selection/* coverageOf */._5)(reports);
        const { path } = selectors;
        const lost = path === undefined ? undefined : lostPaths(reports);
        if (lost)
            return lost;
        const isChosen = (file) => path === undefined || (0,globs/* matchesAny */._)(path, file);
        if (path !== undefined && ![...coverage.sources()].some((source) => isChosen(source.path)))
            return { state: 'nothing', reason: `no covered file matches ${path.join(', ')}` };
        const [covered, total] = coverage.totals(isChosen)[part];
        if (total === 0)
            return { state: 'error', reason: `the reports hold no ${part}: nothing of nothing is no share` };
        const fell = part === 'lines' ? fallen(coverage, facts, isChosen) : [];
        const others = lacking(coverage, part, isChosen).filter(({ path: file }) => !fell.some((one) => one.path === file));
        return { state: 'value', value: (100 * covered) / total, evidence: [...fell, ...others].slice(0, selection/* MOST_EVIDENCE */.QA) };
    };
}
function patch(of) {
    return (facts, selectors) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, coverage_KINDS);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        if (facts.patch.state !== 'known')
            return { state: 'error', reason: facts.patch.reason };
        const lost = lostPaths(reports);
        if (lost)
            return lost;
        const coverage = (0,selection/* coverageOf */._5)(reports);
        if (coverage.size === 0)
            return { state: 'error', reason: 'the reports do not say which lines ran' };
        const { path } = selectors;
        const changed = new Map([...facts.patch.patch.changed].filter(([file]) => path === undefined || (0,globs/* matchesAny */._)(path, file)));
        const measured = patchCoverage(coverage, changed);
        const [totals] = measured.totalsOnly;
        if (totals !== undefined)
            return { state: 'error', reason: `the reports do not say which lines of ${totals} ran` };
        return of(measured);
    };
}
const ofPatch = patch(({ covered, total, missing, unreported }) => {
    // No changed line can run: there is nothing that could be uncovered.
    const value = total === 0 ? 100 : (100 * covered) / total;
    const evidence = missing.flatMap(({ path, lines }) => lines.map((line) => ({ path, line, text: `${path}:${line} is not covered` })));
    const unknown = unreported.map((path) => ({ path, text: `${path} was changed, and is in no report` }));
    return { state: 'value', value, evidence: [...evidence, ...unknown].slice(0, selection/* MOST_EVIDENCE */.QA) };
});
const coverage = {
    metrics: [
        ...PARTS.map((part) => ({
            id: `coverage.${part}`,
            kinds: coverage_KINDS,
            unit: '%',
            better: 'higher',
            selectors: ['report', 'path'],
            text: `Covered ${part}, of all that a report has.`,
            measure: shareOf(part),
        })),
        {
            id: 'coverage.patch.lines',
            kinds: coverage_KINDS,
            unit: '%',
            better: 'higher',
            selectors: ['report', 'path'],
            text: 'Covered lines, of those that were changed since the merge base and can run.',
            measure: ofPatch,
        },
        {
            id: 'patch.lines',
            kinds: coverage_KINDS,
            unit: 'count',
            better: 'lower',
            selectors: ['report', 'path'],
            text: 'Changed lines that can run.',
            measure: patch(({ total }) => ({ state: 'value', value: total, evidence: [] })),
        },
    ],
};

// EXTERNAL MODULE: ./packages/reports/src/severity.ts
var src_severity = __webpack_require__(53156);
;// CONCATENATED MODULE: ./packages/policy/src/metrics/findings.ts


const REPORT_KINDS = {
    findings: ['findings', 'lint'],
    dependencies: ['dependencies'],
    images: ['images'],
};
function evidenceOf(finding) {
    const { file, line, tool, rule, message, severity } = finding;
    const of = finding.package ? ` in ${finding.package.name} ${finding.package.version ?? ''}`.trimEnd() : '';
    return {
        text: `${severity}: ${tool} ${rule}${of}: ${message.split('\n')[0]?.slice(0, 300) ?? ''}`,
        ...(file !== undefined && { path: file }),
        ...(line !== undefined && { line }),
    };
}
/** Those of a severity or worse. One whose severity is not known may be of any: it is looked for before. */
function findings_valueOf(chosen, { severity }, { unknownSeverity }) {
    const unknown = chosen.find((finding) => finding.unknownSeverity === true);
    if (unknownSeverity === 'error' && unknown)
        return {
            state: 'error',
            reason: `${unknown.tool} says \`${unknown.word.slice(0, 40)}\` of ${unknown.rule}: how severe that is, is not known`,
        };
    const sorted = ofSeverity(chosen, severity).sort((a, b) => src_severity/* SEVERITIES */.oC.indexOf(b.severity) - src_severity/* SEVERITIES */.oC.indexOf(a.severity));
    return {
        state: 'value',
        value: sorted.length,
        findings: sorted,
        evidence: sorted.slice(0, selection/* MOST_EVIDENCE */.QA).map(evidenceOf),
    };
}
function ofSeverity(findings, severity) {
    return findings.filter((finding) => severity === undefined || (0,src_severity/* isAtLeast */.du)(finding.severity, severity));
}
function findings_all(kind) {
    return (facts, selectors, rules) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, REPORT_KINDS[kind]);
        return (0,selection/* isReports */.eE)(reports) ? findings_valueOf((0,selection/* findingsOf */.WX)(reports, kind, selectors), selectors, rules) : reports;
    };
}
function fresh(kind) {
    return (facts, selectors, rules) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, REPORT_KINDS[kind]);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        const { base } = facts;
        const findings = (0,selection/* findingsOf */.WX)(reports, kind, selectors);
        if (base.state === 'unavailable')
            return { state: 'error', reason: `the base cannot be had: ${base.reason}` };
        const reason = noBase(base, kind);
        // Where there is nothing at all, nothing is new.
        if (reason !== undefined)
            return ofSeverity(findings, selectors.severity).length === 0
                ? findings_valueOf(findings, selectors, rules)
                : { state: 'no-base', reason };
        return findings_valueOf(findings.filter(({ isNew }) => isNew === true), selectors, rules);
    };
}
/** What a base did not look for cannot be told by it: a scanner that is new does not make all that it finds new. */
function noBase(base, kind) {
    if (base.state === 'none')
        return base.reason;
    if (base.state !== 'found' || base.baseline.findings[kind])
        return undefined;
    return `nothing to compare with: the base at ${base.commit.slice(0, 12)} had no report of ${kind}; a run on the default branch will record it`;
}
function findings_metric(id, kind, text, measure) {
    return {
        id,
        kinds: REPORT_KINDS[kind],
        unit: 'count',
        better: 'lower',
        selectors: ['report', 'path', 'name', 'severity'],
        text,
        measure,
    };
}
const findings = {
    metrics: [
        findings_metric('findings.total', 'findings', 'Findings of analyzers and linters, without suppressed and waived ones.', findings_all('findings')),
        findings_metric('findings.new', 'findings', 'Findings of analyzers and linters that the base does not have, without waived ones.', fresh('findings')),
        findings_metric('dependencies.vulnerabilities', 'dependencies', 'Vulnerabilities of dependencies, without waived ones.', findings_all('dependencies')),
        findings_metric('dependencies.vulnerabilities.new', 'dependencies', 'Vulnerabilities of dependencies that the base does not have, without waived ones.', fresh('dependencies')),
        findings_metric('images.vulnerabilities', 'images', 'Vulnerabilities of container images, without waived ones.', findings_all('images')),
        findings_metric('images.vulnerabilities.new', 'images', 'Vulnerabilities of container images that the base does not have, without waived ones.', fresh('images')),
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/metrics/mutation.ts


const mutation_KINDS = ['mutation'];
function survivors(mutants) {
    return mutants
        .filter(({ status }) => status === 'undetected')
        .slice(0, selection/* MOST_EVIDENCE */.QA)
        .map(({ path, line, word }) => ({
        path,
        text: `${path}${line === undefined ? '' : `:${line}`}: ${word}`,
        ...(line !== undefined && { line }),
    }));
}
function measured(value) {
    return (facts, selectors) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, mutation_KINDS);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        const { path } = selectors;
        const mutants = reports
            .flatMap(({ report }) => report.mutants)
            .filter((mutant) => path === undefined || (0,globs/* matchesAny */._)(path, mutant.path));
        if (path !== undefined && mutants.length === 0)
            return { state: 'nothing', reason: `no mutant is in ${path.join(', ')}` };
        const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
        if (count('unknown') > 0)
            return { state: 'error', reason: `${count('unknown')} mutants have a status that is not known` };
        const result = value(count('detected'), count('undetected'));
        if (result === undefined)
            return { state: 'error', reason: 'no mutant was tried: nothing of nothing is no share' };
        return { state: 'value', value: result, evidence: survivors(mutants) };
    };
}
const mutation = {
    metrics: [
        {
            id: 'mutation.score',
            kinds: mutation_KINDS,
            unit: '%',
            better: 'higher',
            selectors: ['report', 'path'],
            text: 'Mutants that a test detected, of those that were valid and tried.',
            measure: measured((detected, undetected) => detected + undetected === 0 ? undefined : (100 * detected) / (detected + undetected)),
        },
        {
            id: 'mutation.undetected',
            kinds: mutation_KINDS,
            unit: 'count',
            better: 'lower',
            selectors: ['report', 'path'],
            text: 'Mutants that no test detected.',
            measure: measured((_, undetected) => undetected),
        },
    ],
};

// EXTERNAL MODULE: ./packages/policy/src/license-fault.ts + 5 modules
var license_fault = __webpack_require__(1113);
;// CONCATENATED MODULE: ./packages/policy/src/metrics/packages.ts



const packages_KINDS = ['licenses'];
const ALL = ['sbom', 'licenses'];
function nameOf({ name, version, purl }) {
    return purl ?? (version === undefined ? name : `${name} ${version}`);
}
function chosen(facts, selectors, kinds) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, kinds);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const { name } = selectors;
    const packages = reports.flatMap(({ report }) => report.packages);
    const matching = name === undefined
        ? packages
        : packages.filter((item) => (0,globs/* matchesAny */._)([name], item.name) || (0,globs/* matchesAny */._)([name], item.purl ?? ''));
    if (name !== undefined && matching.length === 0)
        return { state: 'nothing', reason: `no package is called \`${name}\`` };
    return matching;
}
function isPackages(value) {
    return Array.isArray(value);
}
function faulty(packages, fault, rules) {
    const evidence = packages.flatMap((item) => {
        const found = (0,license_fault/* licenseFault */.w)(item, rules);
        return found?.fault === fault ? [{ text: `${nameOf(item)}: ${found.text}` }] : [];
    });
    return { state: 'value', value: evidence.length, evidence: evidence.slice(0, selection/* MOST_EVIDENCE */.QA) };
}
function unknown(facts, selectors, rules) {
    const packages = chosen(facts, selectors, packages_KINDS);
    return isPackages(packages) ? faulty(packages, 'unknown', rules) : packages;
}
/** Without a list of what is allowed, nothing is denied; what is not known is counted by `licenses.unknown`. */
function denied(facts, selectors, rules) {
    const packages = chosen(facts, selectors, packages_KINDS);
    if (!isPackages(packages))
        return packages;
    if (rules.allowedLicenses)
        return faulty(packages, 'denied', rules);
    return { state: 'value', value: 0, evidence: [{ text: 'the policy has no list of allowed licenses' }] };
}
function packages_metric(id, text, measure, more = {}) {
    return { id, kinds: packages_KINDS, unit: 'count', better: 'lower', selectors: ['report', 'name'], text, measure, ...more };
}
const packages_packages = {
    metrics: [
        packages_metric('packages.total', 'Packages of software bills of materials and license lists.', (facts, selectors) => {
            const packages = chosen(facts, selectors, ALL);
            return isPackages(packages) ? { state: 'value', value: packages.length, evidence: [] } : packages;
        }, { kinds: ALL }),
        packages_metric('licenses.unknown', 'Packages whose license is not declared, or is none that SPDX knows.', unknown),
        packages_metric('licenses.denied', 'Packages under a license that `licenses.allow` does not have.', denied),
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/metrics/plan.ts


const plan_KINDS = ['plan'];
function plan_metric(id, text, is) {
    return {
        id,
        kinds: plan_KINDS,
        unit: 'count',
        better: 'lower',
        selectors: ['report', 'name'],
        text,
        measure: (facts, selectors) => {
            const reports = (0,selection/* reportsOf */.tu)(facts, selectors, plan_KINDS);
            if (!(0,selection/* isReports */.eE)(reports))
                return reports;
            const { name } = selectors;
            const named = reports
                .flatMap(({ report }) => report.changes)
                .filter(({ address }) => name === undefined || name === address || (0,globs/* matchesAny */._)([name], address));
            if (name !== undefined && named.length === 0)
                return { state: 'nothing', reason: `no resource of the plan is called \`${name}\`` };
            const changes = named.filter(is);
            const evidence = changes.slice(0, selection/* MOST_EVIDENCE */.QA).map(({ address, action }) => ({ text: `${action} ${address}` }));
            return { state: 'value', value: changes.length, evidence };
        },
    };
}
const plan = {
    metrics: [
        plan_metric('plan.create', 'Resources that a plan creates.', ({ action }) => action === 'create'),
        plan_metric('plan.update', 'Resources that a plan changes in place.', ({ action }) => action === 'update'),
        plan_metric('plan.destroy', 'Resources that a plan destroys, replaced ones among them.', ({ destructive }) => destructive),
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/metrics/tests.ts


const SELECTORS = ['report', 'path', 'name'];
const tests_KINDS = ['tests'];
function fullName({ suite, name }) {
    return suite === undefined ? name : `${suite} > ${name}`;
}
function tests_evidenceOf(test) {
    const [first = ''] = (test.message ?? test.details ?? '').split('\n');
    const path = test.place ? test.place.path : test.file;
    const line = test.place ? test.place.line : test.line;
    return {
        text: first === '' ? fullName(test) : `${fullName(test)}: ${first.slice(0, 500)}`,
        ...(path !== undefined && { path }),
        ...(line !== undefined && { line }),
    };
}
function isChosen(test, { path, name }) {
    return ((path === undefined || (test.file !== undefined && (0,globs/* matchesAny */._)(path, test.file))) &&
        (name === undefined || test.name === name || (0,globs/* matchesAny */._)([name], fullName(test))));
}
/** A count of tests that are kept one by one: those that did not pass, were skipped or were flaky. */
function counted(counting) {
    const { shown, of = shown, is, doubt } = counting;
    return (facts, selectors) => {
        const reports = (0,selection/* reportsOf */.tu)(facts, selectors, tests_KINDS);
        if (!(0,selection/* isReports */.eE)(reports))
            return reports;
        const matching = reports
            .flatMap(({ report }) => report.tests?.notable ?? [])
            .filter((test) => is(test) && isChosen(test, selectors));
        const narrowed = selectors.name !== undefined || selectors.path !== undefined;
        const miss = narrowed ? selectionMiss(reports, selectors, counting) : undefined;
        if (miss)
            return miss;
        const value = narrowed ? matching.length : sum(reports, of);
        return { state: 'value', value, evidence: matching.slice(0, selection/* MOST_EVIDENCE */.QA).map(tests_evidenceOf), ...doubt?.(reports) };
    };
}
/** Why a name or a path cannot narrow: no test has it, or not every test is kept that it may be about. */
function selectionMiss(reports, { name, path }, { shown, is }) {
    const all = reports.flatMap(({ report }) => report.tests ?? []);
    if (all.some((tests) => tests.notable.filter(is).length < shown(tests)))
        return TOO_MANY;
    if (path !== undefined) {
        if (all.some(({ files }) => files === undefined))
            return TOO_MANY;
        const isThere = all.some(({ files }) => files?.some((file) => (0,globs/* matchesAny */._)(path, file)));
        if (!isThere)
            return { state: 'nothing', reason: `no test names a file in ${path.join(', ')}` };
    }
    if (name === undefined)
        return undefined;
    const names = namedTests(reports, name);
    if (names === undefined)
        return TOO_MANY;
    return names.length > 0 ? undefined : { state: 'nothing', reason: `no test is called \`${name}\`` };
}
const TOO_MANY = { state: 'error', reason: 'there are too many tests to be told apart' };
/** The full names of the tests that a name means; undefined where not all names are known. */
function namedTests(reports, name) {
    const lists = reports.map(({ report }) => report.tests?.names);
    if (lists.includes(undefined))
        return undefined;
    return lists
        .flatMap((names) => names ?? [])
        .filter((full) => full === name || full.endsWith(` > ${name}`) || (0,globs/* matchesAny */._)([name], full));
}
/** What was declared and is not shown failed, whatever else is allowed; a status that nobody knows may be a failure. */
function failureDoubt(reports) {
    const unknown = sum(reports, (tests) => tests.unknown);
    if (unknown > 0) {
        const what = unknown === 1 ? 'a test ended' : `${unknown} tests ended`;
        return { doubt: { verdict: 'error', reason: `${what} as nothing that is known` } };
    }
    const beyond = sum(reports, (tests) => tests.undeclaredFailures);
    return beyond > 0 ? { doubt: { verdict: 'fail', reason: `${beyond} more declared than shown` } } : {};
}
function sum(reports, of) {
    return reports.reduce((total, { report }) => total + (report.tests ? of(report.tests) : 0), 0);
}
/** Tests that the base has and this run has not, where all are known by name. */
function goneSince({ base }, reports, { report }) {
    const before = base.state === 'found' ? base.baseline.tests : undefined;
    const lists = reports.map((one) => one.report.tests?.names);
    if (!before || report !== undefined || lists.includes(undefined))
        return [];
    const here = new Set(lists.flatMap((names) => names ?? []));
    const gone = before.filter((name) => !here.has(name));
    return gone.slice(0, selection/* MOST_EVIDENCE */.QA).map((name) => ({ text: `gone since the base: ${name}` }));
}
function total(facts, selectors) {
    const reports = (0,selection/* reportsOf */.tu)(facts, selectors, tests_KINDS);
    if (!(0,selection/* isReports */.eE)(reports))
        return reports;
    const { name } = selectors;
    if (name === undefined) {
        const skipped = sum(reports, (tests) => tests.skipped);
        const value = sum(reports, (tests) => tests.total) - skipped;
        const counts = { text: `${value} tests ran, ${skipped} were skipped` };
        return { state: 'value', value, evidence: [...goneSince(facts, reports, selectors), counts] };
    }
    const miss = selectionMiss(reports, { name }, skipping);
    if (miss)
        return miss;
    const all = namedTests(reports, name)?.length ?? 0;
    const notRun = reports
        .flatMap(({ report }) => report.tests?.notable ?? [])
        .filter((test) => skipping.is(test) && isChosen(test, { name })).length;
    const text = `${all - notRun} of the ${all} tests of this name ran`;
    return { state: 'value', value: all - notRun, evidence: [{ text }] };
}
function tests_metric(id, text, measure, more = {}) {
    return { id, kinds: tests_KINDS, unit: 'count', better: 'lower', selectors: SELECTORS, text, measure, ...more };
}
const skipping = { shown: (tests) => tests.skipped, is: ({ status }) => status === 'skipped' };
/** Failures that a report declares and does not show are failures. */
const failing = {
    shown: (tests) => tests.failed + tests.errors + tests.unknown,
    of: (tests) => tests.failed + tests.errors + tests.unknown + tests.undeclaredFailures,
    is: ({ status }) => ['failed', 'error', 'unknown'].includes(status),
    doubt: failureDoubt,
};
const tests = {
    metrics: [
        tests_metric('tests.total', 'Tests that ran; skipped ones are not among them.', total, {
            better: 'higher',
            selectors: ['report', 'name'],
        }),
        tests_metric('tests.failed', 'Tests that failed, could not be run, or ended as nothing that is known.', counted(failing)),
        tests_metric('tests.skipped', 'Tests that were skipped.', counted(skipping)),
        tests_metric('tests.flaky', 'Tests that failed and then passed.', counted({ shown: (tests) => tests.flaky, is: ({ flaky }) => flaky === true })),
        tests_metric('tests.seconds', 'Time that the tests took, summed.', (facts, selectors) => {
            const reports = (0,selection/* reportsOf */.tu)(facts, selectors, tests_KINDS);
            if (!(0,selection/* isReports */.eE)(reports))
                return reports;
            return { state: 'value', value: sum(reports, (tests) => tests.seconds), evidence: [] };
        }, { unit: 'seconds', selectors: ['report'] }),
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/metrics/index.generated.ts
// Written by scripts/catalogues.ts: every entry of this folder, by file name.








const METRIC_FAMILIES = [
    benchmarks_benchmarks,
    complexity,
    coverage,
    findings,
    mutation,
    packages_packages,
    plan,
    tests,
];

;// CONCATENATED MODULE: ./packages/policy/src/presets/standard.ts
const standard = {
    name: 'standard',
    strictness: 1,
    text: 'What most projects want: nothing fails, most is covered, nothing bad is new.',
    policy: {
        conditions: [
            { metric: 'tests.failed', max: 0 },
            { metric: 'tests.total', min: 1 },
            { metric: 'coverage.lines', min: 70, recommend: 85 },
            { metric: 'findings.new', severity: 'high', max: 0 },
            { metric: 'dependencies.vulnerabilities', severity: 'high', max: 0 },
            { metric: 'images.vulnerabilities', severity: 'high', max: 0 },
            { metric: 'licenses.unknown', max: 0 },
            { metric: 'licenses.denied', max: 0 },
            { metric: 'benchmark.regressions', max: 0 },
            { metric: 'benchmark.thresholds.failed', max: 0 },
        ],
        treat: {
            mismatch: 'warn',
            partial: 'warn',
            vacuous: 'error',
            'unknown-severity': 'high',
            'unused-waiver': 'warn',
            'no-baseline': 'warn',
        },
        base: 'optional',
        'waiver-days': 180,
        'waiver-owners': 'any',
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/presets/advisory.ts

const advisory = {
    name: 'advisory',
    strictness: 0,
    text: 'Says all that `standard` says, and fails only where it cannot tell.',
    policy: {
        ...standard.policy,
        conditions: standard.policy.conditions.map((condition) => ({ ...condition, else: 'warn' })),
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/presets/strict.ts

const strict = {
    name: 'strict',
    strictness: 2,
    text: 'What `standard` recommends is required, and every doubt about a report fails.',
    policy: {
        ...standard.policy,
        conditions: [
            ...standard.policy.conditions.filter(({ metric }) => metric !== 'coverage.lines' && metric !== 'findings.new'),
            { metric: 'coverage.lines', min: 85 },
            { metric: 'findings.new', severity: 'medium', max: 0 },
        ],
        treat: {
            mismatch: 'fail',
            partial: 'fail',
            vacuous: 'error',
            'unknown-severity': 'error',
            'unused-waiver': 'fail',
            'no-baseline': 'fail',
        },
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/presets/regulated.ts

const regulated = {
    name: 'regulated',
    strictness: 3,
    text: 'What `strict` asks, of everything that an auditor asks for, with a base and with owners for every exception.',
    policy: {
        ...strict.policy,
        declare: ['tests', 'coverage', 'findings', 'dependencies', 'sbom', 'licenses'],
        base: 'required',
        'waiver-days': 90,
        'waiver-owners': 'codeowners',
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/presets/index.generated.ts
// Written by scripts/catalogues.ts: every entry of this folder, by file name.




const PRESETS = [
    advisory,
    regulated,
    standard,
    strict,
];

;// CONCATENATED MODULE: ./packages/policy/src/catalogue.ts


const families = METRIC_FAMILIES;
const byId = new Map(families.flatMap(({ metrics }) => metrics).map((metric) => [metric.id, metric]));
/** Every metric, as the catalogue has them. */
function metrics() {
    return [...byId.values()];
}
/** @throws RangeError for an id that the schema knows and the catalogue does not */
function metricOf(id) {
    const metric = byId.get(id);
    if (!metric)
        throw new RangeError(`No metric is called ${id}.`);
    return metric;
}
function presets() {
    return PRESETS;
}


/***/ }),

/***/ 40009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ composedPolicy),
  W: () => (/* binding */ presetPolicy)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __webpack_require__(29713);
// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __webpack_require__(31019);
// EXTERNAL MODULE: ./packages/core/src/given.ts
var given = __webpack_require__(27692);
// EXTERNAL MODULE: ./packages/reports/src/catalogue.ts + 124 modules
var catalogue = __webpack_require__(63736);
// EXTERNAL MODULE: ./packages/policy/src/catalogue.ts + 15 modules
var src_catalogue = __webpack_require__(51505);
// EXTERNAL MODULE: ./packages/policy/src/faults.ts
var src_faults = __webpack_require__(30675);
// EXTERNAL MODULE: ./packages/policy/src/waiving.ts
var waiving = __webpack_require__(88781);
// EXTERNAL MODULE: ./packages/policy/src/condition.ts
var src_condition = __webpack_require__(68861);
// EXTERNAL MODULE: ./packages/policy/src/thresholds.ts
var thresholds = __webpack_require__(21862);
;// CONCATENATED MODULE: ./packages/policy/src/written-condition.ts




function listOf(value) {
    return typeof value === 'string' ? [value] : value;
}
function selectorsOf(written) {
    const { report, path, name, severity } = written;
    return (0,given/* given */.g)({ report, path: path === undefined ? undefined : listOf(path), name, severity });
}
function writtenKey(written) {
    return (0,src_condition/* keyOf */.T)({ metric: written.metric, selectors: selectorsOf(written) });
}
/** What is asked: the preset's conditions that none of the file's own replaces, and those. */
function conditionsOf(preset, local, faults) {
    const policy = preset.policy;
    const shipped = (policy.conditions ?? []).map((one) => conditionOf(one, { preset: preset.name }, [], faults));
    const keys = new Set(local.map(writtenKey));
    const own = local.flatMap((written, index) => {
        const path = ['conditions', index];
        if (written.off !== true)
            return [conditionOf(written, faults.origin(path), path, faults)];
        checkOff(written, shipped, path, faults);
        return [];
    });
    return [...shipped.filter((condition) => !keys.has((0,src_condition/* keyOf */.T)(condition))), ...own];
}
/** That something is dropped which is not there would leave what was meant in force, or look as if it were dropped. */
function checkOff(written, shipped, path, faults) {
    const { metric } = written;
    if (written.reason === undefined || written.reason.trim() === '')
        faults.add(path, `\`off\` needs a \`reason\` that says why ${metric} is not asked.`);
    const bound = ['min', 'max', 'recommend', 'not-worse-than', 'when', 'else'].find((key) => written[key] !== undefined);
    if (bound !== undefined)
        faults.add([...path, bound], `\`off\` drops the condition: \`${bound}\` says nothing beside it.`);
    if (shipped.some((condition) => (0,src_condition/* keyOf */.T)(condition) === writtenKey(written)))
        return;
    const same = shipped.filter((condition) => condition.metric === metric).map((condition) => `\`${(0,src_condition/* keyOf */.T)(condition)}\``);
    const there = same.length === 0 ? `the preset asks nothing of ${metric}` : `the preset has ${same.join(' and ')}`;
    faults.add(path, `\`off\` drops nothing: ${there}.`);
}
/** A condition as it is written, with its thresholds in the unit of its metric. */
function conditionOf(written, origin, path, faults) {
    const { metric } = written;
    const known = (0,src_catalogue/* metricOf */.ak)(metric);
    const selectors = selectorsOf(written);
    checkSelectors(known, selectors, path, faults);
    const bounds = boundsOf(written, known, path, faults);
    const recommend = threshold(written.recommend, 'recommend', known, path, faults);
    const slack = threshold(written.slack, 'slack', known, path, faults) ?? 0;
    const compares = written['not-worse-than'] === 'base';
    const asks = ['min', 'max', 'recommend'].some((key) => written[key] !== undefined);
    if (!asks && !compares)
        faults.add(path, `the condition on ${metric} asks nothing: give it \`min\`, \`max\`, \`recommend\` or \`not-worse-than: base\`.`);
    for (const key of ['slack', 'on-no-base'])
        if (!compares && written[key] !== undefined)
            faults.add([...path, key], `\`${key}\` says nothing without \`not-worse-than: base\`.`);
    return {
        metric,
        selectors,
        ...bounds,
        ...(0,given/* given */.g)({ recommend }),
        ...(compares && { base: { slack, onNone: written['on-no-base'] } }),
        ...(written.when && { when: whenOf(written.when, [...path, 'when'], faults) }),
        otherwise: written.else ?? 'fail',
        weight: written.weight ?? 1,
        origin,
    };
}
function whenOf(when, path, faults) {
    const known = (0,src_catalogue/* metricOf */.ak)(when.metric);
    const selectors = selectorsOf(when);
    checkSelectors(known, selectors, path, faults);
    const bounds = boundsOf(when, known, path, faults);
    if (when.min === undefined && when.max === undefined)
        faults.add(path, `\`when\` asks nothing of ${when.metric}: give it \`min\` or \`max\`.`);
    return { metric: when.metric, selectors, ...bounds };
}
function checkSelectors({ id, selectors: known }, selectors, path, faults) {
    const only = known.length > 0 ? `, only by \`${known.join('`, `')}\`` : '';
    for (const name of Object.keys(selectors))
        if (!known.some((selector) => selector === name))
            faults.add([...path, name], `${id} cannot be narrowed by \`${name}\`${only}.`);
}
function boundsOf(written, metric, path, faults) {
    const min = threshold(written.min, 'min', metric, path, faults);
    const max = threshold(written.max, 'max', metric, path, faults);
    if (min !== undefined && max !== undefined && min > max)
        faults.add([...path, 'min'], `\`min\` (${min}) is above \`max\` (${max}).`);
    return (0,given/* given */.g)({ min, max });
}
function threshold(value, key, { unit }, path, faults) {
    if (value === undefined)
        return undefined;
    const number = (0,thresholds/* thresholdOf */.pI)(value, unit);
    if (number === undefined)
        faults.add([...path, key], `\`${key}: ${String(value)}\` is not ${(0,thresholds/* thresholdExample */.O$)(unit)}.`);
    return number;
}

;// CONCATENATED MODULE: ./packages/policy/src/composed.ts






/** A preset by its name, as a policy. @throws RangeError for a name that none has */
function presetPolicy(name) {
    const placeOf = () => ({ line: 1, column: 1 });
    const composed = composedPolicy({ file: name, policy: { extends: name }, placeOf });
    if (composed instanceof decoder/* Mistake */.F)
        throw new RangeError(composed.detail);
    return { ...composed, name };
}
/** Works a file's preset into it, or says all that is wrong with what it asks. */
function composedPolicy(read) {
    const preset = (0,src_catalogue/* presets */.v4)().find(({ name }) => name === (read.policy.extends ?? 'standard'));
    if (!preset)
        return new decoder/* Mistake */.F(`${read.file}: no preset is called ${String(read.policy.extends)}.`);
    const faults = new src_faults/* Faults */.C(read);
    const policy = composed(read, preset, faults);
    return faults.detail === undefined ? policy : new decoder/* Mistake */.F(faults.detail);
}
function composed({ policy, file }, preset, faults) {
    const base = preset.policy;
    const conditions = conditionsOf(preset, policy.conditions ?? [], faults);
    const stages = Object.entries(policy.stages ?? {});
    return {
        name: file,
        reports: (policy.reports ?? []).map((report, index) => reportOf(report, ['reports', index], faults)),
        conditions,
        allowedLicenses: policy.licenses?.allow ?? base.licenses?.allow,
        licenseExceptions: policy.licenses?.exceptions ?? [],
        stages: stages.map(([name, stage]) => stageOf(name, stage, conditions, faults)),
        waivers: (policy.waivers ?? []).map((waiver, index) => waiverOf(waiver, ['waivers', index], faults)),
        treat: treatment({ ...base.treat, ...policy.treat }),
        declare: policy.declare ?? base.declare ?? [],
        base: policy.base ?? base.base ?? 'optional',
        waiverDays: policy['waiver-days'] ?? base['waiver-days'] ?? 180,
        waiverOwners: policy['waiver-owners'] ?? base['waiver-owners'] ?? 'any',
    };
}
function stageOf(name, stage, asked, faults) {
    const conditions = (stage.conditions ?? []).map((written, index) => {
        const path = ['stages', name, 'conditions', index];
        return { ...conditionOf(written, faults.origin(path), path, faults), stage: name };
    });
    const require = stage.require ?? [];
    if (require.length === 0 && conditions.length === 0)
        faults.add(['stages', name], `the stage ${name} asks nothing: give it \`require\` or \`conditions\`.`);
    if (require !== 'all')
        for (const [index, metric] of require.entries())
            if (![...asked, ...conditions].some((condition) => condition.metric === metric))
                faults.add(['stages', name, 'require', index], `the stage ${name} requires ${metric}, and no condition is on it: write one, or leave it out.`);
    return { name, require, conditions };
}
function reportOf(report, path, faults) {
    const { format } = report;
    const age = report['max-age'];
    const maxAge = age === undefined ? undefined : (0,duration/* parseDuration */.E)(String(age));
    if (age !== undefined && maxAge === undefined)
        faults.add([...path, 'max-age'], `\`max-age: ${String(age)}\` is not a duration such as \`2h\`.`);
    if (!(0,catalogue/* formatOf */.b)(format)) {
        const near = (0,nearest/* nearest */.p)(format, (0,catalogue/* formats */.F)().map(({ id }) => id));
        faults.add([...path, 'format'], `no format is called \`${format}\`${near === undefined ? '' : `: write \`${near}\``}.`);
    }
    const globs = listOf(report.glob);
    if (globs.every((glob) => glob.startsWith('!')))
        faults.add([...path, 'glob'], 'every glob leaves out: name what is to be read as well.');
    return {
        id: report.id ?? format,
        format,
        globs,
        required: report.required ?? true,
        minFiles: report['min-files'] ?? 1,
        maxAge,
        role: report.role ?? 'head',
    };
}
function waiverOf(waiver, path, faults) {
    const { reason, owner, expires, max } = waiver;
    const { path: globs, ...match } = waiver.match;
    if (match.metric !== undefined && Object.keys(waiver.match).length > 1)
        faults.add([...path, 'match'], 'a waiver matches a `metric`, or findings by the other keys: not both.');
    if (match.metric !== undefined && max !== undefined && (0,src_catalogue/* metricOf */.ak)(match.metric).better === 'higher')
        faults.add([...path, 'max'], `\`max\` bounds nothing: more of ${match.metric} is better.`);
    if (Number.isNaN((0,waiving/* endOf */.pJ)({ expires })))
        faults.add([...path, 'expires'], `\`expires: ${expires}\` is no day of the calendar.`);
    for (const key of ['reason', 'owner'])
        if (waiver[key].trim() === '')
            faults.add([...path, key], `the waiver's \`${key}\` is blank.`);
    return {
        match: { ...(0,given/* given */.g)(match), ...(globs !== undefined && { path: listOf(globs) }) },
        reason,
        owner,
        expires,
        max,
        origin: faults.origin(path),
    };
}
function treatment(treat) {
    return {
        mismatch: treat?.mismatch ?? 'warn',
        partial: treat?.partial ?? 'warn',
        vacuous: treat?.vacuous ?? 'error',
        'unknown-severity': treat?.['unknown-severity'] ?? 'high',
        'unused-waiver': treat?.['unused-waiver'] ?? 'warn',
        'no-baseline': treat?.['no-baseline'] ?? 'warn',
    };
}


/***/ }),

/***/ 68861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/** Metric and selectors as one text: `coverage.lines path=packages/a/** report=unit`; the name of a condition for people and in baselines. */
function keyOf({ metric, selectors }) {
    const { report, path, name, severity } = selectors;
    const parts = [
        report === undefined ? [] : [`report=${report}`],
        path === undefined ? [] : [`path=${path.join(',')}`],
        name === undefined ? [] : [`name=${name}`],
        severity === undefined ? [] : [`severity=${severity}`],
    ];
    return [metric, ...parts.flat()].join(' ');
}
/** A condition's origin for people. */
function originText(origin) {
    return 'preset' in origin ? origin.preset : `${origin.file}:${origin.line}`;
}


/***/ }),

/***/ 30675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Faults),
/* harmony export */   w: () => (/* binding */ faultLines)
/* harmony export */ });
/** What is wrong with what a policy asks for, each with its place. */
class Faults {
    #read;
    #found = [];
    constructor(read) {
        this.#read = read;
    }
    origin(path) {
        return { file: this.#read.file, line: this.#read.placeOf(path).line };
    }
    add(path, text) {
        this.#found.push({ place: this.#read.placeOf(path), text });
    }
    /** One sentence a line, in the order of the file; undefined where nothing is wrong. */
    get detail() {
        return faultLines(this.#read.file, this.#found);
    }
}
/** Faults as lines that begin with file, line and column; undefined of none. */
function faultLines(file, faults) {
    const sorted = [...faults].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const lines = sorted.map(({ place: { line, column }, text }) => `${file}:${line}:${column}: ${text.replace(/\s+/g, ' ')}`);
    return lines.length === 0 ? undefined : [...new Set(lines)].join('\n');
}


/***/ }),

/***/ 16331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

const compiled = new Map();
/** Whether one of the globs matches; those that begin with `!` take back. Compiled once. */
function matchesAny(globs, text) {
    let matched = false;
    for (const glob of globs) {
        const takesBack = glob.startsWith('!');
        if (matched !== takesBack)
            continue;
        if (matcher(takesBack ? glob.slice(1) : glob)(text))
            matched = !takesBack;
    }
    return matched;
}
function matcher(glob) {
    let match = compiled.get(glob);
    if (!match)
        compiled.set(glob, (match = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(glob, { dot: true, nonegate: true })));
    return match;
}


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ licenseFault)
});

// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __webpack_require__(25728);
var spdx_correct_default = /*#__PURE__*/__webpack_require__.n(spdx_correct);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./packages/reports/src/licenses/expression.ts

const MAX_LENGTH = 20_000;
/** Each is one call deep in the parser and in what walks over its result. */
const MAX_OPERATORS = 1_000;
/** The parser steps over others. */
const CHARACTERS = /^[A-Za-z0-9().+:\s-]+$/;
const OPERATORS = /\(|\b(?:AND|OR)\b/gi;
function isTooLarge(text) {
    return text.length > MAX_LENGTH || (text.match(OPERATORS)?.length ?? 0) > MAX_OPERATORS;
}
/** What an SPDX license expression says; undefined for what is none, or is larger than any license. */
function licenseTree(text) {
    if (isTooLarge(text) || !CHARACTERS.test(text))
        return undefined;
    try {
        return spdx_expression_parse_default()(text.replaceAll(/\s/g, ' '));
    }
    catch {
        // The parser has no other way to say that it is no expression.
        return undefined;
    }
}
/** Whether an expression holds where `holds` says it of its terms: of `OR` one side has to, of `AND` both. */
function holdsFor(tree, holds) {
    if ('license' in tree)
        return holds(tree);
    const { left, conjunction, right } = tree;
    if (conjunction === 'or')
        return holdsFor(left, holds) || holdsFor(right, holds);
    return holdsFor(left, holds) && holdsFor(right, holds);
}

;// CONCATENATED MODULE: ./packages/reports/src/licenses/names.ts
/** Words that do not tell one license from another. */
const FILLERS = new Set(['the', 'license', 'licence', 'licensed', 'under', 'version', 'v', 'a', 'agreement']);
/** Names that people and registries write, without fillers (keys as `nameKey` makes them), by SPDX identifier. */
const NAMES = {
    '0BSD': ['zero clause bsd', 'bsd 0 clause', 'free public 1'],
    'AFL-3.0': ['academic free 3', 'academic free afl'],
    'Apache-2.0': ['apache', 'apache 2', 'apache2', 'apache software', 'apache software 2', 'asl 2', 'asf 2', 'al2'],
    'Artistic-2.0': ['artistic 2'],
    'BSD-2-Clause': ['simplified bsd', 'freebsd', 'bsd 2', '2 clause bsd', 'bsd 2 clause', 'two clause bsd'],
    'BSD-3-Clause': [
        'bsd',
        'new bsd',
        'modified bsd',
        'revised bsd',
        'bsd new',
        'bsd 3',
        '3 clause bsd',
        'bsd 3 clause',
        'three clause bsd',
        'eclipse distribution 1',
        'edl 1',
    ],
    'BSL-1.0': ['boost software 1', 'boost software', 'boost 1', 'bsl 1'],
    'CC-BY-4.0': ['creative commons attribution 4', 'creative commons attribution 4 international', 'cc by 4'],
    'CC0-1.0': ['cc0', 'cc0 1', 'cc0 1 universal', 'creative commons zero 1 universal'],
    'CDDL-1.0': ['cddl 1', 'common development and distribution 1', 'common development and distribution'],
    'CPL-1.0': ['common public 1', 'common public'],
    'EPL-1.0': ['eclipse public 1', 'epl 1'],
    'EPL-2.0': ['eclipse public 2', 'epl 2'],
    'EUPL-1.1': ['european union public 1.1', 'eupl 1.1'],
    'EUPL-1.2': ['european union public 1.2', 'eupl 1.2'],
    HPND: ['historical permission notice and disclaimer'],
    ISC: ['isc'],
    MIT: ['mit', 'expat', 'mit expat', 'mit x11'],
    'MIT-0': ['mit no attribution'],
    'MPL-1.1': ['mozilla public 1.1', 'mpl 1.1'],
    'MPL-2.0': ['mozilla public 2', 'mpl 2', 'mpl2'],
    'MS-PL': ['microsoft public'],
    'OFL-1.1': ['sil open font 1.1', 'open font', 'ofl 1.1'],
    'OSL-3.0': ['open software 3'],
    PostgreSQL: ['postgresql'],
    'PSF-2.0': ['python software foundation', 'python software foundation 2', 'psf', 'psfl', 'psf 2'],
    'Python-2.0': ['python', 'python 2'],
    'UPL-1.0': ['universal permissive', 'universal permissive 1', 'upl'],
    Unlicense: ['unlicense'],
    W3C: ['w3c'],
    WTFPL: ['wtfpl', 'do what the fuck you want to public'],
    'ZPL-2.1': ['zope public 2.1', 'zpl 2.1'],
    Zlib: ['zlib', 'zlib libpng'],
};
const BY_KEY = new Map(Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id])));
const GNU = /^(?:gnu )?(?:(a|l|)gpl|(lesser |library or lesser |library |affero |)general public) ?(\d(?:\.\d)?)?(\+| or later| or newer| only)?$/;
/** What registries put in brackets after a name: `(GPLv3+)`, `(MPL 2.0)`; other brackets may change the meaning. */
const ABBREVIATION = /\((?:[A-Z][A-Za-z]?[A-Z]{1,4}v?[- ]?[\d.]{0,4}\+?|Unlicense)\)/g;
/** A name in lower case, without fillers, its abbreviation, and the `.0` of versions. */
function nameKey(name) {
    const words = name
        .replace(/^License :: (?:OSI Approved :: )?/i, '')
        .replace(ABBREVIATION, ' ')
        .toLowerCase()
        .replace(/(?<=[a-z])v(?=\d)/g, ' ')
        .replace(/\bv(?=\d)/g, '')
        .replace(/(\d)\.0\b(?!\.)/g, '$1')
        .replace(/[^a-z0-9.+]+/g, ' ')
        .trim()
        .split(' ');
    return words.filter((word) => !FILLERS.has(word)).join(' ');
}
/** GNU's family: without a version, any that was published may be chosen, so that the first `or later` says it. */
function gnu(key) {
    const [whole, letter, words, version, suffix] = GNU.exec(key) ?? [];
    if (whole === undefined)
        return undefined;
    const kind = letter ?? (words === 'affero ' ? 'a' : words === '' ? '' : 'l');
    const id = `${kind.toUpperCase()}GPL`;
    const first = kind === 'l' ? '2.0' : kind === 'a' ? '3.0' : '1.0';
    if (version === undefined)
        return `${id}-${first}-or-later`;
    const full = version.includes('.') ? version : `${version}.0`;
    return `${id}-${full}${suffix === undefined || suffix === ' only' ? '-only' : '-or-later'}`;
}
/** The SPDX identifier of a license's name; undefined for one that is not known. */
function licenseOfName(name) {
    const key = nameKey(name);
    return BY_KEY.get(key) ?? gnu(key);
}

;// CONCATENATED MODULE: ./packages/reports/src/licenses/correction.ts



const correction_MAX_LENGTH = 200;
/** Words that look like a license to one who guesses, and say that there is none, or another. */
const NO_LICENSE = /^(?:unlicensed|proprietary|commercial|public[- ]?domain|other\b.*|see (?:the )?licen[cs]e.*|custom\b.*|.*\*)$/i;
const ADDRESS = /^https?:\/\/(?:www\.)?(?:opensource\.org\/licenses?|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.html|\.php)?\/?$/i;
const APACHE = /^https?:\/\/(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.txt|\.html)?\/?$/i;
/** What may stand beside the words of an identifier. */
const correction_FILLERS = new Set(['the', 'license', 'licence', 'version', 'v', 'software', 'public', 'gnu']);
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
/**
 * Whether an identifier says what the words say, all of it and no more: `Acme Limited` is not `MIT`, `Eclipse 2.0` is not version 1.0,
 * and `MIT and others` is not `MIT` alone. spdx-correct guesses by parts of words.
 */
function isFaithful(identifier, words) {
    const isLater = words.includes('+') || /later|newer/i.test(words);
    if (isLater !== /\+$|-or-later$/.test(identifier))
        return false;
    const said = new Set(wordsOf(words));
    const meant = new Set(wordsOf(identifier));
    return ([...meant].every((word) => word === '0' || said.has(word) || said.has(`${word}v`)) &&
        [...said].every((word) => correction_FILLERS.has(word) || meant.has(word) || meant.has(word.replace(/v$/, ''))));
}
/** Identifiers are of few words; spdx-correct takes a millisecond for each text, so that thousands of odd ones are not all asked. */
const MAX_WORDS = 5;
const MAX_GUESSES = 1_000;
let guesses = 0;
function guessed(words) {
    const telling = wordsOf(words).filter((word) => !correction_FILLERS.has(word));
    if (telling.length === 0 || telling.length > MAX_WORDS || guesses >= MAX_GUESSES)
        return undefined;
    guesses++;
    const identifier = spdx_correct_default()(words, { upgrade: false });
    return identifier !== null && isFaithful(identifier, words) ? identifier : undefined;
}
/** The SPDX identifier that a license's name or address means; undefined where that would be a guess. */
function correctedLicense(text) {
    if (text.length > correction_MAX_LENGTH || NO_LICENSE.test(text))
        return undefined;
    if (APACHE.test(text))
        return 'Apache-2.0';
    const address = ADDRESS.exec(text)?.[1];
    if (address !== undefined && licenseTree(address))
        return address;
    const words = address ?? text;
    return licenseOfName(words) ?? guessed(words);
}

;// CONCATENATED MODULE: ./packages/reports/src/licenses/known.ts


const MAX_WORD = 2_000;
/** Of one package. */
const known_MAX_WORDS = 200;
const NOTHING_SAID = new Set(['', 'NOASSERTION', 'NONE', 'UNKNOWN', 'N/A', 'NULL', 'UNDEFINED']);
const MAX_REMEMBERED = 5_000;
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
function isNamed({ license }) {
    return !license.includes('LicenseRef-');
}
/** The parts of a list in one text, or the branches of a choice; undefined where it is neither. */
function parts(text) {
    if (text.includes(';'))
        return { words: text.split(';'), joint: ' AND ' };
    const branches = text.split(/ or (?!later|newer|lesser)/i);
    if (branches.length > 1)
        return { words: branches, joint: ' OR ' };
    const bound = text.split(/ and (?!disclaimer|distribution)/i);
    if (bound.length > 1)
        return { words: bound, joint: ' AND ' };
    if (!text.includes('/'))
        return undefined;
    // `MIT/Apache-2.0` is how Cargo wrote a choice.
    const choice = text.split('/').map((word) => word.trim());
    return choice.length > 1 && choice.every((word) => licenseTree(word)) ? { words: choice, joint: ' OR ' } : undefined;
}
function joined(expressions, joint) {
    const distinct = [...new Set(expressions)];
    if (distinct.length === 1)
        return distinct[0] ?? '';
    return distinct.map((expression) => (/^[\w.+-]+$/.test(expression) ? expression : `(${expression})`)).join(joint);
}
/** Several licenses as one; unknown as soon as one of them is. */
function together(words, joint) {
    if (words.length > known_MAX_WORDS)
        return { unknown: `${words.length} licenses are more than a package has` };
    const all = words.map((word) => licenseOf(word));
    const unknown = all.find((each) => 'unknown' in each);
    if (unknown)
        return unknown;
    const known = all.flatMap((each) => ('expression' in each ? [each] : []));
    const corrections = known.flatMap(({ corrected }) => corrected ?? []);
    const expression = joined(known.map((each) => each.expression), joint);
    return { expression, ...(corrections.length > 0 && { corrected: [...new Set(corrections)].join('; ') }) };
}
function judged(text) {
    if (NOTHING_SAID.has(text.toUpperCase()))
        return { unknown: text === '' ? 'none is declared' : `\`${text}\` is declared` };
    if (text.length > MAX_WORD)
        return { unknown: 'what is declared is longer than any license expression' };
    const tree = licenseTree(text);
    if (tree) {
        const named = holdsFor(tree, isNamed);
        return named ? { expression: text } : { unknown: `\`${shown(text)}\` refers to a text that SPDX does not list` };
    }
    const corrected = correctedLicense(text);
    if (corrected !== undefined)
        return { expression: corrected, corrected: `\`${shown(text)}\` read as \`${corrected}\`` };
    const several = parts(text);
    const found = several && together(several.words, several.joint);
    if (found && 'expression' in found)
        return { corrected: `\`${shown(text)}\` read as \`${found.expression}\``, ...found };
    return { unknown: `\`${shown(text)}\` is no license that SPDX lists` };
}
const remembered = new Map();
/** The same few words come for thousands of packages. */
function licenseOf(word) {
    const text = word.trim();
    const before = remembered.get(text);
    if (before)
        return before;
    const license = judged(text);
    if (remembered.size >= MAX_REMEMBERED)
        remembered.clear();
    if (text.length <= MAX_WORD)
        remembered.set(text, license);
    return license;
}
function isSaid(word) {
    return !NOTHING_SAID.has(word.trim().toUpperCase());
}
/**
 * The license of a package as an SPDX expression, from its own words. Several declared ones must all hold, and what was concluded as
 * well, where it says something; where nothing was declared, what was concluded counts. `LicenseRef-…` is unknown, except as one of
 * several choices.
 */
function knownLicense({ licenses, concluded }) {
    const isConcluded = concluded !== undefined && isSaid(concluded);
    const declared = isConcluded ? licenses.filter(isSaid) : licenses;
    const words = isConcluded ? [...declared, concluded] : declared;
    return words.length === 0 ? { unknown: 'none is declared' } : together([...new Set(words)], ' AND ');
}

;// CONCATENATED MODULE: ./packages/reports/src/licenses/allowed.ts

/** GNU's licenses without a suffix are deprecated names of `-only`. */
function permitted({ license, plus, exception }) {
    const isLater = license.endsWith('-or-later');
    const name = license.replace(/-(?:only|or-later)$/, '');
    return { license: name, orLater: plus === true || isLater, exception };
}
/** `-invariants` and `-no-invariants` of the GFDL are licenses of their own, each in its versions. */
function versioned(license) {
    const [, stem, version, rest = ''] = /^([A-Za-z][A-Za-z-]*)-(\d{1,3}(?:\.\d{1,3}){0,2})(-(?:no-)?invariants)?$/.exec(license) ?? [];
    if (stem === undefined || version === undefined)
        return undefined;
    return { family: `${stem}${rest}`, version: version.split('.').map(Number) };
}
function compared(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether `license` is `from`, or a later version of it. */
function isFrom(license, from) {
    if (license === from)
        return true;
    const [a, b] = [versioned(license), versioned(from)];
    return a !== undefined && a.family === b?.family && compared(a.version, b.version) >= 0;
}
/** Whether what a package is under can be taken as what is allowed: of `or later` on either side, any version that both have. */
function isUnder(term, allowed) {
    if (term.exception !== allowed.exception)
        return false;
    if (term.orLater && allowed.orLater)
        return isFrom(term.license, allowed.license) || isFrom(allowed.license, term.license);
    if (term.orLater)
        return isFrom(allowed.license, term.license);
    return allowed.orLater ? isFrom(term.license, allowed.license) : term.license === allowed.license;
}
const lists = new WeakMap();
function termsOf(allowed) {
    const known = lists.get(allowed);
    if (known)
        return known;
    const terms = allowed.flatMap((text) => {
        const tree = licenseTree(text);
        return tree && 'license' in tree ? [permitted(tree)] : [];
    });
    lists.set(allowed, terms);
    return terms;
}
/**
 * Whether an SPDX license expression can be satisfied by licenses that are allowed: of `OR` one branch, of `AND` both, an exception
 * as it is written. `allowed` holds single licenses (`MIT`, `GPL-2.0-or-later`, `GPL-2.0-only WITH Classpath-exception-2.0`); what is
 * no license allows nothing. What is no expression is not allowed.
 */
function isAllowed(expression, allowed) {
    const tree = licenseTree(expression);
    if (!tree)
        return false;
    const terms = termsOf(allowed);
    return holdsFor(tree, (term) => {
        const wanted = permitted(term);
        return terms.some((each) => isUnder(wanted, each));
    });
}

// EXTERNAL MODULE: ./packages/policy/src/globs.ts
var globs = __webpack_require__(16331);
;// CONCATENATED MODULE: ./packages/policy/src/license-fault.ts


/** What a policy minds in a package's license; undefined where that is known and allowed, or excepted. */
function licenseFault(item, { allowedLicenses, licenseExceptions }) {
    if ((0,globs/* matchesAny */._)(licenseExceptions, item.purl ?? item.name))
        return undefined;
    const license = knownLicense(item);
    if ('unknown' in license)
        return { fault: 'unknown', text: license.unknown };
    if (!allowedLicenses || isAllowed(license.expression, allowedLicenses))
        return undefined;
    return { fault: 'denied', text: `${license.expression} is not allowed` };
}


/***/ }),

/***/ 43995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ withNovelty)
});

;// CONCATENATED MODULE: ./packages/reports/src/fingerprint/comparison.ts
const STAGES = [
    ({ key }) => key,
    ({ traces }) => traces?.own,
    // Lines around it changed.
    ({ traces }) => traces?.line,
    // Its file was renamed.
    ({ traces }) => traces?.context,
];
function isActive({ suppressed, gone }) {
    return suppressed !== true && gone !== true;
}
/** The pairs of findings that are the same, as indexes of the base by indexes of the head. */
class Pairs {
    baseOf = new Map();
    #taken = new Set();
    #head;
    #base;
    constructor(head, base) {
        this.#head = head;
        this.#base = base;
        for (const stage of STAGES)
            this.#match(stage, stage);
        // Without the source on one side there is only what was said; with it on both, other code is another finding.
        const said = ({ traces }) => traces?.said;
        const saidBlindly = ({ traces }) => (traces?.context === undefined ? traces?.said : undefined);
        this.#match(saidBlindly, said);
        this.#match(said, saidBlindly);
    }
    hasBase(index) {
        return this.#taken.has(index);
    }
    #match(ofHead, ofBase) {
        const waiting = new Map();
        // Backwards, so that the first is the last of its list, and is taken first.
        for (let index = this.#base.length - 1; index >= 0; index--) {
            const item = this.#base[index];
            const mark = item && !this.#taken.has(index) ? ofBase(item) : undefined;
            if (mark === undefined)
                continue;
            const list = waiting.get(mark);
            if (list)
                list.push(index);
            else
                waiting.set(mark, [index]);
        }
        for (const [index, item] of this.#head.entries()) {
            const mark = this.baseOf.has(index) ? undefined : ofHead(item);
            const found = mark === undefined ? undefined : waiting.get(mark)?.pop();
            if (found === undefined)
                continue;
            this.baseOf.set(index, found);
            this.#taken.add(found);
        }
    }
}
/**
 * Which findings are new, were there before, or are not there any more. Suppressed ones are none of these;
 * one whose suppression was taken back is new.
 */
function compareFindings(head, base) {
    const pairs = new Pairs(head, base);
    const added = [];
    const existing = [];
    for (const [index, item] of head.entries()) {
        if (!isActive(item))
            continue;
        const before = base[pairs.baseOf.get(index) ?? -1];
        (before && isActive(before) ? existing : added).push(item);
    }
    return { new: added, existing, fixed: base.filter((item, index) => isActive(item) && !pairs.hasBase(index)) };
}

// EXTERNAL MODULE: ./packages/reports/src/fingerprint/record.ts
var record = __webpack_require__(69311);
;// CONCATENATED MODULE: ./packages/policy/src/novelty.ts

const KINDS = ['findings', 'dependencies', 'images'];
/**
 * The same facts, with every finding that the base does not have marked as new; without a base none is. All findings are compared,
 * before any is waived or narrowed to: else a new one could be taken for one that was left out.
 */
function withNovelty(facts) {
    const { base, reports } = facts;
    if (base.state !== 'found')
        return facts;
    const all = reports.filter(({ role }) => role === 'head').flatMap(({ findings }) => findings);
    const added = new Set();
    for (const kind of KINDS) {
        const recorded = base.baseline.findings[kind];
        if (!recorded)
            continue;
        const here = all.filter((one) => one.kind === kind);
        for (const finding of compareFindings(here, recorded.map(record/* knownFrom */.Y)).new)
            added.add(finding);
    }
    return {
        ...facts,
        reports: reports.map((report) => ({
            ...report,
            findings: report.findings.map((finding) => (added.has(finding) ? { ...finding, isNew: true } : finding)),
        })),
    };
}


/***/ }),

/***/ 56839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ policyFrom)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/policy/src/composed.ts + 1 modules
var composed = __webpack_require__(40009);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/policy/src/faults.ts
var src_faults = __webpack_require__(30675);
;// CONCATENATED MODULE: ./packages/policy/src/policy.checker.generated.js
// Written by scripts/schemas.ts from policy.schema.ts; change it there and run `npm run generate`.

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"A policy of quality-gate","type":"object","additionalProperties":false,"properties":{"extends":{"enum":["advisory","regulated","standard","strict"],"description":"The preset that this policy begins with."},"reports":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["format","glob"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80},"format":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80},"glob":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}]},"required":{"type":"boolean","description":"Whether it is an error when there is none; it is, unless told."},"min-files":{"type":"integer","minimum":1,"maximum":100000},"max-age":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"An older file is an error: a duration such as `2h`."},"role":{"enum":["base"],"description":"Benchmarks of the base, measured in turns with the others of its format."}}}},"conditions":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."},"recommend":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"Short of it, the condition warns."},"not-worse-than":{"const":"base","description":"It must not be worse than at the base."},"slack":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"By how much it may be worse than the base, in the unit of the metric."},"on-no-base":{"enum":["skip","error"],"description":"What holds where the base has no such value."},"when":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."}},"description":"The condition is asked only where this holds."},"else":{"enum":["warn","fail"],"description":"What comes of it when it does not hold."},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"Its share of the score."},"off":{"const":true,"description":"Drops the conditions of the preset on the same metric and selectors; `reason` says why."},"reason":{"type":"string","minLength":1,"maxLength":1000}}}},"licenses":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"maxItems":1000,"description":"SPDX identifiers that packages may be under."},"exceptions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"maxItems":1000,"description":"Package URLs that the list does not bind; globs."}}},"stages":{"type":"object","maxProperties":50,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"require":{"anyOf":[{"const":"all"},{"type":"array","items":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"minItems":1,"maxItems":200}]},"conditions":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."},"recommend":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"Short of it, the condition warns."},"not-worse-than":{"const":"base","description":"It must not be worse than at the base."},"slack":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"By how much it may be worse than the base, in the unit of the metric."},"on-no-base":{"enum":["skip","error"],"description":"What holds where the base has no such value."},"when":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."}},"description":"The condition is asked only where this holds."},"else":{"enum":["warn","fail"],"description":"What comes of it when it does not hold."},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"Its share of the score."},"off":{"const":true,"description":"Drops the conditions of the preset on the same metric and selectors; `reason` says why."},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}},"waivers":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["match","reason","owner","expires"],"properties":{"match":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tool":{"type":"string","minLength":1,"maxLength":1000},"rule":{"type":"string","minLength":1,"maxLength":1000},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}]},"severity":{"enum":["none","low","medium","high","critical"]},"package":{"type":"string","minLength":1,"maxLength":1000},"id":{"type":"string","minLength":1,"maxLength":1000,"description":"An identifier of a vulnerability: CVE, GHSA or the tool's own."},"fingerprint":{"type":"string","minLength":1,"maxLength":1000},"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]}}},"reason":{"type":"string","minLength":1,"maxLength":1000},"owner":{"type":"string","minLength":1,"maxLength":1000},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The last day on which it holds, in UTC."},"max":{"type":"number","minimum":0,"description":"More than this is an error."}}}},"treat":{"type":"object","additionalProperties":false,"description":"What comes of doubts about the reports themselves.","properties":{"mismatch":{"enum":["warn","fail"],"description":"Declared totals contradict the body."},"partial":{"enum":["warn","fail"],"description":"Some entries of a report cannot be used."},"vacuous":{"enum":["allow","error"],"description":"A report is there and measures nothing."},"unknown-severity":{"enum":["high","error"]},"unused-waiver":{"enum":["warn","fail"]},"no-baseline":{"enum":["warn","fail"],"description":"There is nothing yet that what is new could be told by."}}},"declare":{"type":"array","items":{"enum":["tests","coverage","findings","lint","dependencies","images","sbom","licenses","complexity","benchmarks","plan","mutation"]},"maxItems":20,"description":"Kinds that must be declared and there."},"base":{"enum":["optional","required"]},"waiver-days":{"type":"integer","minimum":1,"maximum":180,"description":"How far in the future a waiver may expire."},"waiver-owners":{"enum":["any","codeowners"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
if(!((((data0 === "advisory") || (data0 === "regulated")) || (data0 === "standard")) || (data0 === "strict"))){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema11.properties.extends.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reports !== undefined){
let data1 = data.reports;
if(Array.isArray(data1)){
if(data1.length > 200){
const err2 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.format === undefined){
const err3 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.glob === undefined){
const err4 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "glob"},message:"must have required property '"+"glob"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "id") || (key1 === "format")) || (key1 === "glob")) || (key1 === "required")) || (key1 === "min-files")) || (key1 === "max-age")) || (key1 === "role"))){
const err5 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func3(data3) > 80){
const err6 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func3(data4) > 80){
const err9 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.glob !== undefined){
let data5 = data2.glob;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
const err12 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data5) < 1){
const err13 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs16 = errors;
if(Array.isArray(data5)){
if(data5.length > 200){
const err15 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func3(data6) > 1000){
const err17 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data2.required !== undefined){
if(typeof data2.required !== "boolean"){
const err22 = {instancePath:instancePath+"/reports/" + i0+"/required",schemaPath:"#/properties/reports/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2["min-files"] !== undefined){
let data8 = data2["min-files"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data2["max-age"] !== undefined){
let data9 = data2["max-age"];
const _errs25 = errors;
let valid7 = false;
const _errs26 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs28 = errors;
if(typeof data9 === "string"){
if(func3(data9) > 1000){
const err27 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data9) < 1){
const err28 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err30 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data2.role !== undefined){
if(!(data2.role === "base")){
const err31 = {instancePath:instancePath+"/reports/" + i0+"/role",schemaPath:"#/properties/reports/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.conditions !== undefined){
let data11 = data.conditions;
if(Array.isArray(data11)){
if(data11.length > 500){
const err34 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.metric === undefined){
const err35 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!(func2.call(schema11.properties.conditions.items.properties, key2))){
const err36 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.metric !== undefined){
let data13 = data12.metric;
if(!(((((((((((((((((((((((((((((((((data13 === "benchmark.regressions") || (data13 === "benchmark.vanished")) || (data13 === "benchmark.mean")) || (data13 === "benchmark.thresholds.failed")) || (data13 === "complexity.cyclomatic.max")) || (data13 === "complexity.cyclomatic.mean")) || (data13 === "maintainability.min")) || (data13 === "maintainability.mean")) || (data13 === "coverage.lines")) || (data13 === "coverage.branches")) || (data13 === "coverage.statements")) || (data13 === "coverage.functions")) || (data13 === "coverage.patch.lines")) || (data13 === "patch.lines")) || (data13 === "findings.total")) || (data13 === "findings.new")) || (data13 === "dependencies.vulnerabilities")) || (data13 === "dependencies.vulnerabilities.new")) || (data13 === "images.vulnerabilities")) || (data13 === "images.vulnerabilities.new")) || (data13 === "mutation.score")) || (data13 === "mutation.undetected")) || (data13 === "packages.total")) || (data13 === "licenses.unknown")) || (data13 === "licenses.denied")) || (data13 === "plan.create")) || (data13 === "plan.update")) || (data13 === "plan.destroy")) || (data13 === "tests.total")) || (data13 === "tests.failed")) || (data13 === "tests.skipped")) || (data13 === "tests.flaky")) || (data13 === "tests.seconds"))){
const err37 = {instancePath:instancePath+"/conditions/" + i2+"/metric",schemaPath:"#/properties/conditions/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.report !== undefined){
let data14 = data12.report;
if(typeof data14 === "string"){
if(func3(data14) > 80){
const err38 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data14)){
const err39 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.path !== undefined){
let data15 = data12.path;
const _errs40 = errors;
let valid11 = false;
const _errs41 = errors;
if(typeof data15 === "string"){
if(func3(data15) > 1000){
const err41 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func3(data15) < 1){
const err42 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs43 = errors;
if(Array.isArray(data15)){
if(data15.length > 200){
const err44 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.length < 1){
const err45 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func3(data16) > 1000){
const err46 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func3(data16) < 1){
const err47 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
const err50 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data12.name !== undefined){
let data17 = data12.name;
if(typeof data17 === "string"){
if(func3(data17) > 1000){
const err51 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(data17) < 1){
const err52 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.severity !== undefined){
let data18 = data12.severity;
if(!(((((data18 === "none") || (data18 === "low")) || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))){
const err54 = {instancePath:instancePath+"/conditions/" + i2+"/severity",schemaPath:"#/properties/conditions/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.min !== undefined){
let data19 = data12.min;
const _errs51 = errors;
let valid14 = false;
const _errs52 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err55 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs54 = errors;
if(typeof data19 === "string"){
if(func3(data19) > 1000){
const err56 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data19) < 1){
const err57 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
const err59 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data12.max !== undefined){
let data20 = data12.max;
const _errs57 = errors;
let valid15 = false;
const _errs58 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs60 = errors;
if(typeof data20 === "string"){
if(func3(data20) > 1000){
const err61 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(data20) < 1){
const err62 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err64 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data12.recommend !== undefined){
let data21 = data12.recommend;
const _errs63 = errors;
let valid16 = false;
const _errs64 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err65 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs64 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs66 = errors;
if(typeof data21 === "string"){
if(func3(data21) > 1000){
const err66 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func3(data21) < 1){
const err67 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid5 = _errs66 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err69 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data12["not-worse-than"] !== undefined){
if("base" !== data12["not-worse-than"]){
const err70 = {instancePath:instancePath+"/conditions/" + i2+"/not-worse-than",schemaPath:"#/properties/conditions/items/properties/not-worse-than/const",keyword:"const",params:{allowedValue: "base"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data12.slack !== undefined){
let data23 = data12.slack;
const _errs70 = errors;
let valid17 = false;
const _errs71 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err71 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs73 = errors;
if(typeof data23 === "string"){
if(func3(data23) > 1000){
const err72 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func3(data23) < 1){
const err73 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err75 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data12["on-no-base"] !== undefined){
let data24 = data12["on-no-base"];
if(!((data24 === "skip") || (data24 === "error"))){
const err76 = {instancePath:instancePath+"/conditions/" + i2+"/on-no-base",schemaPath:"#/properties/conditions/items/properties/on-no-base/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties["on-no-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data12.when !== undefined){
let data25 = data12.when;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.metric === undefined){
const err77 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key3 in data25){
if(!(((((((key3 === "metric") || (key3 === "report")) || (key3 === "path")) || (key3 === "name")) || (key3 === "severity")) || (key3 === "min")) || (key3 === "max"))){
const err78 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.metric !== undefined){
let data26 = data25.metric;
if(!(((((((((((((((((((((((((((((((((data26 === "benchmark.regressions") || (data26 === "benchmark.vanished")) || (data26 === "benchmark.mean")) || (data26 === "benchmark.thresholds.failed")) || (data26 === "complexity.cyclomatic.max")) || (data26 === "complexity.cyclomatic.mean")) || (data26 === "maintainability.min")) || (data26 === "maintainability.mean")) || (data26 === "coverage.lines")) || (data26 === "coverage.branches")) || (data26 === "coverage.statements")) || (data26 === "coverage.functions")) || (data26 === "coverage.patch.lines")) || (data26 === "patch.lines")) || (data26 === "findings.total")) || (data26 === "findings.new")) || (data26 === "dependencies.vulnerabilities")) || (data26 === "dependencies.vulnerabilities.new")) || (data26 === "images.vulnerabilities")) || (data26 === "images.vulnerabilities.new")) || (data26 === "mutation.score")) || (data26 === "mutation.undetected")) || (data26 === "packages.total")) || (data26 === "licenses.unknown")) || (data26 === "licenses.denied")) || (data26 === "plan.create")) || (data26 === "plan.update")) || (data26 === "plan.destroy")) || (data26 === "tests.total")) || (data26 === "tests.failed")) || (data26 === "tests.skipped")) || (data26 === "tests.flaky")) || (data26 === "tests.seconds"))){
const err79 = {instancePath:instancePath+"/conditions/" + i2+"/when/metric",schemaPath:"#/properties/conditions/items/properties/when/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.when.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data25.report !== undefined){
let data27 = data25.report;
if(typeof data27 === "string"){
if(func3(data27) > 80){
const err80 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern0.test(data27)){
const err81 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.path !== undefined){
let data28 = data25.path;
const _errs83 = errors;
let valid19 = false;
const _errs84 = errors;
if(typeof data28 === "string"){
if(func3(data28) > 1000){
const err83 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func3(data28) < 1){
const err84 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid7 = _errs84 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const _errs86 = errors;
if(Array.isArray(data28)){
if(data28.length > 200){
const err86 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.length < 1){
const err87 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(func3(data29) > 1000){
const err88 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func3(data29) < 1){
const err89 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs86 === errors;
valid19 = valid19 || _valid7;
}
if(!valid19){
const err92 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data25.name !== undefined){
let data30 = data25.name;
if(typeof data30 === "string"){
if(func3(data30) > 1000){
const err93 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func3(data30) < 1){
const err94 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data25.severity !== undefined){
let data31 = data25.severity;
if(!(((((data31 === "none") || (data31 === "low")) || (data31 === "medium")) || (data31 === "high")) || (data31 === "critical"))){
const err96 = {instancePath:instancePath+"/conditions/" + i2+"/when/severity",schemaPath:"#/properties/conditions/items/properties/when/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.when.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data25.min !== undefined){
let data32 = data25.min;
const _errs94 = errors;
let valid22 = false;
const _errs95 = errors;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err97 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid22 = valid22 || _valid8;
if(!valid22){
const _errs97 = errors;
if(typeof data32 === "string"){
if(func3(data32) > 1000){
const err98 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func3(data32) < 1){
const err99 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid22 = valid22 || _valid8;
}
if(!valid22){
const err101 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data25.max !== undefined){
let data33 = data25.max;
const _errs100 = errors;
let valid23 = false;
const _errs101 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err102 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid9 = _errs101 === errors;
valid23 = valid23 || _valid9;
if(!valid23){
const _errs103 = errors;
if(typeof data33 === "string"){
if(func3(data33) > 1000){
const err103 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func3(data33) < 1){
const err104 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid9 = _errs103 === errors;
valid23 = valid23 || _valid9;
}
if(!valid23){
const err106 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data12.else !== undefined){
let data34 = data12.else;
if(!((data34 === "warn") || (data34 === "fail"))){
const err108 = {instancePath:instancePath+"/conditions/" + i2+"/else",schemaPath:"#/properties/conditions/items/properties/else/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data12.weight !== undefined){
let data35 = data12.weight;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000 || isNaN(data35)){
const err109 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data35 <= 0 || isNaN(data35)){
const err110 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data12.off !== undefined){
if(true !== data12.off){
const err112 = {instancePath:instancePath+"/conditions/" + i2+"/off",schemaPath:"#/properties/conditions/items/properties/off/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data12.reason !== undefined){
let data37 = data12.reason;
if(typeof data37 === "string"){
if(func3(data37) > 1000){
const err113 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func3(data37) < 1){
const err114 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.licenses !== undefined){
let data38 = data.licenses;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key4 in data38){
if(!((key4 === "allow") || (key4 === "exceptions"))){
const err118 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data38.allow !== undefined){
let data39 = data38.allow;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err119 = {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(typeof data40 === "string"){
if(func3(data40) > 1000){
const err120 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func3(data40) < 1){
const err121 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data38.exceptions !== undefined){
let data41 = data38.exceptions;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err124 = {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 === "string"){
if(func3(data42) > 1000){
const err125 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func3(data42) < 1){
const err126 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.stages !== undefined){
let data43 = data.stages;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 50){
const err130 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key5 in data43){
let data44 = data43[key5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
if(!((key6 === "require") || (key6 === "conditions"))){
const err131 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data44.require !== undefined){
let data45 = data44.require;
const _errs129 = errors;
let valid31 = false;
const _errs130 = errors;
if("all" !== data45){
const err132 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/0/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid10 = _errs130 === errors;
valid31 = valid31 || _valid10;
if(!valid31){
const _errs131 = errors;
if(Array.isArray(data45)){
if(data45.length > 200){
const err133 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data45.length < 1){
const err134 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(!(((((((((((((((((((((((((((((((((data46 === "benchmark.regressions") || (data46 === "benchmark.vanished")) || (data46 === "benchmark.mean")) || (data46 === "benchmark.thresholds.failed")) || (data46 === "complexity.cyclomatic.max")) || (data46 === "complexity.cyclomatic.mean")) || (data46 === "maintainability.min")) || (data46 === "maintainability.mean")) || (data46 === "coverage.lines")) || (data46 === "coverage.branches")) || (data46 === "coverage.statements")) || (data46 === "coverage.functions")) || (data46 === "coverage.patch.lines")) || (data46 === "patch.lines")) || (data46 === "findings.total")) || (data46 === "findings.new")) || (data46 === "dependencies.vulnerabilities")) || (data46 === "dependencies.vulnerabilities.new")) || (data46 === "images.vulnerabilities")) || (data46 === "images.vulnerabilities.new")) || (data46 === "mutation.score")) || (data46 === "mutation.undetected")) || (data46 === "packages.total")) || (data46 === "licenses.unknown")) || (data46 === "licenses.denied")) || (data46 === "plan.create")) || (data46 === "plan.update")) || (data46 === "plan.destroy")) || (data46 === "tests.total")) || (data46 === "tests.failed")) || (data46 === "tests.skipped")) || (data46 === "tests.flaky")) || (data46 === "tests.seconds"))){
const err135 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i7,schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.require.anyOf[1].items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid10 = _errs131 === errors;
valid31 = valid31 || _valid10;
}
if(!valid31){
const err137 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
}
if(data44.conditions !== undefined){
let data47 = data44.conditions;
if(Array.isArray(data47)){
if(data47.length > 500){
const err138 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len8 = data47.length;
for(let i8=0; i8<len8; i8++){
let data48 = data47[i8];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.metric === undefined){
const err139 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key7 in data48){
if(!(func2.call(schema11.properties.stages.additionalProperties.properties.conditions.items.properties, key7))){
const err140 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data48.metric !== undefined){
let data49 = data48.metric;
if(!(((((((((((((((((((((((((((((((((data49 === "benchmark.regressions") || (data49 === "benchmark.vanished")) || (data49 === "benchmark.mean")) || (data49 === "benchmark.thresholds.failed")) || (data49 === "complexity.cyclomatic.max")) || (data49 === "complexity.cyclomatic.mean")) || (data49 === "maintainability.min")) || (data49 === "maintainability.mean")) || (data49 === "coverage.lines")) || (data49 === "coverage.branches")) || (data49 === "coverage.statements")) || (data49 === "coverage.functions")) || (data49 === "coverage.patch.lines")) || (data49 === "patch.lines")) || (data49 === "findings.total")) || (data49 === "findings.new")) || (data49 === "dependencies.vulnerabilities")) || (data49 === "dependencies.vulnerabilities.new")) || (data49 === "images.vulnerabilities")) || (data49 === "images.vulnerabilities.new")) || (data49 === "mutation.score")) || (data49 === "mutation.undetected")) || (data49 === "packages.total")) || (data49 === "licenses.unknown")) || (data49 === "licenses.denied")) || (data49 === "plan.create")) || (data49 === "plan.update")) || (data49 === "plan.destroy")) || (data49 === "tests.total")) || (data49 === "tests.failed")) || (data49 === "tests.skipped")) || (data49 === "tests.flaky")) || (data49 === "tests.seconds"))){
const err141 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/metric",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data48.report !== undefined){
let data50 = data48.report;
if(typeof data50 === "string"){
if(func3(data50) > 80){
const err142 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern0.test(data50)){
const err143 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data48.path !== undefined){
let data51 = data48.path;
const _errs143 = errors;
let valid37 = false;
const _errs144 = errors;
if(typeof data51 === "string"){
if(func3(data51) > 1000){
const err145 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func3(data51) < 1){
const err146 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid11 = _errs144 === errors;
valid37 = valid37 || _valid11;
if(!valid37){
const _errs146 = errors;
if(Array.isArray(data51)){
if(data51.length > 200){
const err148 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data51.length < 1){
const err149 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if(typeof data52 === "string"){
if(func3(data52) > 1000){
const err150 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func3(data52) < 1){
const err151 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid11 = _errs146 === errors;
valid37 = valid37 || _valid11;
}
if(!valid37){
const err154 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
if(data48.name !== undefined){
let data53 = data48.name;
if(typeof data53 === "string"){
if(func3(data53) > 1000){
const err155 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func3(data53) < 1){
const err156 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data48.severity !== undefined){
let data54 = data48.severity;
if(!(((((data54 === "none") || (data54 === "low")) || (data54 === "medium")) || (data54 === "high")) || (data54 === "critical"))){
const err158 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/severity",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data48.min !== undefined){
let data55 = data48.min;
const _errs154 = errors;
let valid40 = false;
const _errs155 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err159 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid12 = _errs155 === errors;
valid40 = valid40 || _valid12;
if(!valid40){
const _errs157 = errors;
if(typeof data55 === "string"){
if(func3(data55) > 1000){
const err160 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func3(data55) < 1){
const err161 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid12 = _errs157 === errors;
valid40 = valid40 || _valid12;
}
if(!valid40){
const err163 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data48.max !== undefined){
let data56 = data48.max;
const _errs160 = errors;
let valid41 = false;
const _errs161 = errors;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err164 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid13 = _errs161 === errors;
valid41 = valid41 || _valid13;
if(!valid41){
const _errs163 = errors;
if(typeof data56 === "string"){
if(func3(data56) > 1000){
const err165 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func3(data56) < 1){
const err166 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid13 = _errs163 === errors;
valid41 = valid41 || _valid13;
}
if(!valid41){
const err168 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data48.recommend !== undefined){
let data57 = data48.recommend;
const _errs166 = errors;
let valid42 = false;
const _errs167 = errors;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err169 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid14 = _errs167 === errors;
valid42 = valid42 || _valid14;
if(!valid42){
const _errs169 = errors;
if(typeof data57 === "string"){
if(func3(data57) > 1000){
const err170 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func3(data57) < 1){
const err171 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid14 = _errs169 === errors;
valid42 = valid42 || _valid14;
}
if(!valid42){
const err173 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data48["not-worse-than"] !== undefined){
if("base" !== data48["not-worse-than"]){
const err174 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/not-worse-than",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/not-worse-than/const",keyword:"const",params:{allowedValue: "base"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data48.slack !== undefined){
let data59 = data48.slack;
const _errs173 = errors;
let valid43 = false;
const _errs174 = errors;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err175 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid15 = _errs174 === errors;
valid43 = valid43 || _valid15;
if(!valid43){
const _errs176 = errors;
if(typeof data59 === "string"){
if(func3(data59) > 1000){
const err176 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func3(data59) < 1){
const err177 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid15 = _errs176 === errors;
valid43 = valid43 || _valid15;
}
if(!valid43){
const err179 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data48["on-no-base"] !== undefined){
let data60 = data48["on-no-base"];
if(!((data60 === "skip") || (data60 === "error"))){
const err180 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/on-no-base",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/on-no-base/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties["on-no-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data48.when !== undefined){
let data61 = data48.when;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.metric === undefined){
const err181 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key8 in data61){
if(!(((((((key8 === "metric") || (key8 === "report")) || (key8 === "path")) || (key8 === "name")) || (key8 === "severity")) || (key8 === "min")) || (key8 === "max"))){
const err182 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data61.metric !== undefined){
let data62 = data61.metric;
if(!(((((((((((((((((((((((((((((((((data62 === "benchmark.regressions") || (data62 === "benchmark.vanished")) || (data62 === "benchmark.mean")) || (data62 === "benchmark.thresholds.failed")) || (data62 === "complexity.cyclomatic.max")) || (data62 === "complexity.cyclomatic.mean")) || (data62 === "maintainability.min")) || (data62 === "maintainability.mean")) || (data62 === "coverage.lines")) || (data62 === "coverage.branches")) || (data62 === "coverage.statements")) || (data62 === "coverage.functions")) || (data62 === "coverage.patch.lines")) || (data62 === "patch.lines")) || (data62 === "findings.total")) || (data62 === "findings.new")) || (data62 === "dependencies.vulnerabilities")) || (data62 === "dependencies.vulnerabilities.new")) || (data62 === "images.vulnerabilities")) || (data62 === "images.vulnerabilities.new")) || (data62 === "mutation.score")) || (data62 === "mutation.undetected")) || (data62 === "packages.total")) || (data62 === "licenses.unknown")) || (data62 === "licenses.denied")) || (data62 === "plan.create")) || (data62 === "plan.update")) || (data62 === "plan.destroy")) || (data62 === "tests.total")) || (data62 === "tests.failed")) || (data62 === "tests.skipped")) || (data62 === "tests.flaky")) || (data62 === "tests.seconds"))){
const err183 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/metric",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.when.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data61.report !== undefined){
let data63 = data61.report;
if(typeof data63 === "string"){
if(func3(data63) > 80){
const err184 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern0.test(data63)){
const err185 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data61.path !== undefined){
let data64 = data61.path;
const _errs186 = errors;
let valid45 = false;
const _errs187 = errors;
if(typeof data64 === "string"){
if(func3(data64) > 1000){
const err187 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func3(data64) < 1){
const err188 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid16 = _errs187 === errors;
valid45 = valid45 || _valid16;
if(!valid45){
const _errs189 = errors;
if(Array.isArray(data64)){
if(data64.length > 200){
const err190 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data64.length < 1){
const err191 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(typeof data65 === "string"){
if(func3(data65) > 1000){
const err192 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(func3(data65) < 1){
const err193 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid16 = _errs189 === errors;
valid45 = valid45 || _valid16;
}
if(!valid45){
const err196 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
if(data61.name !== undefined){
let data66 = data61.name;
if(typeof data66 === "string"){
if(func3(data66) > 1000){
const err197 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func3(data66) < 1){
const err198 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data61.severity !== undefined){
let data67 = data61.severity;
if(!(((((data67 === "none") || (data67 === "low")) || (data67 === "medium")) || (data67 === "high")) || (data67 === "critical"))){
const err200 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/severity",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.when.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data61.min !== undefined){
let data68 = data61.min;
const _errs197 = errors;
let valid48 = false;
const _errs198 = errors;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err201 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid17 = _errs198 === errors;
valid48 = valid48 || _valid17;
if(!valid48){
const _errs200 = errors;
if(typeof data68 === "string"){
if(func3(data68) > 1000){
const err202 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func3(data68) < 1){
const err203 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid17 = _errs200 === errors;
valid48 = valid48 || _valid17;
}
if(!valid48){
const err205 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
}
if(data61.max !== undefined){
let data69 = data61.max;
const _errs203 = errors;
let valid49 = false;
const _errs204 = errors;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err206 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid18 = _errs204 === errors;
valid49 = valid49 || _valid18;
if(!valid49){
const _errs206 = errors;
if(typeof data69 === "string"){
if(func3(data69) > 1000){
const err207 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func3(data69) < 1){
const err208 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid18 = _errs206 === errors;
valid49 = valid49 || _valid18;
}
if(!valid49){
const err210 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data48.else !== undefined){
let data70 = data48.else;
if(!((data70 === "warn") || (data70 === "fail"))){
const err212 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/else",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/else/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data48.weight !== undefined){
let data71 = data48.weight;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000 || isNaN(data71)){
const err213 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data71 <= 0 || isNaN(data71)){
const err214 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data48.off !== undefined){
if(true !== data48.off){
const err216 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/off",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/off/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data48.reason !== undefined){
let data73 = data48.reason;
if(typeof data73 === "string"){
if(func3(data73) > 1000){
const err217 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func3(data73) < 1){
const err218 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.waivers !== undefined){
let data74 = data.waivers;
if(Array.isArray(data74)){
if(data74.length > 1000){
const err224 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len11 = data74.length;
for(let i11=0; i11<len11; i11++){
let data75 = data74[i11];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.match === undefined){
const err225 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data75.reason === undefined){
const err226 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data75.owner === undefined){
const err227 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data75.expires === undefined){
const err228 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key9 in data75){
if(!(((((key9 === "match") || (key9 === "reason")) || (key9 === "owner")) || (key9 === "expires")) || (key9 === "max"))){
const err229 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data75.match !== undefined){
let data76 = data75.match;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err230 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key10 in data76){
if(!((((((((key10 === "tool") || (key10 === "rule")) || (key10 === "path")) || (key10 === "severity")) || (key10 === "package")) || (key10 === "id")) || (key10 === "fingerprint")) || (key10 === "metric"))){
const err231 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data76.tool !== undefined){
let data77 = data76.tool;
if(typeof data77 === "string"){
if(func3(data77) > 1000){
const err232 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(func3(data77) < 1){
const err233 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data76.rule !== undefined){
let data78 = data76.rule;
if(typeof data78 === "string"){
if(func3(data78) > 1000){
const err235 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func3(data78) < 1){
const err236 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data76.path !== undefined){
let data79 = data76.path;
const _errs227 = errors;
let valid54 = false;
const _errs228 = errors;
if(typeof data79 === "string"){
if(func3(data79) > 1000){
const err238 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func3(data79) < 1){
const err239 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid19 = _errs228 === errors;
valid54 = valid54 || _valid19;
if(!valid54){
const _errs230 = errors;
if(Array.isArray(data79)){
if(data79.length > 200){
const err241 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data79.length < 1){
const err242 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
let data80 = data79[i12];
if(typeof data80 === "string"){
if(func3(data80) > 1000){
const err243 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func3(data80) < 1){
const err244 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid19 = _errs230 === errors;
valid54 = valid54 || _valid19;
}
if(!valid54){
const err247 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data76.severity !== undefined){
let data81 = data76.severity;
if(!(((((data81 === "none") || (data81 === "low")) || (data81 === "medium")) || (data81 === "high")) || (data81 === "critical"))){
const err248 = {instancePath:instancePath+"/waivers/" + i11+"/match/severity",schemaPath:"#/properties/waivers/items/properties/match/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.match.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data76.package !== undefined){
let data82 = data76.package;
if(typeof data82 === "string"){
if(func3(data82) > 1000){
const err249 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func3(data82) < 1){
const err250 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data76.id !== undefined){
let data83 = data76.id;
if(typeof data83 === "string"){
if(func3(data83) > 1000){
const err252 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(func3(data83) < 1){
const err253 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data76.fingerprint !== undefined){
let data84 = data76.fingerprint;
if(typeof data84 === "string"){
if(func3(data84) > 1000){
const err255 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(func3(data84) < 1){
const err256 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data76.metric !== undefined){
let data85 = data76.metric;
if(!(((((((((((((((((((((((((((((((((data85 === "benchmark.regressions") || (data85 === "benchmark.vanished")) || (data85 === "benchmark.mean")) || (data85 === "benchmark.thresholds.failed")) || (data85 === "complexity.cyclomatic.max")) || (data85 === "complexity.cyclomatic.mean")) || (data85 === "maintainability.min")) || (data85 === "maintainability.mean")) || (data85 === "coverage.lines")) || (data85 === "coverage.branches")) || (data85 === "coverage.statements")) || (data85 === "coverage.functions")) || (data85 === "coverage.patch.lines")) || (data85 === "patch.lines")) || (data85 === "findings.total")) || (data85 === "findings.new")) || (data85 === "dependencies.vulnerabilities")) || (data85 === "dependencies.vulnerabilities.new")) || (data85 === "images.vulnerabilities")) || (data85 === "images.vulnerabilities.new")) || (data85 === "mutation.score")) || (data85 === "mutation.undetected")) || (data85 === "packages.total")) || (data85 === "licenses.unknown")) || (data85 === "licenses.denied")) || (data85 === "plan.create")) || (data85 === "plan.update")) || (data85 === "plan.destroy")) || (data85 === "tests.total")) || (data85 === "tests.failed")) || (data85 === "tests.skipped")) || (data85 === "tests.flaky")) || (data85 === "tests.seconds"))){
const err258 = {instancePath:instancePath+"/waivers/" + i11+"/match/metric",schemaPath:"#/properties/waivers/items/properties/match/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.match.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data75.reason !== undefined){
let data86 = data75.reason;
if(typeof data86 === "string"){
if(func3(data86) > 1000){
const err260 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(func3(data86) < 1){
const err261 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data75.owner !== undefined){
let data87 = data75.owner;
if(typeof data87 === "string"){
if(func3(data87) > 1000){
const err263 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(func3(data87) < 1){
const err264 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data75.expires !== undefined){
let data88 = data75.expires;
if(typeof data88 === "string"){
if(!pattern6.test(data88)){
const err266 = {instancePath:instancePath+"/waivers/" + i11+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/waivers/" + i11+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data75.max !== undefined){
let data89 = data75.max;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
const err268 = {instancePath:instancePath+"/waivers/" + i11+"/max",schemaPath:"#/properties/waivers/items/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/waivers/" + i11+"/max",schemaPath:"#/properties/waivers/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.treat !== undefined){
let data90 = data.treat;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key11 in data90){
if(!((((((key11 === "mismatch") || (key11 === "partial")) || (key11 === "vacuous")) || (key11 === "unknown-severity")) || (key11 === "unused-waiver")) || (key11 === "no-baseline"))){
const err272 = {instancePath:instancePath+"/treat",schemaPath:"#/properties/treat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data90.mismatch !== undefined){
let data91 = data90.mismatch;
if(!((data91 === "warn") || (data91 === "fail"))){
const err273 = {instancePath:instancePath+"/treat/mismatch",schemaPath:"#/properties/treat/properties/mismatch/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.mismatch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data90.partial !== undefined){
let data92 = data90.partial;
if(!((data92 === "warn") || (data92 === "fail"))){
const err274 = {instancePath:instancePath+"/treat/partial",schemaPath:"#/properties/treat/properties/partial/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.partial.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data90.vacuous !== undefined){
let data93 = data90.vacuous;
if(!((data93 === "allow") || (data93 === "error"))){
const err275 = {instancePath:instancePath+"/treat/vacuous",schemaPath:"#/properties/treat/properties/vacuous/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.vacuous.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data90["unknown-severity"] !== undefined){
let data94 = data90["unknown-severity"];
if(!((data94 === "high") || (data94 === "error"))){
const err276 = {instancePath:instancePath+"/treat/unknown-severity",schemaPath:"#/properties/treat/properties/unknown-severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["unknown-severity"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data90["unused-waiver"] !== undefined){
let data95 = data90["unused-waiver"];
if(!((data95 === "warn") || (data95 === "fail"))){
const err277 = {instancePath:instancePath+"/treat/unused-waiver",schemaPath:"#/properties/treat/properties/unused-waiver/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["unused-waiver"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data90["no-baseline"] !== undefined){
let data96 = data90["no-baseline"];
if(!((data96 === "warn") || (data96 === "fail"))){
const err278 = {instancePath:instancePath+"/treat/no-baseline",schemaPath:"#/properties/treat/properties/no-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["no-baseline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/treat",schemaPath:"#/properties/treat/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.declare !== undefined){
let data97 = data.declare;
if(Array.isArray(data97)){
if(data97.length > 20){
const err280 = {instancePath:instancePath+"/declare",schemaPath:"#/properties/declare/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
let data98 = data97[i13];
if(!((((((((((((data98 === "tests") || (data98 === "coverage")) || (data98 === "findings")) || (data98 === "lint")) || (data98 === "dependencies")) || (data98 === "images")) || (data98 === "sbom")) || (data98 === "licenses")) || (data98 === "complexity")) || (data98 === "benchmarks")) || (data98 === "plan")) || (data98 === "mutation"))){
const err281 = {instancePath:instancePath+"/declare/" + i13,schemaPath:"#/properties/declare/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.declare.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/declare",schemaPath:"#/properties/declare/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.base !== undefined){
let data99 = data.base;
if(!((data99 === "optional") || (data99 === "required"))){
const err283 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data["waiver-days"] !== undefined){
let data100 = data["waiver-days"];
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err284 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 180 || isNaN(data100)){
const err285 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err286 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data["waiver-owners"] !== undefined){
let data101 = data["waiver-owners"];
if(!((data101 === "any") || (data101 === "codeowners"))){
const err287 = {instancePath:instancePath+"/waiver-owners",schemaPath:"#/properties/waiver-owners/enum",keyword:"enum",params:{allowedValues: schema11.properties["waiver-owners"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __webpack_require__(31019);
// EXTERNAL MODULE: ./packages/reports/src/severity.ts
var severity = __webpack_require__(53156);
// EXTERNAL MODULE: ./packages/reports/src/kind.ts
var kind = __webpack_require__(68485);
;// CONCATENATED MODULE: ./packages/policy/src/metrics/names.generated.ts
// Written by scripts/catalogues.ts: what users call the entries of this folder.
const METRIC_IDS = [
    'benchmark.regressions',
    'benchmark.vanished',
    'benchmark.mean',
    'benchmark.thresholds.failed',
    'complexity.cyclomatic.max',
    'complexity.cyclomatic.mean',
    'maintainability.min',
    'maintainability.mean',
    'coverage.lines',
    'coverage.branches',
    'coverage.statements',
    'coverage.functions',
    'coverage.patch.lines',
    'patch.lines',
    'findings.total',
    'findings.new',
    'dependencies.vulnerabilities',
    'dependencies.vulnerabilities.new',
    'images.vulnerabilities',
    'images.vulnerabilities.new',
    'mutation.score',
    'mutation.undetected',
    'packages.total',
    'licenses.unknown',
    'licenses.denied',
    'plan.create',
    'plan.update',
    'plan.destroy',
    'tests.total',
    'tests.failed',
    'tests.skipped',
    'tests.flaky',
    'tests.seconds',
];

// EXTERNAL MODULE: ./packages/policy/src/presets/names.generated.ts
var names_generated = __webpack_require__(56780);
;// CONCATENATED MODULE: ./packages/policy/src/policy.schema.ts



const policy_schema_text = { type: 'string', minLength: 1, maxLength: 1_000 };
const id = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 80 };
const globs = { anyOf: [policy_schema_text, { type: 'array', items: policy_schema_text, minItems: 1, maxItems: 200 }] };
/** A number, a share such as `85%`, or a duration such as `3s`. */
const threshold = { anyOf: [{ type: 'number' }, policy_schema_text] };
const metric = { enum: METRIC_IDS };
const selectors = {
    report: { ...id, description: 'Only reports of this id.' },
    path: { ...globs, description: 'Only files that one of these globs matches, from the top of the repository.' },
    name: { ...policy_schema_text, description: 'Only the test, benchmark or package of this name; a glob.' },
    severity: { enum: severity/* SEVERITIES */.oC, description: 'Only findings of this severity or worse.' },
};
const bounds = {
    min: { ...threshold, description: 'It must not be below; the value itself is allowed.' },
    max: { ...threshold, description: 'It must not be above; the value itself is allowed.' },
};
const conditionProperties = {
    metric,
    ...selectors,
    ...bounds,
    recommend: { ...threshold, description: 'Short of it, the condition warns.' },
    'not-worse-than': { const: 'base', description: 'It must not be worse than at the base.' },
    slack: { ...threshold, description: 'By how much it may be worse than the base, in the unit of the metric.' },
    'on-no-base': { enum: ['skip', 'error'], description: 'What holds where the base has no such value.' },
    when: {
        type: 'object',
        additionalProperties: false,
        required: ['metric'],
        properties: { metric, ...selectors, ...bounds },
        description: 'The condition is asked only where this holds.',
    },
    else: { enum: ['warn', 'fail'], description: 'What comes of it when it does not hold.' },
    weight: { type: 'number', exclusiveMinimum: 0, maximum: 1_000, description: 'Its share of the score.' },
    off: {
        const: true,
        description: 'Drops the conditions of the preset on the same metric and selectors; `reason` says why.',
    },
    reason: policy_schema_text,
};
const conditions = {
    type: 'array',
    maxItems: 500,
    items: { type: 'object', additionalProperties: false, required: ['metric'], properties: conditionProperties },
};
const effect = { enum: ['warn', 'fail'] };
/** A policy file. */
const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A policy of quality-gate',
    type: 'object',
    additionalProperties: false,
    properties: {
        extends: {
            enum: names_generated/* PRESET_NAMES */.d,
            description: 'The preset that this policy begins with.',
        },
        reports: {
            type: 'array',
            maxItems: 200,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['format', 'glob'],
                properties: {
                    id,
                    format: id,
                    glob: globs,
                    required: { type: 'boolean', description: 'Whether it is an error when there is none; it is, unless told.' },
                    'min-files': { type: 'integer', minimum: 1, maximum: 100_000 },
                    'max-age': {
                        anyOf: [{ type: 'number' }, policy_schema_text],
                        description: 'An older file is an error: a duration such as `2h`.',
                    },
                    role: {
                        enum: ['base'],
                        description: 'Benchmarks of the base, measured in turns with the others of its format.',
                    },
                },
            },
        },
        conditions,
        licenses: {
            type: 'object',
            additionalProperties: false,
            properties: {
                allow: {
                    type: 'array',
                    items: policy_schema_text,
                    maxItems: 1_000,
                    description: 'SPDX identifiers that packages may be under.',
                },
                exceptions: {
                    type: 'array',
                    items: policy_schema_text,
                    maxItems: 1_000,
                    description: 'Package URLs that the list does not bind; globs.',
                },
            },
        },
        stages: {
            type: 'object',
            maxProperties: 50,
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    require: { anyOf: [{ const: 'all' }, { type: 'array', items: metric, minItems: 1, maxItems: 200 }] },
                    conditions,
                },
            },
        },
        waivers: {
            type: 'array',
            maxItems: 1_000,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['match', 'reason', 'owner', 'expires'],
                properties: {
                    match: {
                        type: 'object',
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            tool: policy_schema_text,
                            rule: policy_schema_text,
                            path: globs,
                            severity: { enum: severity/* SEVERITIES */.oC },
                            package: policy_schema_text,
                            id: { ...policy_schema_text, description: "An identifier of a vulnerability: CVE, GHSA or the tool's own." },
                            fingerprint: policy_schema_text,
                            metric,
                        },
                    },
                    reason: policy_schema_text,
                    owner: policy_schema_text,
                    expires: {
                        type: 'string',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                        description: 'The last day on which it holds, in UTC.',
                    },
                    max: { type: 'number', minimum: 0, description: 'More than this is an error.' },
                },
            },
        },
        treat: {
            type: 'object',
            additionalProperties: false,
            description: 'What comes of doubts about the reports themselves.',
            properties: {
                mismatch: { ...effect, description: 'Declared totals contradict the body.' },
                partial: { ...effect, description: 'Some entries of a report cannot be used.' },
                vacuous: { enum: ['allow', 'error'], description: 'A report is there and measures nothing.' },
                'unknown-severity': { enum: ['high', 'error'] },
                'unused-waiver': effect,
                'no-baseline': { ...effect, description: 'There is nothing yet that what is new could be told by.' },
            },
        },
        declare: {
            type: 'array',
            items: { enum: kind/* KINDS */.G },
            maxItems: 20,
            description: 'Kinds that must be declared and there.',
        },
        base: { enum: ['optional', 'required'] },
        'waiver-days': {
            type: 'integer',
            minimum: 1,
            maximum: 180,
            description: 'How far in the future a waiver may expire.',
        },
        'waiver-owners': { enum: ['any', 'codeowners'] },
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/schema-faults.ts


/** Makes sentences of what a checker found. Where a branch of several fails within, the inner fault says more. */
function schemaFaults(faults, value) {
    const places = faults.map(({ instancePath }) => instancePath);
    const isOuter = (place) => places.some((other) => other.startsWith(`${place}/`));
    const choices = new Set(faults.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
    const said = faults
        .filter(({ keyword, instancePath }) => (keyword === 'anyOf' ? !isOuter(instancePath) : !choices.has(instancePath)))
        .map((fault) => sentence(fault, value));
    // A key that is missing because it is misspelled is told once.
    const spelled = new Set(said.flatMap(({ spells }) => spells ?? []));
    return said.filter(({ lacks }) => lacks === undefined || !spelled.has(lacks));
}
/** A key of one place as a text: the one that is missing, or that an unknown one is near to. */
function spot(path, key) {
    return JSON.stringify([...path, key]);
}
function sentence(fault, whole) {
    const { instancePath, keyword, params } = fault;
    const path = pathOf(instancePath);
    const value = at(whole, path);
    const name = nameOf(path);
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(fault, path, String(params['additionalProperty']));
        case 'required': {
            const key = String(params['missingProperty']);
            const text = `${name} needs \`${key}\`, such as \`${key}: ${EXAMPLES[key] ?? '…'}\`.`;
            return { path, text, lacks: spot(path, key) };
        }
        case 'enum':
            return { path, text: notOneOf(path, value, params['allowedValues']) };
        case 'const':
            return {
                path,
                text: `${said(path, value)} is not allowed: write \`${lastOf(path)}: ${String(params['allowedValue'])}\`.`,
            };
        case 'type':
        case 'anyOf':
            return { path, text: wrongType(path, value, keyword === 'type' ? String(params['type']) : undefined) };
        default:
            return { path, text: `${said(path, value)} ${limitText(fault)}.` };
    }
}
const EXAMPLES = {
    metric: 'tests.failed',
    format: 'junit',
    glob: "'reports/*.xml'",
    match: '{ tool: bandit, rule: B101 }',
    reason: 'why it is accepted',
    owner: "'@team'",
    expires: '2027-01-31',
};
/** A key that belongs elsewhere is named where it is nearest to one that belongs here. */
function unknownKey({ schemaPath }, path, key) {
    const known = Object.keys(propertiesAt(schemaPath));
    const near = (0,nearest/* nearest */.p)(key, known);
    const instead = near === undefined ? `there are ${listed(known)}` : `write \`${near}\``;
    const text = `\`${key}\` is no key of ${nameOf(path)}: ${instead}.`;
    return { path: [...path, key], text, ...(near !== undefined && { spells: spot(path, near) }) };
}
/** The properties beside the keyword that a schema's path leads to. */
function propertiesAt(schemaPath) {
    const parent = at(schema, pathOf(decodeURIComponent(schemaPath.replace(/^#/, ''))).slice(0, -1));
    const properties = typeof parent === 'object' && parent !== null ? Reflect.get(parent, 'properties') : {};
    return typeof properties === 'object' && properties !== null ? properties : {};
}
function notOneOf(path, value, allowed) {
    const words = Array.isArray(allowed) ? allowed.map(String) : [];
    if (path.at(-1) === 'severity' && (value === 'warn' || value === 'fail'))
        return `\`severity: ${value}\` narrows no findings: write \`else: ${value}\` for what comes of the condition.`;
    const near = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, words) : undefined;
    return `${said(path, value)} is not known: ${near === undefined ? `there are ${listed(words)}` : `write \`${near}\``}.`;
}
const TYPES = {
    object: 'keys with values',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
};
/** What may stand where one of several types may. */
const CHOICES = {
    glob: "a glob such as `'reports/*.xml'`, or a list of them",
    path: "a glob such as `'packages/a/**'`, or a list of them",
    require: '`all`, or a list of metrics such as `[tests.failed]`',
    'max-age': 'a duration such as `2h`',
};
function wrongType(path, value, type) {
    if (path.length === 0)
        return 'this is no policy: a policy is keys with values, such as `extends: standard`.';
    const key = lastOf(path);
    const wanted = type === undefined ? (CHOICES[key] ?? 'a number, or a text such as `85%` or `3s`') : (TYPES[type] ?? type);
    if (value === null)
        return `\`${key}\` is empty: give it ${wanted}, or leave the key out.`;
    if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        return `${said(path, value)} is no text: write \`${key}: '${String(value)}'\` in quotes.`;
    return `${said(path, value)} is not as it should be: ${key} is ${wanted}.`;
}
function limitText({ keyword, params, message = 'is not as it should be' }) {
    const limit = String(params['limit']);
    switch (keyword) {
        case 'minLength':
            return 'is blank: write a text, or leave the key out';
        case 'maxLength':
            return `is longer than ${limit} characters`;
        case 'minItems':
        case 'minProperties':
            return 'is empty: give it at least one, or leave the key out';
        case 'maxItems':
        case 'maxProperties':
            return `holds more than ${limit}`;
        case 'minimum':
        case 'exclusiveMinimum':
            return `is too small: it must be ${keyword === 'minimum' ? `${limit} or more` : `above ${limit}`}`;
        case 'maximum':
            return `is too large: it may be ${limit} at the most`;
        case 'pattern':
            return params['pattern'] === DAY_PATTERN
                ? 'is no day: write it as `2027-01-31`'
                : 'has other characters than letters, digits, `.`, `_` and `-`';
        default:
            return message;
    }
}
const DAY_PATTERN = schema.properties.waivers.items.properties.expires.pattern;
/** `conditions/2/max` as "`max` of the third of `conditions`" would be long: `conditions[2].max` is what is searched for. */
function nameOf(path) {
    if (path.length === 0)
        return 'a policy';
    const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return `\`${text.replace(/^\./, '').slice(0, 200)}\``;
}
function lastOf(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return key ?? '';
}
/** A value as it is written, with its key; a long one is cut. */
function said(path, value) {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return typeof path.at(-1) === 'number'
        ? `\`${short}\` in ${nameOf(path.slice(0, -1))}`
        : `\`${lastOf(path)}: ${short}\``;
}
function listed(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
/** A JSON Pointer's parts; whole numbers are indexes of lists. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
function at(value, path) {
    return path.reduce((inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined), value);
}

;// CONCATENATED MODULE: ./packages/policy/src/yaml-faults.ts

/** The first thing that is not YAML, or is YAML for something else than it looks like; undefined where all is well. */
function yamlFault(document, text) {
    const [error] = document.errors;
    return error ? { offset: error.pos[0], text: errorText(error, text) } : misreadings(document, text)[0];
}
/** A text in quotes as YAML has it. */
function quoted(text) {
    return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
/** The rest of the entry that begins at an offset: up to a comment, the end of a line, or of a list in brackets. */
function entryAt(text, offset) {
    const [line = ''] = text.slice(offset, offset + 200).split(/\r?\n/, 1);
    return (line
        .replace(/\s+#.*$/, '')
        .replace(/[,\]}\s]+$/, '')
        .split(/,\s/)[0] ?? '');
}
function errorText({ code, message, pos }, text) {
    const entry = entryAt(text, pos[0]);
    switch (code) {
        case 'BAD_SCALAR_START':
            return `a text cannot begin with \`${entry.slice(0, 1)}\` in YAML: write ${quoted(entry)} in quotes.`;
        case 'BAD_ALIAS':
            return `\`${entry}\` is an alias to YAML: write ${quoted(entry)} in quotes for the text.`;
        case 'DUPLICATE_KEY':
            return `the key \`${entry.split(':')[0]?.trim() ?? ''}\` is there twice: keep one of them.`;
        case 'TAB_AS_INDENT':
            return 'a line is indented by a tab: write spaces.';
        case 'MULTIPLE_DOCS':
            return 'a second document begins here (`---`): a policy is one.';
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'MULTILINE_IMPLICIT_KEY':
            return `\`${entry}\` holds a colon and a blank, which begins a value: write the text in quotes.`;
        case 'BAD_INDENT':
        case 'MISSING_CHAR':
        case 'UNEXPECTED_TOKEN':
        default:
            return `this is not YAML: ${firstSentence(message)}`;
    }
}
/** What the parser says, without the place and the excerpt, which stand elsewhere. */
function firstSentence(message) {
    const line = message.split('\n')[0] ?? message;
    const said = line.replace(/ at line \d+, column \d+:?$/, '').trim();
    return /[.:]$/.test(said) ? `${said.slice(0, -1)}.` : `${said}.`;
}
/** Aliases and tags: `*.xml` and `!old/**` without quotes. Nobody needs either in a policy, and an alias can be made a bomb. */
function misreadings(document, text) {
    const found = [];
    (0,dist.visit)(document, {
        Alias: (_, { range }) => {
            const offset = range?.[0] ?? 0;
            const entry = entryAt(text, offset);
            found.push({ offset, text: `\`${entry}\` is an alias to YAML: write ${quoted(entry)} in quotes for the text.` });
            return dist.visit.BREAK;
        },
        Node: (_, node) => {
            const { tag, range } = node;
            if (tag === undefined || !range)
                return undefined;
            // The tag stands before the value; it is the last thing that begins with `!` before it.
            const before = (0,dist.isScalar)(node) && node.source === '' ? range[1] : range[0];
            const last = Math.max(0, text.lastIndexOf('!', before));
            const offset = text[last - 1] === '!' ? last - 1 : last;
            const entry = entryAt(text, offset);
            found.push({ offset, text: `\`${entry}\` is a tag to YAML: write ${quoted(entry)} in quotes for the text.` });
            return dist.visit.BREAK;
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./packages/policy/src/policy-file.ts






/** Nothing that a person writes is longer, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;
/** Reads a policy, or says all that is wrong with it, a sentence a line, each with file, line and column. */
function readPolicyFile(written, file) {
    const text = written.replace(/^\uFEFF/, '');
    if (text.length > MAX_LENGTH)
        return new decoder/* Mistake */.F(`${file} is longer than 1,000,000 characters.`);
    const counter = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { version: '1.2', uniqueKeys: true, lineCounter: counter });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fault = yamlFault(document, text);
    if (fault)
        return new decoder/* Mistake */.F((0,src_faults/* faultLines */.w)(file, [{ place: at(fault.offset), text: fault.text }]));
    const placeOf = (path) => at(offsetOf(document, path));
    // An empty file asks what `standard` asks.
    const value = document.toJS() ?? {};
    if (validate(value))
        return { file, policy: value, placeOf };
    const faults = schemaFaults(validate.errors ?? [], value);
    return new decoder/* Mistake */.F((0,src_faults/* faultLines */.w)(file, faults.map(({ path, text: said }) => ({ place: placeOf(path), text: said }))));
}
/** Where the last part of a path that is there begins: of a key the key, of an entry of a list the entry. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const [index, part] of path.entries()) {
        if ((0,dist.isMap)(node)) {
            const pair = node.items.find(({ key }) => keyText(key) === String(part));
            if (!(0,dist/* isPair */.tO)(pair))
                break;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else {
            node = document.getIn(path.slice(0, index + 1), true);
            const start = startOf(node);
            if (start === undefined)
                break;
            offset = start;
        }
    }
    return offset;
}
function keyText(key) {
    const value = (0,dist/* isNode */.Ll)(key) ? key.toJSON() : key;
    return String(value);
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/policy-from.ts



/** The policy that a text says, its preset worked in; or all that is wrong with it, each fault with its place in `file`. */
function policyFrom(text, file) {
    const read = readPolicyFile(text, file);
    return read instanceof decoder/* Mistake */.F ? read : (0,composed/* composedPolicy */.D)(read);
}


/***/ }),

/***/ 56780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES)
/* harmony export */ });
// Written by scripts/catalogues.ts: what users call the entries of this folder.
const PRESET_NAMES = [
    'advisory',
    'regulated',
    'standard',
    'strict',
];


/***/ }),

/***/ 92918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ MOST_UNMAPPED),
/* harmony export */   QA: () => (/* binding */ MOST_EVIDENCE),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   eE: () => (/* binding */ isReports),
/* harmony export */   tu: () => (/* binding */ reportsOf)
/* harmony export */ });
/* harmony import */ var _qeml_actions_reports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57542);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16331);


/** How much evidence a value carries; the value itself counts all. */
const MOST_EVIDENCE = 50;
/** The reports of a kind that the selectors leave, or why there is none. */
function reportsOf(facts, { report: id }, kinds) {
    const all = facts.reports.filter(({ role, report }) => role === 'head' && report.kinds.some((kind) => kinds.includes(kind)));
    const chosen = id === undefined ? all : all.filter((report) => report.id === id);
    if (chosen.length > 0)
        return chosen;
    if (id !== undefined && all.length > 0)
        return { state: 'nothing', reason: `no report of ${kinds.join(' or ')} has the id \`${id}\`` };
    return { state: 'error', reason: `every report of ${kinds.join(' or ')} is missing or cannot be read` };
}
function isReports(value) {
    return Array.isArray(value);
}
/** Findings of reports that path and name leave, of any severity. */
function findingsOf(reports, kind, { path, name }) {
    return reports
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.kind === kind &&
        (path === undefined || (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(path, finding.file ?? finding.path ?? '')) &&
        (name === undefined || (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)([name], finding.package?.name ?? finding.rule)));
}
/** More source files than this share that are none of the repository are worth a warning, and an error where paths are asked for. */
const MOST_UNMAPPED = 0.05;
/** Coverage of several reports as one. */
function coverageOf(reports) {
    return (0,_qeml_actions_reports__WEBPACK_IMPORTED_MODULE_1__/* .mergeCoverage */ .P)(reports.flatMap(({ coverage }) => coverage ?? []));
}


/***/ }),

/***/ 6811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   L: () => (/* binding */ seriesOf)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

/** The statistics look no further back. */
const MOST_POINTS = 50;
/** Names that hold a date or a hash would make it grow without end. */
const MOST_SERIES = 5_000;
/** What tells a series from others. The unit belongs to it: seconds and milliseconds of one name are no regression. */
function identity({ name, measure, unit }) {
    return JSON.stringify([name, measure, unit]);
}
/** The base's series with the points of this run; several values of one run are several points. */
function seriesOf({ reports, commit }, previous) {
    const series = new Map((previous?.series ?? []).map((one) => [identity(one), one]));
    const benchmarks = reports.filter(({ role }) => role === 'head').flatMap(({ report }) => report.benchmarks);
    for (const { name, measure, unit, better, value } of benchmarks) {
        if (![name, measure, unit].every(_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .isShort */ .t) || !Number.isFinite(value))
            continue;
        const key = identity({ name, measure, unit });
        const points = [...(series.get(key)?.points ?? []), { commit, value }].slice(-MOST_POINTS);
        series.set(key, { name, measure, unit, better, points });
    }
    if (series.size <= MOST_SERIES)
        return [...series.values()];
    const here = new Set(benchmarks.map(identity));
    const [own, others] = [true, false].map((is) => [...series].filter(([key]) => here.has(key) === is));
    return [...(own ?? []), ...(others ?? [])].slice(0, MOST_SERIES).map(([, one]) => one);
}


/***/ }),

/***/ 21862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   O$: () => (/* binding */ thresholdExample),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29713);

/** A threshold in the unit of its metric; undefined for a text that is none. */
function thresholdOf(value, unit) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    const text = value.trim();
    if (unit === 'seconds') {
        const milliseconds = (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
        return milliseconds === undefined ? undefined : milliseconds / 1_000;
    }
    const number = Number(unit === '%' ? text.replace(/\s*%$/, '') : text);
    return text !== '' && Number.isFinite(number) ? number : undefined;
}
/** What a threshold in this unit may look like, for an error. */
function thresholdExample(unit) {
    if (unit === 'seconds')
        return 'a duration such as `3s`, or a number of seconds';
    return unit === '%' ? 'a percentage such as `85` or `85%`' : 'a number';
}
/** A value for people. */
function formatValue(value, unit) {
    const rounded = Math.round(value * 100) / 100;
    if (unit === '%')
        return `${String(rounded)} %`;
    if (unit !== 'seconds')
        return String(rounded);
    if (value >= 1 || value === 0)
        return `${String(rounded)} s`;
    if (value >= 1e-3)
        return `${String(Number((value * 1e3).toPrecision(3)))} ms`;
    return value >= 1e-6
        ? `${String(Number((value * 1e6).toPrecision(3)))} µs`
        : `${String(Number((value * 1e9).toPrecision(3)))} ns`;
}


/***/ }),

/***/ 88781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ waivedFrom),
/* harmony export */   c5: () => (/* binding */ waivedMetrics),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68861);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16331);
/* harmony import */ var _novelty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43995);



const DAY = 86_400_000;
/** The instant at which a waiver ends, in milliseconds: after its last day, in UTC. NaN for what is no day of the calendar. */
function endOf({ expires }) {
    const start = Date.parse(`${expires}T00:00:00Z`);
    // The 30th of February is taken for the 2nd of March.
    return Number.isFinite(start) && new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}
function matches({ match }, finding) {
    if (match.metric !== undefined)
        return false;
    const { tool, rule, path, severity, package: name, id, fingerprint } = match;
    return ((tool === undefined || tool.toLowerCase() === finding.tool.toLowerCase()) &&
        (rule === undefined || rule === finding.rule) &&
        (path === undefined || (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(path, finding.file ?? finding.path ?? '')) &&
        (severity === undefined || finding.severity === severity) &&
        (name === undefined || name === finding.package?.name || (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)([name], finding.package?.purl ?? '')) &&
        (id === undefined || (finding.ids ?? [finding.rule]).includes(id)) &&
        (fingerprint === undefined || fingerprint === finding.key || fingerprint === finding.fingerprint));
}
/** Many metrics ask for the same. */
const known = new WeakMap();
/** Applies waivers to findings. What is expired, or not allowed by the policy, takes nothing out. */
function waivedFrom(policy, facts) {
    let byPolicy = known.get(facts);
    if (!byPolicy)
        known.set(facts, (byPolicy = new WeakMap()));
    let waived = byPolicy.get(policy);
    if (!waived)
        byPolicy.set(policy, (waived = applied(policy, (0,_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .withNovelty */ .S)(facts))));
    return waived;
}
function applied(policy, facts) {
    const byKey = new Map();
    const results = policy.waivers
        .filter(({ match }) => match.metric === undefined)
        .map((waiver) => {
        const refusal = refusalOf(waiver, policy, facts);
        if (refusal)
            return refusal;
        const taken = facts.reports
            .flatMap(({ findings }) => findings)
            .filter((finding) => finding.suppressed !== true && matches(waiver, finding));
        for (const { key } of taken)
            if (!byKey.has(key))
                byKey.set(key, waiver);
        return used(waiver, taken.length);
    });
    const reports = facts.reports.map((report) => ({
        ...report,
        findings: report.findings.filter(({ key, suppressed }) => suppressed !== true && !byKey.has(key)),
    }));
    return { facts: { ...facts, reports }, results, byKey };
}
function nameOf({ match, origin }) {
    const parts = Object.entries(match).map(([key, value]) => `${key} ${String(value)}`);
    return `the waiver for ${parts.join(', ')} (${(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .originText */ .C)(origin)})`;
}
function used(waiver, count) {
    const { max, owner, reason, expires } = waiver;
    if (count === 0)
        return { waiver, state: 'unused', count, text: `${nameOf(waiver)} matches nothing: remove it` };
    if (max !== undefined && count > max)
        return { waiver, state: 'exceeded', count, text: `${nameOf(waiver)} matches ${count}, and allows ${max}` };
    return {
        waiver,
        state: 'applied',
        count,
        text: `${nameOf(waiver)} takes out ${count} until ${expires}: ${reason} (${owner})`,
    };
}
function refusalOf(waiver, { waiverDays, waiverOwners }, { now, codeowners }) {
    const end = endOf(waiver);
    const refuse = (state, why) => ({
        waiver,
        state,
        count: 0,
        text: `${nameOf(waiver)} ${why}`,
    });
    // Also where it is no number.
    if (!(end > now.getTime()))
        return refuse('expired', `expired on ${waiver.expires}: mend it, or decide again`);
    if (end > now.getTime() + (waiverDays + 1) * DAY)
        return refuse('invalid', `expires on ${waiver.expires}, more than ${waiverDays} days from now`);
    if (waiverOwners === 'codeowners' && !codeowners?.includes(waiver.owner.toLowerCase()))
        return refuse('invalid', `has the owner ${waiver.owner}, who is not in CODEOWNERS`);
    return undefined;
}
/** Applies waivers on metrics to results that are broken. */
function waivedMetrics(policy, facts, results) {
    const waivers = [];
    let judged = results;
    for (const waiver of policy.waivers) {
        const { metric } = waiver.match;
        if (metric === undefined)
            continue;
        const refusal = refusalOf(waiver, policy, facts);
        if (refusal) {
            waivers.push(refusal);
            continue;
        }
        const broken = judged.filter(({ condition, state }) => condition.metric === metric && state === 'broken');
        const beyond = broken.find(({ value = 0 }) => waiver.max !== undefined && value > waiver.max);
        if (beyond) {
            waivers.push({
                waiver,
                state: 'exceeded',
                count: broken.length,
                text: `${nameOf(waiver)} allows ${waiver.max ?? 0}, and the value is ${beyond.value ?? 0}`,
            });
            continue;
        }
        waivers.push(used(waiver.max === undefined ? waiver : { ...waiver, max: undefined }, broken.length));
        const text = `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
        judged = judged.map((result) => broken.includes(result)
            ? { ...result, state: 'waived', verdict: 'pass', text: `${result.text}; ${text}` }
            : result);
    }
    return { results: judged, waivers };
}


/***/ }),

/***/ 57542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeCoverage)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94173);

/** Of two rates of unknown wholes only the lower one is sure of both. */
function lower(a, b) {
    if (!a || !b)
        return a ?? b;
    const least = (one, other) => one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
    const [lines, branches] = [least(a.lines, b.lines), least(a.branches, b.branches)];
    return { ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) };
}
/**
 * The coverage of several reports as one, by line and branch of the same source file: what ran in any of them ran. A file that
 * cannot be resolved keeps the path that its report gives. What reports told in totals alone cannot be merged: it counts where
 * nothing finer is known, and `totalsOnly` and `rates` of the result name it. Neither the order nor repeating changes the result.
 */
function mergeCoverage(reports, resolve = (path) => path) {
    const merged = new _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .Coverage */ .x();
    for (const report of reports) {
        for (const source of report.sources())
            merged.source(resolve(source.path, report) ?? source.path).absorb(source);
        for (const root of report.roots)
            merged.roots.add(root);
        merged.rates = lower(merged.rates, report.rates);
    }
    return merged;
}


/***/ }),

/***/ 69311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownFrom),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** Stands behind a finding that was suppressed, or gone. */
const INACTIVE = '-';
/** A finding as a line for a baseline: enough to know it again, nothing that could be read. */
function recordOf({ key, traces, suppressed, gone }) {
    const marks = traces ? [traces.said, traces.context ?? '', traces.line ?? '', traces.own ?? ''].join('.') : '';
    return [key, marks, ...(suppressed === true || gone === true ? [INACTIVE] : [])].join(' ').trimEnd();
}
function tracesOf(marks) {
    const [said = '', context = '', line = '', own = ''] = marks.split('.');
    if (said === '')
        return undefined;
    return { said, ...(context !== '' && { context }), ...(line !== '' && { line }), ...(own !== '' && { own }) };
}
/** What a line of a baseline says; a key alone is one, too. */
function knownFrom(record) {
    const [key = '', marks = '', state] = record.split(' ');
    const traces = tracesOf(marks);
    return { key, ...(traces && { traces }), ...(state === INACTIVE && { suppressed: true }) };
}


/***/ }),

/***/ 68485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS)
/* harmony export */ });
/** What a report can be about; a policy's preset has conditions for each. */
const KINDS = [
    'tests',
    'coverage',
    'findings',
    'lint',
    'dependencies',
    'images',
    'sbom',
    'licenses',
    'complexity',
    'benchmarks',
    'plan',
    'mutation',
];


/***/ })

};
