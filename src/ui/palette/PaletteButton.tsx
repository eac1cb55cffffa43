import { openPalette, usePalette } from '#stores/paletteStore.ts';
import { Icon } from '../controls/icons.tsx';

/** Opens the list of commands. @param label in the reader's language, as the frame around the face has it */
export function PaletteButton({ label }: { readonly label: string }) {
  const open = usePalette((palette) => palette.view === 'commands');
  return (
    <button
      type="button"
      className="tool-button palette-button"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-keyshortcuts="Control+K Meta+K"
      title={label}
      onClick={() => openPalette('commands')}
    >
      <Icon>
        <circle cx="10.5" cy="10.5" r="6" />
        <path d="m15 15 5 5" />
      </Icon>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
