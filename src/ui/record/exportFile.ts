import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import type { Acknowledgement } from '#domain/plan/visitParts.ts';
import { acknowledgementOf, findingKey } from '#domain/safety/finding.ts';
import { EXPORTS, type ExportId } from '#export/exports.ts';
import type { RecordFinding, RecordPicture } from '#export/pdf/recordInput.ts';
import { SOURCES } from '#knowledge/sources.ts';
import { faceStore } from '#stores/faceStore.ts';
import { newId } from '#stores/newId.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { type SnapshotView, snapshotStore } from '#stores/snapshotStore.ts';
import { findingSentence } from '../safety/findingSentence.ts';
import { distanceWords } from '../sites/siteDistances.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { SAFETY_WORDS } from '../wording/safetyWords.ts';
import { WORDS } from '../wording/words.ts';

/** Views of the face on the printed record, and their pixels: 200 pt on paper at some 200 dots an inch. */
const RECORD_VIEWS = ['right', 'front', 'left'] as const satisfies readonly SnapshotView[];
const PICTURE = { width: 560, height: 680, scale: 1 } as const;

/** Of the build; empty in tests. */
const APP_VERSION: string = import.meta.env.FACIES_VERSION ?? '';

export type MadeFile = { readonly name: string; readonly file: Blob };

/** There is no drawn face to take a picture of. */
export class NoPictureError extends Error {
  override name = 'NoPictureError';
}

/** A plan that is rehearsed on is no patient's: no file is made of it. */
export class RehearsalError extends Error {
  override name = 'RehearsalError';
}

/** The rules were not read, so nobody can say what they would find. */
export class UncheckedError extends Error {
  override name = 'UncheckedError';
}

/**
 * Makes one file of the visit that is looked at.
 * @throws RehearsalError while practising; NoPictureError for a picture without a drawn face; UncheckedError where the findings are not known; ChartFileError
 * for a chart that its file would not give back; any other error when the file cannot be made
 */
export async function makeFile(id: ExportId): Promise<MadeFile> {
  const { chart, visit, plan, rehearsing } = planStore.getState();
  if (rehearsing) throw new RehearsalError();
  const at = new Date().toISOString();
  const { mime, fileName } = EXPORTS[id];
  const file = (text: string) => new Blob([text], { type: mime });
  const name = fileName(chart, visit, at);
  switch (id) {
    case 'pdf':
      return { name, file: await recordPdf(chart.id, visit.id, at) };
    case 'chart-file': {
      const { writeChartFile } = await EXPORTS['chart-file'].make();
      return { name, file: file(writeChartFile(chart, { exportedAt: at, appVersion: APP_VERSION })) };
    }
    case 'csv': {
      const { sitesCsv } = await EXPORTS.csv.make();
      return { name, file: file(sitesCsv(chart, visit)) };
    }
    case 'fhir': {
      const findings = safetyStore.getState().findings.map((finding) => [findingKey(finding), findingSentence(finding, plan)] as const);
      const { fhirBundle } = await EXPORTS.fhir.make();
      const findingText = textOf(new Map(findings));
      const bundle = fhirBundle(chart, visit, { generatedAt: at, newId, appVersion: APP_VERSION, findingText });
      return { name, file: file(JSON.stringify(bundle, null, 2)) };
    }
    case 'png': {
      const { snapshot } = snapshotStore.getState();
      if (!snapshot) throw new NoPictureError();
      return { name, file: await snapshot({ view: 'current', scale: 2 }) };
    }
  }
}

async function recordPdf(chartId: string, visitId: string, at: string): Promise<Blob> {
  const [{ writeTreatmentRecord, RECORD_FONTS }, pictures] = await Promise.all([EXPORTS.pdf.make(), recordPictures()]);
  await whenChecked();
  const { chart, visit } = planStore.getState();
  // Pictures and findings are those of what is shown: where that is another chart by now, they are not this one's.
  if (chart.id !== chartId || visit.id !== visitId) throw new Error('another visit is shown');
  return writeTreatmentRecord(
    {
      chart,
      visit,
      findings: recordFindings(),
      pictures,
      positions: recordPositions(visit),
      generatedAt: at,
      utcOffsetMinutes: -new Date(at).getTimezoneOffset(),
    },
    RECORD_FONTS,
  );
}

/** Where sites lie that are not at a label's point: without it nobody could find them again from paper. */
function recordPositions(visit: Visit): Readonly<Record<string, string>> {
  const { face } = faceStore.getState();
  if (!face) return {};
  const placed = [...visit.plan.sites, ...amendedPlan(visit).sites].filter(
    ({ origin }) => origin.kind !== 'label' || origin.moved !== null,
  );
  return Object.fromEntries(placed.map((site) => [site.id, distanceWords(site, face).join(', ')]));
}

/** The rules' longest way to the page, ms. */
const LONGEST_CHECK = 15_000;

/** Resolves when the rules have looked at what is shown. @throws UncheckedError: a record would say that nothing was found */
function whenChecked(): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): boolean => {
      const { ready, failed } = safetyStore.getState();
      if (ready) resolve();
      else if (failed) reject(new UncheckedError());
      return ready || failed;
    };
    if (settle()) return;
    const stop = safetyStore.subscribe(() => {
      if (settle()) end();
    });
    const timer = setTimeout(() => {
      stop();
      reject(new UncheckedError());
    }, LONGEST_CHECK);
    const end = () => {
      clearTimeout(timer);
      stop();
    };
  });
}

/** One after the other: each is a drawing of the whole head. A record without pictures is better than none. */
async function recordPictures(): Promise<readonly RecordPicture[]> {
  const { snapshot } = snapshotStore.getState();
  const pictures: RecordPicture[] = [];
  if (!snapshot) return pictures;
  try {
    for (const view of RECORD_VIEWS)
      pictures.push({ caption: RECORD_WORDS.exports.views[view], image: await onPaper(await snapshot({ view, ...PICTURE })) });
  } catch {
    return [];
  }
  return pictures;
}

/**
 * The picture on white, as a JPEG: it goes into the PDF as it is. A PNG would be unpacked first, in a worker made from a blob,
 * which the page's policy refuses.
 */
async function onPaper(png: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(png);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  if (!context) throw new NoPictureError();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((jpeg) => (jpeg ? resolve(jpeg) : reject(new NoPictureError())), 'image/jpeg', 0.9);
  });
}

function recordFindings(): readonly RecordFinding[] {
  const { plan } = planStore.getState();
  return safetyStore.getState().findings.map((finding) => {
    const acknowledgement = acknowledgementOf(finding, plan.acknowledgements);
    const { text, sources, verified, secondHand } = finding.fact;
    const doubt = verified ? '' : ` [${secondHand ? WORDS.fact.secondHand : WORDS.fact.unverified}]`;
    return {
      severity: finding.severity,
      sentence: findingSentence(finding, plan),
      basis: `${WORDS.fact.evidence[finding.fact.evidence]}: ${text} (${sources.map((source) => SOURCES[source].citation).join('; ')})${doubt}${finding.ownLimit ? ` ${SAFETY_WORDS.ownLimit} ${finding.ownLimit}` : ''}`,
      acknowledgement: acknowledgement && { reason: acknowledgement.reason, at: acknowledgement.at },
    };
  });
}

/** The sentence of a finding that was gone on from; its key where it no longer is one. */
function textOf(sentences: ReadonlyMap<string, string>): (acknowledgement: Acknowledgement) => string {
  return ({ key }) => sentences.get(key) ?? key;
}
