import { Text, type TextProps } from '@react-pdf/renderer';
import { styles } from './recordStyles.ts';

type Style = TextProps['style'];

/** Letters that are written from right to left: Hebrew, Arabic and its presentation forms, Syriac, Thaana, N'Ko. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Any letter. */
const LETTER = /\p{L}/u;

/** Whether a text is one of a right-to-left script, by its first letter. */
export const runsLeftwards = (text: string): boolean => RIGHT_TO_LEFT.test(text.match(LETTER)?.[0] ?? '');

/** What a person wrote, laid out in the direction of its first letter; numbers inside keep their own order. */
export function Words({ children, style }: { readonly children: string; readonly style?: Style }) {
  const own = style === undefined ? [] : Array.isArray(style) ? style : [style];
  return <Text style={runsLeftwards(children) ? [...own, styles.rtl] : own}>{children}</Text>;
}
