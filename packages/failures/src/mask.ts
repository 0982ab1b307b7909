/**
 * What changes from run to run although the cause is the same, and what stands for it.
 * In this order: what a later pattern would tear apart comes first. Each is linear.
 */
const MASKS: readonly (readonly [RegExp, string])[] = [
  // URLs keep host and path, without query and credentials
  [/(\bhttps?:\/\/)[^@/\s]{1,200}@/g, '$1'],
  [/(\bhttps?:\/\/[^\s?#"'<>]+)[?#][^\s"'<>)]*/g, '$1'],
  // times and dates
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{1,2})?,?(?: \d{4})?(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC))?/g,
    '<time>',
  ],
  [/\b\d{4}-\d\d-\d\d\b/g, '<date>'],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
  // runners: GitLab's (and its pods and volumes), GitHub's, Travis'
  [
    /\brunner-\w+-project-\d+-concurrent-\d+(?:-[a-z0-9]+)?\b|\bfv-az\d+(?:-\d+)?\b|\btravis-(?:job|worker)-[\w-]+/g,
    '<runner>',
  ],
  [/\bGitHub Actions \d+\b/g, '<runner>'],
  // addresses and identities
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b(?:sha(?:1|256|512)[:-])[0-9a-zA-Z+/=]{20,}/g, '<hash>'],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '<hash>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<address>'],
  [/\[[0-9a-f:]{3,45}\](?::\d+)?/gi, '<address>'],
  // folders of runners and of people; temporary folders whole
  [/\bfile:\/\/(?=\/)/g, ''],
  [
    /(?:\/(?:tmp|var\/tmp|private\/var\/folders)|\/home\/runner\/work\/_temp|[A-Z]:\\a\\_temp|[A-Z]:\\Users\\[^\\\s]+\\AppData\\Local\\Temp)(?:[\\/][\w.@+~-]+)*/g,
    '<tmp>',
  ],
  [/\/(?:home|Users)\/[^/\s:]+\/work\/[^/\s:]+\/[^/\s:]+(?=[/\s:'"]|$)/g, '<work>'],
  [/[A-Z]:[\\/]a[\\/][^\\/\s:]+[\\/][^\\/\s:]+(?=[\\/\s:'"]|$)/g, '<work>'],
  [
    /\/(?:github\/workspace|__w\/[^/\s:]+\/[^/\s:]+|builds\/[^/\s:]+\/[^/\s:]+|workspace|(?:home|Users)\/[^/\s:]+\/build\/[^/\s:]+\/[^/\s:]+)(?=[/\s:'"]|$)/g,
    '<work>',
  ],
  [/\/(?:home|Users)\/[^/\s:]+|[A-Z]:\\Users\\[^\\\s:]+/g, '<home>'],
  // measures
  [/\b\d+(?:[.,]\d+)? ?(?:ns|µs|us|ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)\b/g, '<duration>'],
  [/\b\d+(?:[.,]\d+)? ?(?:[KMGT]i?B|bytes|[kKMGT]B\/s)\b/g, '<size>'],
  // places in files, then every number that is left
  [/(?<=\.\w{1,10}|<tmp>)(?::\d+){1,2}\b|(?<=\.\w{1,10})\(\d+(?:,\d+)?\)|(?<=\.\w{1,10}:)\[\d+(?:,\d+)?\]/g, ':<line>'],
  // what passed says nothing of what failed
  [
    /\b\d+ (passed|total|skipped|pending|ignored|deselected|warnings?|filtered out|tests? passed|xfailed|up-to-date)\b/g,
    '<n> $1',
  ],
  [/\bline \d+\b/gi, 'line <n>'],
  [/(?<![\w.])\d{3,}(?![\w.])/g, '<n>'],
  [/#\d+\b/g, '#<n>'],
  [/\s+/g, ' '],
];

/** A line without what changes from run to run: times, durations, hashes, ids, addresses, folders, places. */
export function maskVolatile(text: string): string {
  return MASKS.reduce((masked, [pattern, stand]) => masked.replace(pattern, stand), text.slice(0, MASK_LIMIT)).trim();
}

/** Beyond this a line says nothing new about the cause. */
const MASK_LIMIT = 2000;
