// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
export const MANIFEST = {
  name: 'failure-analyzer',
  inputs: {
    'log-path': { required: false, default: undefined },
    rules: { required: false, default: undefined },
    annotate: { required: false, default: 'true' },
  },
  outputs: [
    'verdict',
    'category',
    'transient',
    'confidence',
    'rule',
    'evidence',
    'evidence-location',
    'fingerprint',
    'causes',
    'report',
  ],
} as const;
