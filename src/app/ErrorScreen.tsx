import { Component, type ReactNode } from 'react';
import { WORDS } from '#ui/wording/words.ts';
import './errorScreen.css';

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** The last net: whatever throws while drawing ends here, with a way on. The plan is already stored at this point. */
export class ErrorScreen extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="error-screen">
        <h1>{WORDS.crash.title}</h1>
        <p>{WORDS.crash.text}</p>
        <button type="button" className="primary-button" onClick={() => window.location.reload()}>
          {WORDS.scene.reload}
        </button>
        <details>
          <summary>{WORDS.crash.detail}</summary>
          <p>{error.message}</p>
        </details>
      </main>
    );
  }
}
