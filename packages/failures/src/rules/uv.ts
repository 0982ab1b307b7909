import type { RuleFamily } from '../rule.ts';

export const UV = {
  family: 'uv',
  source: 'pypa/pip src/pip/_internal, urllib3, astral-sh/uv crates, python-poetry/poetry, conda/conda exceptions.py',
  rules: [
    {
      id: 'uv-unsatisfiable',
      category: 'dependency',
      prior: 'no',
      weight: 86,
      literals: [
        'requirements are unsatisfiable',
        'No solution found when resolving',
        'The lockfile at `uv.lock` needs to be updated',
        'Unable to find lockfile',
        'version solving failed',
        'pyproject.toml changed significantly',
        'SolverProblemError',
      ],
      pattern:
        'requirements are unsatisfiable|No solution found when resolving|The lockfile at `uv\\.lock` needs to be updated|Unable to find lockfile at|version solving failed|pyproject\\.toml changed significantly since poetry\\.lock|SolverProblemError',
      explanation: 'No set of versions fits the requirements, or the lock file does not fit them.',
      cure: 'Loosen the requirements that are named, or lock again and commit the lock file.',
      examples: [
        '  × No solution found when resolving dependencies:',
        '      we can conclude that your requirements are unsatisfiable.',
        'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
        'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
      ],
      green: ['Resolved 42 packages in 12ms'],
    },
    {
      id: 'uv-request-failed',
      category: 'network',
      prior: 'yes',
      weight: 76,
      literals: ['error sending request for url', 'Failed to fetch: `', 'Request failed after', 'Failed to download `'],
      pattern: 'error sending request for url|Request failed after \\d+ retries|Failed to fetch: `https?://',
      explanation: 'A request to the package index failed.',
      cure: 'Run it again; raise UV_HTTP_TIMEOUT, or use a cache.',
      examples: [
        '  Caused by: error sending request for url (https://pypi.org/simple/numpy/)',
        'error: Request failed after 3 retries',
      ],
      green: ['Downloading numpy (17.1MiB)'],
    },
    {
      id: 'conda-not-found',
      category: 'dependency',
      prior: 'no',
      weight: 82,
      literals: [
        'PackagesNotFoundError',
        'ResolvePackageNotFound',
        'UnsatisfiableError',
        'LibMambaUnsatisfiableError',
        'nothing provides',
      ],
      pattern:
        '(PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError):|nothing provides (requested )?\\S+',
      explanation: 'conda cannot find or combine the packages asked for.',
      cure: 'Correct names and versions, or add the channel that has them.',
      examples: [
        'PackagesNotFoundError: The following packages are not available from current channels:',
        'LibMambaUnsatisfiableError: Encountered problems while solving:',
      ],
      green: ['Solving environment: done'],
    },
    {
      id: 'conda-network',
      category: 'network',
      prior: 'yes',
      weight: 80,
      literals: ['CondaHTTPError', 'CondaSSLError', 'ChunkedEncodingError', 'Multi-download failed'],
      pattern: 'CondaHTTPError: HTTP (000|5\\d\\d)|CondaSSLError|critical libmamba Multi-download failed',
      explanation: 'conda could not reach a channel.',
      cure: 'Run it again; raise remote_max_retries.',
      examples: [
        'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
      ],
      green: ['conda 24.1.0'],
    },
  ],
} as const satisfies RuleFamily;
