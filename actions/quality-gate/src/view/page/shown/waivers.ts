import { originText, type WaiverResult } from '@qeml-actions/policy';

export interface ShownWaiver {
  readonly state: WaiverResult['state'];
  /** What it matches, as the policy says it. */
  readonly match: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly count: number;
  readonly max: string;
  readonly from: string;
}

export function shownWaivers(results: readonly WaiverResult[]): readonly ShownWaiver[] {
  return results.map(({ waiver, state, count }) => ({
    state,
    match: Object.entries(waiver.match)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', '),
    reason: waiver.reason,
    owner: waiver.owner,
    expires: waiver.expires,
    count,
    max: waiver.max === undefined ? '' : String(waiver.max),
    from: originText(waiver.origin),
  }));
}
