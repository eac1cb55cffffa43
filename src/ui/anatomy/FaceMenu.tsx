import type { ReactNode } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { usePerson } from '#stores/personStore.ts';
import { type Theme, useView } from '#stores/viewStore.ts';
import { FaceIcon } from '../controls/icons.tsx';
import { PopoverButton } from '../controls/PopoverButton.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { ExpressionBar } from '../expression/ExpressionBar.tsx';
import { WORDS } from '../wording/words.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { SkinToneChoice } from './SkinToneChoice.tsx';
import './faceMenu.css';

const SEXES = ['female', 'male'] as const;
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The large traits of the face, which are the chart's, and the colours of the page. `withExpression` where no expression bar stands beside the face. */
export function FaceMenu({ withExpression }: { readonly withExpression: boolean }) {
  // A form between the two is neither of them.
  const sex = usePerson(({ face }) => (face.sex === 0 ? 'female' : face.sex === 1 ? 'male' : null));
  const changeable = usePerson((person) => person.changeable);
  const change = usePerson((person) => person.change);
  const plans = useView((view) => visibilityOf(view.audience).editsPlan);
  const openPanel = useView((view) => view.openPanel);
  const theme = useView((view) => view.theme);
  const setTheme = useView((view) => view.setTheme);
  return (
    <PopoverButton label={WORDS.face.menu} icon={<FaceIcon />}>
      {(close) => (
        <>
          <LanguageChoice />
          <Setting name={WORDS.face.sex}>
            <fieldset disabled={!changeable}>
              <Segmented
                label={WORDS.face.sex}
                value={sex}
                options={SEXES.map((value) => ({ value, label: WORDS.face[value] }))}
                onChange={(chosen) => change({ sex: chosen === 'male' ? 1 : 0 })}
              />
            </fieldset>
          </Setting>
          <Setting name={WORDS.face.skinTone}>
            <SkinToneChoice />
          </Setting>
          {!changeable && <p className="hint">{WORDS.face.given}</p>}
          {plans && (
            <button
              type="button"
              className="outline-button"
              onClick={() => {
                close();
                openPanel('face');
              }}
            >
              {WORDS.face.more}
            </button>
          )}
          {withExpression && (
            <Setting name={WORDS.face.expression}>
              <ExpressionBar />
            </Setting>
          )}
          <Setting name={WORDS.face.theme}>
            <Segmented
              label={WORDS.face.theme}
              value={theme}
              options={THEMES.map((value) => ({ value, label: WORDS.themes[value] }))}
              onChange={setTheme}
            />
          </Setting>
        </>
      )}
    </PopoverButton>
  );
}

function Setting({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="face-setting">
      <span aria-hidden="true" className="face-setting-name">
        {name}
      </span>
      {children}
    </div>
  );
}
