import { Text, type TextProps, View } from '@react-pdf/renderer';
import { ACCENT, styles } from './takeHomeStyles.ts';

/** Direction and size of everything written. */
export interface Look {
  readonly rtl: boolean;
  /** Running text, pt. */
  readonly size: number;
}

/** The direction in which things stand beside each other. */
export const across = ({ rtl }: Look) => (rtl ? styles.rowReverse : styles.row);

type WordsProps = { readonly look: Look; readonly children: string; readonly style?: TextProps['style'] };

/** Running text. The size stands beside the line height, because a line height without one is counted from 18 pt. */
export function Words({ look, children, style }: WordsProps) {
  const own = style === undefined ? [] : Array.isArray(style) ? style : [style];
  return <Text style={[{ fontSize: look.size, lineHeight: 1.32 }, ...(look.rtl ? [styles.rtl] : []), ...own]}>{children}</Text>;
}

export function Heading({ look, children }: Omit<WordsProps, 'style'>) {
  const { size } = look;
  return (
    <Words look={look} style={{ fontSize: size * 1.2, fontWeight: 700, color: ACCENT, marginTop: size * 0.75, marginBottom: 2 }}>
      {children}
    </Words>
  );
}

export function Item({ look, children }: Omit<WordsProps, 'style'>) {
  return (
    <View style={[across(look), { gap: 5, marginTop: 1.5 }]}>
      <Words look={look}>•</Words>
      <View style={styles.grow}>
        <Words look={look}>{children}</Words>
      </View>
    </View>
  );
}
