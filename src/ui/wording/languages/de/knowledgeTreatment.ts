/** Muskeln in Alltagsworten und alles zur Behandlung. */
export const treatmentTexts: Readonly<Record<string, string>> = {
  'Forehead muscle': 'Stirnmuskel',
  'Muscle at the root of the nose': 'Muskel an der Nasenwurzel',
  'Frown muscle': 'Stirnrunzelmuskel',
  'Small muscle that pulls the inner brow down': 'Kleiner Muskel, der die innere Braue nach unten zieht',
  'Muscle around the eye': 'Muskel um das Auge',
  'Eyelid-closing muscle': 'Lidschließmuskel',
  'Eyelid-lifting muscle': 'Lidheber',
  'Muscle across the nose': 'Muskel quer über die Nase',
  'Nostril muscle': 'Muskel am Nasenloch',
  'Small nostril-widening muscle': 'Kleiner Muskel, der das Nasenloch weitet',
  'Muscle that pulls the nose tip down': 'Muskel, der die Nasenspitze nach unten zieht',
  'Muscle that lifts the lip and the side of the nose': 'Muskel, der die Lippe und die Seite der Nase hebt',
  'Upper lip lifter': 'Oberlippenheber',
  'Muscle that lifts the corner of the mouth': 'Muskel, der den Mundwinkel hebt',
  'Small smile muscle': 'Kleiner Lächelmuskel',
  'Smile muscle': 'Lächelmuskel',
  'Muscle that widens the mouth': 'Muskel, der den Mund verbreitert',
  'Lip-closing muscle': 'Lippenschließmuskel',
  'Cheek muscle': 'Wangenmuskel',
  'Muscle that pulls the corner of the mouth down': 'Muskel, der den Mundwinkel nach unten zieht',
  'Muscle that pulls the lower lip down': 'Muskel, der die Unterlippe nach unten zieht',
  'Chin muscle': 'Kinnmuskel',
  'Neck sheet muscle': 'Flächiger Halsmuskel',
  'Chewing muscle': 'Kaumuskel',
  'Temple chewing muscle': 'Kaumuskel an der Schläfe',
  'Muscle at the back of the head': 'Muskel am Hinterkopf',
  'Muscles along the back of the neck': 'Muskeln entlang des Nackens',
  'Muscle from the neck to the shoulder': 'Muskel vom Hals zur Schulter',
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.':
    'Holen Sie sofort Hilfe, wenn Sie Probleme beim Atmen, Schlucken oder Sprechen haben oder wenn sich Ihr Sehen verändert.',
  'How the toxin works': 'Wie das Toxin wirkt',
  'How it works': 'Wie es wirkt',
  'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.':
    'Das Arzneimittel wirkt im Nervenende. Es hindert den Nerv daran, dem Muskel das Signal zum Anspannen zu geben.',
  'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.':
    'Es ist ein Eiweiß. Es gelangt in das Nervenende und blockiert eine Zeit lang das Signal an den Muskel.',
  'It relaxes the facial muscles that make expression lines.': 'Es entspannt die Gesichtsmuskeln, die Mimikfalten machen.',
  'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.':
    'Gegen Falten wird es meist in den Muskel gespritzt. Gegen Schwitzen wird es in die Haut gespritzt.',
  'When results come': 'Wann die Wirkung kommt',
  'When you will see it': 'Wann Sie die Wirkung sehen',
  'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.':
    'Meist bemerken Sie es nach 2 bis 3 Tagen. Beurteilen Sie es nach 2 Wochen.',
  'It looks best about 14 to 30 days after treatment.': 'Am besten sieht es etwa 14 bis 30 Tage nach der Behandlung aus.',
  'How long it lasts': 'Wie lange es hält',
  'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.':
    'In Studien zu den Falten zwischen den Augenbrauen sah die Hälfte derer, bei denen es wirkte, die Wirkung noch nach etwa 120 Tagen.',
  'One newer medicine lasted about 24 weeks in studies of the frown lines.':
    'Ein neueres Arzneimittel wirkte in Studien zu den Falten zwischen den Augenbrauen etwa 24 Wochen.',
  'It may start later and wear off sooner in men.': 'Bei Männern kann es später beginnen und früher nachlassen.',
  'What it does and does not treat': 'Was es behandelt und was nicht',
  'What it does and does not do': 'Was es kann und was nicht',
  'It softens expression lines. It does not treat loose or sagging skin.':
    'Es mildert Mimikfalten. Schlaffe oder hängende Haut behandelt es nicht.',
  'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.':
    'Der äußere Teil der Braue kann sich bei manchen um etwa 1 bis 5 Millimeter heben. Das Oberlid wird nicht gehoben und kann in seltenen Fällen hängen.',
  'Other approved uses': 'Andere zugelassene Anwendungen',
  'Other uses': 'Andere Anwendungen',
  'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Es ist auch für chronische Migräne, Schwitzen in den Achseln, Schielen und Krankheiten mit Muskelkrämpfen zugelassen.',
  'Who should not have it': 'Wer es nicht bekommen sollte',
  'You should not have it if you have had an allergic reaction to a treatment like this or to anything in it.':
    'Sie sollten es nicht bekommen, wenn Sie auf eine solche Behandlung oder einen ihrer Bestandteile allergisch reagiert haben.',
  "Tell us if you are allergic to cow's milk protein. One of these medicines may contain it.":
    'Sagen Sie uns, wenn Sie gegen Kuhmilcheiweiß allergisch sind. Eines dieser Arzneimittel kann es enthalten.',
  'We wait if the skin is infected or inflamed where the injections are planned.':
    'Wir warten, wenn die Haut dort, wo die Injektionen geplant sind, infiziert oder entzündet ist.',
  'Tell us about any disease of your nerves or muscles, such as myasthenia gravis. You may not be able to have it.':
    'Sagen Sie uns, wenn Sie eine Krankheit der Nerven oder Muskeln haben, etwa Myasthenia gravis. Die Behandlung ist dann vielleicht nicht möglich.',
  'Tell us if you are pregnant, could be, or are breast-feeding.': 'Sagen Sie uns, wenn Sie schwanger sind, es sein könnten oder stillen.',
  'Tell us about all your medicines. Some make the effect stronger.':
    'Nennen Sie uns alle Ihre Medikamente. Manche verstärken die Wirkung.',
  'It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.':
    'Es ist für Erwachsene, nicht für Personen unter 18 Jahren. Es gibt auch eine obere Altersgrenze; die prüfen wir für Sie.',
  'Tell us what you hope for and whether your looks trouble you a great deal. Tell us if your scars grow thick.':
    'Sagen Sie uns, was Sie sich erhoffen und ob Ihr Aussehen Sie sehr belastet. Sagen Sie uns, wenn Ihre Narben dick werden.',
  'Before treatment': 'Vor der Behandlung',
  'Before your treatment': 'Vor Ihrer Behandlung',
  'A doctor should check your health, medicines, muscles and eyelids before treatment.':
    'Eine Ärztin oder ein Arzt sollte vor der Behandlung Ihre Gesundheit, Ihre Medikamente, Ihre Muskeln und Ihre Lider prüfen.',
  'We look at your lines with your face moving and at rest.': 'Wir sehen uns Ihre Falten bei Bewegung und in Ruhe an.',
  'We take photographs before, and again at your check.': 'Wir machen vorher Fotos und noch einmal bei Ihrer Kontrolle.',
  'The visit, step by step': 'Der Termin, Schritt für Schritt',
  'Your visit, step by step': 'Ihr Termin, Schritt für Schritt',
  'First your make-up comes off and we clean your skin. We write down what we use.':
    'Zuerst wird Ihre Schminke entfernt, und wir reinigen Ihre Haut. Wir schreiben auf, was wir verwenden.',
  'The needle is very fine.': 'Die Nadel ist sehr fein.',
  'The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.':
    'Die Injektionen dauern etwa 10 bis 20 Minuten. Die übrige Zeit ist Gespräch und Vorbereitung.',
  'We see you again after two weeks, when the effect is at its best.':
    'Wir sehen Sie nach zwei Wochen wieder, wenn die Wirkung am besten ist.',
  Numbing: 'Betäubung',
  'Will it hurt?': 'Tut es weh?',
  'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.':
    'Die meisten brauchen keine Betäubung. Eis, kalte Luft, ein Kältespray oder eine Creme können helfen.',
  'Cold worked as well as cream in a study.': 'Kälte wirkte in einer Studie so gut wie Creme.',
  'Numbing cream needs about 60 minutes. 15 minutes is probably too short.':
    'Eine Betäubungscreme braucht etwa 60 Minuten. 15 Minuten sind wahrscheinlich zu kurz.',
  'Side effects': 'Nebenwirkungen',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon but can last several weeks.':
    'Manche bekommen für einige Tage bis etwa anderthalb Wochen Kopfschmerzen, eine Rötung oder einen blauen Fleck. Ein hängendes Lid ist nicht häufig, kann aber mehrere Wochen anhalten.',
  'Taking 24 studies of the upper face together, 16% of treatments had some unwanted effect, mainly headache or a skin reaction.':
    'In 24 Studien zum oberen Gesicht zusammen hatten 16 % der Behandlungen irgendeine unerwünschte Wirkung, vor allem Kopfschmerzen oder eine Hautreaktion.',
  'With one medicine for frown lines, 6% of people had a headache and 2% a droopy eyelid.':
    'Bei einem Arzneimittel gegen die Falten zwischen den Augenbrauen hatten 6 % Kopfschmerzen und 2 % ein hängendes Lid.',
  'A droopy eyelid, if it comes, starts within 2 to 7 days.':
    'Ein hängendes Lid, falls es dazu kommt, beginnt innerhalb von 2 bis 7 Tagen.',
  'When to call at once': 'Wann Sie sofort anrufen sollten',
  'Call at once if you have trouble breathing, swallowing or speaking, if your sight changes, or if a droop gets worse.':
    'Rufen Sie sofort an, wenn Sie Probleme beim Atmen, Schlucken oder Sprechen haben, wenn sich Ihr Sehen verändert oder wenn etwas immer stärker hängt.',
  'Very rarely the medicine spreads to other parts of the body, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.':
    'Sehr selten breitet sich das Arzneimittel Stunden bis Wochen später in andere Teile des Körpers aus. Probleme beim Schlucken oder Atmen können lebensbedrohlich sein: Wählen Sie sofort den Notruf.',
  'Aftercare and its evidence': 'Nachsorge und ihre Evidenz',
  Afterwards: 'Nachher',
  'No good study shows that strict rules are needed afterwards.': 'Keine gute Studie zeigt, dass nachher strenge Regeln nötig sind.',
  'As a precaution, do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say up to 24 hours.':
    'Vorsichtshalber in den ersten 4 Stunden die Stelle nicht reiben, nicht flach liegen und keinen Sport treiben. Manche Praxen sagen bis zu 24 Stunden.',
  'Moving the treated muscles may make it start about one day sooner. It does not change the result.':
    'Wenn Sie die behandelten Muskeln bewegen, kann die Wirkung etwa einen Tag früher beginnen. Am Ergebnis ändert das nichts.',
  Intervals: 'Abstände',
  'Coming back': 'Wiederkommen',
  'Do not repeat it sooner than 3 months.': 'Wiederholen Sie es nicht früher als nach 3 Monaten.',
  'Leave at least 12 weeks between treatments.': 'Lassen Sie zwischen zwei Behandlungen mindestens 12 Wochen vergehen.',
  'Too much or too often may make it work less well later.': 'Zu viel oder zu oft kann dazu führen, dass es später weniger gut wirkt.',
};
