/** Was zu einem Gebiet gesagt wird. */
export const areaTexts: Readonly<Record<string, string>> = {
  'Relaxes the forehead muscle, so the lines across your forehead soften.':
    'Entspannt den Stirnmuskel, sodass die Querfalten auf Ihrer Stirn weicher werden.',
  'Most people notice a change after 2 to 3 days.': 'Die meisten bemerken nach 2 bis 3 Tagen eine Veränderung.',
  'About 3 to 4 months.': 'Etwa 3 bis 4 Monate.',
  'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.':
    'Die Augenbrauen können eine Zeit lang absinken. Um dem vorzubeugen, werden die Falten zwischen den Augenbrauen meist gleichzeitig behandelt.',
  'Relaxes the frown muscles, so the lines between your eyebrows soften.':
    'Entspannt die Stirnrunzelmuskeln, sodass die Falten zwischen Ihren Augenbrauen weicher werden.',
  'Expect 3 to 4 months. Some people reach about 6 months.': 'Rechnen Sie mit 3 bis 4 Monaten. Bei manchen sind es etwa 6 Monate.',
  'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.':
    'Sie können für einige Tage bis etwa anderthalb Wochen Kopfschmerzen, eine Rötung oder einen blauen Fleck bekommen. Ein hängendes Lid ist nicht häufig, kann aber mehrere Wochen anhalten.',
  'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.':
    'Entspannt den Muskel am äußeren Augenwinkel, sodass die Falten beim Lächeln oder Zusammenkneifen der Augen weicher werden.',
  'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.':
    'Wenn es sich zu weit nach unten ausbreitet, kann die Lippe auf dieser Seite eine Zeit lang hängen. Sagen Sie uns sofort, wenn Sie doppelt sehen.',
  'Softens the small lines on the nose that show when you scrunch it up.':
    'Mildert die kleinen Falten auf der Nase, die beim Naserümpfen zu sehen sind.',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.':
    'Bis zur vollen Wirkung dauert es etwa zwei Wochen. Für diesen Teil des Gesichts gibt es keine genaue Zahl.',
  'About three to four months, as for facial lines in general.': 'Etwa drei bis vier Monate, wie bei Gesichtsfalten allgemein.',
  'If it spreads too low, the upper lip can droop for a while.':
    'Wenn es sich zu weit nach unten ausbreitet, kann die Oberlippe eine Zeit lang hängen.',
  'Softens the fine upright lines around the lips.': 'Mildert die feinen senkrechten Falten um die Lippen.',
  'Up to 16 to 20 weeks in one study.': 'Bis zu 16 bis 20 Wochen in einer Studie.',
  'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.':
    'Die Lippen können sich eine Zeit lang schwach anfühlen: Trinken mit einem Trinkhalm, Küssen und manche Laute können schwerer fallen.',
  'Softens the fine upright lines of the upper lip.': 'Mildert die feinen senkrechten Falten der Oberlippe.',
  'Softens the fine upright lines of the lower lip.': 'Mildert die feinen senkrechten Falten der Unterlippe.',
  'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.':
    'Für die Unterlippe gibt es keine genaue Zahl. Falten um die Lippen in einer Studie: bis zu 16 bis 20 Wochen.',
  'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.':
    'Die Unterlippe kann sich eine Zeit lang schwach anfühlen. Etwas Speichel kann auslaufen, oder manche Laute können schwerer fallen.',
  'Relaxes the thin muscle of the neck, so the upright bands soften.':
    'Entspannt den dünnen Muskel des Halses, sodass die senkrechten Stränge weicher werden.',
  'It was first measured two weeks after treatment; you can judge it then.':
    'Zuerst gemessen wurde es zwei Wochen nach der Behandlung; dann können Sie es beurteilen.',
  'It fades slowly. In a study it could still be seen at day 120.':
    'Es lässt langsam nach. In einer Studie war es am Tag 120 noch zu sehen.',
  'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.':
    'Der Hals kann sich schwach anfühlen. Holen Sie sofort Hilfe, wenn Sie Probleme beim Schlucken, Sprechen oder Atmen haben.',
  'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.':
    'Der äußere Teil der Braue kann sich bei manchen um ein paar Millimeter heben. Versprechen lässt sich das nicht. Das Oberlid selbst wird nicht gehoben.',
  'The eyelid can, rarely, droop.': 'In seltenen Fällen kann das Lid hängen.',
  'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.':
    'Das Oberlid wird bei der üblichen Behandlung nicht gehoben. Wir halten Abstand von dem Muskel, der es öffnet.',
  'A droopy eyelid, if it happens, appears within 2 to 7 days.':
    'Ein hängendes Lid, falls es dazu kommt, zeigt sich innerhalb von 2 bis 7 Tagen.',
  'A droopy eyelid is uncommon but can last several weeks.': 'Ein hängendes Lid ist nicht häufig, kann aber mehrere Wochen anhalten.',
  'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.':
    'Wenn das Arzneimittel den Muskel erreicht, der das Auge öffnet, hängt das Lid eine Zeit lang. Rufen Sie uns an, wenn das geschieht.',
  'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.':
    'Entspannt den kleinen Muskelwulst unter den unteren Wimpern, sodass das Auge etwas offener wirkt.',
  'Often shorter than the usual three to four months.': 'Oft kürzer als die üblichen drei bis vier Monate.',
  'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.':
    'Das Unterlid kann schlaff werden oder sich nach außen drehen, eher nach einer Lidoperation oder bei trockenen Augen.',
  'Softens the small lines on the side of the nose that show when you scrunch it up.':
    'Mildert die kleinen Falten seitlich auf der Nase, die beim Naserümpfen zu sehen sind.',
  'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.':
    'Entspannt den kleinen Muskel, der die Nasenspitze beim Lächeln nach unten zieht. Die Veränderung ist meist klein.',
  'About 3 months.': 'Etwa 3 Monate.',
  'Too much can flatten the upper lip and make drinking and speaking harder for a while.':
    'Zu viel kann die Oberlippe flacher machen und Trinken und Sprechen eine Zeit lang erschweren.',
  'Relaxes the muscles that widen the nostrils.': 'Entspannt die Muskeln, die die Nasenlöcher weiten.',
  'This use is not well studied, and the published amounts disagree.':
    'Diese Anwendung ist nicht gut untersucht, und die veröffentlichten Mengen stimmen nicht überein.',
  'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.':
    'Entspannt die Muskeln, die die Oberlippe heben, sodass beim Lächeln weniger Zahnfleisch zu sehen ist.',
  'Usually between one and two weeks.': 'Meist nach ein bis zwei Wochen.',
  'About 4 to 6 months. It fades slowly.': 'Etwa 4 bis 6 Monate. Es lässt langsam nach.',
  'The smile can look uneven, the upper lip can look long, and food can collect under the lip.':
    'Das Lächeln kann ungleich aussehen, die Oberlippe kann lang wirken, und Essen kann sich unter der Lippe sammeln.',
  'Relaxes the muscle that pulls the corner of the mouth down.': 'Entspannt den Muskel, der den Mundwinkel nach unten zieht.',
  'The lower lip can look uneven or the smile weak for a while.':
    'Die Unterlippe kann eine Zeit lang ungleich aussehen oder das Lächeln schwach sein.',
  'Relaxes the chin muscle, so the skin of the chin looks smoother.': 'Entspannt den Kinnmuskel, sodass die Haut am Kinn glatter wirkt.',
  'The lower lip may not close well for a while, or the smile may look uneven.':
    'Die Unterlippe schließt eine Zeit lang vielleicht nicht gut, oder das Lächeln kann ungleich aussehen.',
  'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.':
    'Entspannt den Kaumuskel am Kieferwinkel, sodass das untere Gesicht schmaler wirken kann.',
  'Slowly: the change grows over about 12 weeks.': 'Langsam: Die Veränderung nimmt über etwa 12 Wochen zu.',
  'Most people still see a change at day 90, and more than half at day 180.':
    'Bei den meisten ist am Tag 90 noch eine Veränderung zu sehen, bei mehr als der Hälfte am Tag 180.',
  'Chewing may feel weak, one to four weeks after treatment.':
    'Das Kauen kann sich ein bis vier Wochen nach der Behandlung schwach anfühlen.',
  'Treated to prevent headaches in adults with chronic migraine, not for looks.':
    'Wird bei Erwachsenen mit chronischer Migräne behandelt, um Kopfschmerzen vorzubeugen, nicht für das Aussehen.',
  'There is no exact figure for this part of the face. Ask your doctor what to expect.':
    'Für diesen Teil des Gesichts gibt es keine genaue Zahl. Fragen Sie Ihre Ärztin oder Ihren Arzt, was zu erwarten ist.',
  'For migraine it is repeated every 12 weeks.': 'Bei Migräne wird es alle 12 Wochen wiederholt.',
  'You may get a bruise: a small artery runs through the temple.':
    'Sie können einen blauen Fleck bekommen: Eine kleine Schlagader verläuft durch die Schläfe.',
  'Relaxes the thin neck muscle that pulls the lower face down.':
    'Entspannt den dünnen Halsmuskel, der das untere Gesicht nach unten zieht.',
  'Most people still see a change after 3 months.': 'Bei den meisten ist nach 3 Monaten noch eine Veränderung zu sehen.',
  'The lower lip can look uneven for a while.': 'Die Unterlippe kann eine Zeit lang ungleich aussehen.',
  'There is no exact figure for this part of the body. Ask your doctor what to expect.':
    'Für diesen Körperteil gibt es keine genaue Zahl. Fragen Sie Ihre Ärztin oder Ihren Arzt, was zu erwarten ist.',
  'Your neck may ache or feel weak for a while.': 'Ihr Nacken kann eine Zeit lang schmerzen oder sich schwach anfühlen.',
};
