import type { VAULT_WORDS } from '../../vaultWords.ts';
import { counted } from './plurals.ts';

export const vault: typeof VAULT_WORDS = {
  lockScreen: {
    title: 'Facies está bloqueado',
    text: 'Las historias de este dispositivo están cifradas. Escriba la frase de contraseña para continuar.',
    passphrase: 'Frase de contraseña',
    unlock: 'Desbloquear',
    unlocking: 'Desbloqueando…',
    forgotten: {
      title: '¿Olvidó la frase de contraseña?',
      lost: 'Sin la frase de contraseña, todo lo sellado aquí se pierde para siempre. Nadie puede recuperarlo: la frase no se guarda en ninguna parte y no hay una segunda llave.',
      copy: 'Una historia que antes se exportó a un archivo se puede importar de nuevo, en otro navegador o después de borrar los datos que este guarda de la página. Por eso, conserve en un lugar seguro una copia exportada de lo que no debe perderse.',
    },
    unavailable: 'Las historias de este dispositivo están cifradas y esta página no puede abrirlas.',
  },
  unavailable: {
    title: 'Aquí no hay cifrado',
    why: 'Un navegador solo da a una página los medios para cifrar con una conexión segura (https) o en el propio dispositivo (localhost). Esta página llegó por http sin cifrar.',
    what: 'Abra Facies por su dirección https, o pida a quien lo gestiona que prepare una. Hasta entonces, las historias las puede leer cualquiera que use este navegador.',
  },
  field: {
    show: 'Mostrar',
    hide: 'Ocultar',
    showName: (label) => `Mostrar lo escrito: ${label}`,
    hideName: (label) => `Ocultar lo escrito: ${label}`,
  },
  settings: {
    title: 'Contraseña y bloqueo',
    loading: 'Consultando las historias guardadas…',
    off: 'No hay frase de contraseña: las historias se pueden leer en este navegador.',
    on: 'Las historias de este dispositivo están cifradas con una frase de contraseña.',
    locked: 'Facies está bloqueado.',
    set: {
      title: 'Establecer una frase de contraseña',
      text: 'Facies cifra entonces todas las historias de este dispositivo, pide la frase de contraseña al abrirse y se bloquea solo cuando no hay nadie. Los archivos exportados no se cifran.',
      traces:
        'Lo guardado antes puede dejar restos en los archivos de este navegador hasta que los limpie. Por eso, si puede, fije la frase antes de la primera historia.',
      passphrase: 'Nueva frase de contraseña',
      again: 'Nueva frase de contraseña, otra vez',
      rule: (fewest) =>
        `Al menos ${fewest} caracteres. Varias palabras son más fáciles de recordar y más difíciles de adivinar que una palabra con signos.`,
      understood:
        'Entiendo que una frase de contraseña olvidada no se puede restablecer: lo sellado se pierde entonces para siempre y solo quedan las copias exportadas.',
      notUnderstood: 'Marque primero la casilla sobre la frase de contraseña olvidada.',
      different: 'Las dos frases de contraseña no son iguales.',
      submit: 'Cifrar y establecer',
      busy: 'Cifrando…',
      done: 'Las historias ya están cifradas.',
    },
    change: {
      title: 'Cambiar la frase de contraseña',
      old: 'Frase de contraseña actual',
      note: 'Los datos siguen sellados con la misma llave. Si otra persona puede conocer la frase antigua y tiene una copia de los datos de este navegador, desactive la frase y fije una nueva.',
      submit: 'Cambiar',
      busy: 'Cambiando…',
      done: 'La frase de contraseña ha cambiado.',
    },
    remove: {
      title: 'Desactivar la frase de contraseña',
      text: 'Las historias de este dispositivo se guardan entonces de nuevo sin cifrar.',
      passphrase: 'Frase de contraseña',
      submit: 'Descifrar y desactivar',
      busy: 'Descifrando…',
      done: 'La frase de contraseña está desactivada. Las historias se guardan sin cifrar.',
    },
    autoLock: {
      label: 'Bloquear tras estos minutos sin tocar la pantalla ni el teclado',
      unit: 'minutos',
      range: (fewest, most) => `${fewest} a ${most}`,
    },
    lockNow: 'Bloquear ahora',
    locking: 'Bloqueando…',
  },
  autoLock: {
    soon: (seconds) => `Facies se bloquea en ${counted(seconds, 'segundo', 'segundos')}. Toque o pulse algo para continuar.`,
  },
  heldBack: { dismiss: 'Entendido' },
  faults: {
    unavailable: 'Esta página no tiene cifrado: abra Facies por una dirección https.',
    'passphrase-too-short': 'La frase de contraseña es demasiado corta: al menos 8 caracteres.',
    'record-damaged':
      'Lo guardado sobre la frase de contraseña está dañado: ninguna frase puede ya abrir las historias. Impórtelas desde una copia exportada.',
    'wrong-passphrase': 'Esta no es la frase de contraseña. Compruebe las mayúsculas, los espacios y el idioma del teclado.',
    wait: 'Espere un momento antes del próximo intento.',
    unsaved:
      'Los últimos cambios aún no están guardados, así que no se cambió nada. Vea el mensaje sobre el guardado e inténtelo de nuevo.',
    taken: 'Otra pestaña acaba de cambiar algo de la frase de contraseña. Inténtelo de nuevo con la que se fijó allí.',
    'storage-full': 'El almacenamiento del navegador está lleno, así que no se cambió nada. Libere espacio e inténtelo de nuevo.',
    failed: 'No se pudo acceder a las historias guardadas, así que no se cambió nada. Inténtelo de nuevo o recargue la página.',
  },
  notLocked: {
    unsaved:
      'Sin bloquear: los últimos cambios aún no están guardados y el bloqueo los perdería. Bloquee de nuevo cuando lo estén; una página desatendida lo intenta sola.',
    other: 'Sin bloquear: no se pudo acceder a las historias guardadas. Inténtelo de nuevo o cierre esta página.',
  },
  waitSeconds: (seconds) => `Próximo intento en ${counted(seconds, 'segundo', 'segundos')}.`,
};
