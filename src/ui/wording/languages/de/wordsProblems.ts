import type { WORDS } from '../../words.ts';

/** Warum das Gesicht nicht zu sehen ist. */
export const sceneProblems: (typeof WORDS)['scene']['problems'] = {
  'no-webgl': {
    title: 'Das Gesicht kann hier nicht gezeichnet werden',
    text: 'Dieser Browser bietet der Seite kein WebGL. Die Liste der Regionen kann alles, was das Gesicht kann: Wählen Sie dort eine Region.',
  },
  'model-missing': {
    title: 'Das Gesicht wurde nicht geladen',
    text: 'Die Datei des Kopfes konnte nicht geladen werden. Ihre Auswahl ist sicher. Versuchen Sie es erneut oder fahren Sie mit der Liste fort.',
  },
  'model-corrupt': {
    title: 'Die Datei des Gesichts ist beschädigt',
    text: 'Der Kopf wurde geladen, ist aber nicht lesbar. Ihre Auswahl ist sicher. Versuchen Sie es erneut oder fahren Sie mit der Liste fort.',
  },
  'expressions-missing': {
    title: 'Das Gesicht kann sich nicht bewegen',
    text: 'Ein Teil des Kopfes konnte nicht geladen werden: Mimik und männliches Gesicht fehlen. Alles andere funktioniert. Versuchen Sie es erneut oder fahren Sie ohne fort.',
  },
  'context-lost': {
    title: 'Die Grafik wurde unterbrochen',
    text: 'Das Gerät hat die Grafik entzogen. Das Gesicht kommt von selbst zurück; die Liste funktioniert solange.',
  },
  error: {
    title: 'Das Gesicht kann nicht gezeigt werden',
    text: 'Beim Zeichnen ist etwas schiefgegangen. Ihre Auswahl ist sicher. Versuchen Sie es erneut oder fahren Sie mit der Liste fort.',
  },
};

/** Was mit dem Gespeicherten nicht stimmt. */
export const planProblem: (typeof WORDS)['planProblem'] = {
  dismiss: 'Verstanden',
  text: (problem): string => {
    switch (problem.kind) {
      case 'unreadable':
        if (problem.keptAs && problem.planKept) {
          return `Etwas anderes, vielleicht ein anderer Tab, hat Daten gespeichert, die nicht lesbar waren. Sie wurden unverändert beiseitegelegt („${problem.keptAs}“ in diesem Browser), und an ihrer Stelle wurde wieder gespeichert, was Sie hier sehen.`;
        }
        return problem.keptAs
          ? `Die gespeicherte Auswahl war nicht lesbar. Sie wurde unverändert beiseitegelegt („${problem.keptAs}“ in diesem Browser), und Sie beginnen mit einem leeren Plan.`
          : 'Die gespeicherte Auswahl war nicht lesbar. Sie bleibt, wie sie ist, und Sie beginnen mit einem leeren Plan.';
      case 'partly-read':
        switch (problem.lost.kind) {
          case 'choices':
            return `Einiges aus der älteren Auswahl ist nicht mehr bekannt (${problem.lost.siteIds.length}). Der Rest wurde übernommen, und der alte Text bleibt erhalten.`;
          case 'entries':
            return `Einiges vom Gespeicherten ergibt keinen Sinn (${problem.lost.names.length}) und wird nicht gezeigt. ${problem.keptAs ? 'Alles wurde so beiseitegelegt, wie es war.' : 'Es bleibt, wie es ist.'}`;
          case 'damage':
            return 'Ein Teil des Gespeicherten war beschädigt. Ihr Plan wurde aus seiner letzten Kopie wiederhergestellt; „Rückgängig“ beginnt von vorn. Bitte prüfen Sie ihn.';
        }
        break;
      case 'edited-elsewhere-after-given':
        return 'Ein anderer Tab hat einen Termin geändert, nachdem er durchgeführt war. Der Termin bleibt, wie er durchgeführt wurde; die späte Änderung steht nur im Protokoll der Akte. Wenn sie zutrifft, ergänzen Sie den Termin durch einen Nachtrag.';
      case 'newer-version':
        return 'Eine neuere Version von Facies hat diese Auswahl gespeichert. Sie bleibt unberührt; was Sie hier wählen, wird nicht gespeichert. Aktualisieren Sie diese Seite, um damit weiterzuarbeiten.';
      case 'storage-unavailable':
        return 'Dieser Browser lässt die Seite nichts speichern (ein privates Fenster?). Ihre Auswahl bleibt, bis die Seite geschlossen wird.';
      case 'storage-full':
        return 'Der Speicher des Browsers ist voll: Die letzte Auswahl ist nicht gespeichert. Schaffen Sie Platz und ändern Sie dann etwas, um erneut zu speichern.';
    }
  },
};
