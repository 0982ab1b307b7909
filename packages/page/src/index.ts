export * from './markdown.ts';
export * from './time-line.ts';
