import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';
import './disclosure.css';

type Props = {
  readonly title: string;
  readonly open?: boolean;
  /** What commands name the section by. */
  readonly section?: string;
  readonly children: ReactNode;
};

/** A section with a heading that opens in place; the browser's own details element. */
export function Disclosure({ title, open = false, section, children }: Props) {
  return (
    <details className="disclosure" open={open} data-section={section}>
      <summary>
        <h3>{title}</h3>
        <ChevronIcon />
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
