import { translated } from '#stores/language.ts';
import type { VaultFault } from '#stores/vaultStore.ts';

/** What the passphrase, the lock and the lock screen say. */
export const VAULT_WORDS = translated('vault', {
  lockScreen: {
    title: 'Facies is locked',
    text: 'The charts on this device are encrypted. Enter the passphrase to go on.',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
    forgotten: {
      title: 'Passphrase forgotten?',
      lost: 'Without the passphrase everything that is sealed here is lost for ever. Nobody can restore it: the passphrase is kept nowhere, and there is no second key.',
      copy: 'A chart that was exported to a file before can be imported again, in another browser or after this one’s data for the page were cleared. So keep an exported copy of what must not be lost, in a safe place.',
    },
    unavailable: 'The charts on this device are encrypted, and this page cannot open them.',
  },
  unavailable: {
    title: 'No encryption here',
    why: 'A browser gives a page the means to encrypt only over a secure connection (https), or on the device itself (localhost). This page came over plain http.',
    what: 'Open Facies by its https address, or ask who runs it for you to set one up. Charts stay readable to whoever can use this browser until then.',
  },
  field: {
    show: 'Show',
    hide: 'Hide',
    showName: (label: string) => `Show what is typed: ${label}`,
    hideName: (label: string) => `Hide what is typed: ${label}`,
  },
  settings: {
    title: 'Passphrase and lock',
    loading: 'Asking the stored charts …',
    off: 'No passphrase is set: the charts lie readable in this browser.',
    on: 'The charts on this device are encrypted under a passphrase.',
    locked: 'Facies is locked.',
    set: {
      title: 'Set a passphrase',
      text: 'Facies then encrypts every chart on this device, asks for the passphrase when it is opened, and locks itself when nobody is there. Exported files are not encrypted.',
      traces:
        'What was stored before may leave traces in this browser’s files until it tidies them up. So set the passphrase before the first chart, if you can.',
      passphrase: 'New passphrase',
      again: 'New passphrase, again',
      rule: (fewest: number) =>
        `At least ${fewest} characters. Several words are easier to remember and harder to guess than one word with signs.`,
      understood:
        'I understand that a forgotten passphrase cannot be reset: whatever is sealed is then lost for ever, and only exported copies remain.',
      notUnderstood: 'Tick the box about a forgotten passphrase first.',
      different: 'The two passphrases are not the same.',
      submit: 'Encrypt and set',
      busy: 'Encrypting …',
      done: 'The charts are encrypted now.',
    },
    change: {
      title: 'Change the passphrase',
      old: 'Present passphrase',
      note: 'The data stay sealed with the same key. If somebody else may know the old passphrase and has a copy of this browser’s data, turn the passphrase off and set a new one instead.',
      submit: 'Change',
      busy: 'Changing …',
      done: 'The passphrase is changed.',
    },
    remove: {
      title: 'Turn the passphrase off',
      text: 'The charts on this device are then stored readable again.',
      passphrase: 'Passphrase',
      submit: 'Decrypt and turn off',
      busy: 'Decrypting …',
      done: 'The passphrase is off. The charts are stored readable.',
    },
    autoLock: {
      label: 'Lock after so many minutes without a touch or a key',
      unit: 'minutes',
      range: (fewest: number, most: number) => `${fewest} to ${most}`,
    },
    lockNow: 'Lock now',
    locking: 'Locking …',
  },
  autoLock: {
    soon: (seconds: number) => `Facies locks in ${seconds} seconds. Touch or press anything to go on.`,
  },
  heldBack: { dismiss: 'Understood' },
  faults: {
    unavailable: 'This page has no encryption: open Facies by an https address.',
    'passphrase-too-short': 'The passphrase is too short: at least 8 characters.',
    'record-damaged':
      'What is stored about the passphrase is damaged: no passphrase can open the charts any more. Import them from an exported copy.',
    'wrong-passphrase': 'This is not the passphrase. Check capital letters, spaces and the keyboard’s language.',
    wait: 'Wait a moment before the next try.',
    unsaved: 'The latest edits are not stored yet, so nothing was changed. See the message about saving, then try again.',
    taken: 'Another tab has just changed something about the passphrase. Try again with the one set there.',
    'storage-full': 'The browser’s storage is full, so nothing was changed. Free some space and try again.',
    failed: 'The stored charts could not be reached, so nothing was changed. Try again, or reload the page.',
  } satisfies Record<VaultFault, string>,
  /** A lock that could not be done; stands on the open page. */
  notLocked: {
    unsaved:
      'Not locked: the latest edits are not stored yet, and locking would lose them. Lock again once they are; a page that is left alone tries by itself.',
    other: 'Not locked: the stored charts could not be reached. Try again, or close this page.',
  },
  waitSeconds: (seconds: number) => `Next try in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
} as const);
