import type { RuleFamily } from '../rule.ts';

export const AZURE_PIPELINES = {
  family: 'azure-pipelines',
  source:
    'microsoft/azure-pipelines-task-lib (resources.resjson), Azure Pipelines documentation (troubleshooting, agents, parallel jobs, Azure Repos checkout)',
  rules: [
    {
      id: 'azure-task-input',
      category: 'config',
      prior: 'no',
      weight: 78,
      literals: ['Input required: ', 'Not found '],
      pattern: '^(Error: )?Input required: \\w+$|^(Error: )?Not found [\\w ]{1,60}: \\S',
      command: 'error',
      explanation: 'A task lacks an input, or an input of it names a file or folder that is not there.',
      cure: 'Give the input, or make what it names in a step before.',
      examples: ['##[error]Input required: packageFeed', '##[error]Not found SourceFolder: D:\\a\\1\\b'],
      green: ['##[warning]Not found cache for key: npm'],
    },
    {
      id: 'azure-task-program',
      category: 'config',
      prior: 'no',
      weight: 80,
      literals: ['Unable to locate executable file'],
      pattern: "Unable to locate executable file: '[^']+'\\. Please verify either the file path exists",
      explanation: 'A program that the step calls is not installed, or not on the path.',
      cure: 'Install it in a step before, or correct its name.',
      examples: [
        "##[error]Unable to locate executable file: 'mvn'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.",
      ],
      green: ['The executable file was located.'],
    },
    {
      id: 'azure-no-agent',
      category: 'config',
      prior: 'no',
      weight: 86,
      literals: [
        'No hosted parallelism has been purchased or granted',
        'No image label found to route agent pool',
        'The pool does not exist or has not been authorized',
      ],
      pattern:
        'No hosted parallelism has been purchased or granted|No image label found to route agent pool|The pool does not exist or has not been authorized for use',
      platform: true,
      explanation: 'Azure Pipelines has no agent for the job: none is granted, or its pool or image does not exist.',
      cure: 'Ask for parallel jobs, authorize the pool, or name an image that is still offered.',
      examples: [
        '##[error]No hosted parallelism has been purchased or granted. To request a free parallelism grant, please fill out the following form https://aka.ms/azpipelines-parallelism-request',
        '##[error]No image label found to route agent pool Hosted Windows 2019 with VS2019.',
      ],
      green: ['Agent pool: Azure Pipelines'],
    },
    {
      id: 'azure-not-authorized',
      category: 'auth',
      prior: 'no',
      weight: 84,
      literals: ['TF400813', 'TF401019', 'TF30063'],
      pattern:
        'TF400813: .*is not authorized to access this resource|TF401019: The Git repository with name or identifier|TF30063: You are not authorized to access',
      explanation: 'The identity of the job may not use a resource of Azure DevOps, or it does not exist.',
      cure: 'Give the build service identity the permission, or correct the name.',
      examples: [
        "##[error]TF400813: The user 'aaaaaaaa-0000' is not authorized to access this resource.",
        'remote: TF401019: The Git repository with name or identifier app does not exist or you do not have permissions for the operation you are attempting.',
      ],
      green: ['The user is authorized.'],
    },
  ],
} as const satisfies RuleFamily;
