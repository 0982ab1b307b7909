import { findingOf } from '../finding.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import { positionOf, wholeOf } from '../numeral.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';

/** Priorities: 1 high, 2 normal, 3 low, 4 experimental, 5 ignored. */
const WORDS: SeverityWords = { '1': 'high', '2': 'medium', '3': 'low', '4': 'low', '5': 'none' };

interface Bug {
  readonly attributes: Attributes;
  message: string | undefined;
  /** The place that the bug is at, or else the one of its method or class. */
  place: Attributes | undefined;
  isOwnPlace: boolean;
}

class SpotBugsReader implements XmlReader {
  readonly texts = ['LongMessage', 'ShortMessage', 'Error', 'ErrorMessage'];
  readonly #sink: Sink;
  #bug: Bug | undefined;
  #missing = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('SpotBugs');
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'BugInstance') this.#bug = { attributes, message: undefined, place: undefined, isOwnPlace: false };
    else if (name === 'SourceLine' && this.#bug) takePlace(this.#bug, attributes, path.at(-2) === 'BugInstance');
    else if (name === 'FindBugsSummary') this.#summary(attributes);
    else if (name === 'MissingClass') this.#missing++;
  }

  close(name: string, text: string, path: readonly string[]): void {
    if (name === 'BugInstance' && this.#bug) {
      this.#tell(this.#bug);
      this.#bug = undefined;
    } else if (this.#bug && path.at(-2) === 'BugInstance') {
      if (name === 'LongMessage') this.#bug.message = text;
      else if (name === 'ShortMessage') this.#bug.message ??= text;
    } else if (name === 'ErrorMessage' || (name === 'Error' && text.trim() !== ''))
      this.#sink.invalid(`SpotBugs: ${text.trim().slice(0, 200)}`);
  }

  end(): void {
    if (this.#missing > 0) this.#sink.note(`${this.#missing} classes that the code refers to were not there`);
  }

  #summary(attributes: Attributes): void {
    if (wholeOf(attributes['total_classes']) === 0) this.#sink.vacuous('SpotBugs analysed no class');
    const total = wholeOf(attributes['total_bugs']);
    if (total !== undefined) this.#sink.declaredCount('findings', total);
  }

  #tell({ attributes, message, place }: Bug): void {
    const { type, priority, instanceHash, instanceOccurrenceNum = '0', last } = attributes;
    this.#sink.finding(
      findingOf({
        tool: 'SpotBugs',
        rule: type,
        message: message ?? type,
        word: priority,
        words: WORDS,
        path: place?.['sourcepath'] ?? place?.['sourcefile'],
        line: positionOf(place?.['start']),
        endLine: positionOf(place?.['end']),
        fingerprint: instanceHash === undefined ? undefined : `${instanceHash}:${instanceOccurrenceNum}`,
        // In a history of versions: the last one that had it.
        gone: last !== undefined && last !== '-1' ? true : undefined,
      }),
    );
  }
}

/** Of several places of its own, the one that is marked, else the first. */
function takePlace(bug: Bug, attributes: Attributes, isOwn: boolean): void {
  const isMarked = attributes['primary'] === 'true';
  if (bug.place && !(isOwn && (!bug.isOwnPlace || isMarked))) return;
  bug.place = attributes;
  bug.isOwnPlace = isOwn;
}

export const spotbugsXml = {
  id: 'spotbugs-xml',
  name: 'SpotBugs XML',
  tools: 'SpotBugs, FindBugs, find-sec-bugs',
  kinds: ['lint'],
  shapes: [{ xml: { roots: ['BugCollection'] } }],
  fileNames: ['spotbugs*.xml', 'findbugs*.xml'],
  example: `<?xml version="1.0" encoding="UTF-8"?>
<BugCollection version="4.8.0" sequence="0" timestamp="1767322000000" analysisTimestamp="1767322001000" release="">
<Project projectName="p"><SrcDir>src/main/java</SrcDir></Project>
<BugInstance type="NP_ALWAYS_NULL" priority="1" rank="6" abbrev="NP" category="CORRECTNESS" instanceHash="0f1e2d3c4b5a" instanceOccurrenceNum="0" instanceOccurrenceMax="0"><ShortMessage>Null pointer dereference</ShortMessage><LongMessage>Null pointer dereference of x in A.f()</LongMessage><Class classname="A"><SourceLine classname="A" start="1" end="20" sourcefile="A.java" sourcepath="A.java"/></Class><SourceLine classname="A" start="7" end="7" sourcefile="A.java" sourcepath="A.java"/></BugInstance>
<Errors errors="0" missingClasses="0"></Errors><FindBugsSummary total_classes="1" total_bugs="1"></FindBugsSummary>
</BugCollection>
`,
  read: (sink) => ({ xml: new SpotBugsReader(sink) }),
} satisfies Format;
