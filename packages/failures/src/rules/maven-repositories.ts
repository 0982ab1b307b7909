import type { RuleFamily } from '../rule.ts';

export const MAVEN_REPOSITORIES = {
  family: 'maven-repositories',
  source: 'apache/maven (DefaultExceptionHandler, LifecycleExecutionException), maven-plugins, maven-resolver',
  rules: [
    {
      id: 'maven-resolve',
      category: 'dependency',
      prior: 'no',
      weight: 84,
      literals: [
        'Could not resolve dependencies for',
        'could not be resolved',
        'Failed to collect dependencies',
        'Non-resolvable ',
        'Failure to find',
        'Could not find artifact',
        'Unresolveable build extension',
        'Failed to read artifact descriptor',
        'was not found in http',
        'No plugin found for prefix',
        'artifacts missing',
        'Could not resolve artifact',
        'DependencyResolutionException',
        'PluginResolutionException',
      ],
      pattern:
        'Could not resolve dependencies for project|(Plugin|artifacts?|dependenc(y|ies)) .*could not be resolved|Failed to collect dependencies|Non-resolvable (parent|import) POM|Failure to find \\S+:\\S+ in|Could not find artifact \\S+|Unresolveable build extension|Failed to read artifact descriptor for|was not found in https?://\\S+ during a previous attempt|No plugin found for prefix|(Dependency|Plugin)ResolutionException: ',
      not: '^\\[(INFO|WARNING|DEBUG)\\]|^Caused by: |^\\s+at ',
      explanation: 'Maven did not find an artifact in any of its repositories.',
      cure: 'Correct its coordinates, or add the repository that has it.',
      examples: [
        '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:app:jar:1.0: Could not find artifact b:c:jar:2.0 in central (https://repo.maven.apache.org/maven2) -> [Help 1]',
        '[ERROR]     Non-resolvable parent POM for a:app:1.0: Could not find artifact b:parent:pom:2.0',
      ],
      green: [
        '[WARNING] Could not find artifact a:b:jar:sources:1.0 in central',
        "[INFO] Unable to find resource 'org.acme:a:pom:0.5.8' in repository central",
      ],
    },
    {
      id: 'maven-transfer-network',
      category: 'network',
      prior: 'yes',
      weight: 88,
      literals: [
        'Could not transfer',
        'Could not resolve dependencies',
        'could not be resolved',
        'Failed to deploy artifacts',
        'Failed to collect dependencies',
        'Non-resolvable ',
      ],
      pattern:
        '(Could not transfer|[Cc]ould not (be )?resolve|Failed to deploy|Failed to collect|Non-resolvable).*(Connection (reset|refused|timed out|closed)|[Cc]onnect timed out|[Rr]ead timed out|timed out|Unknown host|UnknownHostException|Premature end of|peer not authenticated|Remote host (closed|terminated)|handshake|No route to host|[Nn]etwork is unreachable|Broken pipe|SSL peer|PKIX|EOF|nodename nor servname|Temporary failure|Name or service not known)',
      not: '^\\[(INFO|WARNING|DEBUG)\\]',
      explanation: 'Maven could not reach a repository, or the connection broke.',
      cure: 'Run it again; a cache of ~/.m2 or a mirror makes it independent of the repository.',
      examples: [
        '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:app:jar:1.0: Failed to collect dependencies: Could not transfer artifact b:c:pom:2.0 from/to central (https://repo.maven.apache.org/maven2): Connection reset -> [Help 1]',
      ],
      green: [
        '[WARNING] Could not transfer metadata a:b/maven-metadata.xml from/to snapshots (https://oss.sonatype.org/a): Connection timed out',
      ],
    },
    {
      id: 'maven-transfer-service',
      category: 'service',
      prior: 'yes',
      weight: 89,
      literals: ['Could not transfer', 'Failed to deploy artifacts'],
      pattern:
        '(Could not transfer|Failed to deploy|ReasonPhrase).*(status( code)?:? (5\\d\\d|429)|[Rr]eturn code is: (5\\d\\d|429)|ReasonPhrase: ?(Service|Bad Gateway|Gateway|Internal|Too Many)|HTTP (Status: )?(5\\d\\d|429))',
      not: '^\\[(INFO|WARNING|DEBUG)\\]',
      explanation: 'A Maven repository answered with a server error or a rate limit.',
      cure: 'Run it again after a pause.',
      examples: [
        '[ERROR] Plugin a:b:1.0 or one of its dependencies could not be resolved: Could not transfer artifact a:b:pom:1.0 from/to central (https://repo.maven.apache.org/maven2): status code: 503, reason phrase: Service Unavailable (503)',
      ],
      green: [
        '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.pom (5.0 kB at 50 kB/s)',
      ],
    },
    {
      id: 'maven-not-authorised',
      category: 'auth',
      prior: 'no',
      weight: 90,
      literals: [
        'Could not transfer',
        'Failed to deploy artifacts',
        'Failed to retrieve remote metadata',
        'gpg-plugin:',
        'gpg: signing failed',
        'gpg: no default secret key',
      ],
      pattern:
        '(Could not transfer|Failed to deploy|Failed to retrieve).*(status( code)?:? (401|403)|[Rr]eturn code is: (401|403)|ReasonPhrase: ?(Unauthorized|Forbidden)|Not authorized|authentication failed|401 Unauthorized|403 Forbidden)|gpg: (signing failed|no default secret key)',
      not: '^\\[(INFO|WARNING|DEBUG)\\]',
      explanation: 'A Maven repository did not accept the credentials, or none were given.',
      cure: 'Give the server its credentials in settings.xml (setup-java writes them), with the rights to deploy or read.',
      examples: [
        '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy (default-deploy) on project app: Failed to deploy artifacts: Could not transfer artifact a:app:jar:1.0 from/to github (https://maven.pkg.github.com/a/app): status code: 401, reason phrase: Unauthorized (401) -> [Help 1]',
      ],
      green: ['[INFO] Uploaded to github: https://maven.pkg.github.com/a/app/1.0/app-1.0.jar'],
    },
  ],
} as const satisfies RuleFamily;
