import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './popover.css';

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  /** What the opened panel holds; it is given the way to close it, for what opens something else. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button that opens a panel below itself. Escape or a press outside closes it; Escape gives the focus back to the button. */
export function PopoverButton({ label, icon, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    // In the capture phase, so that an open panel takes Escape before the page deselects a region.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [open]);

  return (
    <div className="popover" ref={root}>
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span className="tool-label">{label}</span>
      </button>
      {open && (
        <fieldset id={panelId} className="popover-panel" aria-label={label}>
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </fieldset>
      )}
    </div>
  );
}
