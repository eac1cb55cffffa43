import type { VAULT_WORDS } from '../../vaultWords.ts';

export const vault: typeof VAULT_WORDS = {
  lockScreen: {
    title: 'Facies ist gesperrt',
    text: 'Die Akten auf diesem Gerät sind verschlüsselt. Geben Sie die Passphrase ein, um fortzufahren.',
    passphrase: 'Passphrase',
    unlock: 'Entsperren',
    unlocking: 'Wird entsperrt …',
    forgotten: {
      title: 'Passphrase vergessen?',
      lost: 'Ohne die Passphrase ist alles, was hier versiegelt ist, für immer verloren. Niemand kann es wiederherstellen: Die Passphrase wird nirgends aufbewahrt, und es gibt keinen zweiten Schlüssel.',
      copy: 'Eine Akte, die zuvor in eine Datei exportiert wurde, lässt sich wieder importieren, in einem anderen Browser oder nachdem die Daten der Seite in diesem gelöscht wurden. Bewahren Sie daher von allem, was nicht verloren gehen darf, eine exportierte Kopie an einem sicheren Ort auf.',
    },
    unavailable: 'Die Akten auf diesem Gerät sind verschlüsselt, und diese Seite kann sie nicht öffnen.',
  },
  unavailable: {
    title: 'Hier keine Verschlüsselung',
    why: 'Ein Browser gibt einer Seite die Mittel zum Verschlüsseln nur über eine sichere Verbindung (https) oder auf dem Gerät selbst (localhost). Diese Seite kam über einfaches http.',
    what: 'Öffnen Sie Facies über seine https-Adresse, oder bitten Sie die Person, die es für Sie betreibt, eine einzurichten. Bis dahin bleiben Akten für alle lesbar, die diesen Browser benutzen können.',
  },
  field: {
    show: 'Zeigen',
    hide: 'Verbergen',
    showName: (label) => `Eingabe zeigen: ${label}`,
    hideName: (label) => `Eingabe verbergen: ${label}`,
  },
  settings: {
    title: 'Passphrase und Sperre',
    loading: 'Gespeicherte Akten werden abgefragt …',
    off: 'Es ist keine Passphrase gesetzt: Die Akten liegen lesbar in diesem Browser.',
    on: 'Die Akten auf diesem Gerät sind mit einer Passphrase verschlüsselt.',
    locked: 'Facies ist gesperrt.',
    set: {
      title: 'Passphrase setzen',
      text: 'Facies verschlüsselt dann jede Akte auf diesem Gerät, fragt beim Öffnen nach der Passphrase und sperrt sich selbst, wenn niemand da ist. Exportierte Dateien sind nicht verschlüsselt.',
      traces:
        'Was zuvor gespeichert wurde, kann in den Dateien dieses Browsers Spuren hinterlassen, bis er sie aufräumt. Setzen Sie die Passphrase daher möglichst vor der ersten Akte.',
      passphrase: 'Neue Passphrase',
      again: 'Neue Passphrase, noch einmal',
      rule: (fewest) =>
        `Mindestens ${fewest} Zeichen. Mehrere Wörter sind leichter zu merken und schwerer zu erraten als ein Wort mit Sonderzeichen.`,
      understood:
        'Ich verstehe, dass eine vergessene Passphrase nicht zurückgesetzt werden kann: Was versiegelt ist, ist dann für immer verloren, und nur exportierte Kopien bleiben.',
      notUnderstood: 'Setzen Sie zuerst das Häkchen zur vergessenen Passphrase.',
      different: 'Die beiden Passphrasen sind nicht gleich.',
      submit: 'Verschlüsseln und setzen',
      busy: 'Wird verschlüsselt …',
      done: 'Die Akten sind jetzt verschlüsselt.',
    },
    change: {
      title: 'Passphrase ändern',
      old: 'Jetzige Passphrase',
      note: 'Die Daten bleiben mit demselben Schlüssel versiegelt. Wenn jemand anders die alte Passphrase kennen könnte und eine Kopie der Daten dieses Browsers hat, schalten Sie die Passphrase stattdessen aus und setzen Sie eine neue.',
      submit: 'Ändern',
      busy: 'Wird geändert …',
      done: 'Die Passphrase ist geändert.',
    },
    remove: {
      title: 'Passphrase ausschalten',
      text: 'Die Akten auf diesem Gerät werden dann wieder lesbar gespeichert.',
      passphrase: 'Passphrase',
      submit: 'Entschlüsseln, ausschalten',
      busy: 'Wird entschlüsselt …',
      done: 'Die Passphrase ist ausgeschaltet. Die Akten sind lesbar gespeichert.',
    },
    autoLock: {
      label: 'Ohne Eingabe automatisch sperren nach',
      unit: 'Minuten',
      range: (fewest, most) => `${fewest} bis ${most}`,
    },
    lockNow: 'Jetzt sperren',
    locking: 'Wird gesperrt …',
  },
  autoLock: {
    soon: (seconds) =>
      `Facies wird in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} gesperrt. Berühren oder drücken Sie etwas, um fortzufahren.`,
  },
  heldBack: { dismiss: 'Verstanden' },
  faults: {
    unavailable: 'Diese Seite hat keine Verschlüsselung: Öffnen Sie Facies über eine https-Adresse.',
    'passphrase-too-short': 'Die Passphrase ist zu kurz: mindestens 8 Zeichen.',
    'record-damaged':
      'Was über die Passphrase gespeichert ist, ist beschädigt: Keine Passphrase kann die Akten mehr öffnen. Importieren Sie sie aus einer exportierten Kopie.',
    'wrong-passphrase': 'Das ist nicht die Passphrase. Prüfen Sie Großbuchstaben, Leerzeichen und die Sprache der Tastatur.',
    wait: 'Warten Sie einen Moment bis zum nächsten Versuch.',
    unsaved:
      'Die letzten Änderungen sind noch nicht gespeichert, daher wurde nichts geändert. Sehen Sie die Meldung zum Speichern an und versuchen Sie es dann erneut.',
    taken: 'Ein anderer Tab hat gerade etwas an der Passphrase geändert. Versuchen Sie es erneut mit der dort gesetzten.',
    'storage-full': 'Der Speicher des Browsers ist voll, daher wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.',
    failed:
      'Die gespeicherten Akten waren nicht erreichbar, daher wurde nichts geändert. Versuchen Sie es erneut oder laden Sie die Seite neu.',
  },
  notLocked: {
    unsaved:
      'Nicht gesperrt: Die letzten Änderungen sind noch nicht gespeichert, und beim Sperren gingen sie verloren. Sperren Sie erneut, sobald sie es sind; eine unbenutzte Seite versucht es von selbst.',
    other: 'Nicht gesperrt: Die gespeicherten Akten waren nicht erreichbar. Versuchen Sie es erneut oder schließen Sie diese Seite.',
  },
  waitSeconds: (seconds) => `Nächster Versuch in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'}.`,
};
