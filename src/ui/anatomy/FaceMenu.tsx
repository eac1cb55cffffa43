import type { ReactNode } from 'react';
import { type Sex, type Theme, useView } from '#stores/viewStore.ts';
import { FaceIcon } from '../controls/icons.tsx';
import { PopoverButton } from '../controls/PopoverButton.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { ExpressionBar } from '../expression/ExpressionBar.tsx';
import { WORDS } from '../wording/words.ts';
import { SkinToneChoice } from './SkinToneChoice.tsx';
import './faceMenu.css';

const SEXES: readonly { value: Sex; label: string }[] = [
  { value: 'female', label: WORDS.face.female },
  { value: 'male', label: WORDS.face.male },
];
const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: WORDS.themes.system },
  { value: 'light', label: WORDS.themes.light },
  { value: 'dark', label: WORDS.themes.dark },
];

/** What the face looks like, and the colours of the page. `withExpression` where no expression bar stands beside the face. */
export function FaceMenu({ withExpression }: { readonly withExpression: boolean }) {
  const sex = useView((view) => view.sex);
  const setSex = useView((view) => view.setSex);
  const theme = useView((view) => view.theme);
  const setTheme = useView((view) => view.setTheme);
  return (
    <PopoverButton label={WORDS.face.menu} icon={<FaceIcon />}>
      <Setting name={WORDS.face.sex}>
        <Segmented label={WORDS.face.sex} value={sex} options={SEXES} onChange={setSex} />
      </Setting>
      <Setting name={WORDS.face.skinTone}>
        <SkinToneChoice />
      </Setting>
      {withExpression && (
        <Setting name={WORDS.face.expression}>
          <ExpressionBar />
        </Setting>
      )}
      <Setting name={WORDS.face.theme}>
        <Segmented label={WORDS.face.theme} value={theme} options={THEMES} onChange={setTheme} />
      </Setting>
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
