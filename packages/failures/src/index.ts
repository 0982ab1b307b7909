export { CATEGORIES } from './category.ts';
export { createClassifier } from './classifier.ts';
export { builtInRules } from './catalogue.ts';
export { fingerprint } from './fingerprint.ts';
export { maskVolatile } from './mask.ts';
export { cleanLine, stripAnsi } from './lines/normalise.ts';

export type { Answer, Category, Transient } from './category.ts';
export type { Classification, Evidence, RunnerUp } from './classification.ts';
export type { Classifier, StartOptions } from './classifier.ts';
export type { ClassifierSession } from './session.ts';
export type { Ending } from './ending.ts';
export type { History } from './history.ts';
export type { Rule, RuleFamily } from './rule.ts';
