import { listenForCancel, readInputs, type Action } from '@qeml-actions/core';

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
      const github = githubFor(inputs, runtime);
      return view(await step(inputs, { ...runtime, cancel: cancellation.signal, github }));
    } finally {
      cancellation.dispose();
    }
  },
};
