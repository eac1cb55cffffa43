import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEEP_STRUCTURES, isVerified } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import { MUSCLE_IDS } from '#knowledge/anatomy/ids.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { depthText } from '#ui/anatomy/layers/DepthSlider.tsx';
import { LayersPanel } from '#ui/anatomy/layers/LayersPanel.tsx';
import { LAYER_WORDS } from '#ui/wording/layerWords.ts';
import { resetStores } from '../../resetStores.ts';

beforeEach(() => {
  resetStores();
  anatomyStore.setState(anatomyStore.getInitialState(), true);
});

const slider = () => screen.getByRole('slider', { name: LAYER_WORDS.depth });

describe('the panel of layers', () => {
  it('opens the face by slider and by stop, and says the depth in words', async () => {
    render(<LayersPanel />);
    expect(slider().getAttribute('aria-valuetext')).toBe('Skin');
    fireEvent.change(slider(), { target: { value: '2.5' } });
    expect(anatomyStore.getState().depth).toBe(2.5);
    expect(slider().getAttribute('aria-valuetext')).toBe('between Muscles and Deep muscles');
    await userEvent.click(screen.getByRole('button', { name: 'Bone' }));
    expect(anatomyStore.getState().depth).toBe(4);
    expect(screen.getByRole('button', { name: 'Bone' }).getAttribute('aria-pressed')).toBe('true');
    expect(slider().getAttribute('aria-valuetext')).toBe('Bone');
  });

  it('shows and hides every layer, and the region alone', async () => {
    render(<LayersPanel />);
    await userEvent.click(screen.getByRole('switch', { name: 'Vessels' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Bone' }));
    await userEvent.click(screen.getByRole('switch', { name: LAYER_WORDS.onlyRegion }));
    const { layers, onlyRegion } = anatomyStore.getState();
    expect(layers).toMatchObject({ vessels: true, bone: false, nerves: false, muscles: true });
    expect(onlyRegion).toBe(true);
    expect(screen.queryByText(LAYER_WORDS.onlyRegionHint)).not.toBeNull();
  });

  it('brings out one muscle of all, and lets it go', async () => {
    render(<LayersPanel />);
    const choice = screen.getByRole('combobox', { name: LAYER_WORDS.isolate });
    expect(within(choice).getAllByRole('option')).toHaveLength(MUSCLE_IDS.length + 1);
    await userEvent.selectOptions(choice, 'Procerus');
    expect(anatomyStore.getState().isolated).toBe('procerus');
    await userEvent.selectOptions(choice, LAYER_WORDS.all);
    expect(anatomyStore.getState().isolated).toBeNull();
  });

  it('says what the lines are not, names each, and marks those that nobody read a source for', async () => {
    render(<LayersPanel />);
    await userEvent.click(screen.getByText(LAYER_WORDS.legend));
    expect(screen.queryByText(LAYER_WORDS.honest)).not.toBeNull();
    for (const structure of DEEP_STRUCTURES) {
      const name = screen.getAllByText(structure.name, { exact: false })[0]?.closest('li');
      expect(name?.textContent?.includes(LAYER_WORDS.pale)).toBe(!isVerified(structure));
    }
    expect(screen.getAllByText('unverified', { exact: false }).length).toBeGreaterThan(0);
  });

  it('shows a patient skin and muscles in plain words only', async () => {
    anatomyStore.getState().setDepth(4);
    viewStore.getState().setAudience('patient');
    render(<LayersPanel />);
    expect(slider().getAttribute('max')).toBe('2');
    expect(anatomyStore.getState().depth).toBe(2);
    expect(slider().getAttribute('aria-valuetext')).toBe('Muscles');
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText(LAYER_WORDS.legend)).toBeNull();
  });
});

it('has words for every depth', () => {
  for (let depth = 0; depth <= 4; depth += 0.05) expect(depthText(depth, LAYER_WORDS.stops)).not.toContain('undefined');
  expect(depthText(0.4, LAYER_WORDS.plainStops)).toBe('between Skin and See-through');
});
