import { readInputs, type Action } from '@qeml-actions/core';

import { INPUTS } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
    return view(await step(inputs, runtime));
  },
};
