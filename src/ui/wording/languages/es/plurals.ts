const RULES = new Intl.PluralRules('es');

/** Whether a noun stands in the singular beside this number. */
export const isOne = (count: number): boolean => RULES.select(count) === 'one';

/** "1 punto", "2 puntos". */
export const counted = (count: number, one: string, many: string): string => `${count} ${isOne(count) ? one : many}`;

export const sites = (count: number): string => counted(count, 'punto', 'puntos');

const SIDES: Readonly<Record<string, string>> = { left: 'izquierda', right: 'derecha', midline: 'línea media' };

/** The patient's own side, as it stands after a comma. */
export const sideName = (side: string): string => SIDES[side] ?? side;

/** "a la izquierda", "en la línea media". */
export const onSide = (side: string): string => (side === 'midline' ? 'en la línea media' : `a la ${sideName(side)}`);
