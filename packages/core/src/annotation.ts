import type { WorkflowCommand } from './workflow-command.ts';

export const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

/** A message that GitHub shows beside the run and, where it names a file, beside the line. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** The runner keeps ten annotations of each level for a step. */
export const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LIMIT = 4_000;

/** The commands that make the annotations: at most ten of each level, the tenth then counting those left out. */
export function annotationCommands(annotations: readonly Annotation[]): readonly WorkflowCommand[] {
  return ANNOTATION_LEVELS.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= ANNOTATIONS_PER_LEVEL) return all.map(command);
    const shown = all.slice(0, ANNOTATIONS_PER_LEVEL - 1).map(command);
    const left = all.length - shown.length;
    return [...shown, { name: level, data: `${String(left)} more are in the report: a step shows ten of each level.` }];
  });
}

function command({ level, message, title, file, line }: Annotation): WorkflowCommand {
  const data = message.length > MESSAGE_LIMIT ? `${message.slice(0, MESSAGE_LIMIT)}…` : message;
  return { name: level, properties: { title, file, line }, data };
}
