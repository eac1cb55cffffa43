/** Why bytes are no text that a chart can be in. */
export type EncodingProblem = 'utf-16' | 'not-utf-8' | 'empty';

/** The text of a file in UTF-8, without its byte order mark. UTF-16 is named: it is what an editor may have made of a chart file. */
export function fileText(file: Uint8Array | string): { readonly text: string } | { readonly problem: EncodingProblem } {
  if (typeof file === 'string') {
    const text = file.startsWith('\ufeff') ? file.slice(1) : file;
    return text.trim() === '' ? { problem: 'empty' } : { text };
  }
  const [first = 0, second = 0] = file;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { problem: 'utf-16' };
  if ((first === 0x7b && second === 0) || (first === 0 && second === 0x7b)) return { problem: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    return text.trim() === '' ? { problem: 'empty' } : { text };
  } catch {
    return { problem: 'not-utf-8' };
  }
}
