import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readManifest } from '../../../../scripts/manifest.ts';
import { manifestOf } from '../../../../scripts/manifests.ts';
import { actions, filesBelow, ROOT, textOf } from '../../../../scripts/project.ts';
import { lineOf, type Page, type PageFault } from './page.ts';

const SCRIPTS = Object.keys((JSON.parse(textOf('package.json') ?? '{}') as { scripts: object }).scripts);
const TESTS = filesBelow('test').filter((file) => file.endsWith('.test.ts'));

/** Folders of ours by which a path of ours is told from one of a user. */
const OWN_PATH =
  /`((?:scripts|packages|test\/(?:unit|contract|bundle|workflow|browser|corpus|support|fixtures)|bench|docs|examples|dist|actions\/[\w-]+\/src)\/[\w./-]*)`/g;

type Look = (text: string) => readonly { readonly at: number; readonly message: string }[];

/** Commands and files of this repository that a page names and that are not there. Commands in YAML are users' own. */
export function commandFaults(page: Page): readonly PageFault[] {
  const texts = page.fences
    .filter(({ language }) => !/^ya?ml$/.test(language))
    .map(({ text, line }) => ({ text: text.replaceAll('\\\n', ' \n'), before: line - 1 }));
  return [...texts, { text: page.prose, before: 0 }].flatMap(({ text, before }) =>
    [scripts, tests, runs, paths].flatMap((look) =>
      look(text).map(({ at, message }) => ({ line: before + lineOf(text, at), message })),
    ),
  );
}

const scripts: Look = (text) =>
  [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
    .filter(([, name = '']) => !SCRIPTS.includes(name))
    .map(({ index, 1: name = '' }) => ({ at: index, message: `npm has no script ${name}` }));

const tests: Look = (text) =>
  [...text.matchAll(/\bnpm test -- ((?:[\w./-]+ ?)+)/g)].flatMap(({ index, 1: words = '' }) =>
    untilOption(words)
      .filter((word) => !TESTS.some((file) => file.includes(word)))
      .map((word) => ({ at: index, message: `no test has ${word} in its path` })),
  );

function untilOption(words: string): readonly string[] {
  const all = words.trim().split(/\s+/);
  const option = all.findIndex((word) => word.startsWith('-'));
  return option < 0 ? all : all.slice(0, option);
}

const runs: Look = (text) =>
  [...text.matchAll(/\bnpm run action -- ([\w./-]+)((?:(?!`|npm run)[^])*?)(?=`|\n(?! )|npm run|$)/g)].flatMap(
    ({ index, 1: face = '', 2: options = '' }) => {
      const action = actions().find((one) => one.face === face.replace(/\/$/, ''));
      if (action === undefined) return [{ at: index, message: `there is no action ${face}` }];
      const { inputs } = readManifest(manifestOf(action));
      return [...options.matchAll(/--with ([\w-]+)=/g)]
        .filter(([, name = '']) => !(name in inputs))
        .map(([, name = '']) => ({ at: index, message: `${face} has no input ${name}` }));
    },
  );

const paths: Look = (text) =>
  [...text.matchAll(OWN_PATH)]
    .filter(([, path = '']) => !existsSync(join(ROOT, path)))
    .map(({ index, 1: path = '' }) => ({ at: index, message: `${path} is not there` }));
