import { Document, Page, Text, View } from '@react-pdf/renderer';
import { runsLeftwards } from '../pdf/Words.tsx';
import type { PageMeasure } from './shorten.ts';
import { TakeHomeFace } from './TakeHomeFace.tsx';
import { across, Heading, Item, type Look, Words } from './TakeHomeParts.tsx';
import type { TakeHomeContent } from './takeHomeContent.ts';
import { ACCENT, ACCENT_SOFT, CAUTION, CAUTION_SOFT, LINE, SOFT, styles } from './takeHomeStyles.ts';

export type TakeHomePaper = 'a4' | 'letter';

type Props = {
  readonly content: TakeHomeContent;
  readonly measure: PageMeasure;
  readonly paper: TakeHomePaper;
  /** Language of the page, BCP 47. */
  readonly language: string;
  /** Told how many pages it came to. */
  readonly onPages: (pages: number) => void;
};

/** What a person takes home, as one page. Everything written is in the content; here it only gets its place. */
export function TakeHomePage({ content, measure, paper, language, onPages }: Props) {
  const { size } = measure;
  const look: Look = { rtl: content.direction === 'rtl', size };
  return (
    <Document title={content.title} creator="Facies" producer="Facies" language={language}>
      <Page size={paper === 'a4' ? 'A4' : 'LETTER'} style={styles.page}>
        <Text
          fixed
          style={{ position: 'absolute', top: 0, left: 0, fontSize: 1 }}
          render={({ totalPages }) => {
            if (totalPages) onPages(totalPages);
            return ' ';
          }}
        />
        <Head look={look} content={content} />
        <View style={[across(look), { gap: 18, marginTop: size * 0.9 }]}>
          <TakeHomeFace areas={content.areas} width={measure.face} />
          <View style={styles.grow}>
            <Heading look={look}>{content.headings.areas}</Heading>
            <Areas look={look} areas={content.areas} />
            {content.areasNote !== '' && (
              <Words look={look} style={{ color: SOFT, marginTop: 4 }}>
                {content.areasNote}
              </Words>
            )}
          </View>
        </View>
        <Days look={look} content={content} />
        <View style={[across(look), { gap: 22 }]}>
          {content.risks.length > 0 && <Risks look={look} content={content} />}
          <View style={styles.grow}>
            <Heading look={look}>{content.headings.after}</Heading>
            {content.after.map(({ text }) => (
              <Item key={text} look={look}>
                {text}
              </Item>
            ))}
          </View>
        </View>
        <Report look={look} report={content.report} />
        {content.details && <Details look={look} details={content.details} />}
        <Words look={look} style={{ marginTop: size * 0.8, fontSize: size * 0.78, color: SOFT }}>
          {content.foot}
        </Words>
      </Page>
    </Document>
  );
}

type PartProps = { readonly look: Look; readonly content: TakeHomeContent };

function Head({ look, content: { title, name, day } }: PartProps) {
  const { size, rtl } = look;
  return (
    <View
      style={[
        across(look),
        { justifyContent: 'space-between', alignItems: 'flex-end', borderBottomWidth: 2, borderColor: ACCENT, paddingBottom: 5 },
      ]}
    >
      <Words look={look} style={{ fontSize: size * 2, fontWeight: 700, color: ACCENT }}>
        {title}
      </Words>
      <View style={{ alignItems: rtl ? 'flex-start' : 'flex-end' }}>
        {name && <Words look={look} style={styles.bold}>{`${name.label}: ${name.value}`}</Words>}
        <Words look={look} style={{ color: SOFT }}>
          {day}
        </Words>
      </View>
    </View>
  );
}

/** Two columns where many areas say no more than their names. */
function Areas({ look, areas }: { readonly look: Look; readonly areas: TakeHomeContent['areas'] }) {
  const { size } = look;
  const narrow = areas.length > 6 && areas.every(({ does }) => does === '');
  const disc = size * 1.4;
  return (
    <View style={[across(look), { flexWrap: 'wrap' }]}>
      {areas.map(({ number, name, side, does }) => (
        <View
          key={number}
          style={[across(look), { gap: 6, marginTop: 4, width: narrow ? '50%' : '100%', paddingHorizontal: narrow ? 3 : 0 }]}
        >
          <View
            style={{
              width: disc,
              height: disc,
              borderRadius: disc / 2,
              backgroundColor: ACCENT,
              alignItems: 'center',
              justifyContent: 'center',
            }}
          >
            <Text style={{ fontSize: size * 0.85, fontWeight: 700, color: '#ffffff', lineHeight: 1, marginTop: -size * 0.12 }}>
              {String(number)}
            </Text>
          </View>
          <View style={styles.grow}>
            <Words look={look} style={styles.bold}>
              {side === '' ? name : `${name} (${side})`}
            </Words>
            {does !== '' && <Words look={look}>{does}</Words>}
          </View>
        </View>
      ))}
    </View>
  );
}

