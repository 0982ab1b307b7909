import { Mistake, type Decoder } from '@qeml-actions/core';
import { formatOf, formats } from '@qeml-actions/reports';

/** A line of `reports`: a glob of a format, or what is left out of the line before it. */
export type ReportLine = { readonly format: string; readonly glob: string } | { readonly leftOut: string };

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/s.exec(value)?.[2] ?? value;
}

/** Names that begin as this one does are told alone: there are too many to look through. */
function noFormat(format: string): string {
  const ids = formats().map(({ id }) => id);
  const word = format.toLowerCase();
  const near = ids.filter((id) => id.toLowerCase().startsWith(word) || word.startsWith(id.toLowerCase()));
  const told = near.length > 0 ? `you may mean \`${near.join('`, `')}\`` : `there are ${ids.join(', ')}`;
  return `no format is called \`${format}\`; ${told}`;
}

/** `junit: reports/*.xml`, or `!reports/old/**`. */
export function reportLine(): Decoder<ReportLine> {
  return {
    expected: '`format: glob` such as `junit: reports/**/*.xml`, or `!glob`',
    decode: (line) => {
      if (line.startsWith('!')) {
        const leftOut = unquoted(line.slice(1).trim());
        return leftOut === '' ? new Mistake() : { leftOut };
      }
      const [, format = '', rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*:\s*(.+)$/s.exec(line) ?? [];
      const glob = unquoted(rest.trim());
      if (format === '' || glob === '') return new Mistake();
      if (!formatOf(format)) return new Mistake(noFormat(format));
      return { format, glob };
    },
  };
}
