import type { RuleFamily } from '../rule.ts';

export const KUBERNETES = {
  family: 'kubernetes',
  source:
    'kubernetes/kubectl, helm, hashicorp/terraform internal/, aws/aws-cli and SDK error codes, gcloud, az, Azure ARM, serverless, wrangler, vercel, firebase, ansible',
  rules: [
    {
      id: 'kube-unreachable',
      category: 'network',
      prior: 'yes',
      weight: 74,
      literals: [
        'Unable to connect to the server',
        'The connection to the server',
        'Kubernetes cluster unreachable',
        'was refused - did you specify',
      ],
      pattern:
        'Unable to connect to the server: |The connection to the server \\S+ was refused|Kubernetes cluster unreachable',
      explanation: 'The Kubernetes API does not answer.',
      cure: 'Run it again; if it stays, check the kubeconfig and that the cluster is up.',
      examples: [
        'Unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout',
        'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      ],
      green: ['deployment.apps/app configured'],
    },
    {
      id: 'kube-wait',
      category: 'timeout',
      prior: 'unknown',
      weight: 76,
      literals: [
        'timed out waiting for the condition',
        'exceeded its progress deadline',
        'context deadline exceeded',
        'UPGRADE FAILED',
        'INSTALLATION FAILED',
      ],
      pattern:
        'timed out waiting for the condition|exceeded its progress deadline|(UPGRADE|INSTALLATION) FAILED: .*(timed out|deadline)',
      explanation: 'What was deployed did not become ready in time.',
      cure: 'Look at the events and logs of its pods.',
      examples: [
        'error: timed out waiting for the condition on deployments/app',
        'error: deployment "app" exceeded its progress deadline',
        'Error: UPGRADE FAILED: timed out waiting for the condition',
      ],
      green: ['deployment "app" successfully rolled out'],
    },
    {
      id: 'kube-forbidden',
      category: 'auth',
      prior: 'no',
      weight: 82,
      literals: [
        'Error from server (Forbidden)',
        'must be logged in to the server',
        'error: You must be logged in',
        '(Unauthorized)',
        'is forbidden: User',
      ],
      pattern:
        'Error from server \\((Forbidden|Unauthorized)\\)|[Yy]ou must be logged in to the server|is forbidden: User "',
      explanation: 'The account may not do this in the cluster.',
      cure: 'Grant it the role, or renew its credentials.',
      examples: [
        'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods"',
        'error: You must be logged in to the server (Unauthorized)',
      ],
      green: ['clusterrolebinding.rbac.authorization.k8s.io/ci unchanged'],
    },
    {
      id: 'kube-invalid',
      category: 'config',
      prior: 'no',
      weight: 78,
      literals: [
        'error validating ',
        'Error from server (',
        'error: unable to recognize',
        'no matches for kind',
        'UPGRADE FAILED',
        'INSTALLATION FAILED',
        'YAML parse error on',
        'resource mapping not found',
        'Error: template: ',
        'execution error at',
      ],
      pattern:
        'error: error validating |Error from server \\((NotFound|BadRequest|Invalid|AlreadyExists|Conflict)\\)|no matches for kind "|Error: (UPGRADE|INSTALLATION) FAILED: |YAML parse error on |resource mapping not found for|^Error: template: |execution error at \\(',
      not: 'timed out|deadline',
      explanation: 'Kubernetes or Helm refused what was to be applied.',
      cure: 'Correct the manifest or values that are named.',
      examples: [
        'error: error validating "app.yaml": error validating data: unknown field "spec.replica"',
        'Error from server (NotFound): deployments.apps "app" not found',
        'Error: UPGRADE FAILED: cannot patch "app"',
      ],
      green: ['Release "app" has been upgraded. Happy Helming!'],
    },
  ],
} as const satisfies RuleFamily;
