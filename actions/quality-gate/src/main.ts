import { listenForCancel, pagedOnError, readInputs, withGitHub, type Action } from '@qeml-actions/core';

import { faultPage, writePage } from './apply/page.ts';
import { redacted } from './apply/telling/redacted.ts';
import { INPUTS } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
    const cancellation = listenForCancel();
    try {
      const ports = withGitHub(runtime, inputs['github-token'], cancellation.signal);
      const result = await pagedOnError(inputs['html-report'], runtime, faultPage, () => step(inputs, ports));
      const pageFault = await writePage(result, runtime);
      return view(redacted(result, runtime.redactor), pageFault);
    } finally {
      cancellation.dispose();
    }
  },
};
