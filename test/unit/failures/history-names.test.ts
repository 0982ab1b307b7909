import { describe, expect, test } from '@jest/globals';
import { hostName, testName } from '@qeml-actions/failures';

describe('the test that the evidence names', () => {
  test.each([
    ['FAILED tests/test_a.py::TestB::test_c[1-2] - AssertionError: x', 'tests/test_a.py::TestB::test_c[1-2]'],
    ['____ TestB.test_c ____', 'TestB.test_c'],
    ['FAIL: test_a (tests.test_b.TestC.test_a)', 'test_a (tests.test_b.TestC.test_a)'],
    ['    --- FAIL: TestServer/slow (0.05s)', 'TestServer/slow'],
    ['test net::tcp::connects ... FAILED', 'net::tcp::connects'],
    ['---- net::tcp::connects stdout ----', 'net::tcp::connects'],
    ['rspec ./spec/models/user_spec.rb:42 # User is valid', './spec/models/user_spec.rb'],
    ['  ● Queue › drains in order', 'Queue › drains in order'],
    [' FAIL  src/queue.test.ts > queue > drains', 'src/queue.test.ts > queue > drains'],
    ['  1) [chromium] › login.spec.ts:3:5 › login › works ────', '[chromium] › login.spec.ts › login › works'],
    ['org.example.QueueTest > drains() FAILED', 'org.example.QueueTest > drains()'],
    ['[ERROR]   QueueTest.drains:42 expected:<1> but was:<2>', 'QueueTest.drains'],
    [
      '[ERROR] testDrains(org.example.QueueTest)  Time elapsed: 0.1 s  <<< FAILURE!',
      'testDrains(org.example.QueueTest)',
    ],
    ['\t 12 - net-loopback (Failed)', 'net-loopback'],
  ])('%s', (text, name) => {
    expect(testName({ text, line: 1, before: [], after: [] })).toBe(name);
  });

  test('may stand in a line around it', () => {
    expect(testName({ text: 'AssertionError', line: 2, before: ['--- FAIL: TestA (0s)', 'x'], after: [] })).toBe(
      'TestA',
    );
  });

  test('is nothing where none is named', () => {
    expect(testName({ text: 'Error: 3 tests failed', line: 1, before: [], after: [] })).toBeUndefined();
  });
});

describe('the host that the evidence names', () => {
  test.each([
    ['network', 'curl: (6) Could not resolve host: repo.example.org', 'repo.example.org'],
    ['network', 'npm error request to https://Registry.Example.org:8443/x failed', 'registry.example.org'],
    ['network', 'getaddrinfo ENOTFOUND registry.example.org', 'registry.example.org'],
    ['network', 'dial tcp: lookup proxy.example.org on 127.0.0.11:53: no such host', 'proxy.example.org'],
    ['network', 'java.net.UnknownHostException: nexus.example.org', 'nexus.example.org'],
    ['vcs', 'git@git.example.org: Permission denied', 'git.example.org'],
    ['service', 'https://user:word@api.example.org/v1 answered 503', 'api.example.org'],
    ['network', 'connect ECONNREFUSED 10.0.0.1:443', undefined],
    ['network', 'Connection reset by peer', undefined],
    ['network', 'failed in org.example.net.Client', undefined],
    ['test', 'Could not resolve host: repo.example.org', undefined],
  ] as const)('%s: %s', (category, text, host) => {
    expect(hostName(category, text)).toBe(host);
  });
});
