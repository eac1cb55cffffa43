import { Font, pdf } from '@react-pdf/renderer';
import type { RecordFonts, RecordInput } from './recordInput.ts';
import { FONT } from './recordStyles.ts';
import { TreatmentRecord } from './TreatmentRecord.tsx';

let registered: string | null = null;

/** One font for Latin, Arabic and Persian, whole and shipped with the page; words are never broken at a hyphen of the library's own. */
function registerFonts({ regular, bold }: RecordFonts): void {
  if (registered === regular) return;
  Font.register({
    family: FONT,
    fonts: [
      { src: regular, fontWeight: 400 },
      { src: bold, fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  registered = regular;
}

/**
 * Lays the record out as a PDF.
 * @returns the file's bytes
 * @throws when a font cannot be loaded or a picture is no PNG
 */
export async function writeTreatmentRecord(input: RecordInput, fonts: RecordFonts): Promise<Blob> {
  registerFonts(fonts);
  return pdf(<TreatmentRecord input={input} />).toBlob();
}
