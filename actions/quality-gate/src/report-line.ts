import { Mistake, type Decoder } from '@qeml-actions/core';
import { formatOf, formats } from '@qeml-actions/reports';

/** A line of `reports`: a glob of a format, or what is left out of the line before it. */
export type ReportLine = { readonly format: string; readonly glob: string } | { readonly leftOut: string };

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/s.exec(value)?.[2] ?? value;
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
      if (!formatOf(format))
        return new Mistake(
          `no format is called \`${format}\`; there are ${formats()
            .map(({ id }) => id)
            .join(', ')}`,
        );
      return { format, glob };
    },
  };
}
