import type { ReactNode } from 'react';
import { CheckIcon } from '../controls/icons.tsx';
import './switch.css';

type Props = { readonly on: boolean; readonly disabled?: boolean; readonly onChange: (on: boolean) => void; readonly children: ReactNode };

/** On or off, at once: a box with a tick, since colour alone tells nothing. Stays focusable where it cannot be changed. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={on}
      aria-disabled={disabled}
      onClick={() => !disabled && onChange(!on)}
    >
      <span className="switch-box">{on && <CheckIcon size={17} />}</span>
      {children}
    </button>
  );
}
