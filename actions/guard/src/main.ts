import { listenForCancel, readInputs, withGitHub, type Action } from '@qeml-actions/core';

import { INPUTS, PartInputs } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const cancellation = listenForCancel();
    try {
      const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
      const ports = withGitHub(runtime, inputs['github-token'], cancellation.signal);
      const result = await step(inputs, new PartInputs(runtime.environment), ports);
      return view(result);
    } finally {
      cancellation.dispose();
    }
  },
};