function Days({ look, content: { headings, marks, marksNote } }: PartProps) {
  const { size } = look;
  return (
    <>
      <Heading look={look}>{headings.when}</Heading>
      <View style={[across(look), { gap: 5 }]}>
        {marks.map(({ label, days, date }) => (
          <View key={label} style={{ flex: 1, backgroundColor: ACCENT_SOFT, borderRadius: 5, paddingVertical: 4, paddingHorizontal: 6 }}>
            <Words look={look} style={{ fontSize: size * 0.86, fontWeight: 700 }}>
              {label}
            </Words>
            <Words look={look} style={{ fontSize: size * 0.86 }}>
              {date || days}
            </Words>
            {date !== '' && (
              <Words look={look} style={{ fontSize: size * 0.78, color: SOFT }}>
                {days}
              </Words>
            )}
          </View>
        ))}
      </View>
      {marksNote !== '' && (
        <Words look={look} style={{ fontSize: size * 0.86, color: SOFT, marginTop: 2 }}>
          {marksNote}
        </Words>
      )}
    </>
  );
}

function Risks({ look, content: { headings, expectHint, risks, risksNote } }: PartProps) {
  return (
    <View style={styles.grow}>
      <Heading look={look}>{headings.expect}</Heading>
      <Words look={look} style={{ color: SOFT }}>
        {expectHint}
      </Words>
      {risks.map(({ area, lines }) => (
        <View key={area}>
          <Words look={look} style={[styles.bold, { marginTop: 3 }]}>
            {area}
          </Words>
          {lines.map(({ text }) => (
            <Item key={text} look={look}>
              {text}
            </Item>
          ))}
        </View>
      ))}
      {risksNote !== '' && (
        <Words look={look} style={{ color: SOFT, fontSize: look.size * 0.86, marginTop: 2 }}>
          {risksNote}
        </Words>
      )}
    </View>
  );
}

function Report({ look, report }: { readonly look: Look; readonly report: TakeHomeContent['report'] }) {
  const { size } = look;
  return (
    <View
      style={{
        marginTop: size,
        borderWidth: 1.6,
        borderColor: CAUTION,
        borderRadius: 6,
        backgroundColor: CAUTION_SOFT,
        paddingVertical: 6,
        paddingHorizontal: 10,
      }}
    >
      <View style={[across(look), { gap: 16 }]}>
        {report.groups.map(({ urgency, title, signs }) => (
          <View key={urgency} style={{ flex: urgency === 'emergency' ? 1.25 : 1 }}>
            <Words look={look} style={{ fontWeight: 700, color: CAUTION, fontSize: size * 1.08 }}>
              {title}
            </Words>
            {signs.map((sign) => (
              <Item key={sign} look={look}>
                {sign}
              </Item>
            ))}
          </View>
        ))}
      </View>
      <View style={[across(look), { gap: 8, marginTop: size * 0.6, alignItems: 'center' }]}>
        <Words look={look} style={styles.bold}>
          {report.phone.label}
        </Words>
        {report.phone.value !== '' ? (
          <Text style={{ fontSize: size * 1.2, lineHeight: 1.32, fontWeight: 700 }}>{report.phone.value}</Text>
        ) : (
          <View style={{ flex: 1, borderBottomWidth: 0.8, borderColor: SOFT, height: size * 1.8 }} />
        )}
      </View>
    </View>
  );
}

function Details({ look, details: { title, rows } }: { readonly look: Look; readonly details: NonNullable<TakeHomeContent['details']> }) {
  return (
    <View style={{ marginTop: look.size * 0.8, borderTopWidth: 0.8, borderColor: LINE, paddingTop: 4 }}>
      <Words look={look} style={styles.bold}>
        {title}
      </Words>
      {rows.map((row) => (
        <View key={row.map(({ value }) => value).join()} style={[across(look), { gap: 18, flexWrap: 'wrap' }]}>
          {row.map(({ label, value }) => (
            <View key={label} style={[across(look), { gap: 4 }]}>
              <Words look={look}>{`${label}:`}</Words>
              {/* By itself: a number before its Latin unit keeps its place in a text that runs leftwards. */}
              <Words look={{ ...look, rtl: runsLeftwards(value) }}>{value}</Words>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
