/** Whether a path is one of the repository, from its top: relative, with `/`, and never out of it. */
export function isRepositoryPath(path: string): boolean {
  if (path === '' || path.length > 4_096 || path.startsWith('/') || path.includes('\\')) return false;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || /\p{Cc}/u.test(path)) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
