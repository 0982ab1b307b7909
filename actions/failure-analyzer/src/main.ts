import { listenForCancel, pagedOnError, readInputs, withGitHub, type Action } from '@qeml-actions/core';

import { writePage } from './apply/page.ts';
import { INPUTS } from './inputs.ts';
import { MANIFEST } from './manifest.generated.ts';
import { noToken } from './messages.ts';
import { step } from './step.ts';
import { undecided, view } from './view.ts';
import { errorPage } from './view/error-page.ts';

export const action: Action = {
  manifest: MANIFEST,
  undecided,
  main: async (runtime) => {
    const inputs = await readInputs(INPUTS, MANIFEST, runtime.environment);
    const cancellation = listenForCancel();
    const faultPage = (mistakes: readonly string[]): Promise<string> => Promise.resolve(errorPage(mistakes));
    try {
      const ports = withGitHub(runtime, inputs['github-token'], cancellation.signal, noToken());
      const result = await pagedOnError(inputs['html-report'], runtime, faultPage, () => step(inputs, ports));
      const pageFault = await writePage(result, runtime);
      return { ...view(result), ...(pageFault !== undefined && { failure: pageFault }) };
    } finally {
      cancellation.dispose();
    }
  },
};
