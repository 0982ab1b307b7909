/**
 * Well-known services that are run to be always there: an error from one of them is likely to pass.
 * Subdomains count.
 */
const WELL_KNOWN: readonly string[] = [
  // code
  'github.com',
  'githubusercontent.com',
  'ghcr.io',
  'githubassets.com',
  'github.io',
  'gitlab.com',
  'bitbucket.org',
  'googlesource.com',
  'codeberg.org',
  'sourceforge.net',
  'launchpad.net',
  'launchpadlibrarian.net',
  'git.kernel.org',
  'dev.azure.com',
  'visualstudio.com',
  // packages
  'npmjs.org',
  'npmjs.com',
  'yarnpkg.com',
  'jsr.io',
  'unpkg.com',
  'jsdelivr.net',
  'nodejs.org',
  'pypi.org',
  'pythonhosted.org',
  'python.org',
  'anaconda.org',
  'anaconda.com',
  'conda.io',
  'repo.maven.apache.org',
  'maven.apache.org',
  'maven.org',
  'repo1.maven.org',
  'oss.sonatype.org',
  'sonatype.com',
  'gradle.org',
  'maven.google.com',
  'dl.google.com',
  'crates.io',
  'rust-lang.org',
  'rustup.rs',
  'golang.org',
  'go.dev',
  'goproxy.io',
  'golang.com.cn',
  'goproxy.cn',
  'rubygems.org',
  'nuget.org',
  'packagist.org',
  'getcomposer.org',
  'hex.pm',
  'pub.dev',
  'pub.dartlang.org',
  'cpan.org',
  'metacpan.org',
  'hackage.haskell.org',
  'clojars.org',
  'cocoapods.org',
  'cran.r-project.org',
  'juliahub.com',
  'julialang.org',
  'conan.io',
  'jetbrains.com',
  'jitpack.io',
  // systems
  'archive.ubuntu.com',
  'azure.archive.ubuntu.com',
  'security.ubuntu.com',
  'ports.ubuntu.com',
  'ubuntu.com',
  'debian.org',
  'alpinelinux.org',
  'fedoraproject.org',
  'centos.org',
  'archlinux.org',
  'opensuse.org',
  'apt.llvm.org',
  'llvm.org',
  'packages.microsoft.com',
  'chocolatey.org',
  'msys2.org',
  'brew.sh',
  'nixos.org',
  'kernel.org',
  'gnu.org',
  // images and clouds
  'docker.io',
  'docker.com',
  'quay.io',
  'gcr.io',
  'pkg.dev',
  'mcr.microsoft.com',
  'k8s.io',
  'public.ecr.aws',
  'amazonaws.com',
  'googleapis.com',
  'azure.com',
  'windows.net',
  'azureedge.net',
  'microsoft.com',
  'hashicorp.com',
  'terraform.io',
  'helm.sh',
  'cloudflare.com',
  'fastly.net',
  'akamaized.net',
  // what tests and builds fetch
  'huggingface.co',
  'download.pytorch.org',
  'pytorch.org',
  'googlechromelabs.github.io',
  'storage.googleapis.com',
  'cypress.io',
  'playwright.dev',
  'playwright.azureedge.net',
  'codecov.io',
  'coveralls.io',
  'sonarcloud.io',
  'snyk.io',
  'sentry.io',
  'slack.com',
  'vercel.com',
  'netlify.com',
  'heroku.com',
  'adoptium.net',
  'azul.com',
  'oracle.com',
  'android.com',
];

const KNOWN: ReadonlySet<string> = new Set(WELL_KNOWN);

/** Hosts that have been shut down: an error from one of them will never pass. */
const GONE: ReadonlySet<string> = new Set([
  'codehaus.org',
  'nexus.codehaus.org',
  'repository.codehaus.org',
  'snapshots.repository.codehaus.org',
  'jcenter.bintray.com',
  'bintray.com',
  'dl.bintray.com',
  'googlecode.com',
  'code.google.com',
  'java.net',
  'dev.java.net',
  'download.java.net',
  'get.docker.io',
  'repo.bukkit.org',
  'gitorious.org',
  'maven.codehaus.org',
  'download.gocd.io',
  'rubyforge.org',
  'repo.typesafe.com',
  'pypi.python.org',
  'storage.codeplex.com',
  'codeplex.com',
]);

const BARE_HOST = /(?:^|[^\w.@/-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,18})(?![\w-]|\.\w)/gi;
const URL_HOST =
  /\b(?:https?|ftp|git|ssh|wss?):\/\/(?:[^@/\s"']{1,200}@)?([a-z0-9.-]{1,253})|\bgit@([a-z0-9.-]{1,253}):/gi;
const LOCAL =
  /(?:^|[^\w.-])(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?![\w.-])/;
/** Pages to read, not hosts that were asked for something. */
const DOCUMENTS = /^(?:docs?|help|support|developers?|learn|wiki|cwiki|blog|stackoverflow|community|www)\./;

/** What a text says about the hosts it names. */
export type HostKind = 'well-known' | 'gone' | 'local' | 'other' | 'none';

/**
 * The kind of the hosts in a text. One that is gone, or local, decides; of URLs all must be well known.
 * Bare names count only where they are well known: a Java package looks just the same.
 */
export function hostKind(text: string): HostKind {
  const lower = text.toLowerCase();
  const inUrls = matches(lower, URL_HOST).filter((host) => host !== '' && !DOCUMENTS.test(host));
  const bare = matches(lower, BARE_HOST).filter((host) => !DOCUMENTS.test(host));
  if ([...inUrls, ...bare].some((host) => within(host, GONE))) return 'gone';
  // With a URL, an address beside it is our own end of the connection.
  if (inUrls.length > 0) return inUrls.every((host) => within(host, KNOWN)) ? 'well-known' : 'other';
  if (LOCAL.test(lower)) return 'local';
  return bare.some((host) => within(host, KNOWN)) ? 'well-known' : 'none';
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function within(host: string, set: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => set.has(labels.slice(index).join('.')));
}
