import { Text, View } from '@react-pdf/renderer';
import { timeText } from './momentText.ts';
import type { RecordFinding } from './recordInput.ts';
import { styles } from './recordStyles.ts';
import { RECORD_WORDS as W } from './recordWords.ts';
import { Words } from './Words.tsx';

type FindingsProps = { readonly findings: readonly RecordFinding[]; readonly utcOffsetMinutes: number };

/** What the safety check said, and with which reason it was gone on from. */
export function FindingsSection({ findings, utcOffsetMinutes }: FindingsProps) {
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.findings}</Text>
      {findings.length === 0 && <Text style={styles.soft}>{W.noFindings}</Text>}
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and two findings can read alike.
        <View key={index} style={styles.item} wrap={false}>
          <Text style={styles.mark}>{W.severity[finding.severity]}</Text>
          <View style={styles.grow}>
            <Text>{finding.sentence}</Text>
            <Text style={[styles.small, styles.soft]}>{finding.basis}</Text>
            {finding.acknowledgement ? (
              <Words style={styles.small}>
                {W.acknowledged(timeText(finding.acknowledgement.at, utcOffsetMinutes), finding.acknowledgement.reason)}
              </Words>
            ) : (
              <Text style={[styles.small, styles.soft]}>{W.notAcknowledged}</Text>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}

/** Room to sign. What is printed here is no consent by itself. */
export function ConsentLines() {
  return (
    <View style={styles.section} wrap={false}>
      <Text style={styles.heading}>{W.consent}</Text>
      <Text>{W.consentText}</Text>
      <View style={styles.lines}>
        <Text style={styles.line}>{W.signature.patient}</Text>
        <Text style={styles.line}>{W.signature.clinician}</Text>
      </View>
    </View>
  );
}
