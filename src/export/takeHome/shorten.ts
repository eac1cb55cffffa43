import type { TakeHomeContent } from './takeHomeContent.ts';

/** How much of the page is said, and how large, from roomy to tight. */
export interface PageMeasure {
  /** Size of running text, pt. */
  readonly size: number;
  /** Width of the drawn face, pt. */
  readonly face: number;
  /** Most lines of what may happen. */
  readonly risks: number;
  /** Whether each area says what the treatment does there. */
  readonly does: boolean;
  /** Whether advice stands that is good to know and no more. */
  readonly allAdvice: boolean;
}

/** Tried one after the other until the page holds everything. What is to be reported is in all of them, word for word. */
export const PAGE_MEASURES: readonly PageMeasure[] = [
  { size: 12.5, face: 210, risks: 9, does: true, allAdvice: true },
  { size: 12, face: 205, risks: 9, does: true, allAdvice: true },
  { size: 11.5, face: 200, risks: 8, does: true, allAdvice: true },
  { size: 11, face: 196, risks: 7, does: true, allAdvice: true },
  { size: 10.5, face: 190, risks: 6, does: true, allAdvice: true },
  { size: 10, face: 184, risks: 6, does: true, allAdvice: true },
  { size: 9.5, face: 176, risks: 5, does: true, allAdvice: true },
  { size: 9.5, face: 176, risks: 4, does: true, allAdvice: false },
  { size: 9, face: 166, risks: 4, does: false, allAdvice: false },
  { size: 8.5, face: 156, risks: 3, does: false, allAdvice: false },
  { size: 8, face: 140, risks: 2, does: false, allAdvice: false },
  { size: 7.5, face: 120, risks: 0, does: false, allAdvice: false },
];

/** The content as one measure holds it. */
export function shortened(content: TakeHomeContent, measure: PageMeasure): TakeHomeContent {
  const risks = firstRisks(content.risks, measure.risks);
  return {
    ...content,
    areas: measure.does ? content.areas : content.areas.map((area) => ({ ...area, does: '' })),
    risks,
    risksNote: risks.some(({ lines }) => lines.some(({ others }) => others)) ? content.risksNote : '',
    after: measure.allAdvice ? content.after : content.after.filter(({ essential }) => essential),
  };
}

/** So many lines in all, each area's most frequent before anybody's next. */
function firstRisks(groups: TakeHomeContent['risks'], most: number): TakeHomeContent['risks'] {
  const kept = groups.map(() => 0);
  let left = most;
  for (let round = 0; left > 0 && groups.some(({ lines }) => lines.length > round); round += 1) {
    for (const [at, { lines }] of groups.entries()) {
      if (left === 0 || lines.length <= round) continue;
      kept[at] = round + 1;
      left -= 1;
    }
  }
  return groups.map(({ area, lines }, at) => ({ area, lines: lines.slice(0, kept[at]) })).filter(({ lines }) => lines.length > 0);
}
