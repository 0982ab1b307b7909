import { listenForCancel, pagedOnError, readInputs, withGitHub, type Action } from '@qeml-actions/core';

import { faultPage, writePage } from './apply/page.ts';
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
      const texts = new PartInputs(runtime.environment);
      const result = await pagedOnError(inputs['html-report'], runtime, faultPage, () => step(inputs, texts, ports));
      const pageFault = await writePage(result, runtime);
      return view(result, pageFault);
    } finally {
      cancellation.dispose();
    }
  },
};
