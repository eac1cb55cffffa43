import type { RECORD_WORDS } from '../../recordWords.ts';
import { counted } from './plurals.ts';

/** Was als Datei hinausgeht. */
export const exported: (typeof RECORD_WORDS)['exports'] = {
  kinds: {
    pdf: 'Behandlungsdokumentation (PDF)',
    'chart-file': 'Ganze Akte (Datei für Facies)',
    csv: 'Punkte als Tabelle (CSV)',
    fhir: 'Gesundheitsdaten (FHIR R4)',
    png: 'Bild dieser Ansicht (PNG)',
  },
  hint: 'Dateien werden auf diesem Gerät erstellt und gelangen nirgendwo anders hin. Ihre Namen enthalten keine Bezeichnung. Nur die Datei der ganzen Akte lässt sich in Facies wieder öffnen.',
  working: (kind) => `${kind} wird erstellt`,
  done: (name) => `Gespeichert als ${name}`,
  failed: 'Die Datei konnte nicht erstellt werden. Nichts wurde geändert. Versuchen Sie es erneut.',
  chartTooLarge:
    'Diese Akte ist größer, als eine Datei sein kann, die Facies wieder öffnet; daher wurde keine gespeichert. Nichts wurde geändert. Speichern Sie stattdessen das PDF und die Gesundheitsdaten jedes Termins.',
  chartDiffers:
    'Eine Datei dieser Akte ließe sich nicht so wieder öffnen, wie sie ist; daher wurde keine gespeichert. Nichts wurde geändert. Speichern Sie stattdessen das PDF und die Gesundheitsdaten jedes Termins.',
  unchecked:
    'Die Sicherheitsregeln waren nicht lesbar, daher würde der Dokumentation fehlen, was sie gefunden haben. Nichts wurde geändert. Versuchen Sie es erneut.',
  noPicture: 'Es ist kein Gesicht gezeichnet, von dem sich ein Bild machen ließe.',
  unlabelled: 'Die ganze Akte und das PDF enthalten die Bezeichnung der Akte; die Tabelle und die Gesundheitsdaten nicht.',
  views: { front: 'Vorn', right: 'Rechte Seite', left: 'Linke Seite' },
};

/** Was als Datei hereinkommt. */
export const imported: (typeof RECORD_WORDS)['imports'] = {
  choose: 'Aktendatei wählen',
  reading: 'Die Datei wird gelesen',
  hint: 'Sie kommt zu den vorhandenen Akten hinzu; keine wird ersetzt.',
  opened: (label) => `${label} wurde gelesen und geöffnet`,
  dropped: (count) =>
    `${counted(count, 'Eintrag, den', 'Einträge, die')} diese Version von Facies nicht kennt, ${count === 1 ? 'wurde' : 'wurden'} nicht übernommen; bewahren Sie die Datei auf.`,
  kept: (name) => `Die Datei wurde unverändert in diesem Browser als „${name}“ beiseitegelegt.`,
  notKept: 'Für eine Kopie war kein Platz: Bewahren Sie die Datei auf.',
  untouched: 'Die geöffnete Akte ist unberührt.',
  newer: 'Eine neuere Version von Facies hat diese Datei geschrieben. Aktualisieren Sie diese Seite und öffnen Sie die Datei dann erneut.',
  tooLarge: 'Die Datei ist größer, als eine Akte sein kann.',
  notAChart: 'Das ist keine Aktendatei von Facies.',
  damaged: 'Die Datei ist beschädigt, daher wurde nichts davon übernommen. Bitten Sie darum, sie erneut zu speichern und zu senden.',
  unreadable: 'Die Datei konnte nicht vom Datenträger gelesen werden.',
  notStored: 'Die Datei ist in Ordnung, doch die Akte konnte nicht gespeichert werden.',
  reasons: 'Für einen Fehlerbericht',
  reason: ({ code, path, detail }) => [code, path, detail].filter(Boolean).join(' · '),
};
