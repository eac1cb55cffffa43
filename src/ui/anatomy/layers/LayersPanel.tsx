import { useId } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { MUSCLE_IDS, type MuscleId } from '#knowledge/anatomy/ids.ts';
import { ANATOMY_LAYERS, useAnatomy } from '#stores/anatomyStore.ts';
import { useView } from '#stores/viewStore.ts';
import { ChevronIcon } from '../../controls/icons.tsx';
import { Switch } from '../../sites/Switch.tsx';
import { LAYER_WORDS } from '../../wording/layerWords.ts';
import { MUSCLE_NAMES } from '../../wording/names.ts';
import { DeepLegend } from './DeepLegend.tsx';
import { DepthSlider } from './DepthSlider.tsx';
import './layersPanel.css';

/** What is seen of the anatomy under the skin. Whoever reads plain words sees skin and muscles only. */
export function LayersPanel() {
  const anatomical = useView((view) => visibilityOf(view.audience).muscleNames === 'anatomical');
  return (
    <div className="layers-panel">
      <DepthSlider stops={anatomical ? LAYER_WORDS.stops : LAYER_WORDS.plainStops} />
      {anatomical ? <Choices /> : <p className="hint">{LAYER_WORDS.plainHint}</p>}
    </div>
  );
}

function Choices() {
  const { depth, onlyRegion, layers, setOnlyRegion, setAnatomyLayer } = useAnatomy((anatomy) => anatomy);
  const selected = useView((view) => view.selected !== null);
  return (
    <>
      <div>
        <Switch on={onlyRegion} onChange={setOnlyRegion}>
          {LAYER_WORDS.onlyRegion}
        </Switch>
        {onlyRegion && !selected && <p className="hint">{LAYER_WORDS.onlyRegionHint}</p>}
      </div>
      <fieldset className="layer-choices">
        <legend className="field-label">{LAYER_WORDS.show}</legend>
        {depth === 0 && <p className="hint">{LAYER_WORDS.closed}</p>}
        <div className="layer-switches">
          {ANATOMY_LAYERS.map((layer) => (
            <Switch key={layer} on={layers[layer]} onChange={(shown) => setAnatomyLayer(layer, shown)}>
              {LAYER_WORDS.layers[layer]}
            </Switch>
          ))}
        </div>
      </fieldset>
      <IsolateChoice />
      <DeepLegend />
    </>
  );
}

function IsolateChoice() {
  const isolated = useAnatomy((anatomy) => anatomy.isolated);
  const isolate = useAnatomy((anatomy) => anatomy.isolate);
  const id = useId();
  return (
    <div className="labelled">
      <label className="field-label" htmlFor={id}>
        {LAYER_WORDS.isolate}
      </label>
      <div className="select-box">
        <select
          id={id}
          className="field"
          value={isolated ?? ''}
          onChange={({ target }) => isolate(target.value === '' ? null : (target.value as MuscleId))}
        >
          <option value="">{LAYER_WORDS.all}</option>
          {MUSCLE_IDS.map((muscleId) => (
            <option key={muscleId} value={muscleId}>
              {MUSCLE_NAMES[muscleId]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </div>
    </div>
  );
}
