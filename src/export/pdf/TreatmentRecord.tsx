import { Document, Image, Page, Text, View } from '@react-pdf/renderer';
import { amendedPlan } from '#domain/plan/visit.ts';
import { ConsentLines, FindingsSection } from './findingsSections.tsx';
import { dayText, timeText } from './momentText.ts';
import type { RecordInput } from './recordInput.ts';
import { styles } from './recordStyles.ts';
import { RECORD_WORDS as W } from './recordWords.ts';
import { SitesTable, TotalsSection } from './siteSections.tsx';
import { AmendmentsSection, ChecklistSection, NoteSection, ProductsSection } from './visitSections.tsx';
import { Words } from './Words.tsx';

/** The treatment record as pages: what was planned or given, with which vials, what the safety check said, and room to sign. */
export function TreatmentRecord({ input }: { readonly input: RecordInput }) {
  const { chart, visit, findings, generatedAt, utcOffsetMinutes } = input;
  const title = visit.givenAt ? W.title : W.planTitle;
  return (
    <Document title={title} creator="Facies" producer="Facies" language="en">
      <Page size="A4" style={styles.page}>
        <Text style={styles.foot} fixed>
          {W.foot}
        </Text>
        <Text style={styles.pageNumber} fixed render={({ pageNumber, totalPages }) => W.page(pageNumber, totalPages)} />
        <View style={styles.body}>
          <View style={styles.head}>
            <Text style={styles.title}>{title}</Text>
            <Text style={styles.headRight}>
              {W.printed} {timeText(generatedAt, utcOffsetMinutes)}
            </Text>
          </View>
          <View style={styles.facts}>
            <HeadFact name={W.label} value={chart.label || W.noLabel} />
            <HeadFact name={W.chartId} value={chart.id} />
            <HeadFact name={W.planned} value={dayText(visit.createdAt, utcOffsetMinutes)} />
            <HeadFact name={W.given} value={visit.givenAt ? timeText(visit.givenAt, utcOffsetMinutes) : W.notGiven} />
          </View>
          <Pictures input={input} />
          <SitesTable plan={visit.plan} positions={input.positions} />
          <TotalsSection plan={visit.plan} />
          <ProductsSection plan={visit.plan} utcOffsetMinutes={utcOffsetMinutes} />
          <FindingsSection findings={findings} utcOffsetMinutes={utcOffsetMinutes} />
          <ChecklistSection plan={visit.plan} />
          <NoteSection note={visit.plan.note} />
          <AmendmentsSection visit={visit} amended={amendedPlan(visit)} positions={input.positions} utcOffsetMinutes={utcOffsetMinutes} />
          <ConsentLines />
        </View>
      </Page>
    </Document>
  );
}

function HeadFact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View style={styles.fact}>
      <Text style={styles.factName}>{name}</Text>
      <Words style={styles.bold}>{value}</Words>
    </View>
  );
}

function Pictures({ input }: { readonly input: RecordInput }) {
  if (input.pictures.length === 0) return <Text style={[styles.soft, styles.small, { marginTop: 8 }]}>{W.noPictures}</Text>;
  return (
    <View wrap={false}>
      <View style={styles.pictures}>
        {input.pictures.map(({ caption, image }) => (
          <View key={caption} style={styles.picture}>
            <Image style={styles.image} src={image} />
            <Text style={styles.caption}>{caption}</Text>
          </View>
        ))}
      </View>
      <Text style={[styles.caption, { marginTop: 3 }]}>{W.faceViews}</Text>
    </View>
  );
}
