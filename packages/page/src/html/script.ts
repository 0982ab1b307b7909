/**
 * The page's one script. It adds to what is there (filters, sorting, opening all folds) and is not needed to read.
 * Texts are only ever read and compared, never parsed.
 */
export const SCRIPT = `'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  for (const element of all('.script-only')) element.classList.remove('script-only');

  const folds = all('details');
  const toggle = document.querySelector('[data-folds]');
  if (folds.length === 0) toggle.hidden = true;
  const setFolds = (open) => {
    for (const fold of folds) fold.open = open;
    toggle.setAttribute('aria-pressed', String(open));
    toggle.textContent = open ? 'Close all folds' : 'Open all folds';
  };
  toggle.addEventListener('click', () => setFolds(toggle.getAttribute('aria-pressed') !== 'true'));
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = folds.filter((fold) => !fold.open);
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });

  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (a, b) => {
    const numbers = a !== '' && b !== '' && !isNaN(a) && !isNaN(b);
    return numbers ? a - b : a < b ? -1 : a > b ? 1 : 0;
  };
  for (const box of all('[data-table]')) {
    const body = box.querySelector('tbody');
    const rows = [...body.rows];
    const headings = all('thead th', box);
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const sorted = [...rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)));
        body.append(...(down ? sorted.reverse() : sorted));
      });
    });
    const input = box.querySelector('input[type=search]');
    const count = box.querySelector('output');
    input?.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = shown + ' of ' + rows.length + ' rows';
    });
  }
})();
`;
