import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfText = { readonly text: string; readonly x: number; readonly y: number };

/** The text of a PDF as a viewer finds it: pieces with their place on the page, page after page, and how many pages there are. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly pages: number; readonly pieces: readonly PdfText[]; readonly text: string }> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const pieces: PdfText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent()).items) {
      if ('str' in item && item.str.trim() !== '') pieces.push({ text: item.str, x: item.transform[4] ?? 0, y: item.transform[5] ?? 0 });
    }
  }
  const pages = document.numPages;
  await task.destroy();
  return { pages, pieces, text: pieces.map((piece) => piece.text).join(' ') };
}
