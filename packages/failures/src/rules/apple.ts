import type { RuleFamily } from '../rule.ts';

export const APPLE = {
  family: 'apple',
  source:
    'rubygems/bundler friendly_errors, rspec-core summary notification, minitest, cucumber, composer/composer, phpunit, elixir mix, dart pub, swift',
  rules: [
    {
      id: 'xcode-failed',
      category: 'compile',
      prior: 'no',
      weight: 62,
      literals: [
        '** BUILD FAILED **',
        '** ARCHIVE FAILED **',
        '** TEST BUILD FAILED **',
        'Command CompileSwift failed',
        'Command SwiftCompile failed',
      ],
      pattern:
        '\\*\\* (BUILD|ARCHIVE|TEST BUILD) FAILED \\*\\*|Command (CompileSwift|SwiftCompile|CompileC|Ld|PhaseScriptExecution)\\w* failed with a nonzero exit code',
      explanation: 'Xcode could not build the program.',
      cure: 'The first `error:` names file and line.',
      examples: ['** BUILD FAILED **', 'Command SwiftCompile failed with a nonzero exit code'],
      green: ['** BUILD SUCCEEDED **'],
    },
    {
      id: 'xcode-tests',
      category: 'test',
      prior: 'no',
      weight: 80,
      literals: ['** TEST FAILED **', 'Failing tests:', 'with 1 failure', 'failures (', 'Some tests failed.'],
      pattern:
        '\\*\\* TEST FAILED \\*\\*|Executed \\d+ tests?, with [1-9]\\d* failures?|^Failing tests:$|^\\d+:\\d+ \\+\\d+ -[1-9]\\d*: Some tests failed\\.',
      explanation: 'Tests failed.',
      cure: 'The lines above name them.',
      examples: [
        '** TEST FAILED **',
        'Executed 12 tests, with 1 failure (0 unexpected) in 0.5 seconds',
        '00:12 +41 -1: Some tests failed.',
      ],
      green: ['Executed 12 tests, with 0 failures (0 unexpected) in 0.5 seconds'],
    },
    {
      id: 'xcode-signing',
      category: 'auth',
      prior: 'no',
      weight: 84,
      literals: [
        'No signing certificate',
        'requires a provisioning profile',
        'No profiles for',
        'errSecInternalComponent',
        'requires a development team',
        'Keystore file',
        'Failed to read key',
        'keystore password was incorrect',
      ],
      pattern:
        'No signing certificate "|requires a provisioning profile|No profiles for .* were found|errSecInternalComponent|requires a development team|Keystore file .* not found|Failed to read key \\S+ from store|keystore password was incorrect',
      explanation: 'The program cannot be signed.',
      cure: 'Give the job the certificate, profile or keystore, and its password.',
      examples: [
        'error: No signing certificate "iOS Distribution" found',
        "Keystore file '/app/release.jks' not found for signing config 'release'.",
      ],
      green: ['Signing Identity:     "Apple Development"'],
    },
    {
      id: 'mix-deps',
      category: 'dependency',
      prior: 'no',
      weight: 82,
      literals: [
        'Because the lock',
        'Because ',
        'Unchecked dependencies for environment',
        'Could not resolve package',
        'pubspec.yaml',
        'Hex dependency resolution failed',
        'error: dependencies could not be resolved',
        'Dependencies could not be resolved',
        'xcodebuild: error: Could not resolve package',
      ],
      pattern:
        'Unchecked dependencies for environment|Hex dependency resolution failed|^The current Dart SDK version is|Because .* requires SDK version|error: [Dd]ependencies could not be resolved|Could not resolve package dependencies',
      explanation: 'The packages asked for do not fit together.',
      cure: 'Correct the versions that are named.',
      examples: [
        'Unchecked dependencies for environment dev:',
        'Because app requires SDK version >=3.2.0, version solving failed.',
        'xcodebuild: error: Could not resolve package dependencies:',
      ],
      green: ['All dependencies are up to date'],
    },
  ],
} as const satisfies RuleFamily;
