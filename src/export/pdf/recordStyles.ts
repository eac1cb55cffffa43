import { StyleSheet } from '@react-pdf/renderer';

export const FONT = 'Record';

/** A4, 10 pt: a record is read at arm's length and kept for years. */
export const styles = StyleSheet.create({
  page: { paddingTop: 42, paddingBottom: 54, paddingHorizontal: 42, fontFamily: FONT, fontSize: 9.5, color: '#182026' },
  /**
   * Not on the page: a line height that is handed down keeps text that is made per page from being drawn. The size stands
   * beside it, because a line height without one is counted from 18 pt.
   */
  body: { fontSize: 9.5, lineHeight: 1.45 },
  head: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 10 },
  title: { fontSize: 18, fontWeight: 700, lineHeight: 1.2 },
  headRight: { fontSize: 8.5, color: '#505b65', textAlign: 'right' },
  facts: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    gap: 4,
    columnGap: 22,
    paddingVertical: 7,
    borderTopWidth: 1,
    borderBottomWidth: 1,
    borderColor: '#d9dee2',
  },
  fact: { flexDirection: 'column' },
  factName: { fontSize: 7.5, color: '#505b65' },
  section: { marginTop: 13 },
  heading: { fontSize: 11.5, fontWeight: 700, marginBottom: 4 },
  soft: { color: '#505b65' },
  small: { fontSize: 8.5 },
  pictures: { flexDirection: 'row', justifyContent: 'center', gap: 8, marginTop: 10 },
  picture: { flex: 1, maxWidth: 200 },
  image: { width: '100%', borderRadius: 4 },
  caption: { fontSize: 7.5, color: '#505b65', textAlign: 'center', marginTop: 2 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: '#d9dee2', paddingVertical: 2.5 },
  tableHead: { borderBottomWidth: 1, borderColor: '#88939d' },
  cell: { paddingRight: 7 },
  number: { textAlign: 'right' },
  bold: { fontWeight: 700 },
  rtl: { direction: 'rtl', textAlign: 'right' },
  item: { flexDirection: 'row', gap: 6, marginBottom: 3 },
  mark: { width: 52, fontWeight: 700 },
  grow: { flex: 1 },
  lines: { marginTop: 26, flexDirection: 'row', gap: 24 },
  line: { flex: 1, borderTopWidth: 0.8, borderColor: '#505b65', paddingTop: 3, fontSize: 7.5, color: '#505b65' },
  foot: { position: 'absolute', bottom: 22, left: 42, width: 440, fontSize: 7, lineHeight: 1.3, color: '#505b65' },
  pageNumber: { position: 'absolute', bottom: 22, right: 42, width: 60, textAlign: 'right', fontSize: 7, color: '#505b65' },
});
