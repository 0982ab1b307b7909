import { hash } from 'node:crypto';

/** Another form of the baseline has another number: none takes the other's place. */
const FORM = 'qeml-gate-baseline-v1';

/** What the baselines of a gate are called, whatever its name is made of. */
export function gateKey(name: string): string {
  return `${FORM}-${hash('sha256', name).slice(0, 16)}`;
}

/** What those of one commit begin with. */
export function commitKey(name: string, commit: string): string {
  return `${gateKey(name)}-${commit}-`;
}
