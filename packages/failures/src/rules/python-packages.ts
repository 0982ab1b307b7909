import type { RuleFamily } from '../rule.ts';

export const PYTHON_PACKAGES = {
  family: 'python-packages',
  source: 'pypa/pip src/pip/_internal, urllib3, astral-sh/uv crates, python-poetry/poetry, conda/conda exceptions.py',
  rules: [
    {
      id: 'pip-index-unreachable',
      category: 'network',
      prior: 'yes',
      weight: 80,
      literals: [
        'HTTPSConnectionPool',
        'HTTPConnectionPool',
        'ReadTimeoutError',
        'IncompleteRead',
        'ProtocolError',
        'Connection broken',
        'NewConnectionError',
      ],
      pattern:
        'HTTPS?ConnectionPool\\(host=.*(Max retries exceeded|Read timed out)|ReadTimeoutError|urllib3\\.exceptions\\.(ProtocolError|IncompleteRead|NewConnectionError)|Connection broken: (IncompleteRead|ConnectionResetError)',
      not: '^WARNING: Retrying|SSLCertVerificationError|CERTIFICATE_VERIFY_FAILED',
      explanation: 'The connection to the package index could not be made, or broke.',
      cure: 'Run it again; raise --retries and --timeout, or use a mirror or a cache.',
      examples: [
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
        "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/numpy/",
      ],
      green: [
        'Collecting urllib3>=1.21.1',
        "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError(...)'",
      ],
    },
    {
      id: 'pip-no-version',
      category: 'dependency',
      prior: 'no',
      weight: 84,
      literals: ['No matching distribution found for', 'Could not find a version that satisfies'],
      pattern: 'No matching distribution found for|Could not find a version that satisfies the requirement',
      explanation: 'No version of the package fits the requirement and this Python.',
      cure: 'Correct the requirement, or use a Python that the package supports.',
      examples: [
        'ERROR: No matching distribution found for tensorflow==1.15',
        'ERROR: Could not find a version that satisfies the requirement foo==9 (from versions: 1.0)',
      ],
      green: ['Requirement already satisfied: pip in /usr/lib/python3/dist-packages (23.0)'],
    },
    {
      id: 'pip-conflict',
      category: 'dependency',
      prior: 'no',
      weight: 86,
      literals: [
        'ResolutionImpossible',
        'conflicting dependencies',
        'dependency graph is too complex',
        'resolution-too-deep',
        'DistributionNotFound',
        'VersionConflict',
        'ContextualVersionConflict',
      ],
      pattern:
        'ResolutionImpossible|because these package versions have conflicting dependencies|cannot resolve the current dependencies|error: resolution-too-deep|pkg_resources\\.(DistributionNotFound|VersionConflict|ContextualVersionConflict)',
      explanation: 'The requirements contradict each other.',
      cure: 'Loosen or pin the requirements that are named, so that one set of versions fits them all.',
      examples: [
        'ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.',
        'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts',
        '╰─> Pip cannot resolve the current dependencies as the dependency graph is too complex for pip to solve efficiently.',
      ],
      green: [
        "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
      ],
    },
    {
      id: 'pip-build-failed',
      category: 'dependency',
      prior: 'no',
      weight: 86,
      literals: [
        'Failed building wheel for',
        'metadata-generation-failed',
        'Failed to build installable wheels',
        'subprocess-exited-with-error',
        'Could not build wheels for',
        'python setup.py egg_info',
        'build_wheel` failed',
        'legacy-install-failure',
      ],
      pattern:
        'error: (metadata-generation-failed|subprocess-exited-with-error|legacy-install-failure|failed-wheel-build-for-install)|ERROR: (Failed to build installable wheels|Could not build wheels for)|Command "?python setup\\.py egg_info"? failed|ERROR: Failed building wheel for .*',
      explanation: 'A package could not be built from its source.',
      cure: 'Install what its build needs, or choose a version that has a wheel for this Python and platform.',
      examples: [
        'error: metadata-generation-failed',
        'ERROR: Could not build wheels for lxml, which is required to install pyproject.toml-based projects',
      ],
      green: ["Building wheel for lxml (setup.py): finished with status 'done'"],
    },
    {
      id: 'pip-wrong-python',
      category: 'dependency',
      prior: 'no',
      weight: 82,
      literals: [
        'requires a different Python',
        'requires Python',
        'Python version not supported',
        'is not supported by the project',
      ],
      pattern:
        "requires a different Python: |requires Python '[^']+' but the running Python is|current Python version .* is not (allowed|supported) by the project|Python requirement .* is not compatible",
      explanation: 'A package does not support this version of Python.',
      cure: 'Use a version of Python that it supports, or another version of the package.',
      examples: [
        "ERROR: Package 'foo' requires a different Python: 3.7.17 not in '>=3.8'",
        'The current Python version (3.7.0) is not supported by the project (^3.9)',
      ],
      green: ['Python requires: >=3.8'],
    },
    {
      id: 'pip-hash-mismatch',
      category: 'dependency',
      prior: 'unknown',
      weight: 84,
      literals: [
        'THESE PACKAGES DO NOT MATCH THE HASHES',
        'Hash mismatch for',
        'Invalid hashes',
        'do not match any of the expected hashes',
      ],
      pattern:
        'THESE PACKAGES DO NOT MATCH THE HASHES|Hash mismatch for `|Invalid hashes \\(|do not match any of the expected hashes',
      explanation: 'What was downloaded is not what the lock file promises.',
      cure: 'Clear the cache and install again; if it stays, lock again and look at what has changed.',
      examples: [
        'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.',
        'error: Hash mismatch for `idna==3.6`',
      ],
      green: ['Using cached idna-3.6-py3-none-any.whl (61 kB)'],
    },
    {
      id: 'pip-requirements-file',
      category: 'config',
      prior: 'no',
      weight: 80,
      literals: [
        'Could not open requirements file',
        'Invalid requirement',
        'does not appear to be a Python project',
        'InvalidVersion',
        "Directory '",
      ],
      pattern:
        "Could not open requirements file|ERROR: Invalid requirement:|does not appear to be a Python project|ERROR: Directory '.*' is not installable|^(ERROR: )?Invalid requirement: ",
      explanation: 'The requirements or the project folder cannot be read.',
      cure: 'Correct the path, or the line that is named.',
      examples: [
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements-dev.txt'",
        "ERROR: file:///app does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.",
      ],
      green: ['Using requirements file requirements-dev.txt'],
    },
    {
      id: 'pip-externally-managed',
      category: 'config',
      prior: 'no',
      weight: 84,
      literals: ['externally-managed-environment', 'No virtual environment found', 'externally managed'],
      pattern:
        'error: externally-managed-environment|error: No virtual environment found|The interpreter at .* is externally managed',
      explanation: "The system's Python does not accept packages from pip.",
      cure: 'Use a virtual environment, or setup-python.',
      examples: [
        'error: externally-managed-environment',
        'error: No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment',
      ],
      green: ['Creating virtual environment at: .venv'],
    },
  ],
} as const satisfies RuleFamily;
