/** Cells of a CSV text as RFC 4180 reads it; throws where it is none. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        let from = at + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote < 0) throw new Error('a quoted cell never ends');
          cell += text.slice(from, quote);
          from = quote + 1;
          if (text[from] !== '"') break;
          cell += '"';
          from += 1;
        }
        at = from;
      } else {
        const next = /[,\r\n"]/g;
        next.lastIndex = at;
        const match = next.exec(text);
        if (!match || match[0] === '"') throw new Error('a stray quote, or no end');
        cell = text.slice(at, match.index);
        at = match.index;
      }
      row.push(cell);
      if (text[at] === ',') at += 1;
      else if (text.startsWith('\r\n', at)) {
        at += 2;
        break;
      } else throw new Error(`neither a comma nor a line end at ${at}`);
    }
    rows.push(row);
  }
  return rows;
}
