/** Ein Gegenstand oder mehrere: „1 Punkt“, „3 Punkte“. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Injektionspunkte. */
export const sites = (count: number): string => counted(count, 'Punkt', 'Punkte');
/** Im Dativ: „mit 3 Punkten“. */
export const sitesDative = (count: number): string => counted(count, 'Punkt', 'Punkten');
