import type { TOUR_WORDS } from '../../tourWords.ts';

/** Die Touren, die mit Facies kommen. */
export const builtInTours: (typeof TOUR_WORDS)['builtIn'] = {
  'upper-face': {
    title: 'Was die Braue hebt und was sie nach unten zieht',
    steps: {
      balance: {
        title: 'Einer gegen viele',
        text: 'Die Braue hängt in einem Gleichgewicht. Ein Muskel hebt sie: der Frontalis. Procerus, Corrugator supercilii, Depressor supercilii und Orbicularis oculi wirken ihm entgegen.',
      },
      elevator: {
        title: 'Frontalis',
        text: 'Er hat keinen Halt am Knochen: Er zieht von der Galea zur Haut der Braue. Spannt er sich an, hebt sich die Braue, und die Stirn legt sich in Querfalten. Er ist der einzige Muskel, der die Braue hebt.',
      },
      'two-ways': {
        title: 'Die Stirn bewegt sich in beide Richtungen',
        text: 'Beobachten Sie die Mitte der Stirn. Die Haut unter einer Linie bei etwa 61 Prozent der Stirnhöhe bewegt sich nach oben, die Haut darüber nach unten.',
      },
      corrugator: {
        title: 'Corrugator supercilii',
        text: 'Er beginnt am inneren Ende des knöchernen Brauenbogens und endet in der Haut über dem mittleren Drittel der Braue: nahe der Nase tief, weiter außen oberflächlich. Er zieht die Braue nach innen und unten und macht die senkrechten Falten.',
      },
      middle: {
        title: 'Procerus und Depressor supercilii',
        text: 'In der Mitte zieht der Procerus die Haut zwischen den Brauen nach unten und macht die Falte quer über die Nasenwurzel. Der Depressor supercilii hilft ihm an der inneren Braue.',
      },
      ring: {
        title: 'Orbicularis oculi',
        text: 'Der Ring um das Auge kneift es zusammen, macht Krähenfüße und senkt die äußere Braue.',
      },
      lid: {
        title: 'Das Lid hat seinen eigenen Heber',
        text: 'Der Levator palpebrae superioris öffnet das Oberlid. Er liegt tief, hinter dem Septum orbitale. Toxin, das ihn erreicht, lässt das Lid hängen: Das ist keine abgesunkene Braue.',
      },
      frown: {
        title: 'Alle zusammen: das Stirnrunzeln',
        text: 'Corrugator, Procerus und Depressor supercilii zusammen. Benennen Sie jede Falte, die Sie sehen, und den Muskel, der sie wirft.',
      },
    },
  },
  'brow-drop': {
    title: 'Wo eine Braue absinkt und warum',
    steps: {
      'held-up': {
        title: 'Was die Braue hält',
        text: 'Der Frontalis ist der einzige Muskel, der die Braue hebt. Wird die Stirn behandelt, während die Muskeln darunter weiter ziehen, sinkt die Braue: Deshalb werden Stirn und Glabella zusammen behandelt.',
      },
      'lower-third': {
        title: 'Der unterste Teil hält die Braue',
        text: 'Der untere Frontalis, knapp über der Braue, hält sie oben. Er ist zu schonen: Eine EU-Fachinformation hält die Punkte der Stirn mindestens 20 mm über dem Orbitarand.',
      },
      distances: {
        title: 'Abstände, die Fachinformationen verlangen',
        text: 'Jede Fachinformation zählt von ihrer eigenen Landmarke: eine vom Knochenrand, die andere von der Braue. 20 mm über dem einen sind nicht 20 mm über dem anderen.',
      },
      'outer-brow': {
        title: 'Der umgekehrte Fall: Die äußere Braue steigt',
        text: 'Wo die Mitte des Frontalis ruht und sein äußerer Teil weiterarbeitet, wird die äußere Braue gehoben. Das ist die Spock-Braue.',
      },
      'pulled-down': {
        title: 'Wer zieht',
        text: 'Der Corrugator zieht die Braue nach innen und unten, der Procerus ihr inneres Ende nach unten, und der Ring um das Auge senkt ihren äußeren Teil. Der Frontalis hält gegen sie alle.',
      },
      'lid-not-brow': {
        title: 'Ein Lid ist keine Braue',
        text: 'Ein Lid, das zwei bis sieben Tage nach einer Behandlung der Glabella hängt, weist auf den Levator palpebrae superioris. Sehen Sie Lidrand und Braue getrennt an.',
      },
      'glabella-limits': {
        title: 'Wie es in der Glabella vermieden wird',
        text: 'Die Punkte des Corrugators bleiben mindestens 10 mm über dem Knochen oder dem Brauenbogen, je nach Wortlaut der Fachinformation. Ein Lehrtext ergänzt: nicht jenseits der Linie durch die Pupillenmitte.',
      },
    },
  },
  smile: {
    title: 'Das Lächeln und seine Nachbarn',
    steps: {
      smile: {
        title: 'Ein Lächeln',
        text: 'Der Mundwinkel geht nach oben und hinten: Das ist der Zygomaticus major.',
      },
      zygomaticus: {
        title: 'Zygomaticus major',
        text: 'Vom Jochbein zum Modiolus am Mundwinkel. Nahe dem Auge liegt er nur 3.0 bis 4.5 mm tief unter dem Orbicularis oculi.',
      },
      'upper-lip': {
        title: 'Die Heber der Oberlippe',
        text: 'Levator labii superioris alaeque nasi, Levator labii superioris und Zygomaticus minor heben die Lippe selbst. Ein Gummy Smile wird in diesen dreien behandelt.',
      },
      'crows-feet': {
        title: 'Nachbar eins: Krähenfüße',
        text: 'Punkte neben dem Auge, die zu weit unten oder zu tief liegen, erreichen den Zygomaticus: Das Lächeln wird ungleich. Der Oberrand des Muskels wurde 17.9 bis 22.8 mm unter dem äußeren Augenwinkel gemessen.',
      },
      'corner-down': {
        title: 'Der Gegenspieler: Depressor anguli oris',
        text: 'Er endet am selben Modiolus und zieht den Mundwinkel nach unten und außen. Er ist das Ziel am Mundwinkel.',
      },
      'lower-lip': {
        title: 'Nachbar zwei: Depressor labii inferioris',
        text: 'Er liegt unter dem Depressor anguli oris, wo die beiden sich überlappen, und zieht die Unterlippe nach unten. Eine Injektion in den Depressor anguli oris, die ihn erreicht, senkt oder verzieht den Mundwinkel.',
      },
      chin: {
        title: 'Nachbar drei: Mentalis',
        text: 'Er hebt Kinn und Unterlippe und macht Grübchen am Kinn. Seine Injektion kann den Schluss der Unterlippe schwächen.',
      },
      risorius: {
        title: 'Nachbar vier: Risorius',
        text: 'Er verbreitert den Mund und liegt über dem vorderen Teil des Masseters. Eine oberflächliche Injektion in den Masseter kann ihn erreichen und das Lächeln schmaler machen.',
      },
    },
  },
};
