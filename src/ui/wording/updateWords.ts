import { translated } from '#stores/language.ts';

/** What is said of a newer build of Facies. */
export const UPDATE_WORDS = translated('update', {
  /** Names the notice for a screen reader. */
  label: 'Update of Facies',
  ready: 'A new version is ready. It is taken when you say so.',
  /** Another tab of this browser took the new version; this tab still runs the old one. */
  elsewhere: 'Another tab took a new version. Reload this one when it suits you; parts that were not opened yet may be missing until then.',
  /** The person pressed "Update", and what was changed last is still not stored. */
  unsaved: 'Not updated: the latest changes are not saved yet. Your plan is still open here.',
  working: 'Saving, then updating',
  update: 'Update',
  reload: 'Reload',
  later: 'Later',
});
