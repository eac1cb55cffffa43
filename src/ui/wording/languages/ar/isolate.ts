/** Latin names, doses and ranges keep their own order within an Arabic sentence. */
export const i = (text: string | number): string => `\u2068${text}\u2069`;
/** Millimetres to a tenth, as measured. */
export const mm = (value: number): string => i(`${value.toFixed(1)} mm`);
