const rules = new Intl.PluralRules('fr');

/** The form that belongs to a number: in French 0 and 1 take the singular. */
export const form = (count: number, one: string, many: string): string => (rules.select(count) === 'one' ? one : many);

/** "1 point", "3 points". */
export const plural = (count: number, one: string, many: string): string => `${count} ${form(count, one, many)}`;

/** Injection sites. */
export const sites = (count: number): string => plural(count, 'point', 'points');
