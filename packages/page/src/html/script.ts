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
    if (!input) continue;
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const choices = all('select', box);
    const clear = box.querySelector('[data-clear]');
    const count = box.querySelector('output');
    const filter = () => {
      const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const chosen = choices.filter(({ value }) => value !== '');
      let shown = 0;
      for (const row of rows) {
        const fits = chosen.every(({ dataset, value }) => plain(row.cells[dataset.column].textContent) === plain(value));
        const text = fits && words.length > 0 ? row.textContent.toLowerCase() : '';
        row.hidden = !fits || !words.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      }
      count.textContent = shown + ' of ' + rows.length + ' rows';
      count.classList.toggle('filtered', shown < rows.length);
    };
    for (const control of [input, ...choices]) control.addEventListener('input', filter);
    clear?.addEventListener('click', () => {
      for (const control of [input, ...choices]) control.value = '';
      filter();
      input.focus();
    });
    // A browser may keep what was typed over a reload.
    filter();
  }
})();
`;
