export function basePolicyUnread(base: string, reason: string): string {
  return `whether this policy is looser than the one of ${base.slice(0, 12)} cannot be told: ${reason}`;
}

export function basePolicyBroken(file: string, reason: string): string {
  return `The base's policy cannot be used, so this one is not held against it: ${file}: ${reason}`;
}
