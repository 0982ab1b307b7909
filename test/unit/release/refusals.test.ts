import { describe, expect, test } from '@jest/globals';

import { closeAfterEach, open, release, released } from './rooms.ts';

closeAfterEach();

describe('a release is refused', () => {
  test('on a dirty tree', async () => {
    const room = await open();
    room.prepare('1.0.0');
    room.project.write({ 'left.txt': 'over' });
    await expect(release(room, 'v1.0.0')).rejects.toThrow(/dirty[^]*left\.txt/);
    expect(room.tags()).toEqual({});
  });

  test('with a dist that the sources do not give', async () => {
    const room = await open();
    room.prepare('1.0.0');
    const commit = room.project.commit({ 'source.js': 'console.log("newer");\n' });
    room.push();
    room.ci(commit, {});
    await expect(release(room, 'v1.0.0')).rejects.toThrow(/dist\/ is not what the sources give[^]*dist\/index\.js/);
    expect(room.tags()).toEqual({});
  });

  test('where CI is red', async () => {
    const room = await open();
    room.prepare('1.0.0', 'failure');
    await expect(release(room, 'v1.0.0')).rejects.toThrow('CI is failure');
  });

  test('where CI has not seen the commit, or only in a pull request', async () => {
    const room = await open();
    room.prepare('1.0.0');
    const commit = room.project.commit();
    room.push();
    room.ci(commit, { event: 'pull_request' });
    await expect(release(room, 'v1.0.0')).rejects.toThrow('no run of our CI');
  });

  test('for a commit that is not on main', async () => {
    const room = await open();
    room.prepare('1.0.0');
    room.ci(room.project.commit(), {});
    await expect(release(room, 'v1.0.0')).rejects.toThrow('main does not have');
  });

  test.each([
    ['1.0.1', 'no entry for it'],
    ['v1', 'is no version'],
    ['1.1.0', 'does not follow'],
  ])('for %s: %s', async (version, reason) => {
    const room = await open();
    room.prepare('1.0.0');
    await expect(release(room, version.startsWith('v') ? version : `v${version}`)).rejects.toThrow(reason);
    expect(room.tags()).toEqual({});
  });

  test('for a version that exists, as a release or as a tag elsewhere', async () => {
    const room = await released('1.0.0');
    await expect(release(room, 'v1.0.0')).rejects.toThrow('v1.0.0 is published');
    room.project.git('push', '--quiet', 'origin', 'HEAD:refs/tags/v1.0.1');
    room.prepare('1.0.1');
    await expect(release(room, 'v1.0.1')).rejects.toThrow('The tag v1.0.1 exists');
  });

  test('where releases are not immutable', async () => {
    const room = await open({ immutableReleases: false });
    room.prepare('1.0.0');
    await expect(release(room, 'v1.0.0')).rejects.toThrow('Immutable releases are off');
    expect(room.tags()).toEqual({});
  });

  test('where the tag of the major is bound by a release of its own', async () => {
    const room = await open({ releases: [{ tag: 'v1' }] });
    room.prepare('1.0.0');
    await expect(release(room, 'v1.0.0')).rejects.toThrow('v1 has a release of its own');
  });

  test('for everything that stands against it, at once', async () => {
    const room = await open({ immutableReleases: false });
    room.prepare('1.0.0', 'failure');
    room.project.write({ 'left.txt': 'over' });
    await expect(release(room, 'v1.0.5')).rejects.toThrow(
      /dirty[^]*CI is[^]*CHANGELOG[^]*does not follow[^]*Immutable/,
    );
  });
});
