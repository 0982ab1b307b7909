/** One thing that is wrong with a workflow file, and where. */
export interface FileFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A workflow file that cannot be run as it stands; all its faults, each with its place. */
export class WorkflowFault extends Error {
  override readonly name = 'WorkflowFault';
  readonly faults: readonly FileFault[];

  constructor(faults: readonly FileFault[]) {
    super(
      faults
        .map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`)
        .join('\n'),
    );
    this.faults = faults;
  }
}
