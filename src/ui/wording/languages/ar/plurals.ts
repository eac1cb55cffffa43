const rules = new Intl.PluralRules('ar');

/** A counted noun in its six Arabic forms: one and two are words of their own, the others follow the number. */
export type Counted = { readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string };

/** "موضع واحد", "موضعان", "3 مواضع", "11 موضعًا", "100 موضع". */
export function counted(count: number, forms: Counted): string {
  const form = rules.select(count);
  if (form === 'one') return forms.one;
  if (form === 'two') return forms.two;
  return `${count} ${form === 'zero' ? forms.other : forms[form]}`;
}

const SITE: Counted = { one: 'موضع واحد', two: 'موضعان', few: 'مواضع', many: 'موضعًا', other: 'موضع' };
const SITE_OF: Counted = { ...SITE, two: 'موضعين' };
const DAY: Counted = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
const DAY_OF: Counted = { ...DAY, two: 'يومين' };

/** As a subject, or alone. */
export const sites = (count: number): string => counted(count, SITE);
/** After a verb or a preposition. */
export const sitesOf = (count: number): string => counted(count, SITE_OF);
export const days = (count: number): string => counted(count, DAY);
export const daysOf = (count: number): string => counted(count, DAY_OF);
