/** Causes that are shown with their log; of the others a table tells. */
export const FULL_CAUSES = 20;
/** Rows of any table. */
export const ROWS = 500;
/** Lines of a log on each side of the evidence, and how many of them stand open. */
export const LINES_EACH_SIDE = 150;
export const LINES_OPEN = 5;
/** Places of one cause that are listed. */
export const PLACES = 50;
/** Of a text that is read first, of one that stands by itself, and of one in a table or a heading. */
export const LONGEST_LEAD = 500;
export const LONGEST_TEXT = 2_000;
export const LONGEST_CELL = 200;
