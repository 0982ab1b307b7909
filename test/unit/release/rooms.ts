import { afterEach, expect } from '@jest/globals';

import { publish } from '../../../scripts/release/publish.ts';
import { ReleaseRoom } from '../../support/release-room.ts';

const rooms: ReleaseRoom[] = [];

/** Closes the rooms of each test, which leave nothing that GitHub would not have understood. */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const room of rooms.splice(0)) {
      expect(room.github.violations).toEqual([]);
      await room.close();
    }
  });
}

export async function open(...args: Parameters<typeof ReleaseRoom.open>): Promise<ReleaseRoom> {
  const room = await ReleaseRoom.open(...args);
  rooms.push(room);
  return room;
}

export async function release(room: ReleaseRoom, tag: string, dryRun = false): Promise<void> {
  await publish({ tag, dryRun }, await room.surroundings());
}

/** A room where these versions are released. */
export async function released(...versions: readonly string[]): Promise<ReleaseRoom> {
  const room = await open();
  for (const version of versions) room.seed(version);
  return room;
}
