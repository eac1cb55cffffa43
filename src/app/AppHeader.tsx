import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { FaceMenu } from '#ui/anatomy/FaceMenu.tsx';
import { AudienceSwitch } from '#ui/audience/AudienceSwitch.tsx';
import { AboutIcon } from '#ui/controls/icons.tsx';
import { ProductChoice } from '#ui/dose/ProductChoice.tsx';
import { PaletteButton } from '#ui/palette/PaletteButton.tsx';
import { UndoRedo } from '#ui/plan/UndoRedo.tsx';
import { ChartButton } from '#ui/record/ChartButton.tsx';
import { WORDS } from '#ui/wording/words.ts';
import { PANEL_ID } from './PanelSlot.tsx';
import { ABOUT_HASH } from './useRoute.ts';
import './appHeader.css';

export const ABOUT_LINK_ID = 'about-link';

/** Who is looking, with which product, and the few tools of the page. */
export function AppHeader({ wide }: { readonly wide: boolean }) {
  const { editsPlan, products } = useView((view) => visibilityOf(view.audience));
  return (
    <header className="app-header">
      <p className="app-name">{WORDS.appName}</p>
      <AudienceSwitch />
      {editsPlan && (
        <div className="header-plan">
          {products && <ProductChoice />}
          <UndoRedo />
          <ChartButton panelId={PANEL_ID} />
        </div>
      )}
      <div className="header-tools">
        <PaletteButton label={WORDS.commands} />
        <FaceMenu withExpression={!wide} />
        <a id={ABOUT_LINK_ID} className="tool-button" href={ABOUT_HASH} title={WORDS.about}>
          <AboutIcon />
          <span className="tool-label">{WORDS.about}</span>
        </a>
      </div>
    </header>
  );
}
