import { listenForCancel, readInputs, type Action } from '@qeml-actions/core';

import { pagedOnError, writePage } from './apply/page.ts';
import { redacted } from './apply/telling/redacted.ts';
import { INPUTS } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { githubFor } from './ports.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
    const cancellation = listenForCancel();
    try {
      const github = githubFor(inputs, runtime, cancellation.signal);
      const ports = { ...runtime, cancel: cancellation.signal, github };
      const result = await pagedOnError(inputs, runtime, () => step(inputs, ports));
      const pageFault = await writePage(result, runtime);
      return view(redacted(result, runtime.redactor), pageFault);
    } finally {
      cancellation.dispose();
    }
  },
};
