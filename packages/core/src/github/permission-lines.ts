/** What part of the API a permission opens, for servers that do not say it: the first that fits. */
const AREAS: readonly (readonly [RegExp, string])[] = [
  [/\/actions\//, 'actions'],
  [/\/check-(?:runs|suites)/, 'checks'],
  [/\/pulls\b/, 'pull_requests'],
  [/\/(?:issues|labels|assignees|milestones)\b/, 'issues'],
  [/\/statuses\b/, 'statuses'],
  [/\/deployments\b/, 'deployments'],
  [/\/(?:contents|git|commits|branches|compare)\b/, 'contents'],
];

/**
 * The lines of a workflow that let its token do this. `accepted` is GitHub's header X-Accepted-GitHub-Permissions:
 * `a=write,b=read` are needed together, `; ` parts what will do as well.
 */
export function permissionLines(method: string, route: string, accepted: string | undefined): readonly string[] {
  const [needed = ''] = (accepted || guessed(method, route)).split(';');
  const lines = needed.split(',').flatMap((entry) => {
    const [scope = '', access = 'read'] = entry.trim().split('=');
    // Every token may read what a repository is called.
    return scope === '' || scope === 'metadata' ? [] : [`  ${scope.replaceAll('_', '-')}: ${access}`];
  });
  return ['permissions:', ...lines];
}

function guessed(method: string, route: string): string {
  const area = AREAS.find(([pattern]) => pattern.test(route))?.[1] ?? 'contents';
  return `${area}=${method === 'GET' ? 'read' : 'write'}`;
}
