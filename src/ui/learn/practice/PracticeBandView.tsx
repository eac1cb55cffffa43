import { learnStore, useLearn } from '#stores/learnStore.ts';
import { practiceStore } from '#stores/practiceStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { useLanguage } from '../../wording/language.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import '../../controls/buttons.css';
import './practiceBand.css';

/** The band itself, with the ways back to the case and out of practice. */
export function PracticeBandView() {
  useLanguage();
  const inPanel = useView((view) => view.panel === 'learn');
  const inTab = useLearn((state) => state.tab === 'practice');
  const shown = inPanel && inTab;
  const show = () => {
    learnStore.setState({ tab: 'practice' });
    viewStore.getState().openPanel('learn');
  };
  const { text, toCase, leave } = PRACTICE_WORDS.band;
  return (
    <aside className="practice-band" aria-label={PRACTICE_WORDS.title}>
      <p>{text}</p>
      <div className="practice-band-actions">
        {!shown && (
          <button type="button" className="practice-band-button" onClick={show}>
            {toCase}
          </button>
        )}
        <button type="button" className="practice-band-button" onClick={() => practiceStore.getState().leave()}>
          {leave}
        </button>
      </div>
    </aside>
  );
}
