import type { ReactNode } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useLayers } from '#stores/layerStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { type FaceTool, useView, viewStore } from '#stores/viewStore.ts';
import { PopoverButton } from '../controls/PopoverButton.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { EDIT_TOOLBAR_WORDS } from '../wording/editToolbarWords.ts';
import { DoseField } from './DoseField.tsx';
import { Switch } from './Switch.tsx';
import { LassoIcon, LayersIcon, LookIcon, PlaceIcon } from './siteIcons.tsx';
import './editToolbar.css';

const ICONS: Readonly<Record<FaceTool, ReactNode>> = { look: <LookIcon />, place: <PlaceIcon />, lasso: <LassoIcon /> };
const TOOLS: readonly FaceTool[] = ['look', 'place', 'lasso'];
/** Of a given visit sites are only looked at. */
const TOOLS_OF_LOCKED: readonly FaceTool[] = ['look', 'lasso'];

/** What a tap on the face does, and what is laid over it. Drawn only for whoever plans. */
export function EditTools() {
  const editsPlan = useView((view) => visibilityOf(view.audience).editsPlan);
  const editable = usePlan((state) => state.editable);
  const tool = useView((view) => view.tool);
  if (!editsPlan) return null;
  const tools = editable ? TOOLS : TOOLS_OF_LOCKED;
  const shown = tools.includes(tool) ? tool : 'look';
  const words = EDIT_TOOLBAR_WORDS;
  const choose = (next: FaceTool) => {
    const { setTool, announce } = viewStore.getState();
    setTool(next);
    announce(words.heard(words.tool[next], words.hint[next]));
  };
  return (
    <section className="edit-toolbar" aria-label={words.label}>
      {shown === 'place' && <PlacingDose />}
      <div className="edit-tools">
        <Segmented
          label={words.tools}
          value={shown}
          options={tools.map((value) => ({
            value,
            label: (
              <>
                {ICONS[value]}
                {words.tool[value]}
              </>
            ),
          }))}
          onChange={choose}
        />
        <PopoverButton label={words.layers} icon={<LayersIcon />}>
          <Layers />
        </PopoverButton>
      </div>
    </section>
  );
}

/** The dose of the sites that are placed next; until one is written, each takes the dose that is usual where it is placed. */
function PlacingDose() {
  const productId = useView((view) => view.productId);
  const dose = useView((view) => view.placingDoseHundredths);
  const { shortName, doseUnit } = PRODUCT_NAMES[productId];
  return (
    <div className="placing-dose">
      <DoseField
        // Another product's dose is another measure.
        key={productId}
        label={EDIT_TOOLBAR_WORDS.placingDose(shortName)}
        hundredths={dose}
        unit={doseUnit}
        placeholder={EDIT_TOOLBAR_WORDS.lastDose}
        onChange={(hundredths) => viewStore.getState().setPlacingDose(hundredths)}
      />
    </div>
  );
}

function Layers() {
  const layers = useView((view) => view.layers);
  const setLayer = useView((view) => view.setLayer);
  const hasLast = usePlan((state) => state.previous !== null);
  const words = EDIT_TOOLBAR_WORDS;
  return (
    <>
      <div className="layer">
        <Switch on={layers.lastVisit && hasLast} disabled={!hasLast} onChange={(shown) => setLayer('lastVisit', shown)}>
          {words.lastVisit}
        </Switch>
        {!hasLast && <p className="layer-hint">{words.noLastVisit}</p>}
      </div>
      <div className="layer">
        <Switch on={layers.danger} onChange={(shown) => setLayer('danger', shown)}>
          {words.danger}
        </Switch>
        <p className="layer-hint">{words.dangerMeaning}</p>
        {layers.danger && <Legend />}
      </div>
    </>
  );
}

/** The drawn structures, each with the word of its colour. */
function Legend() {
  const entries = useLayers((state) => state.danger);
  const words = EDIT_TOOLBAR_WORDS;
  if (entries.length === 0) return <p className="layer-hint">{words.noBands}</p>;
  return (
    <ul className="danger-legend">
      {entries.map(({ id, name, colour, verified }) => (
        <li key={id}>
          <span className="danger-swatch" data-colour={colour} data-verified={verified} aria-hidden="true" />
          <span>
            {name}
            <span className="layer-hint">
              {words.colours[colour]}
              {!verified && `, ${words.notRead}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
