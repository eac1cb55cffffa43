import type { PATIENT_CARE_WORDS } from '../../patientCareWords.ts';

export const patientCare: typeof PATIENT_CARE_WORDS = {
  before: {
    health: 'Sagen Sie uns, wenn Sie eine Krankheit der Nerven oder Muskeln haben. Die Behandlung ist dann vielleicht nicht möglich.',
    medicines: 'Nennen Sie uns alle Ihre Medikamente. Manche verstärken die Wirkung.',
    'blood-thinners':
      'Sagen Sie uns, wenn Sie leicht bluten oder ein blutverdünnendes Medikament nehmen. Sie können dann eher blaue Flecken bekommen.',
    pregnancy: 'Sagen Sie uns, wenn Sie schwanger sind, es sein könnten oder stillen. Dann sollte nicht behandelt werden.',
    allergy: 'Sagen Sie uns, wenn Sie auf eine solche Behandlung schon einmal allergisch reagiert haben.',
    skin: 'Sagen Sie uns, wenn Ihre Haut wund oder infiziert ist. Dann warten wir.',
    'earlier-treatment': 'Sagen Sie uns, wenn Sie in den letzten 3 Monaten eine solche Behandlung hatten.',
    surgery: 'Sagen Sie uns, wenn Sie im Gesicht oder an den Lidern operiert wurden.',
    wishes: 'Sagen Sie uns, was Sie sich erhoffen und ob Ihr Aussehen Sie sehr belastet.',
    'make-up': 'Ihre Schminke wird entfernt, und wir reinigen Ihre Haut.',
  },
  after: {
    precaution:
      'In den ersten 4 Stunden die Stelle nicht reiben, nicht flach liegen und keinen Sport treiben. Manche Praxen sagen 24 Stunden.',
    evidence: 'Diese Regeln sind eine Vorsichtsmaßnahme. Keine gute Studie zeigt, dass sie nötig sind.',
    moving: 'Wenn Sie die behandelten Muskeln bewegen, kann die Wirkung etwa einen Tag früher beginnen.',
    review: 'Kommen Sie nach zwei Wochen zur Kontrolle. Dann ist die Wirkung am besten.',
    interval: 'Lassen Sie zwischen zwei Behandlungen mindestens 12 Wochen vergehen.',
  },
  report: {
    breathing: 'Probleme beim Atmen, Schlucken oder Sprechen. Sie können Stunden bis Wochen später auftreten und lebensbedrohlich sein.',
    weakness: 'Schwäche des ganzen Körpers, oder Sie können den Urin nicht mehr halten.',
    allergy: 'Eine starke allergische Reaktion. Das ist selten.',
    sight: 'Ihr Sehen verändert sich, oder Sie sehen doppelt.',
    droop: 'Das Gesicht oder ein Lid hängt immer stärker.',
    'eyelid-late': 'Ein Lid beginnt zu hängen. Meist beginnt das innerhalb von 2 bis 7 Tagen.',
    'no-change': 'Sie sehen nach 1 Monat keine Veränderung.',
  },
  urgency: {
    emergency: 'Sofort den Notruf wählen',
    clinic: 'Sofort bei uns anrufen',
    check: 'Bald Bescheid geben',
  },
};
