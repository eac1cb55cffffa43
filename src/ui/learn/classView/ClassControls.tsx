import { CLASS_HASH } from '#stores/classHash.ts';
import { useClass } from '#stores/classStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Switch } from '../../sites/Switch.tsx';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import './classControls.css';

const WORDS = LEARN_WORDS.classroom;

/** Opens a window for the class and says what it may show. */
export function ClassControls() {
  const { status, windows, showSites, showPointer, open, close, setShowSites, setShowPointer } = useClass((state) => state);
  const on = status === 'opening' || status === 'open';
  return (
    <Disclosure title={WORDS.title} open={on}>
      <div className="class-controls">
        <p className="hint">{WORDS.hint}</p>
        <div className="learn-actions">
          <button type="button" className="outline-button" onClick={open}>
            {windows > 0 ? WORDS.again : WORDS.open}
          </button>
          {on && (
            <button type="button" className="outline-button" onClick={close}>
              {WORDS.close}
            </button>
          )}
        </div>
        {/* Always there: a screen reader hears only what changes in it. */}
        <output className="class-status">
          {status === 'opening' && WORDS.waiting}
          {status === 'open' && WORDS.connected(windows)}
          {status === 'gone' && WORDS.gone}
          {status === 'unsupported' && WORDS.unsupported}
          {status === 'blocked' && (
            <>
              {WORDS.blocked} <code dir="ltr">{`${window.location.href.replace(/#.*/, '')}${CLASS_HASH}`}</code>
            </>
          )}
        </output>
        {on && (
          <>
            <Switch on={showPointer} onChange={setShowPointer}>
              {WORDS.pointer}
            </Switch>
            <div>
              <Switch on={showSites} onChange={setShowSites}>
                {WORDS.sites}
              </Switch>
              <p className="hint">
                {WORDS.sitesHint} {WORDS.effectHint}
              </p>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}
