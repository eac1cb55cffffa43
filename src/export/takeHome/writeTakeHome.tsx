import { Font, pdf } from '@react-pdf/renderer';
import { PAGE_MEASURES, type PageMeasure, shortened } from './shorten.ts';
import { TakeHomePage, type TakeHomePaper } from './TakeHomePage.tsx';
import type { TakeHomeContent } from './takeHomeContent.ts';
import { TAKE_HOME_FONT } from './takeHomeStyles.ts';

/** Addresses or paths of whole font files with Latin and Arabic letters. */
export type TakeHomeFonts = { readonly regular: string; readonly bold: string };

let registered: string | null = null;

function registerFonts({ regular, bold }: TakeHomeFonts): void {
  if (registered === regular) return;
  Font.register({
    family: TAKE_HOME_FONT,
    fonts: [
      { src: regular, fontWeight: 400 },
      { src: bold, fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  registered = regular;
}

export interface TakeHomeFile {
  readonly file: Blob;
  /** The measure that it fits in. */
  readonly measure: PageMeasure;
}

/**
 * Lays the page out as a PDF of one page: the roomiest measure that holds everything.
 * @throws RangeError when even the tightest measure is not enough; any other error when a font cannot be loaded
 */
export async function writeTakeHome(
  content: TakeHomeContent,
  { paper, language, fonts }: { readonly paper: TakeHomePaper; readonly language: string; readonly fonts: TakeHomeFonts },
): Promise<TakeHomeFile> {
  registerFonts(fonts);
  const laidOut = async (measure: PageMeasure): Promise<TakeHomeFile | null> => {
    let pages = 0;
    const onPages = (count: number): void => {
      pages = count;
    };
    const page = (
      <TakeHomePage content={shortened(content, measure)} measure={measure} paper={paper} language={language} onPages={onPages} />
    );
    const file = await pdf(page).toBlob();
    return pages === 1 ? { file, measure } : null;
  };
  // Each laying out is half a second: halves, because what fits one measure fits every tighter one.
  let best: TakeHomeFile | null = null;
  let from = 0;
  let to = PAGE_MEASURES.length - 1;
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const tried = await laidOut(PAGE_MEASURES[middle] as PageMeasure);
    if (tried) best = tried;
    if (tried) to = middle - 1;
    else from = middle + 1;
  }
  if (!best) throw new RangeError('the page to take home does not fit one page');
  return best;
}
