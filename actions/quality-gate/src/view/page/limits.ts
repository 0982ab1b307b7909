/** Rows of a table. */
export const ROWS = 500;
/** Findings that are listed, waived ones among them; the worst and newest stand first. */
export const FINDINGS = 2_000;
/** Failed tests that are shown with their message and stack, and how many of them stand open. */
export const FULL_TESTS = 100;
export const OPEN_TESTS = 5;
export const STACK_LINES = 15;
/** Files of a coverage report. */
export const FILES = 1_000;
/** Stretches of lines that did not run, of one file. */
export const STRETCHES = 8;
/** Trends that are drawn large; the table has a small one of each of its rows. */
export const TRENDS = 12;
export const BENCHMARKS = 300;
/** Things to mend that are said in the first lines. */
export const FIRST = 5;
/** Of a text that stands by itself, of one in a table, and of one of the thousands of a long table. */
export const LONGEST_TEXT = 2_000;
export const LONGEST_CELL = 300;
export const LONGEST_FINDING = 160;
/** Of the gate's name: the verdict behind it must be seen. */
export const LONGEST_NAME = 120;
