import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { viewStore } from '#stores/viewStore.ts';
import { EditTools } from '#ui/sites/EditTools.tsx';
import { SiteChoices } from '#ui/sites/SiteChoices.tsx';
import { SiteEditor } from '#ui/sites/SiteEditor.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { GLABELLA, labelSites, openPlan, select } from './planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const CONTROLS = ['button', 'textbox', 'combobox', 'radio', 'checkbox', 'switch', 'radiogroup', 'region', 'group', 'img'] as const;

/** What a screen reader would find without words, or a second time under one id. */
function nameless(): string[] {
  const unnamed = CONTROLS.flatMap((role) => screen.queryAllByRole(role, { name: /^\s*$/ }).map((one) => one.outerHTML.slice(0, 120)));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const broken = [...document.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-controls]')].flatMap((one) =>
    ['aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((name) =>
      (one.getAttribute(name) ?? '').split(' ').filter((id) => id && !document.getElementById(id)),
    ),
  );
  return [...unnamed, ...ids.filter((id, at) => ids.indexOf(id) !== at), ...broken].filter((words) => !words.startsWith('<details'));
}

function Page() {
  return (
    <main>
      <h1>Page</h1>
      <h2>Glabella</h2>
      <SiteEditor />
      <SiteChoices region={REGIONS.glabella} />
      <EditTools />
    </main>
  );
}

describe('names for a screen reader', () => {
  it.each([
    ['one site', 1],
    ['several sites', 3],
  ])(
    '%s: every control has one, every reference leads somewhere',
    (_, count) => {
      openPlan({ sites: labelSites(GLABELLA) }, face);
      viewStore.getState().setTool('place');
      render(<Page />);
      select(
        ...labelSites(GLABELLA)
          .slice(0, count)
          .map((site) => site.id),
      );
      expect(nameless()).toEqual([]);
    },
    30_000,
  );

  it('headings go down one step at a time', () => {
    openPlan({ sites: labelSites(GLABELLA) }, face);
    render(<Page />);
    select(labelSites(GLABELLA)[0]?.id ?? '');
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName[1]));
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('the whole way by keyboard: add, move, set, mirror, delete', async () => {
    openPlan({}, face);
    const user = userEvent.setup();
    viewStore.getState().select({ regionId: 'crows-feet', side: 'left' });
    render(
      <>
        <SiteEditor />
        <SiteChoices region={REGIONS['crows-feet']} />
      </>,
    );
    screen.getByRole('button', { name: 'Add a site, left' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.tagName).toBe('H3');
    await user.keyboard('{ArrowUp}{ArrowUp}m');
    expect(viewStore.getState().announcement.text).toBe('1 site mirrored');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Edit Orbicularis oculi, orbital part, left/);
    await user.keyboard('{Delete}');
    expect(viewStore.getState().announcement.text).toBe('1 site removed');
  });
});
