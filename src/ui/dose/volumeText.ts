import { type Shown, syringeMarks, unitsPer100Ul, volumeUlOf } from '#domain/dose/dilution.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { doseText } from './doseText.ts';

const WORDS = PLAN_WORDS.volume;

/** A rounded figure is never written as if it were exact. */
function figure({ exact }: Shown, text: string): string {
  return exact ? text : WORDS.about(text);
}

/** Millilitres of whole or tenth microlitres: 100 -> "0.1", 33.3 -> "0.0333". */
export function millilitres(microlitres: number): string {
  return String(Number((microlitres / 1000).toFixed(4)));
}

/** The volume that holds a dose: "0.1 ml". */
export function volumeText(doseHundredths: number, preparation: Preparation): string {
  const volume = volumeUlOf(doseHundredths, preparation);
  return figure(volume, WORDS.ml(millilitres(volume.value)));
}

/** Where a dose ends on a 1 ml syringe, in marks of 0.01 ml: "10". */
export function marksText(doseHundredths: number, preparation: Preparation): string {
  const { marks, fits } = syringeMarks(doseHundredths, preparation);
  const text = figure(marks, String(marks.value));
  return fits ? text : WORDS.beyondSyringe(text);
}

/** "4 U per 0.1 ml". */
export function strengthText(preparation: Omit<Preparation, 'vials'>): string {
  const strength = unitsPer100Ul(preparation);
  return WORDS.per100Ul(figure(strength, doseText(preparation.productId, strength.value)));
}

/** "0.4 U per mark": one mark of a 1 ml syringe is 0.01 ml. */
export function markText(preparation: Omit<Preparation, 'vials'>): string {
  const { markHundredths } = syringeMarks(0, preparation);
  return WORDS.perMark(figure(markHundredths, doseText(preparation.productId, markHundredths.value)));
}
