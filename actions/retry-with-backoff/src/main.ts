import { listenForCancel, readInputs, type Action } from '@qeml-actions/core';

import { INPUTS } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const cancellation = listenForCancel();
    const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
    const result = await step(inputs, { ...runtime, cancel: cancellation.signal, reserved: MANIFEST.outputs });
    cancellation.dispose();
    return view(result);
  },
};
