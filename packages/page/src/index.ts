export * from './markdown.ts';
export * from './time-line.ts';
export { cutText, html, link } from './html/html.ts';
export { page } from './html/shell.ts';
export { dataTable } from './html/table.ts';
export { factList } from './html/facts.ts';
export { foldedLog } from './html/folded-log.ts';
export { shareBar } from './html/share-bar.ts';
export { textBlock } from './html/text-block.ts';
export { sparkline, trend } from './html/trend.ts';
export { barList } from './html/bars.ts';

export type { Html } from './html/html.ts';
export type { LogLine } from './html/folded-log.ts';
export type { Section } from './html/shell.ts';
export type { TableCell, TableColumn } from './html/table.ts';
export type { TrendPoint } from './html/trend.ts';
