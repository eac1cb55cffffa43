/** Oft gehörte Sätze, ihre Richtigstellung und die Fragen vor der Behandlung. */
export const claimTexts: Readonly<Record<string, string>> = {
  'It is similar in structure to acetylcholine and binds to acetylcholine receptors.':
    'Es ähnelt im Aufbau dem Acetylcholin und bindet an Acetylcholinrezeptoren.',
  'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.':
    'Das Toxin wirkt im Nervenende und verhindert dort die Freisetzung von Acetylcholin; es sitzt nicht auf dem Rezeptor des Muskels.',
  'It shows its effect immediately, with changes from the second day.':
    'Es zeigt seine Wirkung sofort, mit Veränderungen ab dem zweiten Tag.',
  'You will usually notice it in 2 to 3 days; judge it at 2 weeks.':
    'Meist bemerken Sie es nach 2 bis 3 Tagen; beurteilen Sie es nach 2 Wochen.',
  'It appears after 3 to 4 days and works about two weeks, so return after two weeks.':
    'Es zeigt sich nach 3 bis 4 Tagen und wirkt etwa zwei Wochen, daher nach zwei Wochen wiederkommen.',
  'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.':
    'Es beginnt nach etwa 3 Tagen, erreicht um die 2 Wochen das Maximum und hält im Durchschnitt 3 bis 4 Monate; der Termin nach 2 Wochen ist eine Kontrolle.',
  'It lasts 3 to 6 months, depending on amount, muscle size and location.': 'Es hält 3 bis 6 Monate, je nach Menge, Muskelgröße und Ort.',
  'Expect 3 to 4 months; some people and products reach about 6 months.':
    'Rechnen Sie mit 3 bis 4 Monaten; bei manchen Menschen und Präparaten sind es etwa 6 Monate.',
  'It lifts the eyebrows and the upper eyelid by several millimetres.': 'Es hebt die Augenbrauen und das Oberlid um mehrere Millimeter.',
  'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.':
    'Der äußere Teil der Braue kann sich bei manchen um etwa 1 bis 5 Millimeter heben; das Oberlid selbst wird bei der üblichen Behandlung nicht gehoben und kann in seltenen Fällen hängen.',
  'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.':
    'Kopfschmerzen bis zu 12 Stunden, grippeähnliches Gefühl, Allergie, hängendes Lid für 1 bis 2 Wochen, Rötung und blauer Fleck nach Tagen weg.',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.':
    'Manche bekommen für einige Tage bis etwa anderthalb Wochen Kopfschmerzen, eine Rötung oder einen blauen Fleck; ein hängendes Lid ist nicht häufig, kann aber mehrere Wochen anhalten; holen Sie sofort Hilfe bei Problemen beim Atmen, Schlucken oder Sprechen.',
  'At least three months between treatments.': 'Mindestens drei Monate zwischen den Behandlungen.',
  'Do not repeat sooner than 3 months.': 'Nicht früher als nach 3 Monaten wiederholen.',
  'It is injected into muscle for rejuvenation and under the skin for sweating.':
    'Zur Verjüngung wird es in den Muskel gespritzt, gegen Schwitzen unter die Haut.',
  'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.':
    'Gegen Falten wird es meist in den Muskel gespritzt, gegen Schwitzen in die Haut.',
  'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.':
    'Das Ganze dauert eine bis anderthalb Stunden, mit Betäubungssalbe für 15 Minuten.',
  'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.':
    'Planen Sie etwa eine halbe Stunde ein, vor allem für Gespräch und Vorbereitung; die Injektionen dauern 10 bis 20 Minuten.',
  'It can treat sagging and loosening from ageing.': 'Es kann altersbedingtes Hängen und Erschlaffen behandeln.',
  'It softens expression lines; it does not treat loose or sagging skin.':
    'Es mildert Mimikfalten; schlaffe oder hängende Haut behandelt es nicht.',
  'No examinations are needed beforehand.': 'Vorher sind keine Untersuchungen nötig.',
  'A doctor should assess your health, medicines, muscles and eyelids before treatment.':
    'Eine Ärztin oder ein Arzt sollte vor der Behandlung Ihre Gesundheit, Ihre Medikamente, Ihre Muskeln und Ihre Lider beurteilen.',
  'It relaxes the "mimic muscles" that make lines.': 'Es entspannt die „Mimikmuskeln“, die Falten machen.',
  'It relaxes facial muscles that make expression lines.': 'Es entspannt Gesichtsmuskeln, die Mimikfalten machen.',
  'It helps migraine and excessive sweating, strabismus and motor disorders.':
    'Es hilft bei Migräne und starkem Schwitzen, Schielen und Bewegungsstörungen.',
  'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Ja; es ist auch für chronische Migräne, Schwitzen in den Achseln, Schielen und Krankheiten mit Muskelkrämpfen zugelassen.',
  'Allergy to botulinum toxin or an ingredient': 'Allergie gegen Botulinumtoxin oder einen Bestandteil',
  'Have you ever had an allergic reaction to a botulinum toxin treatment or to anything in it?':
    'Haben Sie schon einmal allergisch auf eine Behandlung mit Botulinumtoxin oder einen ihrer Bestandteile reagiert?',
  'Infection or inflammation at a site': 'Infektion oder Entzündung an einem Injektionspunkt',
  'Do you have an infection, a rash or a sore where the injections are planned?':
    'Haben Sie dort, wo die Injektionen geplant sind, eine Infektion, einen Ausschlag oder eine Wunde?',
  'Neuromuscular disease': 'Neuromuskuläre Erkrankung',
  'Do you have a disease of the nerves or muscles, such as myasthenia gravis?':
    'Haben Sie eine Krankheit der Nerven oder Muskeln, etwa Myasthenia gravis?',
  "Cow's milk protein allergy": 'Kuhmilcheiweißallergie',
  "Are you allergic to cow's milk protein?": 'Sind Sie gegen Kuhmilcheiweiß allergisch?',
  'Pregnancy or breast-feeding': 'Schwangerschaft oder Stillzeit',
  'Are you pregnant, could you be, or are you breast-feeding?': 'Sind Sie schwanger, könnten Sie es sein, oder stillen Sie?',
  'Medicines that strengthen the effect': 'Medikamente, die die Wirkung verstärken',
  'Which medicines do you take, antibiotics and muscle relaxants included?':
    'Welche Medikamente nehmen Sie, auch Antibiotika und muskelentspannende Mittel?',
  'Bleeding disorder or blood-thinning medicine': 'Blutungsneigung oder blutverdünnendes Medikament',
  'Do you bruise or bleed easily, or take medicine that thins the blood?':
    'Bekommen Sie leicht blaue Flecken, bluten Sie leicht, oder nehmen Sie ein Medikament, das das Blut verdünnt?',
  'Earlier surgery, scars, ptosis or marked asymmetry of the face':
    'Frühere Operation, Narben, Ptosis oder deutliche Asymmetrie des Gesichts',
  'Have you had surgery or an injury of the face or eyelids?': 'Wurden Sie im Gesicht oder an den Lidern operiert oder verletzt?',
  'Under 18 years': 'Unter 18 Jahren',
  'How old are you?': 'Wie alt sind Sie?',
  'Older than the label of the product names': 'Älter, als die Fachinformation des Präparats angibt',
  'When were you born?': 'Wann sind Sie geboren?',
  'Weak levator (true ptosis) or lash ptosis on examination': 'Schwacher Levator (echte Ptosis) oder Wimpernptosis bei der Untersuchung',
  'Has an eyelid ever drooped, or do your eyelids feel heavy?': 'Hing bei Ihnen je ein Lid, oder fühlen sich Ihre Lider schwer an?',
  'Body dysmorphic disorder or unrealistic expectations': 'Körperdysmorphe Störung oder unrealistische Erwartungen',
  'What do you hope will change, and how much does it trouble you?':
    'Welche Veränderung erhoffen Sie sich, und wie sehr belastet Sie der jetzige Zustand?',
  'The lines have an important psychological impact (asked by EU labels)':
    'Die Falten sind eine erhebliche psychische Belastung (von EU-Fachinformationen gefordert)',
  'Do the lines affect how you feel?': 'Beeinflussen die Falten, wie Sie sich fühlen?',
  'Other toxin in the last 3 months': 'Andere Toxinbehandlung in den letzten 3 Monaten',
  'Have you had botulinum toxin anywhere, for any reason, in the last 3 months?':
    'Hatten Sie in den letzten 3 Monaten irgendwo und aus irgendeinem Grund Botulinumtoxin?',
};
