import { runAction } from '@qeml-actions/core';

import { action } from './main.ts';

await runAction(action);
