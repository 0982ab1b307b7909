import { describe, expect, test } from '@jest/globals';

import { closeAfterEach, open, release, released } from './rooms.ts';

closeAfterEach();

describe('a release', () => {
  test('makes the tag, publishes its notes and moves the tag of the major', async () => {
    const room = await released('1.0.0');
    const commit = room.prepare('1.1.0');
    await release(room, 'v1.1.0');
    expect(room.tags()).toMatchObject({ 'v1.1.0': commit, v1: commit });
    expect(room.notes()['v1.1.0']).toMatch(
      /- What 1\.1\.0 does\.\n\nDownload: .* packed, .* (than v1\.0\.0|as v1\.0\.0 was)\.$/,
    );
    expect(Object.keys(room.notes())).not.toContain('v1');
  });

  test('is what a consumer gets: each tag its own, the major the newest', async () => {
    const room = await released('1.0.0');
    room.prepare('1.0.1');
    await release(room, 'v1.0.1');
    expect([room.consumed('v1.0.0'), room.consumed('v1.0.1'), room.consumed('v1')]).toEqual([
      '1.0.0',
      '1.0.1',
      '1.0.1',
    ]);
  });

  test('leaves another major where it is', async () => {
    const room = await released('1.0.0');
    room.prepare('2.0.0');
    await release(room, 'v2.0.0');
    expect([room.consumed('v1'), room.consumed('v2')]).toEqual(['1.0.0', '2.0.0']);
  });

  test('changes nothing in a dry run, and says what it would', async () => {
    const room = await open();
    const commit = room.prepare('1.0.0');
    await release(room, 'v1.0.0', true);
    expect(room.tags()).toEqual({});
    expect(room.notes()).toEqual({});
    expect(room.said.join('\n')).toContain(`make v1 at ${commit}`);
  });

  test('goes on where its tag was made and publishing failed', async () => {
    const room = await open();
    const commit = room.prepare('1.0.0');
    room.github.fault(
      'repos/create-release',
      { status: 403, body: { message: 'Resource not accessible' } },
      { times: 1 },
    );
    await expect(release(room, 'v1.0.0')).rejects.toThrow();
    expect(room.tags()).toEqual({ 'v1.0.0': commit });
    await release(room, 'v1.0.0');
    expect(room.tags()).toEqual({ 'v1.0.0': commit, v1: commit });
  });
});

describe('a token that may not be told whether releases are immutable', () => {
  const TOKEN = { contents: 'write', actions: 'read' } as const;

  test('releases, and the release itself tells', async () => {
    const room = await open({}, TOKEN);
    const commit = room.prepare('1.0.0');
    await release(room, 'v1.0.0');
    expect(room.said.join('\n')).toContain('could not be asked');
    expect(room.tags()).toMatchObject({ v1: commit });
  });

  test('does not move the major where it was not immutable', async () => {
    const room = await open({ immutableReleases: false }, TOKEN);
    const commit = room.prepare('1.0.0');
    await expect(release(room, 'v1.0.0')).rejects.toThrow('not immutable, and v1 was not moved');
    expect(room.tags()).toEqual({ 'v1.0.0': commit });
  });
});
