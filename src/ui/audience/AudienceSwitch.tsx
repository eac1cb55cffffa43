import { AUDIENCES } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { WORDS } from '../wording/words.ts';

/** Changes the words and what is shown, for the one who looks at the screen now. */
export function AudienceSwitch() {
  const audience = useView((view) => view.audience);
  const setAudience = useView((view) => view.setAudience);
  return (
    <Segmented
      label={WORDS.audience.label}
      value={audience}
      options={AUDIENCES.map((value) => ({ value, label: WORDS.audience[value] }))}
      onChange={setAudience}
    />
  );
}
