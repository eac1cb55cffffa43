import { StyleSheet } from '@react-pdf/renderer';

export const TAKE_HOME_FONT = 'TakeHome';

/** Told apart in grey too: most clinics print without colour. */
export const INK = '#182026';
export const SOFT = '#4c5760';
export const ACCENT = '#0a666d';
export const ACCENT_SOFT = '#dff0f0';
export const CAUTION = '#8a4600';
export const CAUTION_SOFT = '#fdf3e6';
export const LINE = '#cfd6db';

export const styles = StyleSheet.create({
  page: { paddingTop: 30, paddingBottom: 24, paddingHorizontal: 36, fontFamily: TAKE_HOME_FONT, color: INK },
  row: { flexDirection: 'row' },
  rowReverse: { flexDirection: 'row-reverse' },
  rtl: { direction: 'rtl', textAlign: 'right' },
  bold: { fontWeight: 700 },
  soft: { color: SOFT },
  grow: { flex: 1 },
});
