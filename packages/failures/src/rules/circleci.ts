import type { RuleFamily } from '../rule.ts';

export const CIRCLECI = {
  family: 'circleci',
  source:
    'CircleCI documentation (configuration, resource classes, help and support), circleci-public/circleci-yaml-language-server',
  rules: [
    {
      id: 'circleci-config',
      category: 'config',
      prior: 'no',
      weight: 84,
      literals: [
        'ERROR IN CONFIG FILE:',
        'Config compilation contains errors',
        'Cannot find a definition for ',
        'No configuration was found in your project',
      ],
      pattern:
        '^(# ?)?ERROR IN CONFIG FILE:|Config compilation contains errors:|Cannot find a definition for (command|job|executor|orb) named |^# ?No configuration was found in your project\\.',
      explanation: 'The configuration of CircleCI is wrong, or not there.',
      cure: 'Correct what is named; `circleci config validate` shows it beforehand.',
      examples: [
        '# ERROR IN CONFIG FILE:',
        'Config compilation contains errors:',
        'Cannot find a definition for command named node/install-packages',
      ],
      green: ['Config file at .circleci/config.yml is valid.'],
    },
    {
      id: 'circleci-resource-class',
      category: 'config',
      prior: 'no',
      weight: 86,
      literals: ['is not available for your project, or is not a valid resource class'],
      pattern: 'Resource class .+ is not available for your project, or is not a valid resource class',
      platform: true,
      explanation: 'The machine that the job asks for does not exist, or is not part of the plan.',
      cure: 'Name a resource class that the plan has.',
      examples: [
        'Resource class docker for xlarge is not available for your project, or is not a valid resource class. This message will often appear if the pricing plan for this project does not support docker use.',
      ],
      green: ['Using resource class medium'],
    },
    {
      id: 'circleci-environment',
      category: 'infrastructure',
      prior: 'unknown',
      weight: 76,
      literals: ['Unexpected environment preparation error'],
      pattern: 'Unexpected environment preparation error: ',
      not: 'pull access denied|manifest unknown|not found|no space left|cgroup',
      platform: true,
      explanation: 'CircleCI could not prepare the container or machine of the job.',
      cure: 'Run it again; if it stays, look at the image that is named.',
      examples: [
        'Unexpected environment preparation error: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:303"',
      ],
      green: ['Preparing environment variables'],
    },
  ],
} as const satisfies RuleFamily;
