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

const HOST = /(?:^|[^\w.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,18})(?![\w-]|\.\w)/gi;
const LOCAL = /(?:^|[^\w.-])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?)(?![\w.-])/;

/** What a text says about the hosts it names. */
export type HostKind = 'well-known' | 'gone' | 'local' | 'other' | 'none';

/** The kind of the hosts in a text; one that is gone, or local, decides. */
export function hostKind(text: string): HostKind {
  const hosts = [...text.toLowerCase().matchAll(HOST)].map((match) => match[1] ?? '');
  if (hosts.some((host) => within(host, GONE))) return 'gone';
  if (LOCAL.test(text)) return 'local';
  if (hosts.some((host) => within(host, KNOWN))) return 'well-known';
  return hosts.length > 0 ? 'other' : 'none';
}

function within(host: string, set: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => set.has(labels.slice(index).join('.')));
}
