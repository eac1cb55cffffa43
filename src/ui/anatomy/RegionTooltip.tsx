import { useView } from '#stores/viewStore.ts';
import { placeName } from '../wording/placeName.ts';
import './regionTooltip.css';

/** Names the place under the pointer. The scene moves it through --tip-x and --tip-y on the root, so a pointer move draws nothing here. */
export function RegionTooltip() {
  const hovered = useView((view) => (view.hoverOrigin === 'face' ? view.hovered : null));
  return (
    <div role="tooltip" className="region-tooltip" hidden={!hovered}>
      {hovered && placeName(hovered.regionId, hovered.side, hovered.part)}
    </div>
  );
}
