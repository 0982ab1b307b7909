import { Mistake, type Decoder } from '@qeml-actions/core';

/** Where a chat or a pager takes what is posted. The address is a secret: no mistake in it repeats it. */
export function webhookAddress(): Decoder<string> {
  return {
    expected: 'an address such as `https://chat.example.com/hooks/…`',
    decode: (text) => {
      const address = URL.canParse(text) ? new URL(text) : undefined;
      if (!address || !['https:', 'http:'].includes(address.protocol)) {
        return new Mistake('expected an address that begins with https:// (it is not repeated here, being a secret)');
      }
      return address.username === '' && address.password === ''
        ? address.href
        : new Mistake('an address with a user name or a password in it cannot be posted to');
    },
  };
}

/** The name of a user, with or without `@`. */
export function login(): Decoder<string> {
  return {
    expected: 'the name of a user such as `octocat` (a team cannot be assigned)',
    decode: (text) => /^@?(?<name>\w(?:[\w-]{0,98}\w)?(?:\[bot\])?)$/.exec(text)?.groups?.['name'] ?? new Mistake(),
  };
}

/** GitHub takes no longer name, and a comma would part it in two. */
export function labelName(): Decoder<string> {
  return {
    expected: 'the name of a label of up to 50 characters, without a comma',
    decode: (text) => (text.length <= 50 && !text.includes(',') ? text : new Mistake()),
  };
}
