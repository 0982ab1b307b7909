// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
export const MANIFEST = {
  name: 'failure-analyzer',
  inputs: {
    'run-id': { required: false, default: undefined },
    'run-attempt': { required: false, default: undefined },
    'github-token': { required: false, default: '${{ github.token }}' },
    'log-path': { required: false, default: undefined },
    rules: { required: false, default: undefined },
    annotate: { required: false, default: 'true' },
    'html-report': { required: false, default: undefined },
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
