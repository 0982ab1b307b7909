import { spawnSync } from 'node:child_process';

import { ROOT } from './project.ts';

const NPM_LIMIT_MS = 300_000;

/** What npm says of the dependencies, or why it could not ask. Without the registry it would find nothing in all of them. */
export function npmAudit(): { readonly report: string } | { readonly fault: string } {
  const args = ['audit', '--json', '--offline=false', '--prefer-offline=false'];
  const windows = process.platform === 'win32';
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, timeout: NPM_LIMIT_MS, shell: windows } as const;
  const { stdout, error, stderr } = spawnSync('npm', args, options);
  if (error !== undefined) return { fault: error.message };
  const answer = parsed(stdout);
  if (answer === undefined) return { fault: `npm wrote no JSON: ${stderr.trim().slice(0, 300)}` };
  if ('auditReportVersion' in answer) return { report: stdout };
  return { fault: 'message' in answer ? String(answer.message) : stdout.slice(0, 300) };
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
