/** A length to a tenth of a millimetre, with the point that doses and distances are written with in every language. */
export const inMm = (mm: number): string => String(Math.round(mm * 10) / 10);
