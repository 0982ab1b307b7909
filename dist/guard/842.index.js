export const id = 842;
export const ids = [842];
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
    return gone.slice(0, selection/* MOST_EVIDENCE */.QA).map((name) => ({ text: `${name} is gone since the base` }));
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
        return { state: 'value', value, evidence: [counts, ...goneSince(facts, reports, selectors)] };
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
    text: 'Says all that `standard` says, and fails only where it cannot tell.',
    policy: {
        ...standard.policy,
        conditions: standard.policy.conditions.map((condition) => ({ ...condition, else: 'warn' })),
    },
};

;// CONCATENATED MODULE: ./packages/policy/src/presets/strict.ts

const strict = {
    name: 'strict',
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


/***/ })

};
