import { Component, type ReactNode } from 'react';

type Props = {
  readonly message: string;
  readonly retryLabel: string;
  /** Called before the children are drawn again. */
  readonly onRetry: () => void;
  /** Other ways on, beside the new try. */
  readonly otherWays?: ReactNode;
  /** Asked anew with every try: an element made before would carry the failed import with it. */
  readonly children: () => ReactNode;
};

/** Keeps a part that could not be loaded from taking the page with it, and offers to try again. */
export class LoadGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children();
    return (
      <div className="load-failed" role="alert">
        <p>{this.props.message}</p>
        <div className="button-row">
          <button type="button" className="outline-button" onClick={this.retry}>
            {this.props.retryLabel}
          </button>
          {this.props.otherWays}
        </div>
      </div>
    );
  }
}
