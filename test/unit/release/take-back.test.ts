import { describe, expect, test } from '@jest/globals';

import { finish } from '../../../scripts/release/publish.ts';
import { takeBack } from '../../../scripts/release/take-back.ts';
import { closeAfterEach, release, released } from './rooms.ts';

closeAfterEach();

describe('taking a release back', () => {
  test('moves the major back, marks the release, and names the patch to issue', async () => {
    const room = await released('1.0.0', '1.1.0');
    const before = room.tags();
    await takeBack({ tag: 'v1.1.0', dryRun: false }, await room.surroundings());
    expect(room.tags()).toEqual({ ...before, v1: before['v1.0.0'] });
    expect([room.consumed('v1'), room.consumed('v1.1.0')]).toEqual(['1.0.0', '1.1.0']);
    expect(room.notes()['v1.1.0']).toMatch(/^> \*\*Taken back\.\*\*[^]*- What 1\.1\.0 does\./);
    expect(room.said.join('\n')).toContain('release v1.1.1');
  });

  test('again changes nothing, and the patch moves the major on', async () => {
    const room = await released('1.0.0', '1.1.0');
    for (let time = 0; time < 2; time++) await takeBack({ tag: 'v1.1.0', dryRun: false }, await room.surroundings());
    expect(room.notes()['v1.1.0']?.match(/Taken back/g)).toHaveLength(1);
    room.prepare('1.1.1');
    await release(room, 'v1.1.1');
    expect(room.consumed('v1')).toBe('1.1.1');
  });

  test('passes over a release that was taken back itself', async () => {
    const room = await released('1.0.0', '1.0.1');
    await takeBack({ tag: 'v1.0.1', dryRun: false }, await room.surroundings());
    room.seed('1.0.2');
    await takeBack({ tag: 'v1.0.2', dryRun: false }, await room.surroundings());
    expect(room.consumed('v1')).toBe('1.0.0');
  });

  test('changes nothing in a dry run', async () => {
    const room = await released('1.0.0', '1.0.1');
    const [tags, notes] = [room.tags(), room.notes()];
    await takeBack({ tag: 'v1.0.1', dryRun: true }, await room.surroundings());
    expect([room.tags(), room.notes()]).toEqual([tags, notes]);
  });

  test.each([
    ['v1.0.0', 'v1.0.1 came after v1.0.0'],
    ['v1.9.0', 'not published'],
  ])('is refused for %s: %s', async (tag, reason) => {
    const room = await released('1.0.0', '1.0.1');
    await expect(takeBack({ tag, dryRun: false }, await room.surroundings())).rejects.toThrow(reason);
  });

  test('is refused where there is nothing to go back to', async () => {
    const room = await released('1.0.0');
    await expect(takeBack({ tag: 'v1.0.0', dryRun: false }, await room.surroundings())).rejects.toThrow('issue v1.0.1');
    expect(room.consumed('v1')).toBe('1.0.0');
  });
});

test('a major that was left behind is moved to its newest release, and to no other', async () => {
  const room = await released('1.0.0', '1.0.1');
  const { 'v1.0.0': first = '' } = room.tags();
  room.project.git('push', '--quiet', '--force', 'origin', `${first}:refs/tags/v1`);
  await finish({ tag: 'v1.0.1', dryRun: false }, await room.surroundings());
  expect(room.consumed('v1')).toBe('1.0.1');
  await expect(finish({ tag: 'v1.0.0', dryRun: false }, await room.surroundings())).rejects.toThrow('came after');
});

test('a major that somebody else moved meanwhile is not moved over', async () => {
  const room = await released('1.0.0');
  const { repository } = await room.surroundings();
  const [seen, next] = [repository.head(), room.prepare('1.0.1')];
  room.project.git('push', '--quiet', '--force', 'origin', `${room.project.commit()}:refs/tags/v1`);
  expect(() => repository.moveTag('v1', next, seen)).toThrow('stale info');
});
