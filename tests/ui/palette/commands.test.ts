import { beforeEach, describe, expect, it } from 'vitest';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { effectStore } from '#stores/effectStore.ts';
import { keyStore } from '#stores/keyStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { pageState, recentCommands, runCommand } from '#ui/palette/command.ts';
import { addCommands, allCommands, commandOf } from '#ui/palette/commands.ts';
import { nameKeys, pressKeys } from '#ui/palette/pressKeys.ts';
import { ariaKeys, isSingle, SHORTCUTS } from '#ui/palette/shortcuts.ts';
import { PALETTE_WORDS } from '#ui/wording/paletteWords.ts';
import { resetStores } from '../resetStores.ts';

const standingOf = (id: string) => commandOf(id)?.when(pageState());
const run = async (id: string) => {
  const command = commandOf(id);
  if (!command) throw new Error(`no command ${id}`);
  return runCommand(command);
};

beforeEach(() => {
  resetStores();
  anatomyStore.setState(anatomyStore.getInitialState(), true);
  effectStore.setState(effectStore.getInitialState(), true);
  keyStore.setState({ singleKeys: true });
  document.body.replaceChildren();
});

describe('commands', () => {
  it('each has an id of its own and words that no other has', () => {
    viewStore.getState().select({ regionId: 'glabella', side: null });
    const commands = allCommands();
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    const names = commands.map((command) => command.name());
    expect(names.filter((name) => name.trim() === '' || name.includes('undefined'))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('each says plainly whether it can be done, to everybody who looks', () => {
    for (const audience of ['doctor', 'patient', 'trainer'] as const) {
      viewStore.getState().setAudience(audience);
      for (const command of allCommands()) {
        const standing = command.when(pageState());
        expect(typeof standing === 'boolean' || standing.length > 3, command.id).toBe(true);
      }
    }
  });

  it('offers a patient nothing that plans, names products or reads a record', () => {
    viewStore.getState().setAudience('patient');
    const offered = allCommands().filter((command) => command.when(pageState()) !== false);
    expect(offered.filter(({ group }) => ['plan', 'products', 'record'].includes(group)).map(({ id }) => id)).toEqual([]);
    expect(offered.map(({ id }) => id)).not.toContain('panel:plan');
    expect(offered.map(({ id }) => id)).toContain('panel:explain');
  });

  it('runs every command that can be run, and none breaks', async () => {
    const sections = ['product', 'findings', 'checklist', 'charts', 'exports', 'imports', 'recall'];
    document.body.innerHTML = `<div class="side-panel">${sections.map((id) => `<details data-section="${id}"><summary></summary></details>`).join('')}</div>`;
    Element.prototype.scrollIntoView = () => {};
    for (const { id } of allCommands()) {
      resetStores();
      viewStore.getState().setScene('ready');
      await expect(run(id), id).resolves.toBeTypeOf('boolean');
    }
    expect(document.querySelectorAll('details[open]').length).toBeGreaterThan(4);
  });

  it('puts the label pattern of the region that is open, mirrors and undoes it', async () => {
    expect(allCommands().some(({ id }) => id.startsWith('pattern:'))).toBe(false);
    await run('region:glabella');
    const pattern = allCommands().find(({ id }) => id.startsWith('pattern:'));
    expect(pattern?.name()).toMatch(/^Glabella: put label pattern \(5 sites, 20 U/);
    await run(pattern?.id ?? '');
    expect(planStore.getState().plan.sites).toHaveLength(5);
    expect(standingOf('quick-start')).toBe('sites are planned already');
    expect(standingOf('mirror')).toBe('no site is selected');
    await run('undo');
    expect(planStore.getState().plan.sites).toHaveLength(0);
  });

  it('one that cannot be done now says why and does nothing', async () => {
    expect(await run('give')).toBe(false);
    expect(viewStore.getState().announcement.text).toBe('Not now: nothing is planned yet');
    expect(recentCommands()).not.toContain('give');
  });

  it('keeps what was used last, latest first', async () => {
    await run('panel:plan');
    await run('whole-face');
    await run('panel:plan');
    expect(recentCommands().slice(0, 2)).toEqual(['panel:plan', 'whole-face']);
  });

  it('turns the region that is open from side to side', async () => {
    await run('region:crows-feet');
    expect(viewStore.getState().selected?.side).toBeNull();
    for (const side of ['right', 'left', null]) {
      await run('next-side');
      expect(viewStore.getState().selected?.side).toBe(side);
    }
  });

  it('takes commands of other parts of the page in, and lets them go', () => {
    const stop = addCommands(() => [{ id: 'about', group: 'page', name: () => 'About', when: () => true, run: () => {} }]);
    expect(commandOf('about')).toBeDefined();
    stop();
    expect(commandOf('about')).toBeUndefined();
  });
});

describe('keys', () => {
  const press = (init: KeyboardEventInit, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    pressKeys(event, () => {});
    return event;
  };
  const opened = () => viewStore.getState().panel;

  it('each does one thing only', () => {
    const named = SHORTCUTS.flatMap(({ keys }) => keys.map(({ key, mod, shift }) => `${mod ? 'mod+' : ''}${shift ? 'shift+' : ''}${key}`));
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });

  it('each names a command that there is, and has words', () => {
    for (const { command, words } of SHORTCUTS) expect(words || (command && commandOf(command)?.name()), command ?? words).toBeTruthy();
  });

  it('leaves keys alone that every text field and browser has a use for', () => {
    const taken = ['c', 'v', 'x', 'a', 's', 'p', 'n', 't', 'w', 'r', 'f', 'l', 'o'];
    const withMod = SHORTCUTS.filter(({ elsewhere }) => !elsewhere).flatMap(({ keys }) => keys.filter(({ mod }) => mod));
    expect(withMod.filter(({ key }) => taken.includes(key))).toEqual([]);
  });

  it('opens panels by single keys, but not while a field has the focus', () => {
    press({ key: 'p' });
    expect(opened()).toBe('plan');
    viewStore.getState().openPanel(null);
    for (const markup of [
      '<input type="text">',
      '<input type="search">',
      '<textarea></textarea>',
      '<select></select>',
      '<div role="listbox"><p></p></div>',
    ]) {
      document.body.innerHTML = markup;
      const field = document.body.querySelector('p') ?? document.body.firstElementChild;
      const event = press({ key: 'p' }, field as Element);
      expect(opened(), markup).toBeNull();
      expect(event.defaultPrevented).toBe(false);
    }
    document.body.innerHTML = '<input type="radio">';
    press({ key: 'p' }, document.body.firstElementChild as Element);
    expect(opened()).toBe('plan');
  });

  it('does nothing with a key that somebody has taken, that repeats, or behind a dialog', () => {
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    press({ key: 'p' });
    document.body.removeEventListener('keydown', take);
    press({ key: 'p', repeat: true });
    press({ key: 'p', altKey: true });
    press({ key: 'p', ctrlKey: true });
    document.body.innerHTML = '<dialog open></dialog>';
    press({ key: 'p' });
    expect(opened()).toBeNull();
  });

  it('knows its keys on keyboards of other scripts, and signs wherever Shift puts them', () => {
    press({ key: 'ح', code: 'KeyP' });
    expect(opened()).toBe('plan');
    press({ key: '2', shiftKey: true });
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('are silent where they were switched off, but for those with Ctrl', () => {
    keyStore.setState({ singleKeys: false });
    press({ key: 'p' });
    expect(opened()).toBeNull();
    expect(press({ key: 'k', ctrlKey: true }).defaultPrevented).toBe(true);
  });

  it('are named to screen readers where they press something', () => {
    document.body.innerHTML = '<button data-opens-panel="plan"></button><button data-command="redo"></button>';
    const [panel, redo] = [...document.querySelectorAll('button')];
    nameKeys();
    expect(panel?.getAttribute('aria-keyshortcuts')).toBe('P');
    expect(redo?.getAttribute('aria-keyshortcuts')).toBe('Control+Shift+Z Meta+Shift+Z Control+Y Meta+Y');
    keyStore.setState({ singleKeys: false });
    nameKeys();
    expect(panel?.hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(ariaKeys([{ key: 'k', mod: true }, { key: '/' }], true)).toBe('Control+K Meta+K /');
    expect(isSingle({ key: 'Escape' })).toBe(false);
  });

  it('of a record wait until practice has ended', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    await planStore.getState().rehearse(planStore.getState().plan);
    for (const id of ['give', 'start-visit', 'repeat-visit', 'take-home', 'calendar']) {
      expect(standingOf(id)).toBe(PALETTE_WORDS.why.practising);
    }
    planStore.getState().endRehearsal();
    expect(standingOf('give')).toBe(true);
    expect(standingOf('take-home')).toBe(true);
  });
});
