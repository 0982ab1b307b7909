/** For each action the inputs with which it comes to a decision fast, on any system, without a network. */
export const EXAMPLE_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'retry-with-backoff': { run: 'exit 0' },
};
